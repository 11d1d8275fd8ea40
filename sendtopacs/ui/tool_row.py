"""The row of buttons at the top of the window, each with its shortcut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from sendtopacs.ui.capture.menu import CaptureMenu
from sendtopacs.ui.editors import TextEditor
from sendtopacs.ui.icons import icon
from sendtopacs.ui.labels import without_key
from sendtopacs.ui.profile_box import ProfileBox
from sendtopacs.ui.squeeze import Squeeze
from sendtopacs.ui.widgets import named, tool_button

_FIRST_WITHOUT_WORDS = ("help", "settings", "folder", "down", "new-patient", "add", "search", "worklist")


class ToolRow(QWidget):
    """Says what is wanted; others do it."""

    files_wanted = Signal()
    folder_wanted = Signal()
    worklist_wanted = Signal()
    archive_wanted = Signal()
    recent_wanted = Signal()
    new_patient_wanted = Signal()
    settings_wanted = Signal()
    help_wanted = Signal()
    keys_wanted = Signal()
    guide_wanted = Signal()
    log_wanted = Signal()
    bundle_wanted = Signal()
    scanned = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons = {
            "add": self._make("add_files", self.tr("&Add files…"), "Ctrl+O", self.files_wanted),
            "folder": self._make("add_folder", self.tr("Add fold&er…"), "Ctrl+Shift+O", self.folder_wanted),
            "worklist": self._make("worklist", self.tr("Worklist…"), "F2", self.worklist_wanted),
            "search": self._make("search_archive", self.tr("Search PACS…"), "F3", self.archive_wanted),
            "down": self._make("recent_patients", self.tr("Recent patients"), "Ctrl+R", self.recent_wanted),
            "new-patient": self._make(
                "new_patient", self.tr("&New patient"), "Ctrl+N", self.new_patient_wanted
            ),
            "settings": self._make("settings", self.tr("Settin&gs"), "Ctrl+,", self.settings_wanted),
            "help": self._make("help", self.tr("Help"), "F1", self.help_wanted),
        }
        self._add_to_help()
        self.capture = CaptureMenu(self)
        self._scan = self._make_scan_field()
        self.profiles = ProfileBox(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(4)
        for name, button in self._buttons.items():
            if name == "settings":
                row.addWidget(self._scan)
                row.addWidget(self.profiles)
                row.addStretch(1)
            row.addWidget(button)
            if name == "folder":
                row.addWidget(self.capture)
        without = [self._buttons[name] for name in _FIRST_WITHOUT_WORDS]
        self._squeeze = Squeeze(self, row, [*without[:3], self.capture, *without[3:]])
        self._set_icons()

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the icons."""
        return QSize(self._squeeze.least_width, super().minimumSizeHint().height())

    def offer_recent(self, offered: bool) -> None:
        """Offer recent patients, or not: whoever sits here could see them."""
        self._buttons["down"].setVisible(offered)

    def _make(self, name: str, text: str, keys: str, wanted: SignalInstance) -> QToolButton:
        button = tool_button(name, text, self)
        sequence = QKeySequence(keys)
        shown = sequence.toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{without_key(text)} ({shown})")
        button.clicked.connect(wanted)
        by_key = QShortcut(sequence, self, lambda: button.click() if button.isVisible() else None)
        if keys == "F1":  # help is asked for in any window
            by_key.setContext(Qt.ShortcutContext.ApplicationShortcut)
        return button

    def _add_to_help(self) -> None:
        """Offer beside the manual what whoever helps asks for."""
        menu = QMenu(self)
        self._keys = menu.addAction(self.tr("&Keyboard…"), QKeySequence("Shift+F1"), self.keys_wanted.emit)
        self._keys.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        self._guide = menu.addAction(self.tr("Guided &set-up…"), self.guide_wanted.emit)
        self._log = menu.addAction(self.tr("&Log…"), QKeySequence("Ctrl+L"), self.log_wanted.emit)
        self._bundle = menu.addAction(self.tr("Support &bundle…"), self.bundle_wanted.emit)
        self._buttons["help"].setMenu(menu)
        self._buttons["help"].setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.addActions([self._log, self._keys])  # their keys work while the menu is closed

    def _make_scan_field(self) -> TextEditor:
        """Make the field that takes a barcode reader's keystrokes: an ID, then Return."""
        made = named(TextEditor(self.tr("Scan a patient ID")), "scan_field")
        made.setAccessibleName(self.tr("Scan or type a patient ID"))
        made.setToolTip(
            self.tr("Looks the ID up in the worklists, then in the PACS; one match fills the form (Ctrl+B)")
        )
        made.setMaximumWidth(max(180, made.minimumSizeHint().width()))
        made.returnPressed.connect(self._on_scanned)
        QShortcut(QKeySequence("Ctrl+B"), self, lambda: made.setFocus(Qt.FocusReason.ShortcutFocusReason))
        return made

    @Slot()
    def _on_scanned(self) -> None:
        text = self._scan.text().strip()
        self._scan.clear()
        if text:
            self.scanned.emit(text)

    def _set_icons(self) -> None:
        for name, button in self._buttons.items():
            button.setIcon(icon(name))
        self._guide.setIcon(icon("settings"))
        self._log.setIcon(icon("log"))
        self._bundle.setIcon(icon("bundle"))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew in a new palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self._set_icons()
        super().changeEvent(event)
