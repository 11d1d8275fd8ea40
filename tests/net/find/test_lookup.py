"""`find`, and `send` with what a worklist or a PACS knows: exit codes, JSON, what reaches the objects."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pydicom.dataset import Dataset

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.cli import main

from .conftest import worklist_item, write_item

RESOURCES = Path(__file__).parents[3] / "sendtopacs" / "resources"
MAPPING = Path(__file__).parents[2] / "data" / "attribute_mapping.csv"


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


@pytest.fixture
def pacs(tmp_path: Path) -> Any:
    """Give the address of an embedded PACS with the sample worklist."""
    config = ArchiveConfig(folder=tmp_path / "pacs", port=0, worklist=RESOURCES / "samples" / "worklist.json")
    with Archive(config) as running:
        yield f"DEMO@127.0.0.1:{running.port}"


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """Copy the sample photo."""
    return Path(shutil.copy(RESOURCES / "samples" / "photo.jpg", tmp_path))


def objects(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_find_prints_a_table(run: Any, pacs: str) -> None:
    code, out, err = run("find", "worklist", pacs, "-k", "PatientID=*")
    assert code == 0
    assert "PatientName" in out.splitlines()[0]
    assert len(out.splitlines()) > 5
    assert "found" in err
    assert "^" not in err  # no name


def test_find_prints_the_json_model(run: Any, pacs: str) -> None:
    code, out, _ = run("find", "worklist", pacs, "--json")
    *matches, end = objects(out)
    assert code == 0
    assert end == {"event": "finished", "matches": len(matches), "complete": True, "reason": ""}
    for match in matches:
        assert match["00100010"]["vr"] == "PN"
        assert set(match["00100010"]["Value"][0]) <= {"Alphabetic", "Ideographic", "Phonetic"}
        Dataset.from_json(match)
    first = matches[0]["00100020"]["Value"][0]
    _, out, _ = run("find", "worklist", pacs, "-k", f"PatientID={first}", "--json")
    assert len(objects(out)) == 2


def test_find_by_what_stands_in_the_step(run: Any, pacs: str) -> None:
    _, out, _ = run("find", "worklist", pacs, "-k", "Modality=XC", "--json")
    *matches, _ = objects(out)
    assert matches
    assert all(m["00400100"]["Value"][0]["00080060"]["Value"] == ["XC"] for m in matches)


def test_patients_in_the_model_of_patients_and_studies(run: Any, pacs: str, photo: Path) -> None:
    """This PACS lists at the model's default level, STUDY, only the studies of one patient."""
    given = ("--set", "PatientName=Kairys^Ona", "--set", "PatientID=P-1", "--set", "SeriesNumber=3")
    assert run("send", photo, "--to", pacs, *given)[0] == 0
    code, out, _ = run("find", "patients", pacs, "--model", "patient-study", "-k", "PatientName=K*", "--json")
    assert (code, objects(out)[-1]["matches"]) == (0, 1)
    code, out, _ = run("find", "studies", pacs, "--model", "patient-study", "-k", "PatientID=P-1", "--json")
    uid = objects(out)[0]["0020000D"]["Value"][0]
    key = ("-k", f"StudyInstanceUID={uid}")  # of series that model knows nothing
    code, out, _ = run("find", "series", pacs, "--model", "patient-study", *key, "--json")
    assert [one["00200011"]["Value"] for one in objects(out)[:-1]] == [["3"]]
    assert run("find", "patients", pacs, "--model", "patient-study", "--level", "STUDY")[0] == 1


def test_an_address_is_searched_in_a_character_set_of_the_command_line(run: Any, finder: Any) -> None:
    asked: list[bytes] = []

    def handle(event: Any) -> Any:
        asked.append(event.identifier.get_item("PatientName").value)
        back = Dataset()  # as wlmscpfs answers: it names no set
        back.set_original_encoding(True, True, "iso8859")
        back[0x00100010] = event.identifier.get_item("PatientName")
        yield 0xFF00, back

    remote = finder(handle)
    where = f"{remote.ae_title}@{remote.host}:{remote.port}"
    key = ("-k", "PatientName=Соколова^Вера", "--json")
    code, out, _ = run("find", "worklist", where, *key, "--query-charset", "ISO_IR 144")
    assert (code, asked[0].rstrip()) == (0, "Соколова^Вера".encode("iso8859-5"))
    assert objects(out)[0]["00100010"]["Value"] == [{"Alphabetic": "Соколова^Вера"}]
    code, _, err = run("find", "worklist", where, *key, "--query-charset", "KOI8-R")
    assert (code, "KOI8-R is not one of the character sets" in err) == (2, True)


