"""Opens the details of the chosen row beside the window, and keeps them in step with the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from sendtopacs.model.items import SourceItem
from sendtopacs.model.job import Plan
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.list_panel import ListPanel
from sendtopacs.ui.ports import Backend
from sendtopacs.ui.rows import Row
from sendtopacs.ui.source_table import Role
from sendtopacs.ui.sources import SourceModel

if TYPE_CHECKING:
    from sendtopacs.ui.details import DetailsDialog, Objects

Planner = Callable[[Sequence[SourceItem]], Callable[[], Plan]]
"""Takes down form and options now, and returns what makes the plan in a worker."""


class DetailsDesk(QObject):
    """Between the list and the details."""

    def __init__(
        self, backend: Backend, runner: JobRunner, model: SourceModel, panel: ListPanel, planner: Planner
    ) -> None:
        super().__init__(panel)
        self._backend, self._runner, self._model = backend, runner, model
        self._panel, self._planner = panel, planner
        self._dialog: DetailsDialog | None = None
        panel.details_wanted.connect(self.open)
        panel.view.selectionModel().currentRowChanged.connect(self._follow)
        model.chosen.connect(self._follow)

    @Slot()
    def open(self) -> None:
        """Show the chosen row."""
        if self._row() is None:
            return
        if self._dialog is None:
            from sendtopacs.ui.details import DetailsDialog  # noqa: PLC0415 - opened seldom

            self._dialog = DetailsDialog(self._runner, self._panel.window())
            self._dialog.choice_made.connect(self._choose)
            self._dialog.update_wanted.connect(self._follow)
        if self._dialog.isVisible():
            self._dialog.raise_()
            self._dialog.activateWindow()
        self._dialog.show()
        self._follow()

    def close(self) -> None:
        """Close the details, if they are open."""
        if self._dialog is not None:
            self._dialog.close()

    @Slot()
    def _follow(self) -> None:
        row = self._row()
        if self._dialog is not None and self._dialog.isVisible() and row is not None:
            self._dialog.show_row(row, self._model.profile, self._plan(row))

    def _row(self) -> Row | None:
        index = self._panel.view.currentIndex()
        row: Row | None = index.data(Role.ROW) if index.isValid() else None
        return row if row is not None and row.item.usable else None

    def _plan(self, row: Row) -> Callable[[], Objects]:
        """Return what tells the objects of a row: those of its job, else those that it would become now."""
        from sendtopacs.ui.details import Objects  # noqa: PLC0415 - opened seldom

        path = row.item.file.path
        if row.job_id:
            job_id, parts = row.job_id, set(row.parts)

            def sent() -> Objects:
                job = self._backend.engine.job(job_id)
                records = [r for r in job.instances if r.instance_id in parts and not r.planned.leg]
                return Objects(job.header, [r.planned for r in records])

            return sent
        make = self._planner([other.item for other in self._model.rows if other.editable])

        def planned() -> Objects:
            plan = make()
            return Objects(
                plan.header,
                [i for i in plan.instances if not i.leg and path in {source.path for source in i.sources}],
            )

        return planned

    @Slot(object, object, object)
    def _choose(self, key: int, field: str, value: object) -> None:
        row = self._model.row_of(key)
        if row is not None and row.editable and getattr(row.item.choice, field) != value:
            self._model.choose({key: {field: value}})
