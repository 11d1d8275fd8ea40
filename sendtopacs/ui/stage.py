"""Keeps the program's one window, and makes it anew in another language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from sendtopacs.model.problems import note
from sendtopacs.outside import Call
from sendtopacs.settings.schema import Settings
from sendtopacs.ui.languages import Languages
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.motion import Motion
from sendtopacs.ui.profile_box import ProfileBox
from sendtopacs.ui.system_motion import SystemMotion

_LOOK_MS = 200


class Stage(QObject):
    """Changes the language while the window is at rest: a patient's job ends in the language it began in.

    All texts of a window are made with it, so that none is ever half in one language and half in another.
    """

    closed = Signal()
    entered = Signal(object)  # MainWindow, in place of the one before

    def __init__(
        self, settings: Settings, languages: Languages, make: Callable[[Settings], MainWindow]
    ) -> None:
        super().__init__()
        self._settings, self._languages, self._make = settings, languages, make
        self._said = False
        # The program's: a new window would take reduced for usual.
        self._motion = Motion(SystemMotion(self), self)
        self._motion.reduce(settings.general.reduced_motion)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._try)
        self.window = self._enter()

    def end(self) -> None:
        """Take the window away."""
        self._timer.stop()
        self._motion.end()
        self.window.hide()
        self.window.deleteLater()

    @Slot()
    def close_now(self) -> None:
        """Close the window that there is now, as its button would, without a question."""
        self.window.close_now()

    @Slot(object, object)
    def take_call(self, call: Call, tell: Callable[[str], None]) -> None:
        """Hand another program's call to the window that there is now."""
        self.window.outside.take(call, tell)

    @Slot(str)
    def take_argument(self, argument: str) -> None:
        """Hand it a file or an address that the system opens."""
        self.window.take_argument(argument)

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        before, self._settings = self._spoken, settings
        self._motion.reduce(settings.general.reduced_motion)
        self._said = False
        if settings.general.language == before:
            self._timer.stop()
        else:
            self._timer.start()

    @Slot()
    def _try(self) -> None:
        """Change the language, as soon as nothing is lost by it."""
        if at_rest(self.window) and not _others(self.window):
            self._timer.stop()
            self._change()
        elif not self._said and not QApplication.activeModalWidget():
            self._said = True
            self.window.outbox_line.show_trouble(note("language-later"))

    def _change(self) -> None:
        before = self.window
        before.make_room()
        self._languages.speak(self._settings.general.language)
        self.window = self._enter()
        _take_choices(before, self.window)
        self.window.form.take_typed(before.form)
        self.window.show()
        self.window.form.fields.focus("PatientName")
        before.hide()
        before.deleteLater()
        self.entered.emit(self.window)

    def _enter(self) -> MainWindow:
        self._spoken = self._settings.general.language
        made = self._make(self._settings)
        made.closed.connect(self.closed)
        made.settings_applied.connect(self._on_settings)
        return made


def at_rest(window: MainWindow) -> bool:
    """Tell whether it holds nothing of a patient, and nothing in it is under way."""
    captures = window.capture is not None and window.capture.busy
    busy = captures or window.jobs.busy or window.intake.reading or bool(window.model.rows)
    return window.isVisible() and not busy and window.form.nobodys


def _take_choices(before: MainWindow, after: MainWindow) -> None:
    """Choose the profile and the destination that were chosen."""
    for one, other in zip(before.findChildren(ProfileBox), after.findChildren(ProfileBox), strict=True):
        if one.profile.name:
            other.choose(one.profile.name)
    destination = before.bar.choices.destination
    if destination is not None:
        after.bar.choices.choose(destination.label)


def _others(window: MainWindow) -> bool:
    """Tell whether anything else of the program is open: it may hold what somebody typed."""
    return any(w.isVisible() and w is not window for w in QApplication.topLevelWidgets() if w.layout())
