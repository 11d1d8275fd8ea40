"""The plan: series, numbers and UIDs fixed, and every reason why a job may not go."""

from __future__ import annotations

import dataclasses
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from sendtopacs.model import sop
from sendtopacs.model.attributes import FormValues, Patient, Series, Study
from sendtopacs.model.items import (
    DicomDetails,
    DocumentDetails,
    FileChoice,
    FileProfile,
    ImageDetails,
    Kind,
    MeshDetails,
    MeshFormat,
    SourceFile,
    SourceItem,
    VideoDetails,
)
from sendtopacs.model.job import Leg
from sendtopacs.model.problems import Severity, error
from sendtopacs.model.profile import ConversionProfile, Pages, Preset
from sendtopacs.model.relabelling import Relabelling
from sendtopacs.model.remote import RemoteAE
from sendtopacs.plan import (
    PlanOptions,
    SentBefore,
    check_form,
    effective_character_set,
    make_plan,
    with_defaults,
)

NOW = datetime(2026, 11, 21, 9, 5, 7)
PACS = RemoteAE("MAIN", "pacs", 104, name="Main PACS")
VALUES = FormValues(
    Patient("ŽUKAUSKAS^Jonas", "123"), Study(StudyDate="20261121", StudyTime="0905"), Series(Modality="OT")
)


def photo(name: str = "a.jpg", pages: int = 1, **changes: Any) -> SourceItem:
    return SourceItem(SourceFile(Path(name), 10, 1), Kind.PHOTO, ImageDetails("JPEG", 2, 2, pages), **changes)


def video(name: str = "a.mp4") -> SourceItem:
    return SourceItem(SourceFile(Path(name), 10, 1), Kind.VIDEO, VideoDetails("h264", "mp4", 2, 2, 25.0, 1.0))


def pdf(name: str = "a.pdf") -> SourceItem:
    return SourceItem(SourceFile(Path(name), 10, 1), Kind.PDF, DocumentDetails(1))


def dicom(name: str = "IM1", patient: str = "77", study: str = "1.2.3", uid: str = "") -> SourceItem:
    details = DicomDetails(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.2",
        SOPInstanceUID=uid or f"1.2.{abs(hash(name))}",
        TransferSyntaxUID="1.2.840.10008.1.2.1",
        SeriesInstanceUID="1.2.4",
        patient=Patient("OTHER^Patient", patient),
        study=Study(StudyInstanceUID=study),
        Modality="CT",
    )
    return SourceItem(SourceFile(Path(name), 10, 1), Kind.DICOM, details)


def options(**changes: Any) -> PlanOptions:
    return PlanOptions(PACS, **changes)


def test_a_series_for_each_kind_numbered_from_the_forms_number() -> None:
    values = dataclasses.replace(VALUES, series=Series(Modality="XC", SeriesNumber="7"))

    plan = make_plan([photo("1.jpg"), pdf(), photo("2.jpg"), video(), photo("3.jpg")], values, options(), NOW)

    rows = [
        (i.kind, i.series.SeriesNumber, i.InstanceNumber, i.series.SeriesDescription) for i in plan.instances
    ]
    assert rows == [
        (Kind.PHOTO, "7", 1, "Photos"),
        (Kind.PDF, "8", 1, "Documents"),
        (Kind.PHOTO, "7", 2, "Photos"),
        (Kind.VIDEO, "9", 1, "Videos"),
        (Kind.PHOTO, "7", 3, "Photos"),
    ]
    assert plan.problems == ()
    assert {i.series.Modality for i in plan.instances} == {"XC"}
    assert len({i.series.SeriesInstanceUID for i in plan.instances}) == 3
    assert len({i.SOPInstanceUID for i in plan.instances}) == 5
    assert {i.StudyInstanceUID for i in plan.instances} == {plan.header.study.StudyInstanceUID}


