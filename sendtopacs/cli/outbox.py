"""sendtopacs outbox: what was accepted, and what is to become of it."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

from sendtopacs.cli.chosen import Chosen, chosen
from sendtopacs.cli.follow import Follower
from sendtopacs.cli.interrupts import interrupts, terminable
from sendtopacs.cli.outbox_lines import print_instance, print_job
from sendtopacs.cli.output import (
    EXIT_DONE,
    EXIT_FAILED,
    Result,
    exit_code,
    finished,
    result,
    say,
    summary,
    withhold,
)
from sendtopacs.cli.output import show as print_line
from sendtopacs.cli.start import Start, asked_for_secrets, named_peer, start
from sendtopacs.export import export
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import error, note
from sendtopacs.model.states import State
from sendtopacs.outbox import InstanceRecord, JobFilter, JobSearch, Outbox
from sendtopacs.outbox.overview import PAGE
from sendtopacs.pipeline import Engine
from sendtopacs.retry import LONGEST

_POLL_S = 0.1


@contextmanager
def _opened(options: argparse.Namespace) -> Iterator[tuple[Start, Outbox]]:
    with (
        terminable(),
        start(options) as begun,
        closing(Outbox(begun.paths.outbox, begun.paths.spool)) as outbox,
    ):
        yield begun, outbox


def list_jobs(options: argparse.Namespace) -> int:
    """Print a line, or a JSON object, for each job; the latest first."""
    search = JobSearch(options.search, options.since, options.until)
    asked = search != JobSearch()
    which = JobFilter.ALL if options.all or asked else JobFilter.OPEN
    if options.wrong:
        which = JobFilter.WRONG
    with _opened(options) as (_, outbox):
        offset = 0
        while page := outbox.overview.jobs(which, offset, search=search):
            offset += len(page)
            for job in page:
                print_job(job, as_json=options.json)
        if options.json:
            finished([], jobs=offset)
        elif not offset and not options.quiet:
            code = "outbox-empty" if options.all else "outbox-nothing-open"
            say(sentence(error("outbox-nothing-found" if asked or options.wrong else code)))
    return EXIT_DONE


def show(options: argparse.Namespace) -> int:
    """Print jobs with each of their files."""
    with _opened(options) as (_, outbox):
        wanted = chosen(outbox, options.jobs)
        for one in wanted:
            print_job(outbox.overview.summary(one.job_id), as_json=options.json)
            if options.json:
                continue  # the instances stand among the items of the last line
            for record in _records(outbox, one):
                print_instance(record)
        if options.json:
            finished(_results(outbox, wanted))
    return EXIT_DONE


def report(options: argparse.Namespace) -> int:
    """Write the report that the window prints as well, and print where it is."""
    with _opened(options) as (begun, outbox):
        wanted = {one.job_id: one.instance_ids for one in chosen(outbox, options.jobs)}
        for job_id in wanted:
            withhold([outbox.job(job_id).header.patient])
        options.write_report(outbox.job, wanted, options.out, begun.settings.general.language)
    if options.json:
        finished([], report=str(options.out.absolute()))
    elif not options.quiet:
        print_line(str(options.out))
    return EXIT_DONE


def run(options: argparse.Namespace) -> int:
    """Go on with everything that is due, until nothing is; an interrupt leaves the rest for the next time."""
    with _opened(options) as (begun, outbox):
        wanted = [Chosen(job_id) for job_id in _due(outbox)]
        return _see_through(begun, outbox, wanted, options)


def _due(outbox: Outbox) -> list[str]:
    waiting = [record.job_id for record in outbox.due(LONGEST)]
    return list(dict.fromkeys([*outbox.unfinished_jobs(), *waiting]))


def retry(options: argparse.Namespace) -> int:
    """Try again, and report as `send` does."""
    with _opened(options) as (begun, outbox):
        wanted = chosen(outbox, options.jobs, everything=options.all)
        if options.to is not None:
            wanted = _redirected(begun, outbox, wanted, options.to)
        return _see_through(begun, outbox, wanted, options)


def _redirected(begun: Start, outbox: Outbox, wanted: list[Chosen], to: str) -> list[Chosen]:
    """Make jobs for another destination of what is chosen."""
    destination = asked_for_secrets(named_peer(begun.settings, to))
    confirmation = begun.settings.confirmation(begun.settings.storage_by_name(to))
    engine = begun.engine(outbox, lambda _event: None, take_up_old_jobs=False)
    return [
        Chosen(engine.send_elsewhere(one.job_id, one.instance_ids, destination, confirmation))
        for one in wanted
    ]


def cancel(options: argparse.Namespace) -> int:
    """Give up what is not stored; return 0 once it is."""
    return _wish(options, lambda engine, one: engine.cancel(one.job_id, one.instance_ids, options.reason))


def pause(options: argparse.Namespace) -> int:
    """Keep what is not stored where it is; return 0 once it is."""
    return _wish(options, lambda engine, one: engine.hold(one.job_id, one.instance_ids))


def export_files(options: argparse.Namespace) -> int:
    """Save what is chosen as DICOM files; return 1 where one could not be."""
    items = []
    with _opened(options) as (_, outbox):
        for one in chosen(outbox, options.jobs, everything=options.all):
            withhold([outbox.job(one.job_id).header.patient])
            for saved in export(outbox, one.job_id, options.out, one.instance_ids, lambda _: None):
                items.append(
                    _saved(saved.record, saved.path, sentence(saved.problem) if saved.problem else "")
                )
    for item in items:
        if item.reason:
            say(f"{Path(item.source).name}: {item.reason}")
    if options.json:
        finished(items)
    if not options.quiet:
        say(summary(items))
    return EXIT_DONE if all(item.output for item in items) else EXIT_FAILED


def purge(options: argparse.Namespace) -> int:
    """Remove the records of jobs that ended."""
    with _opened(options) as (_, outbox):
        count = outbox.forget_ended(timedelta(days=options.older_than))
    if options.json:
        finished([], jobs=count)
    elif not options.quiet:
        say(sentence(note("outbox-purged", count=count)))
    return EXIT_DONE


# -- within ------------------------------------------------------------------------------------------------


def _see_through(begun: Start, outbox: Outbox, wanted: list[Chosen], options: argparse.Namespace) -> int:
    """Work on the jobs until nothing of them is under way; account for what is chosen of them."""
    everything = options.what == "run"
    follower = Follower(as_json=options.json, quiet=options.quiet, kept=False)
    engine = begun.engine(outbox, follower.hear, take_up_old_jobs=everything, keep_trying=everything)
    with interrupts() as interrupted:
        for one in wanted:
            _begin(outbox, engine, follower, one.job_id)
            if not everything and options.to is None:
                engine.retry(one.job_id, one.instance_ids, until_damage=options.until_damage)
        engine.start()
        try:
            if wanted:
                follower.wait(interrupted)
            while everything and not interrupted.is_set() and (more := _due(outbox)):
                for job_id in more:  # became due meanwhile
                    _begin(outbox, engine, follower, job_id)
                wanted += [Chosen(job_id) for job_id in more if Chosen(job_id) not in wanted]
                follower.wait(interrupted)
        finally:
            engine.stop(report_steps=True)
    return _account(outbox, wanted, options)


def _begin(outbox: Outbox, engine: Engine, follower: Follower, job_id: str) -> None:
    job = outbox.job(job_id)
    withhold([job.header.patient])
    follower.begin(job_id, job.instances)
    engine.follow(job_id)


def _account(outbox: Outbox, wanted: list[Chosen], options: argparse.Namespace) -> int:
    records = [record for one in wanted for record in _records(outbox, one)]
    items = list(_results(outbox, wanted))
    if options.json:
        finished(items)
    if not options.quiet:
        say(summary(items) if items else sentence(error("outbox-nothing-due")))
    return exit_code(records, items)


def _wish(options: argparse.Namespace, wish: Callable[[Engine, Chosen], None]) -> int:
    """Have something done with jobs by whoever works on the outbox, ourselves where nobody does."""
    with _opened(options) as (begun, outbox):
        wanted = chosen(outbox, options.jobs, everything=options.all)
        engine = begun.engine(outbox, lambda _event: None, take_up_old_jobs=False)
        with interrupts() as interrupted:
            for one in wanted:
                wish(engine, one)
            engine.start()
            try:
                while outbox.wishes.of_instances() and not interrupted.wait(_POLL_S):
                    pass
            finally:
                engine.stop(report_steps=True)
        items = list(_results(outbox, wanted))
    if options.json:
        finished(items)
    if not options.quiet:
        say(summary(items))
    return EXIT_DONE


def _records(outbox: Outbox, one: Chosen) -> Iterator[InstanceRecord]:
    offset = 0
    while page := outbox.overview.instances(one.job_id, offset):
        offset += PAGE
        for record in page:
            if one.instance_ids is None or record.instance_id in one.instance_ids:
                yield record


def _results(outbox: Outbox, wanted: Iterable[Chosen]) -> Iterator[Result]:
    for one in wanted:
        for record in _records(outbox, one):
            yield result(record, (), kept=record.state is State.CONVERTED and not record.peer)


def _saved(record: InstanceRecord, path: Path | None, reason: str) -> Result:
    planned = record.planned
    return Result(
        str(planned.source.path),
        State.CONVERTED if path else State.FAILED,
        planned.SOPInstanceUID,
        planned.SOPClassUID,
        planned.TransferSyntaxUID,
        reason=reason,
        output=str(path) if path else "",
    )
