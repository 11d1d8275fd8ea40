"""The button beneath the window that says how the watched folder stands; hidden where none is set."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton, QWidget

from sendtopacs.ui.icons import Tone, icon
from sendtopacs.ui.watch.state import Watching
from sendtopacs.ui.widgets import named


class WatchButton(QToolButton):
    """Opens the dialog."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "open_watch")
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(self.tr("Switch the watched folder on or off, and see which files wait (Shift+F7)"))
        by_key = QShortcut(
            QKeySequence("Shift+F7"), parent, lambda: self.click() if self.isVisible() else None
        )
        by_key.setWhatsThis(self.tr("Watched folder"))  # the button itself says how that stands
        self._state = Watching()
        self.show_state(self._state)

    @Slot(object)
    def show_state(self, state: Watching) -> None:
        """Say how it stands, in words and with an icon."""
        self._state = state
        self.setText(self._words())
        self._draw()
        self.setVisible(bool(state.folder))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew in a new palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _words(self) -> str:
        state = self._state
        if not state.active:
            return self.tr("Watched folder: off")
        if state.trouble is not None:
            return self.tr("Watched folder: cannot be watched")
        if state.attention:
            return self.tr("Watched folder: %n need(s) attention", None, len(state.attention))
        return self.tr("Watched folder: on")

    def _draw(self) -> None:
        state = self._state
        if state.active and state.trouble is not None:
            self.setIcon(icon("failed", Tone.BAD))
        elif state.active and state.attention:
            self.setIcon(icon("warning", Tone.WARN))
        else:
            self.setIcon(icon("folder"))
