"""The procedure step of a job: which one there is, and what of the job belongs to it (PS3.4 F.7)."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import datetime

from sendtopacs.model.job import JobHeader, PlannedInstance
from sendtopacs.model.procedure_step import ProcedureStep
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.uids import UidFactory


def with_step(
    header: JobHeader, instances: Sequence[PlannedInstance], peer: RemoteAE | None, uids: UidFactory
) -> JobHeader:
    """Give a job that performs a scheduled step, and goes to an archive, its procedure step."""
    performs = any(is_performed(header, one) for one in instances)
    if peer is None or header.destination is None or not performs:
        return header
    began = datetime.fromisoformat(header.accepted_at)
    step = ProcedureStep(
        uids.procedure_step(),
        header.job_id[:16].upper(),
        f"{began:%Y%m%d}",
        f"{began:%H%M%S}",
        peer,
    )
    return dataclasses.replace(header, procedure_step=step)


def is_performed(header: JobHeader, planned: PlannedInstance) -> bool:
    """Tell whether an instance is of the job's study; a DICOM file that stays as it is, is not."""
    return planned.patient is None and planned.StudyInstanceUID == header.study.StudyInstanceUID
