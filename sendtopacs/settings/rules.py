"""The rules that values of settings obey; each returns problems whose field the caller fills in."""

from __future__ import annotations

import dataclasses
import ipaddress
import re
from pathlib import PurePosixPath, PureWindowsPath

from sendtopacs.model import valuerep
from sendtopacs.model.attributes import Patient
from sendtopacs.model.errors import ValuesError
from sendtopacs.model.name_pattern import name_pattern as parse_name_pattern
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.remote import ANYWHERE, Web, ae_title_problem, web_peer
from sendtopacs.model.uids import LONGEST_ROOT, is_uid
from sendtopacs.settings.declare import Rule

DEFAULT_REPERTOIRE = "default"
"""What the settings call the character set that DICOM writes as nothing at all."""

LONGEST_NAME = 64
LONGEST_PATH = 1024
_LABEL = re.compile(r"(?!-)[\w-]{1,63}(?<!-)")
_EXTENSION = re.compile(r"[A-Za-z0-9]{1,16}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")


_IDENTITY = frozenset(f.name for f in dataclasses.fields(Patient))


def attribute(keyword: str) -> Rule:
    """Return the rule of a DICOM attribute's value (PS3.5 6.2)."""
    return lambda value, name: valuerep.check(keyword, value, name=name)


def long_string(value: str, name: str) -> list[Problem]:
    """Check a value of VR LO."""
    return valuerep.check_vr("LO", value, "", name)


def version_name(value: str, name: str) -> list[Problem]:
    """Check an Implementation Version Name: 1-16 characters of ASCII (PS3.7 D.3.3.2)."""
    if value.isascii() and value.isprintable() and len(value) <= 16:
        return []
    return [error("setting-version-name", name=name)]


def ae_title(value: str, name: str) -> list[Problem]:
    """Check an AE title that must be there."""
    return [error("setting-ae-title", name=name)] if ae_title_problem(value) else []


def ae_title_or_none(value: str, name: str) -> list[Problem]:
    """Check an AE title that may be empty."""
    return ae_title(value, name) if value else []


_KEY = re.compile(
    r"((Ctrl|Alt|Shift|Meta)\+)*([A-Z0-9]|F([5-9]|1[0-9]|2[0-4])|Space|PgUp|PgDown|Home|End|Ins|Del|Up|Down|Left|Right)"
)


def key(value: str, name: str) -> list[Problem]:
    """Check the name of a key, as QKeySequence has them in English; F1 to F4 are the window's own."""
    return [] if _KEY.fullmatch(value) else [error("setting-key", name=name)]


def uid(value: str, name: str) -> list[Problem]:
    """Check a UID that may be empty."""
    return [] if value == "" or is_uid(value) else [error("not-a-uid", name=name)]


def uid_root(value: str, name: str) -> list[Problem]:
    """Check a UID root that may be empty: it leaves room for what follows it."""
    if value and is_uid(value) and len(value) > LONGEST_ROOT:
        return [error("setting-root-long", name=name, limit=LONGEST_ROOT)]
    return uid(value, name)


def code(value: str, name: str) -> list[Problem]:
    """Check a value of VR CS that may be empty."""
    return valuerep.check_vr("CS", value, "", name)


def modality(value: str, name: str) -> list[Problem]:
    """Check a modality that must be there."""
    return code(value, name) if value else [error("required", name=name)]


modality_or_none = code


def tag(value: str, _name: str) -> list[Problem]:
    """Check a tag that may be empty: a keyword, or gggg,eeee."""
    if not value:
        return []
    from sendtopacs.model.tags import parse_tag  # noqa: PLC0415 - most settings have none

    found = parse_tag(value)
    return [found] if isinstance(found, Problem) else []


def language(value: str, name: str) -> list[Problem]:
    """Check a language such as 'lt' or 'pt_BR'; empty is the system's."""
    return [] if value == "" or _LANGUAGE.fullmatch(value) else [error("setting-language", name=name)]


