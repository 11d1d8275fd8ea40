"""Work in a process that has everything loaded: prints the seconds from its start to the last answer.

Run by the benchmarks, each time in a process of its own: python -m benchmarks.warm TASK ARGUMENTS...
"""

from __future__ import annotations

import json
import socket
import sys
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

_BLOCK = 128 * 1024


def store(port: str, folder: str, authority: str = "", associations: str = "1") -> float:
    """Send all DICOM files of a folder over so many associations, under TLS where a CA is named."""
    from pydicom.filereader import read_file_meta_info

    from sendtopacs.model.remote import LocalAE, RemoteAE, Tls
    from sendtopacs.net.storage import StorageSession

    jobs = []
    place = Path(folder)
    for path in sorted(place.iterdir()) if place.is_dir() else [place]:
        meta = read_file_meta_info(path)
        pair = str(meta.MediaStorageSOPClassUID), str(meta.TransferSyntaxUID)
        jobs.append((path, pair, str(meta.MediaStorageSOPInstanceUID)))
    remote = RemoteAE("ANY-SCP", "localhost", int(port), tls=Tls(authority) if authority else None)

    def send(part: list[tuple[Path, tuple[str, str], str]]) -> None:
        with StorageSession(remote, LocalAE("SENDTOPACS"), {pair for _, pair, _ in part}) as session:
            upcoming = iter(part[1:])
            for path, pair, uid in part:
                outcome = session.send(path, pair, uid, lambda _fraction: None, lambda: next(upcoming, None))
                if not outcome.stored:
                    raise SystemExit(f"{path.name} was not stored")

    started = time.perf_counter()
    if associations == "1":
        send(jobs)
    else:
        count = int(associations)
        with ThreadPoolExecutor(count) as threads:
            list(threads.map(send, [jobs[n::count] for n in range(count)]))
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


def film(source: str, syntax: str) -> float:
    """Make a film comply with a transfer syntax."""
    import tempfile

    from sendtopacs.convert.video import VideoWanted, prepare_video
    from sendtopacs.convert.video_prepare import prepare  # noqa: F401 - loads the codecs

    with tempfile.TemporaryDirectory(dir=Path(source).parent) as workspace:
        started = time.perf_counter()
        made = prepare_video(Path(source), VideoWanted(syntax), Path(workspace), lambda _fraction: None)
        seconds = time.perf_counter() - started
        if made.path == Path(source):
            raise SystemExit("the film was wrapped as it is")
        return seconds


def encoder(source: str, syntax: str) -> float:
    """Print what the encoder is told, as JSON."""
    from sendtopacs.convert.video_options import encoder_options
    from sendtopacs.convert.video_probe import read_facts
    from sendtopacs.convert.video_target import choose_target

    target = choose_target(read_facts(Path(source), lambda _fraction: None), syntax)
    print(json.dumps({"rate": str(target.frames_per_second), "options": encoder_options(target, syntax)}))
    return 0.0


def keys(target: str) -> float:
    """Write the keys of a worklist search as a DICOM file, for findscu."""
    from pydicom.dataset import FileMetaDataset
    from pydicom.filewriter import dcmwrite

    from sendtopacs.net.attributes import to_dataset
    from sendtopacs.net.worklist import MODALITY_WORKLIST, WorklistSearch

    asked = to_dataset(WorklistSearch().keys(wildcard_id=False))
    asked.file_meta = FileMetaDataset()
    asked.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2"
    asked.file_meta.MediaStorageSOPClassUID = MODALITY_WORKLIST
    asked.file_meta.MediaStorageSOPInstanceUID = "1.2"
    dcmwrite(target, asked, enforce_file_format=True)
    return 0.0


def find(port: str, count: str) -> float:
    """Search a worklist for all that it has."""
    from benchmarks.sinks import WORKLIST_AET
    from sendtopacs.model.charset import UTF_8
    from sendtopacs.model.remote import LocalAE, RemoteAE
    from sendtopacs.net.association import open_association  # noqa: F401 - loads pynetdicom
    from sendtopacs.net.find import Client
    from sendtopacs.net.worklist import WorklistSearch, search_worklist

    client = Client(RemoteAE(WORKLIST_AET, "127.0.0.1", int(port)), LocalAE("SENDTOPACS"))
    started = time.perf_counter()
    found = search_worklist(client, WorklistSearch(), UTF_8)
    seconds = time.perf_counter() - started
    if len(found.answers) != int(count):
        raise SystemExit(f"{len(found.answers)} items instead of {count}: {found.problem}")
    return seconds


_TASKS = {
    "store": store,
    "loopback": loopback,
    "film": film,
    "encoder": encoder,
    "keys": keys,
    "find": find,
    "scan": scan,
}


def main(arguments: Sequence[str]) -> int:
    """Do one task, and print what it took."""
    print(_TASKS[arguments[0]](*arguments[1:]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
