"""Keeps the rows of the list as high as what they have to say: a sentence that is cut off helps nobody."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, QTimer, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTableView

from sendtopacs.ui import source_table
from sendtopacs.ui.order.seen import SeenRows
from sendtopacs.ui.rows import Row
from sendtopacs.ui.source_cells import heading_height, sentence_height, worth_saying

_SOON_MS = 100  # a job tells of its rows twenty times a second


class RowHeights(QObject):
    """Fits rows to their headings and sentences; what was reckoned of a row holds until it is another."""

    def __init__(self, view: QTableView, seen: SeenRows) -> None:
        super().__init__(view)
        self._view, self._seen = view, seen
        self._known: dict[int, tuple[Row, int]] = {}  # by key: the row, and the height of its sentence
        self._sentences: dict[str, int] = {}  # many rows say the same
        self._measured_by: tuple[int, str] = (0, "")  # the width of a sentence, and the letters
        self._timer = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._timer.timeout.connect(self.fit)
        seen.dataChanged.connect(self.fit_soon)
        view.horizontalHeader().sectionResized.connect(self.fit_soon)

    @Slot()
    def fit_soon(self) -> None:
        """Fit the rows when the list comes to rest."""
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def fit(self) -> None:
        """Fit the rows now; what is at the top of the view stays there."""
        self._measure_anew()
        rows = self._view.verticalHeader()
        usual, headed = rows.defaultSectionSize(), heading_height(self._view)
        known, self._known = self._known, {}
        resized: list[tuple[int, int]] = []
        for place, row in enumerate(self._seen.rows()):
            held = known.get(row.key)
            said = held[1] if held is not None and held[0] is row else self._said(row)
            self._known[row.key] = row, said
            height = max(usual, said) + (headed if self._seen.has_heading(row.key) else 0)
            if rows.sectionSize(place) != height:
                resized.append((place, height))
        if resized:
            self._resize(resized)
        self._view.viewport().update()

    # -- within --------------------------------------------------------------------------------------------

    def _measure_anew(self) -> None:
        """Forget what was measured for another width or in other letters."""
        now = self._view.columnWidth(source_table.STATE), self._view.font().toString()
        if now != self._measured_by:
            self._measured_by = now
            self._known.clear()
            self._sentences.clear()

    def _said(self, row: Row) -> int:
        """Return how high a row has to be for its sentence; 0 where it says none."""
        said = worth_saying(row)
        if said and said not in self._sentences:
            metrics = QFontMetrics(self._view.font())
            self._sentences[said] = sentence_height(metrics, said, self._measured_by[0])
        return self._sentences[said] if said else 0

    def _resize(self, heights: list[tuple[int, int]]) -> None:
        rows, bar = self._view.verticalHeader(), self._view.verticalScrollBar()
        top = self._view.rowAt(0) if bar.value() else -1
        hidden_px = bar.value() - rows.sectionPosition(top) if top >= 0 else 0
        rows.setUpdatesEnabled(False)  # else each of thousands asks where it lies
        with QSignalBlocker(rows):  # the table would follow each of them
            for place, height in heights:
                rows.resizeSection(place, height)
        rows.setUpdatesEnabled(True)
        self._view.updateGeometries()
        if top >= 0:
            bar.setValue(rows.sectionPosition(top) + hidden_px)
