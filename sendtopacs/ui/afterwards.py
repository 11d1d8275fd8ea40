"""What becomes of the files of a job once its PACS is proved to hold them: asked for each job."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from sendtopacs.model.job import Afterwards, AfterwardsKind
from sendtopacs.settings.delivery import DeliverySettings
from sendtopacs.ui.widgets import named


class AfterwardsBox(QComboBox):
    """Seen only where there will be proof; for each patient the files stay, until somebody chooses."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "afterwards")
        self.setAccessibleName(self.tr("What becomes of the files afterwards"))
        self.setToolTip(self.tr("Once it is proved that the PACS holds them"))
        self._settings = DeliverySettings()
        self.use(self._settings)
        self.hide()

    @property
    def chosen(self) -> Afterwards:
        """What was chosen for the job; what cannot be seen was not chosen."""
        if self.isHidden() or self.currentData() is None:
            return Afterwards()
        kind = AfterwardsKind(self.currentData())
        folder = self._settings.move_folder if kind is AfterwardsKind.FOLDER else ""
        return Afterwards(kind, folder, self._settings.move_from_network)

    def use(self, settings: DeliverySettings) -> None:
        """Offer what these settings allow; what was chosen stays chosen where it is still offered."""
        before = self.currentData()
        self._settings = settings
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self.tr("Files stay"), AfterwardsKind.LEAVE.value)
            self.addItem(self.tr("Then to the bin"), AfterwardsKind.BIN.value)
            if settings.move_folder:
                text = self.tr("Then to {folder}").format(folder=settings.move_folder)
                self.addItem(text, AfterwardsKind.FOLDER.value)
            self.setCurrentIndex(max(0, self.findData(before)))

    def offer(self, proved: bool) -> None:
        """Show it where every destination proves what it holds."""
        self.setVisible(proved)

    def reset(self) -> None:
        """Leave the files where they are again."""
        self.setCurrentIndex(0)
