"""The button beside a setting that names a file or folder: it is chosen instead of typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDir, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from sendtopacs.ui.widgets import named


class BrowseButton(QPushButton):
    """Asks for one that is there; says which by a signal, and holds nothing up meanwhile."""

    chosen = Signal(object)  # str

    def __init__(
        self, name: str, label: str, present: Callable[[], str], parent: QWidget, *, folder: bool
    ) -> None:
        """`present` gives what stands in the field: the dialog begins there."""
        super().__init__(self.tr("Browse…"), parent, autoDefault=False)
        named(self, f"browse_{name}")
        self.setAccessibleName(f"{label}: {self.text()}")
        self._label, self._present, self._folder = label, present, folder
        self.clicked.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        dialog = named(QFileDialog(self.window(), self._label, self._present()), "file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_selected)
        dialog.open()

    @Slot(str)
    def _on_selected(self, path: str) -> None:
        self.chosen.emit(QDir.toNativeSeparators(path))
