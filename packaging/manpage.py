"""Write the man page from the command line's own grammar: python packaging/manpage.py > sendtopacs.1."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from sendtopacs import __version__
from sendtopacs.cli.arguments import grammar


def _plain(text: str) -> str:
    """Escape what troff would take for its own."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line.startswith((".", "'")) else line for line in escaped.splitlines())


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    shown = parser.formatter_class(parser.prog)
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction) or action.help == argparse.SUPPRESS:
            continue
        name = shown._format_action_invocation(action)
        yield f".TP\n.B {_plain(name)}"
        yield _plain(shown._expand_help(action)) if action.help else ""


def page() -> str:
    """Return the page in troff's man macros."""
    parser = grammar()
    commands = next(a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    out = [
        f'.TH SENDTOPACS 1 "" "SendToPACS {__version__}" "User Commands"',
        ".SH NAME\nsendtopacs \\- " + _plain(parser.description or ""),
        ".SH SYNOPSIS\n.B sendtopacs\n.I COMMAND\n[OPTIONS]\n.br\n.B sendtopacs\\-window\n[FILES]",
        ".SH DESCRIPTION",
        _plain(parser.epilog or ""),
        ".SH OPTIONS",
        *_options(parser),
        ".SH COMMANDS",
    ]
    helps = {choice.dest: choice.help or "" for choice in commands._choices_actions}
    for name, command in commands.choices.items():
        out += [f".SS {_plain('sendtopacs ' + name)}", _plain(helps.get(name, "")), *_options(command)]
    out += [
        ".SH ENVIRONMENT",
        ".TP\n.B SENDTOPACS_HOME\nThe folder that holds all that the program writes.",
        ".TP\n.B SENDTOPACS_SYSTEM_SETTINGS\nThe system\\-wide settings; else /etc/sendtopacs/settings.toml.",
        ".SH SEE ALSO\n/usr/share/doc/sendtopacs/",
    ]
    return "\n".join(line for line in out if line) + "\n"


if __name__ == "__main__":
    sys.stdout.write(page())