def test_dates_are_when_the_job_was_accepted() -> None:
    instance = make_plan([photo()], VALUES, options(), NOW).instances[0]

    assert (instance.series.SeriesDate, instance.series.SeriesTime) == ("20261121", "090507")
    assert (instance.InstanceCreationDate, instance.InstanceCreationTime) == ("20261121", "090507")


def test_an_image_of_several_pages_becomes_as_many_instances() -> None:
    plan = make_plan([photo("scan.tif", pages=3), photo("b.jpg")], VALUES, options(), NOW)

    assert [(i.page, i.InstanceNumber) for i in plan.instances] == [(0, 1), (1, 2), (2, 3), (0, 4)]


def test_the_forms_description_wins_over_the_kind_in_words() -> None:
    values = dataclasses.replace(VALUES, series=Series(Modality="OT", SeriesDescription="Left foot"))

    assert make_plan([pdf()], values, options(), NOW).instances[0].series.SeriesDescription == "Left foot"


@pytest.mark.parametrize(
    ("preset", "item", "sop_class", "syntax", "modality"),
    [
        (Preset.STATEMENT, photo(), sop.SECONDARY_CAPTURE, sop.JPEG_BASELINE, "OT"),
        (Preset.STATEMENT, video(), sop.SECONDARY_CAPTURE, sop.H264_HIGH_41, "OT"),
        (Preset.STATEMENT, pdf(), sop.ENCAPSULATED_PDF, sop.EXPLICIT_VR_LITTLE_ENDIAN, "OT"),
        (Preset.RECOMMENDED, photo(), sop.VL_PHOTOGRAPHIC, sop.JPEG_BASELINE, "XC"),
        (Preset.RECOMMENDED, video(), sop.VIDEO_PHOTOGRAPHIC, sop.H264_HIGH_41, "XC"),
        (Preset.RECOMMENDED, pdf(), sop.ENCAPSULATED_PDF, sop.EXPLICIT_VR_LITTLE_ENDIAN, "DOC"),
    ],
)
def test_what_a_source_becomes(
    preset: Preset, item: SourceItem, sop_class: str, syntax: str, modality: str
) -> None:
    profile = ConversionProfile(preset)
    values = with_defaults(FormValues(VALUES.patient), profile, NOW)

    plan = make_plan([item], values, options(profile=profile), NOW)

    assert plan.problems == ()
    assert plan.instances[0].pair == (sop_class, syntax)
    assert plan.instances[0].series.Modality == modality


@pytest.mark.parametrize(("typed", "written"), [("OT", "XC"), ("", "XC"), ("DERM", "DERM")])
def test_the_default_modality_gives_way_to_the_only_one_of_a_class(typed: str, written: str) -> None:
    profile = ConversionProfile(sop_class_by_kind={Kind.PHOTO: sop.VL_PHOTOGRAPHIC})
    values = dataclasses.replace(VALUES, series=Series(Modality=typed, SeriesNumber="+7"))
    plan = make_plan([photo()], values, PlanOptions(None, output_folder=Path("/x"), profile=profile), NOW)

    assert plan.instances[0].series.Modality == written
    assert plan.instances[0].series.SeriesNumber == "7"


def test_the_extensions_class_wins_over_the_kinds_and_the_kinds_over_the_presets() -> None:
    profile = ConversionProfile(
        sop_class_by_kind={Kind.PHOTO: "1.2.3"}, sop_class_by_extension={"JPG": "1.2.4"}
    )

    plan = make_plan([photo("a.jpg"), photo("b.png"), pdf()], VALUES, options(profile=profile), NOW)

    assert [i.SOPClassUID for i in plan.instances] == ["1.2.4", "1.2.3", sop.ENCAPSULATED_PDF]


