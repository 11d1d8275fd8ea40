"""The bottom of the window: the choices for this job, Send, why it cannot be pressed, and how it went."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sendtopacs.model.problems import Problem
from sendtopacs.support.report import Reported
from sendtopacs.ui.allowing import allow
from sendtopacs.ui.aloud import ProgressAloud
from sendtopacs.ui.field import NoticeLine, ReportLine
from sendtopacs.ui.flow import FlowLayout
from sendtopacs.ui.icons import Tone, icon
from sendtopacs.ui.job_choices import JobChoices
from sendtopacs.ui.labels import size
from sendtopacs.ui.widgets import button, plain_label
from sendtopacs.ui.written import listed

_REASON_PX = 260  # for the reason, and what is between the buttons


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether what is in the list can be sent, and what there is to say about it."""

    files: int = 0
    size_bytes: int = 0
    refused: int = 0  # files in the list that cannot be sent
    has_dicom: bool = False
    may_send: bool = False
    may_save: bool = False
    reason: str = ""  # why not; or a remark
    in_full: str = ""  # why not, in as many sentences as there are
    reason_is_error: bool = True
    settled: bool = False  # all that could be sent was: the result says more than the reason
    following: str = ""  # what to do next, once all is stored


class DestinationBar(QWidget):
    """Asks for what buttons say, and shows what it is told."""

    send_wanted = Signal()
    save_wanted = Signal()
    cancel_wanted = Signal()
    retry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices, self._aloud = JobChoices(self), ProgressAloud(self)
        self._build()
        self._lay_out()
        self.set_icons()
        self.show_readiness(Readiness())
        self.show_idle()

    # -- what it shows -------------------------------------------------------------------------------------

    def show_readiness(self, ready: Readiness) -> None:
        """Show how many files would go, and why they cannot."""
        self.choices.offer_relabelling(ready.has_dicom)
        self._send.setText(
            self.tr("Sen&d %n file(s)", None, ready.files) if ready.files else self.tr("Sen&d")
        )
        for one, allowed in ((self._send, ready.may_send), (self._save, ready.may_save)):
            allow(one, allowed, ready.in_full or ready.reason)
        self._sum.setText(self._summed(ready))
        self._fit_sum()
        icon_name, tone = ("info", Tone.BUSY) if ready.reason_is_error else ("warning", Tone.WARN)
        if ready.settled:
            self._reason.say(ready.following, "info", Tone.QUIET)
        else:
            self._reason.say(ready.reason, icon_name, tone)
        self._send.setAccessibleDescription(ready.reason)

    def show_busy(self, done: int, total: int, fraction: float) -> None:
        """Show that a job is under way."""
        self._result.say("")
        self._retry.hide()
        self._progress_row.show()
        self._progress.setValue(round(fraction * self._progress.maximum()))
        text = self.tr("{done} of {total} done").format(done=done, total=total)
        self._progress_text.setText(text)
        self._aloud.say(fraction, text)

    def show_result(self, text: str, *, icon_name: str, tone: Tone, may_retry: bool) -> None:
        """Show how the jobs ended."""
        self._progress_row.hide()
        self._aloud.reset()
        self._result.say(text, icon_name, tone)
        self._retry.setVisible(may_retry)

    def name_retry(self, *, failed: bool) -> None:
        """Call it by what it does: what only waits is no failure, and is sent by itself later."""
        self._retry.setText(self.tr("Send failed &ones again") if failed else self.tr("Send again n&ow"))

    def offer_report(self, problems: Sequence[Problem]) -> None:
        """Offer a report of why nothing was sent, beside the result."""
        self._result.offer_report([Reported(problem, "sending") for problem in problems])

    def show_idle(self) -> None:
        """Show neither progress nor result."""
        self._progress_row.hide()
        self._aloud.reset()
        self._result.say("")
        self._retry.hide()

    def reset(self) -> None:
        """Be ready for another patient: what was done to one's DICOM files is not done to the next's."""
        self.show_idle()
        self.choices.reset()

    def lead_to_send(self) -> None:
        """Lead the keyboard to Send."""
        self._send.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_icons(self) -> None:
        """Draw the icons in the present palette."""
        self._send.setIcon(icon("send"))
        self._save.setIcon(icon("save"))
        self._cancel.setIcon(icon("cancel"))
        self._retry.setIcon(icon("retry"))

    @property
    def reason(self) -> str:
        """What is said beside Send."""
        return self._reason.text.text()

    @property
    def result(self) -> str:
        """How the jobs ended."""
        return self._result.text.text()

    # -- within --------------------------------------------------------------------------------------------

    def _summed(self, ready: Readiness) -> str:
        files = self.tr("%n file(s)", None, ready.files)
        parts = [listed((files, size(ready.size_bytes)))] if ready.files else []
        parts += (
            [self.tr("%n cannot be sent", None, ready.refused)] if ready.refused and not ready.settled else []
        )
        return " · ".join(parts)

    def _build(self) -> None:
        self._sum = plain_label("sum", self)
        self._sum.setMinimumWidth(1)  # it asks for no room: where there is too little, it is hidden
        self._save = self._button("save", self.tr("&Save as DICOM files…"), self.save_wanted)
        self._send = self._button("send", self.tr("Sen&d"), self.send_wanted)
        self._send.setDefault(True)
        font = self._send.font()
        font.setBold(True)
        self._send.setFont(font)
        self._reason, self._result = NoticeLine(self), ReportLine("sending", self)
        self._progress_row = QWidget(self)
        self._progress = QProgressBar(self._progress_row, maximum=1000, textVisible=False)
        self._progress_text = QLabel(self._progress_row)
        self._cancel = self._button("cancel", self.tr("&Cancel"), self.cancel_wanted)
        self._retry = self._button("retry", self.tr("Send failed &ones again"), self.retry_wanted)

    def _button(self, name: str, text: str, wanted: SignalInstance) -> QPushButton:
        made = button(name, text, self)
        made.clicked.connect(wanted)
        return made

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(10)
        said = QVBoxLayout()
        for notice in (self._result, self._reason):
            notice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            said.addWidget(notice, 0, Qt.AlignmentFlag.AlignVCenter)
        acts.addLayout(said, 1)
        buttons = FlowLayout(at_end=True)
        buttons.setSpacing(10)
        for one in (self._retry, self._sum, self._save, self._send):
            buttons.addWidget(one)
        acts.addLayout(buttons)
        progress = QHBoxLayout(self._progress_row)
        progress.setContentsMargins(0, 0, 0, 0)
        self._progress.setAccessibleName(self.tr("Progress of all files"))
        progress.addWidget(self._progress, 1)
        progress.addWidget(self._progress_text)
        progress.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 6)
        layout.setSpacing(6)
        layout.addWidget(self.choices)
        layout.addLayout(acts)
        layout.addWidget(self._progress_row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what stands elsewhere, too, where there is little room."""
        self._fit_sum()
        super().resizeEvent(event)

    def _fit_sum(self) -> None:
        taken = sum(one.sizeHint().width() for one in (self._save, self._send, self._sum))
        self._sum.setVisible(self.width() - taken >= _REASON_PX)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew in a new palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self.set_icons()
        super().changeEvent(event)
