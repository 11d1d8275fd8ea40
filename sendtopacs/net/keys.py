"""The keys of a query: which attributes are asked for and what they must match (PS3.4 C.2.2.2).

A path names an attribute by keywords, those of the sequences around it first: 'Sequence.Keyword'.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from pydicom.datadict import dictionary_VR, tag_for_keyword

from sendtopacs.net.attributes import Attributes, tag_of, text_values

_WILDCARDS = frozenset("*?")


def is_path(path: str) -> bool:
    """Tell whether every part is a keyword, and all but the last are sequences'."""
    *outer, last = path.split(".")
    known = all(tag_for_keyword(part) is not None for part in (*outer, last))
    return known and all(vr_of(part) == "SQ" for part in outer)


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
    for keyword in outer:
        sequence = keys.setdefault(tag_of(keyword), {"vr": "SQ"})
        keys = sequence.setdefault("Value", [{}])[0]
    vr = vr_of(last)
    keys[tag_of(last)] = {"vr": vr, "Value": value.split("\\")} if value else {"vr": vr}


def value_at(attributes: Attributes, path: str) -> str:
    """Return an attribute's value as text, several parted by backslashes; of sequences the first item's."""
    *outer, last = path.split(".")
    for keyword in outer:
        items = attributes.get(tag_of(keyword), {}).get("Value") or [{}]
        attributes = items[0]
    return "\\".join(text_values(attributes.get(tag_of(last), {"vr": vr_of(last)})))


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
