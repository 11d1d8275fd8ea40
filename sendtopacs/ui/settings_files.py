"""A site's set-up from a file into what is typed in the settings, and from there into a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from sendtopacs.model.problems import note
from sendtopacs.settings.schema import Settings
from sendtopacs.settings.transfer import SetUp, export_settings, read_set_up
from sendtopacs.ui.settings_work import SettingsWork


class SettingsFiles(QObject):
    """Asks for the file; nothing is saved by either way."""

    def __init__(
        self,
        draft: Callable[[], Settings],
        fill_in: Callable[[SetUp], None],
        work: SettingsWork,
        window: QWidget,
    ) -> None:
        """`draft` gives what is typed; `fill_in` shows what a file brought."""
        super().__init__(window)
        self._draft, self._fill_in, self._work, self._window = draft, fill_in, work, window

    @Slot()
    def ask_import(self) -> None:
        """Ask for a file to fill in."""
        dialog = self._asking(self.tr("Import settings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.import_from(Path(path)))
        dialog.open()

    @Slot()
    def ask_export(self) -> None:
        """Ask for a file to write."""
        dialog = self._asking(self.tr("Export settings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.fileSelected.connect(lambda path: self.export_to(Path(path)))
        dialog.open()

    def import_from(self, source: Path) -> None:
        """Fill in what a file says, as a change to undo; nothing of it where a value is wrong."""
        present = self._draft()
        self._work.run(lambda: read_set_up(source, present), self._fill_in)

    def export_to(self, target: Path) -> None:
        """Write what is typed into a file, without secrets."""
        draft = self._draft()
        done = note("settings-exported", path=target)
        self._work.run(lambda: export_settings(draft, target), lambda _none: self._work.say(done))

    def _asking(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, "", self.tr("Settings (*.toml)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog
