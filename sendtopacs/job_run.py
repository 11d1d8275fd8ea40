"""One run of one job: its sources are converted in a pool, in parallel with their delivery.

A run ends when nothing of the job is under way any more: finished, cancelled by the operator, or paused
because the program stops, in which case the next start goes on where it was.
"""

from __future__ import annotations

import dataclasses
import logging
import os
import threading
from collections.abc import Iterable
from concurrent.futures import Executor, ThreadPoolExecutor, wait
from dataclasses import dataclass, field

from sendtopacs.confirm import Confirmer, ReportDesk
from sendtopacs.delivery import Delivery, make_instead
from sendtopacs.fallback import instead, proposed, remark
from sendtopacs.logs import internal
from sendtopacs.making import Maker, Twins
from sendtopacs.model.errors import Cancelled, SendToPacsError
from sendtopacs.model.events import CancelToken, InstanceChanged, Listener
from sendtopacs.model.handover import Handover
from sendtopacs.model.job import JobHeader
from sendtopacs.model.outbox_rules import OutboxRules
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.states import State
from sendtopacs.outbox import InstanceRecord, JobRecord, Outbox
from sendtopacs.retry import LONGEST
from sendtopacs.takes import KeptTakes
from sendtopacs.web_delivery import WebDelivery

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Shared:
    """What all runs share."""

    desk: ReportDesk
    takes: KeptTakes = field(default_factory=KeptTakes)
    twins: Twins = field(default_factory=Twins)
    converters: Executor = field(
        default_factory=lambda: ThreadPoolExecutor(os.cpu_count() or 1, thread_name_prefix="convert")
    )


