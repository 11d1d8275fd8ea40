"""Dates, times and names as people write them."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QDate, QLocale

from sendtopacs.ui import written
from sendtopacs.ui.lookup.columns import shown


@pytest.mark.parametrize(
    ("text", "locale", "value"),
    [
        ("1970-01-30", "en_US", "19700130"),
        ("19700130", "en_US", "19700130"),
        ("1970.01.30", "lt_LT", "19700130"),
        ("1970/01/30", "ja_JP", "19700130"),
        ("01/30/1970", "en_US", "19700130"),
        ("1/30/1970", "en_US", "19700130"),
        ("30/01/1970", "en_GB", "19700130"),
        ("30.01.1970", "de_DE", "19700130"),
        ("30.1.1970", "de_DE", "19700130"),
        ("3.2.1980", "en_US", "19800203"),  # the day stands first wherever dates have dots
        ("31.2.1980", "en_US", "31.2.1980"),
        (" 1970-01-30 ", "de_DE", "19700130"),
        ("", "de_DE", ""),
        ("30.1.70", "de_DE", "30.1.70"),  # which century?
        ("1970-02-30", "en_US", "1970-02-30"),
        ("yesterday", "en_US", "yesterday"),
    ],
)
def test_a_date_is_read_in_iso_form_and_in_the_locales(text: str, locale: str, value: str) -> None:
    assert written.parse_date(text, QLocale(locale)) == value


@pytest.mark.parametrize(
    ("value", "shown"), [("19700130", "1970-01-30"), ("19701330", "19701330"), ("", ""), ("x", "x")]
)
def test_a_date_is_shown_in_iso_form(value: str, shown: str) -> None:
    assert written.iso_date(value) == shown


def test_the_month_of_a_birth_date_is_a_word() -> None:
    assert written.date_in_words("19700102", QLocale("en_GB")) == "2 Jan 1970"


@pytest.mark.parametrize(
    ("language", "date", "moment"),
    [
        ("en_GB", "21 Mar 2026", "21 Mar 2026, 15:04"),
        ("en_US", "Mar 21, 2026", "Mar 21, 2026, 3:04\u202fPM"),
        ("de", "21. März 2026", "21. März 2026, 15:04"),
        ("es", "21 de marzo de 2026", "21 de marzo de 2026, 15:04"),
        ("lt", "2026 m. kov. 21 d.", "2026 m. kov. 21 d., 15:04"),
        ("ja", "2026年3月21日", "2026年3月21日 15:04"),
        ("ar", "٢١ مارس ٢٠٢٦", "٢١ مارس ٢٠٢٦، ٣:٠٤ م"),
    ],
)
def test_dates_and_times_are_written_as_people_do_there(language: str, date: str, moment: str) -> None:
    assert written.date_in_words("20260321", QLocale(language)) == date
    assert written.moment("2026-03-21T15:04:05", QLocale(language)) == moment


@pytest.mark.parametrize(
    ("born", "years"),
    [("19700130", 53), ("19700131", 53), ("19700201", 52), ("20240101", None), ("", None), ("x", None)],
)
def test_the_age_changes_on_the_birthday(born: str, years: int | None) -> None:
    assert written.age_in_years(born, QDate(2023, 1, 31)) == years


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("14:30", "143000"),
        ("9:05", "090500"),
        ("14:30:59", "143059"),
        ("14.30", "143000"),
        ("143059", "143059"),
        ("143059.123456", "143059.123456"),
        ("noon", "noon"),
        ("", ""),
    ],
)
def test_a_time_is_read_with_colons_and_as_dicom_has_it(text: str, value: str) -> None:
    assert written.parse_time(text) == value


@pytest.mark.parametrize(
    ("value", "line"),
    [
        ("Kairys^Ona", "Kairys, Ona"),
        ("Kairys^Ona^Marija^Dr.^MD", "Kairys, Dr. Ona Marija, MD"),
        ("Kairys", "Kairys"),
        ("^Ona", "Ona"),
        ("Yamada^Tarou=山田^太郎=やまだ^たろう", "Yamada, Tarou (山田 太郎 · やまだ たろう)"),
        ("=山田^太郎", "山田 太郎"),
        ("", ""),
    ],
)
def test_a_name_is_shown_in_one_line(value: str, line: str) -> None:
    assert written.name_in_one_line(value) == line


@pytest.mark.parametrize(
    "value",
    [
        "",
        "Kairys^Ona",
        "Kairys^Ona^Marija^Dr.^MD",
        "Kairys^^^^MD",
        "^Ona",
        "Yamada^Tarou=山田^太郎=やまだ^たろう",
        "Yamada^Tarou==やまだ^たろう",
        "a^b^c^d^e^f",
        "a=b=c=d",
    ],
)
def test_a_name_taken_apart_is_the_same_put_together_again(value: str) -> None:
    assert written.parse_name(value).value == value


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("Kairys, Ona", "Kairys^Ona"),
        ("Kairys^Ona", "Kairys^Ona"),
        ("Kairys", "Kairys"),
        ("A, B, C", "A, B, C"),
    ],
)
def test_a_comma_parts_a_name_typed_in_one_line(typed: str, value: str) -> None:
    assert written.typed_name(typed) == value


def test_what_is_soon_needs_no_day() -> None:
    english, today = QLocale("en_GB"), datetime.now().replace(hour=5, minute=4)
    assert written.soon(today, english) == "05:04"
    assert written.soon(datetime(2026, 3, 21, 15, 4), english) == "21 Mar 2026, 15:04"


def test_a_moment_is_written_for_people() -> None:
    english = QLocale("en_GB")
    assert written.moment("2026-11-21T05:04:43", english) == "21 Nov 2026, 05:04"
    assert written.moment("yesterday", english) == "yesterday"


def test_a_date_is_shown_alike_wherever_it_is_only_read() -> None:
    assert shown("PatientBirthDate", "19840312") == written.date_in_words("19840312", QLocale())
    assert shown("PatientBirthDate", "1984") == "1984"  # none, so it is shown as it came


@pytest.mark.parametrize(
    ("locale", "expected"), [("en_GB", "one, two"), ("ar", "one\u060c two"), ("ja_JP", "one\u3001two")]
)
def test_a_list_has_the_commas_of_its_language(locale: str, expected: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert written.listed(["one", "", "two"]) == expected
    finally:
        QLocale.setDefault(before)
