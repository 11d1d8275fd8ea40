"""sendtopacs send and sendtopacs convert: files through the pipeline, and an honest account of each."""

from __future__ import annotations

import argparse
import dataclasses
import shutil
import tempfile
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from sendtopacs.cli import changes, gate, outlook
from sendtopacs.cli.carry_out import carry_out
from sendtopacs.cli.choices import chosen, passwords, unused
from sendtopacs.cli.edits import edited
from sendtopacs.cli.excerpts import excerpts
from sendtopacs.cli.interrupts import terminable
from sendtopacs.cli.lookup import looked_up, query_peer, said_by
from sendtopacs.cli.output import (
    EXIT_DONE,
    EXIT_FAILED,
    EXIT_PEER,
    EXIT_USAGE,
    Result,
    exit_code,
    finished,
    refused,
    result,
    say,
    summary,
    withhold,
    withhold_those_of,
)
from sendtopacs.cli.start import Start, asked_for_secrets, confirmation, local_ae, start, storage_peer
from sendtopacs.cli.values import misplaced, names_identity, read_values
from sendtopacs.model.attributes import FormValues
from sendtopacs.model.changes import Change
from sendtopacs.model.errors import NetworkError, SpoolError, ValuesError
from sendtopacs.model.files import OwnerLock, disk_problem
from sendtopacs.model.form import joined
from sendtopacs.model.items import Kind, SourceFile, SourceItem
from sendtopacs.model.job import Afterwards, AfterwardsKind, Leg, Plan
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import Problem, error, note
from sendtopacs.model.profile import ConversionProfile
from sendtopacs.model.relabelling import Relabelling
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from sendtopacs.net.problems import is_connection_problem
from sendtopacs.outbox import JobRecord, Outbox
from sendtopacs.plan import PlanOptions, SentBefore, effective_character_set, make_plan, with_defaults
from sendtopacs.plan_dicom import parted, written_into
from sendtopacs.profiles import convert_as, profile_named, with_profile
from sendtopacs.scan import Scanning, scan

_SCRATCH, _ALIVE = "convert-", "alive.lock"


def send(options: argparse.Namespace) -> int:
    """Convert and send; return the exit code."""
    with terminable(), start(options) as begun:
        if options.procedure_steps is not None and options.worklist is None:
            raise ValuesError([error("steps-without-worklist")])
        values = read_form(options)
        named = named_destinations(begun, options)
        plan_options = sending_options(begun, options, named) if named else None
        try:
            looked = looked_up(begun, options, options.preset or begun.settings.conversion.preset)
        except (NetworkError, ValuesError) as failure:
            return _not_found(failure, options)
        if looked is not None:
            values = joined(looked, values)
            withhold([values.patient])
        if plan_options is None:
            plan_options = sending_options(begun, options, [default_destination(begun, options, values)])
        if looked is not None:
            plan_options = dataclasses.replace(
                plan_options, procedure_steps=_step_taker(begun, options, values)
            )
        with (
            closing(Outbox(begun.paths.outbox, begun.paths.spool)) as outbox,
            _unpacking(begun.paths.unpacked, outbox) as folder,
        ):
            return _run(begun, options, plan_options, values, outbox, folder)


def _step_taker(begun: Start, options: argparse.Namespace, values: FormValues) -> RemoteAE | None:
    """Return who is told of the procedure step: by --procedure-steps, else by the worklist's record."""
    if options.procedure_steps is not None:
        return query_peer(begun, options, options.procedure_steps).client.remote
    taker = begun.settings.procedure_step_peer(values.origin)
    return asked_for_secrets(taker) if taker else None


def profiled(begun: Start, options: argparse.Namespace, values: FormValues) -> FormValues:
    """Return the values over those of the profile: what an order says, or --set, wins over it."""
    profile = profile_named(begun.settings, options.profile)
    made = joined(with_profile(FormValues(), profile), values)
    return dataclasses.replace(made, origin=values.origin)


def named_destinations(begun: Start, options: argparse.Namespace) -> list[str]:
    """Return the names or addresses of --to, else the profile's; none where neither says."""
    profile = profile_named(begun.settings, options.profile)
    return list(dict.fromkeys(options.to or ())) or list(filter(None, [profile.destination]))


