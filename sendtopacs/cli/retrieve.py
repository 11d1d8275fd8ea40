"""sendtopacs retrieve: objects from a PACS into a folder with a DICOMDIR, or to another archive."""

from __future__ import annotations

import argparse
import dataclasses
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sendtopacs.cli.interrupts import cancelling
from sendtopacs.cli.lookup import Peer, query_peer, read_keys
from sendtopacs.cli.output import EXIT_DONE, EXIT_FAILED, EXIT_PEER, emit, say
from sendtopacs.cli.start import Start, start
from sendtopacs.model.errors import NetworkError, SpoolError, ValuesError
from sendtopacs.model.files import disk_problem
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import Problem, error, note, warning
from sendtopacs.model.remote import Incoming, RemoteAE, ae_title_problem
from sendtopacs.net.find import Client
from sendtopacs.net.keys import put, value_at
from sendtopacs.net.problems import is_connection_problem
from sendtopacs.net.retrieve import Listening, Place, Retrieved, SubOperations, Way, retrieve_from
from sendtopacs.net.retrieve_keys import Asked

if TYPE_CHECKING:
    from tqdm import tqdm

_GB = 10**9


def retrieve(options: argparse.Namespace) -> int:
    """Retrieve what the keys say; return the exit code."""
    with start(options) as begun:
        peer = query_peer(begun, options, options.peer)
        way = _way(begun, options)
        asked = _asked(begun, options, peer)
        with _place(begun, options, way) as place, cancelling() as cancel:
            client = Client(_with_limits(peer.client.remote, options), peer.client.local, cancel)
            try:
                with _Told(as_json=options.json, quiet=options.quiet) as told:
                    done = retrieve_from(client, asked, way, place, told.hear)
            except NetworkError as failure:
                return _failed(failure, options)
            problems = [*done.problems, *_directory(begun, done, place)]
            _say_end(done, problems, way, place, (client.remote.label, options))
    return EXIT_DONE if done.complete else EXIT_FAILED


# -- what is asked for, and how ----------------------------------------------------------------------------


def _asked(begun: Start, options: argparse.Namespace, peer: Peer) -> Asked:
    keys = read_keys(options.key, options.query_file)
    if options.level:
        put(keys, "QueryRetrieveLevel", options.level)
    elif value_at(keys, "QueryRetrieveLevel"):
        put(keys, "QueryRetrieveLevel", value_at(keys, "QueryRetrieveLevel").upper())
    record = begun.settings.query_by_name(options.peer)
    return Asked(
        keys,
        options.model or "patient",
        relational=options.relational or (record is not None and record.relational),
        enhanced_conversion=options.enhanced_conversion
        or (record is not None and record.enhanced_conversion),
        character_set=peer.character_set,
    )


def _way(begun: Start, options: argparse.Namespace) -> Way:
    """Return how; by the PACS's record where no option says. Raises ValuesError for options that disagree."""
    if options.get and (options.move_to or options.store):
        raise ValuesError([error("retrieve-one-way")])
    record = begun.settings.query_by_name(options.peer)
    by_record = record is not None and record.retrieve_by == "move" and not (options.get or options.move_to)
    ours = options.store or by_record
    title = options.store_aet or options.move_to or begun.settings.receiving_ae_title()
    for text in (options.move_to, options.store_aet):
        if text is not None and (code := ae_title_problem(text)):
            raise ValuesError([error(code, text=text)])
    port = options.store_port or begun.settings.general.receiving_port
    return Way(
        move_to=(options.move_to or title) if ours else (options.move_to or ""),
        listening=Listening(title, port, begun.settings.general.receiving_address) if ours else None,
        maximum_pdu=options.max_pdu,
        dimse_s=options.dimse_timeout or 0.0,
        network_s=options.network_timeout or 0.0,
    )


