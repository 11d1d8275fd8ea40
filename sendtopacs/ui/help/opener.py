"""Opens the manual beside the window, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from sendtopacs.ui.jobs import JobRunner

if TYPE_CHECKING:
    from sendtopacs.ui.guide.desk import GuideDesk
    from sendtopacs.ui.help.dialog import HelpDialog
    from sendtopacs.ui.help.keys_dialog import KeysDialog
    from sendtopacs.ui.logview.desk import LogDesk
    from sendtopacs.ui.tool_row import ToolRow


class HelpOpener(QObject):
    """Keeps the manual, and the list of keys, while the window lives."""

    def __init__(self, runner: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._runner, self._window = runner, window
        self.dialog: HelpDialog | None = None
        self.keys: KeysDialog | None = None

    def attach(self, tools: ToolRow, guide: GuideDesk, log: LogDesk) -> None:
        """Open from the tool row what helps."""
        tools.help_wanted.connect(self.open)
        tools.keys_wanted.connect(self.open_keys)
        tools.guide_wanted.connect(guide.open)
        tools.log_wanted.connect(log.open)
        tools.bundle_wanted.connect(log.ask_bundle)

    @Slot()
    def open(self) -> None:
        """Open the manual, or bring it to the front."""
        from sendtopacs.ui.help.dialog import HelpDialog  # noqa: PLC0415 - opened seldom

        if self.dialog is None:
            self.dialog = HelpDialog(self._runner, self._window)
        if self.dialog.isVisible():
            self.dialog.raise_()
        self.dialog.show()
        self.dialog.activateWindow()
        self.dialog.search.setFocus()

    @Slot()
    def open_keys(self) -> None:
        """Open the list of keys, or bring it to the front."""
        from sendtopacs.ui.help.keys_dialog import KeysDialog  # noqa: PLC0415 - opened seldom

        if self.keys is None:
            self.keys = KeysDialog(self._window)
        self.keys.fill()
        self.keys.show()
        self.keys.raise_()
        self.keys.activateWindow()
        self.keys.list.setFocus()

    def close(self) -> None:
        """Close what is open of it."""
        for dialog in (self.dialog, self.keys):
            if dialog is not None:
                dialog.close()
