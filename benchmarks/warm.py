"""Work in a process that has everything loaded: prints the seconds from its start to the last answer.

Run by the benchmarks, each time in a process of its own: python -m benchmarks.warm TASK ARGUMENTS...
"""

from __future__ import annotations

import socket
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

_BLOCK = 128 * 1024


def store(port: str, folder: str, limit: str = "131072") -> float:
    """Send all DICOM files of a folder over one association."""
    from pydicom.filereader import read_file_meta_info

    from sendtopacs.model.remote import LocalAE, RemoteAE
    from sendtopacs.net.storage import StorageSession

    jobs = []
    place = Path(folder)
    for path in sorted(place.iterdir()) if place.is_dir() else [place]:
        meta = read_file_meta_info(path)
        pair = str(meta.MediaStorageSOPClassUID), str(meta.TransferSyntaxUID)
        jobs.append((path, pair, str(meta.MediaStorageSOPInstanceUID)))
    remote = RemoteAE("ANY-SCP", "127.0.0.1", int(port), maximum_pdu_sent=int(limit))
    started = time.perf_counter()
    with StorageSession(remote, LocalAE("SENDTOPACS"), {pair for _, pair, _ in jobs}) as session:
        for path, pair, uid in jobs:
            if not session.send(path, pair, uid, lambda _fraction: None).stored:
                raise SystemExit(f"{path.name} was not stored")
        return time.perf_counter() - started


def loopback(folder: str) -> float:
    """Read all files of a folder and write them to a socket that somebody empties."""
    paths = sorted(Path(folder).iterdir())
    with socket.create_server(("127.0.0.1", 0)) as server:
        emptied = threading.Thread(target=_empty, args=(server,))
        emptied.start()
        started = time.perf_counter()
        with socket.create_connection(server.getsockname()) as connection:
            buffer = bytearray(_BLOCK)
            for path in paths:
                with path.open("rb", buffering=0) as stream:
                    while count := stream.readinto(buffer):
                        connection.sendall(memoryview(buffer)[:count])
        emptied.join()
        return time.perf_counter() - started


def _empty(server: socket.socket) -> None:
    connection, _ = server.accept()
    buffer = bytearray(_BLOCK)
    with connection:
        while connection.recv_into(buffer):
            pass


def scan(folder: str, count: str) -> float:
    """Look at all files of a folder, as the window does in a worker."""
    from sendtopacs.scan import scan as scanned

    started = time.perf_counter()
    usable = sum(item.usable for item in scanned([Path(folder)]))
    if usable != int(count):
        raise SystemExit(f"{usable} of {count} files can be sent")
    return time.perf_counter() - started


_TASKS = {"store": store, "loopback": loopback, "scan": scan}


def main(arguments: Sequence[str]) -> int:
    """Do one task, and print what it took."""
    print(_TASKS[arguments[0]](*arguments[1:]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
