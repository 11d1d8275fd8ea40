"""Checks by value representation, in tables: what a person may type, and what is caught while typing."""

from __future__ import annotations

import pytest

from sendtopacs.model.charset import CHARACTER_SETS, UTF_8, character_set, sets_for
from sendtopacs.model.messages import sentence
from sendtopacs.model.valuerep import FORM_VRS, check, check_encodable

GOOD = [
    ("PatientName", "ŽUKAUSKAS^Jonas^^Dr.^Jr."),
    ("PatientName", "Yamada^Tarou=山田^太郎=やまだ^たろう"),
    ("PatientName", "A" * 64 + "=" + "B" * 64),
    ("PatientID", "A-1 / 7"),
    ("PatientID", "x" * 64),
    ("PatientBirthDate", "19700131"),
    ("PatientBirthDate", "20000229"),
    ("PatientSex", "O"),
    ("StudyTime", "235960"),
    ("StudyTime", "09"),
    ("StudyTime", "090507.123456"),
    ("SeriesNumber", "0"),
    ("SeriesNumber", "2147483647"),
    ("Modality", "XC"),
    ("PatientWeight", "72.5"),
    ("PregnancyStatus", "4"),
    ("MedicalAlerts", "latex\\penicillin"),
    ("AdditionalPatientHistory", "two\r\nlines \\ and a backslash"),
    ("StudyInstanceUID", "1.2.3"),
]
BAD = [
    ("PatientName", "A" * 65, "too-long"),
    ("PatientName", "A=B=C=D", "name-groups"),
    ("PatientName", "A^B^C^D^E^F", "name-parts"),
    ("PatientName", "A\\B", "backslash"),
    ("PatientName", "A\tB", "control-characters"),
    ("PatientID", "x" * 65, "too-long"),
    ("PatientID", "1\n2", "control-characters"),
    ("PatientID", "1\x1b2", "control-characters"),
    ("AccessionNumber", "x" * 17, "too-long"),
    ("PatientBirthDate", "1971-01-30", "not-a-date"),
    ("PatientBirthDate", "19700230", "not-a-date"),
    ("PatientBirthDate", "٢٠٢٠٠١٠١", "not-a-date"),
    ("PatientBirthDate", "29991231", "date-in-future"),
    ("PatientSex", "X", "not-a-sex"),
    ("PatientSex", "m", "not-a-code"),
    ("StudyTime", "25", "not-a-time"),
    ("StudyTime", "12:30", "not-a-time"),
    ("SeriesNumber", "-1", "not-an-integer"),
    ("SeriesNumber", "2147483648", "not-an-integer"),
    ("SeriesNumber", "one", "not-an-integer"),
    ("Modality", "xc", "not-a-code"),
    ("Modality", "X" * 17, "not-a-code"),
    ("PatientWeight", "72,5", "not-a-decimal"),
    ("PregnancyStatus", "5", "not-an-integer"),
    ("MedicalAlerts", "fine\\" + "x" * 65, "too-long"),
    ("AdditionalPatientHistory", "bell\x07", "control-characters"),
    ("StudyInstanceUID", "1.02", "not-a-uid"),
]


@pytest.mark.parametrize(("keyword", "value"), GOOD)
def test_in_order(keyword: str, value: str) -> None:
    assert check(keyword, value) == []


@pytest.mark.parametrize(("keyword", "value", "code"), BAD)
def test_caught_with_a_sentence_that_does_not_repeat_the_value(keyword: str, value: str, code: str) -> None:
    problems = check(keyword, value)

    assert [p.code for p in problems] == [code]
    assert problems[0].field == keyword
    assert keyword in sentence(problems[0])
    assert len(value) < 3 or value not in sentence(problems[0])


@pytest.mark.parametrize("keyword", FORM_VRS)
def test_empty_is_in_order(keyword: str) -> None:
    assert check(keyword, "") == []


def test_the_statement_has_thirty_character_sets() -> None:
    assert len(CHARACTER_SETS) == 30
    assert len({c.term for c in CHARACTER_SETS}) == 30


@pytest.mark.parametrize(
    ("term", "text", "fits"),
    [
        ("", "MUELLER^Anna", True),
        ("", "MÜLLER^Anna", False),
        ("ISO_IR 100", "MÜLLER^Anna", True),
        ("ISO_IR 100", "ŽUKAUSKAS^Jonas", False),
        ("ISO_IR 101", "ŽUKAUSKAS^Jonas", True),
        ("ISO_IR 110", "ŽUKAUSKAS^Jonas", True),
        ("ISO_IR 144", "Иванова^Анна", True),
        ("ISO_IR 126", "Παπαδοπούλου^Μαρία", True),
        ("ISO_IR 127", "قباني^لنزار", True),
        ("ISO_IR 138", "שרון^דבורה", True),
        ("ISO_IR 166", "สมชาย^ใจดี", True),
        ("ISO_IR 13", "ﾔﾏﾀﾞ^ﾀﾛｳ", True),
        ("ISO_IR 13", "山田^太郎", False),
        ("ISO 2022 IR 87", "山田^太郎", True),
        ("ISO 2022 IR 149", "김^희중", True),
        ("ISO 2022 IR 58", "张^小东", True),
        ("GB18030", "王^小东", True),
        ("ISO_IR 192", "Žukauskas=山田=김", True),
    ],
)
def test_what_a_set_can_hold(term: str, text: str, fits: bool) -> None:
    assert character_set(term).can_encode(text) is fits


def test_a_value_that_does_not_fit_names_sets_that_could_hold_it() -> None:
    problem = check_encodable("PatientName", "ŽUKAUSKAS^Jonas", character_set("ISO_IR 100"))[0]

    assert problem.code == "not-encodable"
    assert "ISO_IR 192" in problem.params["better"]
    assert "ISO_IR 110" in problem.params["better"]


def test_unicode_comes_first_among_the_sets_that_fit() -> None:
    assert sets_for(["山田"])[0] is UTF_8
