"""One window per user and data folder: a second start hands its files over to the first and ends."""

from __future__ import annotations

import getpass
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 2000
_LONGEST_MESSAGE = 16 * 1024 * 1024  # bytes


class SingleInstance(QObject):
    """Listens for later starts, on a socket that only this user may open."""

    files_handed_over = Signal(object)  # list[Path], maybe empty: only come to the front

    def __init__(self, data_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _socket_name(data_folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._heard: dict[QLocalSocket, bytearray] = {}

    def hand_over(self, files: Sequence[Path]) -> bool:
        """Give the files to the window that runs; return False where none answers."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(json.dumps([str(file.absolute()) for file in files]).encode() + b"\n")
        socket.waitForBytesWritten(_WAIT_MS)  # False also where they were written at once
        taken = bool(socket.bytesAvailable()) or socket.waitForReadyRead(_WAIT_MS)
        socket.disconnectFromServer()
        return taken

    def listen(self) -> bool:
        """Be the one that runs; what a killed window left of its socket is removed."""
        if self._server.listen(self._name):
            return True
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        """Let another start be the one."""
        self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._heard[socket] = bytearray()
            socket.readyRead.connect(self._on_ready)
            socket.disconnected.connect(self._on_disconnected)

    @Slot()
    def _on_ready(self) -> None:
        for socket, heard in self._heard.items():
            heard.extend(socket.readAll().data())
            if len(heard) > _LONGEST_MESSAGE:
                socket.abort()
            elif heard.endswith(b"\n"):
                socket.write(b"taken\n")
                self.files_handed_over.emit([Path(name) for name in json.loads(heard)])
                heard.clear()

    @Slot()
    def _on_disconnected(self) -> None:
        ended = [s for s in self._heard if s.state() is QLocalSocket.LocalSocketState.UnconnectedState]
        for socket in ended:
            del self._heard[socket]
            socket.deleteLater()


def _socket_name(data_folder: Path) -> str:
    """Return a short name, since a socket's path may have about 100 characters."""
    who = f"{getpass.getuser()}\n{data_folder.absolute()}"
    return f"sendtopacs-{hashlib.sha256(who.encode()).hexdigest()[:16]}"
