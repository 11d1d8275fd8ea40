"""Above the outbox: which jobs are shown, by how they stand, by words and by days."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sendtopacs.outbox import JobFilter, JobSearch
from sendtopacs.ui.editors import ChoiceEditor, TextEditor
from sendtopacs.ui.flow import FlowLayout, labelled
from sendtopacs.ui.lookup.targets import date_range
from sendtopacs.ui.search_line import searches
from sendtopacs.ui.widgets import button, named

_AFTER_TYPING_MS = 250


class SearchBar(QWidget):
    """Says that something else is wanted."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        choices = [
            (JobFilter.OPEN.value, self.tr("Not done")),
            (JobFilter.SENT.value, self.tr("Stored")),
            (JobFilter.ALL.value, self.tr("All")),
        ]
        self.which = named(ChoiceEditor(choices, parent=self), "outbox_which")
        self.which.keep_room()
        self.which.setAccessibleName(self.tr("Which jobs are shown"))
        self.words = named(TextEditor(self.tr("Search jobs")), "outbox_words")
        self.words.setToolTip(self.tr("Patient, ID, accession number, destination, file"))
        self.days = named(TextEditor(self.tr("Any day")), "outbox_days")
        for line in (self.words, self.days):
            searches(line)
        self._wrong = button("outbox_went_wrong", self.tr("What went wr&ong"), self)
        self._wrong.setCheckable(True)
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_TYPING_MS)
        self._lay_out()
        self._timer.timeout.connect(self.changed)
        self.which.edited.connect(self.changed)
        self.words.textEdited.connect(self._on_typed)
        self.words.textChanged.connect(self._timer.start)
        self.days.textChanged.connect(self._timer.start)
        self.days.textEdited.connect(self._on_typed)
        self._wrong.toggled.connect(self._on_wrong)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), parent)
        find.activated.connect(self.words.setFocus)

    @property
    def filter(self) -> JobFilter:
        """How the wanted jobs stand."""
        return JobFilter.WRONG if self._wrong.isChecked() else JobFilter(self.which.value())

    def show_jobs(self, which: JobFilter) -> None:
        """Show jobs that stand so, as if somebody had chosen it."""
        self.which.set_value(which.value)
        self.changed.emit()

    @property
    def asked(self) -> bool:
        """True while words or days are asked for."""
        return bool(self.words.value() or self.days.value())

    @property
    def search(self) -> JobSearch | None:
        """What else is asked; None where the days are no days."""
        text = self.days.value()
        begin, dash, end = date_range(text, datetime.now().date()).partition("-") if text else ("", "", "")
        try:
            since = _day(begin)
            until = _day(end) if dash else since
        except ValueError:
            return None
        return JobSearch(self.words.value(), since, until)

    def show_count(self, count: int, *, more: bool) -> None:
        """Say to a screen reader how many there are."""
        text = self.tr("{count} or more found") if more else self.tr("{count} found")
        self.words.setAccessibleDescription(text.format(count=count))

    def _lay_out(self) -> None:
        row = FlowLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for text, widget in (
            (self.tr("S&how"), self.which),
            (self.tr("S&earch for"), self.words),
            (self.tr("Accepte&d on, or from - to"), self.days),
        ):
            row.addWidget(labelled(text, widget, self))
        row.addWidget(self._wrong)

    @Slot()
    def _on_typed(self) -> None:
        """Look through all of it: what somebody looks for is mostly done."""
        if self.filter is JobFilter.OPEN and self.asked:
            self.which.set_value(JobFilter.ALL.value)

    @Slot(bool)
    def _on_wrong(self, wrong: bool) -> None:
        """Show all that went wrong, whoever's and whenever; pressed again, what was shown before."""
        self.which.setEnabled(not wrong)
        if wrong:
            self.words.clear()
            self.days.clear()
        self.changed.emit()


def _day(text: str) -> date | None:
    """Return a DA value as a day; raise ValueError for what is none."""
    return datetime.strptime(text, "%Y%m%d").date() if text else None
