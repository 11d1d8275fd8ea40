"""How the window looked when it was closed, for the next start."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

_GEOMETRY, _SPLITTER = "geometry", "splitter"


def restore(memory: QSettings, window: QMainWindow, splitter: QSplitter) -> None:
    """Give the window the place, size and division that it had."""
    geometry, division = memory.value(_GEOMETRY), memory.value(_SPLITTER)
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    if isinstance(division, QByteArray):
        splitter.restoreState(division)


def remember(memory: QSettings, window: QMainWindow, splitter: QSplitter) -> None:
    """Keep them."""
    memory.setValue(_GEOMETRY, window.saveGeometry())
    memory.setValue(_SPLITTER, splitter.saveState())
