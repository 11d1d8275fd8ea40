"""Performed procedure steps: what a job tells the RIS whose order it carries out (PS3.4 F.7)."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from sendtopacs.model.attributes import Code, Reference
from sendtopacs.model.remote import RemoteAE

MODALITY_PERFORMED_PROCEDURE_STEP = "1.2.840.10008.3.1.2.3.3"


class StepStatus(enum.StrEnum):
    """Performed Procedure Step Status (0040,0252), as far as the RIS has taken it."""

    UNREPORTED = ""
    IN_PROGRESS = "IN PROGRESS"
    COMPLETED = "COMPLETED"
    DISCONTINUED = "DISCONTINUED"


ENDED_STEPS = frozenset({StepStatus.COMPLETED, StepStatus.DISCONTINUED})
"""After these nothing of a step may be changed (PS3.4 F.7.2.2.2)."""


class Reason(enum.StrEnum):
    """Why a step is discontinued: of PS3.16 CID 9300; the words stand after --reason."""

    UNSPECIFIED = "unspecified"
    WRONG_ENTRY = "wrong-entry"
    WRONG_PROCEDURE = "wrong-procedure"
    WRONG_SIDE = "wrong-side"
    DUPLICATE_ORDER = "duplicate-order"
    EQUIPMENT_FAILURE = "equipment-failure"
    PATIENT_REFUSED = "patient-refused"
    PATIENT_CONDITION = "patient-condition"
    PATIENT_ABSENT = "patient-absent"
    DOCTOR_CANCELLED = "doctor-cancelled"


REASON_CODES: dict[Reason, Code] = {
    Reason.UNSPECIFIED: Code("110513", "DCM", "Discontinued for unspecified reason"),
    Reason.WRONG_ENTRY: Code("110514", "DCM", "Incorrect worklist entry selected"),
    Reason.WRONG_PROCEDURE: Code("110502", "DCM", "Incorrect procedure ordered"),
    Reason.WRONG_SIDE: Code("110512", "DCM", "Incorrect side ordered"),
    Reason.DUPLICATE_ORDER: Code("110510", "DCM", "Duplicate order"),
    Reason.EQUIPMENT_FAILURE: Code("110501", "DCM", "Equipment failure"),
    Reason.PATIENT_REFUSED: Code("110505", "DCM", "Patient refused to continue procedure"),
    Reason.PATIENT_CONDITION: Code("110515", "DCM", "Patient condition prevented continuing"),
    Reason.PATIENT_ABSENT: Code("110507", "DCM", "Patient did not arrive"),
    Reason.DOCTOR_CANCELLED: Code("110500", "DCM", "Doctor canceled procedure"),
}


@dataclass(frozen=True, slots=True)
class ProcedureStep:
    """The step that a job performs, and who hears of it; fixed with the plan, since objects name it."""

    SOPInstanceUID: str
    PerformedProcedureStepID: str  # SH
    PerformedProcedureStepStartDate: str  # DA
    PerformedProcedureStepStartTime: str  # TM
    peer: RemoteAE


@dataclass(frozen=True, slots=True)
class PerformedSeries:
    """A series as it was performed; `retrieve_ae_title` says from where it can be had."""

    SeriesInstanceUID: str
    SeriesDescription: str
    OperatorsName: str
    retrieve_ae_title: str
    instances: tuple[Reference, ...]
