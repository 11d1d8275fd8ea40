"""Says that something was captured at an earlier time and never sent: there is no other copy of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from sendtopacs.ui import questions
from sendtopacs.ui.field import NoticeLine
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.widgets import button


class LeftBar(QFrame):
    """Offers to list it, to delete it, or to leave it for the next time."""

    list_wanted = Signal(object)  # Sequence[Path]
    delete_wanted = Signal(object)  # Sequence[Path]

    def __init__(self, left: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self._left = list(left)
        self.setObjectName("left_bar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._said = NoticeLine(self)
        show = button("left_list", self.tr("List them"), self)
        show.clicked.connect(self._on_list)
        delete = button("left_delete", self.tr("Delete them…"), self)
        delete.clicked.connect(self._on_delete)
        later = button("left_later", self.tr("Later"), self)
        later.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.addWidget(self._said, 1)
        for one in (show, delete, later):
            layout.addWidget(one)
        self.hide()
        if left:
            self._show()

    @Slot(object)
    def offer(self, path: Path) -> None:
        """Offer one more: it came when the list was another patient's already."""
        self._left.append(path)
        self._show()

    def _show(self) -> None:
        text = self.tr("%n captured file(s) of an earlier time were never sent.", None, len(self._left))
        self._said.say(text, "warning", Tone.WARN)
        self.show()

    @Slot()
    def _on_list(self) -> None:
        self.hide()
        left, self._left = self._left, []
        self.list_wanted.emit(left)

    @Slot()
    def _on_delete(self) -> None:
        questions.ask_delete_captured(self.window(), len(self._left), self._delete)

    def _delete(self) -> None:
        self.hide()
        left, self._left = self._left, []
        self.delete_wanted.emit(left)
