"""File dialogs that hold nothing up: each opens, and what was chosen comes by a signal."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from sendtopacs.ui.widgets import named


class FileChooser(QObject):
    """Remembers the folder from which files were taken last."""

    files_chosen = Signal(object)  # list[Path]
    output_chosen = Signal(object)  # Path

    def __init__(self, memory: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._memory, self._window = memory, parent

    @Slot()
    def choose_files(self) -> None:
        """Ask for files to add."""
        dialog = self._dialog(self.tr("Add files"), QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_files)
        dialog.open()

    @Slot()
    def choose_folder(self) -> None:
        """Ask for a folder to add."""
        dialog = self._dialog(self.tr("Add a folder"), QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(self._on_files)
        dialog.open()

    @Slot()
    def choose_output(self) -> None:
        """Ask for the folder into which DICOM files are to be written."""
        dialog = self._dialog(self.tr("Save as DICOM files into…"), QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(self._on_output)
        dialog.open()

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = named(QFileDialog(self._window, title, str(self._memory.value("folder", ""))), "file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        if mode is QFileDialog.FileMode.Directory:
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return dialog

    @Slot(list)
    def _on_files(self, names: list[str]) -> None:
        paths = [Path(name) for name in names]
        self._memory.setValue("folder", str(paths[0].parent))
        self.files_chosen.emit(paths)

    @Slot(list)
    def _on_output(self, names: list[str]) -> None:
        self.output_chosen.emit(Path(names[0]))
