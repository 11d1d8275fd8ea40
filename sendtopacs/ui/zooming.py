"""The three buttons that zoom a picture, each with its key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from sendtopacs.ui.widgets import button


def zoom_buttons(prefix: str, fit: str, zoom: Callable[[int], None], parent: QWidget) -> list[QPushButton]:
    """Return them from left to right: `zoom` gets -1, 0 (as it fits) or 1; `fit` is the middle one's text."""
    made = []
    for name, text, meaning, keys, steps in (
        ("out", "\N{MINUS SIGN}", QCoreApplication.translate("zooming", "Zoom out"), "Ctrl+-", -1),
        ("fit", fit, QCoreApplication.translate("zooming", "Fit into the window"), "Ctrl+0", 0),
        ("in", "+", QCoreApplication.translate("zooming", "Zoom in"), "Ctrl++", 1),
    ):
        one = button(f"{prefix}_zoom_{name}", text, parent)
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        one.setAccessibleName(meaning)
        one.setToolTip(f"{meaning} ({shown})")
        one.clicked.connect(partial(zoom, steps))
        by_key = QShortcut(QKeySequence(keys), parent)
        by_key.activated.connect(one.click)
        by_key.setWhatsThis(meaning)  # '+' alone says nothing in the list of keys
        made.append(one)
    return made
