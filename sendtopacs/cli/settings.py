"""sendtopacs settings show|path|check."""

from __future__ import annotations

import argparse

from sendtopacs.cli.output import EXIT_DONE, EXIT_USAGE, say, show
from sendtopacs.model.messages import sentence
from sendtopacs.settings import report
from sendtopacs.settings.paths import resolve
from sendtopacs.settings.store import load


def settings(options: argparse.Namespace) -> int:
    """Print the settings, where they are, or what is wrong with them (exit code 2)."""
    paths = resolve()
    if options.what == "path":
        show(str(paths.settings))
        return EXIT_DONE
    loaded = load(paths, set_aside=False)
    if options.what == "show":
        for line in report.show(loaded, origin=True):
            show(line)
        return EXIT_DONE
    for problem in loaded.problems:
        say(sentence(problem))
    if not loaded.problems and not options.quiet:
        say(sentence(report.in_order(paths)))
    return EXIT_USAGE if loaded.problems else EXIT_DONE
