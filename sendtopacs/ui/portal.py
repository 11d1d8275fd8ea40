"""The settings of a Linux desktop, as its portal tells them over D-Bus; nobody waits for an answer."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

_PORTAL, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"


class PortalSettings(QObject):
    """Tells each setting that was asked for, and each that changes; None for one that the desktop lacks."""

    said = Signal(str, str, object)  # name space, key, value

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = QDBusConnection.sessionBus()
        changed: Any = SLOT("_on_changed(QDBusMessage)")  # text, whatever the types say
        self._bus.connect(_PORTAL, _PATH, _SETTINGS, "SettingChanged", self, changed)

    def ask(self, name_space: str, key: str) -> None:
        """Ask for a setting; `said` follows, if there is a portal or not."""
        asking = QDBusMessage.createMethodCall(
            _PORTAL, _PATH, _SETTINGS, "Read"
        )  # old portals have no ReadOne
        asking.setArguments([name_space, key])
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(asking), self)
        watcher.setProperty("asked", [name_space, key])
        watcher.finished.connect(self._on_answer)

    @Slot(QDBusPendingCallWatcher)
    def _on_answer(self, watcher: QDBusPendingCallWatcher) -> None:
        reply = watcher.reply()
        answered = reply.type() == QDBusMessage.MessageType.ReplyMessage
        name_space, key = watcher.property("asked")
        watcher.deleteLater()
        self.said.emit(name_space, key, _plain(reply.arguments()[0]) if answered else None)

    @Slot(QDBusMessage)
    def _on_changed(self, message: QDBusMessage) -> None:
        name_space, key, value = message.arguments()
        self.said.emit(name_space, key, _plain(value))


def _plain(value: Any) -> Any:
    """Return what is wrapped: once by a signal, twice by 'Read'."""
    while hasattr(value, "variant"):
        value = value.variant()
    return value
