"""What capturing works with; the window's maker gives it, a test gives its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from sendtopacs.capture.keeping import CapturedFiles
from sendtopacs.capture.scanner import Scanner, system_scanner
from sendtopacs.model.errors import CaptureError
from sendtopacs.model.problems import error
from sendtopacs.ui.capture.frames import FrameSource


def qt_cameras(parent: QObject) -> FrameSource:
    """Return the cameras of this computer; raise CaptureError without the extra 'camera' or what it needs."""
    try:
        from sendtopacs.ui.capture.qt_camera import QtCameras  # noqa: PLC0415 - the extra 'camera'
    except ModuleNotFoundError as failure:
        raise CaptureError(error("camera-extra-missing")) from failure
    except ImportError as failure:
        raise CaptureError(error("camera-not-loaded")) from failure
    return QtCameras(parent)


@dataclass(frozen=True, slots=True)
class CaptureDoors:
    """Where captured originals are kept, and where they come from."""

    files: CapturedFiles
    left: Callable[[], Sequence[Path]] = tuple  # what was captured at an earlier time and never sent
    tidy: Callable[[], None] = lambda: None  # removes what is stored; in a worker
    frames: Callable[[QObject], FrameSource] = qt_cameras
    scanner: Callable[[], Scanner] = system_scanner