def test_find_at_a_limit(run: Any, pacs: str) -> None:
    code, out, err = run("find", "worklist", pacs, "--limit", 2, "--json")
    assert code == 0
    assert objects(out)[-1]["matches"] == 2
    assert objects(out)[-1]["complete"] is False
    assert "more than these 2" in err


def test_wrong_keys_and_peers(run: Any, pacs: str, free_port: Any) -> None:
    code, _, err = run("find", "patients", pacs, "-k", "Nonsense=1")
    assert code == 2
    assert "Nonsense" in err
    code, out, _ = run("find", "studies", f"NOBODY@127.0.0.1:{free_port()}", "--json")
    assert code == 3
    assert objects(out)[-1]["complete"] is False
    code, _, err = run("find", "series", pacs)  # hierarchical: of which study?
    assert code == 1
    assert "A900" in err


def test_send_under_an_order(run: Any, pacs: str, photo: Path) -> None:
    _, out, _ = run("find", "worklist", pacs, "--json")
    item = objects(out)[0]
    accession = item["00080050"]["Value"][0]
    code, out, _ = run(
        "send", photo, "--to", pacs, "--worklist", pacs, "--where", f"AccessionNumber={accession}", "--json"
    )
    assert code == 0, out
    code, out, _ = run("find", "studies", pacs, "-k", f"AccessionNumber={accession}", "--json")
    study = objects(out)[0]
    assert study["0020000D"] == item["0020000D"]
    shutil.copy(photo, other := photo.with_name("other.jpg"))
    order = ("--worklist", pacs, "--where", f"AccessionNumber={accession}")
    assert run("send", other, "--to", pacs, *order)[0] == 0
    uid = item["0020000D"]["Value"][0]
    _, series, _ = run("find", "series", pacs, "-k", f"StudyInstanceUID={uid}", "--json")
    lines = run("find", "worklist", pacs)[1].splitlines()
    assert [line for line in lines if line.endswith("sent")] == [one for one in lines if accession in one]
    assert sorted(one["00200011"]["Value"][0] for one in objects(series)[:-1]) == ["1", "2"]
    assert study["00100010"] == item["00100010"]


def test_a_worklist_that_was_kept_is_searched_while_it_is_away(
    run: Any, photo: Path, tmp_path: Path, free_port: Callable[[], int]
) -> None:
    address = f"DEMO@127.0.0.1:{(port := free_port())}"
    config = ArchiveConfig(
        folder=tmp_path / "pacs", port=port, worklist=RESOURCES / "samples" / "worklist.json"
    )
    where = ("--worklist", address, "--where", "PatientID=LT-1001", "--cached")
    assert run("find", "worklist", address, "--cached")[0] == 2
    with Archive(config):
        code, out, _ = run("find", "worklist", address, "--refresh", "--json")
        assert (code, objects(out)[-1]["complete"]) == (0, True)
    assert run("find", "worklist", address)[0] == 3
    code, out, err = run("find", "worklist", address, "--cached", "-k", "PatientName=*ukausk*", "--json")
    assert (code, objects(out)[-1]["matches"], objects(out)[-1]["complete"]) == (0, 1, False)
    assert "(0 min old). It was not asked" in err
    assert run("find", "studies", address, "--cached")[0] == 2
    with Archive(ArchiveConfig(folder=tmp_path / "other", port=0)) as other:
        to = f"DEMO@127.0.0.1:{other.port}"
        code, _, err = run("send", photo, "--to", to, *where)
        assert code == 0, err
        _, out, _ = run("find", "studies", to, "-k", "PatientID=LT-1001", "--json")
    assert objects(out)[-1]["matches"] == 1


def test_not_exactly_one(run: Any, pacs: str, photo: Path) -> None:
    code, out, err = run("send", photo, "--to", pacs, "--worklist", pacs, "--where", "PatientID=*")
    assert code == 2
    assert len(out.splitlines()) > 2
    assert "exactly one" in err
    code, out, _ = run("send", photo, "--to", pacs, "--worklist", pacs, "--where", "PatientID=no", "--json")
    assert code == 2
    assert objects(out)[-1]["problems"]
    wrong_ways = (
        ["--worklist", pacs],
        ["--where", "PatientID=1"],
        ["--cached"],
        ["--study", pacs, "--where", "PatientID=1", "--cached"],
        ["--worklist", pacs, "--where", "PatientID=LT-1001", "--patient-from", photo],
    )
    for wrong in wrong_ways:
        assert run("send", photo, "--to", pacs, *wrong)[0] == 2