def test_a_dicom_file_keeps_what_it_is_and_needs_no_form() -> None:
    item = dicom("IM1", uid="1.2.9")

    plan = make_plan([item], FormValues(), options(), NOW)

    assert plan.problems == ()
    made = plan.instances[0]
    assert (made.SOPInstanceUID, made.StudyInstanceUID, made.pair) == (
        "1.2.9",
        "1.2.3",
        ("1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.1.2.1"),
    )


@pytest.mark.parametrize(
    ("typed", "said"),
    [("2147483645", []), ("2147483646", ["SeriesNumber"]), ("2147483647", ["SeriesNumber"])],
)
def test_every_series_of_the_job_needs_a_number_that_an_integer_string_can_hold(
    typed: str, said: list[str]
) -> None:
    values = dataclasses.replace(VALUES, series=Series(Modality="XC", SeriesNumber=typed))
    plan = make_plan([photo(), video(), pdf()], values, options())
    assert [p.field for p in plan.blocking] == said
    assert all(p.params["high"] == "2147483645" for p in plan.blocking)


@pytest.mark.parametrize(
    "missing", ["PatientName", "PatientID", "StudyDate", "StudyTime", "Modality", "SeriesNumber"]
)
def test_what_is_required_for_objects_that_we_create(missing: str) -> None:
    parts = (VALUES.patient, VALUES.study, VALUES.series)
    patient, study, series = (
        dataclasses.replace(part, **{missing: ""}) if hasattr(part, missing) else part for part in parts
    )

    problems = make_plan([photo()], FormValues(patient, study, series), options(), NOW).blocking  # type: ignore[arg-type]

    assert [(p.code, p.field) for p in problems] == [("required", missing)]


def test_a_new_id_for_dicom_files_needs_a_name() -> None:
    values = FormValues(Patient(PatientID="8"))

    plan = make_plan([dicom()], values, options(relabelling=Relabelling(True)), NOW)

    assert [(p.code, p.field) for p in plan.blocking] == [("required", "PatientName")]


def test_new_uids_for_all_but_the_frames_of_reference_of_the_standard() -> None:
    known, own = "1.2.840.10008.1.4.1.1", "1.2.826.0.1.3680043.10.1.9"
    items = [
        dataclasses.replace(item, details=dataclasses.replace(item.details, FrameOfReferenceUID=uid))
        for item, uid in ((dicom("a", uid="1.2.91"), known), (dicom("b", uid="1.2.92"), own))
    ]
    plan = make_plan(items, VALUES, options(relabelling=Relabelling(True, new_uids=True)), NOW)
    replaced = plan.header.knowing(plan.instances).replaced_uids
    assert known not in replaced
    assert {own, "1.2.91", "1.2.92", "1.2.3"} <= set(replaced)


def test_a_name_of_delimiters_alone_is_no_name() -> None:
    values = dataclasses.replace(VALUES, patient=Patient("^^", "1"))

    assert [p.field for p in make_plan([photo()], values, options(), NOW).blocking] == ["PatientName"]


def test_a_refused_file_is_left_out_and_stops_nothing() -> None:
    plan = make_plan([photo("bad.jpg", problem=error("source-empty")), photo()], VALUES, options(), NOW)

    assert len(plan.instances) == 1
    assert plan.problems == ()


def test_a_refused_file_blocks_all_or_nothing() -> None:
    items = [photo("bad.jpg", problem=error("source-empty")), photo()]

    plan = make_plan(items, VALUES, options(all_or_nothing=True), NOW)

    assert [p.code for p in plan.blocking] == ["refused-all-or-nothing"]


