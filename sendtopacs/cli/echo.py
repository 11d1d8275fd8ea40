"""sendtopacs echo: does a peer answer? (Statement 4.2.1.)"""

from __future__ import annotations

import argparse

from sendtopacs.cli.output import EXIT_DONE, EXIT_PEER, finished, say, show
from sendtopacs.cli.start import any_peer, local_ae, start
from sendtopacs.model.errors import NetworkError
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import note
from sendtopacs.net.takes import what_it_takes
from sendtopacs.net.verification import verify
from sendtopacs.support.report import Reported, report
from sendtopacs.takes import KeptTakes


def echo(options: argparse.Namespace) -> int:
    """Verify one peer and say what happened."""
    with start(options) as begun:
        remote = any_peer(begun.settings, options.peer, options)
        try:
            milliseconds = verify(remote, local_ae(begun, options))
            found = what_it_takes(remote, local_ae(begun, options)) if options.takes else ()
        except NetworkError as failure:
            return _failed(failure, options)
    if found:
        taken = {(one.sop_class_uid, one.transfer_syntax_uid): yes for one, yes in found}
        KeptTakes(begun.paths.takes).keep(remote.address, taken)
    if not options.quiet:
        say(sentence(note("echo-verified", peer=remote.label, milliseconds=round(milliseconds))))
    if not options.json:
        for offer, yes in found:
            show(f"{offer.words}: {'yes' if yes else 'no'}")
    if options.json:
        takes = {offer.words: yes for offer, yes in found}
        finished([], verified=True, milliseconds=round(milliseconds, 1), reason="", takes=takes)
    return EXIT_DONE


def _failed(failure: NetworkError, options: argparse.Namespace) -> int:
    reason = sentence(failure.problem)
    if options.report:
        say(report([Reported(failure.problem, "Echo")]).rstrip())
    else:
        say(reason)
    if options.json:
        finished([], failed=1, verified=False, milliseconds=None, reason=reason)
    return EXIT_PEER
