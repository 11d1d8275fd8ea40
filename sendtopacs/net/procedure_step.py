"""Modality Performed Procedure Step as its SCU: N-CREATE begins a step, N-SET ends it (PS3.4 F.7)."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import datetime

from pydicom.dataset import Dataset

from sendtopacs.model import sop
from sendtopacs.model.errors import NetworkError, NothingAccepted
from sendtopacs.model.events import CancelToken
from sendtopacs.model.job import JobHeader
from sendtopacs.model.problems import error
from sendtopacs.model.procedure_step import (
    MODALITY_PERFORMED_PROCEDURE_STEP,
    PerformedSeries,
    ProcedureStep,
    Reason,
)
from sendtopacs.net.association import PeerAssociation, open_association
from sendtopacs.net.step_attributes import ended, in_progress

SYNTAXES = (sop.EXPLICIT_VR_LITTLE_ENDIAN, sop.IMPLICIT_VR_LITTLE_ENDIAN)
DUPLICATE_INSTANCE = 0x0111
_PROCESSING_FAILURE = 0x0110
_NO_LONGER_UPDATED = 0xA710  # as Error ID (PS3.4 F.7.2.2.4)
WARNINGS = frozenset({0x0001, 0x0107, 0x0116})
PASSING = frozenset({_PROCESSING_FAILURE, 0x0213})
"""Failures that may pass by themselves."""


@contextlib.contextmanager
def step_session(header: JobHeader, step: ProcedureStep, cancel: CancelToken) -> Iterator[StepSession]:
    """Associate with whoever takes procedure steps; raise NetworkError, or Cancelled."""
    contexts = [(MODALITY_PERFORMED_PROCEDURE_STEP, SYNTAXES)]
    limit_s = step.peer.limits.query_s
    try:
        with open_association(step.peer, header.local, contexts, cancel=cancel, limit_s=limit_s) as peer:
            yield StepSession(peer, header, step)
    except NothingAccepted as failure:
        raise NetworkError(error("step-not-taken", peer=step.peer.label)) from failure


class StepSession:
    """An association in which a step is reported; used by one thread."""

    def __init__(self, peer: PeerAssociation, header: JobHeader, step: ProcedureStep) -> None:
        self._peer, self._header, self._step = peer, header, step
        ((_, self._syntax),) = peer.accepted

    def begin(self, modality: str) -> None:
        """Report that the step is in progress; raise NetworkError where it is not taken.

        A step that the peer knows already is one of ours whose answer was lost.
        """
        attributes = in_progress(self._header, self._step, modality, self._syntax)
        status, _ = self._peer.association.send_n_create(
            attributes, MODALITY_PERFORMED_PROCEDURE_STEP, self._step.SOPInstanceUID
        )
        if status.get("Status") != DUPLICATE_INSTANCE:
            self._check(status)

    def end(self, series: tuple[PerformedSeries, ...], reason: Reason | None, when: datetime) -> None:
        """Report what was performed, and the reason where the step is discontinued; raise NetworkError.

        A step that may no longer be updated has been ended, by a report of ours whose answer was lost.
        """
        attributes = ended(self._header, series, reason, when, self._syntax)
        status, _ = self._peer.association.send_n_set(
            attributes, MODALITY_PERFORMED_PROCEDURE_STEP, self._step.SOPInstanceUID
        )
        final = status.get("Status") == _PROCESSING_FAILURE and status.get("ErrorID") == _NO_LONGER_UPDATED
        if not final:
            self._check(status)

    def _check(self, status: Dataset) -> None:
        if "Status" not in status:
            raise self._peer.failure()
        code = int(status.Status)
        if code == 0x0000 or code in WARNINGS or 0xB000 <= code <= 0xBFFF:
            return
        said = "step-put-off" if code in PASSING else "step-refused"
        raise NetworkError(error(said, peer=self._step.peer.label, status=f"{code:04X}"))
