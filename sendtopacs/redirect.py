"""The same objects for another destination: under the UIDs they have, unless they would be others by now."""

from __future__ import annotations

import dataclasses
import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from sendtopacs import __version__
from sendtopacs.becomes import target
from sendtopacs.model.attributes import FormValues
from sendtopacs.model.confirmation import Confirmation
from sendtopacs.model.errors import ValuesError
from sendtopacs.model.items import Kind
from sendtopacs.model.job import JobHeader, Plan, PlannedInstance
from sendtopacs.model.profile import ConversionProfile
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import DONE, State
from sendtopacs.model.uids import UidFactory
from sendtopacs.outbox import InstanceRecord, JobRecord, Outbox, Wish
from sendtopacs.plan import check_form
from sendtopacs.scan import scan


@dataclass(frozen=True, slots=True)
class Redirected:
    """A plan for another destination, and which of its instances, by position, are made again for it."""

    plan: Plan
    remade: frozenset[int]


def plan_for(
    header: JobHeader,
    instances: Sequence[PlannedInstance],
    destination: RemoteAE,
    confirmation: Confirmation,
    *,
    stored: bool,
) -> Redirected:
    """Return a plan of these instances for another destination.

    What that one wants in another character set or transfer syntax is made again; if something of it may be
    `stored` anywhere, what we create gets UIDs of its own: one UID never names two contents. Raises
    ValuesError for values that the character set cannot hold.
    """
    term = header.character_set if destination.character_set is None else destination.character_set
    for_it = dataclasses.replace(
        header,
        job_id=uuid.uuid4().hex,
        accepted_at=datetime.now().isoformat(timespec="seconds"),
        destination=destination,
        output_folder=None,
        character_set=term,
        profile=dataclasses.replace(
            header.profile, lossless_images=destination.lossless_images, decompress=destination.decompress
        ),
        confirmation=confirmation,
        more=(),
    )
    wanted = [dataclasses.replace(_in_its_syntax(one, for_it.profile), leg=0) for one in instances]
    remade = frozenset(
        place
        for place, (before, now) in enumerate(zip(instances, wanted, strict=True))
        if _is_remade(before, now, header, for_it)
    )
    remade |= {place for place, of in _pictures(instances).items() if of in remade}
    if term != header.character_set:
        _check(for_it, wanted)
    if stored and remade:
        wanted = _with_new_uids(for_it, wanted, remade)
    for place, of in _pictures(instances).items():
        wanted[place] = _presenting(wanted[place], wanted[of])
    return Redirected(Plan(for_it, tuple(wanted)), remade)


def _in_its_syntax(planned: PlannedInstance, profile: ConversionProfile) -> PlannedInstance:
    """Return a picture as this profile makes it; what cannot be looked at any more stays as it was."""
    if planned.kind is not Kind.PHOTO or planned.still_s is not None or planned.presents is not None:
        return planned
    item = next(iter(scan([planned.source.path])), None)
    if item is None or not item.usable or item.file != planned.source:
        return planned
    class_uid, syntax_uid = target(item, profile, joined=planned.multi_frame)
    return dataclasses.replace(planned, SOPClassUID=class_uid, TransferSyntaxUID=syntax_uid)


def _pictures(instances: Sequence[PlannedInstance]) -> dict[int, int]:
    """Return where presentation states are, each with where its picture is, if that is there."""
    places = {planned.SOPInstanceUID: place for place, planned in enumerate(instances)}
    return {
        place: places[planned.presents.SOPInstanceUID]
        for place, planned in enumerate(instances)
        if planned.presents is not None and planned.presents.SOPInstanceUID in places
    }


def _presenting(state: PlannedInstance, picture: PlannedInstance) -> PlannedInstance:
    """Return a presentation state of a picture as that is planned now."""
    assert state.presents is not None
    presents = dataclasses.replace(
        state.presents,
        SOPClassUID=picture.SOPClassUID,
        SOPInstanceUID=picture.SOPInstanceUID,
        SeriesInstanceUID=picture.series.SeriesInstanceUID,
        TransferSyntaxUID=picture.TransferSyntaxUID,
    )
    return dataclasses.replace(state, presents=presents)


