"""The first minute: the built-in PACS as a destination and three samples to send to it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from sendtopacs.model.remote import RemoteAE

_AE_TITLE = "DEMO"
_LOOPBACK = "127.0.0.1"
_SAMPLES = ("photo.jpg", "clip.mp4", "consent.pdf")


@dataclass(frozen=True, slots=True)
class Demo:
    """What a demonstration adds to the window."""

    destination: RemoteAE
    samples: tuple[Path, ...]


@contextmanager
def demonstration(folder: Path) -> Iterator[Demo]:
    """Run the built-in PACS in this process, its contents in `folder`; give what the window needs of it."""
    from sendtopacs.archive import Archive, ArchiveConfig  # noqa: PLC0415 - brings pynetdicom

    with ExitStack() as stack:
        archive = stack.enter_context(Archive(ArchiveConfig(folder, ae_title=_AE_TITLE, port=0)))
        name = QCoreApplication.translate("demo", "Demo PACS (built in)")
        shelf = files("sendtopacs.resources") / "samples"
        samples = tuple(stack.enter_context(as_file(shelf / sample)) for sample in _SAMPLES)
        yield Demo(RemoteAE(_AE_TITLE, _LOOPBACK, archive.port, name=name), samples)
