"""`sendtopacs retrieve` as a script sees it, the DICOMDIR that it writes, and the grammar of keys."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydicom import dcmread
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filewriter import dcmwrite

from sendtopacs.cli import main
from sendtopacs.convert.dicomdir import write_dicomdir
from sendtopacs.model import sop
from sendtopacs.model.remote import RemoteAE
from sendtopacs.net.keys import canonical, put, value_at
from sendtopacs.settings.paths import resolve
from sendtopacs.settings.schema import QueryAE, Settings
from sendtopacs.settings.store import save

from .conftest import LOOPBACK, OTHER_STUDY, STUDY, make_object


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], home: Path) -> Callable[..., tuple[int, str, str]]:
    """Give a function that runs the command line; it returns the exit code, standard output and error."""

    def run_it(*arguments: object) -> tuple[int, str, str]:
        try:
            code = main([str(a) for a in arguments])
        except SystemExit as left:
            code = int(left.code or 0)
        streams = capsys.readouterr()
        return code, streams.out, streams.err

    return run_it


def listed(folder: Path) -> set[str]:
    """Walk a DICOMDIR by its offsets; return the SOP Instance UIDs of the files that it names."""
    directory = dcmread(folder / "DICOMDIR")
    records = {record.seq_item_tell: record for record in directory.DirectoryRecordSequence}
    found: set[str] = set()

    def walk(offset: int, depth: int) -> None:
        while offset:
            record = records.pop(offset)
            assert (record.DirectoryRecordType in ("PATIENT", "STUDY", "SERIES")) == (depth < 3)
            if depth == 3:
                file = dcmread(folder.joinpath(*record.ReferencedFileID))
                assert file.SOPInstanceUID == record.ReferencedSOPInstanceUIDInFile
                found.add(str(file.SOPInstanceUID))
            walk(record.OffsetOfReferencedLowerLevelDirectoryEntity, depth + 1)
            offset = record.OffsetOfTheNextDirectoryRecord

    walk(directory.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity, 0)
    assert not records
    return found


def test_a_study_into_a_folder(run: Any, archive: Any, objects: list[Path], tmp_path: Path) -> None:
    remote, out = archive(*objects), tmp_path / "out"
    code, printed, said = run(
        "retrieve", remote.address, "-k", "AccessionNumber=ACC-1", "--out", out, "--json"
    )
    assert code == 0, said
    *progress, end = [json.loads(line) for line in printed.splitlines()]
    assert {event["event"] for event in progress} == {"progress"}
    assert (end["event"], end["complete"], end["completed"], len(end["files"])) == ("finished", True, 4, 4)
    assert "ŽUKAUSKIENĖ" not in said
    assert listed(out) == {dcmread(file).SOPInstanceUID for file in end["files"]}
    names = [r.PatientName for r in dcmread(out / "DICOMDIR").DirectoryRecordSequence if "PatientName" in r]
    assert names == ["ŽUKAUSKIENĖ^Rūta"]
    # A second retrieval into the same folder: what was there stays, and both are listed.
    code, *_ = run("retrieve", remote.address, "-k", f"StudyInstanceUID={OTHER_STUDY}", "--out", out)
    assert code == 0
    assert len(listed(out)) == 5
    dump = subprocess.run(
        ["dcmdump", out / "DICOMDIR"], capture_output=True, text=True, check=True, timeout=60
    )
    assert not [line for line in dump.stderr.splitlines() if line.startswith("E:")]


def test_keys_by_tag_by_file_and_by_path(run: Any, archive: Any, objects: list[Path], tmp_path: Path) -> None:
    query = Dataset()
    query.QueryRetrieveLevel, query.PatientID = "STUDY", "WRONG"
    query.file_meta = FileMetaDataset()
    query.file_meta.TransferSyntaxUID = sop.EXPLICIT_VR_LITTLE_ENDIAN
    query.file_meta.MediaStorageSOPClassUID, query.file_meta.MediaStorageSOPInstanceUID = "1.2.3", "1.2.3.4"
    dcmwrite(tmp_path / "query.dcm", query, enforce_file_format=True)
    remote = archive(*objects)
    keys = (
        "-f",
        tmp_path / "query.dcm",
        "-k",
        "(0010,0020)=P1",
        "-k",
        f"(0020,000d)={STUDY}",
        "-k",
        "StudyDate",
    )
    code, _, said = run("retrieve", remote.address, *keys, "--out", tmp_path / "out", "--model", "study")
    assert code == 0, said
    found, printed, _ = run("find", "studies", remote.address, *keys, "--json")
    assert found == 0
    assert json.loads(printed.splitlines()[0])["0020000D"]["Value"] == [STUDY]
    code, _, said = run("find", "studies", remote.address, "-f", tmp_path / "none.dcm")
    assert code == 2
    assert "none.dcm" in said


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("PatientName", "PatientName"),
        ("(0010,0010)", "PatientName"),
        ("0010,0010", "PatientName"),
        ("ScheduledProcedureStepSequence[0].Modality", "ScheduledProcedureStepSequence.Modality"),
        ("(0040,0100)[1].(0008,0060)", "ScheduledProcedureStepSequence[1].Modality"),
        ("Nonsense", ""),
        ("(0009,0010)", ""),
        ("PatientName[0].Modality", ""),
        ("Modality[1]", ""),
        ("", ""),
    ],
)
def test_the_grammar_of_keys(typed: str, path: str) -> None:
    assert canonical(typed) == path


def test_items_of_a_sequence() -> None:
    keys: dict[str, Any] = {}
    put(keys, "ScheduledProcedureStepSequence[1].Modality", "XC")
    put(keys, "ScheduledProcedureStepSequence.Modality", "ES")
    assert [item["00080060"]["Value"] for item in keys["00400100"]["Value"]] == [["ES"], ["XC"]]
    put(keys, "RequestAttributesSequence", "")
    assert keys["00400275"] == {"vr": "SQ"}
    assert value_at(keys, "ScheduledProcedureStepSequence.Modality") == "ES"


def test_to_our_own_receiver(
    run: Any, archive: Any, objects: list[Path], tmp_path: Path, free_port: Any
) -> None:
    """By the options, and by the settings: port, AE title, and that this PACS is asked by C-MOVE."""
    port = free_port()
    remote = archive(*objects, move_destinations={"WARD": RemoteAE("WARD", LOOPBACK, port)})
    asked = ("-k", "PatientID=P1", "--level", "PATIENT", "--json")
    way = ("--store", "--store-aet", "WARD", "--store-port", port)
    code, printed, said = run("retrieve", remote.address, *asked, *way, "--out", tmp_path / "a")
    assert code == 0, said
    assert len(json.loads(printed.splitlines()[-1])["files"]) == 5
    record = QueryAE(
        name="Main", ae_title="DEMO", host=LOOPBACK, port=remote.port, kind="qr", retrieve_by="move"
    )
    general = {"receiving_ae_title": "WARD", "receiving_port": port}
    settings = Settings(query=(record,))
    settings = type(settings)(general=type(settings.general)(**general), query=(record,))
    paths = resolve()
    paths.prepare()
    save(paths, settings, base=Settings())
    code, printed, said = run("retrieve", "main", *asked, "--ignore")
    assert code == 0, said
    assert json.loads(printed.splitlines()[-1])["arrived"] == 5
    assert not list((paths.spool).iterdir())


def test_to_a_third_party_and_what_is_wrong(
    run: Any, archive: Any, objects: list[Path], storescp: Any, free_port: Any, tmp_path: Path
) -> None:
    other = storescp(ae_title="OTHER")
    remote = archive(*objects, move_destinations={"OTHER": other.remote})
    study = ("-k", f"StudyInstanceUID={STUDY}")
    code, _, said = run("retrieve", remote.address, *study, "--move-to", "OTHER")
    assert code == 0
    assert "4 objects sent to OTHER" in said
    assert run("retrieve", remote.address, *study, "--move-to", "NOBODY")[0] == 1
    assert run("retrieve", remote.address, *study)[0] == 2  # where to?
    assert run("retrieve", remote.address, *study, "--get", "--move-to", "OTHER")[0] == 2
    assert run("retrieve", remote.address, "--out", tmp_path / "out")[0] == 2
    assert run("retrieve", remote.address, "-k", "Nonsense=1", "--out", tmp_path / "out")[0] == 2
    code, printed, _ = run(
        "retrieve", f"X@{LOOPBACK}:{free_port()}", *study, "--json", "--out", tmp_path / "out"
    )
    assert code == 3
    assert json.loads(printed.splitlines()[-1])["complete"] is False


def test_a_dicomdir_of_many_kinds(tmp_path: Path) -> None:
    """Each kind of object has its record, in the order of the hierarchy; what is no object is counted."""
    folder = tmp_path / "DICOM" / "PA000001"
    folder.mkdir(parents=True)
    kinds = {
        "1.2.840.10008.5.1.4.1.1.104.1": "ENCAP DOC",
        "1.2.840.10008.5.1.4.1.1.88.59": "KEY OBJECT DOC",
        "1.2.840.10008.5.1.4.1.1.88.33": "SR DOCUMENT",
        "1.2.840.10008.5.1.4.1.1.11.1": "PRESENTATION",
        "1.2.840.10008.5.1.4.1.1.9.1.1": "WAVEFORM",
        "1.2.840.10008.5.1.4.1.1.2": "IMAGE",
        "1.2.840.10008.5.1.4.1.1.481.5": "RT PLAN",
    }
    for number, uid in enumerate(kinds, 1):
        make_object(folder / f"IM{number:06d}", number, SOPClassUID=uid, SeriesInstanceUID=f"1.2.{number}")
    (folder / "IM000099").write_bytes(b"no DICOM")
    assert write_dicomdir(tmp_path, "1.2.3") == 1
    records = dcmread(tmp_path / "DICOMDIR").DirectoryRecordSequence
    found = [record.DirectoryRecordType for record in records]
    assert found.count("PATIENT") == found.count("STUDY") == 1
    assert found.count("SERIES") == len(kinds)
    assert sorted(set(found) - {"PATIENT", "STUDY", "SERIES"}) == sorted(kinds.values())
    assert len(listed(tmp_path)) == len(kinds)
