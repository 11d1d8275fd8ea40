"""Opens the search dialogs for the window, and fills the form with what was chosen there."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from sendtopacs.filling import Candidate, candidates
from sendtopacs.history import RECENT
from sendtopacs.model.attributes import FormValues, Patient
from sendtopacs.model.items import SourceItem
from sendtopacs.model.loading import load
from sendtopacs.model.problems import error, warning
from sendtopacs.settings.schema import Settings
from sendtopacs.ui.form import PatientForm
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.labels import identity
from sendtopacs.ui.lookup.from_files import FromFilesDialog
from sendtopacs.ui.lookup.refresher import Refresher
from sendtopacs.ui.lookup.targets import Chosen, Kind, Remembered, targets
from sendtopacs.ui.ports import Backend
from sendtopacs.ui.widgets import named

if TYPE_CHECKING:
    from sendtopacs.ui.lookup.dialog import LookupDialog
    from sendtopacs.ui.lookup.fetch import Fetcher
    from sendtopacs.ui.lookup.one import Found as One


class LookupDesk(QObject):
    """Between the search dialogs and the form."""

    fetched = Signal(object)  # list[Path], for the list
    trouble = Signal(object)  # Problem

    def __init__(
        self,
        form: PatientForm,
        runner: JobRunner,
        memory: QSettings,
        backend: Backend,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._form, self._runner, self._backend, self._window = form, runner, backend, parent
        cache = backend.worklists
        self._refresher = Refresher(cache, runner, self) if cache is not None else None
        self._remembered = Remembered(memory)
        self._settings = Settings()
        self._dialog: LookupDialog | None = None
        self._fetcher: Fetcher | None = None

    def use(self, settings: Settings) -> None:
        """Search by these settings from the next dialog on."""
        self._settings = settings
        if self._refresher is not None:
            self._refresher.use(settings)

    @Slot()
    def open_worklist(self) -> None:
        """Open the worklist's dialog."""
        self._open(Kind.WORKLIST)

    @Slot()
    def open_archive(self) -> None:
        """Open the archive's dialog."""
        self._open(Kind.ARCHIVE)

    @Slot()
    def open_recent(self) -> None:
        """Offer whom something was sent for, under the pointer or the button."""
        history = self._backend.history
        self._runner.run(lambda _task: history.recent_patients(RECENT), self._show_recent)

    def look_up(self, asked: Mapping[str, str], worklist: str = "", *, from_outside: bool = False) -> None:
        """Fill the form with the one order or patient that these values name, else open the dialog with them.

        `worklist` names where to look; empty: in all worklists, then in all PACSs.
        """
        load("pydicom", "pynetdicom")
        from sendtopacs.ui.lookup.one import find_one  # noqa: PLC0415 - brings pynetdicom
        from sendtopacs.ui.lookup.work import Known  # noqa: PLC0415

        built_in = self._backend.more_destinations
        places = [(kind, one) for kind in Kind for one in targets(self._settings, kind, built_in)]
        if worklist:
            places = [(k, one) for k, one in places if one.label.casefold() == worklist.casefold()]
        if not places:
            self.trouble.emit(error("outside-nowhere"))
            return
        known = Known(self._backend.history, self._backend.worklists)
        self._runner.run(
            find_one(places, asked, known),
            partial(self._on_looked_up, from_outside),
            lambda failure: self.trouble.emit(failure.problem),
        )

    def _on_looked_up(self, from_outside: bool, found: One) -> None:
        label = found.target.label
        if found.values is None:
            self._open(found.kind)
            if self._dialog is not None:
                code = "outside-not-one" if from_outside else "scan-not-one"
                self._dialog.search_for(label, found.wanted, found.problem or warning(code))
            return
        worklist = found.kind is Kind.WORKLIST
        source = (self.tr("worklist {name}") if worklist else self.tr("archive {name}")).format(name=label)
        if from_outside:
            source = self.tr("{source}, asked for from outside").format(source=source)
        name = found.target.remote.name if worklist else ""
        self._on_chosen(Chosen(found.values, source, found.scheduled_date, name))

    def fill_from(self, items: Sequence[SourceItem]) -> None:
        """Fill the form with what DICOM files say; ask which where they differ."""
        found = candidates(items)
        if len(found) == 1:
            self._take_candidate(found[0])
        elif found:
            dialog = FromFilesDialog(found, self._window)
            dialog.chosen.connect(self._take_candidate)
            dialog.open()

    def _show_recent(self, patients: list[Patient]) -> None:
        menu = named(QMenu(self._window), "recent_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for patient in patients:
            action = menu.addAction(identity(patient).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, patient=patient: self._take_recent(patient))
        if not patients:
            menu.addAction(self.tr("Nothing was sent yet")).setEnabled(False)
        beneath = self._window.findChild(QWidget, "recent_patients") or self._window
        menu.popup(beneath.mapToGlobal(beneath.rect().bottomLeft()))

    def _take_recent(self, patient: Patient) -> None:
        self._on_chosen(Chosen(FormValues(patient), self.tr("recent patients")))

    @Slot(object)
    def _take_candidate(self, candidate: Candidate) -> None:
        source = self.tr("file {name}").format(name=candidate.file)
        self._on_chosen(Chosen(candidate.values, source))

    def close(self) -> None:
        """Close the dialog, if one is open, and fetch no more."""
        if self._fetcher is not None:
            self._fetcher.cancel()
        self._close_dialog()

    def _close_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None

    def _fetching(self) -> Fetcher:
        """Return what fetches, made when it is first needed: it brings pynetdicom."""
        from sendtopacs.ui.lookup.fetch import Fetcher  # noqa: PLC0415

        if self._fetcher is None:
            self._fetcher = Fetcher(self._backend.fetched, self._backend.doorway, self._runner, self)
            self._fetcher.fetched.connect(self.fetched)
        return self._fetcher

    def _open(self, kind: Kind) -> None:
        load("pydicom", "pynetdicom")
        from sendtopacs.ui.lookup.dialog import LookupDialog  # noqa: PLC0415 - brings pynetdicom
        from sendtopacs.ui.lookup.work import Known  # noqa: PLC0415

        self._close_dialog()
        backend = self._backend
        found = targets(self._settings, kind, backend.more_destinations)
        known = Known(backend.history, backend.worklists)
        self._dialog = LookupDialog(
            kind, found, self._remembered, self._runner, known, self._fetching(), parent=self._window
        )
        self._dialog.chosen.connect(self._on_chosen)
        self._dialog.start()

    @Slot(object)
    def _on_chosen(self, chosen: Chosen) -> None:
        """Fill the form; what the operator said of series, department and character set stays."""
        now, found = self._form.values(), chosen.values
        looked_up = found.series
        series = dataclasses.replace(
            now.series, Modality=looked_up.Modality, SeriesNumber=looked_up.SeriesNumber
        )
        department = now.order.InstitutionalDepartmentName
        order = dataclasses.replace(found.order, InstitutionalDepartmentName=department)
        values = dataclasses.replace(found, series=series, order=order, character_set=now.character_set)
        self._form.take_over(values, chosen.source, chosen.scheduled_date, chosen.worklist)
        self._form.fields.focus("StudyDescription")
