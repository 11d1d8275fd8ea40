"""sendtopacs show: what would be written, attribute by attribute, before anything is sent."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from sendtopacs.cli import changes, outlook
from sendtopacs.cli.output import EXIT_DONE, EXIT_FAILED, EXIT_USAGE, emit, finished, refused, say
from sendtopacs.cli.output import show as show_line
from sendtopacs.cli.send import plan_jobs, read_form, said_of, scanned, written_by
from sendtopacs.cli.start import Start, named_peer, start
from sendtopacs.model import sop
from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.job import JobHeader, PlannedInstance
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import Problem
from sendtopacs.plan import PlanOptions
from sendtopacs.preview import Preview, preview


def show(options: argparse.Namespace) -> int:
    """Print the data sets that would be made of the files; nothing is sent or kept."""
    with start(options) as begun:
        plan_options = PlanOptions(
            destination=named_peer(begun.settings, options.to) if options.to else None,
            output_folder=Path(),
            character_set=begun.settings.character_set(),
            calling_ae_title=begun.settings.general.calling_ae_title,
        )
        return _show(begun, options, plan_options)


def _show(begun: Start, options: argparse.Namespace, plan_options: PlanOptions) -> int:
    values, items = read_form(options), scanned(begun, options)
    refusals = refused(items)
    for refusal in refusals:
        say(f"{refusal.source}: {refusal.reason}")
    if not any(item.usable for item in items):
        return _end(options, EXIT_FAILED)
    plans = plan_jobs(begun, options, (plan_options, values, items), {})
    problems = said_of(plans)
    if problems:
        return _end(options, EXIT_USAGE, problems)
    outlook.tell(items, plans[0].header.profile, as_json=options.json, quiet=options.quiet)
    written = written_by(plans, items, options)
    (changes.as_json if options.json else changes.print_side_by_side)(written)
    made = [
        _show_one(plan.header.knowing(plan.instances), planned, options)
        for plan in plans
        for planned in plan.instances
    ]
    return _end(options, EXIT_DONE if all(made) and not refusals else EXIT_FAILED)


def _end(options: argparse.Namespace, code: int, problems: Sequence[Problem] = ()) -> int:
    if options.json:
        finished([], problems)
    return code


def _show_one(header: JobHeader, planned: PlannedInstance, options: argparse.Namespace) -> bool:
    """Print one object; return whether it could be made."""
    try:
        found = preview(header, planned, lambda _fraction: None)
    except SendToPacsError as failure:
        say(f"{planned.source.path}: {sentence(failure.problem)}")
        return False
    for problem in found.warnings:
        say(f"{planned.source.path}: {sentence(problem)}")
    if options.json:
        _emit(found)
    else:
        _print(found)
    return True


def _emit(found: Preview) -> None:
    planned = found.planned
    emit(
        "object",
        source=str(planned.source.path),
        page=planned.page + 1,
        sop_class_uid=planned.SOPClassUID,
        transfer_syntax_uid=planned.TransferSyntaxUID,
        attributes=[
            {"tag": line.tag_text, "vr": line.vr, "name": line.name, "value": line.value, "depth": line.depth}
            for line in found.lines
        ],
    )


def _print(found: Preview) -> None:
    planned = found.planned
    name = sop.CLASS_NAMES.get(planned.SOPClassUID, planned.SOPClassUID)
    syntax = sop.SYNTAX_NAMES.get(planned.TransferSyntaxUID, planned.TransferSyntaxUID)
    page = f", {planned.page + 1}" if planned.page else ""
    show_line(f"{planned.source.path}{page}: {name}, {syntax}")
    for line in found.lines:
        value = " ".join(line.value.split())
        show_line(f"  {'  ' * line.depth}{line.tag_text} {line.vr} {line.name}: {value}".rstrip())
