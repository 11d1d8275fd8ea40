"""sendtopacs archive: the embedded PACS, until it is interrupted."""

from __future__ import annotations

import argparse
import dataclasses
import signal
import sys
import threading

from sendtopacs.archive import Archive, ArchiveConfig, serve
from sendtopacs.archive.config_file import read_config
from sendtopacs.cli.output import EXIT_DONE, EXIT_USAGE, say
from sendtopacs.cli.start import Start, start
from sendtopacs.model.errors import ValuesError
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import error, note
from sendtopacs.model.remote import ae_title_problem

_FIELDS = {
    "aet": "ae_title",
    "port": "port",
    "bind": "bind",
    "dir": "folder",
    "instance_location": "instances",
    "database_location": "database",
    "worklist": "worklist",
    "acse_timeout": "acse_timeout_s",
    "dimse_timeout": "dimse_timeout_s",
    "network_timeout": "network_timeout_s",
    "max_pdu": "maximum_pdu",
}


def archive(options: argparse.Namespace) -> int:
    """Serve until SIGINT or SIGTERM, or delete everything; objects are moved to AEs of settings and file."""
    if options.aet is not None and (code := ae_title_problem(options.aet)):
        raise ValuesError([error(code, text=options.aet)])
    with start(options) as begun:
        config = _config(begun, options)
        if options.clean:
            return _clean(config, options)
        stop = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: stop.set())
        serve(config, lambda port: _announce(config, port, options.quiet), stop)
    return EXIT_DONE


def _config(begun: Start, options: argparse.Namespace) -> ArchiveConfig:
    """Return the settings' values, the file's over them, the options' over both."""
    known = {one.ae_title: one.to_remote() for one in begun.settings.storage if one.ae_title}
    config = ArchiveConfig(begun.paths.archive, move_destinations=known)
    if options.config is not None:
        config = read_config(options.config, config)
    given = {field: getattr(options, name) for name, field in _FIELDS.items()}
    return dataclasses.replace(config, **{f: value for f, value in given.items() if value is not None})


def _clean(config: ArchiveConfig, options: argparse.Namespace) -> int:
    pacs = Archive(config)
    try:
        held = pacs.statistics()
        asked = note("archive-clean-ask", count=held.instances, folder=config.instances_folder)
        if not options.yes and not _agreed(sentence(asked)):
            say(sentence(note("archive-not-cleaned")))
            return EXIT_USAGE
        say(sentence(note("archive-cleaned", count=pacs.clean())))
    finally:
        pacs.stop()
    return EXIT_DONE


def _agreed(question: str) -> bool:
    """Ask on a terminal; nobody there is a no."""
    say(question)
    try:
        return sys.stdin.readline().strip().lower() == "yes"
    except (OSError, ValueError, AttributeError):  # closed, or none at all
        return False


def _announce(config: ArchiveConfig, port: int, quiet: bool) -> None:
    if not quiet:
        address = config.bind or "*"
        say(sentence(note("archive-listening", ae_title=config.ae_title, address=address, port=port)))
