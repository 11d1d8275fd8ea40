"""sendtopacs find: worklist items, patients, studies, series (statement 4.2.3 and 4.2.4)."""

from __future__ import annotations

import argparse
from contextlib import closing

from sendtopacs.cli.lookup import find as find_in
from sendtopacs.cli.lookup import query_peer, read_keys, refresh
from sendtopacs.cli.matches import print_matches
from sendtopacs.cli.output import EXIT_DONE, EXIT_FAILED, EXIT_PEER, emit, say
from sendtopacs.cli.start import Start, start
from sendtopacs.history import RECENT, History
from sendtopacs.model.errors import NetworkError, ValuesError
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import Severity, error, note
from sendtopacs.net.find import Found
from sendtopacs.net.problems import is_connection_problem
from sendtopacs.net.query import as_attributes
from sendtopacs.net.worklist import is_served
from sendtopacs.outbox import Outbox


def find(options: argparse.Namespace) -> int:
    """Search one peer and print what it has."""
    with start(options) as begun:
        if options.what == "recent":
            return _recent(begun, options)
        if options.peer is None:
            raise ValuesError([error("recent-no-peer")])
        peer = query_peer(begun, options, options.peer)
        if (options.refresh or options.cached) and options.what != "worklist":
            raise ValuesError([error("find-only-worklist")])
        keys = read_keys(options.key, options.query_file, worklist=options.what == "worklist")
        try:
            found = refresh(peer) if options.refresh else find_in(peer, options.what, keys, options)
        except NetworkError as failure:
            return _failed(failure, options)
        marks = _served(begun, found) if options.what == "worklist" and not options.json else ()
    print_matches(found.answers, options.what, as_json=options.json, marks=marks)
    return _end(found, peer.client.remote.label, options)


def _served(begun: Start, found: Found) -> list[str]:
    """Mark the orders under which something was stored from here."""
    with closing(Outbox(begun.paths.outbox, begun.paths.spool)) as outbox:
        served = History(outbox).served_steps()
    return ["sent" if is_served(answer, served) else "" for answer in found.answers]


def _recent(begun: Start, options: argparse.Namespace) -> int:
    """Print whom something was sent for, where that is allowed."""
    if not begun.settings.general.recent_patients:
        raise ValuesError([error("recent-not-allowed")])
    with closing(Outbox(begun.paths.outbox, begun.paths.spool)) as outbox:
        patients = History(outbox).recent_patients(min(options.limit, RECENT))
    answers = [as_attributes(patient) for patient in patients]
    print_matches(answers, "patients", as_json=options.json)
    if options.json:
        emit("finished", matches=len(answers), complete=True, reason="")
    return EXIT_DONE


def _end(found: Found, label: str, options: argparse.Namespace) -> int:
    """Say how many, and whether these are all; more than asked for is no failure."""
    if found.problem is not None:
        say(sentence(found.problem))
    if not options.quiet:
        say(sentence(note("find-count", peer=label, count=len(found.answers))))
    if options.json:
        emit(
            "finished",
            matches=len(found.answers),
            complete=found.complete,
            reason=sentence(found.problem) if found.problem else "",
        )
    failed = found.problem is not None and found.problem.severity is Severity.ERROR
    return EXIT_FAILED if failed else EXIT_DONE


def _failed(failure: NetworkError, options: argparse.Namespace) -> int:
    reason = sentence(failure.problem)
    say(reason)
    if options.json:
        emit("finished", matches=0, complete=False, reason=reason)
    return EXIT_PEER if is_connection_problem(failure.problem) else EXIT_FAILED
