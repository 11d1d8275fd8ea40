"""The settings: checked while typed, undone step by step until closed, saved at once or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from sendtopacs.model.errors import SendToPacsError, ValuesError
from sendtopacs.model.problems import Problem, Severity, note
from sendtopacs.settings.check import check
from sendtopacs.settings.schema import Settings
from sendtopacs.settings.transfer import SetUp, export_settings, read_set_up
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.icons import icon
from sendtopacs.ui.jobs import JobRunner, Task, Work
from sendtopacs.ui.ports import Save
from sendtopacs.ui.problems import worst
from sendtopacs.ui.settings_history import History, Place
from sendtopacs.ui.settings_pages import SettingsPages
from sendtopacs.ui.widgets import button, resize_to_fit

_STEPS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class SettingsDialog(QDialog):
    """Beside the window, never in its way."""

    saved = Signal(object)  # Settings

    def __init__(
        self,
        settings: Settings,
        save: Save,
        runner: JobRunner,
        parent: QWidget | None = None,
        *,
        defaults: Settings | None = None,
    ) -> None:
        """`defaults`: the settings in force without the user's file; None: the built-in ones."""
        super().__init__(parent)
        self._base, self._save, self._runner = settings, save, runner
        self._known = set(map(_identity, check(settings)))
        self._history = History(settings)
        self._task: Task | None = None
        self._said: Problem | None = None  # of the last import, export or save
        self.setObjectName("settings_dialog")
        self.setWindowTitle(self.tr("Settings – SendToPACS"))
        self._pages = SettingsPages(settings, defaults or Settings(), runner, self)
        self._problem = ReportLine("settings", self)
        self._make_buttons()
        self._lay_out()
        self._pages.edited.connect(self._on_edited)
        self._leave_undo_to_us()
        self._look()

    def draft(self) -> Settings:
        """Return the settings as they are typed now."""
        return self._pages.settings()

    def choose_page(self, place: int) -> None:
        """Turn to a page, by its place in the list."""
        self._pages.choose(place)

    # -- within --------------------------------------------------------------------------------------------

    def _make_buttons(self) -> None:
        """Make what is beneath the pages, after them: Tab goes in the order of making."""
        self._undo = button("undo_settings", self.tr("Und&o"), self)
        self._undo.setToolTip(
            self.tr("Take back the last change; all can be taken back until this is closed")
        )
        self._undo.clicked.connect(self._on_undo)
        self._redo = button("redo_settings", self.tr("&Redo"), self)
        self._redo.setToolTip(self.tr("Make the change again that was taken back"))
        self._redo.clicked.connect(self._on_redo)
        self._import = button("import_settings", self.tr("&Import…"), self)
        self._import.setToolTip(
            self.tr("Fill in a site's set-up from a file; nothing is changed until saved")
        )
        self._import.clicked.connect(self._ask_import)
        self._export = button("export_settings", self.tr("E&xport…"), self)
        self._export.setToolTip(self.tr("Write what is set here into a file for other workstations"))
        self._export.clicked.connect(self._ask_export)
        self._cancel = button("cancel_settings", self.tr("&Cancel"), self)
        self._cancel.clicked.connect(self.reject)
        self._ok = button("save_settings", self.tr("&Save"), self)
        self._ok.setDefault(True)
        self._ok.clicked.connect(self._on_save)
        QShortcut(QKeySequence(_STEPS[0]), self, self._undo.click)
        QShortcut(QKeySequence(_STEPS[1]), self, self._redo.click)
        self._set_icons()

    def _set_icons(self) -> None:
        for one, name in ((self._undo, "undo"), (self._redo, "redo")):
            one.setIcon(icon(name))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew in a new palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self._set_icons()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for one in (self._undo, self._redo, self._import, self._export):
            buttons.addWidget(one)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._ok)
        layout = QVBoxLayout(self)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)
        resize_to_fit(self, QSize(940, 680))

    def _leave_undo_to_us(self) -> None:
        """Keep text fields from taking Ctrl+Z: here it undoes changes of settings, whatever has the focus."""
        for kind in (QLineEdit, QPlainTextEdit):
            for field in self._pages.findChildren(kind):
                field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave undo and redo to the shortcuts."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and any(event.matches(key) for key in _STEPS):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _on_edited(self) -> None:
        self._said = None
        self._history.note(self.draft())
        self._look()

    def _look(self) -> None:
        """Check what is typed; say what keeps it from being saved."""
        draft = self.draft()
        problems = check(draft)
        self._pages.show_problems(draft, problems)
        errors = [p for p in problems if p.severity is Severity.ERROR and _identity(p) not in self._known]
        said = self._said if self._said is not None else worst(errors)
        self._problem.show_problem(said)
        if said in errors:
            self._problem.offer_report(())
        free = self._task is None
        self._ok.setEnabled(not errors and free)
        self._export.setEnabled(not errors and free)
        self._import.setEnabled(free)
        self._undo.setEnabled(self._history.may_undo and free)
        self._redo.setEnabled(self._history.may_redo and free)

    # -- undo ----------------------------------------------------------------------------------------------

    @Slot()
    def _on_undo(self) -> None:
        if self._history.may_undo:
            self._show_step(*self._history.undo())

    @Slot()
    def _on_redo(self) -> None:
        if self._history.may_redo:
            self._show_step(*self._history.redo())

    def _show_step(self, settings: Settings, place: Place) -> None:
        self._said = None
        self._pages.show_settings(settings)
        self._pages.turn_to(place)
        self._look()

    # -- files and the end ---------------------------------------------------------------------------------

    @Slot()
    def _ask_import(self) -> None:
        self._ask_file(self.tr("Import settings"), QFileDialog.AcceptMode.AcceptOpen)

    @Slot()
    def _ask_export(self) -> None:
        self._ask_file(self.tr("Export settings"), QFileDialog.AcceptMode.AcceptSave)

    def _ask_file(self, title: str, mode: QFileDialog.AcceptMode) -> None:
        dialog = QFileDialog(self, title, "", self.tr("Settings (*.toml)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(mode)
        opens = mode is QFileDialog.AcceptMode.AcceptOpen
        if opens:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        else:
            dialog.setDefaultSuffix("toml")
        take = self.import_from if opens else self.export_to
        dialog.fileSelected.connect(lambda path: take(Path(path)))
        dialog.open()

    def import_from(self, source: Path) -> None:
        """Fill in what a file says, as a change to undo; nothing of it where a value is wrong."""
        present = self.draft()
        self._run(lambda _task: read_set_up(source, present), self._on_imported)

    def export_to(self, target: Path) -> None:
        """Write what is typed into a file, without secrets."""
        draft = self.draft()
        self._run(
            lambda _task: export_settings(draft, target),
            lambda _none: self._say(note("settings-exported", path=target)),
        )

    def _on_imported(self, set_up: SetUp) -> None:
        self._pages.show_settings(set_up.settings)
        self._history.note(self.draft())
        self._say(worst(set_up.remarks) or note("settings-filled-in"))

    @Slot()
    def _on_save(self) -> None:
        draft, base = self.draft(), self._base
        if draft == base:
            self.accept()
            return
        self._run(lambda _task: self._save(draft, base), self._on_saved)

    def _on_saved(self, settings: Settings) -> None:
        self.saved.emit(settings)
        self.accept()

    def _run(self, work: Work, then: Callable[[Any], None]) -> None:
        """Do something with files elsewhere; meanwhile no button does another such thing."""

        def done(result: Any) -> None:
            self._task = None
            then(result)
            self._look()

        self._task = self._runner.run(work, done, self._on_failed)
        self._look()

    def _on_failed(self, failure: SendToPacsError) -> None:
        self._task = None
        self._say(failure.problems[0] if isinstance(failure, ValuesError) else failure.problem)

    def _say(self, problem: Problem) -> None:
        self._said = problem
        self._look()

    def done(self, result: int) -> None:
        """Close; an Echo that is under way is stopped."""
        self._pages.stop()
        super().done(result)


def _identity(problem: Problem) -> tuple[str, str]:
    return problem.code, problem.field
