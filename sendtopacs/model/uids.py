"""Unique identifiers (PS3.5 9): root, version, date and time, level, number, and as much randomness as fits.

Statement, tables 33, 35, 36 and 42. The version is written without its dots and milliseconds only for a
study, so that at least 15 random digits remain within 64 characters.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from datetime import datetime

from sendtopacs.model.attributes import AS_THE_STATEMENT

MAXIMUM_LENGTH = 64
LEAST_RANDOM_DIGITS = 15
LONGEST_ROOT = 44  # '2.25.' and a UUID as an integer

_FORM = re.compile(r"(0|[1-9]\d*)(\.(0|[1-9]\d*))+")
_STUDY, _SERIES, _INSTANCE, _STEP = 1, 2, 3, 4


def is_uid(text: str) -> bool:
    """Tell whether `text` is a valid UID: at most 64 characters, no component with a leading zero."""
    return len(text) <= MAXIMUM_LENGTH and _FORM.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class UidFactory:
    """Makes the UIDs of one job; `when` is the moment they are assigned."""

    root: str
    version: str  # of the software, X.Y.Z
    when: datetime

    def study(self) -> str:
        """Make a Study Instance UID."""
        return self._make(_STUDY, self.when.microsecond // 1000)

    def series(self, number: int) -> str:
        """Make a Series Instance UID for the series of this number."""
        return self._make(_SERIES, number)

    def instance(self, number: int) -> str:
        """Make a SOP Instance UID for the instance of this number."""
        return self._make(_INSTANCE, number)

    def procedure_step(self) -> str:
        """Make the SOP Instance UID of a performed procedure step."""
        return self._make(_STEP, 1)

    def _make(self, level: int, number: int) -> str:
        version = int("".join(c for c in self.version if c.isdigit()) or "0")
        stem = f"{self.root}.{level}."  # a root of one's own may be so long that no more fits
        if self.root == AS_THE_STATEMENT.uid_root:
            stem = f"{self.root}.{version}.{self.when:%Y%m%d%H%M%S}.{level}."
            if MAXIMUM_LENGTH - len(stem) - len(f"{number}.") >= LEAST_RANDOM_DIGITS:
                stem += f"{number}."
        digits = MAXIMUM_LENGTH - len(stem)
        if digits < LEAST_RANDOM_DIGITS:
            raise ValueError(f"the UID root leaves {digits} random digits")
        return stem + _random_digits(digits)


def _random_digits(count: int) -> str:
    """Return `count` random digits, the first of which is not zero."""
    return str(10 ** (count - 1) + secrets.randbelow(9 * 10 ** (count - 1)))
