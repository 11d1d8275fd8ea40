"""Dates, times and names between how people write them and how DICOM does (PS3.5 6.2: DA, TM, PN)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime

from sendtopacs.ui.reading import by_itself, from_right

_BEFORE_TIME = {QLocale.Language.Arabic: "\u060c ", QLocale.Language.Japanese: " "}
_COMMAS = {QLocale.Language.Arabic: "\u060c ", QLocale.Language.Japanese: "\u3001"}
PARTS = ("family", "given", "middle", "prefix", "suffix")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A PN value taken apart: the first group's five parts, the other groups as they are."""

    family: str = ""
    given: str = ""
    middle: str = ""
    prefix: str = ""
    suffix: str = ""
    ideographic: str = ""  # Family^Given^...
    phonetic: str = ""

    @property
    def value(self) -> str:
        """The PN value, without empty ends."""
        first = "^".join(getattr(self, part) for part in PARTS).rstrip("^")
        return "=".join((first, self.ideographic, self.phonetic)).rstrip("=")


def parse_name(value: str) -> PersonName:
    """Take a PN value apart; what no part holds (a sixth one, a fourth group) stays with the last."""
    groups = [*value.split("=", 2), "", ""]
    parts = groups[0].split("^", len(PARTS) - 1)
    parts += [""] * (len(PARTS) - len(parts))
    return PersonName(*parts, *groups[1:3])


def name_in_one_line(value: str) -> str:
    """Return a PN value as a person reads it: 'FAMILY, Prefix Given Middle, Suffix', other groups behind."""
    name = parse_name(value)
    called = " ".join(filter(None, (name.prefix, name.given, name.middle)))
    first = ", ".join(filter(None, (name.family, called, name.suffix)))
    others = (group.replace("^", " ").strip() for group in (name.ideographic, name.phonetic))
    behind = " · ".join(filter(None, others))
    return f"{first} ({behind})" if first and behind else first or behind


def listed(parts: Iterable[str]) -> str:
    """Return what is not empty as a list, with the comma of the window's language."""
    comma = _COMMAS.get(QLocale().language(), ", ")
    return from_right(comma.join(map(by_itself, filter(None, parts))))


def typed_name(text: str) -> str:
    """Read a name typed in one line: 'Family^Given' as it is, 'Family, Given' with its comma understood."""
    text = text.strip()
    if "^" in text or "=" in text or text.count(",") != 1:
        return text
    return "^".join(part.strip() for part in text.split(","))


def parse_date(text: str, locale: QLocale) -> str:
    """Read a date in ISO form, as DICOM writes it, with dots or as the locale does; return DA.

    With dots the day stands first wherever they are used; with strokes it depends on the country. A text that
    is no date is returned as it is, for the check to find.
    """
    text = text.strip()
    if re.fullmatch(r"\d{8}", text, re.ASCII):
        return text
    for form in ("yyyy-MM-dd", "yyyy.MM.dd", "yyyy/MM/dd"):
        date = QDate.fromString(text, form)
        if date.isValid():
            return _da(date)
    dotted = re.fullmatch(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\.?", text, re.ASCII)
    if dotted is not None:
        date = QDate(int(dotted[3]), int(dotted[2]), int(dotted[1]))
        return _da(date) if date.isValid() else text
    for form in _locale_forms(locale):
        date = locale.toDate(text, form)
        if date.isValid():
            return _da(date)
    return text


def iso_date(value: str) -> str:
    """Return a DA value as YYYY-MM-DD; anything else as it is."""
    date = QDate.fromString(value, "yyyyMMdd")
    return date.toString("yyyy-MM-dd") if date.isValid() and value.isascii() else value


def date_in_words(value: str, locale: QLocale) -> str:
    """Return a DA value as people write it, its month a word where a number could be taken for the day."""
    date = QDate.fromString(value, "yyyyMMdd")
    return locale.toString(date, _form_in_words(locale)) if date.isValid() else ""


def day(text: str, locale: QLocale) -> str:
    """Return a day in ISO form as people write it; anything else as it is."""
    date = QDate.fromString(text, Qt.DateFormat.ISODate)
    return locale.toString(date, _form_in_words(locale)) if date.isValid() else text


def date_shown(value: str) -> str:
    """Return a DA value as the user's people write it; what is none as it is."""
    return date_in_words(value, QLocale()) or value


def moment(text: str, locale: QLocale) -> str:
    """Return a local time in ISO form as people write it, to the minute; anything else as it is."""
    when = QDateTime.fromString(text, Qt.DateFormat.ISODate)
    if not when.isValid():
        return text
    between = _BEFORE_TIME.get(locale.language(), ", ")
    return between.join((locale.toString(when.date(), _form_in_words(locale)), time_of_day(text, locale)))


def time_of_day(text: str, locale: QLocale) -> str:
    """Return of a local time in ISO form the time alone, as people write it, to the minute."""
    when = QDateTime.fromString(text, Qt.DateFormat.ISODate)
    return locale.toString(when.time(), QLocale.FormatType.ShortFormat)


def soon(when: datetime, locale: QLocale) -> str:
    """Return a local time as people write it: without its day while that is today."""
    if when.date() == datetime.now().date():
        return locale.toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)
    return moment(when.isoformat(timespec="seconds"), locale)


def age_in_years(value: str, today: QDate) -> int | None:
    """Return the age of somebody born at a DA value, or None."""
    born = QDate.fromString(value, "yyyyMMdd")
    if not born.isValid() or born > today:
        return None
    before_birthday = (today.month(), today.day()) < (born.month(), born.day())
    return today.year() - born.year() - before_birthday


def parse_time(text: str) -> str:
    """Read a time typed as 14:30, 14:30:05, 14.30 or as DICOM writes it; return TM, or the text as it is."""
    text = text.strip()
    match = re.fullmatch(r"(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?", text, re.ASCII)
    if match is None:
        return text
    return f"{int(match[1]):02d}{match[2]}{match[3] or '00'}"


def colon_time(value: str) -> str:
    """Return a TM value as HH:MM:SS without its fraction; anything else as it is."""
    match = re.fullmatch(r"(\d{2})(\d{2})(\d{2})?(\.\d+)?", value, re.ASCII)
    return ":".join(filter(None, match.groups()[:3])) if match else value


@dataclass(frozen=True, slots=True)
class Now:
    """This moment as DA and TM."""

    StudyDate: str = field(default_factory=lambda: f"{datetime.now():%Y%m%d}")
    StudyTime: str = field(default_factory=lambda: f"{datetime.now():%H%M%S}")


def _da(date: QDate) -> str:
    return date.toString("yyyyMMdd")


def _form_in_words(locale: QLocale) -> str:
    """Return the locale's long form without the weekday, the month shortened where that reads well."""
    form = re.sub(r"[\s,،]*dddd[\s,،]*", " ", locale.dateFormat(QLocale.FormatType.LongFormat)).strip()
    return form if "'de'" in form else form.replace("MMMM", "MMM")


def _locale_forms(locale: QLocale) -> list[str]:
    """Return the locale's short form with a year of four digits: one of two could mean either century."""
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    full = short if "yyyy" in short else short.replace("yy", "yyyy")
    return [
        full,
        full.replace("MM", "M").replace("dd", "d"),
        locale.dateFormat(QLocale.FormatType.LongFormat),
    ]
