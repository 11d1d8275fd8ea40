"""The window: list on the left, form on the right, destination and Send beneath, last the outbox."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sendtopacs.model.problems import Problem
from sendtopacs.model.states import ENDED, State
from sendtopacs.plan import PlanOptions, effective_character_set
from sendtopacs.settings.schema import Settings
from sendtopacs.ui import questions, sources
from sendtopacs.ui.destination_bar import DestinationBar
from sendtopacs.ui.emergency import temporary_identity
from sendtopacs.ui.form import PatientForm
from sendtopacs.ui.icons import Tone, icon
from sendtopacs.ui.intake import Intake, local_paths
from sendtopacs.ui.jobs import JobRunner, Task
from sendtopacs.ui.list_panel import ListPanel
from sendtopacs.ui.outbox_line import OutboxLine
from sendtopacs.ui.ports import Backend
from sendtopacs.ui.problems import in_words, worst
from sendtopacs.ui.readiness import Situation, assess
from sendtopacs.ui.sender import Sender
from sendtopacs.ui.sources import Row, SourceModel
from sendtopacs.ui.thumbnails import ThumbnailLoader
from sendtopacs.ui.widgets import line, tool_button

_REFRESH_MS = 30
_CHECK_MS = 250


class MainWindow(QMainWindow):
    """Where all of it is seen; each part does its own work."""

    closed = Signal()

    def __init__(
        self,
        backend: Backend,
        runner: JobRunner,
        settings: Settings,
        memory: QSettings,
        *,
        unfinished: int = 0,
    ) -> None:
        super().__init__()
        self._backend, self._runner, self._memory = backend, runner, memory
        self._settings = settings
        self._job_problems: tuple[Problem, ...] = ()
        self._check: Task | None = None
        self._settings_dialog: QWidget | None = None
        self._close_when_done = False
        self.setObjectName("main_window")
        self.setWindowTitle("SendToPACS")
        self.setAcceptDrops(True)
        self.model = SourceModel(settings.conversion_profile(), self)
        self.intake = Intake(runner, self.model, self)
        self.jobs = Sender(backend, runner, self.model, self)
        self.form = PatientForm(self)
        self.bar = DestinationBar(self)
        self.panel = ListPanel(self.model, self.intake, self)
        self.outbox_line = OutboxLine(backend.outbox, runner, unfinished, self)
        self._thumbnails = ThumbnailLoader(runner, self.model, self.panel.view)
        self._refresh_timer = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._check_timer = QTimer(self, singleShot=True, interval=_CHECK_MS)
        self._lay_out()
        self._connect()
        self._set_shortcuts()
        self._restore()
        self.apply_settings(settings)

    # -- what others ask of it -----------------------------------------------------------------------------

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Read files and folders into the list."""
        self.intake.add(paths)

    def apply_settings(self, settings: Settings) -> None:
        """Work with these settings from now on; jobs that were accepted keep theirs."""
        self._settings = settings
        profile = settings.conversion_profile()
        self.model.set_profile(profile)
        chosen = self.bar.destination.label if self.bar.destination else self._memory.value("destination", "")
        offered = [*self._backend.more_destinations, *(ae.to_remote() for ae in settings.storage)]
        if not chosen and settings.destination() is not None and not self._backend.more_destinations:
            chosen = settings.destination().to_remote().label  # type: ignore[union-attr]
        self.bar.set_destinations(offered, str(chosen))
        self.panel.view.set_info_shown(bool(profile.additional_info_tag))
        self.bar.set_all_or_nothing(settings.general.all_or_nothing)
        self.form.set_default_modality("" if profile.rules.modality else profile.default_modality)
        self._on_destination()

    def raise_up(self) -> None:
        """Come to the front: a second start handed its files over."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def say_problems(self, problems: Sequence[Problem]) -> None:
        """Say what was found wrong with the settings at the start."""
        self.outbox_line.show_trouble(worst(problems))

    # -- layout --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, self, childrenCollapsible=False)
        splitter.addWidget(self.panel)
        splitter.addWidget(self.form)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        self._splitter = splitter
        self.form.setMinimumWidth(380)
        central = QWidget(self)
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._tool_row())
        layout.addWidget(line(self))
        layout.addWidget(splitter, 1)
        layout.addWidget(line(self))
        layout.addWidget(self.bar)
        layout.addWidget(line(self))
        layout.addWidget(self.outbox_line)
        self.setCentralWidget(central)
        self.resize(QSize(1240, 760))

    def _tool_row(self) -> QHBoxLayout:
        self._tools = {
            "add": self._tool("add_files", self.tr("&Add files…"), "Ctrl+O", self._choose_files),
            "folder": self._tool("add_folder", self.tr("Add fold&er…"), "Ctrl+Shift+O", self._choose_folder),
            "new-patient": self._tool("new_patient", self.tr("&New patient"), "Ctrl+N", self.new_patient),
            "settings": self._tool("settings", self.tr("Settin&gs"), "Ctrl+,", self.open_settings),
        }
        row = QHBoxLayout()
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(4)
        for name, button in self._tools.items():
            if name == "settings":
                row.addStretch(1)
            row.addWidget(button)
        return row

    def _tool(self, name: str, text: str, keys: str, action: object) -> QToolButton:
        button = tool_button(name, text, self)
        button.setToolTip(
            f"{text.replace('&', '')} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})"
        )
        button.clicked.connect(action)
        QShortcut(QKeySequence(keys), self, button.click)
        return button

    def _set_icons(self) -> None:
        for name, button in self._tools.items():
            button.setIcon(icon(name))

    def _connect(self) -> None:
        self._set_icons()
        self._refresh_timer.timeout.connect(self._refresh)
        self._check_timer.timeout.connect(self._check_plan)
        self.intake.changed.connect(self._schedule)
        for changed in (self.model.rowsInserted, self.model.rowsRemoved, self.model.dataChanged):
            changed.connect(self._schedule)
        for wider in (
            self.form.changed,
            self.model.rowsInserted,
            self.model.rowsRemoved,
            self.bar.options_changed,
        ):
            wider.connect(self._schedule_check)
        self.form.emergency_wanted.connect(self._fill_emergency)
        self.panel.remove_wanted.connect(self._remove_selected)
        self.bar.destination_changed.connect(self._on_destination)
        self.bar.send_wanted.connect(self.send)
        self.bar.save_wanted.connect(self._choose_output)
        self.bar.cancel_wanted.connect(self.jobs.cancel)
        self.bar.retry_wanted.connect(self.jobs.retry)
        self.jobs.started.connect(self._on_started)
        self.jobs.refused.connect(self._on_refused)
        self.jobs.trouble.connect(self.outbox_line.show_trouble)
        self.jobs.ended.connect(self._on_ended)

    def _set_shortcuts(self) -> None:
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._send_by_key)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self._paste)

    # -- files ---------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders of this computer."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take them anywhere on the window."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped; copy it, whatever the file manager proposed: sources are never moved."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._take(local_paths(event.mimeData()))

    @Slot()
    def _paste(self) -> None:
        self._take(local_paths(QGuiApplication.clipboard().mimeData()))

    def _take(self, paths: list[Path]) -> None:
        if paths:
            self.add_paths(paths)
        else:
            self.panel.say(
                self.tr("There are no files of this computer in it. Copy or drag files from a file manager.")
            )

    @Slot()
    def _choose_files(self) -> None:
        self._choose(QFileDialog.FileMode.ExistingFiles, self.tr("Add files"), self._on_files_chosen)

    @Slot()
    def _choose_folder(self) -> None:
        self._choose(QFileDialog.FileMode.Directory, self.tr("Add a folder"), self._on_files_chosen)

    @Slot()
    def _choose_output(self) -> None:
        self._choose(
            QFileDialog.FileMode.Directory, self.tr("Save as DICOM files into…"), self._on_output_chosen
        )

    def _choose(self, mode: QFileDialog.FileMode, title: str, chosen: object) -> None:
        dialog = QFileDialog(self, title, str(self._memory.value("folder", "")))
        dialog.setObjectName("file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        if mode is QFileDialog.FileMode.Directory:
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(chosen)
        dialog.open()

    @Slot(list)
    def _on_files_chosen(self, names: list[str]) -> None:
        paths = [Path(name) for name in names]
        self._memory.setValue("folder", str(paths[0].parent))
        self.add_paths(paths)

    @Slot(list)
    def _on_output_chosen(self, names: list[str]) -> None:
        self._hand_over(dataclasses.replace(self._options(), destination=None, output_folder=Path(names[0])))

    @Slot()
    def _remove_selected(self) -> None:
        """Take the selected rows out, but for those that the engine works on."""
        keys = set(self.panel.view.selected_keys())
        self.model.remove([row.key for row in self.model.rows if row.key in keys and not row.under_way])

    # -- the patient ---------------------------------------------------------------------------------------

    @Slot()
    def new_patient(self) -> None:
        """Clear list and form, after asking if something in the list was not sent."""
        unsent = [row for row in self.model.rows if row.fresh or row.state in (State.FAILED, State.CANCELLED)]
        if unsent:
            questions.ask_new_patient(self, len(unsent), self._clear)
        else:
            self._clear()

    def _clear(self) -> None:
        self.intake.cancel()
        self.jobs.forget()
        self.model.remove([row.key for row in self.model.rows])
        self.form.clear()
        self.bar.show_idle()
        self.form.focus("PatientName")

    @Slot()
    def _fill_emergency(self) -> None:
        if self.form.patient_given:
            questions.ask_emergency(self, lambda: self.form.set_emergency(*temporary_identity()))
        else:
            self.form.set_emergency(*temporary_identity())

    # -- sending -------------------------------------------------------------------------------------------

    @Slot()
    def send(self) -> None:
        """Hand over what is in the list and was not sent."""
        self._hand_over(self._options())

    @Slot()
    def _send_by_key(self) -> None:
        """Judge by what is in the form now: a key is quicker than the timer that enables the button."""
        self.panel.view.finish_editing()
        self._refresh()
        if self._situation_allows():
            self.send()

    def _hand_over(self, options: PlanOptions) -> None:
        rows = [row for row in self.model.rows if row.fresh]
        if rows:
            self.outbox_line.show_trouble(None)
            self.jobs.send(rows, self.form.values(), options)

    def _options(self) -> PlanOptions:
        destination, settings = self.bar.destination, self._settings
        return PlanOptions(
            destination=destination,
            character_set=effective_character_set(self.form.values(), destination, settings.character_set()),
            calling_ae_title=settings.general.calling_ae_title,
            profile=settings.conversion_profile(),
            identity=settings.identity_values(),
            equipment=settings.equipment(),
            relabel_dicom=self.bar.relabel_dicom,
            all_or_nothing=self.bar.all_or_nothing,
            additional_info={
                r.item.file.path: r.additional_info for r in self.model.rows if r.additional_info
            },
        )

    @Slot()
    def _on_started(self) -> None:
        self._thumbnails.set_paused(True)
        self._schedule()

    @Slot(object)
    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self._job_problems = tuple(p for p in problems if not p.field)
        sentence = in_words(problems[0])
        self.bar.show_result(sentence, icon_name="failed", tone=Tone.BAD, may_retry=False)
        self._schedule()

    @Slot()
    def _on_ended(self) -> None:
        self._thumbnails.set_paused(False)
        self._schedule()
        QApplication.alert(self)
        if self._close_when_done:
            self.close()

    # -- what is shown -------------------------------------------------------------------------------------

    @Slot()
    def _schedule(self) -> None:
        if not self._refresh_timer.isActive():
            self._refresh_timer.start()

    @Slot()
    def _schedule_check(self) -> None:
        self._schedule()
        self._check_timer.start()

    def _situation(self) -> Situation:
        return Situation(
            self.model.rows, self.form.values(), self._options(), self._job_problems, self.intake.reading
        )

    def _situation_allows(self) -> bool:
        return assess(self._situation()).readiness.may_send

    @Slot()
    def _refresh(self) -> None:
        found = assess(self._situation())
        self.bar.show_readiness(found.readiness)
        self.form.show_problems(found.field_problems)
        self.form.set_used(found.form_used)
        self._show_progress()

    def _show_progress(self) -> None:
        sent = [row for row in self.model.rows if row.job_id]
        if any(row.under_way for row in sent):
            done = sum(not row.under_way or row.state in ENDED for row in sent)
            self.bar.show_busy(done, len(sent), sum(row.fraction for row in sent) / len(sent))
        elif sent:
            self._show_result(sent)

    def _show_result(self, sent: Sequence[Row]) -> None:
        counts = sources.counts(sent)
        words = {
            "stored": self.tr("%n stored", None, counts["stored"]),
            "warnings": self.tr("%n with a warning", None, counts["warnings"]),
            "saved": self.tr("%n saved", None, counts["saved"]),
            "failed": self.tr("%n failed", None, counts["failed"]),
            "cancelled": self.tr("%n cancelled", None, counts["cancelled"]),
        }
        text = ", ".join(words[name] for name, count in counts.items() if count)
        again = bool(counts["failed"] or counts["cancelled"])
        icon_name, tone = "stored", Tone.GOOD
        if again:
            icon_name, tone = "failed", Tone.BAD
        elif counts["warnings"]:
            icon_name, tone = "warning", Tone.WARN
        self.bar.show_result(text, icon_name=icon_name, tone=tone, may_retry=again)

    @Slot()
    def _check_plan(self) -> None:
        """Look in a worker for what is wrong with the job as a whole: mixed patients, files sent before."""
        if self._check is not None:
            self._check.drop()
            self._check = None
        rows = [row for row in self.model.rows if row.fresh]
        self._job_problems = () if not rows else self._job_problems
        if rows and not self.intake.reading:
            self._check = self.jobs.check(rows, self.form.values(), self._options(), self._on_checked)
        elif rows:
            self._check_timer.start()

    def _on_checked(self, problems: tuple[Problem, ...]) -> None:
        self._check = None
        self._job_problems = tuple(p for p in problems if not p.field and p.code != "no-destination")
        self._schedule()

    @Slot()
    def _on_destination(self) -> None:
        destination = self.bar.destination
        if destination is not None:
            self._memory.setValue("destination", destination.label)
        general = self._settings.character_set()
        term = destination.character_set if destination and destination.character_set is not None else general
        self.form.set_default_character_set(term)
        self._schedule_check()

    # -- settings, and the end -----------------------------------------------------------------------------

    @Slot()
    def open_settings(self) -> None:
        """Open the settings beside the window, or bring them to the front."""
        from sendtopacs.ui.settings_dialog import SettingsDialog  # noqa: PLC0415 - opened seldom

        if self._settings_dialog is None:
            dialog = SettingsDialog(self._settings, self._backend.save_settings, self._runner, self)
            dialog.saved.connect(self.apply_settings)
            dialog.finished.connect(self._forget_settings_dialog)
            self._settings_dialog = dialog
        self._settings_dialog.show()
        self._settings_dialog.raise_()
        self._settings_dialog.activateWindow()

    @Slot()
    def _forget_settings_dialog(self) -> None:
        if self._settings_dialog is not None:
            self._settings_dialog.deleteLater()
            self._settings_dialog = None

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once when nothing is under way; else ask what is to become of it."""
        if self.jobs.busy and not self._close_when_done:
            event.ignore()
            questions.ask_close(self, wait=self._wait_and_close, pause=self.close_now)
            return
        if self._settings_dialog is not None:
            self._settings_dialog.close()
        self._memory.setValue("geometry", self.saveGeometry())
        self._memory.setValue("splitter", self._splitter.saveState())
        self.intake.cancel()
        event.accept()
        self.closed.emit()

    def _wait_and_close(self) -> None:
        self._close_when_done = True
        if not self.jobs.busy:
            self.close()

    @Slot()
    def close_now(self) -> None:
        """Close without asking; what is under way is paused and goes on at the next start."""
        self._close_when_done = True
        self.close()

    def _restore(self) -> None:
        geometry, splitter = self._memory.value("geometry"), self._memory.value("splitter")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        if isinstance(splitter, QByteArray):
            self._splitter.restoreState(splitter)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew in a new palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self._set_icons()
        super().changeEvent(event)