def default_destination(begun: Start, options: argparse.Namespace, values: FormValues) -> str:
    """Return the name of the default destination for the modality; raise ValuesError where none is set."""
    modality = values.series.Modality or profile_named(begun.settings, options.profile).modality
    record = begun.settings.chosen_for(modality)
    if record is None:
        raise ValuesError([error("no-destination")])
    return record.name


def sending_options(begun: Start, options: argparse.Namespace, to: Sequence[str]) -> PlanOptions:
    """Return what a job to these destinations goes by; the first one's proof is asked of all."""
    legs = [
        Leg(storage_peer(begun.settings, name, options), confirmation(begun.settings, options, name))
        for name in to
    ]
    if len({leg.destination.address for leg in legs}) < len(legs):
        raise ValuesError([error("destination-twice")])
    return PlanOptions(
        destination=legs[0].destination,
        confirmation=legs[0].confirmation,
        more=tuple(legs[1:]),
        character_set=begun.settings.character_set(),
        calling_ae_title=local_ae(begun, options).ae_title,
        all_or_nothing=options.all_or_nothing or begun.settings.general.all_or_nothing,
        afterwards=_afterwards(begun, getattr(options, "afterwards", None)),
    )


def _afterwards(begun: Start, wanted: str | None) -> Afterwards:
    """Return what --afterwards means: 'bin', or a folder."""
    network = begun.settings.delivery.move_from_network
    if not wanted:
        return Afterwards()
    if wanted == AfterwardsKind.BIN:
        return Afterwards(AfterwardsKind.BIN, network=network)
    folder = Path(wanted).expanduser().absolute()
    return Afterwards(AfterwardsKind.FOLDER, str(folder), network)


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
    with terminable(), start(options) as begun:
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
            return _run(begun, options, plan_options, read_form(options), outbox, folder / "unpacked")


@contextmanager
def _unpacking(unpacked: Path, outbox: Outbox) -> Iterator[Path]:
    """Give a folder for what comes in archives; it goes in the end, unless the outbox still needs it."""
    folder = unpacked / f"send-{uuid.uuid4().hex}"
    try:
        yield folder
    finally:
        if not any(folder in path.parents for path in outbox.known.needed()):
            shutil.rmtree(folder, ignore_errors=True)


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
    values = with_operator(read_values(options.set), options)
    if options.patient_from is not None:
        values = joined(said_by(options.patient_from), values)
    withhold([values.patient])
    return values


def with_operator(values: FormValues, options: argparse.Namespace) -> FormValues:
    """Return the values with --operator, where it is given; raise ValuesError for no name."""
    if not options.operator:
        return values
    typed = read_values([f"OperatorsName={options.operator}"]).series.OperatorsName
    return dataclasses.replace(values, series=dataclasses.replace(values.series, OperatorsName=typed))


def _run(
    begun: Start,
    options: argparse.Namespace,
    plan_options: PlanOptions,
    values: FormValues,
    outbox: Outbox,
    unpack_into: Path,
) -> int:
    items = scanned(begun, options, unpack_into)
    refusals = refused(items)
    for refusal in refusals:
        say(f"{refusal.source}: {refusal.reason}")
    if not any(item.usable for item in items):
        if options.json:
            finished(refusals)
        return EXIT_FAILED
    sent = outbox.known.sent_before(item.file for item in items if item.usable)
    plans = plan_jobs(begun, options, (plan_options, values, items), sent)
    problems = said_of(plans)
    if problems:
        if options.json:
            finished(refusals, problems)
        return EXIT_USAGE
    changes.tell(written_by(plans, items, options))
    found = gate.look(items, values, plans[0], outbox, begun.settings.general.gate_days)
    if options.strict and (stopped := gate.strictly(found)):
        if options.json:
            finished(refusals, stopped, findings=gate.as_json(found))
        return EXIT_USAGE
    outlook.tell(items, plans[0].header.profile, as_json=options.json, quiet=options.quiet)
    jobs, trouble = carry_out(plans, outbox, options, begun)
    results = list(refusals)
    for plan, job in zip(plans, jobs, strict=True):
        results += _results(plan, job, trouble, items)
    if options.json:
        finished(results, findings=gate.as_json(found))
    if not options.quiet:
        say(summary(results))
        if getattr(options, "no_wait", False):
            say(sentence(note("outbox-accepted")))
    if getattr(options, "no_wait", False):
        return EXIT_FAILED if refusals else EXIT_DONE
    records = [record for job in jobs for record in job.instances]
    proofs = [plans[0].header.for_leg(leg).confirmation.wanted for leg in plans[0].header.legs]
    return exit_code(records, results, proved=proofs)


