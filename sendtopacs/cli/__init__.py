"""The command line: a face on the pipeline, with exit codes. Never imports Qt.

Standard output carries results (with --json, one object a line); everything else goes to standard error,
which never shows a patient's name or birth date.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

from sendtopacs.cli.arguments import COMMANDS, parse
from sendtopacs.cli.output import EXIT_FAILED, EXIT_USAGE, finished, say, start_afresh
from sendtopacs.cli.parser import UsageError
from sendtopacs.model.errors import SendToPacsError, ValuesError
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import Problem, error
from sendtopacs.outside import is_call

WriteReport = Callable[[Callable[[str], Any], Mapping[str, Collection[int] | None], Path, str], None]
"""Writes jobs, or these files of them, into a PDF in a language; raises SendToPacsError."""


def is_for_us(arguments: Sequence[str]) -> bool:
    """Tell whether these arguments are for the command line: a command or an option, not files."""
    if not arguments or arguments[0] in COMMANDS:
        return bool(arguments)
    return arguments[0].startswith("-") and not is_call(arguments)


def main(arguments: Sequence[str], *, write_report: WriteReport | None = None) -> int:
    """Run a sub-command; return its exit code.

    `write_report` lays out the report of jobs, which Qt does and nobody here knows.
    """
    start_afresh()
    try:
        options = parse(arguments)
    except UsageError as failure:
        say(str(failure))
        if "--json" in arguments:
            finished([])
        return EXIT_USAGE
    options.write_report = write_report
    try:
        return int(options.run(options))
    except ValuesError as failure:
        return _not_started(options, EXIT_USAGE, failure.problems)
    except SendToPacsError as failure:
        return _not_started(options, EXIT_USAGE, [failure.problem])
    except KeyboardInterrupt:  # before there was a job: a job is cancelled in good order
        return _not_started(options, EXIT_FAILED, [error("cancelled")])


def _not_started(options: argparse.Namespace, code: int, problems: Sequence[Problem]) -> int:
    for problem in problems:
        say(sentence(problem))
    if getattr(options, "json", False):
        finished([], problems)
    return code


def not_understood(failure: ValuesError) -> int:
    """Say what is wrong with what the window was to be opened with; return the exit code."""
    for problem in failure.problems:
        say(sentence(problem))
    return EXIT_USAGE


def without_display(*, demo: bool) -> int:
    """Do the demonstration here, or say that a window needs a display; return the exit code."""
    if not demo:
        say("There is no display to open the window on. 'sendtopacs --help' lists what works without one.")
        return EXIT_USAGE
    from sendtopacs.cli.demo import demo as run_demo  # noqa: PLC0415

    return run_demo()
