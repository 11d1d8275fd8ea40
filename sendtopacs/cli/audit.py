"""sendtopacs audit verify|export|send|test: is the trail as it was written, and the trail for others."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import TextIO

from sendtopacs.audit import AuditTrail
from sendtopacs.audit_export import messages, write_csv
from sendtopacs.audit_forward import send_trial
from sendtopacs.cli.output import EXIT_DONE, EXIT_FAILED, EXIT_PEER, say, unless_closed
from sendtopacs.cli.start import Start, asked_for_secrets, start
from sendtopacs.model.errors import NetworkError, SpoolError, ValuesError
from sendtopacs.model.events import CancelToken
from sendtopacs.model.files import disk_problem
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import Problem, error, note
from sendtopacs.model.remote import RemoteAE


def verify(options: argparse.Namespace) -> int:
    """Say where the trail was cut, edited or put in another order; exit code 1 then."""
    with start(options) as begun:
        found = AuditTrail(begun.paths.audit).verify()
        for problem in found:
            say(sentence(problem))
        if not found and not options.quiet:
            say(sentence(note("audit-in-order", path=begun.paths.audit)))
    return EXIT_FAILED if found else EXIT_DONE


def export(options: argparse.Namespace) -> int:
    """Write the trail into a file, or onto standard output."""
    with start(options) as begun:
        trail = AuditTrail(begun.paths.audit)
        if options.out is None:
            with unless_closed(sys.stdout):
                _write(trail, options.format, sys.stdout)
                sys.stdout.flush()
            return EXIT_DONE
        try:
            with options.out.open("w", encoding="utf-8", newline="") as target:
                _write(trail, options.format, target)
        except OSError as failure:
            raise SpoolError(disk_problem(failure, options.out.parent)) from failure
    return EXIT_DONE


def send(options: argparse.Namespace) -> int:
    """Send the audit server now what it has not got; exit code 3 where it cannot be reached."""

    def forward(begun: Start, server: RemoteAE) -> Problem:
        return note("audit-sent", count=begun.forwarder.forward(), peer=server.label)

    return _with_server(options, forward)


def test(options: argparse.Namespace) -> int:
    """Send the audit server a message of no patient; exit code 3 where it does not get it."""

    def attempt(_begun: Start, server: RemoteAE) -> Problem:
        send_trial(server, CancelToken())
        return note("audit-tried", peer=server.label)

    return _with_server(options, attempt)


def _with_server(options: argparse.Namespace, doing: Callable[[Start, RemoteAE], Problem]) -> int:
    """Do something with the audit server and say what came of it."""
    with start(options) as begun:
        server = begun.settings.audit.server()
        if server is None:
            raise ValuesError([error("audit-no-server")])
        asked_for_secrets(server)
        try:
            done = doing(begun, server)
        except NetworkError as failure:
            say(sentence(failure.problem))
            return EXIT_PEER
        if not options.quiet:
            say(sentence(done))
    return EXIT_DONE


def _write(trail: AuditTrail, form: str, target: TextIO) -> None:
    if form == "csv":
        write_csv(trail.entries(), target)
        return
    for message in messages(trail.entries()):
        target.write(f"{message}\n")
