"""The keys of a query: which attributes are asked for and what they must match (PS3.4 C.2.2.2).

A path names an attribute by keywords, those of the sequences around it first: 'Sequence.Keyword', or
'Sequence[1].Keyword' for the second item. What people type may name attributes by '(gggg,eeee)', too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from pydicom import dcmread
from pydicom.datadict import dictionary_VR, keyword_for_tag, tag_for_keyword
from pydicom.errors import InvalidDicomError

from sendtopacs.model.errors import ValuesError
from sendtopacs.model.problems import error
from sendtopacs.net.attributes import UNREADABLE, Attributes, read, tag_of, text_values

_WILDCARDS = frozenset("*?")
_PART = re.compile(
    r"(?:(?P<keyword>[A-Za-z][A-Za-z0-9]*)|\(?(?P<group>[0-9A-Fa-f]{4}),(?P<element>[0-9A-Fa-f]{4})\)?)"
    r"(?:\[(?P<item>\d{1,3})\])?"
)
_CHARACTER_SET = "00080005"


def canonical(path: str) -> str:
    """Return a path as `put` takes it; '' where a part is unknown, or has items and is no sequence."""
    parts = [_PART.fullmatch(part) for part in path.strip().split(".")]
    names = [_name(part) if part else "" for part in parts]
    if not all(names) or "[" in names[-1]:
        return ""
    sequences = all(vr_of(name.partition("[")[0]) == "SQ" for name in names[:-1])
    return ".".join(names) if sequences else ""


def _name(part: re.Match[str]) -> str:
    """Return the keyword, with the number of its item unless it is the first."""
    keyword = part["keyword"] or keyword_for_tag(int(part["group"] + part["element"], 16))
    if not keyword or tag_for_keyword(keyword) is None:
        return ""
    item = int(part["item"] or 0)
    return f"{keyword}[{item}]" if item else keyword


def read_query_file(path: Path) -> Attributes:
    """Return the keys that a DICOM file of any kind holds; raise ValuesError where it is none."""
    try:
        keys = read(dcmread(path, force=True, stop_before_pixels=True))
    except (*UNREADABLE, InvalidDicomError, OSError) as failure:
        reason = getattr(failure, "strerror", None) or type(failure).__name__
        raise ValuesError([error("find-file-unusable", file=path, reason=reason)]) from failure
    keys.pop(_CHARACTER_SET, None)  # of its own text, which is Unicode by now
    if not keys:
        raise ValuesError([error("find-file-unusable", file=path, reason="it holds no keys")])
    return keys


@cache
def vr_of(keyword: str) -> str:
    """Return the value representation; the first where the dictionary has several."""
    return dictionary_VR(tag_of(keyword)).split(" or ")[0]


def universal(paths: Iterable[str]) -> Attributes:
    """Return keys that ask for these attributes and match everything."""
    keys: Attributes = {}
    for path in paths:
        put(keys, path, "")
    return keys


def put(keys: Attributes, path: str, value: str) -> None:
    """Set one key; several values are parted by backslashes."""
    *outer, last = path.split(".")
    for part in outer:
        keyword, _, item = part.rstrip("]").partition("[")
        items = keys.setdefault(tag_of(keyword), {"vr": "SQ"}).setdefault("Value", [{}])
        items += [{} for _ in range(int(item or 0) + 1 - len(items))]
        keys = items[int(item or 0)]
    vr = vr_of(last)
    keys[tag_of(last)] = {"vr": vr, "Value": value.split("\\")} if value and vr != "SQ" else {"vr": vr}


def value_at(attributes: Attributes, path: str) -> str:
    """Return an attribute's value as text, several parted by backslashes; of sequences the first item's."""
    *outer, last = path.split(".")
    for keyword in outer:
        items = attributes.get(tag_of(keyword), {}).get("Value") or [{}]
        attributes = items[0]
    return "\\".join(text_values(attributes.get(tag_of(last), {"vr": vr_of(last)})))


def values_at(attributes: Attributes, path: str) -> list[str]:
    """Return an attribute's values as texts, of sequences those of every item that has it."""
    first, _, rest = path.partition(".")
    if not rest:
        return [value_at(attributes, first)] if tag_of(first) in attributes else []
    items = attributes.get(tag_of(first), {}).get("Value", ())
    return [value for item in items for value in values_at(item, rest)]


def is_in(attributes: Attributes, path: str) -> bool:
    """Tell whether an attribute is there, with a value or without; of sequences in the first item."""
    *outer, last = path.split(".")
    for keyword in outer:
        items = attributes.get(tag_of(keyword), {}).get("Value")
        if not items:
            return False
        attributes = items[0]
    return tag_of(last) in attributes


def items_at(attributes: Attributes, path: str) -> list[Attributes]:
    """Return the items of a sequence; of sequences around it the first item's."""
    *outer, last = path.split(".")
    for keyword in outer:
        attributes = (attributes.get(tag_of(keyword), {}).get("Value") or [{}])[0]
    return list(attributes.get(tag_of(last), {}).get("Value", ()))


def has_wildcard(text: str) -> bool:
    """Tell whether somebody typed a pattern."""
    return not _WILDCARDS.isdisjoint(text)


def name_pattern(name: str, *, wildcard: bool) -> str:
    """Return what to ask for a name: '*last*first*' of its parts; a pattern typed by hand is left alone."""
    parts = [part.strip() for part in name.split("^")]
    filled = [part for part in parts if part]
    if not filled:
        return ""
    if not wildcard or has_wildcard(name):
        return "^".join(parts).rstrip("^")
    return f"*{'*'.join(filled)}*"


def id_pattern(identifier: str, *, wildcard: bool) -> str:
    """Return what to ask for a Patient ID: '*' before and after, unless it is a pattern already."""
    identifier = identifier.strip()
    if not identifier or not wildcard or has_wildcard(identifier):
        return identifier
    return f"*{identifier}*"


def adds_wildcards(identifier: str, *, wildcard: bool) -> bool:
    """Tell whether a Patient ID is asked for with wildcards that nobody typed."""
    return id_pattern(identifier, wildcard=wildcard) != identifier.strip()