def scanned(begun: Start, options: argparse.Namespace, unpack_into: Path | None = None) -> list[SourceItem]:
    """Look at the files, with what was chosen for each; say what is odd about them; raise ValuesError."""
    how = Scanning(unpack_into=unpack_into, passwords=tuple(passwords(options)))
    looked = (dataclasses.replace(item, group=int(options.join)) for item in scan(options.files, how=how))
    found = list(excerpts(looked, options))
    withhold_those_of(found)
    for item in found:
        for problem in item.warnings:
            say(f"{item.file.path}: {sentence(problem)}")
    return edited(chosen(found, options, begun.settings), options.edits)


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


def plan_jobs(
    begun: Start,
    options: argparse.Namespace,
    given: tuple[PlanOptions, FormValues, list[SourceItem]],
    sent: Mapping[SourceFile, SentBefore],
) -> list[Plan]:
    """Plan a job for each patient of DICOM files that stay as they are; one for all else."""
    plan_options, values, items = given
    wanted, shaped = _shaped(begun, options, plan_options, values)
    values = profiled(begun, options, values)
    if any(item.usable and item.kind is not Kind.DICOM for item in items):
        values = with_defaults(values, shaped.profile, datetime.now())
    jobs = [(items, wanted)] if wanted.wanted else parted(items, values, wanted)

    def term(remote: RemoteAE | None) -> str:
        return effective_character_set(values, remote, plan_options.character_set)

    more = tuple(dataclasses.replace(leg, character_set=term(leg.destination)) for leg in shaped.more)
    shaped = dataclasses.replace(shaped, character_set=term(shaped.destination), more=more)
    first, *others = (
        make_plan(own, values, dataclasses.replace(shaped, relabelling=one), sent_before=sent)
        for own, one in jobs
    )
    return [dataclasses.replace(first, problems=(*first.problems, *unused(items, options))), *others]


def said_of(plans: Sequence[Plan]) -> list[Problem]:
    """Say each problem of the plans once; return those that forbid them."""
    for text in dict.fromkeys(sentence(problem) for plan in plans for problem in plan.problems):
        say(text)
    return [problem for plan in plans for problem in plan.blocking]


def written_by(
    plans: Sequence[Plan], items: Sequence[SourceItem], options: argparse.Namespace
) -> tuple[Change, ...]:
    """Return what the first plan, which has the form's values, writes into DICOM files."""
    header = plans[0].header
    relabelling = Relabelling(header.relabel_dicom, header.relabel_study, frozenset(options.relabel))
    return written_into(items, FormValues(header.patient), relabelling)


def _shaped(
    begun: Start, options: argparse.Namespace, plan_options: PlanOptions, given: FormValues
) -> tuple[Relabelling, PlanOptions]:
    """Return what is written into DICOM files, and all that shapes a plan by settings and options."""
    settings = begun.settings
    profile = settings.conversion_profile()
    if options.preset is not None:
        profile = dataclasses.replace(profile, preset=options.preset)
    destination = plan_options.destination
    chosen = profile_named(settings, options.profile)
    profile = convert_as(chosen, profile)

    def made_for(remote: RemoteAE | None) -> ConversionProfile:
        lossless = options.lossless or (remote.lossless_images if remote else profile.lossless_images)
        decompress = options.decompress or (remote is not None and remote.decompress)
        return dataclasses.replace(profile, lossless_images=lossless, decompress=decompress)

    if options.relabel and not names_identity(given):
        raise ValuesError([error("relabel-nothing-given")])
    relabelling = Relabelling(
        names_identity(given) and options.patient_from is None,
        given.study,
        frozenset(options.relabel),
        options.new_uids,
    )
    more = tuple(dataclasses.replace(leg, profile=made_for(leg.destination)) for leg in plan_options.more)
    return relabelling, dataclasses.replace(
        plan_options,
        profile=made_for(destination),
        more=more,
        identity=settings.identity_values(),
        equipment=settings.equipment(),
        required=chosen.required,
        procedure_steps=plan_options.procedure_steps or settings.procedure_step_peer(given.origin),
        operator=settings.workstation.operator(),
    )
