"""sendtopacs settings show|path|check|export|import|pin."""

from __future__ import annotations

import argparse
import getpass
import sys

from sendtopacs.cli.output import EXIT_DONE, EXIT_USAGE, say, show
from sendtopacs.model.errors import SettingsError, ValuesError
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import error, note
from sendtopacs.settings import report
from sendtopacs.settings.paths import Paths, resolve
from sendtopacs.settings.pin import matches, pin_problems
from sendtopacs.settings.pin_keeping import keep_pin, keep_pin_for_all
from sendtopacs.settings.schema import Settings
from sendtopacs.settings.store import load
from sendtopacs.settings.transfer import export_settings, import_settings


def settings(options: argparse.Namespace) -> int:
    """Print the settings, where they are, or what is wrong with them (exit code 2)."""
    paths = resolve()
    if options.what == "path":
        show(str(paths.settings))
        return EXIT_DONE
    if options.what == "pin":
        return _pin(options, paths)
    if options.what in {"export", "import"}:
        return _transfer(options, paths)
    loaded = load(paths, set_aside=False)
    if options.what == "show":
        for line in report.show(loaded, origin=options.origin):
            show(line)
        return EXIT_DONE
    for problem in loaded.problems:
        say(sentence(problem))
    if not loaded.problems and not options.quiet:
        say(sentence(report.in_order(paths)))
    return EXIT_USAGE if loaded.problems else EXIT_DONE


def _transfer(options: argparse.Namespace, paths: Paths) -> int:
    """Write the settings in force into a file, or take a file's over, checked as a whole before."""
    if options.file is None:
        raise SettingsError(error("settings-file-missing"))
    present = load(paths, set_aside=False).settings
    if options.what == "export":
        export_settings(present, options.file)
        done = note("settings-exported", path=options.file)
    else:
        _open(present)
        loaded, remarks = import_settings(paths, options.file)
        for problem in (*loaded.problems, *remarks):
            say(sentence(problem))
        done = note("settings-imported", path=options.file)
    if not options.quiet:
        say(sentence(done))
    return EXIT_DONE


def _pin(options: argparse.Namespace, paths: Paths) -> int:
    """Set, change or remove the PIN; who knows the present one may."""
    paths.prepare()
    _open(load(paths, set_aside=False).settings)
    pin = "" if options.remove else _new_pin()
    (keep_pin_for_all if options.system else keep_pin)(paths, pin)
    if not options.quiet:
        say(sentence(note("pin-set" if pin else "pin-removed")))
    return EXIT_DONE


def _open(present: Settings) -> None:
    """Ask for the PIN, if there is one; raise SettingsError where it is not typed."""
    kept = present.workstation.settings_pin
    if kept and not matches(_asked("PIN of the settings"), kept):
        raise SettingsError(error("pin-wrong"))


def _new_pin() -> str:
    pin = _asked("New PIN")
    if problems := pin_problems(pin, "The PIN"):
        raise ValuesError(problems)
    if sys.stdin.isatty() and _asked("The same again") != pin:
        raise SettingsError(error("pin-differs"))
    return pin


def _asked(words: str) -> str:
    """Ask at the terminal without an echo, else take a line of standard input."""
    if sys.stdin.isatty():
        return getpass.getpass(f"{words}: ")
    return sys.stdin.readline().rstrip("\r\n")
