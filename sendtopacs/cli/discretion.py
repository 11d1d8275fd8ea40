"""Keeps a patient's name and birth date off standard error, even where a file or a folder bears them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from sendtopacs.model.attributes import Patient

_COVER = "***"
_LONG = 5  # letters; a name so long is covered inside other words too


class Discretion:
    """Knows what must not be shown, and covers it."""

    def __init__(self) -> None:
        self._patterns: set[str] = set()
        self._pattern: re.Pattern[str] | None = None

    def withhold(self, patients: Iterable[Patient]) -> None:
        """Cover their names, part by part and also without accents, and their birth dates from now on."""
        for patient in patients:
            self._patterns.update(re.escape(form) for form in _name_forms(patient.PatientName))
            self._patterns.update(_date_forms(patient.PatientBirthDate))
        longest_first = sorted(self._patterns, key=len, reverse=True)
        self._pattern = re.compile("|".join(longest_first), re.IGNORECASE) if longest_first else None

    def forget(self) -> None:
        """Cover nothing any more."""
        self._patterns.clear()
        self._pattern = None

    def cover(self, text: str) -> str:
        """Return the text with what must not be shown replaced."""
        return self._pattern.sub(_covered, text) if self._pattern else text


def _name_forms(name: str) -> Iterator[str]:
    for part in re.split(r"[\^=\s,.'\-]+", name):
        if len(part) > 1 or not part.isascii():
            decomposed = unicodedata.normalize("NFD", part)
            plain = "".join(c for c in decomposed if not unicodedata.combining(c))
            yield from {part, unicodedata.normalize("NFC", part), decomposed, plain} - {""}


def _date_forms(date: str) -> Iterator[str]:
    if re.fullmatch(r"\d{8}", date, re.ASCII):
        year, month, day = date[:4], date[4:6], date[6:]
        yield rf"{year}[-._/ ]?{month}[-._/ ]?{day}"
        yield rf"{day}[-._/ ]?{month}[-._/ ]?{year}"


def _covered(match: re.Match[str]) -> str:
    """Cover a match, unless it is a short name inside another word."""
    found, text = match.group(), match.string
    before, after = text[: match.start()][-1:], text[match.end() :][:1]
    joined = _one_word(before, found[0]) or _one_word(found[-1], after)
    return found if joined and len(found) < _LONG else _COVER


def _one_word(left: str, right: str) -> bool:
    """Tell whether two neighbours belong to one word; a capital after a small letter begins another."""
    return left.isalpha() and right.isalpha() and not (left.islower() and right.isupper())
