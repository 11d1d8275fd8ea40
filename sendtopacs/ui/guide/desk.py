"""Opens the guided set-up at the first start, when asked, and from where it was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from sendtopacs.settings.locks import is_locked
from sendtopacs.settings.schema import Settings
from sendtopacs.ui.field import NoticeLine
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.ports import Backend
from sendtopacs.ui.widgets import button

if TYPE_CHECKING:
    from sendtopacs.ui.guide.dialog import GuideDialog

_STEP, _KNOWN = "guide/step", "guide/shown"


class GuideBar(QFrame):
    """Says that there is no PACS yet, where the window would otherwise just not send."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("guide_bar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._said = NoticeLine(self)
        self._said.say(self.tr("No PACS is set up yet: there is nowhere to send to."))
        self.open = button("guide_open", self.tr("Guided set-up…"), self)
        self.later = button("guide_bar_later", self.tr("Later"), self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.addWidget(self._said, 1)
        layout.addWidget(self.open)
        layout.addWidget(self.later)
        self.hide()


class GuideDesk(QObject):
    """Keeps the one dialog while the window lives, so that what was typed and not saved is kept, too."""

    saved = Signal(object)  # Settings
    done = Signal()  # work can begin
    demo_wanted = Signal()

    def __init__(self, backend: Backend, runner: JobRunner, memory: QSettings, window: QWidget) -> None:
        super().__init__(window)
        self._backend, self._runner, self._memory, self._window = backend, runner, memory, window
        self._settings = Settings()
        self._put_off = False
        self.dialog: GuideDialog | None = None
        self.bar = GuideBar(window)
        self.bar.open.clicked.connect(self.open)
        self.bar.later.clicked.connect(self._on_later)

    def use(self, settings: Settings) -> None:
        """Go by these settings from now on."""
        self._settings = settings
        if self.dialog is not None and not self.dialog.isVisible():
            self.dialog.use(settings)
        self.bar.setVisible(self._nowhere_to_send and not self._put_off)

    def open_at_first_start(self) -> None:
        """Open it by itself once, on a workstation where nothing is set up."""
        known = bool(self._memory.value(_KNOWN, 0, int))
        if self._nowhere_to_send and not self._settings.query and not known:
            self.open()

    @Slot()
    def open(self) -> None:
        """Open it where it was left, by the settings' PIN where they have one; or bring it to the front."""
        kept = self._settings.workstation.settings_pin
        if kept and (self.dialog is None or not self.dialog.isVisible()):
            from sendtopacs.ui.pin_dialog import PinDialog  # noqa: PLC0415 - opened seldom

            asking = PinDialog(kept, self._runner, self._window)
            asking.opened.connect(self._show)
            asking.finished.connect(asking.deleteLater)
            asking.show()
        else:
            self._show()

    def close(self) -> None:
        """Close it, if it is open."""
        if self.dialog is not None:
            self.dialog.close()

    # -- within --------------------------------------------------------------------------------------------

    @property
    def _nowhere_to_send(self) -> bool:
        locked = is_locked("storage", self._settings.locked) or self._settings.workstation.settings_pin
        return not (self._settings.storage or self._backend.more_destinations or locked)

    @Slot()
    def _show(self) -> None:
        self._memory.setValue(_KNOWN, 1)
        if self.dialog is None:
            self.dialog = self._made()
        if self.dialog.isVisible():
            self.dialog.raise_()
        self.dialog.show()
        self.dialog.activateWindow()

    def _made(self) -> GuideDialog:
        from sendtopacs.ui.guide.dialog import GuideDialog  # noqa: PLC0415 - opened seldom

        step = int(str(self._memory.value(_STEP, 0)))
        backend = self._backend
        made = GuideDialog(
            self._settings,
            backend.save_settings,
            self._runner,
            self._window,
            defaults=backend.defaults,
            takes=backend.takes,
        )
        made.go_to(step)
        made.saved.connect(self.saved)
        made.at_step.connect(self._on_step)
        made.finished_all.connect(self._on_all)
        made.demo_wanted.connect(self.demo_wanted)
        return made

    @Slot(int)
    def _on_step(self, step: int) -> None:
        self._memory.setValue(_STEP, step)

    @Slot()
    def _on_all(self) -> None:
        """Begin at the beginning the next time."""
        if self.dialog is not None:
            self.dialog.go_to(0)
        self.done.emit()

    @Slot()
    def _on_later(self) -> None:
        self._put_off = True
        self.bar.hide()
