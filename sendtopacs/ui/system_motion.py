"""Whether the system's user wants less motion: each system keeps that elsewhere; Qt tells it from 6.12 on.

Linux: the desktop portal's settings (org.freedesktop.appearance, and what GNOME calls animations). Windows:
*Show animations*. macOS: *Reduce motion*. Only Linux was tried.
"""

from __future__ import annotations

import os
import sys
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

_KEYS = {
    ("org.freedesktop.appearance", "reduced-motion"): 1,
    ("org.gnome.desktop.interface", "enable-animations"): False,
}
"""Name space and key of what means less motion, and at which value."""
_SPI_GETCLIENTAREAANIMATION = 0x1042


class SystemMotion(QObject):
    """Tells what the system says once it has answered, and on Linux each time that it changes."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reducing: set[tuple[str, str]] = set()
        QTimer.singleShot(0, self, self._ask)  # nobody waits for it before the window is there

    @property
    def reduced(self) -> bool:
        """True where the system asks for less motion."""
        return bool(self._reducing)

    @Slot()
    def _ask(self) -> None:
        hints: Any = QGuiApplication.styleHints()
        told: Any = hints.accessibility() if hasattr(hints, "accessibility") else None
        if hasattr(told, "motionPreference"):
            told.motionPreferenceChanged.connect(self._on_preference)
            self._on_preference(told.motionPreference())
        elif sys.platform == "win32":
            self._note(("", sys.platform), _windows_reduces())
        elif sys.platform == "darwin":
            self._note(("", sys.platform), _macos_reduces())
        elif os.environ.get("DBUS_SESSION_BUS_ADDRESS"):  # without one a bus would be looked for, or started
            self._ask_portal()

    def _ask_portal(self) -> None:
        from sendtopacs.ui.portal import PortalSettings  # noqa: PLC0415 - brings QtDBus

        portal = PortalSettings(self)
        portal.said.connect(self._on_portal)
        for key in _KEYS:
            portal.ask(*key)

    @Slot(str, str, object)
    def _on_portal(self, name_space: str, key: str, value: object) -> None:
        wanted = _KEYS.get((name_space, key))
        if wanted is not None:
            self._note((name_space, key), type(value) is type(wanted) and value == wanted)

    @Slot(object)
    def _on_preference(self, preference: object) -> None:
        self._note(("", "qt"), "reduce" in str(preference).lower())

    def _note(self, key: tuple[str, str], reduces: bool) -> None:
        before = self.reduced
        if reduces:
            self._reducing.add(key)
        else:
            self._reducing.discard(key)
        if self.reduced != before:
            self.changed.emit()


def _windows_reduces() -> bool:
    animated = 1
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - on Windows alone

        told = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(told), 0)
        animated = told.value
    return not animated


def _macos_reduces() -> bool:
    """Ask NSWorkspace, which Qt's plugin for macOS has loaded."""
    import ctypes  # noqa: PLC0415 - on macOS alone
    from ctypes import util  # noqa: PLC0415 - on macOS alone

    runtime = ctypes.CDLL(util.find_library("objc"))
    runtime.objc_getClass.restype = runtime.sel_registerName.restype = ctypes.c_void_p
    runtime.objc_getClass.argtypes = runtime.sel_registerName.argtypes = [ctypes.c_char_p]
    address = ctypes.cast(runtime.objc_msgSend, ctypes.c_void_p).value or 0

    def send(receiver: int, message: bytes, answer: type) -> Any:
        call = ctypes.CFUNCTYPE(answer, ctypes.c_void_p, ctypes.c_void_p)(address)
        return call(receiver, runtime.sel_registerName(message))

    workspace = send(runtime.objc_getClass(b"NSWorkspace"), b"sharedWorkspace", ctypes.c_void_p)
    return bool(send(workspace, b"accessibilityDisplayShouldReduceMotion", ctypes.c_bool))
