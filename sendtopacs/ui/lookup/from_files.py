"""Which patient and study of the DICOM files in the list is meant, where they differ."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sendtopacs.filling import Candidate
from sendtopacs.ui import written
from sendtopacs.ui.form_fields import sex_in_words
from sendtopacs.ui.reading import from_left
from sendtopacs.ui.tab_order import tab_as_read
from sendtopacs.ui.widgets import button, named, plain_label
from sendtopacs.ui.window_size import resize_to_fit

_MARK = "\u2260"  # not equal
_LEAST_COLUMN = 200  # logical pixels; more candidates than there is room for are scrolled to


class FromFilesDialog(QDialog):
    """Shows the candidates side by side, one in each column; Enter takes one over."""

    chosen = Signal(object)  # Candidate

    def __init__(self, candidates: Sequence[Candidate], parent: QWidget) -> None:
        super().__init__(parent)
        self._candidates = candidates
        self.setObjectName("from_files_dialog")
        self.setWindowTitle(self.tr("Patient and study of the DICOM files"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = named(QTableWidget(self), "from_files_table")
        self.table.setAccessibleName(self.tr("What the files say; what differs is marked"))
        self._fill()
        take = button("from_files_take", self.tr("&Take over"), self)
        take.clicked.connect(self._take)
        keep = button("from_files_keep", self.tr("&Cancel"), self)
        keep.clicked.connect(self.close)
        self.table.cellDoubleClicked.connect(self._take)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(keep)
        below.addWidget(take)
        layout = QVBoxLayout(self)
        hint = self.tr("The files differ in what is marked {mark}. Choose the patient and study to fill in.")
        said = plain_label("from_files_hint", self, wrap=True)
        said.setText(hint.format(mark=_MARK))
        layout.addWidget(said)
        layout.addWidget(self.table, 1)
        layout.addLayout(below)
        tab_as_read(self)
        resize_to_fit(self, QSize(760, 520))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take over by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        columns = [self._words(candidate) for candidate in self._candidates]
        table = self.table
        table.setColumnCount(len(columns))
        table.setRowCount(len(columns[0]))
        table.setHorizontalHeaderLabels([candidate.file for candidate in self._candidates])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().setHighlightSections(False)
        for row, label in enumerate(columns[0]):
            values = [column[label] for column in columns]
            differ = label != self.tr("Files") and len(set(values)) > 1
            table.setVerticalHeaderItem(row, QTableWidgetItem(f"{_MARK} {label}" if differ else label))
            for place, value in enumerate(values):
                table.setItem(row, place, self._cell(value, differ=differ))
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # UIDs differ at their ends
        header = table.horizontalHeader()  # side by side: a UID would push the next patient out of sight
        header.setMinimumSectionSize(_LEAST_COLUMN)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.setCurrentCell(0, 0)

    def _cell(self, value: str, *, differ: bool) -> QTableWidgetItem:
        """Make a cell; where the files differ it is bold, on another ground, and so is an empty one."""
        item = QTableWidgetItem(value or (self.tr("(empty)") if differ else ""))
        item.setToolTip(value)
        if differ:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
            item.setBackground(self.palette().brush(QPalette.ColorRole.AlternateBase))
            spoken = self.tr("differs: {value}").format(value=item.text())
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        return item

    def _words(self, candidate: Candidate) -> dict[str, str]:
        patient, study = candidate.values.patient, candidate.values.study
        return {
            self.tr("Name"): written.name_in_one_line(patient.PatientName),
            self.tr("Patient ID"): patient.PatientID,
            self.tr("Issuer"): patient.IssuerOfPatientID,
            self.tr("Born"): written.date_shown(patient.PatientBirthDate),
            self.tr("Sex"): sex_in_words(patient.PatientSex),
            self.tr("Study"): study.StudyDescription,
            self.tr("Study date"): written.date_shown(study.StudyDate),
            self.tr("Study time"): written.colon_time(study.StudyTime),
            self.tr("Accession number"): study.AccessionNumber,
            self.tr("Study ID"): study.StudyID,
            self.tr("Referring physician"): written.name_in_one_line(study.ReferringPhysicianName),
            self.tr("Study UID"): from_left(study.StudyInstanceUID),
            self.tr("Files"): str(candidate.count),
        }

    @Slot()
    def _take(self) -> None:
        place = self.table.currentColumn()
        if 0 <= place < len(self._candidates):
            self.chosen.emit(self._candidates[place])
            self.close()
