"""C-FIND: one query on one association of its own (PS3.7 9.1.2, PS3.4 C.4.1, K.4.1; statement, tables 15-24).

What came before an association broke, a time limit passed or the answers grew too many is returned, and it is
said that it is not all.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO
from socket import socket
from typing import Any

from pydicom.charset import convert_encodings
from pydicom.datadict import keyword_for_tag
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.tag import Tag
from pydicom.uid import UID
from pynetdicom.dsutils import decode, encode

from sendtopacs.model import sop
from sendtopacs.model.charset import UTF_8, CharacterSet
from sendtopacs.model.errors import Cancelled, TimedOut, ValuesError
from sendtopacs.model.events import CancelToken
from sendtopacs.model.problems import Problem, Severity, error, warning
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.model.text import encode as encode_text
from sendtopacs.model.valuerep import TEXT_VRS, check_encodable
from sendtopacs.net import dimse
from sendtopacs.net.association import PeerAssociation, open_association
from sendtopacs.net.attributes import UNREADABLE, Attributes, read, read_encoded, text_values, to_dataset
from sendtopacs.net.elements import Encoding
from sendtopacs.net.noting import note_failure
from sendtopacs.net.upper_layer import extended_negotiation

LIMIT = 1000
"""The most results of one query (statement, 4.2.3.3.1.1 and 4.2.4.3.1.1)."""

Key = dict[str, Any]
"""One element of Attributes."""

OnCount = Callable[[int], None]
"""Called now and then with how many results there are so far; from the thread that asks."""

SYNTAXES = (sop.IMPLICIT_VR_LITTLE_ENDIAN, sop.EXPLICIT_VR_LITTLE_ENDIAN, sop.EXPLICIT_VR_BIG_ENDIAN)
_MESSAGE_ID = 1
_COUNT_S = 0.1  # a window that repaints for each answer keeps the reader waiting
_DRAIN_S = 3.0  # hundreds of answers may be on their way when the cancel is sent
_SUCCESS, _CANCELLED = 0x0000, 0xFE00
_PENDING = frozenset({0xFF00, 0xFF01})
STATUSES = (
    (range(0x0122, 0x0123), "find-unsupported"),
    (range(0x0124, 0x0125), "find-not-authorised"),
    (range(0xA700, 0xA800), "find-out-of-resources"),
    (range(0xA900, 0xAA00), "find-does-not-match"),
    (range(0xC000, 0xD000), "find-unable"),
    (range(0xFE00, 0xFE01), "find-cancelled-there"),
)


_REFUSED = frozenset({"find-does-not-match", "find-unable"})


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked: an information model, its keys, the character set of peer and answers."""

    sop_class_uid: str
    keys: Attributes
    character_set: CharacterSet = UTF_8
    limit: int = LIMIT
    relational: bool = False  # negotiate relational queries (PS3.4 C.5.1.1)


@dataclass(frozen=True, slots=True)
class Found:
    """The answers in the order in which they came; `problem` says why they may not be all."""

    answers: tuple[Attributes, ...] = ()
    problem: Problem | None = None

    @property
    def complete(self) -> bool:
        """True when the peer has said that these are all."""
        return self.problem is None

    @property
    def asks_again(self) -> bool:
        """True when there is nothing: nothing matches, or the peer does not search like this."""
        return not self.answers and (self.problem is None or self.problem.code in _REFUSED)

    @property
    def usable(self) -> bool:
        """True when what came is right as far as it goes: nothing failed, there may only be more."""
        return self.problem is None or self.problem.severity is Severity.WARNING


@dataclass(frozen=True, slots=True)
class Client:
    """Who asks whom, and how to stop it."""

    remote: RemoteAE
    local: LocalAE
    cancel: CancelToken = field(default_factory=CancelToken)
    on_count: OnCount = lambda _count: None

    def find(self, query: Query) -> Found:
        """Ask; raises NetworkError where no association came about, Cancelled, ValuesError for the keys."""
        problems = _unencodable(query.keys, query.character_set)
        if problems:
            raise ValuesError(problems)
        with open_association(
            self.remote,
            self.local,
            [(query.sop_class_uid, SYNTAXES)],
            cancel=self.cancel,
            limit_s=self.remote.limits.query_s,
            extended=[extended_negotiation(query.sop_class_uid, b"\x01")] if query.relational else (),
        ) as peer:
            return _Collection(self, query, peer).collect()


