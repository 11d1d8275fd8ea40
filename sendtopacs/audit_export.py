"""The audit trail for others: as CSV, and as DICOM audit messages (PS3.15 A.5.3.6, A.5.3.7)."""

from __future__ import annotations

import csv
import ipaddress
import re
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
_FAILED = "failed"
_SUCCESS, _SERIOUS_FAILURE = "0", "8"
_SOURCE, _DESTINATION = ("110153", "Source Role ID"), ("110152", "Destination Role ID")
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MACHINE_NAME, _IP_ADDRESS, _URI = "1", "2", "5"


def write_csv(entries: Iterable[dict[str, Any]], target: TextIO) -> None:
    """Write a line for each object of each entry, and one for an entry without any."""
    table = csv.DictWriter(target, COLUMNS, extrasaction="ignore", lineterminator="\n")
    table.writeheader()
    for entry in entries:
        shown = {**entry, "changes": _changes(entry)}
        for one in entry.get("objects") or [{}]:
            table.writerow({name: _plain(value) for name, value in {**shown, **one}.items()})


def messages(entries: Iterable[dict[str, Any]]) -> Iterator[str]:
    """Give a 'DICOM Instances Transferred' message for each study of an outcome.

    What arrived and what failed have their own; what waits for its next try has none yet.
    """
    for entry in entries:
        if entry.get("event") != "job-outcome" or not entry.get("destination"):
            continue
        studies: dict[tuple[str, bool], list[dict[str, str]]] = {}
        for one in entry.get("objects") or []:
            if one.get("state") in _DONE or one.get("state") == _FAILED:
                key = str(one.get("study", "")), one.get("state") in _DONE
                studies.setdefault(key, []).append(one)
        for (study, _), objects in studies.items():
            yield _written(_message(entry, study, objects))


def trial_message(user: str, host: str, when: str) -> str:
    """Return a message that tells of no patient: 'Application Activity' (PS3.15 A.5.3.1), to try a server."""
    whole = ElementTree.Element("AuditMessage")
    told = {"EventActionCode": "E", "EventDateTime": when, "EventOutcomeIndicator": _SUCCESS}
    event = ElementTree.SubElement(whole, "EventIdentification", told)
    _code(event, "EventID", "110100", "Application Activity")
    _code(event, "EventTypeCode", "110120", "Application Start")
    ElementTree.SubElement(event, "EventOutcomeDescription").text = "Test of the connection by its settings"
    _process(whole, ("SendToPACS", ""), host, ("110150", "Application"))
    _person(whole, user, "")
    _source(whole, host)
    return _written(whole)


def _written(whole: ElementTree.Element) -> str:
    """Return it as XML; what XML cannot hold, such as a control character that was typed, is a '?'."""
    for element in whole.iter():
        element.text = element.text and _NO_XML.sub("?", element.text)
        for name, value in element.items():
            element.set(name, _NO_XML.sub("?", value))
    return ElementTree.tostring(whole, encoding="unicode")


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
    _event(whole, entry, objects)
    person, host = str(entry.get("user", "")), str(entry.get("host", ""))
    called, _, where = str(entry.get("address", "")).rpartition("@")
    if called:  # else the URL of a DICOMweb service, which has no AE title
        where = where.rpartition(":")[0].strip("[]")
    _process(whole, ("SendToPACS", str(entry.get("calling", ""))), host, _SOURCE)
    _process(whole, (str(entry.get("destination", "")), called), where, _DESTINATION)
    _person(whole, person, str(entry.get("operator", "")))
    _source(whole, host)
    _study(whole, study, entry, objects)
    _patient(whole, entry, objects)
    return whole


def _person(whole: ElementTree.Element, account: str, operator: str) -> None:
    """Add who asked for it: the account that the system knows, and the name that was typed."""
    told = {"UserID": account, "UserIsRequestor": "true"}
    if operator:
        told["UserName"] = operator
    if account or operator:
        ElementTree.SubElement(whole, "ActiveParticipant", told)


def _source(whole: ElementTree.Element, host: str) -> None:
    source = ElementTree.SubElement(whole, "AuditSourceIdentification", AuditSourceID=host)
    ElementTree.SubElement(source, "AuditSourceTypeCode", {"csd-code": "1"})  # an end-user's device


def _event(whole: ElementTree.Element, entry: dict[str, Any], objects: list[dict[str, str]]) -> None:
    good = all(one.get("state") in _DONE for one in objects)
    event = ElementTree.SubElement(
        whole,
        "EventIdentification",
        EventActionCode="C",
        EventDateTime=str(entry.get("time", "")),
        EventOutcomeIndicator=_SUCCESS if good else _SERIOUS_FAILURE,
    )
    _code(event, "EventID", "110104", "DICOM Instances Transferred")
    causes = sorted({one["cause"] for one in objects if one.get("cause")})
    if causes:
        ElementTree.SubElement(event, "EventOutcomeDescription").text = ", ".join(causes)


def _process(whole: ElementTree.Element, who: tuple[str, str], where: str, role: tuple[str, str]) -> None:
    """Add a process that took part: who (and its AE title), on which machine, in which role."""
    user_id, ae_title = who
    told = {"UserID": user_id, "UserIsRequestor": "false"}
    if ae_title:
        told["AlternativeUserID"] = f"AETITLES={ae_title}"
    if where:
        told["NetworkAccessPointID"] = where
        told["NetworkAccessPointTypeCode"] = _access_point(where)
    _code(ElementTree.SubElement(whole, "ActiveParticipant", told), "RoleIDCode", *role)


def _access_point(where: str) -> str:
    if "://" in where:
        return _URI
    try:
        ipaddress.ip_address(where.partition("%")[0])
    except ValueError:
        return _MACHINE_NAME
    return _IP_ADDRESS


def _study(
    whole: ElementTree.Element, study: str, entry: dict[str, Any], objects: list[dict[str, str]]
) -> None:
    place = _object(whole, study, ("2", "3"))  # a system object, a report
    _code(place, "ParticipantObjectIDTypeCode", "110180", "Study Instance UID")
    ElementTree.SubElement(place, "ParticipantObjectName").text = study  # the schema wants one
    description = ElementTree.SubElement(place, "ParticipantObjectDescription")
    if entry.get("procedure_step"):
        ElementTree.SubElement(description, "MPPS", UID=str(entry["procedure_step"]))
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
    place = _object(whole, patient_id, ("1", "1"))  # a person, the patient
    _code(place, "ParticipantObjectIDTypeCode", "2", "Patient Number", scheme="RFC-3881")
    ElementTree.SubElement(place, "ParticipantObjectName").text = patient_id  # the trail holds no names here


def _object(whole: ElementTree.Element, what: str, kind: tuple[str, str]) -> ElementTree.Element:
    told = {
        "ParticipantObjectID": what,
        "ParticipantObjectTypeCode": kind[0],
        "ParticipantObjectTypeCodeRole": kind[1],
    }
    return ElementTree.SubElement(whole, "ParticipantObjectIdentification", told)


def _code(parent: ElementTree.Element, name: str, code: str, text: str, scheme: str = "DCM") -> None:
    told = {"csd-code": code, "codeSystemName": scheme, "originalText": text}
    ElementTree.SubElement(parent, name, told)
