"""The command line: a face on the pipeline, with exit codes. Never imports Qt.

Standard output carries results (with --json, one object a line); everything else goes to standard error,
which never shows a patient's name or birth date.
"""

from __future__ import annotations

from collections.abc import Sequence

from sendtopacs.cli.arguments import COMMANDS, parse
from sendtopacs.cli.output import EXIT_USAGE, say
from sendtopacs.model.errors import SendToPacsError, ValuesError
from sendtopacs.model.messages import sentence


def is_for_us(arguments: Sequence[str]) -> bool:
    """Tell whether these arguments are for the command line: a command or an option, not files."""
    return bool(arguments) and (arguments[0] in COMMANDS or arguments[0].startswith("-"))


def main(arguments: Sequence[str]) -> int:
    """Run a sub-command; return its exit code."""
    options = parse(arguments)
    try:
        return int(options.run(options))
    except ValuesError as failure:
        for problem in failure.problems:
            say(sentence(problem))
        return EXIT_USAGE
    except SendToPacsError as failure:
        say(sentence(failure.problem))
        return EXIT_USAGE


def without_display(*, demo: bool) -> int:
    """Do the demonstration here, or say that a window needs a display; return the exit code."""
    if not demo:
        say("There is no display to open the window on. 'sendtopacs --help' lists what works without one.")
        return EXIT_USAGE
    from sendtopacs.cli.demo import demo as run_demo  # noqa: PLC0415

    return run_demo()
