"""Which way a text is read where the window is read from right to left: Qt goes by a text's first letter."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtGui import QGuiApplication

_FROM_RIGHT = "\N{RIGHT-TO-LEFT MARK}"
_FROM_LEFT, _END = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_FROM_ITS_FIRST = "\N{FIRST STRONG ISOLATE}"
_MARKS = re.compile(f"[{_FROM_RIGHT}{_FROM_LEFT}{_FROM_ITS_FIRST}{_END}]")


def from_right(text: str) -> str:
    """Return words behind a Latin code, such as 'XC – …', so that the code is read first, as it stands."""
    directions = list(map(unicodedata.bidirectional, text))
    has_words = any(direction in ("R", "AL") for direction in directions)
    return f"{_FROM_RIGHT}{text}" if QGuiApplication.isRightToLeft() and has_words else text


def from_left(text: str) -> str:
    """Return what is read from left to right by everybody, such as a key, a time or a Latin file's name.

    What stands at its ends, a comma or a hyphen, would go to the other side.
    """
    return f"{_FROM_LEFT}{text}{_END}" if text and QGuiApplication.isRightToLeft() else text


def by_itself(text: str) -> str:
    """Return a part of a list that is read as it is alone: no number of it goes to a Latin neighbour."""
    return f"{_FROM_ITS_FIRST}{text}{_END}" if text and QGuiApplication.isRightToLeft() else text


def is_from_right(text: str) -> bool:
    """Tell whether the first letter of a text that has a direction is one from right to left."""
    directions = map(unicodedata.bidirectional, text)
    return next((one for one in directions if one in ("L", "R", "AL")), "L") != "L"


def bare(text: str) -> str:
    """Return a text without the marks that were set here: what a person typed has none."""
    return _MARKS.sub("", text)
