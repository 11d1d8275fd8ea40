"""Objects of every class and in every syntax go out as they are, in as many associations as it takes."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import UID

from sendtopacs.archive import Archive
from sendtopacs.cli import main
from sendtopacs.convert.dicom import read_layout
from sendtopacs.convert.inspect import inspect

NATIVE = {f"1.2.840.10008.1.2{end}" for end in ("", ".1", ".2", ".1.99")}
ROOT = "1.2.826.0.1.3680043.10.79"
NEWER = [
    *(f"1.2.840.10008.1.2.4.{n}" for n in (201, 202, 203)),  # HTJ2K
    *(f"1.2.840.10008.1.2.4.{n}" for n in (110, 111, 112)),  # JPEG XL
    *(f"1.2.840.10008.1.2.4.{n}.1" for n in (100, 101, 102, 103, 104, 105, 106)),  # fragmentable video
]


def table(name: str) -> list[dict[str, str]]:
    text = (files("sendtopacs.resources") / "tables" / name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def written(folder: Path, number: int, class_uid: str, syntax: str = "1.2.840.10008.1.2.1") -> Path:
    """Write a small object; in other syntaxes with pixels that nobody can decode."""
    held = Dataset()
    held.SOPClassUID, held.SOPInstanceUID = class_uid, f"{ROOT}.3.{number}"
    held.StudyInstanceUID, held.SeriesInstanceUID = f"{ROOT}.1", f"{ROOT}.2"
    held.PatientName, held.PatientID, held.Modality = "TEST^Any", "T-1", "OT"
    if syntax not in NATIVE:
        held.PixelData = encapsulate([b"\0\1\2\3"])
        held["PixelData"].VR = "OB"
    held.file_meta = FileMetaDataset()
    held.file_meta.TransferSyntaxUID = UID(syntax)
    path = folder / f"object-{number:03d}"
    held.save_as(path, enforce_file_format=True)
    return path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], home: Path) -> Callable[..., tuple[int, dict[str, Any]]]:
    """Give a function that runs `send --json`; it returns the exit code and the account."""

    def run_it(*arguments: object) -> tuple[int, dict[str, Any]]:
        code = main(["send", *map(str, arguments), "--json"])
        return code, json.loads(capsys.readouterr().out.splitlines()[-1])

    return run_it


def test_every_class_of_the_table_and_private_ones(run: Any, archive: Archive, tmp_path: Path) -> None:
    classes = [row["uid"] for row in table("sop_classes.csv")] + [f"{ROOT}.9.{n}" for n in range(20)]
    assert len(classes) == 256  # 512 contexts, four associations
    folder = tmp_path / "objects"
    folder.mkdir()
    for number, class_uid in enumerate(classes):
        written(folder, number, class_uid)
    code, account = run(folder, "--to", f"DEMO@127.0.0.1:{archive.port}")
    assert (code, account["stored"]) == (0, len(classes))
    assert {item["sop_class_uid"] for item in account["items"]} == set(classes)


def test_every_syntax_of_the_table_and_newer_ones(run: Any, fault_peer: Any, tmp_path: Path) -> None:
    syntaxes = [row["uid"] for row in table("transfer_syntaxes.csv")] + NEWER
    folder = tmp_path / "objects"
    folder.mkdir()
    for number, syntax in enumerate(syntaxes):
        if syntax not in ("1.2.840.10008.1.2.1.99",):  # pydicom would deflate it; the unit tests have it
            written(folder, number, "1.2.840.10008.5.1.4.1.1.7", syntax)
    peer = fault_peer(contexts=[("1.2.840.10008.5.1.4.1.1.7", syntaxes)])
    code, account = run(folder, "--to", peer.remote.address)
    assert (code, account["stored"]) == (0, len(syntaxes) - 1)
    assert {item["warning"] for item in account["items"]} == {""}


def test_each_refused_file_fails_by_itself(run: Any, fault_peer: Any, tmp_path: Path) -> None:
    folder = tmp_path / "objects"
    folder.mkdir()
    known = ["1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.5.1.4.1.1.4"]
    for number in range(138):  # 280 contexts in all, in three associations
        written(folder, number, f"{ROOT}.9.{number}")
    for number, class_uid in enumerate(known, 200):
        written(folder, number, class_uid)
    peer = fault_peer(contexts=[(uid, ["1.2.840.10008.1.2.1"]) for uid in known])
    code, account = run(folder, "--to", peer.remote.address)
    assert (code, account["stored"], account["failed"]) == (1, 2, 138)
    stored = {item["sop_class_uid"] for item in account["items"] if item["state"] == "stored"}
    assert stored == set(known)
    assert all(item["reason"] for item in account["items"] if item["state"] == "failed")


UNWILLING = {"storescp": set(), "orthanc": {"rtdose_rle.dcm", "rtdose_rle_1frame.dcm"}}  # VR UN everywhere


def usable() -> list[Path]:
    folder = Path(str(get_testdata_file("CT_small.dcm", download=False))).parent
    return sorted(path for path in folder.glob("*.dcm") if inspect(path).usable)


@pytest.mark.parametrize("peer_name", ["storescp", pytest.param("orthanc", marks=pytest.mark.long)])
def test_what_pydicom_brings_along_arrives_as_it_is(
    peer_name: str, run: Any, request: pytest.FixtureRequest
) -> None:
    peer = request.getfixturevalue(peer_name)
    started = peer("+B") if peer_name == "storescp" else peer
    sources = usable()
    assert len(sources) > 60
    refused: dict[str, str] = {}
    for source in sources:
        code, account = run(source, "--to", started.remote.address)
        if code:
            refused[source.name] = account["items"][0]["reason"]
            continue
        if peer_name == "storescp":
            (file,) = started.files()
            whole = data_set(source)
            assert data_set(file) == whole + b"\0" * (len(whole) % 2), source.name
            file.unlink()
    assert set(refused) <= UNWILLING[peer_name], refused


def data_set(path: Path) -> bytes:
    with path.open("rb") as stream:
        start = read_layout(stream).data_start
    return path.read_bytes()[start:]
