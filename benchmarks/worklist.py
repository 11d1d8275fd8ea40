"""From F2 to a filled form with 1000 items on the server, against DCMTK's findscu with the same keys.

Run in the project's environment, where DCMTK is installed: python benchmarks/worklist.py. The bound is 1.5
times findscu's time plus 300 ms; exits with 1 where it is passed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filewriter import dcmwrite
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest

from sendtopacs.net.attributes import to_dataset
from sendtopacs.net.worklist import MODALITY_WORKLIST, WorklistSearch
from sendtopacs.settings.schema import QueryAE, Settings
from sendtopacs.ui.app import make_application
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.ports import Backend

SAMPLES = Path(__file__).parents[1] / "sendtopacs" / "resources" / "samples"
ITEMS, ROUNDS = 1000, 5


class NoOutbox:
    """What the window reads of an outbox, empty."""

    def counts(self) -> dict[object, int]:
        return {}

    def sent_before(self, _files: object) -> dict[object, object]:
        return {}


class NoEngine:
    """An engine that is told its rules and has nothing to do."""

    def use(self, _rules: object) -> None:
        return


def main() -> int:
    """Measure; return the exit code."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        samples = json.loads((SAMPLES / "worklist.json").read_text(encoding="utf-8"))
        many = [
            samples[n % len(samples)] | {"00100020": {"vr": "LO", "Value": [f"P{n}"]}} for n in range(ITEMS)
        ]
        (folder / "worklist.json").write_text(json.dumps(many), encoding="utf-8")
        command = [
            sys.executable,
            "-m",
            "sendtopacs",
            "archive",
            "--port",
            "0",
            "--dir",
            str(folder / "pacs"),
        ]
        server = subprocess.Popen(
            [*command, "--worklist", str(folder / "worklist.json")], stderr=subprocess.PIPE, text=True
        )
        try:
            assert server.stderr is not None
            port = int(server.stderr.readline().split("port ")[1].split(".")[0])
            theirs = min(findscu(folder, port) for _ in range(ROUNDS))
            ours = min(window(folder, port))
        finally:
            server.terminate()
            server.wait()
    bound = 1.5 * theirs + 0.3
    print(f"findscu {theirs:.2f} s, window {ours:.2f} s, bound {bound:.2f} s")
    return 0 if ours <= bound else 1


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
    application = make_application(["benchmark"])
    runner = JobRunner()
    settings = Settings(query=(QueryAE(name="RIS", ae_title="DEMO", host="127.0.0.1", port=port),))
    memory = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    backend = Backend(NoEngine(), NoOutbox(), lambda wanted, _base: wanted)  # type: ignore[arg-type]
    shown = MainWindow(backend, runner, settings, memory)
    shown.show()
    times = []
    for _ in range(ROUNDS):
        shown.form.clear()
        started = time.perf_counter()
        shown.lookup.open_worklist()
        dialog = shown.lookup._dialog
        assert dialog is not None
        dialog.search()
        while dialog.view.current() is None:
            QTest.qWait(5)
        dialog._take_over()
        assert shown.form.values().patient.PatientID
        times.append(time.perf_counter() - started)
    shown.close_now()
    runner.shutdown()
    application.quit()
    return times


if __name__ == "__main__":
    sys.exit(main())
