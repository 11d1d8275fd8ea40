"""The window: list on the left, form on the right, destination and Send beneath, last the outbox."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from sendtopacs.model.errors import ValuesError
from sendtopacs.model.problems import Problem, error
from sendtopacs.outside import Call, read_call
from sendtopacs.settings.schema import Settings
from sendtopacs.ui import window_memory
from sendtopacs.ui.becoming import Becoming
from sendtopacs.ui.capture.desk import CaptureDesk
from sendtopacs.ui.chooser import FileChooser
from sendtopacs.ui.desk import Desk
from sendtopacs.ui.destination_bar import DestinationBar
from sendtopacs.ui.details_desk import DetailsDesk
from sendtopacs.ui.edit.desk import EditDesk
from sendtopacs.ui.file_window import FileWindow
from sendtopacs.ui.film.desk import FilmDesk
from sendtopacs.ui.form import PatientForm
from sendtopacs.ui.gate_panel import GatePanel
from sendtopacs.ui.gatekeeper import Gatekeeper
from sendtopacs.ui.guide.desk import GuideDesk
from sendtopacs.ui.help.opener import HelpOpener
from sendtopacs.ui.idle_desk import IdleDesk
from sendtopacs.ui.intake import Intake
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.leaving import Leaving
from sendtopacs.ui.list_panel import ListPanel
from sendtopacs.ui.logview.desk import LogDesk
from sendtopacs.ui.look.desk import LookDesk
from sendtopacs.ui.lookup.desk import LookupDesk
from sendtopacs.ui.notifier import Notifier
from sendtopacs.ui.outbox_line import OutboxLine
from sendtopacs.ui.outside import OutsideDesk
from sendtopacs.ui.parts import Parts
from sendtopacs.ui.patient_desk import PatientDesk
from sendtopacs.ui.ports import Backend
from sendtopacs.ui.problems import worst
from sendtopacs.ui.queue.opener import OutboxOpener
from sendtopacs.ui.sender import Sender
from sendtopacs.ui.settings_opener import SettingsOpener
from sendtopacs.ui.settings_place import located
from sendtopacs.ui.short_area import ShortArea, SideBySide
from sendtopacs.ui.sources import SourceModel
from sendtopacs.ui.tab_order import tab_as_read
from sendtopacs.ui.thumbnails import ThumbnailLoader
from sendtopacs.ui.tool_row import ToolRow
from sendtopacs.ui.watch.button import WatchButton
from sendtopacs.ui.watch.desk import WatchDesk
from sendtopacs.ui.widgets import line
from sendtopacs.ui.window_size import resize_to_fit

_FORM_PX = 372
_LEAST_FORM_PX = 270  # beside the list on a small screen at 300 %


class MainWindow(FileWindow):
    """Where all of it is seen; each part does its own work."""

    closed = Signal()
    settings_applied = Signal(object)  # Settings

    def __init__(
        self,
        backend: Backend,
        runner: JobRunner,
        settings: Settings,
        memory: QSettings,
        *,
        unfinished: int = 0,
    ) -> None:
        """`memory` keeps geometry and last choices; `unfinished` counts what an earlier start left to do."""
        super().__init__()
        self._backend, self._runner, self._memory, self._settings = backend, runner, memory, settings
        self.setObjectName("main_window")
        self.setWindowTitle("SendToPACS")
        self.model = SourceModel(settings.conversion_profile(), self)
        self.intake = Intake(runner, self.model, self, unpack_into=backend.unpacked)
        self.jobs = Sender(backend, runner, self.model, self)
        self._tools = ToolRow(self)
        self.panel = ListPanel(self.model, self.intake, runner, self)
        self.form = PatientForm(self)
        gate_panel = GatePanel(self)  # above the bar, and before it by Tab
        self.bar = DestinationBar(self)
        self.outbox_line = OutboxLine(backend.outbox, runner, unfinished, self)
        self._leaving = Leaving(lambda: self.jobs.busy, lambda: bool(self.outbox_line.waiting), self)
        self.watch = WatchDesk(backend, runner, self)
        self._watch_button = WatchButton(self)
        self.outbox = OutboxOpener(backend, runner, memory, self.form, self)
        self.gate = Gatekeeper(self.model, self.form, gate_panel, self)
        parts = Parts(
            *(self.model, self.intake, self.form, self.bar, self.jobs, self.gate),
            *(self.panel.tree, self.panel.changes),
        )
        self.desk = Desk(parts, settings, self)
        built_in = backend.more_destinations
        self._becoming = Becoming(parts, self.desk, self._tools.profiles, memory, built_in, self)
        self.lookup = LookupDesk(self.form, runner, memory, backend, self)
        self.details = DetailsDesk(backend, runner, self.model, self.panel, self.desk.planner)
        self.look = LookDesk(self.panel.view, runner)
        self.look.details_wanted.connect(self.panel.details_wanted)
        self.outside = OutsideDesk(self.intake, self.model, runner, self)
        self.patients = PatientDesk(
            parts, self.lookup, self.outside, self.outbox_line, self, audit=backend.audit, runner=runner
        )
        self.chooser = FileChooser(memory, self)
        self.editor = EditDesk(self.model, runner, self)
        self.film = FilmDesk(self.model, runner, lambda: self.model.profile, self)
        self.help = HelpOpener(runner, self)
        self._settings_opener = SettingsOpener(backend.save_settings, runner, self, backend.defaults)
        self._settings_opener.takes = backend.takes
        self.log = LogDesk(backend.log_file, backend.write_bundle, runner, self)
        self.idle = IdleDesk(self.model, self.form, self.patients.unsent, self.patients.clear, self)
        self.notifier = Notifier(self)
        self.guide = GuideDesk(backend, runner, memory, self)
        self.capture = CaptureDesk(backend.capture, runner, memory, self) if backend.capture else None
        self._settings_opener.saved.connect(self.apply_settings)
        self.guide.saved.connect(self.apply_settings)
        self._thumbnails = ThumbnailLoader(runner, self.model, self.panel.view)
        self._lay_out()
        self._connect()
        window_memory.restore(self._memory, self, self._splitter)
        window_memory.DialogMemory(self._memory, self)
        self.apply_settings(settings)

    # -- what others ask of it -----------------------------------------------------------------------------

    @Slot(object)
    def add_paths(self, paths: Sequence[Path]) -> None:
        """Read files and folders into the list."""
        self.intake.add(paths)

    @Slot(object)
    def apply_settings(self, settings: Settings) -> None:
        """Work with these settings from now on; jobs that were accepted keep theirs."""
        self._settings = settings
        profile = settings.conversion_profile()
        self._backend.engine.use(settings.delivery.rules())
        if self._backend.forwarder is not None:
            self._backend.forwarder.use(settings.audit.server())
        self.outbox.use(settings)
        self.desk.use(settings)
        self.lookup.use(settings)
        self.watch.use(settings)
        self.idle.use(settings)
        self.guide.use(settings)
        self.notifier.use(settings.general.notify)
        if self.capture is not None:
            self.capture.use(settings)
        self._backend.use_log_level(settings.general.log_level)
        self.form.set_default_operator(settings.workstation.operator())
        self._becoming.use(settings)
        self._tools.offer_recent(settings.general.recent_patients)
        self.panel.offer_profiles(settings.profiles)
        self.panel.view.set_info_shown(bool(profile.additional_info_tag))
        self.bar.choices.afterwards.use(settings.delivery)
        self.bar.choices.set_all_or_nothing(settings.general.all_or_nothing)
        self.form.set_default_modality("" if profile.rules.modality else profile.default_modality)
        self.settings_applied.emit(settings)

    @Slot()
    def raise_up(self) -> None:
        """Come to the front: a second start handed its files over, or the tray's icon was clicked."""
        self._leaving.hide_icon()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def say_problems(self, problems: Sequence[Problem]) -> None:
        """Say what was found wrong with the settings at the start."""
        problem = worst(problems)
        self.outbox_line.show_trouble(located(problem, self._settings) if problem else None)

    def ask_for_update(self) -> None:
        """Say that there is a newer version, where the settings say whom to ask."""
        if self._settings.general.update_url:
            from sendtopacs.ui.updates import ask_for_update  # noqa: PLC0415 - few sites want it

            ask_for_update(self._settings, self._runner, self.outbox_line.show_trouble)

    # -- layout --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._splitter = SideBySide(self.panel, self.form, lambda: self.form.two_columns_px, self)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self.form.setMinimumWidth(_LEAST_FORM_PX)
        central = QWidget(self)
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        bars = [self.guide.bar, self.idle.bar, *([self.capture.bar] if self.capture is not None else [])]
        above = [self._tools, *bars, line(self), self._splitter]
        layout.addWidget(ShortArea(above, self), 1)
        layout.addWidget(line(self))
        layout.addWidget(self.gate.panel)
        layout.addWidget(self.bar)
        layout.addWidget(line(self))
        bottom = QHBoxLayout()
        bottom.addWidget(self.outbox_line, 1)
        bottom.addWidget(self._watch_button)
        bottom.setContentsMargins(0, 0, 8, 0)
        layout.addLayout(bottom)
        self.setCentralWidget(central)
        tab_as_read(self)
        resize_to_fit(self, QSize(1240, 760))
        form_px = max(_FORM_PX, self.form.two_columns_px)
        self._splitter.setSizes([self.width() - self._splitter.handleWidth() - form_px, form_px])

    def _connect(self) -> None:
        self._tools.files_wanted.connect(self.chooser.choose_files)
        self._tools.folder_wanted.connect(self.chooser.choose_folder)
        self._tools.worklist_wanted.connect(self.lookup.open_worklist)
        self._tools.archive_wanted.connect(self.lookup.open_archive)
        self.lookup.fetched.connect(self.add_paths)
        self.lookup.trouble.connect(self.outbox_line.show_trouble)
        self.outside.wanted.connect(self._show_call)
        self.jobs.ended.connect(self.outside.on_ended)
        self._tools.scanned.connect(self.patients.on_scanned)
        self._tools.recent_wanted.connect(self.lookup.open_recent)
        self.panel.patient_wanted.connect(self.patients.fill_from_files)
        self._tools.new_patient_wanted.connect(self.patients.new_patient)
        self._tools.settings_wanted.connect(self.open_settings)
        self.guide.done.connect(lambda: self.form.fields.focus("PatientName"))
        self.help.attach(self._tools, self.guide, self.log)
        self.log.said.connect(self.outbox_line.show_trouble)
        self.chooser.files_chosen.connect(self.add_paths)
        self.chooser.output_chosen.connect(self.desk.save_into)
        self.bar.save_wanted.connect(self.chooser.choose_output)
        self.panel.remove_wanted.connect(self._remove_selected)
        self.panel.edit_wanted.connect(self.editor.open)
        self.panel.film_wanted.connect(self.film.open)
        self.panel.damage_agreed.connect(self.jobs.agree_to_damage)
        self.desk.handed_over.connect(self._on_handed_over)
        self.desk.dicom_in_list.connect(self.panel.offer_patient)
        self.jobs.started.connect(self._thumbnails.pause)
        self.jobs.started.connect(self.notifier.begin)
        for back in (self.notifier.window_wanted, self._leaving.window_wanted):
            back.connect(self.raise_up)
        self.jobs.ended.connect(self._on_ended)
        self.outbox_line.wanted.connect(self.outbox.open)
        self._watch_button.clicked.connect(self.watch.open)
        self.watch.changed.connect(self._watch_button.show_state)
        self.watch.saved.connect(self.apply_settings)
        self.watch.trouble.connect(self.outbox_line.show_trouble)
        self.jobs.trouble.connect(self.outbox_line.show_trouble)
        QShortcut(QKeySequence("F6"), self, self.details.open)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._send_by_key).setWhatsThis(self.tr("Send"))
        self.files_given.connect(self.add_paths)
        self.nothing_given.connect(self._on_nothing_given)
        self._tools.capture.setVisible(self.capture is not None)
        if self.capture is not None:
            self.capture.attach(self._tools.capture, self)
            self.capture.captured.connect(self.add_paths)
            self.capture.trouble.connect(self.outbox_line.show_trouble)
            self.patients.next_patient.connect(self.capture.next_patient)
            self.capture.goes_on.connect(self.idle.guard.touch)

    # -- files ---------------------------------------------------------------------------------------------

    @Slot()
    def _on_nothing_given(self) -> None:
        self.panel.say(
            self.tr(
                "There is neither a file of this computer nor a picture in it. Copy or drag one from a file"
                " manager or a picture viewer."
            )
        )

    @Slot()
    def _remove_selected(self) -> None:
        """Take the selected rows out, but for those that the engine works on."""
        self.model.take_out([row.key for row in self.panel.view.selected_rows() if not row.under_way])

    # -- the patient ---------------------------------------------------------------------------------------

    @Slot(object)
    def _show_call(self, call: Call) -> None:
        """Show what another program asked for: its patient, looked up, and its files."""
        if call.values:
            self.patients.clear_list()
            self.lookup.look_up(call.values, call.worklist, from_outside=True)
        if call.profile and not self._tools.profiles.choose(call.profile):
            self.outbox_line.show_trouble(error("profile-unknown", text=call.profile))
        self.add_paths(call.files)
        self.raise_up()

    @Slot(str)
    def take_argument(self, argument: str) -> None:
        """Take a file or an address that the system opens with the program; say what is wrong with it."""
        try:
            call = read_call([argument])
        except ValuesError as failure:
            self.outbox_line.show_trouble(failure.problem)
        else:
            self.outside.take(call, lambda _outcome: None)

    # -- sending -------------------------------------------------------------------------------------------

    @Slot()
    def _send_by_key(self) -> None:
        self.panel.view.finish_editing()
        self.desk.send_if_allowed()

    @Slot()
    def _on_handed_over(self) -> None:
        self.outbox_line.show_trouble(None)

    @Slot()
    def _on_ended(self) -> None:
        self._thumbnails.go_on()
        QApplication.alert(self)
        self.desk.refresh()  # the result is shown before the list that it is about goes
        all_stored = self.desk.outcome.all_stored
        self.notifier.end(self.bar.result, good=all_stored)
        if self._settings.general.clear_after_job and all_stored:
            self.patients.clear_after_job()
        self._leaving.on_ended(all_stored=all_stored)

    # -- settings, and the end -----------------------------------------------------------------------------

    @Slot()
    def open_settings(self) -> None:
        """Open the settings beside the window, or bring them to the front."""
        self._settings_opener.open(self._settings)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once when nothing is under way; else ask what is to become of it."""
        if not self._leaving.may_close():
            event.ignore()
            return
        self.make_room()
        event.accept()
        if self.capture is not None and self.capture.busy:  # a recording is being closed
            self.capture.when_kept(self.closed.emit)
        else:
            self.closed.emit()

    def make_room(self) -> None:
        """Close all that belongs to it, and remember how it looked."""
        self._leaving.hide_icon()
        of_windows = (self.watch, self.lookup, self.details, self.look, self.editor, self.film, self.outbox)
        for part in (self.outside, *of_windows, self._settings_opener, self.guide, self.help, self.log):
            part.close()
        self.idle.guard.stop()
        if self.capture is not None:
            self.capture.close()
        window_memory.remember(self._memory, self, self._splitter)
        self.intake.cancel()

    @Slot()
    def close_now(self) -> None:
        """Close without asking; what is under way is paused and goes on at the next start."""
        self._leaving.close_now()
