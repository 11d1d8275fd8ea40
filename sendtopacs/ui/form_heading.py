"""The top of the form: whose it is, in letters that can be read from a metre away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sendtopacs.model.attributes import Patient
from sendtopacs.ui import written
from sendtopacs.ui.form_fields import SEXES, sex_in_words
from sendtopacs.ui.name_label import NameLabel
from sendtopacs.ui.widgets import breakable, button, plain_label


class PatientHeading(QWidget):
    """Says name, sex, birth date, age and ID; beside it a patient without identity gets a temporary one."""

    emergency_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = NameLabel("patient_heading", self)
        font = self._name.font()
        font.setPointSizeF(font.pointSizeF() * 1.35)
        font.setBold(True)
        self._name.setFont(font)
        self._facts = plain_label("patient_subheading", self, wrap=True)
        self.emergency = button("emergency", self.tr("Emergenc&y"), self)
        self.emergency.setToolTip(self.tr("Fill in a temporary name and ID for a patient without identity"))
        self.emergency.clicked.connect(self.emergency_wanted)
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self.emergency, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self._facts)

    def show_patient(self, patient: Patient) -> None:
        """Say who it is."""
        self._name.say(written.name_in_one_line(patient.PatientName) or self.tr("No patient yet"))
        facts = breakable(" · ".join(self._said_of(patient)))
        self._facts.setText(facts or "\u00a0")  # the line keeps its height

    def _said_of(self, patient: Patient) -> Sequence[str]:
        sex = patient.PatientSex
        facts = [sex_in_words(sex)] if sex in SEXES and sex else []
        born = written.date_in_words(patient.PatientBirthDate, QLocale())
        if born:
            age = written.age_in_years(patient.PatientBirthDate, QDate.currentDate())
            facts.append(self.tr("born {date}").format(date=born))
            if age is not None:
                facts.append(self.tr("%n year(s) old", None, age))
        if patient.PatientID:
            facts.append(self.tr("ID {id}").format(id=patient.PatientID))
        return facts
