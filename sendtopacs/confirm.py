"""After storing: is it there? What is proved is confirmed, what is missing is sent once more, then fails.

Where the peer cannot be asked, an instance stays stored and is asked about again, as `retry` has it.
"""

from __future__ import annotations

import threading
import time
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sendtopacs.model.confirmation import Proof
from sendtopacs.model.errors import NetworkError
from sendtopacs.model.events import CancelToken, DestinationTrouble, InstanceChanged, Listener
from sendtopacs.model.job import JobHeader
from sendtopacs.model.outbox_rules import OutboxRules
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from sendtopacs.outbox import InstanceRecord, Outbox
from sendtopacs.retry import Again, again, next_check

if TYPE_CHECKING:
    from sendtopacs.net.commitment import Reports
    from sendtopacs.net.doorway import Doorway

_FIRST_LOOK_S, _LONGEST_PAUSE_S = 0.2, 2.0
_REASONS = {  # PS3.3 C.14.1.1
    0x0110: "commit-processing-failure",
    0x0112: "commit-no-such-instance",
    0x0119: "commit-class-conflict",
    0x0122: "commit-class-unsupported",
    0x0131: "commit-duplicate-transaction",
    0x0213: "commit-resource-limit",
}


class ReportDesk:
    """Has the one place of the process where commitment reports come in, made when it is first needed."""

    def __init__(self, doorway: Doorway | None = None) -> None:
        """`doorway` is the process's, where others expect somebody, too."""
        self._doorway = doorway
        self._lock = threading.Lock()
        self._reports: Reports | None = None

    def reports(self) -> Reports:
        """Return it."""
        from sendtopacs.net.commitment import Reports  # noqa: PLC0415 - brings pynetdicom

        with self._lock:
            self._reports = self._reports or Reports(self._doorway)
            return self._reports


