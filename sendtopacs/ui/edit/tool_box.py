"""The tools of the editor: what is done at once, and what has to be drawn or typed first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QSizePolicy, QWidget

from sendtopacs.model.edits import EditKind, Step
from sendtopacs.ui.edit import words
from sendtopacs.ui.widgets import named

TOOLS = (
    EditKind.CROP,
    EditKind.REDACT,
    EditKind.FREEHAND,
    EditKind.STRAIGHTEN,
    EditKind.ARROW,
    EditKind.TEXT,
    EditKind.RULER,
    EditKind.CALIBRATE,
)
"""In the order of their keys, Ctrl+1 to Ctrl+8."""


class ToolBox(QWidget):
    """Says what was chosen."""

    done = Signal(object)  # Step
    chosen = Signal(object)  # EditKind

    def __init__(self, tools: Sequence[EditKind], at_once: bool, parent: QWidget) -> None:
        """`at_once`: offer turning and mirroring, too."""
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[EditKind, QPushButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        if at_once:
            self._add_at_once("edit_turn_left", self.tr("Turn left"), "Ctrl+L", Step(EditKind.TURN, (270,)))
            self._add_at_once("edit_turn_right", self.tr("Turn right"), "Ctrl+R", Step(EditKind.TURN, (90,)))
            self._add_at_once("edit_mirror", words.tool(EditKind.MIRROR), "Ctrl+M", Step(EditKind.MIRROR))
        for kind in tools:
            self._add_tool(kind)

    def select(self, kind: EditKind) -> None:
        """Choose a tool."""
        self._buttons[kind].setChecked(True)
        self.chosen.emit(kind)

    def _add_at_once(self, name: str, text: str, keys: str, step: Step) -> None:
        made = self._add(name, text, keys)
        made.clicked.connect(partial(self.done.emit, step))

    def _add_tool(self, kind: EditKind) -> None:
        number = TOOLS.index(kind) + 1
        made = self._add(f"edit_tool_{kind.value}", words.tool(kind), f"Ctrl+{number}")
        made.setCheckable(True)
        made.toggled.connect(partial(_embolden, made))  # in dark palettes the shade alone says too little
        made.clicked.connect(partial(self.chosen.emit, kind))
        self._group.addButton(made)
        self._buttons[kind] = made

    def _add(self, name: str, text: str, keys: str) -> QPushButton:
        """Add a button that shows its key; two in a row."""
        made = named(QPushButton(text, self, autoDefault=False), name)
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        made.setToolTip(f"{text} ({shown})")
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(made.click)
        count = self._grid.count()
        self._grid.addWidget(made, count // 2, count % 2)
        return made


def _embolden(button: QPushButton, checked: bool) -> None:
    font = button.font()
    font.setBold(checked)
    button.setFont(font)
