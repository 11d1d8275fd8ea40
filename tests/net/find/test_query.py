"""Query/Retrieve: models, levels, keys, one answer a patient, attaching under a free series number."""

from __future__ import annotations

import csv
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataelem import DataElement, RawDataElement
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filewriter import dcmwrite
from pydicom.tag import Tag

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.cli import arguments
from sendtopacs.model import sop
from sendtopacs.model.attributes import Patient, Study
from sendtopacs.model.charset import UTF_8, character_set
from sendtopacs.model.errors import NetworkError, NothingAccepted
from sendtopacs.model.profile import Preset
from sendtopacs.model.remote import RemoteAE
from sendtopacs.net.attributes import tag_of
from sendtopacs.net.find import Found
from sendtopacs.net.keys import put, value_at
from sendtopacs.net.query import (
    LEVELS,
    MODELS,
    PatientSearch,
    QueryTarget,
    attachment,
    find_series,
    find_studies,
    free_series_number,
    patient_of,
    search_patients,
)

from .conftest import ROOT, SCRIPTS

TABLE = Path(__file__).parents[2] / "data" / "qr_elements.csv"


def write_objects(folder: Path) -> list[Path]:
    """Write two studies a patient, the second of two series; names in 12 scripts, in UTF-8."""
    folder.mkdir()
    paths = []
    for p, (name, _) in enumerate(SCRIPTS):
        for s, e in ((1, 1), (2, 1), (2, 4)):
            one = Dataset()
            one.SpecificCharacterSet = "ISO_IR 192"
            one.SOPClassUID, one.SOPInstanceUID = sop.SECONDARY_CAPTURE, f"{ROOT}.4.{p}.{s}.{e}"
            one.StudyInstanceUID, one.SeriesInstanceUID = f"{ROOT}.2.{p}.{s}", f"{ROOT}.3.{p}.{s}.{e}"
            one.PatientName, one.PatientID, one.IssuerOfPatientID = name, f"PAT{p:04d}", "HOSPITAL"
            one.PatientBirthDate, one.PatientSex = "19700130", "F"
            one.StudyDate, one.StudyTime, one.StudyDescription = f"2026030{s}", "081500", "Wound control"
            one.AccessionNumber, one.StudyID = f"ACC{p}{s}", f"S{s}"
            one.ReferringPhysicianName = "Referrer^Rosa"
            one.Modality, one.SeriesNumber, one.InstanceNumber = "XC", str(e), "1"
            one.file_meta = FileMetaDataset()
            one.file_meta.TransferSyntaxUID = sop.EXPLICIT_VR_LITTLE_ENDIAN
            paths.append(folder / f"{p}-{s}-{e}.dcm")
            dcmwrite(paths[-1], one, enforce_file_format=True)
    return paths


@pytest.fixture(params=["archive", "orthanc", "dcmqrscp"])
def pacs(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, RemoteAE]]:
    """Give each PACS with the objects."""
    paths = write_objects(tmp_path / "objects")
    if request.param == "archive":
        with Archive(ArchiveConfig(folder=tmp_path / "pacs", port=0)) as running:
            remote = RemoteAE("DEMO", "127.0.0.1", running.port)
            _store(remote, paths)
            yield "archive", remote
        return
    if request.param == "orthanc":
        remote = request.getfixturevalue("orthanc").remote
    else:
        remote = request.getfixturevalue("dcmqrscp")().remote("MAIN")
    _store(remote, paths)
    yield request.param, remote


def _store(remote: RemoteAE, paths: list[Path]) -> None:
    command = ["storescu", "-aec", remote.ae_title, remote.host, str(remote.port), *map(str, paths)]
    subprocess.run(command, check=True, capture_output=True, timeout=60)


def patients(client: Any, **fields: Any) -> Found:
    return search_patients(client, PatientSearch(**fields), UTF_8)


def test_the_request_has_the_keys_of_table_26() -> None:
    with TABLE.open(encoding="utf-8", newline="") as file:
        table = {f"{r['tag'][1:5]}{r['tag'][6:10]}": r["vr"] for r in csv.DictReader(file)}
    keys = PatientSearch().keys(wildcard_id=False)
    assert {tag: key["vr"] for tag, key in keys.items()} == {**table, tag_of("QueryRetrieveLevel"): "CS"}


@pytest.mark.parametrize(
    ("model", "level"), [("patient", "PATIENT"), ("study", "STUDY"), ("patient-study", "STUDY")]
)
def test_the_levels_of_table_25(model: str, level: str) -> None:
    keys = PatientSearch(model=model).keys(wildcard_id=False)
    assert value_at(keys, "QueryRetrieveLevel") == level
    assert value_at(PatientSearch(level="SERIES").keys(wildcard_id=False), "QueryRetrieveLevel") == "SERIES"


def test_the_command_line_knows_the_same_words() -> None:
    assert tuple(MODELS) == arguments.QUERY_MODELS
    assert LEVELS == arguments.QUERY_LEVELS


