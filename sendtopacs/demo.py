"""The first minute: the embedded PACS with a worklist, and three samples to send to it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import as_file, files
from pathlib import Path

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.model.errors import NetworkError
from sendtopacs.model.files import atomic_write, private_folder
from sendtopacs.model.remote import RemoteAE

_AE_TITLE = "DEMO"
_LOOPBACK = "127.0.0.1"
_SAMPLES = ("photo.jpg", "clip.mp4", "consent.pdf")
_PORT_FILE = "demo-port"
_WORKLIST, _SAMPLE_ORDERS = "demo-worklist.json", "worklist.json"
_STEPS, _START_DATE = "00400100", "00400002"  # Scheduled Procedure Step Sequence, ... Start Date
_HIGHEST_PORT = 65535


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
    """Run the embedded PACS on this computer, its contents in `folder`, and give it with the samples.

    It listens on the port that it had last time, so that a job which the outbox still has for it arrives;
    on another free one where that is taken.
    """
    shelf = files("sendtopacs.resources") / "samples"
    with ExitStack() as stack:
        _write_worklist(private_folder(folder))
        archive = _started(folder)
        stack.callback(archive.stop)
        _note_port(folder, archive.port)
        samples = tuple(stack.enter_context(as_file(shelf / name)) for name in _SAMPLES)
        yield Demonstration(archive, samples)


def _started(folder: Path) -> Archive:
    known = _known_port(folder)
    archive = _archive(folder, known)
    try:
        archive.start()
    except NetworkError:
        if not known:
            raise
        archive = _archive(folder, 0)
        archive.start()
    return archive


def _archive(folder: Path, port: int) -> Archive:
    worklist = folder / _WORKLIST
    return Archive(ArchiveConfig(folder, ae_title=_AE_TITLE, bind=_LOOPBACK, port=port, worklist=worklist))


def _write_worklist(folder: Path) -> None:
    """Write the sample orders as today's: others would ask for a second look at files of today."""
    orders = json.loads((files("sendtopacs.resources") / "samples" / _SAMPLE_ORDERS).read_bytes())
    for order in orders:
        for step in order[_STEPS]["Value"]:
            step[_START_DATE]["Value"] = [f"{datetime.now():%Y%m%d}"]
    with atomic_write(folder / _WORKLIST) as file:
        file.write(json.dumps(orders).encode())


def _note_port(folder: Path, port: int) -> None:
    if port != _known_port(folder):
        with atomic_write(folder / _PORT_FILE) as file:
            file.write(b"%d\n" % port)


def _known_port(folder: Path) -> int:
    try:
        port = int((folder / _PORT_FILE).read_bytes())
    except (OSError, ValueError):
        return 0
    return port if 0 < port <= _HIGHEST_PORT else 0
