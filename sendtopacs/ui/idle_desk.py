"""What becomes of the window when nobody is there: emptied, with what was not sent one click away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QWidget

from sendtopacs.model.items import SourceItem
from sendtopacs.settings.schema import Settings
from sendtopacs.ui.form import PatientForm
from sendtopacs.ui.idle import IdleBar, IdleGuard, Shown
from sendtopacs.ui.rows import Row
from sendtopacs.ui.sources import SourceModel

_HARMLESS = frozenset({"help_dialog", "log_dialog"})


class IdleDesk(QObject):
    """Empties list and form by the guard's word, closes what shows patients, and lists files again."""

    def __init__(
        self,
        model: SourceModel,
        form: PatientForm,
        unsent: Callable[[], list[Row]],
        clear: Callable[[], None],
        window: QWidget,
    ) -> None:
        """`unsent` gives the rows that would be lost; `clear` empties list and form."""
        super().__init__(window)
        self._model, self._form, self._unsent, self._clear = model, form, unsent, clear
        self._window = window
        self._minutes, self._closed = 0, False
        self._left: tuple[SourceItem, ...] = ()  # with what was chosen for each
        self.bar = IdleBar(window)
        self.guard = IdleGuard(self._shown, self.bar, self)
        self.guard.over.connect(self._on_over)
        self.bar.files_wanted.connect(self._list_again)
        model.rowsInserted.connect(self._forget)
        form.changed.connect(self._on_form)

    def use(self, settings: Settings) -> None:
        """Go by these settings from now on."""
        minutes = settings.workstation.clear_idle_minutes
        self._closed = bool(settings.workstation.settings_pin)
        if minutes != self._minutes:
            self._minutes = minutes
            self.guard.use(minutes)

    def _shown(self) -> Shown:
        anything = bool(self._model.rows) or self._form.patient_given or self._dialogs_open()
        return Shown(anything, len(self._unsent()))

    def _dialogs_open(self) -> bool:
        return any(dialog.isVisible() for dialog in self._dialogs())

    def _dialogs(self) -> list[QDialog]:
        """Return what may show a patient, or settings that a PIN closes."""
        harmless = _HARMLESS if self._closed else _HARMLESS | {"settings_dialog"}
        return [
            dialog
            for dialog in self._window.findChildren(QDialog)
            if dialog.objectName() not in harmless and not _within(dialog, harmless)
        ]

    @Slot()
    def _on_over(self) -> None:
        self._left = tuple(row.item for row in self._unsent() if row.fresh)  # the others are in the outbox
        for dialog in self._dialogs():
            if dialog.isVisible():
                dialog.close()
        self._clear()
        self._form.forget_operator()
        self.bar.say_cleared(self._minutes, len(self._left))

    @Slot()
    def _list_again(self) -> None:
        left, self._left = self._left, ()
        self.bar.hide()
        self._model.append(left)

    @Slot()
    def _on_form(self) -> None:
        if self._form.patient_given:
            self._forget()

    @Slot()
    def _forget(self) -> None:
        """Offer the files of the last patient no more, once there are files of another."""
        if not self.guard.warning:
            self._left = ()
            self.bar.hide()


def _within(widget: QWidget, names: frozenset[str] | set[str]) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if parent.objectName() in names:
            return True
        parent = parent.parentWidget()
    return False