def _is_remade(before: PlannedInstance, now: PlannedInstance, was: JobHeader, header: JobHeader) -> bool:
    if now.pair != before.pair:
        return True
    if before.kind is Kind.DICOM:
        syntax = before.TransferSyntaxUID
        other = was.profile.dicom_transfer_syntax(syntax) != header.profile.dicom_transfer_syntax(syntax)
        return other or (header.relabel_dicom and was.character_set != header.character_set)
    return was.character_set != header.character_set


def send_elsewhere(
    outbox: Outbox,
    job_id: str,
    instance_ids: Collection[int] | None,
    destination: RemoteAE,
    confirmation: Confirmation,
) -> str:
    """Accept a job with what is chosen of another one, for this destination; return its id.

    What was converted, and is not wanted otherwise there, is taken along. What the first destination has not
    stored is given up there.
    """
    job = outbox.job(job_id)
    chosen = _chosen(outbox, job, instance_ids)
    once = [record for record in chosen if record.planned.leg == chosen[0].planned.leg]
    plan = partial(
        plan_for,
        job.header.for_leg(chosen[0].planned.leg) if chosen else job.header,
        [record.planned for record in once],
        destination,
        confirmation,
    )
    stored = outbox.objects.may_be_stored(once) or any(record.state in DONE for record in once)
    redirected = plan(stored=stored)
    with outbox.together():  # both, or neither
        if not stored and outbox.objects.may_be_stored(once):  # since a moment ago
            redirected = plan(stored=True)
        accepted = outbox.job(outbox.accept(redirected.plan))
        for place, (old, new) in enumerate(zip(once, accepted.instances, strict=True)):
            if place not in redirected.remade and outbox.spool.holds(old):
                shared = outbox.spool.shared(old, new)
                outbox.move(new.instance_id, State.CONVERTED, converted=shared)
        left = [record.instance_id for record in chosen if record.state not in DONE]
        if left and job.header.destination is not None:
            outbox.wishes.ask(job_id, Wish.CANCEL, left)
    return accepted.header.job_id


def _chosen(outbox: Outbox, job: JobRecord, instance_ids: Collection[int] | None) -> Sequence[InstanceRecord]:
    """Return what is to go elsewhere; of a job as a whole not what somebody gave up, if there is more.

    What was sent elsewhere before is given up here as well, but has a later job.
    """
    if instance_ids is not None:
        return [record for record in job.instances if record.instance_id in instance_ids]
    left = [
        record
        for record in job.instances
        if record.state is not State.CANCELLED
        or outbox.known.job_of(record.planned.source) != job.header.job_id
    ]
    return left or job.instances


def _check(header: JobHeader, instances: Sequence[PlannedInstance]) -> None:
    series = [planned.series for planned in instances if planned.kind is not Kind.DICOM]
    if not series:
        return
    values = FormValues(header.patient, header.study, series[0])
    problems = check_form(values, header.character_set, creates_objects=False)
    if problems:
        raise ValuesError(problems)


def _with_new_uids(
    header: JobHeader, instances: Sequence[PlannedInstance], which: Collection[int]
) -> list[PlannedInstance]:
    """Give what we create of these UIDs of its own, series by series; DICOM files stay what they are."""
    uids = UidFactory(header.identity.uid_root, __version__, datetime.now())
    series: dict[str, str] = {}
    made = []
    for place, planned in enumerate(instances):
        if planned.kind is Kind.DICOM or place not in which:
            made.append(planned)
            continue
        before = planned.series.SeriesInstanceUID
        series.setdefault(before, uids.series(len(series) + 1))
        own = dataclasses.replace(planned.series, SeriesInstanceUID=series[before])
        made.append(dataclasses.replace(planned, SOPInstanceUID=uids.instance(place + 1), series=own))
    return made