class JobRun:
    """Works on one job's way to one destination until nothing is under way; `run` is called once."""

    def __init__(
        self,
        outbox: Outbox,
        job: JobRecord,
        leg: int,
        tell: Listener,
        rules: OutboxRules,
        shared: Shared,
    ) -> None:
        self._outbox, self._tell, self._rules, self._shared = outbox, tell, rules, shared
        self._job_id, self._leg = job.header.job_id, leg
        self._header: JobHeader = job.header.for_leg(leg)
        self._knowing = self._header  # with what each instance may refer to
        self._cancel = CancelToken()
        self._maker = Maker(outbox, tell, self._cancel)
        self._paused = threading.Event()
        self._handover = Handover()
        self._lock = threading.Lock()
        self._unconverted = 0

    def _records(self) -> tuple[InstanceRecord, ...]:
        """Return what goes to this destination, as it stands now."""
        records = self._outbox.job(self._job_id).instances
        return tuple(record for record in records if record.planned.leg == self._leg)

    def stop(self) -> None:
        """Stop, and do with what is left what is wished of it: held, else cancelled."""
        self._cancel.cancel()

    def pause(self) -> None:
        """Stop, and leave what is left for the next start."""
        self._paused.set()
        self._cancel.cancel()

    def run(self) -> bool:
        """Convert and deliver; return whether the job is finished (else it was paused)."""
        try:
            self._make_what_is_taken()
            while self._convert_and_deliver():
                pass  # the peer takes something of it otherwise
            self._prove()
        except Cancelled:
            _log.info("job %s was stopped", self._job_id)
        if self._cancel.cancelled and not self._paused.is_set():
            self._heed_the_rest()
        return not self._paused.is_set()

    def _make_what_is_taken(self) -> None:
        """Have made instead, before any work is wasted on it, what the peer is known not to take."""
        destination = self._header.destination
        known = self._shared.takes.of(destination.address) if destination is not None else None
        if known is None:
            return
        for record in self._records():
            if record.state is State.PLANNED and known.accepted.get(record.planned.pair) is False:
                planned = instead(record.planned, self._header, lambda pair: known.accepted.get(pair, False))
                if planned:
                    make_instead(self._outbox, record, planned, self._tell)

    def _convert_and_deliver(self) -> bool:
        """Do so with all that is not done; return whether some of it has to be made otherwise."""
        instances = self._records()
        self._knowing = self._header.knowing(record.planned for record in instances)
        to_convert = [r for r in instances if r.state is State.PLANNED]
        to_send = [r for r in instances if r.state is State.CONVERTED]
        handover = self._handover = Handover()
        if not self._header.all_or_nothing:
            for record in to_send:
                handover.put(record.instance_id)
        self._unconverted = len(to_convert)
        forget = self._cancel.on_cancel(lambda: handover.put(None))  # wakes the delivery
        futures = [self._shared.converters.submit(self._convert_or_stop, record) for record in to_convert]
        if not to_convert:
            self._conversions_ended()
        try:
            return self._deliver(self._pairs(to_convert + to_send))
        except BaseException as failure:
            if not isinstance(failure, Cancelled):
                self._cancel.cancel()  # nobody waits for the other objects any more
            raise
        finally:
            forget()
            wait(futures)
            for future in futures:
                future.result()  # what broke off a conversion is the cause of all else

    def _pairs(self, records: Iterable[InstanceRecord]) -> set[tuple[str, str]]:
        return {pair for record in records for pair in proposed(record.planned, self._header)}

    def _prove(self) -> None:
        """Have the peer prove that it holds what is stored; what it does not hold is sent once more."""
        confirmation = self._header.confirmation
        stored = [r for r in self._records() if r.state is State.STORED]
        if not confirmation.wanted or not stored:
            return
        confirmer = Confirmer(
            self._outbox, self._header, self._tell, self._cancel, self._rules, self._shared.desk
        )
        again = confirmer.run(stored, confirmation.timeout_s / 2, last=False)
        if again:
            self._send_again(again)
            sent = [r for r in map(self._outbox.instance, again) if r.state is State.STORED]
            confirmer.run(sent, confirmation.timeout_s / 2, last=True)

    def _send_again(self, instance_ids: list[int]) -> None:
        """Send these once more; one whose file is gone is made again in another run."""
        self._handover = Handover()
        pairs = set()
        for instance_id in instance_ids:
            self._outbox.take_up(self._outbox.instance(instance_id), anew=False)
            record = self._outbox.instance(instance_id)
            if record.state is State.CONVERTED:
                pairs |= self._pairs([record])
                self._handover.put(instance_id)
        self._handover.put(None)
        if pairs:
            self._deliver(pairs)

    def give_up(self, problem: Problem) -> None:
        """Call what is left failed, with the cause, after `run` has broken off; raise SpoolError."""
        under_way = {State.PLANNED, State.SENDING}
        if self._header.destination is not None:
            under_way.add(State.CONVERTED)
        for record in self._records():
            if record.state in under_way:
                self._end(record, State.FAILED, problem)

    def _deliver(self, pairs: set[tuple[str, str]]) -> bool:
        """Deliver what is handed over; return whether some of it has to be made otherwise."""
        if self._header.destination is not None:
            kind = WebDelivery if self._header.destination.web is not None else Delivery
            takes = self._shared.takes
            delivery = kind(
                self._outbox, self._header, pairs, self._tell, self._cancel, self._rules, takes=takes
            )
            delivery.run(self._handover)
            return delivery.made_otherwise
        while self._handover.get() is not None:  # kept as files: converted is the end
            self._cancel.checkpoint()
        return False

    def _convert_or_stop(self, record: InstanceRecord) -> None:
        """Convert one instance; where not even its failure can be noted, the whole run stops."""
        try:
            self._convert(record)
        except BaseException:
            self._cancel.cancel()
            raise

    def _convert(self, record: InstanceRecord) -> None:
        """Convert one instance and hand it over; runs in the pool, and is its outer wall."""
        try:
            self._cancel.checkpoint()
            if (wished := self._outbox.instance(record.instance_id)).wish:
                self._heed(wished)
                return
            with self._shared.twins.making(record):
                converted = self._maker.make(self._knowing, record)
                remarks = remark(record.planned, record.peer)
                converted = dataclasses.replace(converted, warnings=(*remarks, *converted.warnings))
                self._outbox.move(record.instance_id, State.CONVERTED, converted=converted)
            self._tell(
                InstanceChanged(
                    self._job_id, record.instance_id, State.CONVERTED, warnings=converted.warnings
                )
            )
            if not self._header.all_or_nothing:
                self._handover.put(record.instance_id)
        except Cancelled:
            return
        except SendToPacsError as failure:
            self._end(record, State.FAILED, failure.problem)
        except Exception as failure:  # noqa: BLE001 - the pool's outer wall: one bad file costs nothing else
            _log.error("instance %d: %s", record.instance_id, type(failure).__name__, exc_info=failure)
            self._end(record, State.FAILED, internal(failure))
        finally:
            with self._lock:
                self._unconverted -= 1
                last = self._unconverted == 0
            if last:
                self._conversions_ended()

    def _conversions_ended(self) -> None:
        """End the handover; where all or nothing was chosen, hand over only now, all or nothing."""
        try:
            if self._header.all_or_nothing and not self._cancel.cancelled:
                self._hand_over_all_or_nothing()
        finally:
            self._handover.put(None)

    def _hand_over_all_or_nothing(self) -> None:
        instances = self._records()
        complete = all(record.state is not State.FAILED for record in instances)
        for record in instances:
            if record.state is State.CONVERTED and complete:
                self._handover.put(record.instance_id)
            elif record.state is State.CONVERTED:
                self._end(record, State.FAILED, error("not-sent-all-or-nothing"))

    def _heed_the_rest(self) -> None:
        kept = State.CONVERTED if self._header.destination is None else None
        left = [
            record
            for record in self._records()
            if record.state in {State.PLANNED, State.CONVERTED} and record.state is not kept
        ]
        for record in left:
            self._heed(record)
        if self._header.confirmation.wanted:
            self._ask_later()

    def _ask_later(self) -> None:
        """Leave it for later whether the peer holds what is stored."""
        for record in self._records():
            if record.state is State.STORED and record.next_try_at is None:
                later = self._outbox.clock() + LONGEST
                self._outbox.move(record.instance_id, State.STORED, record.problem, next_try_at=later)

    def _heed(self, record: InstanceRecord) -> None:
        state, problem = self._outbox.wishes.heed(record)
        self._tell(InstanceChanged(self._job_id, record.instance_id, state, problem))

    def _end(self, record: InstanceRecord, state: State, problem: Problem | None) -> None:
        self._outbox.move(record.instance_id, state, problem)
        self._tell(InstanceChanged(self._job_id, record.instance_id, state, problem))
