"""Where a video begins and ends: times that are typed, or taken from the picture that is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from sendtopacs.model.problems import Problem, error
from sendtopacs.model.video import Clip, in_minutes, seconds_in
from sendtopacs.ui.widgets import button, named

translate = QCoreApplication.translate  # by this name lupdate finds the texts


class CutFields(QWidget):
    """Two times and what sets them; beside them there is room for one more button."""

    changed = Signal()

    def __init__(self, duration_s: float, now_s: Callable[[], tuple[float, float]], parent: QWidget) -> None:
        """`now_s`: gives the begin and the end of the picture that is shown."""
        super().__init__(parent)
        self._duration_s, self._now_s = duration_s, now_s
        self.begin = self._field("film_begin", translate("FilmDialog", "the beginning"))
        self.end = self._field("film_end", translate("FilmDialog", "the end"))
        self._begin_here = button("film_begin_here", translate("FilmDialog", "Begin &here"), self)
        self._end_here = button("film_end_here", translate("FilmDialog", "End h&ere"), self)
        self._all = button("film_all", translate("FilmDialog", "&Whole video"), self)
        self.exact = named(QCheckBox(self.tr("C&ut exactly at these times"), self), "film_exact")
        self.exact.setToolTip(
            self.tr("The video is coded anew for that: it takes longer, and the picture loses a little")
        )
        self.exact.toggled.connect(self.changed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._add(0, translate("FilmDialog", "&From"), self.begin, self._begin_here)
        self._add(1, translate("FilmDialog", "&To"), self.end, self._end_here)
        self._grid.addWidget(self._all, 0, 4)
        self._grid.addWidget(self.exact, 2, 1, 1, 4)
        self._grid.setColumnStretch(3, 1)
        self._begin_here.clicked.connect(self._set_begin)
        self._end_here.clicked.connect(self._set_end)
        self._all.clicked.connect(self._set_all)

    @property
    def clip(self) -> Clip | None:
        """The stretch between the times; None where they make no sense."""
        begin_s = seconds_in(self.begin.text() or "0")
        end_s = seconds_in(self.end.text() or "0")
        if begin_s is None or end_s is None or begin_s >= max(self._duration_s, 0.001):
            return None
        if end_s and end_s <= begin_s:
            return None
        return Clip(begin_s, end_s, exact=self.exact.isChecked() and bool(begin_s or end_s))

    @property
    def problem(self) -> Problem | None:
        """What is wrong with the times."""
        wrong = error("video-times-wrong", length=in_minutes(self._duration_s))
        return wrong if self.clip is None else None

    def show_clip(self, clip: Clip) -> None:
        """Show a stretch."""
        self.exact.setChecked(clip.exact)
        self.begin.setText(in_minutes(clip.begin_s) if clip.begin_s else "")
        self.end.setText(in_minutes(clip.end_s) if clip.end_s else "")

    def add_beside(self, more: QPushButton) -> None:
        """Put a further button beneath the one for the whole video."""
        self._grid.addWidget(more, 1, 4)

    def _field(self, name: str, shown_empty: str) -> QLineEdit:
        field = named(QLineEdit(self), name)
        field.setPlaceholderText(shown_empty)
        field.textChanged.connect(self.changed)
        return field

    def _add(self, row: int, text: str, field: QLineEdit, here: QPushButton) -> None:
        label = QLabel(text, self)
        label.setBuddy(field)
        room = QFontMetrics(self.font()).horizontalAdvance(self.begin.placeholderText()) + 24
        field.setMinimumWidth(room)
        for column, part in enumerate((label, field, here)):
            self._grid.addWidget(part, row, column)

    @Slot()
    def _set_begin(self) -> None:
        self.begin.setText(in_minutes(self._now_s()[0]))

    @Slot()
    def _set_end(self) -> None:
        """End behind the picture that is shown."""
        _, behind_s = self._now_s()
        self.end.setText("" if behind_s >= self._duration_s else in_minutes(behind_s))

    @Slot()
    def _set_all(self) -> None:
        self.begin.clear()
        self.end.clear()
