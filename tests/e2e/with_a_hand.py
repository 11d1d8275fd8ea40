"""The program, with a hand that reaches for things by their names: for pictures in all languages.

It reads what is wanted from the file that SENDTOPACS_TEST_WISH names, and removes the file when that is done:
'press NAME', 'focus NAME', 'row NAME NUMBER', 'choose NAME NUMBER', or 'find NAME', which waits for it only.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from unittest import mock

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QWidget

from sendtopacs.__main__ import main
from sendtopacs.ui import app

_make_application = app.make_application


class Hand(QObject):
    """Looks again and again for what is wanted."""

    def __init__(self, wish: Path, application: QApplication) -> None:
        super().__init__(application)
        self._wish = wish
        self._timer = QTimer(self, interval=50)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        if self._wish.exists():
            what, name, *number = self._wish.read_text().split()
            kind = {"press": QAbstractButton, "row": QAbstractItemView}.get(what, QWidget)
            named = [one for one in QApplication.allWidgets() if one.objectName() == name]
            found = [one for one in named if isinstance(one, kind) and one.isVisible() and one.isEnabled()]
            if found:
                self._wish.unlink()  # before it is done: a menu would wait for whoever opened it
                self._do(what, found[0], number)

    def _do(self, what: str, thing: QWidget, number: Sequence[str]) -> None:
        if what == "press" and isinstance(thing, QAbstractButton):
            thing.click()
        elif what == "focus":
            thing.setFocus()
        elif what == "row" and isinstance(thing, QAbstractItemView):
            thing.setCurrentIndex(thing.model().index(int(number[0]), 0))
        elif what == "choose" and isinstance(thing, QComboBox):
            thing.setCurrentIndex(int(number[0]))


def make_application(arguments: Sequence[str]) -> QApplication:
    """Make the program's application, with a hand."""
    made = _make_application(arguments)
    Hand(Path(os.environ["SENDTOPACS_TEST_WISH"]), made)
    return made


if __name__ == "__main__":
    with mock.patch.object(app, "make_application", make_application):
        sys.exit(main())
