"""The matching kinds of PS3.4 C.2.2.2, each as a table."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendtopacs.archive.matching import is_universal, matches, matches_element, matches_name, range_of
from sendtopacs.net.attributes import NAME_GROUPS, tag_of


def element(vr: str, *values: Any) -> dict[str, Any]:
    """Return an element of the JSON model."""
    return {"vr": vr, "Value": list(values)} if values else {"vr": vr}


def name(text: str) -> dict[str, Any]:
    """Return a person name's element."""
    return element("PN", dict(zip(NAME_GROUPS, text.split("="), strict=False)))


@pytest.mark.parametrize(
    ("vr", "key", "value", "matching"),
    [
        ("LO", "PAT-1", "PAT-1", True),
        ("LO", "PAT-1", "pat-1", False),
        ("LO", "PAT-1", "PAT-10", False),
        ("LO", "PAT-*", "PAT-10", True),
        ("LO", "PAT-?", "PAT-10", False),
        ("LO", "*", "anything", True),
        ("LO", "a.c", "abc", False),
        ("LO", "a+(b)*", "a+(b) and more", True),
        ("LO", "*Ž*", "AŽB", True),
        ("SH", " A1 ", "A1", True),
        ("CS", "C?", "CT", True),
        ("AE", "ROOM*", "ROOM1", True),
        ("LT", "first*last", "first\nlast", True),
        ("UI", "1.2.3", "1.2.3", True),
        ("UI", "1.2.*", "1.2.3", False),  # no wildcards in UIDs
        ("IS", "2", "02", True),
        ("IS", "2", "3", False),
        ("DS", "70", "70.0", True),
        ("US", "3", 3, True),
        ("DA", "20240115", "20240115", True),
        ("DA", "20240115", "2024.01.15", True),  # as ACR-NEMA wrote it
        ("DA", "20240115-20240116", "20240116", True),
        ("DA", "20240115-20240116", "20240117", False),
        ("DA", "20240115-", "20991231", True),
        ("DA", "-20240115", "20240116", False),
        ("DA", "-20240115", "", False),  # unknown is not in a range
        ("TM", "1015", "101500", True),
        ("TM", "101500", "101500.000000", True),
        ("TM", "1000-1015", "101559.5", True),  # up to the end of the minute
        ("TM", "1000-1015", "1016", False),
        ("TM", "-0900", "083000", True),
        ("TM", "10:00-11:00", "103000", True),
        ("DT", "20240115-20240116", "20240116235959", True),
        ("DT", "20240115-20240116", "20240117", False),
        ("DT", "20240115101500+0200", "20240115101500+0200", True),
        ("DT", "20240115101500-0500", "20240115101500-0500", True),  # a time zone, not a range
        ("DT", "20240115-", "20250101", True),
    ],
)
def test_one_value(vr: str, key: str, value: Any, matching: bool) -> None:
    candidate = element(vr, value) if value != "" else element(vr)
    assert matches_element(element(vr, key), candidate) is matching


@pytest.mark.parametrize(
    ("key", "value", "matching"),
    [
        ("adams^john", "ADAMS^JOHN", True),
        ("Adams", "Adams^John", False),
        ("Adams*", "Adams^John", True),
        ("Adams^*", "Adams^John^^Dr.", True),
        ("Adams^John^^^", "Adams^John", True),
        ("Adams ^ John", "Adams^John", True),
        ("*^J?hn", "Adams^John", True),
        ("žukauskaitė^rūta", "Žukauskaitė^Rūta", True),
        ("ΣΟΦΟΣ", "σοφος", True),
        ("Zukauskaite*", "Žukauskaitė^Rūta", False),
        ("Zˇukas", "Žukas", False),
        ("Z\u030cukas*", "\u017dukas^Jonas", True),  # composed and decomposed are one
        ("田中*", "Tanaka^Hanako=田中^花子=たなか^はなこ", True),
        ("=田中*", "Tanaka^Hanako=田中^花子", True),
        ("田中*=", "Tanaka^Hanako=田中^花子", False),  # asked of the first group
        ("==たなか*", "Tanaka^Hanako=田中^花子=たなか^はなこ", True),
        ("Tanaka*=田中*", "Tanaka^Hanako=田中^花子", True),
        ("Tanaka*=山田*", "Tanaka^Hanako=田中^花子", False),
        ("Tanaka*=山田*", "Tanaka^Hanako", False),
        ("*", "", True),
        ("A*", "", False),
    ],
)
def test_person_names(key: str, value: str, matching: bool) -> None:
    assert matches_name(key, value) is matching


