"""Modality Performed Procedure Step: which attributes go to a RIS, read from data sets made for the purpose."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from sendtopacs.conformance.document import Section, Table
from sendtopacs.model import sop
from sendtopacs.model.attributes import (
    AS_THE_STATEMENT,
    Code,
    Equipment,
    Patient,
    Reference,
    Study,
    WorklistItem,
)
from sendtopacs.model.job import JobHeader
from sendtopacs.model.loading import load
from sendtopacs.model.procedure_step import REASON_CODES, PerformedSeries, ProcedureStep, Reason
from sendtopacs.model.profile import ConversionProfile
from sendtopacs.model.remote import RemoteAE

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_CODE = (Code("X", "99X", "X"),)
_REFERENCE = (Reference(sop.SECONDARY_CAPTURE, "1.2"),)
_WHEN = datetime(2026, 1, 1)


def performed_procedure_step() -> Section:
    """Return the section."""
    load("pydicom")
    from sendtopacs.net.step_attributes import ended, in_progress  # noqa: PLC0415 - heavy

    header, step = _header()
    pdf = Reference(sop.ENCAPSULATED_PDF, "1.3")
    series = PerformedSeries("1.2", "", "", "", (*_REFERENCE, pdf))
    created = in_progress(header, step, "XC", sop.EXPLICIT_VR_LITTLE_ENDIAN)
    set_ = ended(header, [series], Reason.UNSPECIFIED, _WHEN, sop.EXPLICIT_VR_LITTLE_ENDIAN)
    return Section(
        "Modality Performed Procedure Step Service",
        (
            "Where a worklist's settings ask for it, for jobs whose order came from that worklist. N-CREATE follows at "
            "once on the acceptance of a job; N-SET once everything of it is stored, or proved to be held where "
            "the destination's settings ask for proof: COMPLETED, with every series and instance. A job that "
            "is given up is DISCONTINUED, with what was performed and a reason. What the RIS cannot take now "
            "waits in the outbox and is tried again; no object ever waits for it. Objects name the step in "
            "the Referenced Performed Procedure Step Sequence.",
        ),
        (
            _table("Attributes of the N-CREATE", created),
            _table("Attributes of the N-SET", set_),
            Table(
                "Discontinuation Reasons (of PS3.16 CID 9300)",
                ("Code", "Meaning", "Option"),
                tuple((code.CodeValue, code.CodeMeaning, why.value) for why, code in REASON_CODES.items()),
            ),
        ),
    )


def _header() -> tuple[JobHeader, ProcedureStep]:
    """Return a job in which everything is said."""
    step = ProcedureStep("1.2.3", "STEP", "20260101", "120000", RemoteAE("RIS", "ris.example", 104))
    order = WorklistItem(
        ScheduledProtocolCodeSequence=_CODE,
        RequestedProcedureCodeSequence=_CODE,
        ReferencedStudySequence=_REFERENCE,
        ReferencedPatientSequence=_REFERENCE,
        AdmissionID="1",
    )
    return (
        JobHeader(
            job_id="",
            accepted_at=_WHEN.isoformat(),
            patient=Patient(IssuerOfPatientID="X"),
            study=Study("1.2"),
            order=order,
            equipment=Equipment(),
            identity=AS_THE_STATEMENT,
            profile=ConversionProfile(),
            character_set="ISO_IR 192",
            calling_ae_title="SENDTOPACS",
            procedure_step=step,
        ),
        step,
    )


def _table(title: str, dataset: Dataset) -> Table:
    return Table(title, ("Attribute", "Tag", "VR"), tuple(_rows(dataset)))


def _rows(dataset: Dataset, depth: int = 0) -> Iterator[tuple[str, str, str]]:
    for element in dataset:
        tag = f"({element.tag.group:04X},{element.tag.element:04X})"
        yield ">" * depth + element.name, tag, element.VR
        for item in element.value[:1] if element.VR == "SQ" else ():
            yield from _rows(item, depth + 1)
