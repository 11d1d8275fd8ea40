"""Which rows of the list are seen: those in which every word that was typed stands somewhere."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal

from sendtopacs.model.items import DicomDetails
from sendtopacs.ui import labels
from sendtopacs.ui.rows import Row
from sendtopacs.ui.source_table import state_text
from sendtopacs.ui.sources import SourceModel
from sendtopacs.ui.written import name_in_one_line


class SeenRows(QSortFilterProxyModel):
    """Leaves rows out of sight, never out of what is sent; whoever sorts it sorts the list itself."""

    sort_wanted = Signal(int, object)  # column, -1 for as they were added; Qt.SortOrder

    def __init__(self, model: SourceModel) -> None:
        super().__init__(model)
        self._model = model
        self._words: list[str] = []
        self._worded: dict[Hashable, str] = {}
        self.setSourceModel(model)

    @property
    def filtered(self) -> bool:
        """True while rows may be out of sight."""
        return bool(self._words)

    def show_only(self, text: str) -> None:
        """Show the rows in which each of these words stands somewhere."""
        words = text.casefold().split()
        if words != self._words:
            self._words = words
            self._worded.clear()
            self.setFilterFixedString(text)  # has all rows looked at anew, in every version of Qt

    def keys(self) -> list[int]:
        """Return the keys of the rows that are seen, in their order."""
        return [row.key for row in self.rows()]

    def row_at(self, place: int) -> Row:
        """Return the row that is seen at a place."""
        return self._model.row_at(self.place_in_list(place))

    def place_in_list(self, place: int) -> int:
        """Return where in the list the row is that is seen at a place."""
        return self.mapToSource(self.index(place, 0)).row() if self._words else place

    def rows(self) -> Iterator[Row]:
        """Yield the rows that are seen, in their order."""
        if not self._words:
            return iter(self._model.rows)
        return (self.row_at(place) for place in range(self.rowCount()))

    def has_heading(self, key: int) -> bool:
        """Tell whether something stands above the row of this key."""
        return self._model.has_heading(key)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order of the list: files are sent in the order in which they are seen."""
        self.sort_wanted.emit(column, order)

    def filterAcceptsRow(self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Tell whether every word stands in the row."""
        if not self._words:
            return True
        row = self._model.row_at(source_row)
        name = row.item.file.path.name.casefold()
        left = [word for word in self._words if word not in name]
        if not left:  # most words are of names, and all else takes ten times as long
            return True
        text = "\n".join((name, self._labels(row), _own(row)))
        return all(word in text for word in left)

    def _labels(self, row: Row) -> str:
        """Return what is said alike of many rows; worded once in a search, where there may be thousands."""
        kind = row.item.kind, row.state, row.saved, bool(row.fraction)
        if kind not in self._worded:
            self._worded[kind] = f"{labels.kind_label(row.item.kind)}\n{state_text(row)}".casefold()
        return self._worded[kind]


def _own(row: Row) -> str:
    """Return what is searched of a row besides name, kind and state, for words in small letters."""
    details = row.item.details
    parts = [row.additional_info, row.said]
    if isinstance(details, DicomDetails):
        parts += [name_in_one_line(details.patient.PatientName), details.patient.PatientID, details.Modality]
        parts += [details.SeriesDescription, details.study.StudyDescription, details.study.AccessionNumber]
    return "\n".join(parts).casefold()
