"""The row of buttons under the outbox: what can be done with what is chosen."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from sendtopacs.model.confirmation import Confirmation
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import DONE, State
from sendtopacs.ui.allowing import allow
from sendtopacs.ui.flow import FlowLayout
from sendtopacs.ui.widgets import button


class OutboxActions(QWidget):
    """Says what is wanted; does nothing itself."""

    retry_wanted = Signal()
    hold_wanted = Signal()
    cancel_wanted = Signal()
    save_wanted = Signal()
    wrong_patient = Signal()
    report_wanted = Signal()
    elsewhere_wanted = Signal(object, object)  # RemoteAE, Confirmation

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._retry = button("outbox_retry", self.tr("&Send again now"), self)
        self._hold = button("outbox_hold", self.tr("&Pause"), self)
        self._elsewhere = button("outbox_elsewhere", self.tr("Send &to another…"), self)
        self._menu = QMenu(self._elsewhere)
        self._elsewhere.setMenu(self._menu)
        self._cancel = button("outbox_cancel", self.tr("&Give up…"), self)
        self._save = button("outbox_save", self.tr("Save as &files…"), self)
        self._wrong = button("outbox_wrong_patient", self.tr("&Wrong patient…"), self)
        self._retry.clicked.connect(self.retry_wanted)
        self._hold.clicked.connect(self.hold_wanted)
        self._cancel.clicked.connect(self.cancel_wanted)
        self._save.clicked.connect(self.save_wanted)
        self._wrong.clicked.connect(self.wrong_patient)
        self._report = button("outbox_report", self.tr("&Report…"), self)
        self._report.setToolTip(self.tr("What became of each file, to be printed or saved as a PDF"))
        self._report.clicked.connect(self.report_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        sending, about = FlowLayout(), FlowLayout(at_end=True)
        for widget in (self._retry, self._elsewhere, self._hold, self._cancel):
            sending.addWidget(widget)
        for widget in (self._wrong, self._report, self._save):
            about.addWidget(widget)
        for flow in (sending, about):
            flow.setSpacing(6)
            row.addLayout(flow)

    def offer(self, destinations: Sequence[tuple[RemoteAE, Confirmation]]) -> None:
        """Offer these to send to."""
        self._menu.clear()
        for destination, confirmation in destinations:
            action = self._menu.addAction(destination.label.replace("&", "&&"))
            action.triggered.connect(partial(self._on_elsewhere, destination, confirmation))

    def _on_elsewhere(
        self, destination: RemoteAE, confirmation: Confirmation, _checked: bool = False
    ) -> None:
        self.elsewhere_wanted.emit(destination, confirmation)

    def allow(
        self,
        states: Collection[State],
        *,
        sent_of_one_job: bool,
        step_again: bool = False,
        step_left: bool = False,
    ) -> None:
        """Enable what may be done with what is in these states, and with the procedure steps of the jobs."""
        chosen = set(states)
        left = chosen - DONE - {State.CANCELLED}
        again = step_again or bool(chosen & {State.FAILED, State.WAITING, State.CANCELLED})
        allow(self._retry, again, self.tr("Choose what failed, waits or was given up."))
        elsewhere = bool(chosen) and not self._menu.isEmpty()
        allow(self._elsewhere, elsewhere, self.tr("Choose a job; another PACS has to be set up."))
        open_ones = self.tr("Choose what is not stored yet.")
        allow(self._hold, bool(left - {State.FAILED}), open_ones)
        allow(self._cancel, step_left or bool(left), open_ones)
        for one in (self._save, self._report):
            allow(one, bool(chosen), self.tr("Choose a job first."))
        allow(self._wrong, sent_of_one_job, self.tr("Choose one job of which something was sent."))
