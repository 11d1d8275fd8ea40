"""The audit trail for others: as CSV, and as DICOM audit messages (PS3.15 A.5.3.6, A.5.3.7)."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from typing import Any, TextIO
from xml.etree import ElementTree

COLUMNS = (
    "seq",
    "time",
    "event",
    "user",
    "host",
    "operator",
    "job",
    "destination",
    "address",
    "patient_id",
    "accession",
    "study",
    "uid",
    "source_sha256",
    "state",
    "cause",
    "changes",
)
_DONE = frozenset({"stored", "confirmed"})
_SUCCESS, _MINOR_FAILURE = "0", "4"


def write_csv(entries: Iterable[dict[str, Any]], target: TextIO) -> None:
    """Write a line for each object of each entry, and one for an entry without any."""
    table = csv.DictWriter(target, COLUMNS, extrasaction="ignore", lineterminator="\n")
    table.writeheader()
    for entry in entries:
        shown = {**entry, "changes": _changes(entry)}
        for one in entry.get("objects") or [{}]:
            table.writerow({name: _plain(value) for name, value in {**shown, **one}.items()})


def messages(entries: Iterable[dict[str, Any]]) -> Iterator[str]:
    """Give a 'DICOM Instances Transferred' message for each study of each outcome."""
    for entry in entries:
        if entry.get("event") != "job-outcome" or not entry.get("destination"):
            continue
        studies: dict[str, list[dict[str, str]]] = {}
        for one in entry.get("objects") or []:
            studies.setdefault(str(one.get("study", "")), []).append(one)
        for study, objects in studies.items():
            yield ElementTree.tostring(_message(entry, study, objects), encoding="unicode")


def _plain(value: object) -> object:
    """Return a value that no spreadsheet takes for a formula."""
    return f"'{value}" if isinstance(value, str) and value[:1] in {"=", "+", "-", "@"} else value


def _changes(entry: dict[str, Any]) -> str:
    """Return which elements of an identity were changed, and what stood there."""
    before, after = entry.get("original"), entry.get("edited")
    if not isinstance(before, dict) or not isinstance(after, dict):
        return ""
    number = "AccessionNumber"
    before = {**before, number: entry.get("original_accession_number", "")}
    after = {**after, number: entry.get("edited_accession_number", "")}
    return "; ".join(f"{k}: {v} > {after.get(k)}" for k, v in before.items() if v != after.get(k))


def _message(entry: dict[str, Any], study: str, objects: list[dict[str, str]]) -> ElementTree.Element:
    whole = ElementTree.Element("AuditMessage")
    good = all(one.get("state") in _DONE for one in objects)
    event = ElementTree.SubElement(
        whole,
        "EventIdentification",
        EventActionCode="R",
        EventDateTime=str(entry.get("time", "")),
        EventOutcomeIndicator=_SUCCESS if good else _MINOR_FAILURE,
    )
    _code(event, "EventID", "110104", "DICOM Instances Transferred")
    person, host = str(entry.get("user", "")), str(entry.get("host", ""))
    sender = _participant(whole, person or host, requestor=True)
    sender.set("NetworkAccessPointID", host)
    sender.set("NetworkAccessPointTypeCode", "1")
    _code(sender, "RoleIDCode", "110153", "Source Role ID")
    receiver = _participant(whole, str(entry.get("address", "")), requestor=False)
    _code(receiver, "RoleIDCode", "110152", "Destination Role ID")
    ElementTree.SubElement(whole, "AuditSourceIdentification", AuditSourceID=host)
    _study(whole, study, entry, objects)
    _patient(whole, entry, objects)
    return whole


def _participant(whole: ElementTree.Element, user_id: str, *, requestor: bool) -> ElementTree.Element:
    told = {"UserID": user_id, "UserIsRequestor": str(requestor).lower()}
    return ElementTree.SubElement(whole, "ActiveParticipant", told)


def _study(
    whole: ElementTree.Element, study: str, entry: dict[str, Any], objects: list[dict[str, str]]
) -> None:
    told = {
        "ParticipantObjectID": study,
        "ParticipantObjectTypeCode": "2",
        "ParticipantObjectTypeCodeRole": "3",
    }
    place = ElementTree.SubElement(whole, "ParticipantObjectIdentification", told)
    _code(place, "ParticipantObjectIDTypeCode", "110180", "Study Instance UID")
    description = ElementTree.SubElement(place, "ParticipantObjectDescription")
    if entry.get("accession"):
        ElementTree.SubElement(description, "Accession", Number=str(entry["accession"]))
    by_class: dict[str, list[str]] = {}
    for one in objects:
        by_class.setdefault(str(one.get("class", "")), []).append(str(one.get("uid", "")))
    for uid, instances in by_class.items():
        kind = ElementTree.SubElement(description, "SOPClass", UID=uid, NumberOfInstances=str(len(instances)))
        for instance in instances:
            ElementTree.SubElement(kind, "Instance", UID=instance)


def _patient(whole: ElementTree.Element, entry: dict[str, Any], objects: list[dict[str, str]]) -> None:
    patient_id = str(objects[0].get("patient_id") or entry.get("patient_id", ""))
    told = {
        "ParticipantObjectID": patient_id,
        "ParticipantObjectTypeCode": "1",
        "ParticipantObjectTypeCodeRole": "1",
    }
    place = ElementTree.SubElement(whole, "ParticipantObjectIdentification", told)
    _code(place, "ParticipantObjectIDTypeCode", "2", "Patient Number", scheme="RFC-3881")


def _code(parent: ElementTree.Element, name: str, code: str, text: str, scheme: str = "DCM") -> None:
    told = {"csd-code": code, "codeSystemName": scheme, "originalText": text}
    ElementTree.SubElement(parent, name, told)
