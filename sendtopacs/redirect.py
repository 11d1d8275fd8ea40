"""The same objects for another destination: under the UIDs they have, unless they would be others by now."""

from __future__ import annotations

import dataclasses
import os
import shutil
import uuid
from collections.abc import Collection, Sequence
from datetime import datetime

from sendtopacs import __version__
from sendtopacs.model.attributes import FormValues
from sendtopacs.model.confirmation import Confirmation
from sendtopacs.model.errors import SpoolError, ValuesError
from sendtopacs.model.files import disk_problem
from sendtopacs.model.items import Kind
from sendtopacs.model.job import JobHeader, Plan, PlannedInstance
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import DONE, State
from sendtopacs.model.uids import UidFactory
from sendtopacs.outbox import InstanceRecord, JobRecord, Outbox, Wish
from sendtopacs.plan import check_form


def plan_for(
    header: JobHeader,
    instances: Sequence[PlannedInstance],
    destination: RemoteAE,
    confirmation: Confirmation,
    *,
    stored: bool,
) -> Plan:
    """Return a plan of these instances for another destination.

    Where that one wants another character set, what we create is made again; if something of it is `stored`
    anywhere, under UIDs of its own: one UID never names two contents. Raises ValuesError for values that the
    character set cannot hold.
    """
    term = header.character_set if destination.character_set is None else destination.character_set
    for_it = dataclasses.replace(
        header,
        job_id=uuid.uuid4().hex,
        accepted_at=datetime.now().isoformat(timespec="seconds"),
        destination=destination,
        output_folder=None,
        character_set=term,
        confirmation=confirmation,
    )
    if term != header.character_set:
        _check(for_it, instances)
        if stored:
            instances = _with_new_uids(for_it, instances)
    return Plan(for_it, tuple(instances))


def send_elsewhere(
    outbox: Outbox,
    job_id: str,
    instance_ids: Collection[int] | None,
    destination: RemoteAE,
    confirmation: Confirmation,
) -> str:
    """Accept a job with what is chosen of another one, for this destination; return its id.

    What was converted is taken along. What the first destination has not stored is given up there.
    """
    job = outbox.job(job_id)
    chosen = [r for r in job.instances if instance_ids is None or r.instance_id in instance_ids]
    planned = [record.planned for record in chosen]
    stored = any(record.state in DONE for record in chosen)
    plan = plan_for(job.header, planned, destination, confirmation, stored=stored)
    with outbox.together():  # both, or neither
        accepted = outbox.job(outbox.accept(plan))
        if plan.header.character_set == job.header.character_set:
            for old, new in zip(chosen, accepted.instances, strict=True):
                _take_along(outbox, old, new)
        left = [record.instance_id for record in chosen if record.state not in DONE]
        if left and not _is_kept(job):
            outbox.wishes.ask(job_id, Wish.CANCEL, left)
    return accepted.header.job_id


def _is_kept(job: JobRecord) -> bool:
    return job.header.destination is None


def _take_along(outbox: Outbox, old: InstanceRecord, new: InstanceRecord) -> None:
    if old.converted is None or not outbox.spool.holds(old):
        return
    target = outbox.spool.file(new)
    try:
        try:
            os.link(old.converted.path, target)  # it is never written into
        except OSError:
            shutil.copyfile(old.converted.path, target)
    except OSError as failure:
        raise SpoolError(disk_problem(failure, target.parent)) from failure
    converted = dataclasses.replace(old.converted, path=target)
    outbox.move(new.instance_id, State.CONVERTED, converted=converted)


def _check(header: JobHeader, instances: Sequence[PlannedInstance]) -> None:
    series = [planned.series for planned in instances if planned.kind is not Kind.DICOM]
    if not series:
        return
    values = FormValues(header.patient, header.study, series[0])
    problems = check_form(values, header.character_set, creates_objects=False)
    if problems:
        raise ValuesError(problems)


def _with_new_uids(header: JobHeader, instances: Sequence[PlannedInstance]) -> tuple[PlannedInstance, ...]:
    """Give what we create UIDs of its own, series by series; DICOM files stay what they are."""
    uids = UidFactory(header.identity.uid_root, __version__, datetime.now())
    series: dict[str, str] = {}
    made = []
    for number, planned in enumerate(instances, 1):
        if planned.kind is Kind.DICOM:
            made.append(planned)
            continue
        before = planned.series.SeriesInstanceUID
        series.setdefault(before, uids.series(len(series) + 1))
        own = dataclasses.replace(planned.series, SeriesInstanceUID=series[before])
        made.append(dataclasses.replace(planned, SOPInstanceUID=uids.instance(number), series=own))
    return tuple(made)
