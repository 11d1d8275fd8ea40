"""What a query gets beyond its matches: statuses, counts, character sets, options, a cancel."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest

from sendtopacs.net.attributes import tag_of, text_values

ROOT = "1.2.826.0.1.3680043.2.9999.7"


@pytest.fixture
def filled(archive: Any, make_object: Any, tmp_path: Path) -> Any:
    """Give the address of an archive with one patient, two studies, three series, four objects."""
    _, remote = archive()
    shared = {"PatientID": "P1", "PatientName": "Žukauskas^Jonas", "StudyInstanceUID": f"{ROOT}.2.1"}
    files = [
        make_object(tmp_path, 1, **shared, SeriesInstanceUID=f"{ROOT}.3.1", Modality="XC"),
        make_object(tmp_path, 2, **shared, SeriesInstanceUID=f"{ROOT}.3.1", Modality="XC"),
        make_object(tmp_path, 3, **shared, SeriesInstanceUID=f"{ROOT}.3.2", Modality="DOC"),
        make_object(
            tmp_path,
            4,
            PatientID="P1",
            PatientName="Žukauskas^Jonas",
            StudyDate="20240120",
            StudyTime="080000",
        ),
    ]
    command = ["storescu", "-aec", "DEMO", remote.host, str(remote.port), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return remote


def test_one_answer_for_each_study_with_its_counts(filled: Any, ask: Any) -> None:
    asked = ask(
        filled,
        "study",
        "STUDY",
        StudyInstanceUID=f"{ROOT}.2.1",
        ModalitiesInStudy="",
        SOPClassesInStudy="",
        NumberOfStudyRelatedSeries="",
        NumberOfStudyRelatedInstances="",
        NumberOfPatientRelatedStudies="",
        InstanceAvailability="",
    )
    assert len(asked.answers) == 1
    assert asked.pending == {0xFF00}
    assert asked.values("ModalitiesInStudy") == ["DOC\\XC"]
    assert asked.values("SOPClassesInStudy") == ["1.2.840.10008.5.1.4.1.1.7"]
    assert asked.values("NumberOfStudyRelatedSeries") == ["2"]
    assert asked.values("NumberOfStudyRelatedInstances") == ["3"]
    assert asked.values("NumberOfPatientRelatedStudies") == ["2"]
    assert asked.values("InstanceAvailability") == ["ONLINE"]
    assert asked.values("RetrieveAETitle") == ["DEMO"]
    assert asked.values("QueryRetrieveLevel") == ["STUDY"]


@pytest.mark.parametrize("model", ["patient", "patient-study"])
def test_one_answer_for_each_patient(filled: Any, ask: Any, model: str) -> None:
    asked = ask(filled, model, "PATIENT", PatientName="", NumberOfPatientRelatedInstances="")
    assert asked.values("PatientID") == ["P1"]
    assert asked.values("NumberOfPatientRelatedInstances") == ["4"]


@pytest.mark.parametrize(
    ("model", "level", "keys"),
    [
        ("patient", "STUDY", {"PatientName": "*"}),  # no Patient ID
        ("patient", "STUDY", {"PatientID": "P*"}),  # not a single value
        ("patient", "SERIES", {"PatientID": "P1"}),
        ("study", "SERIES", {"StudyInstanceUID": ""}),
        ("study", "SERIES", {"StudyInstanceUID": f"{ROOT}.2.1\\{ROOT}.2.4"}),
        ("study", "IMAGE", {"StudyInstanceUID": f"{ROOT}.2.1"}),
        ("study", "PATIENT", {"PatientID": "P1"}),  # a level the model has not
        ("patient-study", "SERIES", {"PatientID": "P1", "StudyInstanceUID": f"{ROOT}.2.1"}),
        ("study", "", {"StudyInstanceUID": ""}),
        ("study", "NONSENSE", {"StudyInstanceUID": ""}),
    ],
)
def test_an_identifier_that_breaks_the_hierarchy_is_refused(
    filled: Any, ask: Any, model: str, level: str, keys: dict[str, str]
) -> None:
    asked = ask(filled, model, level, **keys)
    assert asked.status == 0xA900
    assert asked.comment
    assert not asked.answers


def test_relational_queries_are_served_where_they_were_negotiated(filled: Any, ask: Any) -> None:
    asked = ask(filled, "study", "SERIES", Modality="XC", SeriesInstanceUID="", options=b"\x01")
    assert asked.status == 0x0000
    assert asked.values("SeriesInstanceUID") == [f"{ROOT}.3.1"]


def test_date_and_time_are_one_stretch_where_it_was_negotiated(filled: Any, ask: Any) -> None:
    keys = {"StudyDate": "20240115-20240120", "StudyTime": "100000-090000", "StudyInstanceUID": ""}
    assert not ask(filled, "study", "STUDY", **keys).answers
    combined = ask(filled, "study", "STUDY", **keys, options=b"\x00\x01")
    assert combined.values("StudyInstanceUID") == [f"{ROOT}.2.1", f"{ROOT}.2.4"]


def test_a_key_that_is_not_supported_is_said_and_returned_empty(filled: Any, ask: Any) -> None:
    asked = ask(filled, "study", "STUDY", StudyInstanceUID="", PatientBreedDescription="Terrier")
    assert asked.pending == {0xFF01}
    assert asked.values("PatientBreedDescription") == ["", ""]


@pytest.mark.parametrize(
    ("charset", "answered"),
    [
        ("ISO_IR 192", "ISO_IR 192"),
        ("ISO_IR 110", "ISO_IR 110"),
        ("ISO_IR 100", "ISO_IR 192"),
        ("", "ISO_IR 192"),
    ],
)
def test_an_answer_is_in_the_peers_character_set_where_that_holds_it(
    filled: Any, ask: Any, charset: str, answered: str
) -> None:
    asked = ask(filled, "patient", "PATIENT", PatientName="", charset=charset)
    assert asked.values("SpecificCharacterSet") == [answered]
    assert asked.values("PatientName") == ["Žukauskas^Jonas"]


def test_ascii_answers_name_no_character_set(filled: Any, ask: Any) -> None:
    asked = ask(filled, "study", "STUDY", StudyInstanceUID="")
    assert tag_of("SpecificCharacterSet") not in asked.answers[0]


def test_a_query_in_another_character_set_finds(filled: Any, ask: Any) -> None:
    for charset in ("ISO_IR 192", "ISO_IR 110"):
        asked = ask(filled, "patient", "PATIENT", PatientName="žukauskas*", charset=charset)
        assert asked.values("PatientID") == ["P1"]


def test_ups_is_answered_with_nothing(filled: Any, ask: Any) -> None:
    asked = ask(filled, "ups", ProcedureStepState="")
    assert (asked.status, asked.answers) == (0x0000, [])


def test_a_cancel_stops_a_long_answer(archive: Any, make_object: Any, ask: Any, tmp_path: Path) -> None:
    pacs, remote = archive()
    from sendtopacs.archive.index import Entry  # noqa: PLC0415

    for n in range(3000):
        attributes = {
            tag_of(keyword): {"vr": "UI", "Value": [f"1.2.{level}.{n}"]}
            for level, keyword in enumerate(("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"))
        }
        pacs._index.add(Entry("1.2.840.10008.5.1.4.1.1.7", f"1.2.2.{n}", "1.2", f"x/{n}", 1, attributes))
    cancelled = ask(remote, "study", "STUDY", StudyInstanceUID="", cancel_after=3)
    assert cancelled.status == 0xFE00
    assert len(cancelled.answers) < 2000
    assert len(ask(remote, "study", "STUDY", StudyInstanceUID="").answers) == 3000


@pytest.mark.filterwarnings("ignore")  # pydicom wonders at what it reads
def test_an_identifier_that_cannot_be_read_is_refused(filled: Any) -> None:
    from io import BytesIO  # noqa: PLC0415

    from pynetdicom import AE  # noqa: PLC0415 - heavy
    from pynetdicom.dimse_primitives import C_FIND  # noqa: PLC0415

    uid = "1.2.840.10008.5.1.4.1.2.2.1"
    ae = AE("SENDER")
    ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = 20
    ae.add_requested_context(uid)
    association = ae.associate(filled.host, filled.port, ae_title="DEMO")
    request = C_FIND()
    request.MessageID, request.Priority, request.AffectedSOPClassUID = 1, 2, uid
    request.Identifier = BytesIO(b"\xff\xfe\xfd garbage \x00\x01\x02")
    association._reactor_checkpoint.clear()
    association.dimse.send_msg(request, 1)
    _, response = association.dimse.get_msg(block=True)
    association._reactor_checkpoint.set()
    association.release()
    assert response.Status in {0xA900, 0xC000}


def test_no_name_reaches_the_log(filled: Any, ask: Any, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("INFO"):
        asked = ask(filled, "patient", "PATIENT", PatientName="Žukausk*", PatientID="")
    assert text_values(asked.answers[0][tag_of("PatientID")]) == ["P1"]
    assert "ukausk" not in caplog.text


@pytest.mark.parametrize(
    ("model", "level"), [("-P", "PATIENT"), ("-S", "STUDY"), ("-O", "PATIENT"), ("-O", "STUDY")]
)
def test_findscu(filled: Any, run: Any, model: str, level: str) -> None:
    keys = ["-k", f"QueryRetrieveLevel={level}", "-k", "PatientID=P1"]
    done = run("findscu", "-v", model, "-aec", "DEMO", filled.host, filled.port, *keys)
    output = done.stdout + done.stderr
    assert output.count("(Pending)") == (1 if level == "PATIENT" else 2)
    assert "Final Find Response (Success)" in output


@pytest.mark.parametrize(
    ("model", "asked", "answered"),
    [
        ("1.2.840.10008.5.1.4.1.2.2.1", b"\x01\x01\x01\x01", b"\x01\x01\x00\x00"),
        ("1.2.840.10008.5.1.4.1.2.2.1", b"\x00", b"\x00"),
        ("1.2.840.10008.5.1.4.1.2.2.2", b"\x01\x01", b"\x01\x00"),  # of C-MOVE: relational retrieval alone
        ("1.2.840.10008.5.1.4.31", b"\x01", None),
    ],
)
def test_only_what_is_served_is_negotiated(model: str, asked: bytes, answered: bytes | None) -> None:
    from types import SimpleNamespace  # noqa: PLC0415

    from sendtopacs.archive.query import accept_options  # noqa: PLC0415

    assert accept_options(SimpleNamespace(app_info={model: asked})).get(model) == answered
