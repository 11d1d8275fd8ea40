"""A label for names: a word that is longer than the line is broken where the line is full, not before."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from sendtopacs.ui.line_breaks import lines
from sendtopacs.ui.widgets import begin_where_read, named

_LEAST_LETTERS = 8  # it is never so narrow that this many have no room
_BREAK = "\N{ZERO WIDTH SPACE}"
_BREAKS_ITSELF = (" ", "-")


class NameLabel(QLabel):
    """Breaks lines between words and behind hyphens; Qt's label would be as wide as the longest word."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        begin_where_read(named(self, name))
        self._whole = ""

    def say(self, text: str) -> None:
        """Show a text."""
        self._whole = text
        self.setAccessibleName(text)  # without the breaks, at which a word would be read in pieces
        self._break()

    def minimumSizeHint(self) -> QSize:
        """Ask for room for some letters, since any word can be broken."""
        least = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), least), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._break()

    def _break(self) -> None:
        broken = _broken(self._whole, self.font(), self.contentsRect().width())
        if broken != self.text():
            self.setText(broken)


def _broken(text: str, font: QFont, width_px: int) -> str:
    """Return the text with breaks in words that a line of this width does not hold."""
    parts = lines(text, font, width_px)
    return "".join(part if part[-1:] in _BREAKS_ITSELF else part + _BREAK for part in parts).rstrip(_BREAK)
