"""The destination follows the modality, where the settings say so."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from sendtopacs.settings.schema import Settings
from sendtopacs.ui.form import PatientForm
from sendtopacs.ui.job_choices import JobChoices


class DestinationByModality(QObject):
    """Chooses once for each modality that the form gets; whoever chooses another one after that is heeded."""

    def __init__(self, form: PatientForm, choices: JobChoices, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._choices = form, choices
        self._settings = Settings()
        self._followed = ""
        form.changed.connect(self.follow)

    def use(self, settings: Settings) -> None:
        """Go by these settings; rules that are new are followed at once."""
        if settings.storage != self._settings.storage:
            self._followed = ""
        self._settings = settings
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Choose the destination of the form's modality, if it is another one and has a destination."""
        modality = self._form.values().series.Modality.strip()
        if modality == self._followed:
            return
        self._followed = modality
        record = self._settings.default_for(modality)
        if record is not None:
            self._choices.choose(record.name)
