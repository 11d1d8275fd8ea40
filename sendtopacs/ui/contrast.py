"""Text that can be told from its ground, at 4.5 to 1 or better (WCAG 2.2, 1.4.3), whatever the palette."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

LEAST = 4.5
LEAST_OF_EDGES = 3.0  # of what is no text (1.4.11)
_AIM = 4.6  # colours are whole numbers
_STEPS = 64
_GROUNDS = (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Button)
_LIVING = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive)


def ratio(one: QColor, other: QColor) -> float:
    """Return the contrast of two opaque colours, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def legible(palette: QPalette, highlight: QColor) -> QPalette:
    """Return the roles of a palette that have to differ from it: of hints in fields, and of what is selected.

    `highlight`: as the style has it. Roles that are well as they are are those of the palette.
    """
    made = QPalette()
    for group in _LIVING:
        text = palette.color(group, QPalette.ColorRole.Text)
        base = palette.color(group, QPalette.ColorRole.Base)
        window = palette.color(group, QPalette.ColorRole.Window)
        made.setColor(group, QPalette.ColorRole.PlaceholderText, _faded(text, (base, window)))
        chosen = palette.color(group, QPalette.ColorRole.HighlightedText)
        made.setColor(group, QPalette.ColorRole.Highlight, _parted(highlight, chosen))
    return made


def seen_on_all(palette: QPalette) -> QColor:
    """Return the colour for an edge that is seen on all grounds: of what is chosen, or near it."""
    grounds = [palette.color(role) for role in _GROUNDS]
    text = palette.color(QPalette.ColorRole.WindowText)
    for step in range(_STEPS + 1):
        mixed = _mix(palette.color(QPalette.ColorRole.Highlight), text, step / _STEPS)
        if all(ratio(mixed, ground) > LEAST_OF_EDGES for ground in grounds):
            return mixed
    return text


class Legible(QObject):
    """Keeps the application's palette legible through its changes, such as from light to dark."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._busy = False
        application.installEventFilter(self)
        self._mend()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at each new palette."""
        if event.type() == QEvent.Type.ApplicationPaletteChange and watched is self._application:
            self._mend()
        return False

    def _mend(self) -> None:
        if self._busy:  # by our own change
            return
        self._busy = True
        highlight = self._application.style().standardPalette().color(QPalette.ColorRole.Highlight)
        palette = self._application.palette()
        self._application.setPalette(legible(palette, highlight).resolve(palette))
        self._busy = False


def _faded(text: QColor, grounds: tuple[QColor, ...]) -> QColor:
    """Return the palest colour between text and ground that can still be read on all grounds."""
    for step in range(_STEPS // 2, _STEPS + 1):
        mixed = _mix(grounds[0], text, step / _STEPS)
        if all(ratio(mixed, ground) >= _AIM for ground in grounds):
            return mixed
    return text


def _parted(ground: QColor, text: QColor) -> QColor:
    """Return a ground moved away from its text as far as it takes."""
    away = QColor("black") if _luminance(text) > _luminance(ground) else QColor("white")
    for step in range(_STEPS + 1):
        mixed = _mix(ground, away, step / _STEPS)
        if ratio(mixed, text) >= _AIM:
            return mixed
    return away


def _mix(one: QColor, other: QColor, share: float) -> QColor:
    def between(low: int, high: int) -> int:
        return round(low + (high - low) * share)

    red, green = between(one.red(), other.red()), between(one.green(), other.green())
    return QColor(red, green, between(one.blue(), other.blue()))


def _luminance(colour: QColor) -> float:
    parts = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
