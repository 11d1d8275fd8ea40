"""Questions that the window asks; none stops what runs: each opens, and the answer comes later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

Answer = Callable[[], object]


def ask_new_patient(parent: QWidget, unsent: int, clear: Answer) -> None:
    """Ask before files that were not sent leave the list."""
    box = _box(parent, "ask_new_patient", _tr("Start with a new patient?"))
    box.setInformativeText(
        _tr(
            "%n file(s) were not sent. They leave the list, but stay where they are.",
            unsent,
        )
    )
    _offer(box, _tr("&New patient"), QMessageBox.ButtonRole.AcceptRole, clear)
    box.addButton(_tr("&Keep"), QMessageBox.ButtonRole.RejectRole)
    box.open()


def ask_emergency(parent: QWidget, fill: Answer) -> None:
    """Ask before a temporary identity replaces what was filled in."""
    box = _box(parent, "ask_emergency", _tr("Replace the patient by a temporary identity?"))
    box.setInformativeText(_tr("What the form says of the patient is cleared."))
    _offer(box, _tr("&Replace"), QMessageBox.ButtonRole.AcceptRole, fill)
    box.addButton(_tr("&Keep"), QMessageBox.ButtonRole.RejectRole)
    box.open()


def ask_close(parent: QWidget, *, wait: Answer, pause: Answer) -> None:
    """Ask what is to become of files that are still being sent."""
    box = _box(parent, "ask_close", _tr("Files are still being sent."))
    box.setInformativeText(_tr("Nothing is lost: what is paused goes on when the program is started again."))
    _offer(box, _tr("&Finish, then close"), QMessageBox.ButtonRole.AcceptRole, wait)
    _offer(box, _tr("&Pause and close"), QMessageBox.ButtonRole.DestructiveRole, pause)
    box.addButton(_tr("&Stay"), QMessageBox.ButtonRole.RejectRole)
    box.open()


def _box(parent: QWidget, name: str, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("SendToPACS")
    box.setText(text)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def _offer(box: QMessageBox, text: str, role: QMessageBox.ButtonRole, answer: Answer) -> None:
    button = box.addButton(text, role)

    def heed(clicked: QAbstractButton) -> None:
        if clicked is button:
            answer()

    box.buttonClicked.connect(heed)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("questions", text, None, n)