@pytest.mark.parametrize(
    ("items", "changes", "code"),
    [
        ([], {}, "no-files"),
        ([photo()], {"destination": None}, "no-destination"),
        ([photo()], {"destination": RemoteAE("", "pacs.example", 104, "Main")}, "peer-incomplete"),
        ([photo()], {"more": (Leg(RemoteAE("AWAY", "", 104, "Away")),)}, "peer-incomplete"),
        ([dicom("a", "1"), dicom("b", "2")], {}, "mixed-patients"),
        (
            [dicom("a", study="1.2.3"), dicom("b", study="1.2.4")],
            {"relabelling": Relabelling(True)},
            "mixed-studies",
        ),
        ([photo()], {"character_set": "ISO_IR 100"}, "not-encodable"),
        ([photo()], {"character_set": "ISO_IR 100", "relabelling": Relabelling(True)}, "not-encodable"),
        ([photo()], {"character_set": "KOI8"}, "charset-unknown"),
        ([pdf("žinia.pdf")], {"character_set": "ISO_IR 101"}, ""),
        ([pdf("答え.pdf")], {"character_set": "ISO_IR 101"}, "not-encodable"),
    ],
)
def test_what_blocks_a_job(items: list[SourceItem], changes: dict[str, Any], code: str) -> None:
    plan = make_plan(items, VALUES, dataclasses.replace(options(), **changes), NOW)

    assert [p.code for p in plan.blocking] == ([code] if code else [])


def test_the_same_file_twice_and_one_sent_before_are_warnings() -> None:
    item = photo()
    sent = {item.file: SentBefore("2026-11-20T10:00:00", "Main PACS")}

    problems = make_plan([item, item], VALUES, options(), NOW, sent).problems

    assert [(p.code, p.severity) for p in problems] == [
        ("source-duplicate", Severity.WARNING),
        ("source-sent-before", Severity.WARNING),
        ("source-sent-before", Severity.WARNING),
    ]


def test_a_dicom_file_of_another_patient_beside_a_photo_is_not_sent_with_it() -> None:
    blocking = make_plan([photo(), dicom()], VALUES, options(), NOW).blocking

    assert [p.code for p in blocking] == ["mixed-with-form"]


@pytest.mark.parametrize(
    ("chosen", "of_destination", "expected"),
    [
        ("GB18030", "ISO_IR 100", "GB18030"),
        ("", "ISO_IR 100", ""),
        (None, "ISO_IR 100", "ISO_IR 100"),
        (None, "", ""),
        (None, None, "ISO_IR 192"),
    ],
)
def test_whose_character_set_counts(chosen: str | None, of_destination: str | None, expected: str) -> None:
    values = FormValues(character_set=chosen)
    destination = dataclasses.replace(PACS, character_set=of_destination)

    assert effective_character_set(values, destination, "ISO_IR 192") == expected


def test_now_stands_in_for_a_date_that_nobody_gave() -> None:
    filled = with_defaults(FormValues(), ConversionProfile(), NOW)

    assert (filled.study.StudyDate, filled.study.StudyTime, filled.series.Modality) == (
        "20261121",
        "090507",
        "OT",
    )


def test_a_form_of_bad_values_names_each() -> None:
    values = FormValues(
        Patient("A^B", "1", PatientBirthDate="1970-01-01", PatientSex="Z"),
        Study(StudyDate="20261121", StudyTime="25"),
        Series(Modality="ot", SeriesNumber="x"),
    )

    problems = check_form(values, "ISO_IR 192", creates_objects=True)

    assert {p.field for p in problems} == {
        "PatientBirthDate",
        "PatientSex",
        "StudyTime",
        "Modality",
        "SeriesNumber",
    }


def pages(name: str, **changes: Any) -> SourceItem:
    details = ImageDetails("TIFF", 2, 2, 3, **changes)
    return SourceItem(SourceFile(Path(name), 10, 1), Kind.PHOTO, details)


