"""The results of a search: a table that a click sorts and typing filters, and one row in detail."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from sendtopacs.model.same_patient import folded
from sendtopacs.net.attributes import Attributes
from sendtopacs.net.keys import is_in, value_at, values_at
from sendtopacs.ui.empty_hint import EmptyHint
from sendtopacs.ui.lookup.columns import Column, attribute_label, shown, sorted_by
from sendtopacs.ui.widgets import go_to_row, named

_SORT = Qt.ItemDataRole.UserRole
_MEASURED_ROWS = 100  # for the columns' widths: a thousand would take as long as the search
_Index = QModelIndex | QPersistentModelIndex


Served = Callable[[Attributes], bool]
"""Tells whether something was stored under an order from here."""


def _nothing_served(_answer: Attributes) -> bool:
    return False


class ResultModel(QAbstractTableModel):
    """The answers of one search, under the columns of its kind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()
        self._answers: Sequence[Attributes] = ()
        self._is_served: Served = _nothing_served
        self._folded: dict[int, str] = {}  # the text of rows that were looked through

    def show_answers(
        self, columns: tuple[Column, ...], answers: Sequence[Attributes], is_served: Served
    ) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._columns, self._answers, self._is_served = columns, answers, is_served
        self._folded.clear()
        self.endResetModel()

    def answer(self, row: int) -> Attributes:
        """Return the answer of a row."""
        return self._answers[row]

    def folded_row(self, row: int) -> str:
        """Return the cells of a row without case and accents."""
        if row not in self._folded:
            cells = (str(self.index(row, column).data() or "") for column in range(len(self._columns)))
            self._folded[row] = folded("\n".join(cells))
        return self._folded[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the answers."""
        return 0 if parent.isValid() else len(self._answers)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Count the columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell in words, or what it is sorted by."""
        path = self._columns[index.column()].path
        if not path:
            return self._served(index.row()) if role in (Qt.ItemDataRole.DisplayRole, _SORT) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(path, value_at(self._answers[index.row()], path))
        if role == _SORT:
            return sorted_by(path, value_at(self._answers[index.row()], path))
        return None

    def _served(self, row: int) -> str:
        served = self._is_served(self._answers[row])
        return QCoreApplication.translate("lookup", "✓ sent") if served else ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's name."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return QCoreApplication.translate("lookup", self._columns[section].label)
        return None


class _Filtered(QSortFilterProxyModel):
    """Leaves rows that have each of the words somewhere, whatever its case and accents."""

    _words: tuple[str, ...] = ()

    def look_for(self, text: str) -> None:
        """Leave rows with these words."""
        self._words = tuple(folded(text).split())
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:
        """Tell whether a row stays."""
        model = self.sourceModel()
        assert isinstance(model, ResultModel)
        text = model.folded_row(row) if self._words else ""
        return all(word in text for word in self._words)


class ResultView(QTableView):
    """Shows a ResultModel; Enter or a double click chooses, typing goes on to the filter."""

    chosen = Signal()
    moved = Signal()
    typed = Signal(object)  # str

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.model_of_answers = ResultModel(self)
        self._proxy = _Filtered(self)
        self._proxy.setSourceModel(self.model_of_answers)
        self._proxy.setSortRole(_SORT)
        self.setModel(self._proxy)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)  # bold titles say nothing where rows are chosen
        self.horizontalHeader().setResizeContentsPrecision(_MEASURED_ROWS)
        self.doubleClicked.connect(self.chosen)
        self.selectionModel().currentRowChanged.connect(self.moved)

    def show_answers(
        self,
        columns: tuple[Column, ...],
        answers: Sequence[Attributes],
        is_served: Served = _nothing_served,
    ) -> None:
        """Show the answers of a search in the order in which they came; go to the first."""
        self.setSortingEnabled(False)
        self._proxy.sort(-1)
        self.model_of_answers.show_answers(columns, answers, is_served)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.resizeColumnsToContents()
        self._stretch_last()
        self._go_to_first()

    def _stretch_last(self) -> None:
        """Have the last column go on to the end: Qt takes the one that was the last before for it."""
        for stretched in (False, True):
            self.horizontalHeader().setStretchLastSection(stretched)

    def filter(self, text: str) -> None:
        """Leave only rows with this in one of their cells."""
        self._proxy.look_for(text)
        if not self.currentIndex().isValid():
            self._go_to_first()
        self.moved.emit()

    def current(self) -> Attributes | None:
        """Return the answer of the current row."""
        index = self._proxy.mapToSource(self.currentIndex())
        return self.model_of_answers.answer(index.row()) if index.isValid() else None

    def choose(self, answer: Attributes | None) -> None:
        """Go to the row of this answer, where there is one."""
        for row in range(self._proxy.rowCount()):
            source = self._proxy.mapToSource(self._proxy.index(row, 0))
            if self.model_of_answers.answer(source.row()) is answer:
                go_to_row(self, row)

    def take_keyboard(self) -> None:
        """Take the keyboard."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def select_several(self, several: bool) -> None:
        """Let several rows be selected, or one alone."""
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)

    def selected(self) -> tuple[Attributes, ...]:
        """Return the answers of the selected rows, in the order in which they are shown."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        sources = [self._proxy.mapToSource(self._proxy.index(row, 0)) for row in rows]
        return tuple(self.model_of_answers.answer(source.row()) for source in sources)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Enter; hand letters to the filter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        elif event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _go_to_first(self) -> None:
        if self._proxy.rowCount():
            go_to_row(self, 0)
        self.moved.emit()


class DetailPane(QTableWidget):
    """Every attribute that an answer has, empty ones too."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(0, 2, parent)
        named(self, "lookup_detail")
        self.setAccessibleName(self.tr("All that the chosen row says"))
        EmptyHint(self.tr("All that the chosen row says stands here."), self)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.setShowGrid(False)

    def show_answer(self, paths: Sequence[str], answer: Attributes | None) -> None:
        """Show the attributes at these paths."""
        held = [(path, values_at(answer, path)) for path in paths if is_in(answer, path)] if answer else []
        self.setRowCount(len(held))
        for row, (path, values) in enumerate(held):
            self.setItem(row, 0, QTableWidgetItem(attribute_label(path)))
            self.setItem(row, 1, QTableWidgetItem("; ".join(shown(path, value) for value in values)))
        self.resizeColumnToContents(0)