def record_name(value: str, name: str) -> list[Problem]:
    """Check the name of a record: there, in one line, and never to be taken for AET@HOST:PORT."""
    if not value.strip():
        return [error("required", name=name)]
    if len(value) > LONGEST_NAME:
        return [error("too-long", name=name, limit=LONGEST_NAME, length=len(value))]
    if not value.isprintable() or "@" in value or value != value.strip():
        return [error("setting-record-name", name=name)]
    return []


def host(value: str, name: str) -> list[Problem]:
    """Check a host: a name, an IPv4 address, or an IPv6 address without brackets."""
    if not value:
        return [error("required", name=name)]
    return [] if _is_address(value) or _is_host_name(value) else [error("setting-host", name=name)]


def address_or_none(value: str, name: str) -> list[Problem]:
    """Check an IP address that may be empty."""
    return [] if not value or _is_address(value) else [error("setting-address", name=name)]


def calls_from(value: str, name: str) -> list[Problem]:
    """Check from where a peer may call beside its host: IP addresses and networks, or `*`."""
    if value == ANYWHERE:
        return []
    try:
        for one in value.split():
            ipaddress.ip_network(one, strict=False)
    except ValueError:
        return [error("setting-calls-from", name=name)]
    return []


def host_or_none(value: str, name: str) -> list[Problem]:
    """Check a host that may be empty."""
    return host(value, name) if value else []


def file(value: str, name: str) -> list[Problem]:
    """Check the path of a file that may be empty: absolute, since the program starts anywhere."""
    if not value:
        return []
    absolute = PurePosixPath(value).is_absolute() or PureWindowsPath(value).is_absolute()
    if absolute and value.isprintable() and len(value) <= LONGEST_PATH:
        return []
    return [error("setting-path", name=name)]


def folder(value: str, name: str) -> list[Problem]:
    """Check the path of a folder that may be empty, likewise."""
    return file(value, name)


def url(value: str, name: str) -> list[Problem]:
    """Check a URL that may be empty: of HTTP, and without a login in it, which would not be secret."""
    try:
        good = not value or bool(web_peer(Web(value)).host)
    except ValueError:
        good = False
    return [] if good and " " not in value and value.isprintable() else [error("setting-url", name=name)]


def line(value: str, name: str) -> list[Problem]:
    """Check one line of text that may be empty."""
    return [] if value.isprintable() and len(value) <= 256 else [error("setting-line", name=name)]


def user_name(value: str, name: str) -> list[Problem]:
    """Check a user name that may be empty."""
    return [] if value.isprintable() and len(value) <= 64 else [error("setting-user-name", name=name)]


def extension(key: str, value: str, name: str) -> list[Problem]:
    """Check one file extension and its SOP class UID."""
    if not _EXTENSION.fullmatch(key):
        return [error("setting-extension", name=name, text=key)]
    return uid(value, name)


def name_pattern(value: str, name: str) -> list[Problem]:
    """Check a pattern of file names."""
    try:
        parse_name_pattern(value)
    except ValuesError:
        return [error("setting-pattern", name=name)]
    return []


def keyword(value: str, name: str) -> list[Problem]:
    """Check the keyword of an attribute that the form has."""
    return [] if value in valuerep.FORM_VRS else [error("setting-keyword", name=name, text=value)]


def default_value(key: str, value: str, name: str) -> list[Problem]:
    """Check a default of a profile: anything of the form but the patient's identity, which no job knows."""
    if key in _IDENTITY:
        return [error("setting-no-identity", name=name, text=key)]
    return attribute_value(key, value, name)


def attribute_value(key: str, value: str, name: str) -> list[Problem]:
    """Check a keyword of the form and the value it is to have."""
    return keyword(key, name) or valuerep.check(key, value, name=name)


def _is_address(value: str) -> bool:
    try:
        ipaddress.ip_address(value)
    except ValueError:
        return False
    return True


def _is_host_name(value: str) -> bool:
    labels = value.removesuffix(".").split(".")
    if not all(_LABEL.fullmatch(label) for label in labels) or labels[-1].isdigit():
        return False
    try:
        return len(value.encode("idna")) <= 253
    except UnicodeError:
        return False
