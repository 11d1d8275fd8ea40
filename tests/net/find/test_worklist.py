"""The modality worklist: the request, each field of the search, three servers and their quirks."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.model.attributes import Code, FormValues, Patient, Reference, Series, Study, WorklistItem
from sendtopacs.model.charset import UTF_8, character_set
from sendtopacs.model.remote import RemoteAE, TimeLimits
from sendtopacs.net.attributes import Attributes, tag_of
from sendtopacs.net.find import Found
from sendtopacs.net.keys import id_pattern, name_pattern, value_at
from sendtopacs.net.worklist import TABLE_18, WorklistSearch, form_values, path_of, search_worklist

from .conftest import ROOT, SCRIPTS, worklist_item, write_item

TABLE = Path(__file__).parents[2] / "data" / "mwl_elements.csv"


def rows() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def path_in_tags(path: str) -> str:
    return ">".join(f"({tag[:4]},{tag[4:]})" for tag in map(tag_of, path.split(".")))


def requested(keys: Attributes, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Yield path and VR of every element of a request, sequences too."""
    for tag, key in keys.items():
        path = f"{prefix}({tag[:4]},{tag[4:]})"
        yield path, key["vr"]
        for item in key.get("Value", ()) if key["vr"] == "SQ" else ():
            yield from requested(item, path + ">")


def test_the_request_has_every_row_of_table_18_and_no_other() -> None:
    asked = dict(requested(WorklistSearch().keys(wildcard_id=False)))
    assert asked == {row["path_correct"]: row["vr"] for row in rows()}


def test_the_detail_pane_shows_what_the_table_displays() -> None:
    shown = [row["path_correct"] for row in rows() if row["displayed"] in ("X", "F")]
    assert [path_in_tags(path) for path in TABLE_18] == shown


@pytest.mark.parametrize(
    ("typed", "wildcard", "asked"),
    [
        ("", True, ""),
        (" ^^", True, ""),
        ("Smith", True, "*Smith*"),
        ("Smith^John", True, "*Smith*John*"),
        ("^John", True, "*John*"),
        ("Smith^John^Q", True, "*Smith*John*Q*"),
        ("Sm?th", True, "Sm?th"),
        ("Smith*", True, "Smith*"),
        ("Smith^John", False, "Smith^John"),
        ("Smith^^", False, "Smith"),
    ],
)
def test_wildcards_around_names(typed: str, wildcard: bool, asked: str) -> None:
    assert name_pattern(typed, wildcard=wildcard) == asked


def test_wildcards_around_ids() -> None:
    assert id_pattern("12", wildcard=True) == "*12*"
    assert id_pattern("12*", wildcard=True) == "12*"
    assert id_pattern(" 12 ", wildcard=False) == "12"
    assert id_pattern("", wildcard=True) == ""


# -- the servers ---------------------------------------------------------------------------------------------


@pytest.fixture(params=["archive", "orthanc", "wlmscpfs"])
def server(request: pytest.FixtureRequest, items: Path, tmp_path: Path) -> Iterator[tuple[str, RemoteAE]]:
    """Give each server with the 200 items."""
    if request.param == "archive":
        with Archive(ArchiveConfig(folder=tmp_path / "pacs", port=0, worklist=items)) as running:
            yield "archive", RemoteAE("DEMO", "127.0.0.1", running.port)
        return
    if request.param == "orthanc":
        orthanc = request.getfixturevalue("orthanc")
        folder, remote = orthanc.worklists, orthanc.remote
    else:
        wlm = request.getfixturevalue("wlmscpfs")("-csk")
        folder, remote = wlm.folder, wlm.remote
    for path in items.iterdir():
        shutil.copy(path, folder)
    yield request.param, remote
    for path in folder.glob("*.wl"):
        path.unlink()


def test_each_field_of_the_search(server: tuple[str, RemoteAE], client: Any) -> None:
    name, remote = server
    latin = "ISO_IR 100" if name == "wlmscpfs" else UTF_8.term  # it compares bytes

    def count(**fields: Any) -> int:
        return len(search(client(remote), **fields).answers)

    assert count() == 200
    assert count(PatientID="PAT0007") == 1
    assert count(PatientName="Kim^Minsu") == 16
    assert count(PatientName="Minsu") == 16
    assert count(PatientName="Minsu", wildcard_name=False) == 0
    assert count(PatientName="Größmann^", charset=latin) == 17
    assert count(ScheduledProcedureStepStartDate="20260307") == 7
    assert count(ScheduledProcedureStepStartDate="20260307-20260308") == 14
    assert count(Modality="ES") == 67
    assert count(ScheduledStationAETitle="ROOM2") == 50
    assert count(AccessionNumber="ACC0042") == 1
    assert count(RequestedProcedureID="RP42") == 1
    both = sum(n % 3 == 1 and n % 4 == 1 and n % 28 == 1 for n in range(200))
    step = {"ScheduledStationAETitle": "ROOM1", "ScheduledProcedureStepStartDate": "20260302"}
    assert count(Modality="ES", **step) == both > 0


def test_names_in_twelve_scripts(server: tuple[str, RemoteAE], client: Any) -> None:
    name, remote = server
    found = search(client(remote))
    names = {value_at(a, "PatientID"): value_at(a, "PatientName") for a in found.answers}
    for number, (expected, charset) in enumerate(SCRIPTS):
        if name == "orthanc" and "\\" in charset:  # it does not convert code extensions
            continue
        assert names[f"PAT{number:04d}"].split("=")[0] == expected.split("=")[0], charset


