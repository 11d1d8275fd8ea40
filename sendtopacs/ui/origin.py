"""Where the form's identity came from: it is locked, and editing it takes a step of its own."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sendtopacs.model.attributes import Patient
from sendtopacs.ui import written
from sendtopacs.ui.field import NoticeLine
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.widgets import button

IDENTITY = ("PatientID", "IssuerOfPatientID", "PatientBirthDate", "PatientSex")
"""What is locked besides the name."""


class OriginBar(QWidget):
    """Says 'worklist MAIN, 09:41', and once the identity is edited what it was."""

    locked = Signal(object)  # bool
    unlocked = Signal(object, object)  # where it came from, and the Patient, by a person's wish

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._source = ""
        self._original: Patient | None = None
        self._notice = NoticeLine(self)
        self._edit = button("edit_identity", self.tr("Unloc&k identity…"), self)
        self._edit.setToolTip(self.tr("Unlock name, ID, birth date and sex; what they were stays shown"))
        self._edit.clicked.connect(self._unlock)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._notice, 1)
        row.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def known(self) -> bool:
        """True while the identity is from a look-up, edited or not."""
        return self._original is not None

    @property
    def text(self) -> str:
        """What it says."""
        return self._notice.text.text()

    def set_origin(self, source: str, patient: Patient) -> None:
        """Lock what came from there, now."""
        self._source = self.tr("{source}, {time}").format(source=source, time=f"{datetime.now():%H:%M}")
        self._original = patient
        self._notice.say(self.tr("From {source}; locked").format(source=self._source), "ready", Tone.GOOD)
        self._edit.show()
        self.show()
        self.locked.emit(True)

    def forget(self) -> None:
        """Unlock: the values are of no look-up any more."""
        if self._original is not None:
            self._original = None
            self.locked.emit(False)
        self.hide()

    @Slot()
    def _unlock(self) -> None:
        if self._original is None:
            return
        was = ", ".join(
            filter(
                None,
                (
                    written.name_in_one_line(self._original.PatientName),
                    self._original.PatientID,
                    written.iso_date(self._original.PatientBirthDate),
                    self._original.PatientSex,
                ),
            )
        )
        text = self.tr("From {source}; unlocked. It was: {was}").format(source=self._source, was=was)
        self._notice.say(text, "warning", Tone.WARN)
        self._edit.hide()
        self.locked.emit(False)
        self.unlocked.emit(self._source, self._original)
