"""One window per user and data folder: a second start hands its files, and whom it asks for, to the first."""

from __future__ import annotations

import getpass
import hashlib
import json
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from sendtopacs.model.errors import ValuesError
from sendtopacs.model.files import OwnerLock
from sendtopacs.outside import Call, from_json
from sendtopacs.ui.outside import CANCELLED, STORED

_WAIT_MS = 2000
_TAKEN_MS = 30_000  # whoever is connected to lives: it may be busy starting itself
_LONGEST_MESSAGE = 16 * 1024 * 1024  # bytes


class SingleInstance(QObject):
    """Listens for later starts, on a socket that only this user may open."""

    handed_over = Signal(object, object)  # Call, and what is to be called with what became of it

    def __init__(self, data_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _socket_name(data_folder)
        self._lock = OwnerLock(data_folder / "window.lock")
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._heard: dict[QLocalSocket, bytearray] = {}

    def hand_over(self, call: Call) -> str:
        """Give a call to the window that runs; return what became of it, '' where none answers.

        Of a call for a patient that is waited for, as long as it takes.
        """
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT_MS):
            return ""
        socket.write(json.dumps(call.as_json()).encode() + b"\n")
        socket.waitForBytesWritten(_WAIT_MS)  # False also where they were written at once
        taken = bool(socket.bytesAvailable()) or socket.waitForReadyRead(_TAKEN_MS)
        heard = bytes(socket.readAll().data())
        while taken and call.values and heard.count(b"\n") < 2 and socket.waitForReadyRead(-1):
            heard += bytes(socket.readAll().data())
        socket.disconnectFromServer()
        if not taken:
            return ""
        said = heard.decode("ascii", "replace").splitlines()
        if len(said) > 1:
            return said[1]
        return CANCELLED if call.values else STORED

    def listen(self) -> bool:
        """Be the one that runs; what a killed window left of its socket is replaced.

        Return False where another start, of the same moment, was quicker: Qt would take its socket from it.
        """
        return self._lock.take() and self._server.listen(self._name)

    def close(self) -> None:
        """Let another start be the one."""
        self._server.close()
        self._lock.release()

    @Slot()
    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._heard[socket] = bytearray()
            socket.readyRead.connect(self._on_ready)
            socket.disconnected.connect(self._on_disconnected)

    @Slot()
    def _on_ready(self) -> None:
        for socket, heard in list(self._heard.items()):
            heard.extend(socket.readAll().data())
            if len(heard) > _LONGEST_MESSAGE:
                socket.abort()
            elif heard.endswith(b"\n"):
                message = bytes(heard)
                heard.clear()
                self._take(socket, message)

    def _take(self, socket: QLocalSocket, message: bytes) -> None:
        socket.write(b"taken\n")
        try:
            call = from_json(json.loads(message))
        except (
            ValuesError,
            ValueError,
            TypeError,
            AttributeError,
        ):  # of another version
            socket.write(f"{CANCELLED}\n".encode())
            return

        def tell(outcome: str) -> None:
            if socket in self._heard:
                socket.write(f"{outcome}\n".encode())
                socket.flush()

        self.handed_over.emit(call, tell)

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