class _Collection:
    """The responses to one request."""

    def __init__(self, client: Client, query: Query, peer: PeerAssociation) -> None:
        self._client, self._query, self._peer = client, query, peer
        self._answers: list[Attributes] = []
        self._unreadable = 0
        self._next_count = 0.0
        self._more = False  # something came behind the limit
        self._draining = False
        (_, syntax), self._context_id = next(iter(peer.accepted.items()))
        self._syntax = UID(syntax)

    def collect(self) -> Found:
        """Send the request and take the responses until the last."""
        try:
            with self._peer.exclusive() as connection:
                return self._found(self._final(self._exchange(connection)))
        except OSError:
            return self._found(self._broken("connection-lost"))
        except dimse.NoResponse as failure:
            return self._found(self._broken(failure.code))

    def _exchange(self, connection: socket) -> int:
        """Take what is pending; return the final status. Raises OSError and NoResponse."""
        request = dimse.find_request(self._query.sop_class_uid, _MESSAGE_ID)
        with self._peer.writing():
            connection.sendall(self._request(request))
        responses = dimse.receive_responses(connection, request)
        response = next(responses)
        while response.Status in _PENDING:
            self._take(response.identifier)
            if len(self._answers) == self._query.limit and not self._draining:
                self._stop(connection)
            response = next(responses)
        return response.Status

    def _request(self, command: bytes) -> bytes:
        """Return the PDUs of the request."""
        largest, syntax = self._peer.maximum_pdu_sent, self._syntax
        identifier = identifier_of(self._query, syntax)
        encoded = encode(identifier, syntax.is_implicit_VR, syntax.is_little_endian)
        if encoded is None:  # pynetdicom has logged why
            raise ValueError("keys that cannot be encoded")
        pdus = dimse.command_pdus(self._context_id, command, largest)
        return pdus + dimse.data_set_pdus(self._context_id, encoded, largest)

    def _take(self, identifier: bytes | None) -> None:
        if self._draining:
            self._more = True
            return
        try:
            self._answers.append(self._read(identifier or b""))
        except UNREADABLE:
            self._unreadable += 1
        else:
            self._count()

    def _count(self) -> None:
        now = time.monotonic()
        if now >= self._next_count:
            self._next_count = now + _COUNT_S
            self._client.on_count(len(self._answers))

    def _read(self, identifier: bytes) -> Attributes:
        """Read an answer; one that is not plain, by pydicom, which forgives more."""
        encoding = Encoding(self._syntax.is_implicit_VR, self._syntax.is_little_endian)
        usual = [self._query.character_set.codec]
        if not identifier:
            raise ValueError("pending, but nothing came")
        with contextlib.suppress(ValueError):
            return read_encoded(identifier, encoding, usual)
        try:
            return read(decode(BytesIO(identifier), encoding.implicit, encoding.little_endian), usual)
        except OSError as failure:  # pydicom's word for what is cut off; nothing is read from outside here
            raise ValueError("cut off") from failure

    def _stop(self, connection: socket) -> None:
        """Ask the peer to stop; what is on its way is let in for a while, since some peers ignore it."""
        self._draining = True
        command = dimse.cancel_request(_MESSAGE_ID)
        connection.sendall(dimse.command_pdus(self._context_id, command, self._peer.maximum_pdu_sent))
        self._peer.limit(_DRAIN_S, _DRAIN_S)

    def _final(self, status: int) -> Problem | None:
        if self._more or (self._draining and status != _SUCCESS):
            return self._limited()
        if status == _SUCCESS:
            return None
        for statuses, code in STATUSES:
            if status in statuses:
                return self._problem(code, status)
        return self._problem("find-unknown-status", status)

    def _broken(self, code: str) -> Problem:
        self._peer.hang_up(self._peer.lost(code))
        if self._draining and not self._client.cancel.cancelled:
            return self._limited()
        failure = self._peer.failure()
        if isinstance(failure, Cancelled):
            raise failure
        peer, count = self._client.remote.label, len(self._answers)
        if isinstance(failure, TimedOut):
            seconds = f"{self._client.remote.limits.query_s:g}"
            return error("find-time-limit", peer=peer, seconds=seconds, count=count)
        return error("find-broken-off", peer=peer, count=count)

    def _limited(self) -> Problem:
        return warning("find-limit", limit=self._query.limit)

    def _problem(self, code: str, status: int) -> Problem:
        return error(code, peer=self._client.remote.label, status=f"{status:04X}")

    def _found(self, problem: Problem | None) -> Found:
        if problem is None and self._unreadable:
            problem = error("find-unreadable", peer=self._client.remote.label, count=self._unreadable)
        if problem is not None:
            note_failure(problem)
        return Found(tuple(self._answers), problem)


def identifier_of(query: Query, transfer_syntax_uid: str) -> Dataset:
    """Return the data set to send; text that is not ASCII is in the peer's set, which is then named."""
    dataset = to_dataset(query.keys)
    foreign = [tag for tag, key in query.keys.items() if not _text(key).isascii()]
    if not foreign:
        return dataset
    terms = query.character_set.values
    dataset.SpecificCharacterSet = list(terms) if len(terms) > 1 else terms[0]
    for name in foreign:
        value = encode_text(_text(query.keys[name]), terms)
        value += b" " * (len(value) % 2)
        tag, vr = Tag(int(name, 16)), query.keys[name]["vr"]
        dataset[tag] = RawDataElement(tag, vr, len(value), value, 0, True, True)
    # Said to have come like this, the bytes go as they are: pydicom writes GB2312 wrong, and '?' for others.
    syntax = UID(transfer_syntax_uid)
    dataset.set_original_encoding(
        syntax.is_implicit_VR, syntax.is_little_endian, convert_encodings(list(terms))
    )
    return dataset


def _unencodable(keys: Attributes, character_set: CharacterSet, *, outermost: bool = True) -> list[Problem]:
    """Find what the peer's character set cannot hold; other letters belong into outer textual keys only."""
    problems: list[Problem] = []
    for tag, key in keys.items():
        keyword = keyword_for_tag(int(tag, 16))
        if key["vr"] == "SQ":
            for item in key.get("Value", ()):
                problems += _unencodable(item, character_set, outermost=False)
        elif outermost and key["vr"] in TEXT_VRS:
            problems += check_encodable(keyword, _text(key), character_set)
        elif not _text(key).isascii():
            problems.append(error("find-key-not-text", name=keyword))
    return problems


def _text(key: Key) -> str:
    return "" if key["vr"] == "SQ" else "\\".join(text_values(key))
