"""Attribute matching (PS3.4 C.2.2.2): pure functions on attributes in the JSON model's form.

Single value, list of UID, universal, wildcard, range, sequence; person names without regard to case, by
component group. Several values given for another attribute than a UID match when one of them does.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sendtopacs.net.attributes import Attributes, tag_of, text_values

_WILDCARD_VRS = frozenset({"AE", "CS", "LO", "LT", "PN", "SH", "ST", "UC", "UT"})
_NUMBER_VRS = frozenset({"IS", "DS", "US", "SS", "UL", "SL", "FL", "FD", "SV", "UV"})
_PLAIN = re.compile(r"[^*?]*", re.DOTALL)

_DATE_AND_TIME = tuple(
    (tag_of(f"{stem}Date"), tag_of(f"{stem}Time"))
    for stem in (
        "Study",
        "Series",
        "Content",
        "Acquisition",
        "InstanceCreation",
        "PatientBirth",
        "ScheduledProcedureStepStart",
        "PerformedProcedureStepStart",
    )
)
_DT_RANGE = re.compile(r"(?P<low>\d{4,14}(\.\d+)?([+-]\d{4})?)?-(?P<high>\d{4,14}(\.\d+)?([+-]\d{4})?)?")
_DT_SINGLE = re.compile(r"\d{4,14}(\.\d+)?([+-](0\d|1[0-4])[0-5]\d)?")
_HIGHEST = {"DA": "99999999", "TM": "235959999999", "DT": "99991231235959999999"}
_LOWEST = {"DA": "00000000", "TM": "000000000000", "DT": "00000101000000000000"}

Range = tuple[str, str]
"""Lowest and highest, both within, in normal form."""


def matches(keys: Attributes, candidate: Attributes, *, combined: bool = False) -> bool:
    """Tell whether `candidate` matches every key; `combined` joins a date range and its time range to one."""
    joined = _joined_ranges(keys) if combined else {}
    for pair, (low, high) in joined.items():
        if not _in_joined_range(pair, low, high, candidate):
            return False
    done = {tag for pair in joined for tag in pair}
    return all(
        matches_element(key, candidate.get(tag), combined=combined)
        for tag, key in keys.items()
        if tag not in done
    )


def matches_element(key: dict[str, Any], element: dict[str, Any] | None, *, combined: bool = False) -> bool:
    """Tell whether one element matches one key; an absent element matches universal keys only."""
    if is_universal(key):
        return True
    if element is None:
        return False
    if key["vr"] == "SQ":
        wanted = key["Value"][0]
        return any(matches(wanted, item, combined=combined) for item in element.get("Value", ()))
    values = text_values(element)
    return any(_matches_value(key["vr"], wanted, values) for wanted in text_values(key) if wanted)


def is_universal(key: dict[str, Any]) -> bool:
    """Tell whether a key matches everything (PS3.4 C.2.2.2.3, and C.2.2.2.4 for a lone asterisk)."""
    values = key.get("Value", ())
    if key["vr"] == "SQ":
        return not values or all(is_universal(k) for k in values[0].values())
    texts = [t for t in text_values(key) if t]
    return not texts or (key["vr"] in _WILDCARD_VRS and all(set(t) == {"*"} for t in texts))


def has_wildcard(vr: str, text: str) -> bool:
    """Tell whether a key's value is a pattern."""
    return vr in _WILDCARD_VRS and _PLAIN.fullmatch(text) is None


def _matches_value(vr: str, wanted: str, values: Sequence[str]) -> bool:
    if vr == "PN":
        return any(matches_name(wanted, value) for value in values)
    if vr in _HIGHEST:
        limits = range_of(vr, wanted) or (normal(vr, wanted), normal(vr, wanted))
        return any(limits[0] <= normal(vr, value) <= limits[1] for value in values if value)
    if vr in _NUMBER_VRS:
        return any(_number(wanted) == _number(value) for value in values)
    if has_wildcard(vr, wanted):
        return any(_pattern(wanted).fullmatch(value) is not None for value in values)
    return any(wanted.strip() == value.strip() for value in values)


def matches_name(wanted: str, value: str) -> bool:
    """Tell whether a person name matches: group by group, or with one group given against any of them."""
    groups = [_normal_name(g) for g in value.split("=")]
    keys = [_normal_name(g) for g in wanted.split("=")]
    if len(keys) == 1:
        return any(_matches_group(keys[0], group) for group in groups)
    groups += [""] * (len(keys) - len(groups))
    return all(_matches_group(k, g) for k, g in zip(keys, groups, strict=False) if k)


def _matches_group(key: str, group: str) -> bool:
    if set(key) == {"*"}:
        return True
    return bool(group) and _pattern(key, re.IGNORECASE).fullmatch(group) is not None


def _normal_name(group: str) -> str:
    parts = [part.strip() for part in unicodedata.normalize("NFC", group).split("^")]
    return "^".join(parts).rstrip("^")


@lru_cache(maxsize=512)
def _pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    parts = (
        ".*" if c == "*" else "." if c == "?" else re.escape(c) for c in re.sub(r"\*+", "*", text.strip())
    )
    return re.compile("".join(parts), re.DOTALL | flags)


def _number(text: str) -> float | str:
    try:
        return float(text)
    except ValueError:
        return text.strip()


def range_of(vr: str, text: str) -> Range | None:
    """Return the limits of a range key (PS3.4 C.2.2.2.5), None where the value is a single one."""
    text = text.strip()
    if "-" not in text or (vr == "DT" and _DT_SINGLE.fullmatch(text)):
        return None
    if vr == "DT":
        match = _DT_RANGE.fullmatch(text)
        low, high = (match["low"] or "", match["high"] or "") if match else ("", "")
    else:
        low, _, high = (part.strip() for part in text.partition("-"))
    return (normal(vr, low) if low else _LOWEST[vr], normal(vr, high, highest=True) if high else _HIGHEST[vr])


def normal(vr: str, text: str, *, highest: bool = False) -> str:
    """Return a date or time as digits of full length, what is missing filled with the lowest or highest."""
    if vr == "DT":
        text = re.sub(r"[+-]\d{4}$", "", text.strip())
    digits = re.sub(r"\D", "", text)
    fill = (_HIGHEST if highest else _LOWEST)[vr]
    return digits[: len(fill)] + fill[len(digits) :]


def _joined_ranges(keys: Attributes) -> dict[tuple[str, str], Range]:
    """Find the pairs of which both keys are given and one is a range: a stretch of time from start to end."""
    joined = {}
    for pair in _DATE_AND_TIME:
        texts = [next(iter(text_values(keys[tag])), "") if tag in keys else "" for tag in pair]
        if not all(texts) or "-" not in texts[0] or "-" not in texts[1]:
            continue
        (day_from, day_to), (time_from, time_to) = (
            range_of(vr, text) or ("", "") for vr, text in zip(("DA", "TM"), texts, strict=True)
        )
        joined[pair] = (day_from + time_from, day_to + time_to)
    return joined


def _in_joined_range(pair: tuple[str, str], low: str, high: str, candidate: Attributes) -> bool:
    days, times = (_texts_of(candidate, tag) for tag in pair)
    moment = normal("DA", next(iter(days), "")) + normal("TM", next(iter(times), ""))
    return bool(list(days)) and low <= moment <= high


def _texts_of(candidate: Attributes, tag: str) -> list[str]:
    return [t for t in text_values(candidate.get(tag, {"vr": "LO"})) if t]
