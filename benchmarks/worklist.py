"""From F2 to a filled form with 1000 items on the server, against DCMTK's findscu with the same keys.

On the embedded PACS, and on DCMTK's wlmscpfs, which is so quick that our own part shows.

Run in the project's environment, where DCMTK is installed: python -m benchmarks.worklist. The bound is 1.5
times findscu's time plus 300 ms; exits with 1 where it is passed.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filewriter import dcmwrite

from benchmarks.window import main_window
from sendtopacs.net.attributes import Attributes, to_dataset
from sendtopacs.net.worklist import MODALITY_WORKLIST, WorklistSearch
from sendtopacs.settings.schema import QueryAE, Settings
from sendtopacs.ui.main_window import MainWindow
from tests.freezes import run_until

SAMPLES = Path(__file__).parents[1] / "sendtopacs" / "resources" / "samples"
ITEMS, ROUNDS = 1000, 5


def main() -> int:
    """Measure against the embedded PACS and DCMTK's wlmscpfs; return the exit code."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        samples = json.loads((SAMPLES / "worklist.json").read_text(encoding="utf-8"))
        many = [
            samples[n % len(samples)] | {"00100020": {"vr": "LO", "Value": [f"P{n}"]}} for n in range(ITEMS)
        ]
        with embedded(folder, many) as port:
            passed = [compare("embedded PACS", folder, port)]
        with wlmscpfs(folder, many) as port:
            passed.append(compare("wlmscpfs", folder, port))
    return 0 if all(passed) else 1


def compare(server: str, folder: Path, port: int) -> bool:
    """Say how long both take; tell whether the bound is kept."""
    theirs = median(findscu(folder, port) for _ in range(ROUNDS))
    ours = median(window(folder, port))
    bound = 1.5 * theirs + 0.3
    print(f"{server}: findscu {theirs:.2f} s, window {ours:.2f} s, bound {bound:.2f} s")
    return ours <= bound


@contextmanager
def embedded(folder: Path, items: list[Attributes]) -> Iterator[int]:
    """Give the port of an embedded PACS with these orders."""
    (folder / "worklist.json").write_text(json.dumps(items), encoding="utf-8")
    command = [sys.executable, "-m", "sendtopacs", "archive", "--port", "0", "--dir", str(folder / "pacs")]
    server = subprocess.Popen(
        [*command, "--worklist", str(folder / "worklist.json")], stderr=subprocess.PIPE, text=True
    )
    try:
        assert server.stderr is not None
        yield int(server.stderr.readline().split("port ")[1].split(".")[0])
    finally:
        server.terminate()
        server.wait()


@contextmanager
def wlmscpfs(folder: Path, items: list[Attributes]) -> Iterator[int]:
    """Give the port of DCMTK's worklist server with these orders."""
    orders = folder / "orders" / "DEMO"
    orders.mkdir(parents=True)
    (orders / "lockfile").touch()
    for number, item in enumerate(items):
        dataset = to_dataset(item)
        dataset.SpecificCharacterSet = "ISO_IR 192"
        dataset.file_meta = FileMetaDataset()
        dataset.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1"
        dataset.file_meta.MediaStorageSOPClassUID = MODALITY_WORKLIST
        dataset.file_meta.MediaStorageSOPInstanceUID = f"1.2.{number + 1}"
        write(orders / f"{number}.wl", dataset)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    server = subprocess.Popen(["wlmscpfs", "-dfp", str(orders.parent), "-csk", str(port)], **quiet)
    try:
        wait_for(port)
        yield port
    finally:
        server.terminate()
        server.wait()


def wait_for(port: int) -> None:
    """Wait until somebody listens there."""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise TimeoutError(port)


def findscu(folder: Path, port: int) -> float:
    """Return how long findscu takes."""
    keys = to_dataset(WorklistSearch().keys(wildcard_id=False))
    keys.file_meta = FileMetaDataset()
    keys.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2"
    keys.file_meta.MediaStorageSOPClassUID, keys.file_meta.MediaStorageSOPInstanceUID = (
        MODALITY_WORKLIST,
        "1.2",
    )
    write(folder / "keys.dcm", keys)
    command = ["findscu", "-W", "-aec", "DEMO", "127.0.0.1", str(port), str(folder / "keys.dcm")]
    started = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - started


def write(path: Path, dataset: Dataset) -> None:
    """Write a Part 10 file."""
    dcmwrite(path, dataset, enforce_file_format=True)


def window(folder: Path, port: int) -> list[float]:
    """Return how long it takes from F2 to the filled form, time after time."""
    settings = Settings(query=(QueryAE(name="RIS", ae_title="DEMO", host="127.0.0.1", port=port),))
    with main_window(settings, folder) as shown:
        return [_from_f2(shown) for _ in range(ROUNDS)]


def _from_f2(shown: MainWindow) -> float:
    shown.form.clear()
    started = time.perf_counter()
    shown.lookup.open_worklist()
    dialog = shown.lookup._dialog
    assert dialog is not None
    dialog.search()
    run_until(lambda: dialog.view.current() is not None)
    dialog._take_over()
    assert shown.form.values().patient.PatientID
    return time.perf_counter() - started


if __name__ == "__main__":
    sys.exit(main())