def _with_limits(remote: RemoteAE, options: argparse.Namespace) -> RemoteAE:
    """Return the peer with the time limits of the options, and how it may call us."""
    limits = remote.limits
    connect_s, associate_s = options.connect_timeout, options.acse_timeout
    limits = dataclasses.replace(
        limits, connect_s=connect_s or limits.connect_s, associate_s=associate_s or limits.associate_s
    )
    tls = remote.tls
    if tls is not None and options.store_tls:
        tls = dataclasses.replace(tls, incoming=Incoming(options.store_tls))
    places = remote.calls_from if options.store_from is None else options.store_from
    return dataclasses.replace(remote, limits=limits, tls=tls, calls_from=places)


@contextmanager
def _place(begun: Start, options: argparse.Namespace, way: Way) -> Iterator[Place | None]:
    """Give where it goes: --out, or a folder that goes with --ignore; None to a third party."""
    if not way.arrives_here:
        yield None
        return
    most_bytes = begun.settings.general.fetch_limit_gb * _GB
    if options.ignore:
        with tempfile.TemporaryDirectory(dir=begun.paths.spool, prefix="ignored-") as folder:
            yield Place(Path(folder), keep=False, most_bytes=most_bytes)
        return
    if options.out is None:
        raise ValuesError([error("retrieve-no-folder")])
    try:
        options.out.mkdir(parents=True, exist_ok=True)
    except OSError as failure:
        raise SpoolError(disk_problem(failure, options.out)) from failure
    yield Place(options.out.resolve(), most_bytes=most_bytes)


# -- what is said ------------------------------------------------------------------------------------------


class _Told:
    """Tells a person or a program how far it is."""

    def __init__(self, *, as_json: bool, quiet: bool) -> None:
        self._as_json, self._quiet = as_json, quiet
        self._bar: tqdm[Any] | None = None

    def __enter__(self) -> _Told:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()

    def hear(self, counts: SubOperations) -> None:
        """Take the counts of a response."""
        if self._as_json:
            emit("progress", **dataclasses.asdict(counts))
        elif not self._quiet and sys.stderr is not None and sys.stderr.isatty():
            done = max(counts.completed + counts.failed + counts.warning, counts.arrived)
            if self._bar is None:
                from tqdm import tqdm  # noqa: PLC0415 - only a terminal needs it

                self._bar = tqdm(unit="object", leave=False, file=sys.stderr)
            self._bar.total = done + counts.remaining
            self._bar.update(done - self._bar.n)


def _directory(begun: Start, done: Retrieved, place: Place | None) -> list[Problem]:
    """Write the DICOMDIR of what is there now."""
    if place is None or not place.keep or not done.fetched:
        return []
    from sendtopacs.convert.dicomdir import write_dicomdir  # noqa: PLC0415 - brings pydicom's writer

    left_out = write_dicomdir(place.folder, begun.settings.local_ae().implementation_class_uid)
    return [warning("dicomdir-left-out", count=left_out)] if left_out else []


def _say_end(
    done: Retrieved,
    problems: list[Problem],
    way: Way,
    place: Place | None,
    told: tuple[str, argparse.Namespace],
) -> None:
    peer, options = told
    for problem in problems:
        say(sentence(problem))
    for uid in done.failed_uids:
        say(sentence(note("retrieve-uid-failed", uid=uid)))
    if not options.quiet:
        say(sentence(_count(done, way, place, peer)))
    if options.json:
        kept = place is not None and place.keep
        emit(
            "finished",
            **dataclasses.asdict(done.counts),
            complete=done.complete,
            failed_uids=list(done.failed_uids),
            problems=[sentence(problem) for problem in problems],
            files=[str(one.path) for one in done.fetched] if kept else [],
        )


def _count(done: Retrieved, way: Way, place: Place | None, peer: str) -> Problem:
    if place is None:
        count = done.counts.completed + done.counts.warning
        return note("retrieve-moved", peer=peer, count=count, destination=way.move_to)
    if not place.keep:
        return note("retrieve-taken", peer=peer, count=len(done.fetched))
    return note("retrieve-count", peer=peer, count=len(done.fetched), folder=place.folder)


def _failed(failure: NetworkError, options: argparse.Namespace) -> int:
    reason = sentence(failure.problem)
    say(reason)
    if options.json:
        emit("finished", complete=False, problems=[reason], files=[])
    return EXIT_PEER if is_connection_problem(failure.problem) else EXIT_FAILED
