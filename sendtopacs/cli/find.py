"""sendtopacs find: worklist items, patients, studies, series (statement 4.2.3 and 4.2.4)."""

from __future__ import annotations

import argparse

from sendtopacs.cli.lookup import find as find_in
from sendtopacs.cli.lookup import query_peer, read_keys
from sendtopacs.cli.matches import print_matches
from sendtopacs.cli.output import EXIT_DONE, EXIT_FAILED, EXIT_PEER, emit, say
from sendtopacs.cli.start import start
from sendtopacs.model.errors import NetworkError
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import Severity, note
from sendtopacs.net.find import Found
from sendtopacs.net.problems import is_connection_problem


def find(options: argparse.Namespace) -> int:
    """Search one peer and print what it has."""
    with start(options) as begun:
        peer = query_peer(begun, options, options.peer)
        keys = read_keys(options.key, options.query_file, worklist=options.what == "worklist")
        try:
            found = find_in(peer, options.what, keys, options)
        except NetworkError as failure:
            return _failed(failure, options)
    print_matches(found.answers, options.what, as_json=options.json)
    return _end(found, peer.client.remote.label, options)


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
