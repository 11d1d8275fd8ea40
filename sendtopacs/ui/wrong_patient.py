"""'Sent to the wrong patient': the report about a job, to be copied for the PACS administrator."""

from __future__ import annotations

import dataclasses
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from sendtopacs.model.attributes import Patient
from sendtopacs.outbox import JobRecord
from sendtopacs.ui.editors import DateEditor, NameEditor, TextEditor
from sendtopacs.ui.field import Field, NoticeLine
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.widgets import button, named
from sendtopacs.ui.window_size import resize_to_fit
from sendtopacs.wrong_patient import WrongPatient


class WrongPatientDialog(QDialog):
    """Shows the report as it will be; says `reported` once it is copied."""

    reported = Signal(object)  # WrongPatient

    def __init__(self, job: JobRecord, should_be: Patient, parent: QWidget) -> None:
        super().__init__(parent)
        now = datetime.now().isoformat(timespec="seconds")
        self._report = WrongPatient(job, should_be, now)
        self._should_be = should_be
        self.setObjectName("wrong_patient_dialog")
        self.setWindowTitle(self.tr("Sent to the wrong patient"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._editors = {
            "PatientName": NameEditor(self),
            "PatientID": TextEditor(parent=self),
            "PatientBirthDate": DateEditor(self),
        }
        self.text = named(QPlainTextEdit(self, readOnly=True, tabChangesFocus=True), "wrong_patient_text")
        self.text.setAccessibleName(self.tr("Report"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._said = NoticeLine(self)
        self._lay_out()
        for keyword, editor in self._editors.items():
            named(editor, f"wrong_{keyword}").set_value(getattr(should_be, keyword))
            editor.edited.connect(self._show)
        self._show()

    @property
    def report(self) -> WrongPatient:
        """The report with what was typed."""
        typed = {keyword: editor.value() for keyword, editor in self._editors.items()}
        return dataclasses.replace(self._report, should_be=dataclasses.replace(self._should_be, **typed))

    def _lay_out(self) -> None:
        text = self.tr(
            "The PACS holds these objects, and only its administrator can move or delete them."
            " Say whose they are, and hand over this report. Then send the files again, to the right patient."
        )
        words = QLabel(text, self, wordWrap=True)
        labels = (self.tr("Right &name"), self.tr("Right patient &ID"), self.tr("&Birth date"))
        fields = QGridLayout()
        for place, (label, editor) in enumerate(zip(labels, self._editors.values(), strict=True)):
            fields.addWidget(Field(label, editor, parent=self), 0, place)
        copy = button("wrong_patient_copy", self.tr("&Copy"), self)
        copy.clicked.connect(self._copy)
        close = button("wrong_patient_close", self.tr("C&lose"), self)
        close.clicked.connect(self.close)
        below = QHBoxLayout()
        below.addWidget(self._said, 1)
        below.addStretch(0)
        below.addWidget(copy)
        below.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addLayout(fields)
        layout.addWidget(self.text, 1)
        layout.addLayout(below)
        resize_to_fit(self, QSize(760, 600))

    @Slot()
    def _show(self) -> None:
        self.text.setPlainText(self.report.text())

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.text())
        self._said.say(self.tr("Copied."), "ready", Tone.GOOD)
        self.reported.emit(self.report)
