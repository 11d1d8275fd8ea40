"""The cameras of this computer, through QtMultimedia: the extra 'camera'. Real ones are untested.

Recordings are Matroska, which can be read up to where a crash ended them, and have no sound: what is said
beside a patient is nobody's business.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QImageCapture,
    QMediaCaptureSession,
    QMediaDevices,
    QMediaFormat,
    QMediaRecorder,
    QVideoFrame,
    QVideoSink,
)

from sendtopacs.model.errors import CaptureError
from sendtopacs.model.problems import error
from sendtopacs.ui.capture.frames import Camera, FrameSource

_SHOWN_S = 0.05  # between two live pictures: each is converted in the window's thread
_BETTER_CODECS = (QMediaFormat.VideoCodec.H264, QMediaFormat.VideoCodec.MPEG4)


class QtCameras(FrameSource):
    """Feeds the window from a capture session, into which a test may put frames of its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = QMediaCaptureSession(self)
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self.cameras_changed)
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._stills = QImageCapture(self)
        self._stills.imageCaptured.connect(self._on_still)
        self._stills.errorOccurred.connect(self._on_still_error)
        self._recorder = QMediaRecorder(self)
        self._recorder.setMediaFormat(_format())
        self._recorder.setQuality(QMediaRecorder.Quality.VeryHighQuality)
        self._recorder.recorderStateChanged.connect(self._on_recorder_state)
        self._recorder.errorOccurred.connect(self._on_recorder_error)
        self.session.setVideoSink(self._sink)
        self.session.setImageCapture(self._stills)
        self.session.setRecorder(self._recorder)
        self._camera: QCamera | None = None
        self._wanted = ""
        self._path: Path | None = None
        self._shown_at = 0.0

    def cameras(self) -> Sequence[Camera]:
        """Return the cameras that are there now."""
        return [Camera(_ident(one), one.description()) for one in QMediaDevices.videoInputs()]

    def start(self, ident: str) -> None:
        """Show this camera's picture, once the system's user allows it."""
        self.stop()
        self._wanted = ident
        status = _permission()
        application = QCoreApplication.instance()
        if status == Qt.PermissionStatus.Undetermined and application is not None:  # macOS asks
            application.requestPermission(QCameraPermission(), self, self._on_permission)
        else:
            self._begin(allowed=status == Qt.PermissionStatus.Granted)

    def stop(self) -> None:
        """Let go of the camera."""
        self.end_recording()
        self._wanted = ""
        if self._camera is not None:
            self._camera.stop()
            self.session.setCamera(None)  # type: ignore[arg-type]  # so Qt lets go of it
            self._camera.deleteLater()
            self._camera = None

    def take_still(self) -> None:
        """Take a picture."""
        if self._stills.capture() < 0:
            self.failed.emit(error("camera-still-failed", reason=self._stills.errorString()))

    def record(self, path: Path) -> None:
        """Record into this file."""
        self._path = path
        self._recorder.setOutputLocation(QUrl.fromLocalFile(str(path)))
        self._recorder.record()

    def end_recording(self) -> None:
        """Close the recording."""
        self._recorder.stop()

    @property
    def recording(self) -> bool:
        """True from `record` until `recorded`."""
        return self._path is not None

    def _begin(self, *, allowed: bool) -> None:
        if not allowed:
            self.failed.emit(error("camera-refused"))
            return
        device = next((one for one in QMediaDevices.videoInputs() if _ident(one) == self._wanted), None)
        if device is None:
            self.failed.emit(error("camera-none"))
            return
        self._camera = QCamera(device, self)
        self._camera.errorOccurred.connect(self._on_camera_error)
        self.session.setCamera(self._camera)
        self._camera.start()

    def _on_permission(self, *_: object) -> None:
        if self._wanted:
            self._begin(allowed=_permission() == Qt.PermissionStatus.Granted)

    @Slot(QVideoFrame)
    def _on_frame(self, frame: QVideoFrame) -> None:
        now = time.monotonic()
        if now - self._shown_at >= _SHOWN_S:
            self._shown_at = now
            image = frame.toImage()
            if not image.isNull():
                self.frame.emit(image)

    @Slot(int, QImage)
    def _on_still(self, _number: int, image: QImage) -> None:
        self.still.emit(image)

    @Slot(int, QImageCapture.Error, str)
    def _on_still_error(self, _number: int, _code: QImageCapture.Error, reason: str) -> None:
        self.failed.emit(error("camera-still-failed", reason=reason))

    @Slot(QCamera.Error, str)
    def _on_camera_error(self, _code: QCamera.Error, reason: str) -> None:
        label = self._camera.cameraDevice().description() if self._camera is not None else ""
        self.failed.emit(error("camera-failed", device=label, reason=reason))

    @Slot(QMediaRecorder.Error, str)
    def _on_recorder_error(self, _code: QMediaRecorder.Error, reason: str) -> None:
        self.failed.emit(error("camera-video-failed", reason=reason))
        if self._recorder.recorderState() == QMediaRecorder.RecorderState.StoppedState:
            self._tell_recorded()  # it never began: no change of state follows

    @Slot(QMediaRecorder.RecorderState)
    def _on_recorder_state(self, state: QMediaRecorder.RecorderState) -> None:
        if state == QMediaRecorder.RecorderState.StoppedState:
            self._tell_recorded()

    def _tell_recorded(self) -> None:
        path, self._path = self._path, None
        if path is not None:
            self.recorded.emit(path)


def _ident(device: QCameraDevice) -> str:
    return bytes(device.id().data()).decode(errors="replace")


def _permission() -> Qt.PermissionStatus:
    application = QCoreApplication.instance()
    if application is None:
        return Qt.PermissionStatus.Denied
    return application.checkPermission(QCameraPermission())


def _format() -> QMediaFormat:
    """Return Matroska with the best codec that can be encoded here; Qt's FFmpeg has no H.264 of its own."""
    made = QMediaFormat(QMediaFormat.FileFormat.Matroska)
    offered = made.supportedVideoCodecs(QMediaFormat.ConversionMode.Encode)
    if not offered:  # Qt could not load its plugin, which it says on standard error alone
        raise CaptureError(error("camera-not-loaded"))
    made.setVideoCodec(next((codec for codec in _BETTER_CODECS if codec in offered), offered[0]))
    return made
