"""Why a button cannot be pressed, where several windows say the same."""

from __future__ import annotations

import enum

from PySide6.QtCore import QCoreApplication

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


class Reason(enum.StrEnum):
    """What has to be so before."""

    NOTHING_TO_UNDO = QT_TRANSLATE_NOOP("reasons", "There is nothing to undo.")
    NOTHING_TO_REDO = QT_TRANSLATE_NOOP("reasons", "There is nothing to redo.")
    UNDER_WAY = QT_TRANSLATE_NOOP("reasons", "Something is under way: wait for it, or stop it.")
    NOT_UNDER_WAY = QT_TRANSLATE_NOOP("reasons", "Nothing is under way.")
    PUT_RIGHT = QT_TRANSLATE_NOOP("reasons", "Put right first what is marked.")
    CHOOSE_ENTRY = QT_TRANSLATE_NOOP("reasons", "Choose an entry of the list first.")
    FIRST_ALREADY = QT_TRANSLATE_NOOP("reasons", "It stands first already, or nothing is chosen.")
    LOCKED = QT_TRANSLATE_NOOP("reasons", "Set by the administrator for this computer.")
    TYPE_PIN = QT_TRANSLATE_NOOP("reasons", "Type the PIN first.")
    TYPE_PIN_TWICE = QT_TRANSLATE_NOOP("reasons", "Type the new PIN in both fields first.")
    OWN_ROOT = QT_TRANSLATE_NOOP("reasons", "Choose an identity of your own first.")
    AUDIT_SERVER = QT_TRANSLATE_NOOP("reasons", "Fill in a server above first.")
    NO_PICTURE = QT_TRANSLATE_NOOP("reasons", "No camera shows a picture yet.")
    NO_PICTURE_HERE = QT_TRANSLATE_NOOP("reasons", "There is no picture here.")
    NO_SCANNER = QT_TRANSLATE_NOOP("reasons", "No scanner was found yet.")
    NOTHING_WAITS = QT_TRANSLATE_NOOP("reasons", "No file needs attention.")
    CANNOT_BE_SENT = QT_TRANSLATE_NOOP("reasons", "This file cannot be sent.")
    FIRST_STEP = QT_TRANSLATE_NOOP("reasons", "This is the first step.")

    def said(self) -> str:
        """Return it in the window's language."""
        return translate("reasons", self.value)
