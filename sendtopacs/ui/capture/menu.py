"""The button of the tool row under which everything is that can be captured here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from sendtopacs.ui.icons import icon


class CaptureMenu(QToolButton):
    """Says what is wanted; the desk does it."""

    paste_wanted = Signal()
    camera_wanted = Signal()
    screen_wanted = Signal()
    scanner_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, autoRaise=True)
        self.setObjectName("capture")
        self.setText(self.tr("Capture"))
        key = QKeySequence("F5")
        shown = key.toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(self.tr("A picture, video or page that is in no file yet ({key})").format(key=shown))
        QShortcut(key, self, self._open)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(20, 20))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.setObjectName("capture_menu")
        self._actions = {
            "camera": self._add(menu, self.tr("&Camera…"), "F7", self.camera_wanted),
            "scanner": self._add(menu, self.tr("&Scanner…"), "F8", self.scanner_wanted),
            "screen": self._add(menu, self.tr("Part of the sc&reen…"), "Ctrl+Shift+S", self.screen_wanted),
            "paste": self._add(menu, self.tr("&Paste from the clipboard"), "", self.paste_wanted),
        }
        self.setMenu(menu)
        self._set_icons()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew in a new palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self._set_icons()
        super().changeEvent(event)

    def _add(self, menu: QMenu, text: str, keys: str, wanted: SignalInstance) -> QAction:
        action = menu.addAction(text, wanted.emit)
        if keys:
            action.setShortcut(QKeySequence(keys))
            self.addAction(action)  # its key works while the menu is closed
        return action

    @Slot()
    def _open(self) -> None:
        """Open the menu by its key."""
        if self.isVisible():
            self.menu().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _set_icons(self) -> None:
        self.setIcon(icon("camera"))
        for name, action in self._actions.items():
            action.setIcon(icon(name))