@pytest.mark.parametrize(
    ("item", "profile", "expected", "codes"),
    [
        (pages("a.tif"), {}, [(0, 1), (1, 1), (2, 1)], []),
        (pages("a.tif"), {"pages": Pages.MULTI_FRAME}, [(0, 3)], []),
        (
            pages("a.tif", uniform=False),
            {"pages": Pages.MULTI_FRAME},
            [(0, 1), (1, 1), (2, 1)],
            ["pages-differ"],
        ),
        (pages("a.gif", animated=True), {}, [(0, 3)], []),
        (pages("a.gif", animated=True), {"animations": Pages.FIRST}, [(0, 1)], ["image-first-only"]),
    ],
)
def test_what_becomes_of_pages(
    item: SourceItem, profile: dict[str, Any], expected: list[tuple[int, int]], codes: list[str]
) -> None:
    plan = make_plan([item], VALUES, options(profile=ConversionProfile(**profile)), NOW)
    assert [(i.page, i.pages) for i in plan.instances] == expected
    assert [p.code for p in plan.problems] == codes
    classes = {i.SOPClassUID for i in plan.instances}
    assert classes == {sop.SECONDARY_CAPTURE if expected[0][1] == 1 else sop.MULTIFRAME_TRUE_COLOR_SC}


def test_joined_pictures_become_one_object_at_the_place_of_the_first() -> None:
    items = [photo("1.jpg", group=1), photo("2.jpg"), photo("3.jpg", group=1), pdf(), photo("4.jpg", group=2)]
    plan = make_plan(items, VALUES, options(), NOW)
    made = [([s.path.name for s in i.sources], i.SOPClassUID) for i in plan.instances]
    assert made == [
        (["1.jpg", "3.jpg"], sop.MULTIFRAME_TRUE_COLOR_SC),
        (["2.jpg"], sop.SECONDARY_CAPTURE),
        (["a.pdf"], sop.ENCAPSULATED_PDF),
        (["4.jpg"], sop.SECONDARY_CAPTURE),
    ]
    assert plan.problems == ()


def test_pictures_of_two_sizes_or_of_several_pages_cannot_be_joined() -> None:
    wide = dataclasses.replace(photo("b.jpg", group=1), details=ImageDetails("JPEG", 2, 3))
    of_pages = dataclasses.replace(pages("c.tif"), group=1)
    for other, code, names in (
        (wide, "join-differs", {"file": "a.jpg", "other": "b.jpg"}),
        (of_pages, "join-of-pages", {"file": "c.tif"}),
    ):
        plan = make_plan([photo("a.jpg", group=1), photo("0.jpg", group=1), other], VALUES, options(), NOW)
        assert [(p.code, p.params) for p in plan.blocking] == [(code, names)]


def said(item: SourceItem, **choice: Any) -> SourceItem:
    return dataclasses.replace(item, choice=FileChoice(**choice))


def test_what_was_said_of_one_of_joined_pictures_holds_of_their_object() -> None:
    wound = FileProfile("Wound", Modality="XC", SeriesDescription="Wounds")
    items = [photo("1.jpg", group=1), said(photo("2.jpg", group=1), description="left heel", profile=wound)]
    (made,) = make_plan(items, VALUES, options(), NOW).instances
    assert (made.description, made.series.Modality) == ("left heel", "XC")
    assert made.series.SeriesDescription == "Wounds"


@pytest.mark.parametrize("name", ["description", "additional_info"])
def test_pictures_of_which_different_things_were_said_cannot_be_joined(name: str) -> None:
    """One of both would be lost without a word."""
    items = [said(photo(f"{n}.jpg", group=1), **{name: n}) for n in ("left", "right")]
    plan = make_plan(items, VALUES, options(), NOW)
    assert [(p.code, p.params) for p in plan.blocking] == [("join-said", {"file": "left.jpg"})]


def test_a_3d_model_has_a_modality_of_its_own() -> None:
    mesh = SourceItem(SourceFile(Path("a.obj"), 10, 1), Kind.MESH, MeshDetails(MeshFormat.OBJ))
    made = make_plan([mesh, pdf()], VALUES, options(), NOW).instances
    assert [(i.SOPClassUID, i.series.Modality) for i in made] == [
        (sop.ENCAPSULATED_OBJ, "M3D"),
        (sop.ENCAPSULATED_PDF, "OT"),
    ]