def test_an_id_with_wildcards_is_asked_again_without(server: tuple[str, RemoteAE], client: Any) -> None:
    name, remote = server
    assert len(search(client(remote), PatientID="PAT0007", wildcard_id=True).answers) == 1
    partly = 0 if name == "wlmscpfs" else 10  # which matches IDs singly
    assert len(search(client(remote), PatientID="T000", wildcard_id=True).answers) == partly


def test_a_level_is_sent_when_it_is_chosen(finder: Any, client: Any) -> None:
    levels: list[str] = []

    def handle(event: Any) -> Any:
        levels.append(event.identifier.get("QueryRetrieveLevel", ""))
        yield 0x0000, None

    remote = finder(handle)
    search(client(remote))
    search(client(remote), level="STUDY")
    assert levels == ["", "STUDY"]


def test_a_server_that_drops_the_character_set(wlmscpfs: Any, client: Any) -> None:
    scp = wlmscpfs()
    write_item(scp.folder, 1, worklist_item(0))
    found = search(client(scp.remote), charset="ISO_IR 110")
    assert value_at(found.answers[0], "PatientName") == SCRIPTS[0][0]


def test_1500_items(client: Any, tmp_path: Path) -> None:
    import json  # noqa: PLC0415

    step = {"00400002": {"vr": "DA", "Value": ["20260301"]}}
    many = [
        {"00100020": {"vr": "LO", "Value": [f"P{n}"]}, "00400100": {"vr": "SQ", "Value": [step]}}
        for n in range(1500)
    ]
    path = tmp_path / "worklist.json"
    path.write_text(json.dumps(many))
    with Archive(ArchiveConfig(folder=tmp_path / "pacs", port=0, worklist=path)) as running:
        patient = TimeLimits(query_s=120.0)  # the machine may be busy
        found = search(client(RemoteAE("DEMO", "127.0.0.1", running.port, limits=patient)))
    assert len(found.answers) == 1000
    assert found.problem is not None
    assert found.problem.code == "find-limit"


def search(client: Any, charset: str = UTF_8.term, **fields: Any) -> Found:
    return search_worklist(client, WorklistSearch(**fields), character_set(charset))


# -- what an item says ---------------------------------------------------------------------------------------


@pytest.fixture
def read_back(finder: Any, client: Any) -> Callable[..., FormValues]:
    """Give a function that returns what an item says when it comes through the network."""

    def through(item: Dataset) -> FormValues:
        def handle(event: Any) -> Iterator[tuple[int, Dataset]]:
            yield 0xFF00, item

        return form_values(search(client(finder(handle))).answers[0])

    return through


def test_all_of_table_43(read_back: Callable[..., FormValues]) -> None:
    values = read_back(worklist_item(1))
    assert values.patient == Patient("Größmann^Jürgen", "PAT0001", "HOSPITAL", "19700130", "F")
    assert values.study == Study(
        StudyInstanceUID=f"{ROOT}.5.1",
        StudyDescription="Wound control",
        AccessionNumber="ACC0001",
        StudyID="RP1",
        ReferringPhysicianName="Referrer^Rosa",
    )
    assert values.series == Series(Modality="ES")
    assert values.order == WorklistItem(
        RequestedProcedureID="RP1",
        RequestedProcedureDescription="Wound control",
        ScheduledProcedureStepID="SPS1",
        ScheduledProcedureStepDescription="Photograph of a wound",
        ScheduledProtocolCodeSequence=(Code("P-1", "99TEST", "Photograph", "3"),),
        RequestedProcedureCodeSequence=(Code("R-1", "99TEST", "Wound control", "2"),),
        ReferencedStudySequence=(Reference("1.2.840.10008.3.1.2.3.1", f"{ROOT}.7.1"),),
        ReferencedPatientSequence=(Reference("1.2.840.10008.3.1.2.1.1", f"{ROOT}.8.1"),),
        PatientWeight="71.5",
        MedicalAlerts="MRSA\\FALLS",
        Allergies="LATEX",
        PregnancyStatus=1,
        PatientState="WALKING",
        AdditionalPatientHistory="Diabetes since 2010",
        AdmissionID="ADM1",
    )


def test_incomplete_codes_and_empty_sequences_are_dropped(read_back: Callable[..., FormValues]) -> None:
    item = worklist_item(1)
    del item.RequestedProcedureCodeSequence[0].CodeMeaning
    item.ReferencedStudySequence = []
    del item.ReferencedPatientSequence
    item.PatientWeight = ""
    order = read_back(item).order
    assert order.RequestedProcedureCodeSequence == ()
    assert order.ReferencedStudySequence == ()
    assert order.ReferencedPatientSequence == ()
    assert order.PatientWeight == ""


@pytest.mark.parametrize(("said", "read"), [("0003", 3), ("4", 4), ("7", None), ("yes", None), ("", None)])
def test_pregnancy_status_is_repaired_or_dropped(said: str, read: int | None) -> None:
    item = {tag_of("PregnancyStatus"): {"vr": "US", "Value": [said]}}
    assert form_values(item).order.PregnancyStatus == read


def test_paths() -> None:
    assert path_of("Modality") == "ScheduledProcedureStepSequence.Modality"
    assert path_of("AccessionNumber") == "AccessionNumber"
    assert path_of("CodeValue") == "CodeValue"
