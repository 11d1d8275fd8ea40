"""Asks why a job of an order is given up: the RIS hears the reason."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from sendtopacs.model.procedure_step import Reason
from sendtopacs.ui.editors import ChoiceEditor
from sendtopacs.ui.labels import reason_label
from sendtopacs.ui.plurals import Plurals
from sendtopacs.ui.widgets import named

_WIDTH = 420  # logical pixels


class GiveUpDialog(QDialog):
    """Asks once; `given_up` tells the reason, and nothing comes where the files are kept."""

    given_up = Signal(object)  # Reason

    def __init__(self, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ask_give_up_order")
        self.setWindowTitle("SendToPACS")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question = QLabel(self.tr("Give these up?"), self)
        font = question.font()
        font.setBold(True)
        question.setFont(font)
        told = self.tr("The RIS is told that the order is discontinued, unless all its files are stored.")
        explained = QLabel(f"{Plurals().given_up(count)} {told}", self, wordWrap=True)
        choices = [(reason.value, reason_label(reason)) for reason in Reason]
        self.reason = named(ChoiceEditor(choices, parent=self), "give_up_reason")
        label = QLabel(self.tr("&Reason for the RIS"), self)
        label.setBuddy(self.reason)
        buttons = QDialogButtonBox(self)
        give_up = buttons.addButton(self.tr("&Give up"), QDialogButtonBox.ButtonRole.AcceptRole)
        keep = buttons.addButton(self.tr("&Keep"), QDialogButtonBox.ButtonRole.RejectRole)
        give_up.setObjectName("give_up")
        keep.setDefault(True)
        buttons.accepted.connect(self._on_given_up)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        self.setMinimumWidth(_WIDTH)
        for widget in (question, explained, label, self.reason, buttons):
            layout.addWidget(widget)
        layout.insertStretch(layout.count() - 1)  # what is too high stands above the buttons alone

    @Slot()
    def _on_given_up(self) -> None:
        self.given_up.emit(Reason(self.reason.value()))
        self.accept()
