"""The program's icons: SVG line drawings in the colour of the palette, never a colour of their own alone."""

from __future__ import annotations

import enum
from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SIZES = (16, 20, 24, 32, 48)  # logical pixels


class Tone(enum.StrEnum):
    """What an icon's colour says besides its shape."""

    PLAIN = "plain"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    BUSY = "busy"
    QUIET = "quiet"


# On a light and on a dark base, each at 4.5 to 1 or better.
_COLOURS = {
    Tone.GOOD: ("#1a7035", "#56c271"),
    Tone.WARN: ("#8a5a00", "#e0a93b"),
    Tone.BAD: ("#b3261e", "#ff8078"),
    Tone.BUSY: ("#0b5cad", "#6cb2ff"),
}


def is_dark(palette: QPalette) -> bool:
    """Tell whether text is lighter than what it stands on."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


def colour(tone: Tone, palette: QPalette) -> QColor:
    """Return the colour of a tone on this palette."""
    if tone is Tone.PLAIN:
        return palette.color(QPalette.ColorRole.WindowText)
    if tone is Tone.QUIET:
        return palette.color(QPalette.ColorRole.PlaceholderText)
    return QColor(_COLOURS[tone][is_dark(palette)])


def icon(name: str, tone: Tone = Tone.PLAIN, *, in_rows: bool = False) -> QIcon:
    """Return an icon in the application's present palette; ask again when the palette changes.

    `in_rows`: it stands in rows that can be selected, and is seen on their colour too.
    """
    palette = QGuiApplication.palette()
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    made = QIcon()
    for drawn in _in_all_sizes(name, colour(tone, palette).name()):
        made.addPixmap(drawn)
    for drawn in _in_all_sizes(name, disabled.name()):
        made.addPixmap(drawn, QIcon.Mode.Disabled)
    if in_rows:
        for drawn in _in_all_sizes(name, palette.color(QPalette.ColorRole.HighlightedText).name()):
            made.addPixmap(drawn, QIcon.Mode.Selected)
    return made


def application_icon() -> QIcon:
    """Return the program's own icon, which has colours of its own."""
    return QIcon(pixmap("sendtopacs", "#000000", 256))


@lru_cache(maxsize=512)
def pixmap(name: str, colour_name: str, size: int) -> QPixmap:
    """Return a drawing in one colour, `size` logical pixels square, sharp on the densest screen."""
    return _drawn(_renderer(name, colour_name), size)


@lru_cache(maxsize=128)
def _in_all_sizes(name: str, colour_name: str) -> tuple[QPixmap, ...]:
    """Return a drawing in the sizes of an icon; reading it takes as long as drawing it, and is done once."""
    renderer = _renderer(name, colour_name)
    return tuple(_drawn(renderer, size) for size in _SIZES)


def _renderer(name: str, colour_name: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour_name).encode()))


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    ratio = QGuiApplication.primaryScreen().devicePixelRatio() if QGuiApplication.primaryScreen() else 1.0
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


@lru_cache(maxsize=64)
def _drawing(name: str) -> str:
    return files("sendtopacs.resources").joinpath("icons", f"{name}.svg").read_text("utf-8")
