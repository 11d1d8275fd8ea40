"""sendtopacs text-areas: where letters may stand in pictures, as *Redact text areas* of the window."""

from __future__ import annotations

import argparse
from pathlib import Path

from sendtopacs.cli.excerpts import not_there
from sendtopacs.cli.output import EXIT_DONE, EXIT_FAILED, emit, say, show
from sendtopacs.cli.start import start
from sendtopacs.convert.edit_view import Board
from sendtopacs.convert.inspect import inspect
from sendtopacs.model.edits import UNEDITED, Step
from sendtopacs.model.errors import SendToPacsError, SourceError
from sendtopacs.model.items import ImageDetails, SourceItem, VideoDetails
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import error, note


def text_areas(options: argparse.Namespace) -> int:
    """Print what may hold text as 'send --redact' takes it; return the exit code."""
    failed = count = 0
    with start(options):
        for path in options.files:
            try:
                steps = _found(inspect(path), options.at)
            except SendToPacsError as failure:
                failed += 1
                _tell_failure(path, sentence(failure.problem), as_json=options.json)
            else:
                count += len(steps)
                _tell(path, steps, options)
    if options.json:
        emit("finished", areas=count, failed=failed)
    return EXIT_FAILED if failed else EXIT_DONE


def _found(item: SourceItem, at_s: float) -> list[Step]:
    if item.problem is not None:
        raise SourceError(item.problem)
    if isinstance(item.details, VideoDetails):
        if (beyond := not_there(item, at_s)) is not None:
            raise SourceError(beyond)
        return Board(item.file.path).text_areas(UNEDITED, at_s)
    if isinstance(item.details, ImageDetails):
        return Board(item.file.path).text_areas(UNEDITED)
    raise SourceError(error("edit-of-others", file=item.file.path.name))


def _tell(path: Path, steps: list[Step], options: argparse.Namespace) -> None:
    areas = [[round(number) for number in step.numbers] for step in steps]
    if options.json:
        emit("text-areas", source=str(path), areas=areas)
        return
    for area in areas:
        show(f"{path}={','.join(map(str, area))}")
    if not areas and not options.quiet:
        say(sentence(note("edit-no-text-areas", file=path.name)))


def _tell_failure(path: Path, reason: str, *, as_json: bool) -> None:
    if as_json:
        emit("refused", source=str(path), reason=reason)
    else:
        say(f"{path}: {reason}")
