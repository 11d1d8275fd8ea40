"""Storage: one association for one attempt at a study (PS3.4 B; statement, tables 6-11).

Contexts are built from what is to be sent: one for each pair of SOP class and transfer syntax, and Implicit
VR Little Endian for each class in one of its own (PS3.5 10.1; table 10, footnote 1). Nothing is converted.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial
from io import FileIO
from pathlib import Path
from socket import socket
from types import TracebackType

from sendtopacs.model import sop
from sendtopacs.model.errors import Cancelled, NothingAccepted, SendToPacsError
from sendtopacs.model.events import CancelToken, Progress
from sendtopacs.model.problems import error
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.model.uids import is_uid
from sendtopacs.net import dimse
from sendtopacs.net.association import MAXIMUM_CONTEXTS, PeerAssociation, open_association
from sendtopacs.net.noting import note_failure
from sendtopacs.net.part10 import NotPart10, read_file_meta
from sendtopacs.net.sop_classes import name_of
from sendtopacs.net.status import StoreKind, StoreOutcome, outcome
from sendtopacs.net.upper_layer import Context

Pair = tuple[str, str]
"""SOP class UID and transfer syntax UID."""

Instance = tuple[Path, Pair, str]
"""A Part 10 file, what it is and its SOP Instance UID."""

_PROGRESS_BYTES = 1 << 18  # between two calls of a progress function
_READ_AHEAD_BYTES = 1 << 20  # larger ones keep the connection busy by themselves


def _no_instance() -> Instance | None:
    return None


def context_batches(pairs: Collection[Pair]) -> list[tuple[Pair, ...]]:
    """Part the pairs into batches that one association each can propose, Implicit VR counted in."""
    batches: list[tuple[Pair, ...]] = []
    batch: list[Pair] = []
    for pair in sorted(set(pairs)):
        if len(_contexts([*batch, pair])) > MAXIMUM_CONTEXTS:
            batches.append(tuple(batch))
            batch = []
        batch.append(pair)
    return [*batches, tuple(batch)] if batch else batches


class StorageSession:
    """One association for one attempt at a study; a context manager, used from one thread.

    Entering raises what `open_association` raises; so does sending, once the association is dead.
    """

    def __init__(
        self,
        remote: RemoteAE,
        local: LocalAE,
        pairs: Collection[Pair],
        cancel: CancelToken | None = None,
    ) -> None:
        self._contexts = _contexts(pairs)
        if len(self._contexts) > MAXIMUM_CONTEXTS:
            raise ValueError(f"{len(self._contexts)} presentation contexts; see context_batches")
        self._remote = remote
        self._message_id = 0
        self._ahead: _Ahead | None = None
        self._opening = open_association(
            remote, local, self._contexts, cancel=cancel, limit_s=remote.limits.study_s
        )
        self._peer: PeerAssociation | None = None

    def __enter__(self) -> StorageSession:
        if not self._contexts:
            raise NothingAccepted(error("nothing-to-propose"))
        self._peer = self._opening.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._opening.__exit__(kind, value, traceback)

    def accepts(self, pair: Pair) -> bool:
        """Tell whether the peer accepted this SOP class in this transfer syntax."""
        return pair in self._open.accepted

    def send(
        self,
        path: Path,
        pair: Pair,
        sop_instance_uid: str,
        progress: Progress,
        following: Callable[[], Instance | None] = _no_instance,
    ) -> StoreOutcome:
        """Send the data set of a Part 10 file as it is, and wait for what the peer says.

        `following` is asked for what will be sent next, once the request is out: a small file is read while
        the peer answers. What concerns this instance alone is an outcome. Raises AssociationLost or TimedOut
        once the association is dead, and Cancelled: an instance without an answer may be stored or not.
        """
        peer = self._open
        if not peer.alive:
            raise peer.failure()
        if pair not in peer.accepted:
            return self._not_accepted(pair)
        ahead, self._ahead = self._ahead, None
        if ahead is not None and ahead.instance == (path, pair, sop_instance_uid):
            return self._exchange(partial(_send_whole, ahead, progress), following)
        try:
            prepared = _prepare(path, pair, sop_instance_uid)
        except (OSError, NotPart10):
            return _UNUSABLE
        with prepared.stream:
            return self._exchange(partial(self._send_streamed, prepared, progress), following)

    @property
    def _open(self) -> PeerAssociation:
        if self._peer is None:
            raise RuntimeError("the session has not been entered")
        return self._peer

    def _exchange(
        self, request: Callable[[socket], bytes], following: Callable[[], Instance | None]
    ) -> StoreOutcome:
        """Have a request sent, which returns its command set, and wait for the response."""
        peer = self._open
        self._message_id = _next(self._message_id)
        try:
            with peer.exclusive() as connection:
                with peer.writing():
                    command = request(connection)
                self._look_ahead(following())
                response = dimse.receive_response(connection, command)
        except dimse.SourceFailed:
            peer.abort()
            return _UNUSABLE
        except OSError as failure:
            raise self._dead("connection-lost") from failure
        except dimse.NoResponse as failure:
            raise self._dead(failure.code) from failure
        except BaseException:  # a message was begun, so the association cannot be released any more
            peer.abort()
            raise
        return outcome(response.Status, response.ErrorComment)

    def _send_streamed(self, prepared: _Prepared, progress: Progress, connection: socket) -> bytes:
        """Send the request piece by piece; return its command set."""
        peer = self._open
        command, data_set = self._message(prepared, self._message_id)
        dimse.send_message(
            connection,
            dimse.command_pdus(data_set.context_id, command, peer.maximum_pdu_sent),
            data_set,
            peer.maximum_pdu_sent,
            _coalesced(progress, prepared.data_set_bytes),
        )
        return command

    def _look_ahead(self, instance: Instance | None) -> None:
        """Read what is sent next; one that cannot be read says so when its turn comes."""
        if instance is None or instance[1] not in self._open.accepted:
            return
        with contextlib.suppress(OSError, NotPart10):
            prepared = _prepare(*instance)
            with prepared.stream:
                if prepared.data_set_bytes <= _READ_AHEAD_BYTES:
                    self._ahead = self._read_ahead(instance, prepared)

    def _read_ahead(self, instance: Instance, prepared: _Prepared) -> _Ahead | None:
        """Make the whole request; None for a file that has become shorter."""
        command, data_set = self._message(prepared, _next(self._message_id))
        content = prepared.stream.read(data_set.size_bytes)
        if len(content) < data_set.size_bytes:
            return None
        context_id, maximum = data_set.context_id, self._open.maximum_pdu_sent
        pdus = dimse.command_pdus(context_id, command, maximum)
        return _Ahead(instance, command, pdus + dimse.data_set_pdus(context_id, content, maximum))

    def _message(self, prepared: _Prepared, message_id: int) -> tuple[bytes, dimse.DataSet]:
        """Return the command set of the request with this number, and its data set."""
        context_id = self._open.accepted[prepared.pair]
        command = dimse.store_request(prepared.pair[0], prepared.sop_instance_uid, message_id)
        return command, dimse.DataSet(prepared.stream, prepared.data_set_bytes, context_id)

    def _dead(self, code: str) -> SendToPacsError:
        """Return the cause: a cancel or a time limit, if one broke the connection, else what was seen."""
        self._open.hang_up(self._open.lost(code))
        failure = self._open.failure()
        if not isinstance(failure, Cancelled):
            note_failure(failure.problem)
        return failure

    def _not_accepted(self, pair: Pair) -> StoreOutcome:
        if not all(map(is_uid, pair)):
            return StoreOutcome(StoreKind.FAILED, error("nothing-to-propose"))
        problem = error(
            "not-accepted",
            peer=self._remote.label,
            sop_class=name_of(pair[0]),
            transfer_syntax=name_of(pair[1]),
        )
        return StoreOutcome(StoreKind.FAILED, problem)


_UNUSABLE = StoreOutcome(StoreKind.FAILED, error("prepared-file-unusable"))


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A Part 10 file, open, standing at its data set."""

    stream: FileIO
    data_set_bytes: int
    pair: Pair
    sop_instance_uid: str


