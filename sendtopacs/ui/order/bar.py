"""Above a longer list: what to look for in it, by what it is grouped, and how much of it is seen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from sendtopacs.ui.editors import ChoiceEditor, TextEditor
from sendtopacs.ui.order.keys import Grouping
from sendtopacs.ui.search_line import searches
from sendtopacs.ui.widgets import named, plain_label

FROM_ROWS = 6
"""A shorter list needs none of this."""
_APART_PX = 6


class _Line(TextEditor):
    """Down and Enter lead into the list."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class OrderBar(QWidget):
    """Says what is wanted."""

    filter_wanted = Signal(str)
    grouping_wanted = Signal(object)  # Grouping
    left = Signal()  # for the list

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._asked_for = False
        self._line = named(_Line(self.tr("Show only… (Ctrl+F)"), self), "list_filter")
        searches(self._line)
        self._line.setAccessibleName(self.tr("Show only files in which these words stand"))
        choices = [(group.value, text) for group, text in self.grouping_texts().items()]
        self._grouping = named(ChoiceEditor(choices, parent=self), "list_grouping")
        self._grouping.keep_room()
        self._grouping.setAccessibleName(self.tr("By what the list is grouped"))
        self._said = plain_label("list_seen", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 0)
        row.addWidget(self._line, 1)
        row.addWidget(self._said)
        row.addSpacing(_APART_PX)
        label = QLabel(self.tr("Group"), self)
        label.setBuddy(self._grouping)
        row.addWidget(label)
        row.addWidget(self._grouping)
        self._line.textChanged.connect(self.filter_wanted)
        self._line.left.connect(self.left)
        self._grouping.edited.connect(self._on_grouping)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), parent.window(), self.ask)
        find.setWhatsThis(self.tr("Show only some of the rows"))
        self.hide()

    def grouping_texts(self) -> dict[Grouping, str]:
        """Say what there is to group by."""
        return {
            Grouping.NONE: self.tr("not at all"),
            Grouping.KIND: self.tr("by kind"),
            Grouping.TIME: self.tr("by time taken"),
        }

    @Slot()
    def ask(self) -> None:
        """Show it, and take the keyboard."""
        self._asked_for = True
        self.show()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()

    def clear(self) -> None:
        """Show all."""
        self._asked_for = False
        self._line.clear()

    def show_grouping(self, grouping: Grouping) -> None:
        """Show by what it is grouped."""
        self._grouping.set_value(grouping.value)

    def show_count(self, seen: int, count: int) -> None:
        """Say how much of the list is seen; it is all sent."""
        filtered = bool(self._line.text().strip())
        hidden = self.tr("{seen} of {count} shown; all are sent").format(seen=seen, count=count)
        self._said.setText(hidden if filtered else "")
        grouped = self._grouping.value() != Grouping.NONE.value
        self.setVisible(count >= FROM_ROWS or filtered or grouped or (self._asked_for and count > 0))

    @Slot()
    def _on_grouping(self) -> None:
        self.grouping_wanted.emit(Grouping(self._grouping.value()))
