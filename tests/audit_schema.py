"""The rules of the audit message schema (PS3.15 A.5.1), as far as our messages have its elements."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from xml.etree import ElementTree

Check = Callable[[str], bool]
_UID = re.compile(r"[0-2](\.(0|[1-9][0-9]*))+")


def _any(_value: str) -> bool:
    return True


def _token(value: str) -> bool:
    return value == " ".join(value.split())


def _one_of(*values: str) -> Check:
    return lambda value: value in values


def _time(value: str) -> bool:
    return datetime.fromisoformat(value).tzinfo is not None


def _uid(value: str) -> bool:
    return _UID.fullmatch(value) is not None


@dataclass(frozen=True)
class Element:
    """What an element may have: attributes ('?' after those that may be missing), children in order."""

    attributes: dict[str, Check] = field(default_factory=dict)
    children: tuple[tuple[str, str, Element], ...] = ()  # name, how often ('1', '?', '*', '+'), what
    text: Check | None = None


CODE = Element({"csd-code": _token, "codeSystemName": _token, "displayName?": _token, "originalText": _token})
EVENT = Element(
    {
        "EventActionCode?": _one_of("C", "R", "U", "D", "E"),
        "EventDateTime": _time,
        "EventOutcomeIndicator": _one_of("0", "4", "8", "12"),
    },
    (
        ("EventID", "1", CODE),
        ("EventTypeCode", "*", CODE),
        ("EventOutcomeDescription", "?", Element(text=_any)),
    ),
)
PARTICIPANT = Element(
    {
        "UserID": _any,
        "AlternativeUserID?": _any,
        "UserName?": _any,
        "UserIsRequestor": _one_of("true", "false"),
        "NetworkAccessPointID?": _token,
        "NetworkAccessPointTypeCode?": _one_of("1", "2", "3", "4", "5"),
    },
    (("RoleIDCode", "*", CODE),),
)
SOURCE = Element(
    {"AuditEnterpriseSiteID?": _token, "AuditSourceID": _token},
    (("AuditSourceTypeCode", "*", Element({"csd-code": _one_of(*"123456789")})),),
)
DESCRIPTION = Element(
    {},
    (
        ("MPPS", "*", Element({"UID": _uid})),
        ("Accession", "*", Element({"Number": _token})),
        (
            "SOPClass",
            "*",
            Element(
                {"UID?": _uid, "NumberOfInstances": str.isdecimal},
                (("Instance", "*", Element({"UID": _uid})),),
            ),
        ),
    ),
)
OBJECT = Element(
    {
        "ParticipantObjectID": _token,
        "ParticipantObjectTypeCode?": _one_of("1", "2", "3", "4"),
        "ParticipantObjectTypeCodeRole?": _one_of(*map(str, range(1, 27))),
        "ParticipantObjectDataLifeCycle?": _one_of(*map(str, range(1, 16))),
    },
    (
        ("ParticipantObjectIDTypeCode", "1", CODE),
        ("ParticipantObjectName", "1", Element(text=_token)),
        ("ParticipantObjectDescription", "*", DESCRIPTION),
    ),
)
MESSAGE = Element(
    {},
    (
        ("EventIdentification", "1", EVENT),
        ("ActiveParticipant", "+", PARTICIPANT),
        ("AuditSourceIdentification", "1", SOURCE),
        ("ParticipantObjectIdentification", "*", OBJECT),
    ),
)


def against_schema(message: str) -> list[str]:
    """Return what is against the schema."""
    whole = ElementTree.fromstring(message)
    return _against(whole, MESSAGE, "AuditMessage") if whole.tag == "AuditMessage" else ["root"]


def problems(message: str) -> list[str]:
    """Return what is against the schema, or against PS3.15 A.5.3.7 (DICOM Instances Transferred)."""
    whole = ElementTree.fromstring(message)
    found = against_schema(message)
    roles = [one.get("csd-code") for one in whole.iter("RoleIDCode")]
    if sorted(map(str, roles)) != ["110152", "110153"]:
        found.append(f"roles {roles}")
    kinds = [one.get("csd-code") for one in whole.iter("ParticipantObjectIDTypeCode")]
    if sorted(map(str, kinds)) != ["110180", "2"]:
        found.append(f"objects {kinds}")
    return found


def _against(element: ElementTree.Element, rule: Element, path: str) -> list[str]:
    found = [f"{path}@{name}" for name in element.attrib if name not in _names(rule)]
    for given, check in rule.attributes.items():
        value = element.get(given.rstrip("?"))
        if (value is None and not given.endswith("?")) or (value is not None and not check(value)):
            found.append(f"{path}@{given}={value}")
    text = element.text or ""
    if (rule.text is None and text.strip()) or (rule.text is not None and not rule.text(text)):
        found.append(f"{path} text")
    pattern = "".join(f"(?:{name},){'' if often == '1' else often}" for name, often, _ in rule.children)
    if not re.fullmatch(pattern, "".join(f"{child.tag}," for child in element)):
        found.append(f"{path} children {[child.tag for child in element]}")
    rules = {name: inner for name, _, inner in rule.children}
    for child in element:
        if child.tag in rules:
            found += _against(child, rules[child.tag], f"{path}/{child.tag}")
    return found


def _names(rule: Element) -> set[str]:
    return {name.rstrip("?") for name in rule.attributes}
