"""The settings: checked while typed, undone step by step until closed, saved at once or not at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from sendtopacs.model.problems import Problem, Severity, note, warning
from sendtopacs.settings.check import check
from sendtopacs.settings.schema import Settings
from sendtopacs.settings.transfer import SetUp
from sendtopacs.takes import KeptTakes
from sendtopacs.ui.allowing import allow
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.flow import FlowLayout
from sendtopacs.ui.icons import icon
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.ports import Save
from sendtopacs.ui.problems import worst
from sendtopacs.ui.reasons import Reason
from sendtopacs.ui.settings_files import SettingsFiles
from sendtopacs.ui.settings_history import History, Place, place_of
from sendtopacs.ui.settings_pages import SettingsPages
from sendtopacs.ui.settings_place import located
from sendtopacs.ui.settings_work import SettingsWork
from sendtopacs.ui.tab_order import tab_as_read
from sendtopacs.ui.widgets import button
from sendtopacs.ui.window_size import resize_to_fit

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
        self._base, self._save = settings, save
        self._known = set(map(_identity, check(settings)))
        self._warned = False  # of what is lost if it is closed now
        self._history = History(settings)
        self._work = SettingsWork(runner, self)
        self.files = SettingsFiles(self.draft, self._on_imported, self._work, self)
        self.setObjectName("settings_dialog")
        self.setWindowTitle(self.tr("Settings – SendToPACS"))
        self._pages = SettingsPages(settings, defaults or Settings(), runner, self)
        self._problem = ReportLine("settings", self)
        self._make_buttons()
        self._lay_out()
        self._pages.edited.connect(self._on_edited)
        self._pages.left.connect(self._look)
        self._work.changed.connect(self._look)
        self._leave_undo_to_us()
        self._look()

    def keep_in(self, takes: KeptTakes) -> None:
        """Keep what destinations take here."""
        self._pages.keep_in(takes)

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
        self._import.clicked.connect(self.files.ask_import)
        self._export = button("export_settings", self.tr("E&xport…"), self)
        self._export.setToolTip(self.tr("Write what is set here into a file for other workstations"))
        self._export.clicked.connect(partial(self._once_complete, self.files.ask_export))
        self._cancel = button("cancel_settings", self.tr("&Cancel"), self)
        self._cancel.clicked.connect(self.reject)
        self._ok = button("save_settings", self.tr("&Save"), self)
        self._ok.setDefault(True)
        self._ok.clicked.connect(partial(self._once_complete, self._save_draft))
        QShortcut(QKeySequence(_STEPS[0]), self, self._undo.click)
        QShortcut(QKeySequence(_STEPS[1]), self, self._redo.click)
        self._set_icons()

    def _set_icons(self) -> None:
        for one, name in ((self._undo, "undo"), (self._redo, "redo")):
            one.setIcon(icon(name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape, but not with what is unsaved without a word."""
        if event.key() == Qt.Key.Key_Escape and self._warn_once():
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close likewise for a person; the program's end and an idle window's clearing are not held up."""
        if event.spontaneous() and self._warn_once():
            event.ignore()
            return
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew in a new palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self._set_icons()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        changing, ending = FlowLayout(), FlowLayout(at_end=True)
        for flow, of_it in (
            (changing, (self._undo, self._redo, self._import, self._export)),
            (ending, (self._cancel, self._ok)),
        ):
            flow.setSpacing(6)
            buttons.addLayout(flow)
            for one in of_it:
                flow.addWidget(one)
        layout = QVBoxLayout(self)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)
        tab_as_read(self)
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
        self._work.said, self._warned = None, False
        self._history.note(self.draft())
        self._look()

    @Slot()
    def _look(self) -> None:
        """Check what is typed; say what keeps it from being saved, but for what nobody has come to yet."""
        draft = self.draft()
        problems = check(draft)
        self._pages.show_problems(draft, problems)
        errors = [p for p in self._errors(problems) if not self._pages.holds_back(p)]
        wrong = worst(errors) if self._work.said is None else None
        self._problem.show_problem(located(wrong, draft, within=True) if wrong else self._work.said)
        if wrong:
            self._problem.offer_report(())
        free = not self._work.busy
        why_not = (Reason.PUT_RIGHT if free else Reason.UNDER_WAY).said()
        allow(self._ok, not errors and free, why_not)
        allow(self._export, not errors and free, why_not)
        allow(self._import, free, Reason.UNDER_WAY.said())
        allow(self._undo, self._history.may_undo and free, Reason.NOTHING_TO_UNDO.said())
        allow(self._redo, self._history.may_redo and free, Reason.NOTHING_TO_REDO.said())

    def _errors(self, problems: Sequence[Problem]) -> list[Problem]:
        """Return those that keep it from being saved."""
        return [p for p in problems if p.severity is Severity.ERROR and _identity(p) not in self._known]

    def _once_complete(self, then: Callable[[], None]) -> None:
        """Go on; where something is missing that was not said yet, say it and lead there instead."""
        missing = self._errors(check(self.draft()))
        if not missing:
            then()
            return
        self._pages.speak_up()
        self._look()
        self._pages.turn_to(place_of(missing[0]))

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
        self._work.said = None
        self._pages.show_settings(settings)
        self._pages.turn_to(place)
        self._look()

    # -- files and the end ---------------------------------------------------------------------------------

    def _on_imported(self, set_up: SetUp) -> None:
        self._pages.show_settings(set_up.settings)
        self._history.note(self.draft())
        self._work.say(worst(set_up.remarks) or note("settings-filled-in"))

    def _warn_once(self) -> bool:
        """Say that something is unsaved, unless that was said since the last change; tell whether it was."""
        if self._warned or self._work.busy or self.draft() == self._base:
            return False
        self._warned = True
        self._work.say(warning("settings-unsaved"))
        return True

    def _save_draft(self) -> None:
        draft, base = self.draft(), self._base
        if draft == base:
            self.accept()
            return
        self._work.run(lambda: self._save(draft, base), self._on_saved)

    def _on_saved(self, settings: Settings) -> None:
        self.saved.emit(settings)
        self.accept()

    def done(self, result: int) -> None:
        """Close; an Echo that is under way is stopped."""
        self._pages.stop()
        super().done(result)


def _identity(problem: Problem) -> tuple[str, str]:
    return problem.code, problem.field