class Confirmer:
    """Asks about one job's stored instances; used by one thread."""

    def __init__(
        self,
        outbox: Outbox,
        header: JobHeader,
        tell: Listener,
        cancel: CancelToken,
        rules: OutboxRules,
        desk: ReportDesk,
    ) -> None:
        if header.destination is None:
            raise ValueError("a job without a destination is not confirmed")
        self._outbox, self._header, self._tell, self._cancel = outbox, header, tell, cancel
        self._rules, self._desk = rules, desk
        self._peer: RemoteAE = header.confirmation.peer or header.destination
        self._causes: dict[str, Problem] = {}  # by SOP Instance UID: why the peer does not hold it
        self._unasked: Problem | None = None

    def run(self, records: Sequence[InstanceRecord], limit_s: float, *, last: bool) -> list[int]:
        """Ask about these until all are there or the time is over; return whom to send once more.

        With `last` what is missing has failed instead. Raises Cancelled.
        """
        left = {record.planned.SOPInstanceUID: record for record in records}
        self._causes, self._unasked = {}, None
        deadline, pause_s = time.monotonic() + limit_s, _FIRST_LOOK_S
        while left:
            left_s = deadline - time.monotonic()
            for uid in self._held(list(left.values()), max(left_s, 1.0)) & left.keys():
                self._confirm(left.pop(uid))
            if not left or self._cancel.wait(max(min(pause_s, deadline - time.monotonic()), 0.0)):
                break
            if time.monotonic() >= deadline:
                break
            pause_s = min(2 * pause_s, _LONGEST_PAUSE_S)
        self._cancel.checkpoint()
        return self._settle(list(left.values()), last=last)

    def _held(self, records: Sequence[InstanceRecord], limit_s: float) -> set[str]:
        """Return which of these the peer is known to hold now."""
        try:
            found = (
                self._committed(records, limit_s)
                if self._header.confirmation.proof is Proof.COMMIT
                else self._found(records)
            )
        except NetworkError as failure:
            self._unasked = failure.problem
            return set()
        self._unasked = None
        return found

    def _found(self, records: Sequence[InstanceRecord]) -> set[str]:
        from sendtopacs.net.find import Client  # noqa: PLC0415 - brings pynetdicom
        from sendtopacs.net.query import held_instances  # noqa: PLC0415

        series: dict[tuple[str, str, str], list[str]] = defaultdict(list)
        for record in records:
            planned = record.planned
            patient = planned.patient or self._header.patient
            key = patient.PatientID, planned.StudyInstanceUID, planned.series.SeriesInstanceUID
            series[key].append(planned.SOPInstanceUID)
        client = Client(self._peer, self._header.local, self._cancel)
        found: set[str] = set()
        for (patient_id, study, of), uids in series.items():
            found |= held_instances(client, self._header.confirmation.model, patient_id, study, of) & set(
                uids
            )
        return found

    def _committed(self, records: Sequence[InstanceRecord], limit_s: float) -> set[str]:
        from sendtopacs.net.commitment import CommitmentClient  # noqa: PLC0415 - brings pynetdicom

        client = CommitmentClient(
            self._peer,
            self._header.local,
            self._desk.reports(),
            self._header.confirmation.port,
            self._cancel,
            self._header.confirmation.bind,
        )
        references = [
            (r.converted.SOPClassUID if r.converted else r.planned.SOPClassUID, r.planned.SOPInstanceUID)
            for r in records
        ]
        report = client.commit(references, limit_s)
        if report is None:
            self._causes = dict.fromkeys(
                (uid for _, uid in references), error("commit-no-report", peer=self._peer.label)
            )
            return set()
        for uid, reason in report.failed.items():
            code = _REASONS.get(reason, "commit-failed")
            self._causes[uid] = error(code, peer=self._peer.label, reason=f"{reason:04X}")
        return set(report.committed)

    def _confirm(self, record: InstanceRecord) -> None:
        self._move(record, State.CONFIRMED, record.problem)
        self._outbox.keeper.clean([record.instance_id], record.job_id)

    def _settle(self, missing: Sequence[InstanceRecord], *, last: bool) -> list[int]:
        """Say of what was not proved what is to become of it."""
        to_send = []
        if missing and self._unasked is not None:
            self._tell(DestinationTrouble(self._peer.label, self._unasked))
        with self._outbox.together():
            for record in missing:
                if self._unasked is not None:
                    self._ask_later(record, self._unasked)
                    continue
                ends = last or self._outbox.overview.times_stored(record.instance_id) > 1
                code = "confirm-missing" if ends else "commit-no-such-instance"
                cause = self._causes.get(record.planned.SOPInstanceUID) or error(code, peer=self._peer.label)
                if ends:
                    self._move(record, State.FAILED, cause)
                else:
                    now = self._outbox.clock()  # due at once, should we be killed before it is sent again
                    self._outbox.move(record.instance_id, State.WAITING, cause, next_try_at=now)
                    self._tell(InstanceChanged(record.job_id, record.instance_id, State.WAITING, cause))
                    to_send.append(record.instance_id)
        return to_send

    def _ask_later(self, record: InstanceRecord, unasked: Problem) -> None:
        """Say that it is asked about again; where it is not, or somebody has to act, say why."""
        now = self._outbox.clock()
        following = next_check(self._rules, record.tries, record.tries_since, now)
        state = State.FAILED if following is None else State.STORED
        passes = following is not None and again(unasked) is not Again.NEVER
        cause = error("confirm-not-asked", peer=self._peer.label) if passes else unasked
        self._outbox.move(record.instance_id, state, cause, next_try_at=following)
        self._tell(InstanceChanged(record.job_id, record.instance_id, state, cause))

    def _move(self, record: InstanceRecord, state: State, problem: Problem | None) -> None:
        self._outbox.move(record.instance_id, state, problem)
        self._tell(InstanceChanged(record.job_id, record.instance_id, state, problem))
