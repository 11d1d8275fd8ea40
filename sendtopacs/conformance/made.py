"""Which attributes objects get: each kind of object is really made, from the form alone and from an order.

What stands in both is always there; what only an order brings is there when it says something.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import as_file, files
from pathlib import Path
from tempfile import TemporaryDirectory

from sendtopacs.convert.listing import Line
from sendtopacs.model.attributes import (
    Code,
    FormValues,
    Patient,
    Reference,
    Series,
    Study,
    WorklistItem,
)
from sendtopacs.model.edits import UNEDITED, EditKind, Edits, Step
from sendtopacs.model.profile import ConversionProfile, Preset
from sendtopacs.plan import PlanOptions, make_plan
from sendtopacs.preview import preview
from sendtopacs.scan import scan
from sendtopacs.settings.schema import Settings

OF_AN_ORDER = "99LOCAL"
"""The scheme of the codes that a worklist brings along here."""

_NOW = datetime(2026, 1, 2, 10, 30)
_LEAST = FormValues(
    Patient("STATEMENT^CONFORMANCE", "CS-1"), Study(StudyDate="20260102", StudyTime="103000"), Series()
)
_ORDER = WorklistItem(
    RequestedProcedureID="RP1",
    RequestedProcedureDescription="Photographs",
    ScheduledProcedureStepID="SPS1",
    ScheduledProcedureStepDescription="Photographs of a wound",
    ScheduledProtocolCodeSequence=(Code("P1", OF_AN_ORDER, "Photographs", "1"),),
    RequestedProcedureCodeSequence=(Code("R1", OF_AN_ORDER, "Photographs", "1"),),
    ReferencedStudySequence=(Reference("1.2.840.10008.3.1.2.3.1", "2.25.1"),),
    ReferencedPatientSequence=(Reference("1.2.840.10008.3.1.2.1.1", "2.25.2"),),
    PatientWeight="70",
    MedicalAlerts="Alert",
    Allergies="Allergy",
    PregnancyStatus=1,
    PatientState="State",
    AdditionalPatientHistory="History",
    AdmissionID="A1",
)
_MOST = FormValues(
    Patient("STATEMENT^CONFORMANCE", "CS-1", "SITE", "19700101", "O"),
    Study("2.25.3", "20260102", "103000", "Description", "ACC1", "ST1", "REFERRING^A"),
    Series(SeriesDescription="Series", OperatorsName="OPERATOR^A"),
    _ORDER,
)
_SCARCE = WorklistItem(
    RequestedProcedureID="RP1",
    ScheduledProtocolCodeSequence=(Code("P1", OF_AN_ORDER, "Photographs"),),
    RequestedProcedureCodeSequence=(Code("R1", OF_AN_ORDER, "Photographs"),),
    ReferencedStudySequence=(Reference("1.2.840.10008.3.1.2.3.1", "2.25.1"),),
    ReferencedPatientSequence=(Reference("1.2.840.10008.3.1.2.1.1", "2.25.2"),),
)
"""Each sequence with an item that says the least: what stands in it, is always in such an item."""

_CDA = (
    '<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><typeId root="2.16.840.1.113883.1.3"'
    ' extension="POCD_HD000040"/><id root="2.25.4"/><title>Letter</title></ClinicalDocument>'
)
_TRIANGLE = "facet normal 0 0 1\nouter loop\nvertex 0 0 0\nvertex 1 0 0\nvertex 0 1 0\nendloop\nendfacet\n"
_SMALL = {
    "model.stl": f"solid model\n{_TRIANGLE}endsolid model\n",
    "model.obj": "v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n",
    "letter.xml": _CDA,
}


_MARKED = Edits((Step(EditKind.TEXT, (20, 20), "Mark"), Step(EditKind.ARROW, (30, 60, 90, 90))), beside=True)


@dataclass(frozen=True, slots=True)
class _Sample:
    """A file, and what is done to its picture."""

    path: Path
    source: str
    edits: Edits = UNEDITED


@dataclass(frozen=True, slots=True)
class Presence:
    """One attribute of an object."""

    line: Line
    path: str  # tags from the outermost sequence inwards
    always: bool
    filled: bool  # never without a value


@dataclass(frozen=True, slots=True)
class MadeObject:
    """One kind of object."""

    source: str
    sop_class_uid: str
    transfer_syntax_uid: str
    attributes: tuple[Presence, ...]


def made_objects(preset: Preset, settings: Settings) -> tuple[MadeObject, ...]:
    """Make one object of each kind of file; takes about a second."""
    with TemporaryDirectory(prefix="sendtopacs-") as name:
        return tuple(_made(sample, preset, settings) for sample in _samples(Path(name)))


def attributes_made(values: FormValues, settings: Settings) -> dict[str, Line]:
    """Return the attributes, by path, of a photo with these values and the preset of today."""
    options = PlanOptions(
        None, profile=ConversionProfile(preset=Preset.RECOMMENDED), equipment=settings.equipment()
    )
    study = dataclasses.replace(values.study, StudyDate="20260102", StudyTime="103000")
    with as_file(files("sendtopacs.resources") / "samples" / "photo.jpg") as path:
        return _lines(_Sample(path, ""), dataclasses.replace(values, study=study), options)


def _samples(folder: Path) -> Iterator[_Sample]:
    for name in ("photo.jpg", "clip.mp4", "consent.pdf"):
        with as_file(files("sendtopacs.resources") / "samples" / name) as path:
            yield _Sample(path, path.suffix[1:].upper())
            if path.suffix == ".jpg":
                yield _Sample(path, "Marks", _MARKED)
    for name, text in _SMALL.items():
        path = folder / name
        path.write_text(text, encoding="utf-8")
        yield _Sample(path, path.suffix[1:].upper())


def _made(sample: _Sample, preset: Preset, settings: Settings) -> MadeObject:
    options = PlanOptions(None, profile=ConversionProfile(preset=preset), equipment=settings.equipment())
    with_all = dataclasses.replace(
        options, equipment=dataclasses.replace(options.equipment, InstitutionName="Institution")
    )
    most = _lines(sample, _MOST, with_all)
    least = _lines(sample, _LEAST, options)
    # What is always in an item counts as always there, even where the sequence itself is not.
    in_items = _lines(sample, dataclasses.replace(_LEAST, order=_SCARCE), options)
    least = {path: line for path, line in in_items.items() if ">" in path} | least
    uids = {line.name: line.value for line in most.values()}
    attributes = tuple(_presence(key, line, least) for key, line in most.items())
    return MadeObject(
        sample.source, _first(uids, "SOP Class UID"), _first(uids, "Transfer Syntax UID"), attributes
    )


def _presence(path: str, line: Line, least: Mapping[str, Line]) -> Presence:
    """Judge an attribute by whether it stands in the object that says the least."""
    always = path in least
    return Presence(line, path, always, _has_value(line) and _has_value(least.get(path, line)))


def _has_value(line: Line) -> bool:
    return line.value not in {"", "(0 items)", "(0 bytes)"}


def _first(values: Mapping[str, str], name: str) -> str:
    return values.get(name, "").split(" ")[0]


def _lines(sample: _Sample, values: FormValues, options: PlanOptions) -> dict[str, Line]:
    """Return the attributes of the object by their path; of several items the first."""
    (item,) = scan([sample.path])
    item = dataclasses.replace(item, edits=sample.edits)
    modality = values.series.Modality or "OT"
    filled = dataclasses.replace(values, series=dataclasses.replace(values.series, Modality=modality))
    plan = make_plan([item], filled, options, _NOW)
    made = preview(plan.header, plan.instances[-1], lambda _fraction: None)  # the marks come last
    found: dict[str, Line] = {}
    outer: list[str] = []
    for line in made.lines:
        if not line.name:
            continue
        outer = [*outer[: line.depth], line.tag_text]
        found.setdefault(">".join(outer), line)
    return found
