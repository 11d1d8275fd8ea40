"""Asks for the PIN of the settings, or for a new one; each wrong one makes the next take longer."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.problems import Problem, error, note
from sendtopacs.settings.pin import hashed, matches, pin_problems
from sendtopacs.ui.allowing import allow
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.jobs import JobRunner, Task
from sendtopacs.ui.problems import in_words
from sendtopacs.ui.reasons import Reason
from sendtopacs.ui.widgets import breakable, button, named

_PATIENCE = 3  # wrong ones, before one has to wait
_WAIT_MS = 2000  # doubled by each more
_LONGEST_WAIT_MS = 60_000


class PinDialog(QDialog):
    """Emits `opened` once the PIN was typed."""

    opened = Signal()

    def __init__(self, kept: str, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept, self._runner = kept, runner
        self._task: Task | None = None
        self._wrong = 0
        self.setObjectName("pin_dialog")
        self.setWindowTitle(self.tr("Settings – SendToPACS"))
        self._typed = _line("pin", self)
        label = QLabel(breakable(in_words(note("pin-wanted"))), self, wordWrap=True)
        label.setBuddy(self._typed)
        self._typed.setAccessibleName(self.tr("PIN of the settings"))
        self._problem = ReportLine("PIN of the settings", self)
        self._open = button("open_settings", self.tr("&Open"), self)
        self._open.setDefault(True)
        self._open.clicked.connect(self._try)
        cancel = button("cancel_pin", self.tr("&Cancel"), self)
        cancel.clicked.connect(self.reject)
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(self._offer)
        self._typed.textEdited.connect(self._offer)
        _lay_out(self, [label, self._typed, self._problem], [cancel, self._open])
        self._offer()

    @Slot()
    def _offer(self) -> None:
        free = self._task is None and not self._wait.isActive()
        why_not = (Reason.TYPE_PIN if free else Reason.UNDER_WAY).said()
        allow(self._open, free and bool(self._typed.text()), why_not)

    @Slot()
    def _try(self) -> None:
        pin, kept = self._typed.text(), self._kept
        self._task = self._runner.run(lambda _task: matches(pin, kept), self._on_tried, self._on_failed)
        self._offer()

    def _on_tried(self, right: bool) -> None:
        self._task = None
        if right:
            self.accept()
            self.opened.emit()
            return
        self._wrong += 1
        self._problem.show_problem(error("pin-not-this"))
        self._problem.offer_report(())  # a slip of the keys is nothing to report
        _grow(self)
        self._typed.clear()
        if self._wrong >= _PATIENCE:
            self._wait.start(min(_WAIT_MS * 2 ** (self._wrong - _PATIENCE), _LONGEST_WAIT_MS))
        self._offer()

    def _on_failed(self, failure: SendToPacsError) -> None:
        self._task = None
        self._problem.show_problem(failure.problem)
        self._offer()

    def done(self, result: int) -> None:
        """Close; what is being tried is let go."""
        if self._task is not None:
            self._task.drop()
            self._task = None
        super().done(result)


class NewPinDialog(QDialog):
    """Asks for a new PIN, twice; `chosen` gives what is kept of it, '' to open the settings to all."""

    chosen = Signal(str)

    def __init__(self, runner: JobRunner, parent: QWidget, *, removable: bool) -> None:
        super().__init__(parent)
        self._runner = runner
        self._task: Task | None = None
        self.setObjectName("new_pin_dialog")
        self.setWindowTitle(self.tr("PIN of the settings"))
        self._first, self._again = _line("new_pin", self), _line("new_pin_again", self)
        labels = []
        for text, line in ((self.tr("&New PIN"), self._first), (self.tr("The same &again"), self._again)):
            labels.append(QLabel(text, self))
            labels[-1].setBuddy(line)
            line.textEdited.connect(self._on_edited)
        self._problem = ReportLine("PIN of the settings", self)
        self._keep = button("keep_pin", self.tr("&Set PIN"), self)
        self._keep.setDefault(True)
        self._keep.clicked.connect(self._on_keep)
        self._remove = button("remove_pin", self.tr("&Remove PIN"), self)
        self._remove.setVisible(removable)
        self._remove.clicked.connect(self._on_remove)
        cancel = button("cancel_new_pin", self.tr("&Cancel"), self)
        cancel.clicked.connect(self.reject)
        rows = [labels[0], self._first, labels[1], self._again, self._problem]
        _lay_out(self, rows, [self._remove, cancel, self._keep])
        self._on_edited()

    def _wrong(self) -> Problem | None:
        found = pin_problems(self._first.text(), self.tr("The PIN"))
        if found:
            return found[0]
        return None if self._first.text() == self._again.text() else error("pin-differs")

    @Slot()
    def _on_edited(self) -> None:
        self._problem.show_problem(None)
        both = bool(self._first.text()) and bool(self._again.text())
        allow(self._keep, both, Reason.TYPE_PIN_TWICE.said())

    @Slot()
    def _on_keep(self) -> None:
        if (wrong := self._wrong()) is not None:
            self._problem.show_problem(wrong)
            self._problem.offer_report(())
            _grow(self)
            return
        pin = self._first.text()
        allow(self._keep, False, Reason.UNDER_WAY.said())
        self._task = self._runner.run(lambda _task: hashed(pin), self._choose, self._on_failed)

    @Slot()
    def _on_remove(self) -> None:
        self._choose("")

    def _choose(self, kept: str) -> None:
        self._task = None
        self.accept()
        self.chosen.emit(kept)

    def _on_failed(self, failure: SendToPacsError) -> None:
        self._task = None
        self._problem.show_problem(failure.problem)
        allow(self._keep, True, "")

    def done(self, result: int) -> None:
        """Close; what is being made is let go."""
        if self._task is not None:
            self._task.drop()
            self._task = None
        super().done(result)


def _line(name: str, parent: QWidget) -> QLineEdit:
    made = named(QLineEdit(parent), name)
    made.setEchoMode(QLineEdit.EchoMode.Password)
    return made


def _lay_out(dialog: QDialog, rows: list[QWidget], buttons: list[QWidget]) -> None:
    layout = QVBoxLayout(dialog)
    for row in rows:
        layout.addWidget(row)
    layout.addStretch(1)
    below = QHBoxLayout()
    below.addStretch(1)
    for one in buttons:
        below.addWidget(one)
    layout.addLayout(below)
    dialog.setMinimumWidth(440)


def _grow(dialog: QDialog) -> None:
    """Make room for what is said: a layout alone does not make its window higher."""
    layout = dialog.layout()
    if layout is not None:
        wanted = max(layout.totalHeightForWidth(dialog.width()), layout.totalMinimumSize().height())
        dialog.resize(dialog.width(), max(dialog.height(), wanted))
