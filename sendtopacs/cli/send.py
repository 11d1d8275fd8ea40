"""sendtopacs send and sendtopacs convert: files through the pipeline, and an honest account of each."""

from __future__ import annotations

import argparse
import dataclasses
import shutil
import signal
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from sendtopacs.cli.choices import chosen, passwords
from sendtopacs.cli.follow import Follower
from sendtopacs.cli.lookup import joined, looked_up
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
    withhold,
    withhold_those_of,
)
from sendtopacs.cli.start import Start, local_ae, start, storage_peer
from sendtopacs.cli.values import misplaced, names_identity, read_values
from sendtopacs.model.attributes import FormValues
from sendtopacs.model.errors import NetworkError, SpoolError, ValuesError
from sendtopacs.model.files import OwnerLock, disk_problem
from sendtopacs.model.items import Kind, SourceFile, SourceItem
from sendtopacs.model.job import Plan
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import Problem
from sendtopacs.model.states import DONE, State
from sendtopacs.net.problems import is_connection_problem
from sendtopacs.outbox import JobRecord, Outbox
from sendtopacs.pipeline import Engine
from sendtopacs.plan import PlanOptions, SentBefore, effective_character_set, make_plan, with_defaults
from sendtopacs.scan import scan

_SCRATCH, _ALIVE = "convert-", "alive.lock"


def send(options: argparse.Namespace) -> int:
    """Convert and send; return the exit code."""
    with _terminable(), start(options) as begun:
        general = begun.settings.general
        plan_options = PlanOptions(
            destination=storage_peer(begun.settings, options.to),
            character_set=begun.settings.character_set(),
            calling_ae_title=local_ae(begun, options).ae_title,
            all_or_nothing=options.all_or_nothing or general.all_or_nothing,
        )
        values = read_form(options)
        try:
            looked = looked_up(begun, options, options.preset or begun.settings.conversion.preset)
        except (NetworkError, ValuesError) as failure:
            return _not_found(failure, options)
        if looked is not None:
            values = joined(looked, values)
            withhold([values.patient])
        with closing(Outbox(begun.paths.outbox, begun.paths.spool)) as outbox:
            return _run(begun, options, plan_options, values, outbox)


def _not_found(failure: NetworkError | ValuesError, options: argparse.Namespace) -> int:
    """Say why the order or study is not known; return the exit code."""
    problems = failure.problems if isinstance(failure, ValuesError) else (failure.problem,)
    for problem in problems:
        say(sentence(problem))
    if options.json:
        finished([], problems)
    if isinstance(failure, ValuesError):
        return EXIT_USAGE
    return EXIT_PEER if is_connection_problem(failure.problem) else EXIT_FAILED


def convert(options: argparse.Namespace) -> int:
    """Convert and keep the files; return the exit code.

    Nothing is to be delivered, so the job passes through an outbox of its own that goes when it is done.
    """
    with _terminable(), start(options) as begun:
        plan_options = PlanOptions(
            destination=None,
            output_folder=_output_folder(options.out),
            character_set=begun.settings.character_set(),
            all_or_nothing=options.all_or_nothing or begun.settings.general.all_or_nothing,
        )
        with (
            _scratch(begun.paths.spool) as folder,
            closing(Outbox(folder / "outbox.sqlite", folder / "spool")) as outbox,
        ):
            return _run(begun, options, plan_options, read_form(options), outbox)


@contextmanager
def _scratch(spool: Path) -> Iterator[Path]:
    """Give a folder of our own that goes in the end; those of processes that were killed go now."""
    for left in spool.glob(f"{_SCRATCH}*/{_ALIVE}"):
        lock = OwnerLock(left)
        if lock.take():
            lock.release()
            shutil.rmtree(left.parent, ignore_errors=True)
    with tempfile.TemporaryDirectory(dir=spool, prefix=_SCRATCH, ignore_cleanup_errors=True) as folder:
        alive = OwnerLock(Path(folder, _ALIVE))
        alive.take()
        try:
            yield Path(folder)
        finally:
            alive.release()


