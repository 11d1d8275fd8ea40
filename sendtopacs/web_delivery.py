"""One attempt at one job over DICOMweb: what conversion hands over goes out in batches (PS3.18 10.5)."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sendtopacs.delivery import Delivery
from sendtopacs.model.errors import AssociationLost, Cancelled, NetworkError, TimedOut
from sendtopacs.model.events import InstanceChanged, InstanceProgress
from sendtopacs.model.handover import Handover
from sendtopacs.model.loading import load
from sendtopacs.model.states import State
from sendtopacs.outbox import InstanceRecord
from sendtopacs.retry import Again, again

if TYPE_CHECKING:
    from sendtopacs.net.stow import StowSession, WebFile


class WebDelivery(Delivery):
    """Sends one job's instances by STOW-RS; used by one thread."""

    def run(self, handover: Handover) -> None:
        """Send until the handover ends; raise Cancelled when the job is cancelled."""
        load("httpx")
        from sendtopacs.net.stow import StowSession  # noqa: PLC0415 - brings httpx

        try:
            with StowSession(self._destination, self._cancel) as session:
                for batch in self._batches_of(handover):
                    self._cancel.checkpoint()
                    self._send_batch(session, batch)
        except NetworkError as failure:  # our own certificate or key
            self._give_up(failure.problem)
            self._fail_what_comes(handover)

    def _batches_of(self, handover: Handover) -> Iterator[list[InstanceRecord]]:
        """Give what is ready, up to a batch's size, and wait only while there is nothing."""
        largest = self._destination.web.batch_bytes if self._destination.web else 0
        batch: list[InstanceRecord] = []
        size = 0
        while True:
            try:
                instance_id = handover.get(block=not batch)
            except queue.Empty:
                yield batch
                batch, size = [], 0
                continue
            record = self._wanted(instance_id)
            here = record.converted.size_bytes if record is not None and record.converted else 0
            if batch and (instance_id is None or size + here > largest):
                yield batch
                batch, size = [], 0
            if instance_id is None:
                return
            if record is not None:
                batch.append(record)
                size += here

    def _wanted(self, instance_id: int | None) -> InstanceRecord | None:
        """Return the instance, None where somebody wished otherwise meanwhile."""
        if instance_id is None:
            return None
        record = self._outbox.instance(instance_id)
        return None if self._heeded(record) else record

    def _fail_what_comes(self, handover: Handover) -> None:
        for batch in self._batches_of(handover):
            for record in batch:
                self._outbox.move(record.instance_id, State.SENDING)
                self._fail(record, self._trouble)

    def _send_batch(self, session: StowSession, batch: list[InstanceRecord]) -> None:
        if self._trouble is None and self._outbox.objects.note_reached(self._header.job_id):
            batch = [r for r in batch if not self._heeded(self._outbox.instance(r.instance_id))]
        for record in batch:
            self._outbox.keeper.secure(record)
            self._outbox.move(record.instance_id, State.SENDING)
            self._tell(InstanceChanged(record.job_id, record.instance_id, State.SENDING))
        if self._trouble is not None:
            for record in batch:
                self._fail(record, self._trouble)
            return
        if not batch:
            return
        try:
            self._store(session, batch)
        except Cancelled:
            for record in batch:
                self._outbox.move(record.instance_id, State.CONVERTED)
            raise
        except NetworkError as failure:
            if isinstance(failure, AssociationLost | TimedOut):
                self._lose(failure.problem)
            elif again(failure.problem) is not Again.NEVER:  # else it is this request that is refused
                self._give_up(failure.problem)
            for record in batch:
                self._fail(record, failure.problem)

    def _store(self, session: StowSession, batch: list[InstanceRecord]) -> None:
        def progress(fraction: float) -> None:
            self._cancel.checkpoint()
            for record in batch:
                self._tell(InstanceProgress(record.job_id, record.instance_id, State.SENDING, fraction))

        outcomes = session.send([_file(record) for record in batch], progress)
        self._losses = 0
        for record in batch:
            outcome = outcomes[record.planned.SOPInstanceUID]
            if outcome.stored:
                self._end(record, State.STORED, outcome.problem)
            else:
                self._fail(record, outcome.problem)


def _file(record: InstanceRecord) -> WebFile:
    from sendtopacs.net.stow import WebFile  # noqa: PLC0415

    if record.converted is None:
        raise ValueError("only a converted instance can be sent")
    return WebFile(record.converted.path, record.converted.size_bytes, record.planned.SOPInstanceUID)
