"""What a camera's window shows and takes from: QtMultimedia's cameras, or whatever else gives frames."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera: what the system calls it, and what a person reads."""

    ident: str
    label: str


class FrameSource(QObject):
    """One camera at a time; lives in the window's thread. Its makers fill in the methods."""

    frame = Signal(object)  # QImage, of the live picture
    still = Signal(object)  # QImage, as large as the camera gives it
    recorded = Signal(object)  # Path; the recording is closed, by wish or by a failure
    failed = Signal(object)  # Problem
    cameras_changed = Signal()

    def cameras(self) -> Sequence[Camera]:
        """Return the cameras that are there now."""
        raise NotImplementedError

    def start(self, ident: str) -> None:
        """Show this camera's picture from now on; `failed` says why it cannot."""
        raise NotImplementedError

    def stop(self) -> None:
        """Let go of the camera; a recording is closed first."""
        raise NotImplementedError

    def take_still(self) -> None:
        """Take a picture; `still` or `failed` follows."""
        raise NotImplementedError

    def record(self, path: Path) -> None:
        """Record into this file, without sound, until `end_recording`."""
        raise NotImplementedError

    def end_recording(self) -> None:
        """Close the recording; `recorded` follows."""
        raise NotImplementedError

    @property
    def recording(self) -> bool:
        """True from `record` until `recorded`."""
        raise NotImplementedError
