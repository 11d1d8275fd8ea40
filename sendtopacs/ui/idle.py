"""Clears the patient when nobody is there any more: warns with a countdown, and keeps what was not sent."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from sendtopacs.ui.field import NoticeLine
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.idle_rule import IdleRule, Phase
from sendtopacs.ui.plurals import Plurals
from sendtopacs.ui.widgets import button

_LOOK_MS = 1000
_DONE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.Drop,
    }
)
"""What nobody does by brushing past: it ends a warning, too."""

_MOVED = frozenset({QEvent.Type.MouseMove, QEvent.Type.Wheel, QEvent.Type.DragMove})


@dataclass(frozen=True, slots=True)
class Shown:
    """What the window shows of a patient."""

    anything: bool
    unsent: int = 0


class IdleBar(QFrame):
    """Says that the patient is going to be cleared, and afterwards that it was."""

    stay_wanted = Signal()
    clear_wanted = Signal()
    files_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("idle_bar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._said = NoticeLine(self)
        self._stay = button("stay", self.tr("Stay (any key)"), self)
        self._stay.clicked.connect(self.stay_wanted)
        self._clear = button("clear_now", self.tr("Clear now"), self)
        self._clear.clicked.connect(self.clear_wanted)
        self._files = button("list_again", self.tr("List them again"), self)
        self._files.clicked.connect(self.files_wanted)
        self._close = button("close_idle", self.tr("Close"), self)
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.addWidget(self._said, 1)
        for one in (self._stay, self._clear, self._files, self._close):
            layout.addWidget(one)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said."""
        return self._said.text.text()

    def warn(self, left_s: int, unsent: int) -> None:
        """Count down."""
        text = self.tr("Nobody seems to be here: list and form are cleared in %n second(s).", None, left_s)
        if unsent:
            text += " " + Plurals().not_sent(unsent)
        self._said.say(text, "warning", Tone.WARN)
        self._offer(warning=True, unsent=unsent)

    def say_cleared(self, minutes: int, unsent: int) -> None:
        """Say that it was done, and what is left."""
        text = self.tr("List and form were cleared: nobody was here for %n minute(s).", None, minutes)
        if unsent:
            text += " " + self.tr(
                "%n file(s) had not been sent; they are still where they came from.", None, unsent
            )
        self._said.say(text, "info", Tone.BUSY)
        self._offer(warning=False, unsent=unsent)

    def _offer(self, *, warning: bool, unsent: int) -> None:
        for one in (self._stay, self._clear):
            one.setVisible(warning)
        self._files.setVisible(not warning and unsent > 0)
        self._close.setVisible(not warning)
        self.show()


class IdleGuard(QObject):
    """Says `over` once nobody has been there for as long as is set, and the warning has stood."""

    over = Signal()

    def __init__(
        self,
        shown: Callable[[], Shown],
        bar: IdleBar,
        parent: QObject,
        clocks: tuple[Callable[[], float], Callable[[], float]] = (time.monotonic, time.time),
    ) -> None:
        """`clocks` tell seconds: one that never jumps, and the wall's."""
        super().__init__(parent)
        self._shown, self.bar, self._clocks = shown, bar, clocks
        self._rule: IdleRule | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        bar.stay_wanted.connect(self.touch)
        bar.clear_wanted.connect(self._end)

    def use(self, minutes: int) -> None:
        """Clear after so many minutes from now on; 0: never."""
        self._watch(minutes > 0)
        self._rule = IdleRule(minutes * 60.0) if minutes else None
        self.touch()

    def stop(self) -> None:
        """Watch no more."""
        self._watch(False)

    @property
    def warning(self) -> bool:
        """True while the warning stands."""
        return self._rule is not None and self._rule.warning

    def _watch(self, wanted: bool) -> None:
        application = QApplication.instance()
        if application is None:
            return
        application.removeEventFilter(self)  # each event costs a call: only where it is wanted
        if wanted:
            application.installEventFilter(self)
            self._timer.start()
        else:
            self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there; while the warning stands, moving the mouse is not enough."""
        kind = event.type()
        if kind in _DONE or (kind in _MOVED and self._rule is not None and not self._rule.warning):
            self.touch()
        return False

    @Slot()
    def touch(self) -> None:
        """Somebody is there."""
        if self._rule is None:
            return
        if self._rule.warning:
            self.bar.hide()
        self._rule.touch(*self._now())

    @Slot()
    def look(self) -> None:
        """See how far it has come."""
        if self._rule is None:
            return
        shown = self._shown()
        if not shown.anything:
            self.touch()
            return
        found = self._rule.look(*self._now())
        if found.phase is Phase.WARNING:
            if self.bar.isHidden():
                QApplication.alert(self.bar.window())
            self.bar.warn(found.left_s, shown.unsent)
        elif found.phase is Phase.OVER:
            self._end()

    @Slot()
    def _end(self) -> None:
        self.touch()
        self.over.emit()

    def _now(self) -> tuple[float, float]:
        steady, wall = self._clocks
        return steady(), wall()
