"""Areas that look like text, before they are redacted: a list in which each can be unticked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from sendtopacs.model.edits import Step
from sendtopacs.ui.allowing import allow
from sendtopacs.ui.labels import in_pixels, without_key
from sendtopacs.ui.widgets import button, named, plain_label

_ROWS_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Area:
    """One of them, as the picture shows it."""

    step: Step
    ticked: bool
    current: bool  # the one where the keyboard is


class FoundBox(QGroupBox):
    """Seen only while there are any."""

    changed = Signal()  # what is ticked, and which is the current one
    offered_now = Signal()
    wanted = Signal()  # that those which are ticked are redacted
    refused = Signal()  # all of them

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Areas that look like text"))
        self._steps: list[Step] = []
        self._list = named(QListWidget(self), "edit_found")
        self._list.setAccessibleName(self.title())
        self._hint = plain_label("edit_found_hint", self, wrap=True)
        self._hint.setText(
            self.tr("Untick what is not to be redacted: by the space bar, or by a click in the picture.")
        )
        self._redact = button("edit_redact_found", self.tr("Reda&ct ticked"), self)
        self._none = button("edit_redact_none", self.tr("Redact n&one"), self)
        acts = QHBoxLayout()
        acts.addWidget(self._redact)
        acts.addWidget(self._none)
        layout = QVBoxLayout(self)
        for part in (self._hint, self._list):
            layout.addWidget(part)
        layout.addLayout(acts)
        self._list.itemChanged.connect(self._on_changed)
        self._list.currentRowChanged.connect(self._on_changed)
        self._redact.clicked.connect(self.wanted)
        self._none.clicked.connect(self.refused)
        for keys in ("Return", "Enter"):
            shortcut = QShortcut(QKeySequence(keys), self._list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._redact.click)
        self.hide()

    @property
    def offered(self) -> bool:
        """True while there are areas that nobody has decided about."""
        return bool(self._steps)

    @property
    def areas(self) -> list[Area]:
        """All of them, in their order."""
        current = self._list.currentRow()
        return [Area(step, self._ticked(row), row == current) for row, step in enumerate(self._steps)]

    @property
    def ticked(self) -> list[Step]:
        """Those that are to be redacted."""
        return [area.step for area in self.areas if area.ticked]

    @property
    def redact_text(self) -> str:
        """What the button is called that redacts them."""
        return without_key(self._redact.text())

    def offer(self, steps: Sequence[Step]) -> None:
        """Show these, all ticked, and lead the keyboard there; none: hide."""
        self._steps = list(steps)
        blocked = QSignalBlocker(self._list)
        self._list.clear()
        for number, step in enumerate(steps, 1):
            left, top, right, bottom = step.box
            size = in_pixels(right - left, bottom - top)
            text = self.tr("{number}: {size} at {x}, {y}").format(number=number, size=size, x=left, y=top)
            item = QListWidgetItem(text, self._list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self._list.setCurrentRow(0)
        blocked.unblock()
        rows = min(len(steps), _ROWS_SHOWN)
        self._list.setFixedHeight(rows * max(self._list.sizeHintForRow(0), 1) + 2 * self._list.frameWidth())
        self.setVisible(bool(steps))
        if steps:
            self._list.setFocus()
            self.offered_now.emit()
        self._on_changed()

    def toggle(self, row: int) -> None:
        """Tick or untick one, as by the space bar."""
        state = Qt.CheckState.Unchecked if self._ticked(row) else Qt.CheckState.Checked
        self._list.setCurrentRow(row)
        self._list.item(row).setCheckState(state)

    def _ticked(self, row: int) -> bool:
        return self._list.item(row).checkState() is Qt.CheckState.Checked

    @Slot()
    def _on_changed(self) -> None:
        allow(self._redact, bool(self.ticked), self.tr("Tick an area first."))
        self.changed.emit()
