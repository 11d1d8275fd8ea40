"""Where to send, what is chosen for this job, and Send; beside it the reason when it cannot be pressed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sendtopacs.model.remote import RemoteAE
from sendtopacs.ui.afterwards import AfterwardsBox
from sendtopacs.ui.also_to import AlsoTo
from sendtopacs.ui.field import NoticeLine
from sendtopacs.ui.icons import Tone, icon
from sendtopacs.ui.labels import size
from sendtopacs.ui.widgets import button, named, plain_label


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
    reason_is_error: bool = True
    settled: bool = False  # all that could be sent was: the result says more than the reason


class DestinationBar(QWidget):
    """The bottom of the window."""

    send_wanted = Signal()
    save_wanted = Signal()
    cancel_wanted = Signal()
    retry_wanted = Signal()
    destination_changed = Signal()
    options_changed = Signal()
    relabel_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._destinations: tuple[RemoteAE, ...] = ()
        self._build()
        self._lay_out()
        self.set_icons()
        self.show_readiness(Readiness())
        self.show_idle()

    # -- choices -------------------------------------------------------------------------------------------

    def set_destinations(self, destinations: Sequence[RemoteAE], chosen: str) -> None:
        """Offer these; choose the one of this label, else the first."""
        self._destinations = tuple(destinations)
        self._combo.blockSignals(True)
        self._combo.clear()
        for remote in self._destinations:
            self._combo.addItem(remote.label)
        labels = [remote.label for remote in self._destinations]
        self._combo.setCurrentIndex(labels.index(chosen) if chosen in labels else min(0, len(labels) - 1))
        self._combo.setEnabled(bool(labels))
        self._combo.blockSignals(False)
        self._on_destination()

    def choose(self, name: str) -> None:
        """Choose the destination of this name, if it is offered."""
        labels = [remote.label.casefold() for remote in self._destinations]
        if name.casefold() in labels:
            self._combo.setCurrentIndex(labels.index(name.casefold()))

    @property
    def destination(self) -> RemoteAE | None:
        """What is chosen."""
        place = self._combo.currentIndex()
        return self._destinations[place] if 0 <= place < len(self._destinations) else None

    @property
    def all_or_nothing(self) -> bool:
        """True when nothing is to go out unless everything was converted."""
        return self._all_or_nothing.isChecked()

    def set_all_or_nothing(self, wanted: bool) -> None:
        """Set what the settings have."""
        self._all_or_nothing.setChecked(wanted)

    @property
    def relabel_dicom(self) -> bool:
        """True when the form is to be written into DICOM files."""
        return self._relabel.isChecked() and not self._relabel.isHidden()

    @property
    def new_uids(self) -> bool | None:
        """True or False as it was chosen for DICOM files that get another patient; None: not yet."""
        chosen: bool | None = self._uids.currentData()
        return chosen

    # -- what it shows -------------------------------------------------------------------------------------

    def show_readiness(self, ready: Readiness) -> None:
        """Show how many files would go, and why they cannot."""
        self._relabel.setVisible(ready.has_dicom)
        self._uids.setVisible(self.relabel_dicom)
        self._send.setText(
            self.tr("Sen&d %n file(s)", None, ready.files) if ready.files else self.tr("Sen&d")
        )
        self._send.setEnabled(ready.may_send)
        self._save.setEnabled(ready.may_save)
        self._sum.setText(self._summed(ready))
        icon_name, tone = ("info", Tone.BUSY) if ready.reason_is_error else ("warning", Tone.WARN)
        self._reason.say("" if ready.settled else ready.reason, icon_name, tone)
        self._send.setAccessibleDescription(ready.reason)

    def show_busy(self, done: int, total: int, fraction: float) -> None:
        """Show that a job is under way."""
        self._result.say("")
        self._retry.hide()
        self._progress_row.show()
        self._progress.setValue(round(fraction * self._progress.maximum()))
        self._progress_text.setText(self.tr("{done} of {total} done").format(done=done, total=total))

    def show_result(self, text: str, *, icon_name: str, tone: Tone, may_retry: bool) -> None:
        """Show how the jobs ended."""
        self._progress_row.hide()
        self._result.say(text, icon_name, tone)
        self._retry.setVisible(may_retry)

    def show_idle(self) -> None:
        """Show neither progress nor result."""
        self._progress_row.hide()
        self._result.say("")
        self._retry.hide()

    def reset(self) -> None:
        """Be ready for another patient: what was done to one's DICOM files is not done to the next's."""
        self.show_idle()
        self.also.untick()
        self.afterwards.reset()
        self._relabel.setChecked(False)
        self._uids.setCurrentIndex(0)

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
        parts = [f"{files}, {size(ready.size_bytes)}"] if ready.files else []
        parts += (
            [self.tr("%n cannot be sent", None, ready.refused)] if ready.refused and not ready.settled else []
        )
        return " · ".join(parts)

    def _build(self) -> None:
        self._to = QLabel(self.tr("Send &to"), self)
        self._combo = named(QComboBox(self), "destination")
        self._combo.setMinimumContentsLength(18)
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._combo.setPlaceholderText(self.tr("no PACS set up yet"))
        self._combo.currentIndexChanged.connect(self._on_destination)
        self._to.setBuddy(self._combo)
        self._combo.setAccessibleName(self.tr("Destination"))
        self.also = AlsoTo(self)
        self.also.changed.connect(self.options_changed)
        self.afterwards = AfterwardsBox(self)
        self.afterwards.currentIndexChanged.connect(self.options_changed)
        self._all_or_nothing = self._check_box("all_or_nothing", self.tr("All or not&hing"))
        self._all_or_nothing.setToolTip(self.tr("Send nothing unless every file could be converted"))
        self._relabel = self._check_box("relabel_dicom", self.tr("&Write this patient into the DICOM files"))
        self._relabel.toggled.connect(self.relabel_changed)
        self._uids = named(QComboBox(self), "new_uids")
        self._uids.setAccessibleName(self.tr("UIDs of the DICOM files"))
        for text, new in (
            (self.tr("UIDs: choose…"), None),
            (self.tr("Keep their UIDs"), False),
            (self.tr("New UIDs"), True),
        ):
            self._uids.addItem(text, new)
        self._uids.currentIndexChanged.connect(self.options_changed)
        self._uids.hide()
        self._sum = plain_label("sum", self)
        self._save = self._button("save", self.tr("&Save as DICOM files…"), self.save_wanted)
        self._send = self._button("send", self.tr("Sen&d"), self.send_wanted)
        self._send.setDefault(True)
        font = self._send.font()
        font.setBold(True)
        self._send.setFont(font)
        self._reason, self._result = NoticeLine(self), NoticeLine(self)
        self._progress_row = QWidget(self)
        self._progress = QProgressBar(self._progress_row, maximum=1000, textVisible=False)
        self._progress_text = QLabel(self._progress_row)
        self._cancel = self._button("cancel", self.tr("&Cancel"), self.cancel_wanted)
        self._retry = self._button("retry", self.tr("Send failed &ones again"), self.retry_wanted)

    def _check_box(self, name: str, text: str) -> QCheckBox:
        box = named(QCheckBox(text, self), name)
        box.toggled.connect(self.options_changed)
        return box

    def _button(self, name: str, text: str, wanted: SignalInstance) -> QPushButton:
        made = button(name, text, self)
        made.clicked.connect(wanted)
        return made

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(10)
        where = (self._to, self._combo, self.also, self.afterwards)
        for choice in (*where, self._all_or_nothing, self._relabel, self._uids):
            first.addWidget(choice)
        first.addStretch(1)
        acts = QHBoxLayout()
        acts.setSpacing(10)
        said = QVBoxLayout()
        for notice in (self._reason, self._result):
            notice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            said.addWidget(notice, 0, Qt.AlignmentFlag.AlignVCenter)
        acts.addLayout(said, 1)
        acts.addStretch(0)
        acts.addWidget(self._retry)
        acts.addWidget(self._sum)
        acts.addWidget(self._save)
        acts.addWidget(self._send)
        progress = QHBoxLayout(self._progress_row)
        progress.setContentsMargins(0, 0, 0, 0)
        self._progress.setAccessibleName(self.tr("Progress of all files"))
        progress.addWidget(self._progress, 1)
        progress.addWidget(self._progress_text)
        progress.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 6)
        layout.setSpacing(6)
        layout.addLayout(first)
        layout.addLayout(acts)
        layout.addWidget(self._progress_row)

    @Slot()
    def _on_destination(self) -> None:
        remote = self.destination
        self._combo.setToolTip(remote.address if remote else "")
        self.also.offer(self._destinations, remote)
        self.destination_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew in a new palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self.set_icons()
        super().changeEvent(event)
