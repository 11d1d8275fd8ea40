"""sendtopacs send and sendtopacs convert: files through the pipeline, and an honest account of each."""

from __future__ import annotations

import argparse
import dataclasses
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from sendtopacs.cli.follow import Follower
from sendtopacs.cli.output import (
    EXIT_DONE,
    EXIT_FAILED,
    EXIT_PEER,
    EXIT_USAGE,
    Result,
    finished,
    refused,
    result,
    say,
)
from sendtopacs.cli.start import Start, local_ae, start, storage_peer
from sendtopacs.cli.values import names_identity, read_values
from sendtopacs.model.errors import SpoolError
from sendtopacs.model.files import disk_problem
from sendtopacs.model.items import Kind, SourceItem
from sendtopacs.model.job import Plan
from sendtopacs.model.messages import sentence
from sendtopacs.model.states import DONE, State
from sendtopacs.net.problems import is_connection_problem
from sendtopacs.outbox import JobRecord, Outbox
from sendtopacs.pipeline import Engine
from sendtopacs.plan import PlanOptions, effective_character_set, make_plan, with_defaults
from sendtopacs.scan import scan


def send(options: argparse.Namespace) -> int:
    """Convert and send; return the exit code."""
    with start(options) as begun:
        general = begun.settings.general
        plan_options = PlanOptions(
            destination=storage_peer(begun.settings, options.to),
            character_set=begun.settings.character_set(),
            calling_ae_title=local_ae(begun, options).ae_title,
            all_or_nothing=options.all_or_nothing or general.all_or_nothing,
        )
        with closing(Outbox(begun.paths.outbox, begun.paths.spool)) as outbox:
            return _run(begun, options, plan_options, outbox)


def convert(options: argparse.Namespace) -> int:
    """Convert and keep the files; return the exit code.

    Nothing is to be delivered, so the job passes through an outbox of its own that goes when it is done.
    """
    with start(options) as begun:
        plan_options = PlanOptions(
            destination=None,
            output_folder=_output_folder(options.out),
            character_set=begun.settings.character_set(),
            all_or_nothing=options.all_or_nothing or begun.settings.general.all_or_nothing,
        )
        with (
            tempfile.TemporaryDirectory(dir=begun.paths.spool, prefix="convert-") as folder,
            closing(Outbox(Path(folder, "outbox.sqlite"), Path(folder, "spool"))) as outbox,
        ):
            return _run(begun, options, plan_options, outbox)


def _output_folder(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as failure:
        raise SpoolError(disk_problem(failure, folder)) from failure
    return folder.resolve()


def _run(begun: Start, options: argparse.Namespace, plan_options: PlanOptions, outbox: Outbox) -> int:
    items = [dataclasses.replace(item, group=int(options.join)) for item in scan(options.files)]
    refusals = refused(items)
    for refusal in refusals:
        say(f"{refusal.source}: {refusal.reason}")
    if not any(item.usable for item in items):
        if options.json:
            finished(refusals)
        return EXIT_FAILED
    plan = _plan(begun, options, plan_options, items, outbox)
    for problem in plan.problems:
        say(sentence(problem))
    if plan.blocking:
        if options.json:
            finished(refusals, plan.blocking)
        return EXIT_USAGE
    job = _carry_out(plan, outbox, options)
    results = [*refusals, *(result(r, kept=plan_options.output_folder is not None) for r in job.instances)]
    if options.json:
        finished(results)
    if not options.quiet:
        say(summary(results))
    return _exit_code(job, results)


def _plan(
    begun: Start,
    options: argparse.Namespace,
    plan_options: PlanOptions,
    items: list[SourceItem],
    outbox: Outbox,
) -> Plan:
    values = read_values(options.set)
    settings = begun.settings
    profile = settings.conversion_profile()
    if options.preset is not None:
        profile = dataclasses.replace(profile, preset=options.preset)
    destination = plan_options.destination
    lossless = options.lossless or (destination.lossless_images if destination else profile.lossless_images)
    profile = dataclasses.replace(profile, lossless_images=lossless)
    given = values
    if any(item.usable and item.kind is not Kind.DICOM for item in items):
        values = with_defaults(values, profile, datetime.now())
    plan_options = dataclasses.replace(
        plan_options,
        character_set=effective_character_set(values, plan_options.destination, plan_options.character_set),
        profile=profile,
        identity=settings.identity_values(),
        equipment=settings.equipment(),
        relabel_dicom=names_identity(given),
        relabel_study=given.study,
    )
    sent = outbox.sent_before(item.file for item in items if item.usable)
    return make_plan(items, values, plan_options, sent_before=sent)


def _carry_out(plan: Plan, outbox: Outbox, options: argparse.Namespace) -> JobRecord:
    """Accept the job and wait for its end; an interrupt cancels it."""
    kept = plan.header.destination is None
    follower = Follower(as_json=options.json, quiet=options.quiet, kept=kept)
    engine = Engine(outbox, follower.hear, take_up_old_jobs=False)
    job_id = engine.accept(plan)
    follower.begin(outbox.job(job_id).instances)
    with _interrupt(lambda: engine.cancel(job_id)):
        engine.start()
        try:
            follower.wait()
        finally:
            engine.stop()
    return outbox.job(job_id)


@contextmanager
def _interrupt(cancel: Callable[[], None]) -> Iterator[None]:
    """Let SIGINT and SIGTERM cancel the job rather than break it off."""
    before = {
        number: signal.signal(number, lambda *_: cancel()) for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def summary(results: list[Result]) -> str:
    """Return one line about all of them."""
    counts: dict[str, int] = {}
    for one in results:
        word = "stored" if one.state in DONE else one.state.value
        if one.state in DONE and one.warning:
            word = "stored with a warning"
        counts[word] = counts.get(word, 0) + 1
    return ", ".join(f"{count} {word}" for word, count in counts.items()) + "."


def _exit_code(job: JobRecord, results: list[Result]) -> int:
    if any(r.problem is not None and is_connection_problem(r.problem) for r in job.instances):
        return EXIT_PEER
    good = {*DONE, State.CONVERTED} if job.header.destination is None else DONE
    return EXIT_DONE if all(one.state in good for one in results) else EXIT_FAILED
