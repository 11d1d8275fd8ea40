"""Our statement held against the reference: MedDream SendToPACS 2.4, document 2.5 (2022-08-04).

Attributes are compared by machine, with the preset that keeps to its letter; the rest is told.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from importlib.resources import files

from sendtopacs.conformance.document import Section, Table
from sendtopacs.conformance.made import MadeObject
from sendtopacs.conformance.objects import presence_of
from sendtopacs.net.sop_classes import storage_classes, transfer_syntaxes

_OBJECTS = {
    "SC": ("JPG", "MP4"),
    "PDF": ("PDF",),
    "SC+PDF": ("JPG", "MP4", "PDF"),
    "all": ("JPG", "MP4", "PDF"),
}

_REASONS = {
    "(0008,0005)": "Absent for the default repertoire, which has no term.",
    "(0008,0020)": "The form fills it in; never empty.",
    "(0008,0030)": "The form fills it in; never empty.",
    "(0008,0050)": "Type 2: there, even when it is empty.",
    "(0020,0010)": "Type 2: there, even when it is empty.",
    "(0042,0010)": "Type 2: there, even when it is empty.",
    "(0028,2110)": "01 wherever JPEG or video coding lost something, as the standard demands.",
}
_CORRECTED = (
    ("Scheduled step's description and protocol codes", "Taken from (0040,0100), where a worklist has them."),
    ("SOP Class UID of PDFs (table 41)", "Encapsulated PDF, as the file meta information says."),
    ("Photometric Interpretation (table 40)", "That of the coded image: MONOCHROME2, YBR_FULL_422, RGB."),
    ("Specific Character Set (section 6)", "ISO_IR nnn alone; ISO 2022 only as second value."),
    ("Burned In Annotation of PDFs", "YES: a report names its patient."),
    ("Encapsulated Document Length", "Written, so that a PDF comes out without its padding."),
    ("Pregnancy Status", "A number from 1 to 4, or dropped."),
    ("Codes and references", "Incomplete ones are left out: they would not be valid."),
)
_BEYOND = (
    ("A second preset", "VL and Video Photographic objects, which viewers show best."),
    ("More files", "HEIC, WebP, TIFF of several pages, moving pictures, 3D models, CDA, any video."),
    ("Retrieve, Storage Commitment", "See their sections; the reference has neither."),
    ("Modality Performed Procedure Step", "The RIS hears when a step begins and ends, where it is set up."),
    ("Presentation states", "Arrows, text and rulers beside the picture instead of in it, by choice."),
    ("An audit trail", "Chained, and sent as DICOM audit messages (PS3.15 A.5) where a server is set."),
    ("An outbox", "What was accepted survives a crash; a retry sends the same UIDs."),
    ("TLS, STOW-RS", "For each remote AE; the reference has neither."),
    ("Statuses", "Every C-STORE status has its own behaviour and sentence (reference: table 11)."),
    ("An embedded PACS", "SCP of Storage, Query/Retrieve and Worklist, for trials."),
)


def comparison(made: Iterable[MadeObject]) -> Section:
    """Return the annex; `made` are the objects of the preset that keeps to the reference."""
    rows = tuple(_attributes(made))
    differing = tuple(row for row in rows if row[-2] != "equal")
    counts = (
        (
            "Storage SOP classes of its table 6",
            str(len(storage_classes())),
            "all proposed; two wrong UIDs corrected",
        ),
        ("Transfer syntaxes of its table 10", str(len(transfer_syntaxes())), "all proposed"),
        (
            "Attributes of its tables 29 to 42, by kind of object",
            str(len(rows)),
            f"{len(rows) - len(differing)} equal",
        ),
    )
    return Section(
        "Comparison with the reference statement",
        ("The reference is the conformance statement of MedDream SendToPACS 2.4.0.",),
        (
            Table("What is equal", ("What", "How many", "Result"), counts),
            Table(
                "Attributes whose presence differs (preset statement)",
                ("Object", "Path", "Reference", "Here", "Result", "Why"),
                differing,
            ),
            Table("Where the reference is corrected", ("What", "Here"), _CORRECTED),
            Table("Where it is gone beyond", ("What", "Here"), _BEYOND),
        ),
    )


def _attributes(made: Iterable[MadeObject]) -> list[tuple[str, ...]]:
    """Return a row for each attribute of the reference and each kind of object that it is for."""
    found = {one.source: {a.path: presence_of(a) for a in one.attributes} for one in made}
    text = (files("sendtopacs.resources") / "tables" / "attributes.csv").read_text(encoding="utf-8")
    rows: list[tuple[str, ...]] = []
    for row in csv.DictReader(text.splitlines()):
        if not row["table"]:
            continue  # not the reference's
        for source in _OBJECTS[row["objects"]]:
            here = found[source].get(row["path"], "absent")
            rows.append((source, row["path"], row["presence"], here, *_result(row, here)))
    return rows


def _result(row: dict[str, str], here: str) -> tuple[str, str]:
    stated = row["presence"]
    if here == stated or (stated == "EMPTY" and here == "VNAP"):
        return "equal", ""
    if row["path"] in _REASONS:
        return "corrected", _REASONS[row["path"]]
    if here == "ALWAYS":
        return "beyond", "Always has a value here."
    if here == "VNAP" and stated == "ANAP":
        return "beyond", "Always there, maybe empty."
    if here == "ANAP":
        return "narrower", "There when its source says something."
    return "narrower", "Not written."
