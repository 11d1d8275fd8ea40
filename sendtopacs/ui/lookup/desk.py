"""Opens the search dialogs for the window, and fills the form with what was chosen there."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Slot
from PySide6.QtWidgets import QWidget

from sendtopacs.model.loading import load
from sendtopacs.model.remote import RemoteAE
from sendtopacs.settings.schema import Settings
from sendtopacs.ui.form import PatientForm
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.lookup.targets import Chosen, Kind, Remembered, targets

if TYPE_CHECKING:
    from sendtopacs.ui.lookup.dialog import LookupDialog


class LookupDesk(QObject):
    """Between the search dialogs and the form."""

    def __init__(
        self,
        form: PatientForm,
        runner: JobRunner,
        memory: QSettings,
        built_in: tuple[RemoteAE, ...],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._form, self._runner, self._built_in, self._window = form, runner, built_in, parent
        self._remembered = Remembered(memory)
        self._settings = Settings()
        self._dialog: LookupDialog | None = None

    def use(self, settings: Settings) -> None:
        """Search by these settings from the next dialog on."""
        self._settings = settings

    @Slot()
    def open_worklist(self) -> None:
        """Open the worklist's dialog."""
        self._open(Kind.WORKLIST)

    @Slot()
    def open_archive(self) -> None:
        """Open the archive's dialog."""
        self._open(Kind.ARCHIVE)

    def close(self) -> None:
        """Close the dialog, if one is open."""
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None

    def _open(self, kind: Kind) -> None:
        load("pydicom", "pynetdicom")
        from sendtopacs.ui.lookup.dialog import LookupDialog  # noqa: PLC0415 - brings pynetdicom

        self.close()
        found = targets(self._settings, kind, self._built_in)
        self._dialog = LookupDialog(kind, found, self._remembered, self._runner, self._window)
        self._dialog.chosen.connect(self._on_chosen)
        self._dialog.start()

    @Slot(object)
    def _on_chosen(self, chosen: Chosen) -> None:
        """Fill the form; what the operator said of the series, and of the character set, stays."""
        now, found = self._form.values(), chosen.values
        modality = found.series.Modality or now.series.Modality
        number = found.series.SeriesNumber
        series = dataclasses.replace(now.series, Modality=modality, SeriesNumber=number)
        values = dataclasses.replace(found, series=series, character_set=now.character_set)
        self._form.take_over(values, chosen.source, chosen.scheduled_date)
        self._form.focus("StudyDescription")