@dataclass(frozen=True, slots=True)
class _Ahead:
    """A whole request, made while the peer answered the one before."""

    instance: Instance
    command: bytes
    message: bytes


def _send_whole(ahead: _Ahead, progress: Progress, connection: socket) -> bytes:
    """Send a request that is there; return its command set."""
    connection.sendall(ahead.message)
    progress(1.0)
    return ahead.command


def _next(message_id: int) -> int:
    return message_id % 0xFFFF + 1


def _prepare(path: Path, pair: Pair, sop_instance_uid: str) -> _Prepared:
    """Open the file; raise OSError, or NotPart10 where it is not the instance that was meant."""
    stream = path.open("rb", buffering=0)
    try:
        meta = read_file_meta(stream)
        data_set_bytes = os.fstat(stream.fileno()).st_size - meta.data_set_offset
        if (meta.TransferSyntaxUID, meta.MediaStorageSOPInstanceUID) != (pair[1], sop_instance_uid):
            raise NotPart10
        if data_set_bytes <= 0 or not sop_instance_uid.isascii():
            raise NotPart10
        stream.seek(meta.data_set_offset)
    except BaseException:
        stream.close()
        raise
    return _Prepared(stream, data_set_bytes, pair, sop_instance_uid)


def _coalesced(progress: Progress, total_bytes: int) -> Callable[[int], None]:
    """Return a counter of bytes that calls `progress` now and then, and at the end."""
    next_call = 0

    def on_sent(sent_bytes: int) -> None:
        nonlocal next_call
        if sent_bytes >= next_call or sent_bytes == total_bytes:
            next_call = sent_bytes + _PROGRESS_BYTES
            progress(sent_bytes / total_bytes)

    return on_sent


def _contexts(pairs: Collection[Pair]) -> list[Context]:
    """Return what to propose; a DICOM file may hold what is no UID, which no peer can be asked about."""
    valid = {pair for pair in pairs if all(map(is_uid, pair))}
    implicit = {(sop_class, sop.IMPLICIT_VR_LITTLE_ENDIAN) for sop_class, _ in valid}
    return [(sop_class, (syntax,)) for sop_class, syntax in sorted(valid | implicit)]
