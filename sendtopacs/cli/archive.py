"""sendtopacs archive: the embedded PACS, until it is interrupted."""

from __future__ import annotations

import argparse
import signal
import threading

from sendtopacs.archive import ArchiveConfig, serve
from sendtopacs.cli.output import EXIT_DONE, say
from sendtopacs.cli.start import start
from sendtopacs.model.errors import ValuesError
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import error, note
from sendtopacs.model.remote import ae_title_problem


def archive(options: argparse.Namespace) -> int:
    """Serve until SIGINT or SIGTERM; objects are moved to the storage AEs of the settings."""
    code = ae_title_problem(options.aet)
    if code:
        raise ValuesError([error(code, text=options.aet)])
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    with start(options) as begun:
        config = ArchiveConfig(
            ae_title=options.aet,
            bind=options.bind,
            port=options.port,
            folder=options.dir or begun.paths.archive,
            worklist=options.worklist,
            move_destinations={one.ae_title: one.to_remote() for one in begun.settings.storage},
        )
        serve(config, lambda port: _announce(config, port, options.quiet), stop)
    return EXIT_DONE


def _announce(config: ArchiveConfig, port: int, quiet: bool) -> None:
    if not quiet:
        address = config.bind or "*"
        say(sentence(note("archive-listening", ae_title=config.ae_title, address=address, port=port)))
