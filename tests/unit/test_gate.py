"""What the gate finds, and what it lets pass without a word."""

from __future__ import annotations

import dataclasses
import json
from datetime import datetime
from pathlib import Path

import pytest

from sendtopacs.audit import AuditTrail
from sendtopacs.gate import (
    Circumstances,
    SentElsewhere,
    demands_second_look,
    findings,
    patients_of,
)
from sendtopacs.model.attributes import FormValues, Origin, Patient, Study
from sendtopacs.model.items import DicomDetails, ImageDetails, Kind, SourceFile, SourceItem
from sendtopacs.model.relabelling import Relabelling
from sendtopacs.model.same_patient import distinct_patients, same_identity, same_patient
from sendtopacs.plan import PlanOptions, make_plan

ONA = Patient("Kairys^Ona", "12345", "HOSPITAL", "19700130", "F")
JONAS = Patient("Petraitis^Jonas", "999", "HOSPITAL", "19650704", "M")
TEN = int(datetime(2026, 3, 21, 10, 0).timestamp() * 1e9)


def photo(name: str = "a.jpg", modified_ns: int = TEN) -> SourceItem:
    return SourceItem(SourceFile(Path(name), 10, modified_ns), Kind.PHOTO, ImageDetails("JPEG", 2, 2))


def dicom(patient: Patient, name: str = "IM1") -> SourceItem:
    details = DicomDetails("1.2", f"1.2.{len(name)}", "1.2.840.10008.1.2.1", "1.2.4", patient, Study())
    return SourceItem(SourceFile(Path(name), 10, TEN), Kind.DICOM, details)


def looked_up(patient: Patient = ONA, scheduled: str = "20260321") -> FormValues:
    return FormValues(patient, origin=Origin("worklist MAIN", "2026-03-21T09:41:00", patient, scheduled))


def codes(items: list[SourceItem], values: FormValues, known: Circumstances | None = None) -> list[str]:
    return [problem.code for problem in findings(items, values, known or Circumstances())]


def test_nothing_is_found_in_an_ordinary_job() -> None:
    assert codes([photo(), dicom(ONA)], looked_up()) == []
    assert codes([photo()], FormValues(ONA)) == []
    assert codes([dicom(JONAS)], FormValues()) == []
    assert codes([], looked_up()) == []


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (ONA, True),
        (dataclasses.replace(ONA, IssuerOfPatientID=""), True),
        (dataclasses.replace(ONA, PatientName="KAIRYS^ONA^^Dr"), True),
        (dataclasses.replace(ONA, PatientBirthDate=""), True),
        (dataclasses.replace(ONA, PatientBirthDate="19700131"), False),
        (dataclasses.replace(ONA, PatientName="Kairytė^Rūta"), False),
        (dataclasses.replace(ONA, PatientSex="M"), False),
        (dataclasses.replace(ONA, PatientID="12346"), False),
        (dataclasses.replace(ONA, IssuerOfPatientID="OTHER"), False),
    ],
)
def test_a_dicom_file_that_names_another_patient(other: Patient, same: bool) -> None:
    assert same_identity(ONA, other) is same
    assert codes([dicom(other)], FormValues(ONA)) == ([] if same else ["gate-other-patient"])


def test_patients_without_an_id_are_compared_by_name() -> None:
    assert same_patient(Patient("Žukas^Jonas"), Patient("ZUKAS^JONAS"))
    assert not same_patient(Patient("Žukas^Jonas"), Patient("Žukas^Petras"))
    assert not same_patient(Patient("Žukas^Jonas", "1"), Patient("Žukas^Jonas"))
    assert distinct_patients([ONA, dataclasses.replace(ONA, IssuerOfPatientID=""), JONAS]) == [ONA, JONAS]


def test_an_edited_identity() -> None:
    values = dataclasses.replace(looked_up(), patient=dataclasses.replace(ONA, PatientID="12346"))
    (found,) = findings([photo()], values, Circumstances())
    assert (found.code, found.params) == ("gate-edited", {"source": "worklist MAIN", "time": "09:41"})


def test_the_number_of_another_order() -> None:
    origin = dataclasses.replace(looked_up().origin, AccessionNumber="A-1")
    values = dataclasses.replace(looked_up(), origin=origin, study=Study(AccessionNumber="A-1"))
    assert codes([photo()], values) == []
    assert codes([photo()], dataclasses.replace(values, study=Study(AccessionNumber="A-2"))) == [
        "gate-edited"
    ]
    without = dataclasses.replace(looked_up(), study=Study(AccessionNumber="A-2"))  # of a patient only
    assert codes([photo()], without) == []


