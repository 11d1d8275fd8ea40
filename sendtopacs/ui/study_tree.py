"""The DICOM files of the list as patients, studies and series, each to be taken as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from sendtopacs.model.attributes import Patient, Study
from sendtopacs.model.items import DicomDetails
from sendtopacs.model.same_patient import same_patient
from sendtopacs.ui import labels, written
from sendtopacs.ui.rows import Row
from sendtopacs.ui.sources import SourceModel
from sendtopacs.ui.widgets import named

_REFRESH_MS = 60
_KEYS = int(Qt.ItemDataRole.UserRole)
_STUDY = _KEYS + 1
_HIGHEST_PX = 190
_FEWEST = 2  # lines, however low the window is


@dataclass(slots=True)
class Series:
    """A series and its rows."""

    details: DicomDetails
    rows: list[Row] = field(default_factory=list)


@dataclass(slots=True)
class StudyNode:
    """A study of a patient, and its series by UID."""

    study: Study
    series: dict[str, Series] = field(default_factory=dict)

    @property
    def rows(self) -> list[Row]:
        """All rows of it."""
        return [row for one in self.series.values() for row in one.rows]


@dataclass(slots=True)
class PatientNode:
    """A patient, and the studies by UID."""

    patient: Patient
    studies: dict[str, StudyNode] = field(default_factory=dict)

    @property
    def rows(self) -> list[Row]:
        """All rows of it."""
        return [row for one in self.studies.values() for row in one.rows]


def hierarchy(rows: Iterable[Row]) -> list[PatientNode]:
    """Return the DICOM files among the rows by patient, study and series."""
    found: list[PatientNode] = []
    by_identity: dict[tuple[str, str, str], PatientNode] = {}
    for row in rows:
        details = row.item.details
        if not isinstance(details, DicomDetails):
            continue
        own = details.patient
        key = own.PatientID, own.IssuerOfPatientID, own.PatientName
        if key not in by_identity:
            known = next((node for node in found if same_patient(node.patient, own)), None)
            if known is None:
                known = PatientNode(own)
                found.append(known)
            by_identity[key] = known
        study = by_identity[key].studies.setdefault(details.study.StudyInstanceUID, StudyNode(details.study))
        study.series.setdefault(details.SeriesInstanceUID, Series(details)).rows.append(row)
    return found


class StudyTree(QTreeWidget):
    """Shows the hierarchy; what is selected in it is selected in the list."""

    keys_chosen = Signal(object)  # list[int], of rows
    studies_chosen = Signal()  # which studies get the form's patient changed

    def __init__(self, model: SourceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "study_tree")
        self.setAccessibleName(self.tr("Patients, studies and series of the DICOM files"))
        self._model = model
        self._choosing = self._relabelling = False
        self._chosen: set[str] = set()
        self._lines, self._panel_px = 0, 3 * _HIGHEST_PX
        what, date = self.tr("Patient, study, series"), self.tr("Date")
        self.setHeaderLabels([what, date, self.tr("Files"), self.tr("Size")])
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setStretchLastSection(False)
        self._timer = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._schedule)
        self.itemSelectionChanged.connect(self._on_selected)
        self.itemChanged.connect(self._on_changed)
        self.hide()

    @property
    def chosen_studies(self) -> frozenset[str]:
        """The studies that were ticked; none where there is nothing to choose."""
        return frozenset(self._chosen) if self._choosing else frozenset()

    @Slot(bool)
    def set_relabelling(self, relabelling: bool) -> None:
        """Have each of several studies ticked that is to get the form's patient, or not."""
        self._relabelling = relabelling
        self._chosen.clear()
        self.refresh()
        self.studies_chosen.emit()

    @Slot()
    def refresh(self) -> None:
        """Show what the list has now."""
        patients = hierarchy(self._model.rows)
        studies = {uid for patient in patients for uid in patient.studies}
        self._choosing = self._relabelling and len(studies) > 1
        self._chosen &= studies
        self.blockSignals(True)
        self.clear()
        for patient in patients:
            self._add_patient(patient)
        self.expandToDepth(1)
        self.blockSignals(False)
        for column in (1, 2, 3):
            self.resizeColumnToContents(column)
        self._lines = sum(1 + sum(1 + len(s.series) for s in p.studies.values()) for p in patients)
        self._fit()
        self.setVisible(sum(len(patient.rows) for patient in patients) > 1)

    def leave_room(self, panel_px: int) -> None:
        """Take no more than a third of a panel of this height: the list stands beneath."""
        self._panel_px = panel_px
        self._fit()

    # -- within --------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        above, line = self.header().sizeHint().height() + 6, max(self.sizeHintForRow(0), 1)
        most = max(min(_HIGHEST_PX, self._panel_px // 3), above + _FEWEST * line)
        self.setFixedHeight(min(above + self._lines * line, most))

    @Slot()
    def _schedule(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _add_patient(self, node: PatientNode) -> None:
        top = self._item(self.invisibleRootItem(), labels.identity(node.patient), "", node.rows)
        for uid, study in node.studies.items():
            below = self._item(top, self._study_text(study), _date(study.study.StudyDate), study.rows)
            below.setData(0, _STUDY, uid)
            below.setToolTip(0, uid)
            if self._choosing:
                ticked = Qt.CheckState.Checked if uid in self._chosen else Qt.CheckState.Unchecked
                below.setCheckState(0, ticked)
            for series in study.series.values():
                self._item(below, self._series_text(series), _date(series.details.SeriesDate), series.rows)

    def _item(self, parent: QTreeWidgetItem, text: str, date: str, rows: Sequence[Row]) -> QTreeWidgetItem:
        size = labels.size(sum(row.item.file.size_bytes for row in rows))
        item = QTreeWidgetItem(parent, [text, date, str(len(rows)), size])
        item.setData(0, _KEYS, [row.key for row in rows])
        for column in (2, 3):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return item

    def _study_text(self, node: StudyNode) -> str:
        modalities = sorted({series.details.Modality for series in node.series.values()} - {""})
        what = node.study.StudyDescription or self.tr("Study without description")
        return " · ".join(filter(None, (what, "/".join(modalities), node.study.AccessionNumber)))

    def _series_text(self, node: Series) -> str:
        number, what = node.details.SeriesNumber, node.details.SeriesDescription
        return " · ".join(filter(None, (node.details.Modality, number, what))) or self.tr("Series")

    @Slot()
    def _on_selected(self) -> None:
        keys = {key for item in self.selectedItems() for key in item.data(0, _KEYS)}
        self.keys_chosen.emit(sorted(keys))

    @Slot(QTreeWidgetItem, int)
    def _on_changed(self, item: QTreeWidgetItem, _column: int) -> None:
        uid = item.data(0, _STUDY)
        if uid is None or not self._choosing:
            return
        ticked = item.checkState(0) is Qt.CheckState.Checked
        (self._chosen.add if ticked else self._chosen.discard)(uid)
        self.studies_chosen.emit()


def _date(value: str) -> str:
    return written.date_in_words(value, QLocale())
