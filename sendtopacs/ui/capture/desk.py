"""Where pictures, videos and pages made here come from, and on into the list."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
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


class CaptureDesk(QObject):
    """One camera window and one scanner window at a time."""

    captured = Signal(object)  # list[Path], for the list
    trouble = Signal(object)  # Problem, or None where an earlier one is over

    def __init__(self, doors: CaptureDoors, runner: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._doors, self._runner, self._window = doors, runner, window
        self._pedal_key = Settings().workstation.camera_key
        self._keeper = Keeper(doors.files, runner, self)
        self._keeper.kept.connect(self._take)
        self._keeper.trouble.connect(self.trouble)
        self.screen = ScreenCapture(window)
        self.screen.taken.connect(self._on_screen)
        self.screen.trouble.connect(self.trouble)
        self.bar = LeftBar(doors.left, window)
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
            self.camera = CameraDialog(source, self._keeper, self._pedal_key, self._window)
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
            self.scanner = ScanDialog(scanner, self._doors.files, self._runner, self._window)
            self.scanner.scanned.connect(self._take)
        elif not self.scanner.isVisible():
            self.scanner.search()
        self._show(self.scanner)

    @Slot()
    def take_screen(self) -> None:
        """Have a part of the screen chosen."""
        try:
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
            source.recorded.connect(source.deleteLater)
        else:
            source.deleteLater()

    @Slot(object)
    def _on_screen(self, image: QImage) -> None:
        self._keeper.keep("screen", image)

    @Slot(object)
    def _take(self, path: Path) -> None:
        self.captured.emit([path])

    @Slot(object)
    def _forget(self, paths: Sequence[Path]) -> None:
        files = self._doors.files
        self._runner.run(lambda _task: files.forget(paths), lambda _none: None)
