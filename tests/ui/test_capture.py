"""What is made here goes into the list: clipboard, camera, screen, scanner; and it is not lost."""

from __future__ import annotations

import dataclasses
import stat
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from importlib.resources import files as resources
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, QRect, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QAction,
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QWidget

from sendtopacs.capture.keeping import CapturedFiles
from sendtopacs.capture.scanner import OnPage, ScannerDevice, ScannerOptions, ScanOrder
from sendtopacs.model.errors import Cancelled, CaptureError
from sendtopacs.model.events import CancelToken
from sendtopacs.model.items import ImageDetails, Kind, VideoDetails
from sendtopacs.model.problems import error
from sendtopacs.settings.schema import Settings
from sendtopacs.settings.workstation import Workstation
from sendtopacs.ui.capture import camera_dialog, doors
from sendtopacs.ui.capture.doors import CaptureDoors
from sendtopacs.ui.capture.frames import Camera, FrameSource
from sendtopacs.ui.capture.recording import ROOM_BYTES
from sendtopacs.ui.capture.screen import Overlay
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.problems import in_words
from sendtopacs.ui.stage import at_rest


def picture(width: int = 64, height: int = 48, colour: str = "#c04020") -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(QColor(colour))
    return made


class MadeFrames(FrameSource):
    """Cameras that a test holds in its hand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.there = [Camera("one", "Desk camera"), Camera("two", "Endoscope")]
        self.live = ""
        self.stills = 0
        self.path: Path | None = None
        self.recorded_bytes = (resources("sendtopacs.resources") / "samples" / "clip.mp4").read_bytes()

    def cameras(self) -> Sequence[Camera]:
        return self.there

    def start(self, ident: str) -> None:
        self.live = ident

    def stop(self) -> None:
        self.end_recording()
        self.live = ""

    def take_still(self) -> None:
        self.stills += 1
        self.still.emit(picture(640, 480))

    def record(self, path: Path) -> None:
        self.path = path

    def end_recording(self) -> None:
        if self.path is not None:
            path, self.path = self.path, None
            path.write_bytes(self.recorded_bytes)
            self.recorded.emit(path)

    @property
    def recording(self) -> bool:
        return self.path is not None


class MadeScanner:
    """A scanner that gives pages of one colour."""

    def __init__(self, pages: int = 1, failure: CaptureError | None = None) -> None:
        self.pages, self.failure = pages, failure
        self.orders: list[ScanOrder] = []
        self.found = (ScannerDevice("made:1", "Made scanner"),)
        self.goes_on = threading.Event()  # after the first page
        self.goes_on.set()
        self.words = (("Gray", "Color"), ("Flatbed", "ADF"))  # modes and sources
        self.defaults = ("Gray", "Flatbed")

    def devices(self, token: CancelToken) -> tuple[ScannerDevice, ...]:
        token.checkpoint()
        return self.found

    def options(self, device: str, token: CancelToken) -> ScannerOptions:
        return ScannerOptions((150, 300, 600), *self.words, 150, *self.defaults)

    def scan(self, order: ScanOrder, first: Path, on_page: OnPage, token: CancelToken) -> tuple[Path, ...]:
        self.orders.append(order)
        made = []
        for number in range(self.pages):
            page = first.with_name(f"{first.stem}-{number:03}.png")
            Image.new("RGB", (80, 100), (number, 0, 0)).save(page)
            made.append(page)
            on_page(page)
            assert self.goes_on.wait(30)
        if self.failure is not None:
            raise self.failure
        return tuple(made)


@dataclasses.dataclass
class Capturing:
    """A window that captures from what a test made."""

    window: MainWindow
    frames: list[MadeFrames]
    scanner: MadeScanner
    folder: Path
    qtbot: Any

    def rows(self, count: int) -> list[Any]:
        self.qtbot.waitUntil(lambda: len(self.window.model.rows) == count and not self.window.intake.reading)
        return [row.item for row in self.window.model.rows]

    def widget(self, name: str) -> Any:
        return self.window.findChild(QWidget, name)

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.widget(name), Qt.MouseButton.LeftButton)

    def choose(self, word: str) -> None:
        """Choose an entry of the menu 'Capture'."""
        actions: list[QAction] = self.widget("capture").menu().actions()
        next(a for a in actions if word in a.text().replace("&", "")).trigger()

    def open_camera(self) -> MadeFrames:
        self.choose("Camera")
        desk = self.window.capture
        assert desk is not None
        assert desk.camera is not None
        self.qtbot.waitUntil(desk.camera.isActiveWindow)
        self.frames[-1].frame.emit(picture())
        return self.frames[-1]

    @property
    def trouble(self) -> str:
        return str(self.window.outbox_line._trouble.text.text()).replace("\u200b", "")


@pytest.fixture
def make_capturing(
    make_window: Callable[..., MainWindow], tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Capturing]:
    monkeypatch.setattr(camera_dialog, "STALLED_MS", 600_000)  # the made camera gives one frame

    def make(settings: Settings | None = None, **changes: Any) -> Capturing:
        frames: list[MadeFrames] = []

        def open_frames(parent: QObject) -> FrameSource:
            frames.append(MadeFrames(parent))
            return frames[-1]

        scanner = changes.pop("scan_with", MadeScanner())
        folder = tmp_path / "captured"
        capture = CaptureDoors(CapturedFiles(folder), frames=open_frames, scanner=lambda: scanner)
        window = make_window(settings, capture=dataclasses.replace(capture, **changes))
        return Capturing(window, frames, scanner, folder, qtbot)

    return make


@pytest.fixture
def capturing(make_capturing: Callable[..., Capturing]) -> Capturing:
    return make_capturing()


# --- clipboard -----------------------------------------------------------------------------------------


@pytest.fixture
def clipboard() -> Iterator[Any]:
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


def test_a_pasted_picture_is_kept_and_listed(capturing: Capturing, clipboard: Any) -> None:
    clipboard.setImage(picture(120, 90))
    capturing.window.panel.view.setFocus()
    capturing.qtbot.keyClick(capturing.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (item,) = capturing.rows(1)
    assert (item.kind, item.details.columns, item.details.rows) == (Kind.PHOTO, 120, 90)
    assert item.file.path.parent == capturing.folder
    assert stat.S_IMODE(item.file.path.stat().st_mode) == 0o600
    with Image.open(item.file.path) as kept:
        assert kept.convert("RGB").getpixel((60, 45)) == (0xC0, 0x40, 0x20)


@pytest.mark.parametrize("line", ["PatientName", "scan_field"])
def test_a_picture_is_pasted_into_the_list_wherever_the_cursor_stands(
    capturing: Capturing, clipboard: Any, line: str
) -> None:
    """It stands in the name's field at the start, and after each patient."""
    clipboard.setImage(picture(120, 90))
    focus(capturing, line)
    capturing.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert capturing.rows(1)[0].kind is Kind.PHOTO