@pytest.mark.parametrize(
    ("key", "universal"),
    [
        (element("LO"), True),
        (element("LO", ""), True),
        (element("LO", "*"), True),
        (element("LO", "**"), True),
        (name("*"), True),
        (element("UI", "*"), False),
        (element("DA", "*"), False),
        (element("LO", "?"), False),
        (element("SQ"), True),
        (element("SQ", {}), True),
        (element("SQ", {"00080060": element("CS")}), True),
        (element("SQ", {"00080060": element("CS", "CT")}), False),
    ],
)
def test_universal_keys_match_what_is_absent(key: dict[str, Any], universal: bool) -> None:
    assert is_universal(key) is universal
    assert matches_element(key, None) is universal


def test_a_list_of_uids_matches_any_of_them() -> None:
    key = element("UI", "1.2.3", "1.2.4")
    assert matches_element(key, element("UI", "1.2.4"))
    assert not matches_element(key, element("UI", "1.2.5"))


def test_one_of_several_stored_values_is_enough() -> None:
    assert matches_element(element("CS", "US"), element("CS", "CT", "US"))
    assert matches_element(element("CS", "US", "ES"), element("CS", "CT", "ES"))
    assert not matches_element(element("CS", "US"), element("CS", "CT", "ES"))


def test_a_sequence_matches_when_one_item_matches_every_key() -> None:
    modality, station = tag_of("Modality"), tag_of("ScheduledStationAETitle")
    items = [
        {modality: element("CS", "US"), station: element("AE", "ROOM1")},
        {modality: element("CS", "CT"), station: element("AE", "ROOM2")},
    ]
    candidate = element("SQ", *items)
    assert matches_element(element("SQ", items[1]), candidate)
    mixed = {modality: element("CS", "US"), station: element("AE", "ROOM2")}
    assert not matches_element(element("SQ", mixed), candidate)
    assert not matches_element(element("SQ", items[0]), element("SQ"))


@pytest.mark.parametrize(
    ("day", "time", "separately", "combined"),
    [
        ("20240116", "090000", True, True),
        ("20240115", "083000", False, False),  # before the start
        ("20240116", "230000", False, True),  # at night, between start and end
        ("20240117", "170000", True, True),
        ("20240117", "190000", False, False),  # after the end
        ("20240118", "090000", False, False),
    ],
)
def test_a_date_and_a_time_range_can_be_one_stretch(
    day: str, time: str, separately: bool, combined: bool
) -> None:
    study_date, study_time = tag_of("StudyDate"), tag_of("StudyTime")
    keys = {study_date: element("DA", "20240115-20240117"), study_time: element("TM", "0845-1800")}
    candidate = {study_date: element("DA", day), study_time: element("TM", time)}
    assert matches(keys, candidate) is separately
    assert matches(keys, candidate, combined=True) is combined


def test_a_range_with_open_ends() -> None:
    assert range_of("DA", "-") == ("00000000", "99999999")
    assert range_of("DA", "20240101") is None
    assert range_of("TM", "10-11") == ("100000000000", "115959999999")


@given(st.text(alphabet="ab*?^=-\\ .[]()ŽΣ田", max_size=12), st.text(alphabet="ab^=Žσ田 ", max_size=12))
def test_any_key_is_answered(key: str, value: str) -> None:
    for vr in ("LO", "PN", "DA", "TM", "DT", "UI", "IS", "CS"):
        assert matches_element(element(vr, key), element(vr, value)) in {True, False}


@given(st.text(alphabet="abcŽΣ田. +()[]", min_size=1, max_size=12).map(str.strip).filter(bool))
def test_a_value_matches_itself_and_its_patterns(value: str) -> None:
    for key in (value, "*" + value, value + "*", "?" * len(value)):
        assert matches_element(element("LO", key), element("LO", value))
