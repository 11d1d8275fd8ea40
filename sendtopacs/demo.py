"""The first minute: the embedded PACS, and three samples to send to it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.model.remote import RemoteAE

_AE_TITLE = "DEMO"
_LOOPBACK = "127.0.0.1"
_SAMPLES = ("photo.jpg", "clip.mp4", "consent.pdf")


@dataclass(frozen=True, slots=True)
class Demonstration:
    """What a demonstration works with while it lasts."""

    archive: Archive
    samples: tuple[Path, ...]

    def destination(self, name: str = "") -> RemoteAE:
        """Return the embedded PACS as a destination of this name."""
        return RemoteAE(_AE_TITLE, _LOOPBACK, self.archive.port, name=name)


@contextmanager
def demonstration(folder: Path) -> Iterator[Demonstration]:
    """Run the embedded PACS on a free port of this computer, its contents in `folder`."""
    shelf = files("sendtopacs.resources") / "samples"
    with ExitStack() as stack:
        config = ArchiveConfig(folder, ae_title=_AE_TITLE, bind=_LOOPBACK, port=0)
        archive = stack.enter_context(Archive(config))
        samples = tuple(stack.enter_context(as_file(shelf / name)) for name in _SAMPLES)
        yield Demonstration(archive, samples)