def test_the_text_of_an_office_programs_table_is_pasted_as_text(capturing: Capturing, clipboard: Any) -> None:
    data = QMimeData()
    data.setText("Kairys")
    data.setImageData(picture())
    clipboard.setMimeData(data)
    focus(capturing, "PatientName")
    field = QApplication.focusWidget()
    capturing.qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(field, QLineEdit)
    assert field.text() == "Kairys"
    assert not capturing.folder.exists()


def focus(capturing: Capturing, line: str) -> None:
    if line == "PatientName":
        capturing.window.form.fields.focus(line)
    else:
        capturing.widget(line).setFocus()
        capturing.qtbot.waitUntil(capturing.widget(line).hasFocus)
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_pasted_files_are_listed_where_they_are(capturing: Capturing, clipboard: Any) -> None:
    """A file manager puts a picture of the file into the clipboard as well: the file is what is meant."""
    path = Path(str(resources("sendtopacs.resources") / "samples" / "photo.jpg"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    data.setImageData(picture())
    clipboard.setMimeData(data)
    capturing.choose("Paste")
    (item,) = capturing.rows(1)
    assert item.file.path == path
    assert not capturing.folder.exists()


def test_a_clipboard_without_either_says_so(capturing: Capturing, clipboard: Any) -> None:
    clipboard.setText("Kairys")
    capturing.choose("Paste")
    assert "neither a file of this computer nor a picture" in capturing.window.panel.notice.text.text()


def test_a_picture_can_be_dropped(capturing: Capturing) -> None:
    """As a browser gives one: with an address that is no file of this computer."""
    data = QMimeData()
    data.setImageData(picture())
    data.setUrls([QUrl("https://pictures.example/wound.png")])
    middle = QPointF(capturing.window.rect().center())
    rest = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(middle.toPoint(), *rest)
    QApplication.sendEvent(capturing.window, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(capturing.window, QDropEvent(middle, *rest))
    assert capturing.rows(1)[0].kind is Kind.PHOTO


# --- camera --------------------------------------------------------------------------------------------


def test_pictures_are_taken_by_button_and_by_pedal(capturing: Capturing) -> None:
    frames = capturing.open_camera()
    assert frames.live == "one"
    capturing.click("camera_take")
    capturing.rows(1)
    capturing.qtbot.keyClick(capturing.window.capture.camera, Qt.Key.Key_F9)
    items = capturing.rows(2)
    assert {(item.kind, item.details.columns) for item in items} == {(Kind.PHOTO, 640)}
    assert all(item.file.path.name.startswith("photo-") for item in items)
    assert capturing.widget("camera_taken").text() == "2 pictures taken into the list"


def test_the_pedal_works_in_whichever_window_is_in_front(capturing: Capturing) -> None:
    """A foot does not know in which window somebody types the patient's name."""
    frames = capturing.open_camera()
    capturing.window.activateWindow()
    capturing.qtbot.waitUntil(capturing.window.isActiveWindow)
    capturing.qtbot.keyClick(capturing.window, Qt.Key.Key_F9)
    assert frames.stills == 1
    assert "whichever window" in capturing.widget("camera_hint").text()
    capturing.rows(1)


@pytest.mark.parametrize("key", ["Space", "B", "PgDown"])
def test_a_key_that_does_something_else_takes_pictures_in_its_own_window_alone(
    make_capturing: Callable[..., Capturing], key: str
) -> None:
    capturing = make_capturing(Settings(workstation=Workstation(camera_key=key)))
    frames = capturing.open_camera()
    assert "while this window is in front" in capturing.widget("camera_hint").text()
    capturing.window.activateWindow()
    capturing.qtbot.waitUntil(capturing.window.isActiveWindow)
    combination = QKeySequence(key)[0]
    capturing.qtbot.keyClick(capturing.window, combination.key(), combination.keyboardModifiers())
    assert frames.stills == 0


def test_the_pedals_key_is_the_settings(make_capturing: Callable[..., Capturing]) -> None:
    capturing = make_capturing(Settings(workstation=Workstation(camera_key="Space")))
    frames = capturing.open_camera()
    dialog = capturing.window.capture.camera
    capturing.qtbot.keyClick(dialog, Qt.Key.Key_F9)
    assert frames.stills == 0
    capturing.widget("camera_close").setFocus()  # Space would press it
    capturing.qtbot.keyClick(capturing.widget("camera_close"), Qt.Key.Key_Space)
    assert frames.stills == 1
    assert dialog.isVisible()
    assert "Space" in capturing.widget("camera_hint").text()
    capturing.rows(1)


def test_another_camera_can_be_chosen(capturing: Capturing) -> None:
    frames = capturing.open_camera()
    capturing.widget("camera").setCurrentIndex(1)
    assert frames.live == "two"
    assert not capturing.widget("camera_take").isEnabled()  # it gives no picture yet
    frames.frame.emit(picture())
    assert capturing.widget("camera_take").isEnabled()


def test_the_camera_that_was_chosen_is_so_the_next_time(capturing: Capturing) -> None:
    """The first one may be the computer's own, in front of the user."""
    frames = capturing.open_camera()
    capturing.widget("camera").setFocus()
    capturing.qtbot.keyClick(capturing.widget("camera"), Qt.Key.Key_Down)
    assert frames.live == "two"
    capturing.window.capture.camera.reject()
    assert capturing.open_camera().live == "two"


def test_a_video_is_recorded_until_it_is_stopped(capturing: Capturing) -> None:
    frames = capturing.open_camera()
    capturing.click("camera_record")
    assert frames.recording
    assert capturing.widget("camera_time").isVisible()
    assert capturing.widget("camera_record").text() == "S&top recording"
    capturing.click("camera_record")
    (item,) = capturing.rows(1)
    assert item.kind is Kind.VIDEO
    assert isinstance(item.details, VideoDetails)
    assert stat.S_IMODE(item.file.path.stat().st_mode) == 0o600
    assert capturing.widget("camera_taken").text() == "1 video taken into the list"


def test_a_timer_ends_the_recording(capturing: Capturing) -> None:
    frames = capturing.open_camera()
    capturing.widget("camera_longest").setValue(1)
    capturing.click("camera_record")
    assert capturing.widget("camera_time").text().endswith("/ 0:01")
    capturing.rows(1)
    assert not frames.recording


def test_closing_the_window_closes_the_recording(capturing: Capturing) -> None:
    frames = capturing.open_camera()
    capturing.click("camera_record")
    capturing.window.capture.camera.reject()
    assert capturing.rows(1)[0].kind is Kind.VIDEO
    assert (frames.recording, frames.live) == (False, "")
    capturing.open_camera()  # and it opens again
    assert len(capturing.frames) == 2


def test_the_name_of_the_only_camera_can_be_read(capturing: Capturing) -> None:
    """A choice that is disabled is too pale for what says which camera it is."""
    capturing.window.capture.open_camera()
    capturing.frames[0].there = [Camera("one", "Desk camera")]
    capturing.frames[0].cameras_changed.emit()
    assert capturing.window.capture.camera.cameras.isEnabled()


def test_without_a_camera_it_is_said_until_one_is_there(make_capturing: Callable[..., Capturing]) -> None:
    class NoCamera(MadeFrames):
        def __init__(self, parent: QObject | None = None) -> None:
            super().__init__(parent)
            self.there = []

    sources: list[MadeFrames] = []

    def none_yet(parent: QObject) -> FrameSource:
        sources.append(NoCamera(parent))
        return sources[0]

    capturing = make_capturing(frames=none_yet)
    capturing.choose("Camera")
    dialog = capturing.window.capture.camera
    assert dialog is not None
    assert dialog.picture.accessibleDescription() == in_words(error("camera-none"))
    assert not capturing.widget("camera_take").isEnabled()
    assert not capturing.widget("camera_record").isEnabled()
    sources[0].there = [Camera("one", "Desk camera")]
    sources[0].cameras_changed.emit()
    assert sources[0].live == "one"


def test_a_picture_that_stands_still_does_not_look_live(
    capturing: Capturing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(camera_dialog, "STALLED_MS", 50)
    frames = capturing.open_camera()
    dialog = capturing.window.capture.camera
    assert dialog is not None
    capturing.qtbot.waitUntil(lambda: not capturing.widget("camera_take").isEnabled())
    assert dialog.picture.image.isNull()
    assert dialog.picture.accessibleDescription() == "Waiting for the camera…"
    frames.frame.emit(picture())
    assert capturing.widget("camera_take").isEnabled()


@pytest.mark.parametrize(
    "problem",
    [error("camera-refused"), error("camera-failed", device="Desk camera", reason="busy")],
    ids=lambda problem: str(problem.code),
)
def test_a_camera_that_gives_nothing_says_why(capturing: Capturing, problem: Any) -> None:
    frames = capturing.open_camera()
    frames.failed.emit(problem)
    dialog = capturing.window.capture.camera
    assert dialog is not None
    assert dialog.picture.accessibleDescription() == in_words(problem)
    assert not capturing.widget("camera_take").isEnabled()


def test_without_the_extra_it_is_said_how_to_get_it(
    make_capturing: Callable[..., Capturing], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sendtopacs.ui.capture.qt_camera", None)
    capturing = make_capturing(frames=doors.qt_cameras)
    capturing.choose("Camera")
    assert "pip install 'sendtopacs[camera]'" in capturing.trouble
    assert capturing.window.capture.camera is None


class Unloadable:
    """Finds a module, whose library the system's loader then does not take."""

    def __init__(self, name: str) -> None:
        self._name = name

    def find_spec(self, name: str, *_where: object) -> None:
        if name == self._name:
            raise ImportError("libpulse.so.0: cannot open shared object file", name=name)


def test_a_library_of_the_system_that_is_missing_is_said(
    make_capturing: Callable[..., Capturing], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("sendtopacs.ui.capture.qt_camera", "PySide6.QtMultimedia"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setattr(sys, "meta_path", [Unloadable("PySide6.QtMultimedia"), *sys.meta_path])
    capturing = make_capturing(frames=doors.qt_cameras)
    capturing.choose("Camera")
    assert "apt install libpulse0" in capturing.trouble
    assert capturing.window.capture.camera is None


@pytest.mark.qt_log_ignore("pipewire", "propagateSizeHints", extend=True)
def test_so_is_one_without_which_qts_plugin_is_not_loaded(
    make_capturing: Callable[..., Capturing], monkeypatch: pytest.MonkeyPatch
) -> None:
    multimedia = pytest.importorskip("PySide6.QtMultimedia", reason="the extra 'camera' is not installed")
    monkeypatch.setattr(multimedia.QMediaFormat, "supportedVideoCodecs", lambda *_way: [])
    capturing = make_capturing(frames=doors.qt_cameras)
    capturing.choose("Camera")
    assert "apt install libpulse0" in capturing.trouble


def test_a_full_disk_is_said_and_nothing_is_listed(capturing: Capturing) -> None:
    capturing.folder.write_bytes(b"")  # in its place
    capturing.open_camera()
    capturing.click("camera_take")
    capturing.qtbot.waitUntil(lambda: str(capturing.folder) in capturing.trouble)
    capturing.click("camera_record")
    assert not capturing.frames[0].recording
    assert capturing.window.model.rows == []


def test_a_recording_is_ended_before_the_disk_is_full(
    capturing: Capturing, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt's recorder goes on in silence when it can write no more."""
    room = [ROOM_BYTES]
    monkeypatch.setattr(CapturedFiles, "free_bytes", lambda _files: room[0])
    frames = capturing.open_camera()
    capturing.click("camera_record")
    with capturing.qtbot.waitSignal(capturing.window.capture.goes_on):
        pass
    assert frames.recording
    room[0] -= 1
    capturing.qtbot.waitUntil(lambda: not frames.recording)
    assert capturing.rows(1)[0].kind is Kind.VIDEO
    assert camera_said(capturing) == in_words(error("camera-disk-full", folder=capturing.folder))
    assert capturing.widget("camera_record").text() == "&Record video"


def test_a_full_disk_does_not_send_anybody_to_look_in_the_list_of_another_patient(
    capturing: Capturing, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = [ROOM_BYTES]
    monkeypatch.setattr(CapturedFiles, "free_bytes", lambda _files: room[0])
    frames = capturing.open_camera()
    capturing.click("camera_record")
    capturing.window.patients.new_patient()
    room[0] -= 1
    capturing.qtbot.waitUntil(lambda: not frames.recording)
    capturing.qtbot.waitUntil(capturing.widget("left_bar").isVisible)
    assert capturing.window.model.rows == []
    assert "in the list, or offered above it" in camera_said(capturing)


def test_a_recording_without_a_picture_is_said_to_be_none(capturing: Capturing) -> None:
    frames = capturing.open_camera()
    frames.recorded_bytes = b""
    capturing.click("camera_record")
    capturing.click("camera_record")
    expected = in_words(error("camera-video-empty"))
    capturing.qtbot.waitUntil(lambda: camera_said(capturing) == expected)
    assert capturing.window.model.rows == []


def test_what_made_a_recording_empty_is_said_rather_than_that(capturing: Capturing) -> None:
    frames = capturing.open_camera()
    frames.recorded_bytes = b""
    capturing.click("camera_record")
    reason = error("camera-video-failed", reason="cable pulled")
    frames.failed.emit(reason)
    with capturing.qtbot.waitSignal(capturing.window.capture._keeper.rested):
        frames.end_recording()
    assert camera_said(capturing) == in_words(reason)


def test_the_window_waits_at_its_end_until_a_recording_is_kept(capturing: Capturing) -> None:
    capturing.open_camera()
    capturing.click("camera_record")
    desk = capturing.window.capture
    assert desk is not None
    assert desk.busy
    with capturing.qtbot.waitSignals([desk._keeper.kept, capturing.window.closed], order="strict"):
        capturing.window.close()
    assert not desk.busy


def test_a_recording_holds_off_the_clearing_of_an_idle_window(
    make_capturing: Callable[..., Capturing], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody touches a key while an endoscope is in somebody."""
    capturing = make_capturing(Settings(workstation=Workstation(clear_idle_minutes=10)))
    guard, now = capturing.window.idle.guard, [1000.0]
    monkeypatch.setattr(guard, "_clocks", (lambda: now[0], lambda: now[0]))
    capturing.open_camera()
    guard.touch()
    capturing.click("camera_record")
    now[0] += 599
    guard.look()
    assert guard.warning
    capturing.qtbot.waitUntil(lambda: not guard.warning)
    capturing.click("camera_record")
    capturing.rows(1)


def camera_said(capturing: Capturing) -> str:
    desk = capturing.window.capture
    assert desk is not None
    assert desk.camera is not None
    return str(desk.camera._said.text.text()).replace("\u200b", "")


# --- whose it is ---------------------------------------------------------------------------------------


def test_a_recording_of_the_last_patient_does_not_come_into_the_next_ones_list(capturing: Capturing) -> None:
    frames = capturing.open_camera()
    capturing.click("camera_record")
    capturing.window.patients.new_patient()
    assert frames.recording  # it is not cut
    capturing.click("camera_record")
    capturing.qtbot.waitUntil(capturing.widget("left_bar").isVisible)
    assert "1 captured file of an earlier time was never sent." in texts(capturing.widget("left_bar"))
    assert capturing.window.model.rows == []
    assert capturing.widget("camera_taken").text() == ""
    capturing.click("camera_take")  # what is begun now is the next one's
    assert capturing.rows(1)[0].kind is Kind.PHOTO
    capturing.click("left_list")
    assert {item.kind for item in capturing.rows(2)} == {Kind.PHOTO, Kind.VIDEO}


def test_nor_do_pages_that_were_being_scanned(make_capturing: Callable[..., Capturing]) -> None:
    scanner = MadeScanner(3)
    scanner.goes_on.clear()
    capturing = make_capturing(scan_with=scanner)
    dialog = open_scanner(capturing)
    capturing.click("scan_begin")
    capturing.rows(1)
    capturing.window.patients.clear()
    scanner.goes_on.set()
    capturing.qtbot.waitUntil(lambda: not dialog.busy)
    assert capturing.window.model.rows == []
    assert "2 captured files of an earlier time were never sent." in texts(capturing.widget("left_bar"))


def test_nor_does_a_picture_that_was_being_kept(capturing: Capturing) -> None:
    capturing.window.capture.keep_pasted(picture())
    capturing.window.patients.new_patient()
    capturing.qtbot.waitUntil(capturing.widget("left_bar").isVisible)
    assert capturing.window.model.rows == []


def test_what_is_stored_is_tidied_up_with_each_patient(make_capturing: Callable[..., Capturing]) -> None:
    tidied = threading.Event()
    capturing = make_capturing(tidy=tidied.set)
    capturing.window.patients.new_patient()
    capturing.qtbot.waitUntil(tidied.is_set)


# --- screen --------------------------------------------------------------------------------------------


@pytest.fixture
def overlay(qtbot: Any) -> Overlay:
    """Give the overlay of a screen of 400 by 300 that is twice as dense, its right half blue."""
    shown = picture(800, 600, "#ffffff")
    for x in range(400, 800):
        for y in range(600):
            shown.setPixelColor(x, y, QColor("#0000ff"))
    pixmap = QPixmap.fromImage(shown)
    pixmap.setDevicePixelRatio(2)
    made = Overlay(pixmap, QRect(0, 0, 400, 300))
    qtbot.addWidget(made)
    made.show()
    made.resize(400, 300)
    return made


def test_a_rectangle_of_the_screen_is_taken_in_its_own_pixels(overlay: Overlay, qtbot: Any) -> None:
    left = Qt.MouseButton.LeftButton
    with qtbot.waitSignal(overlay.chosen) as chosen:
        qtbot.mousePress(overlay, left, pos=QPoint(190, 50))
        qtbot.mouseMove(overlay, QPoint(209, 79))
        qtbot.mouseRelease(overlay, left, pos=QPoint(209, 79))
    (image,) = chosen.args
    assert (image.width(), image.height()) == (40, 60)
    assert image.pixelColor(0, 0) == QColor("#ffffff")
    assert image.pixelColor(39, 59) == QColor("#0000ff")


def test_a_click_that_slipped_takes_nothing(overlay: Overlay, qtbot: Any) -> None:
    with qtbot.assertNotEmitted(overlay.chosen):
        qtbot.mouseClick(overlay, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert overlay.rectangle.isNull()


def test_the_rectangle_is_moved_and_sized_by_keys(overlay: Overlay, qtbot: Any) -> None:
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(overlay, Qt.Key.Key_Right)  # the middle, at first
    first = QRect(overlay.rectangle)
    assert (first.width(), first.height()) == (200, 150)
    qtbot.keyClick(overlay, Qt.Key.Key_Right)
    qtbot.keyClick(overlay, Qt.Key.Key_Down, control)
    assert overlay.rectangle == first.translated(1, 20)
    qtbot.keyClick(overlay, Qt.Key.Key_Left, shift | control)
    assert overlay.rectangle.width() == 180
    with qtbot.waitSignal(overlay.chosen) as chosen:
        qtbot.keyClick(overlay, Qt.Key.Key_Return)
    assert (chosen.args[0].width(), chosen.args[0].height()) == (360, 300)


def test_return_alone_takes_the_whole_screen_and_escape_nothing(overlay: Overlay, qtbot: Any) -> None:
    with qtbot.waitSignal(overlay.given_up):
        qtbot.keyClick(overlay, Qt.Key.Key_Escape)
    with qtbot.waitSignal(overlay.chosen) as chosen:
        qtbot.keyClick(overlay, Qt.Key.Key_Return)
    assert (chosen.args[0].width(), chosen.args[0].height()) == (800, 600)


def test_the_window_steps_aside_and_comes_back_with_the_picture(capturing: Capturing) -> None:
    capturing.choose("screen")
    assert not capturing.window.isVisible()
    desk = capturing.window.capture
    assert desk is not None
    capturing.qtbot.waitUntil(lambda: bool(desk.screen.overlays))
    capturing.qtbot.keyClick(desk.screen.overlays[0], Qt.Key.Key_Return)
    assert capturing.window.isVisible()
    assert isinstance(capturing.rows(1)[0].details, ImageDetails)


def test_escape_brings_the_window_back_without_one(capturing: Capturing) -> None:
    capturing.choose("screen")
    desk = capturing.window.capture
    assert desk is not None
    capturing.qtbot.waitUntil(lambda: bool(desk.screen.overlays))
    capturing.qtbot.keyClick(desk.screen.overlays[0], Qt.Key.Key_Escape)
    assert capturing.window.isVisible()
    assert desk.screen.overlays == []
    assert capturing.window.model.rows == []


def test_a_screen_closed_by_the_desktops_key_brings_the_window_back(capturing: Capturing) -> None:
    """Else nothing of the program was to be seen any more."""
    capturing.choose("screen")
    desk = capturing.window.capture
    assert desk is not None
    capturing.qtbot.waitUntil(lambda: bool(desk.screen.overlays))
    desk.screen.overlays[0].close()
    assert capturing.window.isVisible()
    assert desk.screen.overlays == []


def test_so_it_is_where_qt_works_through_waylands_own_x_server(
    capturing: Capturing, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The picture of the screen would be black but for the windows of X."""
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    capturing.choose("screen")
    assert "Wayland" in capturing.trouble
    assert capturing.window.isVisible()


def test_wayland_is_said_to_need_its_own_tool(capturing: Capturing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    capturing.choose("screen")
    assert "Wayland" in capturing.trouble
    assert capturing.window.isVisible()


# --- scanner -------------------------------------------------------------------------------------------


def open_scanner(capturing: Capturing) -> Any:
    capturing.choose("Scanner")
    dialog = capturing.window.capture.scanner
    assert dialog is not None
    capturing.qtbot.waitUntil(lambda: not dialog.busy and capturing.widget("scan_resolution").count() > 0)
    return dialog


def test_pages_are_scanned_into_the_list_as_chosen(make_capturing: Callable[..., Capturing]) -> None:
    capturing = make_capturing(scan_with=MadeScanner(3))
    dialog = open_scanner(capturing)
    assert (dialog.resolutions.currentText(), dialog.modes.currentText()) == ("300", "In colour")
    dialog.sources.setCurrentText("Document feeder")
    dialog.modes.setCurrentText("Grey")
    capturing.click("scan_begin")
    items = capturing.rows(3)
    assert capturing.scanner.orders == [ScanOrder("made:1", 300, "Gray", "ADF")]
    assert all(stat.S_IMODE(item.file.path.stat().st_mode) == 0o600 for item in items)
    capturing.qtbot.waitUntil(lambda: not dialog.busy)
    assert said(dialog) == "3 pages scanned into the list."
    assert sorted(p.name for p in capturing.folder.iterdir()) == sorted(i.file.path.name for i in items)


def test_what_was_chosen_for_a_scan_is_so_the_next_time(
    make_capturing: Callable[..., Capturing],
) -> None:
    capturing = make_capturing()
    capturing.scanner.found = (ScannerDevice("made:0", "Other"), ScannerDevice("made:1", "Made scanner"))
    dialog = open_scanner(capturing)
    dialog.devices.setCurrentIndex(1)
    capturing.qtbot.waitUntil(lambda: not dialog.busy)
    for box, word in ((dialog.sources, "ADF"), (dialog.modes, "Gray"), (dialog.resolutions, "150")):
        box.setCurrentIndex(box.findData(word))
    capturing.click("scan_search")
    capturing.qtbot.waitUntil(lambda: not dialog.busy)
    assert chosen(dialog) == ("made:1", "ADF", "Gray", "150")
    capturing.click("scan_begin")
    capturing.rows(1)
    capturing.qtbot.waitUntil(lambda: not dialog.busy)
    again = make_capturing(scan_with=capturing.scanner)  # the memory is the same
    assert chosen(open_scanner(again)) == ("made:1", "ADF", "Gray", "150")


def chosen(dialog: Any) -> tuple[str, ...]:
    boxes = (dialog.sources, dialog.modes, dialog.resolutions)
    return (dialog.devices.currentData(), *(box.currentData() for box in boxes))


def test_pages_before_an_error_stay_and_are_counted(make_capturing: Callable[..., Capturing]) -> None:
    failure = CaptureError(error("scanner-jammed", device="made:1"))
    capturing = make_capturing(scan_with=MadeScanner(2, failure))
    dialog = open_scanner(capturing)
    capturing.click("scan_begin")
    capturing.rows(2)
    capturing.qtbot.waitUntil(lambda: not dialog.busy)
    assert said(dialog) == f"{in_words(failure.problem)} 2 pages scanned into the list."


def test_a_scan_that_was_stopped_says_so(make_capturing: Callable[..., Capturing]) -> None:
    capturing = make_capturing(scan_with=MadeScanner(1, Cancelled()))  # type: ignore[arg-type]
    dialog = open_scanner(capturing)
    capturing.click("scan_begin")
    capturing.rows(1)
    capturing.qtbot.waitUntil(lambda: not dialog.busy)
    assert said(dialog) == "Stopped. 1 page scanned into the list."


def test_without_a_scanner_it_is_said_and_searched_again(make_capturing: Callable[..., Capturing]) -> None:
    scanner = MadeScanner()
    there, scanner.found = scanner.found, ()
    capturing = make_capturing(scan_with=scanner)
    capturing.choose("Scanner")
    dialog = capturing.window.capture.scanner  # type: ignore[union-attr]
    assert dialog is not None
    capturing.qtbot.waitUntil(lambda: not dialog.busy)
    assert said(dialog) == in_words(error("scanner-none"))
    assert not capturing.widget("scan_begin").isEnabled()
    scanner.found = there
    capturing.click("scan_search")
    capturing.qtbot.waitUntil(lambda: bool(capturing.widget("scan_begin").isEnabled()))


def test_a_system_without_a_door_says_so(make_capturing: Callable[..., Capturing]) -> None:
    def no_door() -> Any:
        raise CaptureError(error("scanner-system"))

    capturing = make_capturing(scanner=no_door)
    capturing.choose("Scanner")
    assert "on Linux only" in capturing.trouble


def said(dialog: Any) -> str:
    return str(dialog.findChild(QWidget, "scan_said").text.text())


# --- what was captured earlier -------------------------------------------------------------------------


@pytest.fixture
def earlier(tmp_path: Path) -> list[Path]:
    """Give two captures of a session that ended before they were sent."""
    files = CapturedFiles(tmp_path / "captured")
    made = []
    for _ in range(2):
        path = files.reserve("photo", ".png")
        assert picture().save(str(path))
        made.append(path)
    return made


def test_captures_that_were_never_sent_are_listed_again(
    make_capturing: Callable[..., Capturing], earlier: list[Path]
) -> None:
    capturing = make_capturing(left=lambda: earlier)
    bar = capturing.widget("left_bar")
    assert bar.isVisible()
    assert "2 captured files of an earlier time were never sent." in texts(bar)
    capturing.click("left_list")
    assert [item.file.path for item in capturing.rows(2)] == earlier
    assert not bar.isVisible()


def test_they_are_deleted_only_after_a_question(
    make_capturing: Callable[..., Capturing], earlier: list[Path]
) -> None:
    capturing = make_capturing(left=lambda: earlier)
    capturing.click("left_delete")
    box = capturing.window.findChild(QMessageBox, "ask_delete_captured")
    assert "2 files will be gone for good" in box.informativeText()
    assert all(path.exists() for path in earlier)
    next(b for b in box.buttons() if "Delete" in b.text()).click()
    capturing.qtbot.waitUntil(lambda: not any(path.exists() for path in earlier))


def test_a_window_made_anew_in_another_language_offers_what_is_still_there(
    make_capturing: Callable[..., Capturing], earlier: list[Path]
) -> None:
    def left() -> list[Path]:
        return [path for path in earlier if path.exists()]

    assert make_capturing(left=left).widget("left_bar").isVisible()
    for path in earlier:
        path.unlink()
    assert not make_capturing(left=left).widget("left_bar").isVisible()


def test_the_language_waits_for_what_is_being_kept(capturing: Capturing) -> None:
    assert at_rest(capturing.window)
    desk = capturing.window.capture
    assert desk is not None
    with capturing.qtbot.waitSignal(desk._keeper.kept):
        desk.keep_pasted(picture())
        assert not at_rest(capturing.window)
    capturing.rows(1)


def test_without_any_there_is_no_bar(capturing: Capturing) -> None:
    assert not capturing.widget("left_bar").isVisible()


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


# --- for everybody -------------------------------------------------------------------------------------


@pytest.mark.parametrize("which", ["Camera", "Scanner"])
def test_the_windows_are_named_and_their_keys_do_not_clash(capturing: Capturing, which: str) -> None:
    from tests.ui.test_accessibility import mnemonics, spoken_name, takers  # noqa: PLC0415

    capturing.choose(which)
    desk = capturing.window.capture
    assert desk is not None
    dialog = desk.camera if which == "Camera" else desk.scanner
    assert dialog is not None
    shown = [w for w in takers(dialog) if w.isVisible()]
    assert len(shown) >= 4
    assert [w for w in shown if not spoken_name(w)] == []
    assert {key: n for key, n in mnemonics(dialog).items() if n > 1} == {}


def test_the_window_with_it_has_names_and_no_clash_of_keys(
    make_capturing: Callable[..., Capturing], earlier: list[Path]
) -> None:
    from tests.ui.test_accessibility import mnemonics, spoken_name, takers  # noqa: PLC0415

    window = make_capturing(left=lambda: earlier).window
    shown = [w for w in takers(window) if w.isVisible()]
    assert {"capture", "left_list", "left_delete", "left_later"} <= {w.objectName() for w in shown}
    assert [w for w in shown if not spoken_name(w)] == []
    assert {key: n for key, n in mnemonics(window).items() if n > 1} == {}


@pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", "grabbing the keyboard")
def test_the_menu_opens_by_its_key(capturing: Capturing) -> None:
    menu = capturing.widget("capture").menu()
    capturing.qtbot.waitUntil(capturing.window.isActiveWindow)
    capturing.qtbot.keyClick(capturing.window, Qt.Key.Key_F5)
    assert menu.isVisible()
    menu.close()


def test_the_menus_keys_do_not_clash(capturing: Capturing) -> None:
    actions = capturing.widget("capture").menu().actions()
    keys = Counter(a.text().partition("&")[2][:1].upper() for a in actions)
    assert set(keys.values()) == {1}
    assert all(not a.icon().isNull() for a in actions)
    assert capturing.widget("capture").focusPolicy() == Qt.FocusPolicy.StrongFocus


# --- QtMultimedia --------------------------------------------------------------------------------------


@pytest.mark.qt_log_ignore("pipewire", "RHI", "Invalid frameRate", extend=True)
def test_qts_session_gives_live_pictures_stills_and_a_video(tmp_path: Path, qtbot: Any) -> None:
    """Frames are put into the capture session in place of a camera, of which there is none here."""
    multimedia = pytest.importorskip("PySide6.QtMultimedia", reason="the extra 'camera' is not installed")
    from sendtopacs.convert.inspect import inspect  # noqa: PLC0415
    from sendtopacs.ui.capture.qt_camera import QtCameras  # noqa: PLC0415

    cameras = QtCameras()
    source = multimedia.QVideoFrameInput(cameras)
    cameras.session.setVideoFrameInput(source)
    live: list[QImage] = []
    stills: list[QImage] = []
    cameras.frame.connect(live.append)
    cameras.still.connect(stills.append)
    sent = 0

    def feed() -> None:
        nonlocal sent
        frame = multimedia.QVideoFrame(picture(320, 240, "#2040c0"))
        frame.setStartTime(sent * 40_000)
        frame.setEndTime((sent + 1) * 40_000)
        sent += source.sendVideoFrame(frame)

    timer = QTimer(cameras, interval=20)
    timer.timeout.connect(feed)
    timer.start()
    qtbot.waitUntil(lambda: bool(live), timeout=30_000)
    path = CapturedFiles(tmp_path).reserve("video", ".mkv")
    cameras.record(path)
    assert cameras.recording
    cameras.take_still()
    recorded_from = sent
    qtbot.waitUntil(lambda: bool(stills) and sent > recorded_from + 30, timeout=30_000)
    with qtbot.waitSignal(cameras.recorded, timeout=30_000) as closed:
        cameras.end_recording()
    timer.stop()
    cameras.deleteLater()
    assert closed.args == [path]
    assert not cameras.recording
    assert abs(live[-1].pixelColor(160, 120).blue() - 0xC0) < 8
    assert (stills[0].width(), stills[0].height()) == (320, 240)
    item = inspect(path)
    assert item.kind is Kind.VIDEO
    assert isinstance(item.details, VideoDetails)
    assert (item.details.columns, item.details.rows, item.details.has_audio) == (320, 240, False)
    assert item.details.duration_s > 0.5
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_a_scanner_offers_is_said_in_the_windows_words(make_capturing: Callable[..., Capturing]) -> None:
    """A driver's are English; what is ordered bears them still. One that is not known is shown as it is."""
    scanner = MadeScanner()
    scanner.words = (("Gray", "Halftone"), ("Flatbed", "ADF Duplex"))
    capturing = make_capturing(scan_with=scanner)
    dialog = open_scanner(capturing)
    boxes = dialog.modes, dialog.sources
    said = [[box.itemText(n) for n in range(box.count())] for box in boxes]
    assert said == [["Grey", "Halftone"], ["Glass", "Document feeder, both sides"]]
    dialog.sources.setCurrentIndex(1)
    capturing.click("scan_begin")
    capturing.qtbot.waitUntil(lambda: bool(scanner.orders))
    assert (scanner.orders[0].mode, scanner.orders[0].source) == ("Gray", "ADF Duplex")


def test_where_a_driver_names_no_default_the_first_it_offers_is_chosen(
    make_capturing: Callable[..., Capturing],
) -> None:
    """An empty choice would say nothing of what is scanned."""
    scanner = MadeScanner()
    scanner.words, scanner.defaults = (("Gray", "Halftone"), ("Flatbed", "ADF")), ("", "")
    dialog = open_scanner(make_capturing(scan_with=scanner))
    assert (dialog.modes.currentText(), dialog.sources.currentText()) == ("Grey", "Glass")
