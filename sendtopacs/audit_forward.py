"""The audit trail to a syslog server: the trail is the queue, a file beside it says how far it was sent.

Nothing waits for the server: it is told by a thread of its own, and while it is away the trail grows as ever.
"""

from __future__ import annotations

import json
import logging
import socket
import threading
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from sendtopacs.audit import AuditTrail
from sendtopacs.audit_export import messages, trial_message
from sendtopacs.model.discreet import TOLD, in_words
from sendtopacs.model.errors import Cancelled, SendToPacsError, SpoolError
from sendtopacs.model.events import CancelToken
from sendtopacs.model.files import atomic_write, disk_problem
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.user import system_user
from sendtopacs.retry import LONGEST, SCHEDULE

POLL_S = 1.0
_BATCH = 200  # messages on one connection

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Mark:
    """How far the trail was sent: a file of it, and the bytes of that."""

    file: str = ""
    offset: int = 0


@dataclass(frozen=True, slots=True)
class _Pending:
    """Records to be sent, and how far the trail is sent then."""

    records: tuple[bytes, ...]
    until: Mark


class AuditForwarder:
    """Sends what the trail holds beyond its mark; one process does so at a time."""

    def __init__(self, trail: AuditTrail, server: RemoteAE | None) -> None:
        self._trail, self._server = trail, server
        self._mark_file = trail.folder.with_name(f"{trail.folder.name}.forwarded")
        self._cancel = CancelToken()
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def use(self, server: RemoteAE | None) -> None:
        """Send to this server from now on; to none, where there is none."""
        if server != self._server:
            self._server = server
            self.start()
            self._wake.set()

    def start(self) -> None:
        """Begin to send, unless it has begun already or there is nobody to send to."""
        if self._thread is not None or self._server is None:
            return
        self._thread = threading.Thread(target=self._run, name="audit-forwarder")
        self._thread.start()

    def stop(self, *, finish: bool) -> None:
        """Stop; with `finish` send first what is there, unless the server was found to be away."""
        self._stopping.set()
        if not finish:
            self._cancel.cancel()
        self._wake.set()
        if self._thread is not None:
            self._thread.join()

    def forward(self) -> int:
        """Send all that was not; return how many messages went.

        Raises NetworkError, SpoolError, Cancelled. Where another process is at it, nothing is to be done.
        """
        server = self._server
        if server is None or not self._behind():
            return 0
        lock = FileLock(self._mark_file.with_suffix(".forwarding"), mode=0o600)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            return 0
        except OSError as failure:
            raise SpoolError(disk_problem(failure, self._mark_file.parent)) from failure
        try:
            return sum(self._send(server, pending) for pending in self._pending())
        finally:
            lock.release()

    def _run(self) -> None:
        failures = 0
        while True:
            last = self._stopping.is_set()
            if not self._cancel.cancelled and not (last and failures):  # it is away: nobody waits for it
                failures = 0 if self._try() else failures + 1
            if last:
                return
            tried_in = SCHEDULE[failures - 1] if failures <= len(SCHEDULE) else LONGEST
            self._wake.wait(tried_in.total_seconds() if failures else POLL_S)
            self._wake.clear()

    def _try(self) -> bool:
        """Send what is there; the thread's outer wall."""
        try:
            self.forward()
        except Cancelled:
            return True
        except SendToPacsError as failure:
            _log.warning("audit server: %s", in_words(failure.problem), extra=TOLD)
            return False
        except Exception as failure:  # noqa: BLE001 - an outer wall: the next message must still be sent
            _log.error("audit server: %s", type(failure).__name__, exc_info=failure)
            return False
        return True

    def _send(self, server: RemoteAE, pending: _Pending) -> int:
        from sendtopacs.net.syslog import send  # noqa: PLC0415 - few have an audit server

        if pending.records:
            send(server, pending.records, self._cancel)
        try:
            with atomic_write(self._mark_file) as stream:
                stream.write(json.dumps(asdict(pending.until)).encode())
        except OSError as failure:
            raise SpoolError(disk_problem(failure, self._mark_file.parent)) from failure
        return len(pending.records)

    def _behind(self) -> bool:
        files = self._files()
        if not files:
            return False
        mark = self._mark()
        return mark.file != files[-1].name or mark.offset < files[-1].stat().st_size

    def _pending(self) -> Iterator[_Pending]:
        """Give what is beyond the mark, in batches."""
        mark = self._mark()
        for path in self._files():
            if path.name < mark.file:
                continue
            records: list[bytes] = []
            offset = mark.offset if path.name == mark.file else 0
            for line, end in _lines(path, offset):
                offset = end
                records += _records(line)
                if len(records) >= _BATCH:
                    yield _Pending(tuple(records), Mark(path.name, offset))
                    records = []
            yield _Pending(tuple(records), Mark(path.name, offset))

    def _files(self) -> list[Path]:
        return sorted(self._trail.folder.glob("*.jsonl"))

    def _mark(self) -> Mark:
        """Return how far it was sent; without a mark that can be read, all is sent anew."""
        try:
            said = json.loads(self._mark_file.read_bytes())
            return Mark(str(said["file"]), int(said["offset"]))
        except (OSError, ValueError, KeyError, TypeError):
            return Mark()


def send_trial(server: RemoteAE, cancel: CancelToken) -> None:
    """Send a message that tells of nobody; raise NetworkError where it may not have come whole, Cancelled."""
    from sendtopacs.net.syslog import record, send  # noqa: PLC0415 - few have an audit server

    when, host = datetime.now().astimezone().isoformat(timespec="seconds"), socket.gethostname()
    send(server, [record(trial_message(system_user(), host, when), when, host)], cancel)


def _lines(path: Path, offset: int) -> Iterator[tuple[bytes, int]]:
    """Give each whole line from there on, and where it ends; half a line is still being written."""
    with path.open("rb") as stream:
        if offset > path.stat().st_size:  # it is not the file that was sent: verify will say so
            offset = 0
        stream.seek(offset)
        for line in stream:
            if not line.endswith(b"\n"):
                return
            offset += len(line)
            yield line, offset


def _records(line: bytes) -> list[bytes]:
    from sendtopacs.net.syslog import record  # noqa: PLC0415 - few have an audit server

    try:
        entry: Any = json.loads(line)
    except ValueError:
        return []
    if not isinstance(entry, dict):
        return []
    when, host = str(entry.get("time", "")), str(entry.get("host", ""))
    return [record(message, when, host) for message in messages([entry])]