def test_attach_to_a_study(run: Any, pacs: str, photo: Path, tmp_path: Path) -> None:
    given = ["--set", "PatientName=ŠIMKUTĖ^Ona", "--set", "PatientID=P-1", "--set", "AccessionNumber=A-7"]
    assert run("send", photo, "--to", pacs, *given, "--set", "SeriesNumber=4")[0] == 0
    _, out, _ = run("find", "studies", pacs, "-k", "PatientID=P-1", "--json")
    (study, _) = objects(out)
    uid = study["0020000D"]["Value"][0]
    other = tmp_path / "other.jpg"
    shutil.copy(photo, other)
    code, out, err = run("send", other, "--to", pacs, "--study", pacs, "--where", f"StudyInstanceUID={uid}")
    assert code == 0, err
    _, out, _ = run("find", "series", pacs, "-k", f"StudyInstanceUID={uid}", "--json")
    *series, _ = objects(out)
    assert sorted(int(s["00200011"]["Value"][0]) for s in series) == [4, 5]
    _, out, _ = run("find", "studies", pacs, "-k", "PatientID=P-1", "--json")
    assert objects(out)[0]["00080050"]["Value"] == ["A-7"]
    assert len(objects(out)) == 2


def test_attaching_keeps_the_issuer_so_that_the_study_stays_one(run: Any, pacs: str, photo: Path) -> None:
    given = ["--set", "PatientName=Kairys^Ona", "--set", "PatientID=P-1", "--set", "IssuerOfPatientID=CLINIC"]
    assert run("send", photo, "--to", pacs, *given)[0] == 0
    uid = objects(run("find", "studies", pacs, "-k", "PatientID=P-1", "--json")[1])[0]["0020000D"]["Value"][0]
    attach = ("send", photo, "--to", pacs, "--study", pacs, "--where", f"StudyInstanceUID={uid}")
    assert run(*attach)[0] == 0
    *studies, _ = objects(run("find", "studies", pacs, "-k", "PatientID=P-1", "--json")[1])
    assert [study["00100021"]["Value"] for study in studies] == [["CLINIC"]]

    # Another program may have split it: the same study under the same patient, listed twice, is still one.
    assert run(*attach, "--set", "IssuerOfPatientID=OTHER")[0] == 0
    *studies, _ = objects(run("find", "studies", pacs, "-k", "PatientID=P-1", "--json")[1])
    assert len(studies) == 2
    assert run(*attach)[0] == 0


def test_every_mapped_attribute_reaches_the_pacs(run: Any, orthanc: Any, photo: Path) -> None:
    """A job from a worklist item to Orthanc, read back: all of table 43."""
    item = worklist_item(1, AccessionNumber="A-1")
    write_item(orthanc.worklists, 1, item)
    where = f"ORTHANC@127.0.0.1:{orthanc.remote.port}"
    code, _, err = run("send", photo, "--to", where, "--worklist", where, "--where", "AccessionNumber=A-1")
    assert code == 0, err
    (instance,) = orthanc.instances()
    stored = pydicom.dcmread(BytesIO(orthanc.file(instance)))
    with MAPPING.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["source"] == "MWL" and row["source_path_correct"]]
    for row in rows:
        if row["target_vr"] == "SQ":
            continue
        source = row["source_path_correct"].split(" else ")[0]
        assert _at(stored, row["target_path"]) == _at(item, source) != "", row["target_path"]


def test_admission_and_department_by_hand(run: Any, photo: Path, tmp_path: Path) -> None:
    given = ["PatientName=Kairys^Ona", "PatientID=P-1", "AdmissionID=ADM-7"]
    given.append("InstitutionalDepartmentName=Odos ligų skyrius")
    sets = [part for value in given for part in ("--set", value)]
    assert run("convert", photo, "--out", tmp_path / "out", *sets)[0] == 0
    made = pydicom.dcmread(next((tmp_path / "out").iterdir()))
    assert made.AdmissionID == "ADM-7"
    assert made.InstitutionalDepartmentName == "Odos ligų skyrius"


def _at(dataset: Dataset, path: str) -> str:
    *outer, last = [int(part[1:5] + part[6:10], 16) for part in path.split(">")]
    for tag in outer:
        dataset = dataset[tag].value[0]
    return str(dataset[last].value)