def _output_folder(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as failure:
        raise SpoolError(disk_problem(failure, folder)) from failure
    return folder.resolve()


def read_form(options: argparse.Namespace) -> FormValues:
    """Read what is to be written; raise ValuesError where a value is wrong or misplaced."""
    if forgotten := misplaced(options.files):
        raise ValuesError(forgotten)
    values = read_values(options.set)
    withhold([values.patient])
    return values


def _run(
    begun: Start,
    options: argparse.Namespace,
    plan_options: PlanOptions,
    values: FormValues,
    outbox: Outbox,
) -> int:
    items = scanned(begun, options)
    refusals = refused(items)
    for refusal in refusals:
        say(f"{refusal.source}: {refusal.reason}")
    if not any(item.usable for item in items):
        if options.json:
            finished(refusals)
        return EXIT_FAILED
    sent = outbox.sent_before(item.file for item in items if item.usable)
    plan = plan_job(begun, options, (plan_options, values, items), sent)
    for problem in plan.problems:
        say(sentence(problem))
    if plan.blocking:
        if options.json:
            finished(refusals, plan.blocking)
        return EXIT_USAGE
    job, trouble = _carry_out(plan, outbox, options)
    results = [*refusals, *_results(plan, job, trouble, items)]
    if options.json:
        finished(results)
    if not options.quiet:
        say(summary(results))
    return _exit_code(job, results)


def scanned(begun: Start, options: argparse.Namespace) -> list[SourceItem]:
    """Look at the files, with what was chosen for each; say what is odd about them; raise ValuesError."""
    found = [
        dataclasses.replace(item, group=int(options.join))
        for item in scan(options.files, passwords=passwords(options))
    ]
    withhold_those_of(found)
    for item in found:
        for problem in item.warnings:
            say(f"{item.file.path}: {sentence(problem)}")
    return chosen(found, options, begun.settings.general.additional_info_tag)


def _results(
    plan: Plan, job: JobRecord, trouble: Problem | None, items: Sequence[SourceItem]
) -> Iterator[Result]:
    """Yield the results of the instances, with what was remarked about their sources.

    `trouble` of our own is the reason of those that it left on their way.
    """
    kept = plan.header.destination is None
    on_the_way = {State.PLANNED, State.SENDING} | (set() if kept else {State.CONVERTED})
    remarks = {str(item.file.path): {p.code: p for p in item.warnings} for item in items}
    for problem in plan.problems:
        if "source" in problem.params:
            remarks.setdefault(problem.params["source"], {})[problem.code] = problem
    for record in job.instances:
        own = remarks.get(str(record.planned.source.path), {}).values()
        one = result(record, own, kept=kept)
        if trouble is not None and record.state in on_the_way:
            one = dataclasses.replace(one, reason=sentence(trouble))
        yield one


def plan_job(
    begun: Start,
    options: argparse.Namespace,
    given_all: tuple[PlanOptions, FormValues, list[SourceItem]],
    sent: Mapping[SourceFile, SentBefore],
) -> Plan:
    """Make the plan that options, values and files amount to."""
    settings, (plan_options, values, items) = begun.settings, given_all
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
    return make_plan(items, values, plan_options, sent_before=sent)


def _carry_out(plan: Plan, outbox: Outbox, options: argparse.Namespace) -> tuple[JobRecord, Problem | None]:
    """Accept the job and wait for its end, which an interrupt brings about; return what broke it off too."""
    kept = plan.header.destination is None
    follower = Follower(as_json=options.json, quiet=options.quiet, kept=kept)
    engine = Engine(outbox, follower.hear, take_up_old_jobs=False)
    with _interrupts() as interrupted:  # from before the job is accepted: none is left behind unheeded
        job_id = engine.accept(plan)
        follower.begin(job_id, outbox.job(job_id).instances)
        engine.start()
        try:
            follower.wait(interrupted)
            if interrupted.is_set():
                engine.cancel(job_id)
                follower.wait()
        finally:
            engine.stop()
    return outbox.job(job_id), follower.trouble


@contextmanager
def _interrupts() -> Iterator[threading.Event]:
    """Give an event that SIGINT and SIGTERM set, rather than break the job off."""
    interrupted = threading.Event()
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, lambda *_: interrupted.set()) for number in numbers]
    try:
        yield interrupted
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)


@contextmanager
def _terminable() -> Iterator[None]:
    """Let SIGTERM interrupt as SIGINT does: what was asked for is accounted for in either case."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


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