def test_each_patient_once_in_every_model(pacs: tuple[str, RemoteAE], client: Any) -> None:
    name, remote = pacs
    for model in MODELS:
        if name == "orthanc" and model == "patient-study":
            with pytest.raises(NothingAccepted):
                patients(client(remote), model=model)
            continue
        found = patients(client(remote), model=model)
        assert found.complete
        if name == "archive" and model == "patient-study":  # hierarchical: lists studies of one patient only
            refused = patients(client(remote), model=model, level="STUDY")
            assert refused.problem is not None
            assert refused.problem.code == "find-does-not-match"
            assert (
                len(patients(client(remote), model=model, PatientID="T0003", wildcard_id=True).answers) == 1
            )
        names = {value_at(a, "PatientID"): value_at(a, "PatientName") for a in found.answers}
        assert len(found.answers) == len(names) == 12
        assert names == {f"PAT{p:04d}": script for p, (script, _) in enumerate(SCRIPTS)}


def test_a_search_in_each_script(pacs: tuple[str, RemoteAE], client: Any) -> None:
    _, remote = pacs
    for p, (script, _) in enumerate(SCRIPTS):
        family = script.split("=")[0].split("^")[0]
        found = patients(client(remote), PatientName=family)
        assert [value_at(a, "PatientID") for a in found.answers] == [f"PAT{p:04d}"]


def test_ids_with_and_without_wildcards(pacs: tuple[str, RemoteAE], client: Any) -> None:
    _, remote = pacs
    assert len(patients(client(remote), PatientID="PAT0003").answers) == 1
    assert len(patients(client(remote), PatientID="T0003").answers) == 0
    assert len(patients(client(remote), PatientID="T0003", wildcard_id=True).answers) == 1


def test_the_issuer_is_taken_over_as_recommended(pacs: tuple[str, RemoteAE], client: Any) -> None:
    _, remote = pacs
    answer = patients(client(remote), PatientID="PAT0001").answers[0]
    four = Patient("Größmann^Jürgen", "PAT0001", "", "19700130", "F")
    assert patient_of(answer, Preset.STATEMENT) == four
    assert patient_of(answer, Preset.RECOMMENDED).IssuerOfPatientID == "HOSPITAL"


def test_attaching(pacs: tuple[str, RemoteAE], client: Any) -> None:
    _, remote = pacs
    keys: dict[str, Any] = {}
    put(keys, "PatientID", "PAT0000")
    studies = find_studies(client(remote), keys, QueryTarget()).answers
    assert {value_at(s, "StudyDate") for s in studies} == {"20260301", "20260302"}
    study = next(s for s in studies if value_at(s, "StudyDate") == "20260302")
    for model in ("study", "patient", "patient-study"):
        number = free_series_number(client(remote), study, QueryTarget(model))
        assert number == "5"
    values = attachment(study, number, Preset.STATEMENT)
    assert values.series.SeriesNumber == "5"
    assert values.patient.PatientID == "PAT0000"
    assert values.study == Study(
        StudyInstanceUID=f"{ROOT}.2.0.2",
        StudyDate="20260302",
        StudyTime="081500",
        StudyDescription="Wound control",
        AccessionNumber="ACC02",
        StudyID="S2",
        ReferringPhysicianName="Referrer^Rosa",
    )


def test_series_of_a_study(pacs: tuple[str, RemoteAE], client: Any) -> None:
    _, remote = pacs
    keys: dict[str, Any] = {}
    put(keys, "StudyInstanceUID", f"{ROOT}.2.0.2")
    found = find_series(client(remote), keys, QueryTarget())
    assert sorted(value_at(s, "SeriesNumber") for s in found.answers) == ["1", "4"]


def test_no_series_number_is_guessed(finder: Any, client: Any) -> None:
    remote = finder(lambda _event: iter([(0xA700, None)]), MODELS["study"])
    with pytest.raises(NetworkError) as caught:
        free_series_number(client(remote), {}, QueryTarget())
    assert caught.value.problem.code == "series-number-unknown"


@pytest.mark.parametrize(
    ("taken", "free"), [((), "1"), (("", "x"), "1"), (("3", "1"), "4"), (("2147483647", "1"), "2")]
)
def test_numbers_that_are_free(finder: Any, client: Any, taken: tuple[str, ...], free: str) -> None:
    def handle(event: Any) -> Any:
        for number in taken:
            one = Dataset()
            one[0x00200011] = DataElement(0x00200011, "LO", number)
            yield 0xFF00, one

    assert free_series_number(client(finder(handle, MODELS["study"])), {}, QueryTarget()) == free


def test_a_pacs_without_character_set(finder: Any, client: Any) -> None:
    def handle(event: Any) -> Any:
        one = Dataset()
        one.set_original_encoding(True, True, "iso8859")
        one.PatientID = "1"
        value = "Соколова^Вера ".encode("iso8859_5")
        one[0x00100010] = RawDataElement(Tag(0x00100010), "PN", len(value), value, 0, True, True)
        yield 0xFF00, one

    remote = finder(handle, MODELS["study"])
    found = search_patients(client(remote), PatientSearch(), character_set("ISO_IR 144"))
    assert value_at(found.answers[0], "PatientName") == "Соколова^Вера"
