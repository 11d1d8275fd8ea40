"""Where the form's identity came from: it is locked, and editing it takes a step of its own."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QWidget

from sendtopacs.model.attributes import FormValues, Origin, Patient
from sendtopacs.ui import written
from sendtopacs.ui.field import NoticeLine
from sendtopacs.ui.form_fields import FormFields
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.widgets import button

_SHOWN: dict[str, Callable[[str], str]] = {
    "PatientName": written.name_in_one_line,
    "PatientBirthDate": written.iso_date,
}


class OriginBar(QWidget):
    """Says 'worklist MAIN, 09:41', unlocks the identity, and once it is edited puts it back."""

    unlocked = Signal(object)  # Origin, by a person's wish
    back_wanted = Signal()

    def __init__(self, fields: FormFields, parent: QWidget, after: QWidget) -> None:
        """`after` is what the keyboard comes from: the bar stands above the fields that it locks."""
        super().__init__(parent)
        self._fields = fields
        self._origin: Origin | None = None
        self._notice = NoticeLine(self)
        self._edit = button("edit_identity", self.tr("Unloc&k identity"), self)
        self._edit.setToolTip(
            self.tr("Let name, ID, birth date, sex and accession number be edited; this is noted")
        )
        self._back = button("restore_identity", self.tr("Put bac&k and lock"), self)
        self._back.setToolTip(self.tr("Take back all edits of what was looked up"))
        self._edit.clicked.connect(self._unlock)
        self._back.clicked.connect(self.back_wanted)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._notice, 1)
        for one in (self._edit, self._back):
            self._row.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        self.setTabOrder(after, self._edit)
        self.setTabOrder(self._edit, self._back)
        self.hide()

    def fit(self, room_px: int) -> None:
        """Put the button beside the sentence where there is room for both, else beneath it."""
        widest = max(one.minimumSizeHint().width() for one in (self._edit, self._back))
        needed = self._notice.minimumSizeHint().width() + self._row.spacing() + widest
        beneath = room_px < needed
        direction = QBoxLayout.Direction.TopToBottom if beneath else QBoxLayout.Direction.LeftToRight
        if direction != self._row.direction():
            self._row.setDirection(direction)

    @property
    def origin(self) -> Origin | None:
        """Where the identity is from, edited or not; None: from no look-up."""
        return self._origin

    @property
    def text(self) -> str:
        """What it says."""
        return self._notice.text.text()

    @property
    def _looked_up(self) -> dict[str, str]:
        """What is locked, as it was looked up; an order without a number may be given one."""
        if self._origin is None:
            return {}
        found = dataclasses.asdict(self._origin.patient)
        number = self._origin.AccessionNumber
        return found | ({"AccessionNumber": number} if number else {})

    def show_origin(self, values: FormValues, source: str, scheduled_date: str, worklist: str = "") -> None:
        """Lock what came from there, now."""
        when = datetime.now().isoformat(timespec="seconds")
        number = values.study.AccessionNumber
        self._origin = Origin(source, when, values.patient, scheduled_date, number, worklist)
        self.lock()

    def lock(self) -> None:
        """Lock what was looked up."""
        text = self.tr("From {source}; locked").format(source=self._source())
        self._notice.say(text, "ready", Tone.GOOD)
        self._edit.show()
        self._back.hide()
        self.show()
        self._fields.set_locked(self._looked_up, locked=True)

    def forget(self) -> None:
        """Unlock: the values are of no look-up any more."""
        self._fields.set_locked(self._looked_up, locked=False)
        self._origin = None
        self.hide()

    def compare(self, values: FormValues) -> None:
        """Show beneath each field that was edited what it was."""
        now = {**dataclasses.asdict(values.patient), "AccessionNumber": values.study.AccessionNumber}
        originals = {
            keyword: self._was(_SHOWN.get(keyword, str)(before))
            for keyword, before in self._looked_up.items()
            if now[keyword] != before
        }
        self._fields.show_originals(originals)

    def _was(self, before: str) -> str:
        return self.tr("Was: {value}").format(value=before) if before else self.tr("Was empty")

    def _source(self) -> str:
        assert self._origin is not None
        time = self._origin.when[11:16]
        return self.tr("{source}, {time}").format(source=self._origin.source, time=time)

    @Slot()
    def _unlock(self) -> None:
        if self._origin is None:
            return
        was = _in_one_line(self._origin.patient)
        text = self.tr("From {source}; unlocked. It was: {was}").format(source=self._source(), was=was)
        self._notice.say(text, "warning", Tone.WARN)
        self._back.show()
        self._edit.hide()
        self._fields.set_locked(self._looked_up, locked=False)
        self._fields.focus("PatientName")
        self.unlocked.emit(self._origin)


def _in_one_line(patient: Patient) -> str:
    said = (
        written.name_in_one_line(patient.PatientName),
        patient.PatientID,
        written.date_shown(patient.PatientBirthDate),
        patient.PatientSex,
    )
    return written.listed(said)
