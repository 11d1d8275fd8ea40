"""sendtopacs settings show|path|check|export|import."""

from __future__ import annotations

import argparse

from sendtopacs.cli.output import EXIT_DONE, EXIT_USAGE, say, show
from sendtopacs.model.errors import SettingsError
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import error, note
from sendtopacs.settings import report
from sendtopacs.settings.paths import Paths, resolve
from sendtopacs.settings.store import load
from sendtopacs.settings.transfer import export_settings, import_settings


def settings(options: argparse.Namespace) -> int:
    """Print the settings, where they are, or what is wrong with them (exit code 2)."""
    paths = resolve()
    if options.what == "path":
        show(str(paths.settings))
        return EXIT_DONE
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
    if options.what == "export":
        export_settings(load(paths, set_aside=False).settings, options.file)
        done = note("settings-exported", path=options.file)
    else:
        for problem in import_settings(paths, options.file).problems:
            say(sentence(problem))
        done = note("settings-imported", path=options.file)
    if not options.quiet:
        say(sentence(done))
    return EXIT_DONE
