"""Where pictures, videos and pages made here come from, and on into the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from sendtopacs.model.errors import SendToPacsError
from sendtopacs.settings.schema import Settings
from sendtopacs.ui.capture.camera_dialog import CameraDialog
from sendtopacs.ui.capture.doors import CaptureDoors
from sendtopacs.ui.capture.frames import FrameSource
from sendtopacs.ui.capture.keeper import Keeper
from sendtopacs.ui.capture.left_bar import LeftBar
from sendtopacs.ui.capture.menu import CaptureMenu
from sendtopacs.ui.capture.scan_dialog import ScanDialog
from sendtopacs.ui.capture.screen import ScreenCapture
from sendtopacs.ui.file_window import FileWindow
from sendtopacs.ui.jobs import JobRunner

_PATIENCE_MS = 10_000


class CaptureDesk(QObject):
    """One camera window and one scanner window at a time."""

    captured = Signal(object)  # list[Path], for the list
    goes_on = Signal()  # somebody is there: a recording runs, or pages come
    trouble = Signal(object)  # Problem, or None where an earlier one is over

    def __init__(self, doors: CaptureDoors, runner: JobRunner, memory: QSettings, window: QWidget) -> None:
        super().__init__(window)
        self._doors, self._runner, self._memory, self._window = doors, runner, memory, window
        self._pedal_key = Settings().workstation.camera_key
        self._keeper = Keeper(doors.files, runner, self)
        self._keeper.kept.connect(self._take)
        self._keeper.trouble.connect(self.trouble)
        self._keeper.rested.connect(self._go_on)
        self._sources: list[FrameSource] = []  # the camera's, and those whose recordings are being closed
        self._then: Callable[[], None] | None = None
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._end_waiting)
        self._screen_of = self._keeper.patient
        self.screen = ScreenCapture(window)
        self.screen.taken.connect(self._on_screen)
        self.screen.trouble.connect(self.trouble)
        self.bar = LeftBar(doors.left(), window)
        self._keeper.late.connect(self.bar.offer)
        self.bar.list_wanted.connect(self.captured)
        self.bar.delete_wanted.connect(self._forget)
        self.camera: CameraDialog | None = None
        self.scanner: ScanDialog | None = None

    def attach(self, menu: CaptureMenu, window: FileWindow) -> None:
        """Do what is wanted in the menu, and with the pictures that the window is given."""
        menu.paste_wanted.connect(window.paste)
        menu.camera_wanted.connect(self.open_camera)
        menu.screen_wanted.connect(self.take_screen)
        menu.scanner_wanted.connect(self.open_scanner)
        window.picture_given.connect(self.keep_pasted)

    def use(self, settings: Settings) -> None:
        """Work with these settings; an open window keeps its key."""
        self._pedal_key = settings.workstation.camera_key

    @property
    def busy(self) -> bool:
        """True while anything is being recorded or kept."""
        return self._keeper.busy or any(source.recording for source in self._sources)

    def next_patient(self) -> None:
        """Take the list for another patient's: what is under way is the last one's, and stays out of it."""
        self._keeper.next_patient()
        self._runner.run(lambda _task: self._doors.tidy(), lambda _none: None, quiet=True)

    def when_kept(self, then: Callable[[], None]) -> None:
        """Call `then` once nothing is being recorded or kept: now, or soon, whatever a library does."""
        self._then = then
        self._patience.start(_PATIENCE_MS if self.busy else 0)

    @Slot(object)
    def keep_pasted(self, image: QImage) -> None:
        """Keep a picture of the clipboard, and list it."""
        self._keeper.keep("pasted", image)

    @Slot()
    def open_camera(self) -> None:
        """Open the camera's window, or bring it to the front."""
        if self.camera is None:
            try:
                source = self._doors.frames(self)
            except SendToPacsError as failure:
                self.trouble.emit(failure.problem)
                return
            source.recorded.connect(self._keeper.settle)
            self._sources.append(source)
            self.camera = CameraDialog(source, self._keeper, self._pedal_key, self._memory, self._window)
            self.camera.goes_on.connect(self.goes_on)
            self.camera.finished.connect(lambda: self._end_camera(source))
        self._show(self.camera)

    @Slot()
    def open_scanner(self) -> None:
        """Open the scanner's window, or bring it to the front."""
        if self.scanner is None:
            try:
                scanner = self._doors.scanner()
            except SendToPacsError as failure:
                self.trouble.emit(failure.problem)
                return
            self.scanner = ScanDialog(scanner, self._keeper, self._memory, self._window)
        elif not self.scanner.isVisible():
            self.scanner.search()
        self._show(self.scanner)

    @Slot()
    def take_screen(self) -> None:
        """Have a part of the screen chosen."""
        try:
            self._screen_of = self._keeper.patient
            self.screen.begin()
        except SendToPacsError as failure:
            self.trouble.emit(failure.problem)
        else:
            self.trouble.emit(None)

    def close(self) -> None:
        """Close what is open, and let go of the devices."""
        self.screen.close()
        for dialog in (self.camera, self.scanner):
            if dialog is not None:
                dialog.reject()

    def _show(self, dialog: QWidget) -> None:
        self.trouble.emit(None)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _end_camera(self, source: FrameSource) -> None:
        """Let a recording that is being closed come to its end."""
        self.camera = None
        if source.recording:
            source.recorded.connect(lambda: self._drop(source))
        else:
            self._drop(source)

    def _drop(self, source: FrameSource) -> None:
        self._sources.remove(source)
        source.deleteLater()

    @Slot()
    def _go_on(self) -> None:
        if not self.busy:
            self._end_waiting()

    @Slot()
    def _end_waiting(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    @Slot(object)
    def _on_screen(self, image: QImage) -> None:
        self._keeper.keep("screen", image, self._screen_of)

    @Slot(object)
    def _take(self, path: Path) -> None:
        self.goes_on.emit()
        self.captured.emit([path])

    @Slot(object)
    def _forget(self, paths: Sequence[Path]) -> None:
        files = self._doors.files
        self._runner.run(lambda _task: files.forget(paths), lambda _none: None)
