"""What is written into the DICOM files of the list, old and new values side by side, before it is sent."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLabel, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from sendtopacs.model.changes import Change, Fate
from sendtopacs.ui import written
from sendtopacs.ui.widgets import named

_NAMES = frozenset(
    {
        *("PatientName", "ReferringPhysicianName", "OtherPatientNames", "PatientBirthName"),
        *("PatientMotherBirthName", "ResponsiblePerson"),
    }
)
_FEWEST, _MOST = 2, 6  # lines that are seen at once


class ChangesTable(QWidget):
    """Shows attribute by attribute what the files say, and what they will say; hidden where nothing does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("What is written into the DICOM files"), self)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        self.table = named(QTableWidget(0, 4, self), "changes")
        self.table.setAccessibleName(title.text())
        title.setBuddy(self.table)
        self.table.setHorizontalHeaderLabels(
            [self.tr("Attribute"), self.tr("In the files"), self.tr("Will be"), self.tr("Files")]
        )
        self._dress()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 2, 6, 2)
        layout.setSpacing(2)
        layout.addWidget(title)
        layout.addWidget(self.table)
        self.hide()

    def show_changes(self, changes: Sequence[Change]) -> None:
        """Show these, what is only left behind what is written; hide where there are none."""
        self.setVisible(bool(changes))
        lines = sorted(changes, key=lambda change: not change.changes)
        self.table.setRowCount(len(lines))
        for row, change in enumerate(lines):
            self._show_line(row, change)
        for column in (0, 3):
            self.table.resizeColumnToContents(column)
        header = self.table.horizontalHeader().sizeHint().height() + 6
        line = max(self.table.sizeHintForRow(0), 1)
        self.table.setMinimumHeight(header + min(len(lines), _FEWEST) * line)
        self.table.setMaximumHeight(header + min(len(lines), _MOST) * line)

    # -- within --------------------------------------------------------------------------------------------

    def _dress(self) -> None:
        table = self.table
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 6)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _show_line(self, row: int, change: Change) -> None:
        before = " | ".join(_in_words(change.keyword, value) or self.tr("(empty)") for value in change.before)
        if change.more:
            before = self.tr("{values} and {count} more").format(values=before, count=change.more)
        texts = (_spaced(change.keyword), before, self._after(change), str(change.files))
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            font = item.font()
            font.setBold(change.changes and column == 2)
            item.setFont(font)
            self.table.setItem(row, column, item)

    def _after(self, change: Change) -> str:
        match change.fate:
            case Fate.CLEARED:
                return self.tr("(cleared)")
            case Fate.LEFT:
                return self.tr("stays: the form says nothing of it")
        return _in_words(change.keyword, change.after)


def _in_words(keyword: str, value: str) -> str:
    if keyword in _NAMES:
        return written.name_in_one_line(value)
    if keyword.endswith("Date") and re.fullmatch(r"\d{8}", value, re.ASCII):
        return written.date_shown(value)
    return value


def _spaced(keyword: str) -> str:
    """Return a keyword as words: 'Issuer of Patient ID'."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", keyword).replace(" Of ", " of ")
