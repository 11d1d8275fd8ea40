"""C-GET and C-MOVE: what is asked for is fetched here, or sent by the PACS to another (PS3.4 C.4.2, C.4.3).

What has arrived when it was cancelled, refused or broken off stays, and it is said that it is not all.
"""

from __future__ import annotations

import contextlib
import dataclasses
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sendtopacs.model.errors import SpoolError
from sendtopacs.model.files import disk_problem, private_folder
from sendtopacs.model.problems import Problem, Severity, error, warning
from sendtopacs.net.door import Visit
from sendtopacs.net.doorway import Doorway
from sendtopacs.net.find import Client
from sendtopacs.net.inbox import Fetched, Inbox, Room
from sendtopacs.net.retrieve_contexts import CONVERTED, classes_of
from sendtopacs.net.retrieve_keys import Asked, requests_for, wanted_by
from sendtopacs.net.retrieve_session import Ended, OnCounts, Session, SubOperations
from sendtopacs.net.scp import ReceiverLimits
from sendtopacs.net.spooling import SpoolPlace

__all__ = ["Asked", "Fetched", "Listening", "Place", "Retrieved", "SubOperations", "Way", "retrieve_from"]

GET, MOVE = "C-GET", "C-MOVE"


@dataclass(frozen=True, slots=True)
class Listening:
    """Where we listen for what a C-MOVE brings, for as long as it lasts."""

    ae_title: str
    port: int  # 0: a free one, which no PACS knows
    bind: str = ""  # all interfaces: the PACS is another computer
    doorway: Doorway = field(default_factory=Doorway)  # the process's, where others expect somebody, too


@dataclass(frozen=True, slots=True)
class Way:
    """How the objects come: by C-GET, or by C-MOVE to a third party or to a receiver of our own."""

    move_to: str = ""  # AE title; '': by C-GET
    listening: Listening | None = None  # where `move_to` is ourselves
    maximum_pdu: int = 131072  # bytes received at once; 0 for unlimited
    dimse_s: float = 0.0  # the longest wait for a message; 0: as long as the peer's study limit
    network_s: float = 0.0  # the longest wait for a byte; 0: likewise

    @property
    def operation(self) -> str:
        """What it is called."""
        return MOVE if self.move_to else GET

    @property
    def arrives_here(self) -> bool:
        """True unless a third party receives."""
        return not self.move_to or self.listening is not None


@dataclass(frozen=True, slots=True)
class Place:
    """Where what arrives is kept."""

    folder: Path
    keep: bool = True  # False: it is received and dropped
    most_bytes: int = 1 << 40


@dataclass(frozen=True, slots=True)
class Retrieved:
    """What came of it; `problems` say why it may not be all."""

    fetched: tuple[Fetched, ...] = ()
    counts: SubOperations = field(default_factory=SubOperations)
    failed_uids: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def complete(self) -> bool:
        """True when the PACS says that this is all, and all is here."""
        return not any(problem.severity is Severity.ERROR for problem in self.problems)


def retrieve_from(
    client: Client,
    asked: Asked,
    way: Way,
    place: Place | None = None,
    on_progress: OnCounts = lambda _counts: None,
) -> Retrieved:
    """Retrieve what is asked for; `place` is needed unless a third party receives.

    Raises ValuesError for keys that say too little, NetworkError where no association came about, SpoolError
    for the folder, Cancelled before there was anything to keep.
    """
    requests = requests_for(client, asked)
    here = dataclasses.replace(client.local, maximum_pdu_received=way.maximum_pdu)
    session = Session(
        dataclasses.replace(client, local=here), asked, way.move_to, (way.dimse_s, way.network_s)
    )
    if not way.arrives_here:
        ended = session.hold(requests, on_progress)
        return _account(client, way, ended, None)
    if place is None:
        raise ValueError("what arrives here needs a place")
    with _spool(place.folder) as spool:
        room = Room(place.folder, place.most_bytes, session.heard_bytes)
        inbox = Inbox(place.folder, wanted_by(requests), room, keep=place.keep)
        on_counts = _with_arrived(inbox, on_progress)
        if way.listening is None:
            classes = classes_of(client, requests, relational=asked.relational)
            if classes and asked.enhanced_conversion:
                classes |= CONVERTED
            session.receive(SpoolPlace(spool, here, room.take), inbox.store, classes)
            ended = session.hold(requests, on_counts)
        else:
            inbox.expect_from(client.local.ae_title)
            parts = SpoolPlace(spool, here, room.take)
            visit = _visit(client, way, way.listening, parts, inbox)
            with way.listening.doorway.expect((way.listening.bind, way.listening.port), visit):
                ended = session.hold(requests, on_counts)
        inbox.close()
        return _account(client, way, ended, inbox, place.folder if room.used_up else None)


def _visit(client: Client, way: Way, listening: Listening, parts: SpoolPlace, inbox: Inbox) -> Visit:
    """Return whom we let in: this PACS alone, which calls as what it is called, as safely as it is to."""
    network_s = way.network_s or client.remote.limits.study_s
    limits = ReceiverLimits(maximum_pdu=way.maximum_pdu, network_s=network_s)
    return Visit(client.remote, listening.ae_title, client.local, limits, parts, inbox.store)


@contextlib.contextmanager
def _spool(folder: Path) -> Iterator[Path]:
    """Give a folder for what is arriving, on the disk where it will stay; raise SpoolError."""
    private_folder(folder)
    try:
        spool = Path(tempfile.mkdtemp(prefix=".incoming-", dir=folder))
    except OSError as failure:
        raise SpoolError(disk_problem(failure, folder)) from failure
    try:
        yield spool
    finally:
        shutil.rmtree(spool, ignore_errors=True)


def _with_arrived(inbox: Inbox, tell: OnCounts) -> Callable[[SubOperations], None]:
    """Return a listener that adds how many have arrived: not every PACS counts on its way."""
    return lambda counts: tell(dataclasses.replace(counts, arrived=inbox.count))


def _account(
    client: Client, way: Way, ended: Ended, inbox: Inbox | None, full: Path | None = None
) -> Retrieved:
    peer = client.remote.label
    fetched = inbox.fetched if inbox else ()
    counts = dataclasses.replace(ended.counts, arrived=len(fetched))
    count = len(fetched) if inbox else counts.completed + counts.warning
    problems = list(ended.problems(count))
    said = counts.completed + counts.warning
    if counts.failed and not any(p.severity is Severity.ERROR for p in problems):
        status = f"{ended.status:04X}"
        problems.append(
            error("retrieve-some-failed", peer=peer, failed=counts.failed, status=status, count=count)
        )
    if counts.warning:
        problems.append(warning("retrieve-some-warnings", peer=peer, warnings=counts.warning))
    if inbox is not None and said > count + inbox.refused and not full:
        destination = way.move_to or client.local.ae_title
        problems.append(error("retrieve-fewer", peer=peer, said=said, count=count, destination=destination))
    if inbox is not None and inbox.refused:
        problems.append(error("retrieve-unasked", peer=peer, count=inbox.refused))
    if full is not None:
        problems.append(error("retrieve-no-room", folder=full))
    if not problems and not count:
        problems.append(error("retrieve-none", peer=peer))
    return Retrieved(fetched, counts, ended.failed_uids, tuple(problems))
