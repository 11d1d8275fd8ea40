"""A RIS that takes procedure steps by the rules of PS3.4 F.7, and keeps what it was told."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from pydicom.dataset import Dataset
from pynetdicom import AE, _config, evt

from sendtopacs.model.procedure_step import MODALITY_PERFORMED_PROCEDURE_STEP
from sendtopacs.model.remote import RemoteAE
from sendtopacs.net.acceptor import prepare_socket

TYPE_1 = (  # of the N-CREATE (PS3.4 table F.7.2-1)
    "ScheduledStepAttributesSequence",
    "PerformedProcedureStepID",
    "PerformedStationAETitle",
    "PerformedProcedureStepStartDate",
    "PerformedProcedureStepStartTime",
    "PerformedProcedureStepStatus",
    "Modality",
)
TYPE_2 = (
    "PatientName",
    "PatientID",
    "PatientBirthDate",
    "PatientSex",
    "ReferencedPatientSequence",
    "PerformedStationName",
    "PerformedLocation",
    "PerformedProcedureStepDescription",
    "PerformedProcedureTypeDescription",
    "ProcedureCodeSequence",
    "PerformedProcedureStepEndDate",
    "PerformedProcedureStepEndTime",
    "StudyID",
    "PerformedProtocolCodeSequence",
    "PerformedSeriesSequence",
)
OF_THE_SCHEDULED_STEP = (
    "StudyInstanceUID",
    "ReferencedStudySequence",
    "AccessionNumber",
    "RequestedProcedureID",
    "RequestedProcedureDescription",
    "ScheduledProcedureStepID",
    "ScheduledProcedureStepDescription",
    "ScheduledProtocolCodeSequence",
)
OF_A_SERIES = (
    "PerformingPhysicianName",
    "ProtocolName",
    "OperatorsName",
    "SeriesInstanceUID",
    "SeriesDescription",
    "RetrieveAETitle",
    "ReferencedImageSequence",
    "ReferencedNonImageCompositeSOPInstanceSequence",
)


@dataclass
class Ris:
    """What it was told, by SOP Instance UID: each report in its order."""

    steps: dict[str, list[Dataset]] = field(default_factory=dict)
    answers: list[int | Callable[[Any], int]] = field(default_factory=list)  # before its own, one by one
    remote: RemoteAE = field(default_factory=lambda: RemoteAE("RIS", "127.0.0.1", 0))
    news: threading.Condition = field(default_factory=threading.Condition)

    def statuses(self) -> list[list[str]]:
        with self.news:
            return [[str(one.PerformedProcedureStepStatus) for one in step] for step in self.steps.values()]

    def wait_for(self, statuses: list[list[str]], timeout_s: float = 30) -> list[list[Dataset]]:
        """Wait until the steps have been reported so; return all reports."""
        with self.news:
            self.news.wait_for(lambda: self.statuses() == statuses, timeout_s)
            assert self.statuses() == statuses, self.statuses()
            return list(self.steps.values())

    def created(self, event: Any) -> tuple[int, Dataset | None]:
        made, uid = event.attribute_list, str(event.request.AffectedSOPInstanceUID)
        with self.news:
            if self.answers:
                return self._planned(event), None
            if uid in self.steps:
                return 0x0111, None
            if wrong := self._wrong(made):
                return wrong, None
            self.steps[uid] = [made]
            self.news.notify_all()
        return 0x0000, made

    def changed(self, event: Any) -> tuple[int | Dataset, Dataset | None]:
        told, uid = event.modification_list, str(event.request.RequestedSOPInstanceUID)
        with self.news:
            if self.answers:
                return self._planned(event), None
            if uid not in self.steps:
                return 0x0112, None
            if self.steps[uid][-1].PerformedProcedureStepStatus != "IN PROGRESS":
                final = Dataset()
                final.Status, final.ErrorID = 0x0110, 0xA710
                return final, None
            if wrong := self._wrong_end(told):
                return wrong, None
            self.steps[uid].append(told)
            self.news.notify_all()
        return 0x0000, told

    def _planned(self, event: Any) -> int:
        answer = self.answers.pop(0)
        return answer(event) if callable(answer) else answer

    def _wrong(self, made: Dataset) -> int:
        (scheduled,) = made.ScheduledStepAttributesSequence
        if any(name not in made for name in TYPE_1 + TYPE_2):
            return 0x0120
        if any(name not in scheduled for name in OF_THE_SCHEDULED_STEP):
            return 0x0120
        if any(not made[name].value for name in TYPE_1) or not scheduled.StudyInstanceUID:
            return 0x0121
        return 0 if made.PerformedProcedureStepStatus == "IN PROGRESS" else 0x0106

    def _wrong_end(self, told: Dataset) -> int:
        if not told.PerformedProcedureStepEndDate or not told.PerformedProcedureStepEndTime:
            return 0x0121
        if any(name in told for name in ("PatientName", "ScheduledStepAttributesSequence", "Modality")):
            return 0x0106  # what N-SET may not change
        series = told.PerformedSeriesSequence
        if told.PerformedProcedureStepStatus == "COMPLETED" and not series:
            return 0x0121
        if any(name not in one for one in series for name in OF_A_SERIES):
            return 0x0120
        return 0x0121 if any(not one.ProtocolName for one in series) else 0


@contextlib.contextmanager
def running_ris(ris: Ris, port: int = 0) -> Iterator[Ris]:
    """Run it."""
    _config.LOG_REQUEST_IDENTIFIERS = False
    ae = AE("RIS")
    ae.require_called_aet = True
    ae.add_supported_context(MODALITY_PERFORMED_PROCEDURE_STEP)
    handlers = [
        (evt.EVT_CONN_OPEN, lambda event: prepare_socket(event.assoc)),  # else some are never closed
        *((evt.EVT_N_CREATE, ris.created), (evt.EVT_N_SET, ris.changed)),
    ]
    server = ae.start_server(("127.0.0.1", port), block=False, evt_handlers=handlers)
    ris.remote = RemoteAE("RIS", "127.0.0.1", server.server_address[1], name="Hospital RIS")
    try:
        yield ris
    finally:
        ae.shutdown()


def references(report: Dataset) -> dict[str, list[tuple[str, str]]]:
    """Return the class and UID of every instance that a report lists, by series."""
    return {
        str(series.SeriesInstanceUID): [
            (str(one.ReferencedSOPClassUID), str(one.ReferencedSOPInstanceUID))
            for sequence in ("ReferencedImageSequence", "ReferencedNonImageCompositeSOPInstanceSequence")
            for one in series.get(sequence) or ()
        ]
        for series in report.PerformedSeriesSequence
    }
