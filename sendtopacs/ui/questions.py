"""Questions that the window asks; none stops what runs: each opens, and the answer comes later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QMessageBox, QSizePolicy, QSpacerItem, QWidget

from sendtopacs.ui.plurals import Plurals

translate = QCoreApplication.translate  # by this name lupdate finds the texts

Answer = Callable[[], object]

_WIDTH = 420  # logical pixels


def ask_new_patient(parent: QWidget, unsent: int, clear: Answer) -> None:
    """Ask before files that were not sent leave the list."""
    box = _box(parent, "ask_new_patient", translate("questions", "Start with a new patient?"))
    box.setInformativeText(Plurals().not_sent(unsent))
    _offer(box, translate("questions", "&New patient"), QMessageBox.ButtonRole.AcceptRole, clear)
    _keep(box)
    _open(box)


def ask_delete_captured(parent: QWidget, count: int, delete: Answer) -> None:
    """Ask before captured originals are deleted."""
    box = _box(parent, "ask_delete_captured", translate("questions", "Delete what was never sent?"))
    box.setInformativeText(Plurals().deleted(count))
    _offer(box, translate("questions", "&Delete"), QMessageBox.ButtonRole.DestructiveRole, delete)
    _keep(box)
    _open(box)


def ask_outside(parent: QWidget, unsent: int, *, replace: Answer, keep: Answer) -> None:
    """Ask before the patient that another program names takes the place of one with unsent files."""
    text = translate("questions", "Another program asks for another patient. Start with that one?")
    box = _box(parent, "ask_outside", text)
    box.setInformativeText(Plurals().not_sent(unsent))
    _offer(box, translate("questions", "&Replace"), QMessageBox.ButtonRole.AcceptRole, replace)
    _keep(box)
    box.rejected.connect(keep)
    _open(box)


def ask_emergency(parent: QWidget, fill: Answer) -> None:
    """Ask before a temporary identity replaces what was filled in."""
    box = _box(
        parent, "ask_emergency", translate("questions", "Replace the patient by a temporary identity?")
    )
    box.setInformativeText(translate("questions", "What the form says of the patient is cleared."))
    _offer(box, translate("questions", "&Replace"), QMessageBox.ButtonRole.AcceptRole, fill)
    _keep(box)
    _open(box)


def ask_close(parent: QWidget, *, wait: Answer | None, background: Answer | None, pause: Answer) -> None:
    """Ask what is to become of files that are still being sent, or that wait (`wait` is None then)."""
    waiting = translate("questions", "Files are still waiting to be sent.")
    text = translate("questions", "Files are still being sent.") if wait else waiting
    box = _box(parent, "ask_close", text)
    box.setInformativeText(
        translate("questions", "Nothing is lost: what is paused goes on when the program is started again.")
    )
    if wait:
        _offer(box, translate("questions", "&Finish, then close"), QMessageBox.ButtonRole.AcceptRole, wait)
    if background:
        words = translate("questions", "Go on in the &background")
        _offer(box, words, QMessageBox.ButtonRole.AcceptRole, background)
    _offer(box, translate("questions", "&Pause and close"), QMessageBox.ButtonRole.DestructiveRole, pause)
    box.addButton(translate("questions", "&Stay"), QMessageBox.ButtonRole.RejectRole)
    _open(box)


def ask_give_up(parent: QWidget, count: int, give_up: Answer) -> None:
    """Ask before files leave the outbox unsent."""
    box = _box(parent, "ask_give_up", translate("questions", "Give these up?"))
    box.setInformativeText(Plurals().given_up(count))
    _offer(box, translate("questions", "&Give up"), QMessageBox.ButtonRole.DestructiveRole, give_up)
    _keep(box)
    _open(box)


def ask_give_up_report(parent: QWidget, give_up: Answer) -> None:
    """Ask before the RIS is told no more of an order, all of whose files are done."""
    box = _box(parent, "ask_give_up_report", translate("questions", "Give up the report to the RIS?"))
    box.setInformativeText(
        translate(
            "questions",
            "The files stay as they are. The RIS hears no more of this order from here, unless you choose"
            " 'Send again now': somebody has to set its status there by hand.",
        )
    )
    _offer(box, translate("questions", "&Give up"), QMessageBox.ButtonRole.DestructiveRole, give_up)
    _keep(box)
    _open(box)


def _open(box: QMessageBox) -> None:
    """Open it with room for a sentence: Qt makes it as wide as the question alone."""
    layout = box.layout()
    if isinstance(layout, QGridLayout):
        room = QSpacerItem(_WIDTH, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
        layout.addItem(room, layout.rowCount(), 0, 1, layout.columnCount())
    box.open()


def _keep(box: QMessageBox) -> None:
    """Offer to leave everything as it is: what Enter and Escape mean, since it can be thought over."""
    keep = box.addButton(translate("questions", "&Keep"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)


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