@pytest.mark.parametrize(
    ("days", "scheduled", "found"),
    [(7, "20260314", 0), (7, "20260313", 1), (7, "20260329", 1), (0, "20200101", 0), (7, "", 0)],
)
def test_files_far_from_the_scheduled_step(days: int, scheduled: str, found: int) -> None:
    known = Circumstances(days=days)
    assert codes([photo(), dicom(ONA)], looked_up(scheduled=scheduled), known) == ["gate-file-times"] * found


@pytest.mark.parametrize(("captured", "found"), [(datetime(2026, 3, 21, 9), 0), (datetime(2026, 2, 1, 9), 1)])
def test_a_picture_is_as_old_as_its_camera_says(captured: datetime, found: int) -> None:
    """Copied today, it may be of the patient of last month."""
    taken = dataclasses.replace(photo(), details=ImageDetails("JPEG", 2, 2, captured=captured))
    said = findings([taken], looked_up(scheduled="20260321"), Circumstances(days=7))
    assert [one.code for one in said] == ["gate-file-times"] * found
    assert [one.params["made"] for one in said] == [captured.date().isoformat()] * found


def test_a_patient_changed_with_files_in_the_list() -> None:
    assert codes([photo()], FormValues(ONA), Circumstances(changed_from=JONAS)) == ["gate-patient-changed"]
    assert codes([photo()], FormValues(ONA), Circumstances(changed_from=ONA)) == []


def test_what_comes_after_a_patients_files_were_sent() -> None:
    assert codes([photo()], FormValues(ONA), Circumstances(sent_already=True)) == ["gate-still-patient"]
    assert codes([dicom(ONA)], FormValues(ONA), Circumstances(sent_already=True)) == []  # says whose it is
    assert not demands_second_look(findings([photo()], FormValues(ONA), Circumstances(sent_already=True)))


def test_content_that_was_sent_to_somebody_else_is_said_with_when_and_where() -> None:
    item = photo()
    known = Circumstances(sent_elsewhere={item.file: SentElsewhere("2026-03-20T11:12:13", "Main PACS")})
    (found,) = findings([item], FormValues(ONA), known)
    assert found.code == "gate-sent-elsewhere"
    assert (found.params["when"], found.params["destination"]) == ("2026-03-20T11:12:13", "Main PACS")
    assert not demands_second_look([found])


def test_whose_record_the_objects_get_into() -> None:
    values = FormValues(ONA)
    as_they_are, wanted = Relabelling(), Relabelling(wanted=True)
    assert patients_of([photo()], values, as_they_are) == [ONA]
    assert patients_of([dicom(JONAS)], values, as_they_are) == [JONAS]
    assert patients_of([dicom(JONAS)], values, wanted) == [ONA]
    assert patients_of([dicom(JONAS), photo()], values, as_they_are) == [ONA, JONAS]
    assert patients_of([dicom(JONAS), dicom(ONA, "b")], FormValues(), as_they_are) == [JONAS, ONA]
    others = Relabelling(wanted=True, studies=frozenset({"1.2.99"}))  # decided for another study
    assert patients_of([dicom(JONAS)], values, others) == [JONAS]


def test_files_of_several_patients_deserve_a_second_look() -> None:
    files = [dicom(JONAS), dicom(ONA, "b")]
    (found,) = findings(files, FormValues(), Circumstances())
    assert (found.code, found.params) == ("gate-several-patients", {"count": "2"})
    assert demands_second_look([found])
    assert codes(files, FormValues(ONA)) == ["gate-several-patients", "gate-other-patient"]
    assert codes([photo(), dicom(JONAS)], FormValues(ONA)) == ["gate-other-patient"]  # the plan forbids it
    relabelled = Circumstances(Relabelling(wanted=True))
    assert codes(files, FormValues(ONA), relabelled) == ["gate-other-patient"]


def test_the_audit_trail_tells_what_the_identity_was_and_is(tmp_path: Path) -> None:
    trail = AuditTrail(tmp_path / "audit")
    trail.note_job(make_plan([photo()], looked_up(), PlanOptions(None)).header)
    assert not (tmp_path / "audit").exists()  # nothing was edited
    edited = dataclasses.replace(looked_up(), patient=JONAS)
    for _ in range(2):
        trail.note_job(make_plan([photo()], edited, PlanOptions(None)).header)
    (file,) = (tmp_path / "audit").iterdir()
    first, second = map(json.loads, file.read_text(encoding="utf-8").splitlines())
    assert first["event"] == second["event"] == "identity-edited"
    assert first["original"]["PatientID"] == "12345"
    assert first["edited"]["PatientID"] == "999"
    assert first["job"] != second["job"]
    assert file.stat().st_mode & 0o77 == 0
