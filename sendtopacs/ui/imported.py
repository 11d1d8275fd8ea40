"""What an order brought that has no field in the form: listed, and removable one by one."""

from __future__ import annotations

import dataclasses
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from sendtopacs.model.attributes import Code, Reference, WorklistItem
from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.ui.icons import icon
from sendtopacs.ui.widgets import breakable, plain_label, tool_button
from sendtopacs.ui.written import listed

LABELS = {
    "RequestedProcedureID": QT_TRANSLATE_NOOP("imported", "Requested procedure ID"),
    "RequestedProcedureDescription": QT_TRANSLATE_NOOP("imported", "Requested procedure"),
    "ScheduledProcedureStepID": QT_TRANSLATE_NOOP("imported", "Scheduled step ID"),
    "ScheduledProcedureStepDescription": QT_TRANSLATE_NOOP("imported", "Scheduled step"),
    "ScheduledProtocolCodeSequence": QT_TRANSLATE_NOOP("imported", "Protocol codes"),
    "RequestedProcedureCodeSequence": QT_TRANSLATE_NOOP("imported", "Procedure codes"),
    "ReferencedStudySequence": QT_TRANSLATE_NOOP("imported", "Referenced study"),
    "ReferencedPatientSequence": QT_TRANSLATE_NOOP("imported", "Referenced patient"),
    "PatientWeight": QT_TRANSLATE_NOOP("imported", "Weight (kg)"),
    "MedicalAlerts": QT_TRANSLATE_NOOP("imported", "Medical alerts"),
    "Allergies": QT_TRANSLATE_NOOP("imported", "Allergies"),
    "PregnancyStatus": QT_TRANSLATE_NOOP("imported", "Pregnancy"),
    "PatientState": QT_TRANSLATE_NOOP("imported", "Patient state"),
    "AdditionalPatientHistory": QT_TRANSLATE_NOOP("imported", "History"),
}
_PREGNANCY = {
    1: QT_TRANSLATE_NOOP("imported", "not pregnant"),
    2: QT_TRANSLATE_NOOP("imported", "possibly pregnant"),
    3: QT_TRANSLATE_NOOP("imported", "definitely pregnant"),
    4: QT_TRANSLATE_NOOP("imported", "unknown"),
}


def without(order: WorklistItem, keyword: str) -> WorklistItem:
    """Return the order without this."""
    empty: dict[str, Any] = {keyword: getattr(WorklistItem(), keyword)}
    return dataclasses.replace(order, **empty)


def in_words(value: object) -> str:
    """Return a value as a person reads it."""
    if isinstance(value, tuple):
        return listed(map(in_words, value))
    if isinstance(value, Code):
        return f"{value.CodeMeaning} ({value.CodeValue}, {value.CodingSchemeDesignator})"
    if isinstance(value, Reference):
        return value.ReferencedSOPInstanceUID
    if isinstance(value, int):
        return QCoreApplication.translate("imported", _PREGNANCY[value])
    return listed(part for part in str(value).split("\\") if part)


class ImportedList(QWidget):
    """Shows what is in an order; `dropped` says which of it is not to be written."""

    dropped = Signal(object)  # the keyword

    def __init__(self, parent: QWidget, after: QWidget) -> None:
        """`after` is what the keyboard comes from: rows are made later than all that lies behind them."""
        super().__init__(parent)
        self._after = after
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[QWidget] = []
        self._buttons: list[QToolButton] = []
        self.hide()

    def show_order(self, order: WorklistItem) -> None:
        """Show what there is in it."""
        for widget in self._rows:
            self._grid.removeWidget(widget)
            widget.hide()  # a button may be deleted only once its own click is over
            widget.deleteLater()
        self._rows, self._buttons = [], []
        held = {keyword: getattr(order, keyword) for keyword in LABELS}
        for keyword, value in held.items():
            if value not in ("", (), None):
                self._add(keyword, in_words(value))
        self.setVisible(bool(self._rows))

    def _add(self, keyword: str, text: str) -> None:
        label = QCoreApplication.translate("imported", LABELS[keyword])
        name, words = QLabel(label, self), plain_label(f"imported_{keyword}", self, wrap=True)
        words.setText(breakable(text))
        remove = tool_button(f"drop_{keyword}", "", self)
        remove.setIcon(icon("remove"))
        remove.setAccessibleName(self.tr("Leave out: {what}").format(what=label))
        remove.setToolTip(remove.accessibleName())
        row = len(self._buttons)
        remove.clicked.connect(lambda _checked=False, keyword=keyword, row=row: self._drop(keyword, row))
        self.setTabOrder(self._buttons[-1] if row else self._after, remove)
        self._buttons.append(remove)
        for column, widget in enumerate((name, words, remove)):
            self._grid.addWidget(widget, row, column)
            widget.show()
            self._rows.append(widget)

    def _drop(self, keyword: str, row: int) -> None:
        """Say that this goes, and lead the keyboard to what has taken its place."""
        self.dropped.emit(keyword)
        left: QWidget = self._buttons[min(row, len(self._buttons) - 1)] if self._buttons else self._after
        left.setFocus(Qt.FocusReason.OtherFocusReason)
