"""sendtopacs secret: passwords and tokens into the system's keyring, never through arguments or files."""

from __future__ import annotations

import argparse
import getpass
import sys

from sendtopacs.cli.output import EXIT_DONE, EXIT_USAGE, say
from sendtopacs.cli.start import any_record, in_words, start
from sendtopacs.model import secrets
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import error, note


def secret(options: argparse.Namespace) -> int:
    """Ask for each secret that a peer's record wants, one line each where standard input is no terminal."""
    with start(options) as begun:
        audit = begun.settings.audit.server()
        named = audit is not None and options.peer == audit.name
        remote = audit if named and audit else any_record(begun.settings, options.peer, options)
        wanted = secrets.wanted(remote)
        for one in wanted:
            secrets.keep(one.name, "" if options.forget else _asked(in_words(one, remote)))
    if not wanted:
        say(sentence(error("secret-none-wanted", peer=remote.label)))
        return EXIT_USAGE
    if not options.quiet:
        say(sentence(note("secret-forgotten" if options.forget else "secret-kept")))
    return EXIT_DONE


def _asked(words: str) -> str:
    if sys.stdin.isatty():
        return getpass.getpass(f"{words}: ")
    return sys.stdin.readline().rstrip("\r\n")
