"""Prints what a search found: a table for a person, the DICOM JSON model (PS3.18 F) for a program."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sendtopacs.cli.output import show
from sendtopacs.net.attributes import Attributes
from sendtopacs.net.keys import value_at

_STEP = "ScheduledProcedureStepSequence"
COLUMNS: dict[str, tuple[str, ...]] = {
    "worklist": (
        "PatientID",
        "PatientName",
        "PatientBirthDate",
        f"{_STEP}.ScheduledProcedureStepStartDate",
        f"{_STEP}.ScheduledProcedureStepStartTime",
        f"{_STEP}.Modality",
        "AccessionNumber",
        "RequestedProcedureDescription",
    ),
    "patients": ("PatientID", "IssuerOfPatientID", "PatientName", "PatientBirthDate", "PatientSex"),
    "studies": (
        "PatientID",
        "PatientName",
        "StudyDate",
        "ModalitiesInStudy",
        "AccessionNumber",
        "StudyDescription",
        "StudyInstanceUID",
    ),
    "series": ("SeriesNumber", "Modality", "SeriesDescription", "SeriesInstanceUID"),
}


def print_matches(
    answers: Sequence[Attributes], what: str, *, as_json: bool, marks: Sequence[str] = ()
) -> None:
    """Print them on standard output; in a table `marks` is a column of its own, one for each answer."""
    if as_json:
        for answer in answers:
            show(json.dumps(json_model(answer)))
    elif answers:
        paths = COLUMNS[what]
        rows = [[path.rpartition(".")[2] for path in paths]]
        rows += [[" ".join(value_at(answer, path).split()) for path in paths] for answer in answers]
        if any(marks):
            rows = [[*row, mark] for row, mark in zip(rows, ["Done", *marks], strict=True)]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            show("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def json_model(attributes: Attributes) -> dict[str, Any]:
    """Return an object of the DICOM JSON model: an empty value among several is null."""
    return {tag: _element(element) for tag, element in sorted(attributes.items())}


def _element(element: dict[str, Any]) -> dict[str, Any]:
    values = element.get("Value")
    if not values:
        return {"vr": element["vr"]}
    if element["vr"] == "SQ":
        return {"vr": "SQ", "Value": [json_model(item) for item in values]}
    if element["vr"] == "PN":
        named = [{group: text for group, text in value.items() if text} for value in values]
        return {"vr": "PN", "Value": [value or None for value in named]}
    return {"vr": element["vr"], "Value": [None if value == "" else value for value in values]}
