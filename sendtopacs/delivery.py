"""One attempt at one job: what conversion hands over goes out, instance by instance, and its fate is noted.

A failed instance never stops the rest (statement 4.2.2.3.1.1, table 11). When the peer cannot be reached,
all that is for it waits with that cause at once; `retry` says which causes are tried again, and when.
"""

from __future__ import annotations

import contextlib
import queue
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sendtopacs.fallback import instead, plain_syntaxes
from sendtopacs.model import sop
from sendtopacs.model.errors import (
    AssociationLost,
    Cancelled,
    NetworkError,
    NothingAccepted,
    SourceError,
    SpoolError,
    TimedOut,
)
from sendtopacs.model.events import (
    CancelToken,
    DestinationTrouble,
    InstanceChanged,
    InstanceProgress,
    InstancesAdded,
    Listener,
)
from sendtopacs.model.handover import Handover
from sendtopacs.model.items import Kind
from sendtopacs.model.job import ConvertedFile, JobHeader, PlannedInstance
from sendtopacs.model.loading import load
from sendtopacs.model.outbox_rules import OutboxRules
from sendtopacs.model.problems import Problem, error, warning
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from sendtopacs.outbox import InstanceRecord, Outbox
from sendtopacs.retry import next_try
from sendtopacs.takes import KeptTakes

if TYPE_CHECKING:
    from sendtopacs.net.storage import StorageSession

Pair = tuple[str, str]
IDLE_S = 5.0
"""How long an association is kept open while the next object is still being converted."""

LOSSES = 3
"""How many associations may break one after the other before the rest fails with the same cause."""


class Delivery:
    """Sends one job's instances to its destination; used by one thread."""

    def __init__(
        self,
        outbox: Outbox,
        header: JobHeader,
        pairs: set[Pair],
        tell: Listener,
        cancel: CancelToken,
        rules: OutboxRules,
        *,
        takes: KeptTakes,
    ) -> None:
        if header.destination is None:
            raise ValueError("a job without a destination is not delivered")
        self._outbox, self._header, self._tell, self._cancel = outbox, header, tell, cancel
        self._rules, self._takes = rules, takes
        self.made_otherwise = False  # something is to be converted anew, and sent in another pass
        self._destination: RemoteAE = header.destination
        load("pydicom", "pynetdicom")
        from sendtopacs.net.storage import context_batches  # noqa: PLC0415 - brings pynetdicom

        self._batches = context_batches(pairs)
        self._handover = Handover()
        self._session: StorageSession | None = None
        self._proposed: set[Pair] = set()
        self._refused: dict[Pair, Problem] = {}
        self._trouble: Problem | None = None
        self._reached_anew = False  # just now, for the first time; nothing was sent since
        self._losses = 0
        self._deadline: float | None = None  # from the first association on: conversion may take hours

    def run(self, handover: Handover) -> None:
        """Send until the handover ends; raise Cancelled when the job is cancelled."""
        self._handover = handover
        try:
            for instance_id in self._next_ids(handover):
                self._cancel.checkpoint()
                self._deliver(self._outbox.instance(instance_id))
                if self._trouble is not None:
                    self._fail_the_rest(handover)
        finally:
            self._close()

    def _fail_the_rest(self, handover: Handover) -> None:
        """Note at once, in one commit, that the peer takes nothing of what is ready."""
        ready = []
        with contextlib.suppress(queue.Empty):
            while (instance_id := handover.get(block=False)) is not None:
                ready.append(instance_id)
            handover.put(None)
        with self._outbox.together():
            for instance_id in ready:
                self._deliver(self._outbox.instance(instance_id))

    def _next_ids(self, handover: Handover) -> Iterator[int]:
        while True:
            try:
                instance_id = handover.get(timeout=IDLE_S)
            except queue.Empty:
                self._close()
                continue
            if instance_id is None:
                return
            yield instance_id

    def _deliver(self, record: InstanceRecord) -> None:
        if record.converted is None:
            raise ValueError("only a converted instance can be sent")
        if self._heeded(record):
            return
        try:
            converted = self._as_taken(record, record.converted)
            session = self._session_for(_pair(converted))
        except NothingAccepted as failure:
            self._refuse(failure.problem)
            self._end(record, State.FAILED, failure.problem)
            return
        except NetworkError as failure:
            self._give_up(failure.problem)
            session = None
        except SpoolError as failure:
            self._end(record, State.FAILED, failure.problem)
            return
        if session is not None and not session.accepts(_pair(converted)) and self._make_otherwise(record):
            return
        if session is None:
            with self._outbox.together():
                self._outbox.move(record.instance_id, State.SENDING)  # it was an attempt, if a short one
                self._fail(record, self._trouble)
            return
        if self._reached_anew and self._heeded(self._outbox.instance(record.instance_id)):
            return  # wished by somebody who could not know that the peer would be reached
        self._reached_anew = False
        self._outbox.keeper.secure(record)
        self._outbox.move(record.instance_id, State.SENDING)
        self._tell(
            InstanceChanged(record.job_id, record.instance_id, State.SENDING, warnings=converted.warnings)
        )
        self._send(session, record, converted)

    def _heeded(self, record: InstanceRecord) -> bool:
        """Do what is wished of an instance instead of sending it; return whether anything is."""
        if not record.wish:
            return False
        state, problem = self._outbox.wishes.heed(record)
        self._tell(InstanceChanged(record.job_id, record.instance_id, state, problem))
        return True

    def _as_taken(self, record: InstanceRecord, converted: ConvertedFile) -> ConvertedFile:
        """Return the file, written anew where the peer refuses its syntax and takes a plain one."""
        syntax = self._plain_syntax(record, converted)
        if not syntax:
            return converted
        began = time.monotonic()
        if converted.TransferSyntaxUID in sop.DECOMPRESSIBLE:
            converted = self._rewritten(record, converted, sop.EXPLICIT_VR_LITTLE_ENDIAN)
        if syntax != converted.TransferSyntaxUID == sop.EXPLICIT_VR_LITTLE_ENDIAN:
            converted = self._rewritten(record, converted, syntax)
        if time.monotonic() - began > IDLE_S:  # the peer may have lost its patience
            self._close()
        return converted

    def _make_otherwise(self, record: InstanceRecord) -> bool:
        """Plan what the peer takes instead of this, where the destination is set so; return whether."""
        planned = instead(record.planned, self._header, self._accepts)
        if not planned:
            return False
        make_instead(self._outbox, record, planned, self._tell)
        self.made_otherwise = True
        return True

    def _accepts(self, pair: Pair) -> bool:
        try:
            session = self._session_for(pair)
        except NetworkError:
            return False
        return session is not None and session.accepts(pair)

    def _plain_syntax(self, record: InstanceRecord, converted: ConvertedFile) -> str:
        """Return the syntax that a file has to be written in; '' where it may stay, or nothing helps."""
        session = self._session_for(_pair(converted))
        if session is None or session.accepts(_pair(converted)):
            return ""
        for syntax in plain_syntaxes(record.planned, self._destination.fallbacks):
            pair = converted.SOPClassUID, syntax
            session = self._session_for(pair)
            if session is not None and session.accepts(pair):
                return syntax
        return ""

    def _rewritten(self, record: InstanceRecord, converted: ConvertedFile, syntax: str) -> ConvertedFile:
        from sendtopacs.convert.codecs import Undecodable  # noqa: PLC0415
        from sendtopacs.convert.create import rewrite  # noqa: PLC0415 - brings pydicom

        def progress(fraction: float) -> None:
            self._cancel.checkpoint()
            self._tell(InstanceProgress(record.job_id, record.instance_id, State.CONVERTED, fraction))

        try:
            made = rewrite(self._header, converted, record.planned.SOPInstanceUID, syntax, progress)
        except (Undecodable, SourceError):  # that the peer refuses it is its sentence
            return converted
        remarks = (*made.warnings, *self._remarks(record, converted, syntax))
        made = replace(made, warnings=remarks, as_made=False)
        self._outbox.replace_converted(record.instance_id, made)
        return made

    def _remarks(self, record: InstanceRecord, converted: ConvertedFile, syntax: str) -> tuple[Problem, ...]:
        peer = self._destination.label
        if syntax == sop.IMPLICIT_VR_LITTLE_ENDIAN:
            return (warning("dicom-implicit-for-peer", peer=peer),)
        name = sop.syntax_name(converted.TransferSyntaxUID)
        is_file = record.planned.kind is Kind.DICOM
        code = "dicom-decompressed-for-peer" if is_file else "picture-decompressed-for-peer"
        remark = warning(code, peer=peer, syntax=name)
        return (warning("dicom-signatures-go"), remark) if record.planned.signed else (remark,)

    def _send(self, session: StorageSession, record: InstanceRecord, converted: ConvertedFile) -> None:
        def progress(fraction: float) -> None:
            self._cancel.checkpoint()
            self._tell(InstanceProgress(record.job_id, record.instance_id, State.SENDING, fraction))

        pair = (converted.SOPClassUID, converted.TransferSyntaxUID)
        try:
            uid = record.planned.SOPInstanceUID
            outcome = session.send(converted.path, pair, uid, progress, self._following)
        except Cancelled:
            self._outbox.move(record.instance_id, State.CONVERTED)  # whoever cancelled decides what it is now
            raise
        except (AssociationLost, TimedOut) as failure:
            self._lose(failure.problem)
            self._fail(record, failure.problem)
            return
        self._losses = 0
        if outcome.stored:
            self._end(record, State.STORED, outcome.problem)
        else:
            self._fail(record, outcome.problem)

    def _following(self) -> tuple[Path, Pair, str] | None:
        """Return what is to be sent next, if it is ready and as far as is known now."""
        instance_id = self._handover.peek()
        record = None if instance_id is None else self._outbox.instance(instance_id)
        if record is None or record.converted is None:
            return None
        return record.converted.path, _pair(record.converted), record.planned.SOPInstanceUID

    def _fail(self, record: InstanceRecord, problem: Problem | None) -> None:
        """Let it wait for its next try, where its cause may pass; else it has failed."""
        now = self._outbox.clock()
        following = None
        if problem is not None:
            following = next_try(self._rules, problem, record.tries, record.tries_since, now)
        if following is None:
            self._end(record, State.FAILED, problem)
            return
        self._outbox.move(record.instance_id, State.WAITING, problem, next_try_at=following)
        self._tell(InstanceChanged(record.job_id, record.instance_id, State.WAITING, problem))

    def _end(self, record: InstanceRecord, state: State, problem: Problem | None) -> None:
        self._outbox.move(record.instance_id, state, problem)
        if state is State.STORED and not self._header.confirmation.wanted:
            self._outbox.keeper.clean([record.instance_id], record.job_id)
        self._tell(InstanceChanged(record.job_id, record.instance_id, state, problem))

    def _session_for(self, pair: Pair) -> StorageSession | None:
        """Return an association that proposed the pair, None once the peer has been given up."""
        if self._trouble is not None:
            return None
        if self._session is not None and pair in self._proposed:
            return self._session
        if pair in self._refused:
            raise NothingAccepted(self._refused[pair])
        self._close()
        if self._deadline is None:
            self._deadline = time.monotonic() + self._destination.limits.study_s
        remaining_s = self._deadline - time.monotonic()
        if remaining_s <= 0:
            raise TimedOut(error("study-time-limit", seconds=round(self._destination.limits.study_s)))
        from sendtopacs.net.storage import StorageSession  # noqa: PLC0415

        limits = replace(self._destination.limits, study_s=remaining_s)
        self._proposed = next((set(batch) for batch in self._batches if pair in batch), {pair})
        session = StorageSession(
            replace(self._destination, limits=limits), self._header.local, self._proposed, self._cancel
        )
        self._session = session.__enter__()
        self._takes.correct(
            self._destination.address, {one: self._session.accepts(one) for one in self._proposed}
        )
        self._reached_anew |= self._outbox.objects.note_reached(self._header.job_id)
        return self._session

    def _refuse(self, problem: Problem) -> None:
        """Remember that the peer takes nothing of what was proposed; of other batches it may."""
        if len(self._batches) == 1:
            self._give_up(problem)
        self._refused.update(dict.fromkeys(self._proposed, problem))

    def _lose(self, problem: Problem) -> None:
        self._close()
        self._losses += 1
        if self._losses >= LOSSES:
            self._give_up(problem)

    def _give_up(self, problem: Problem) -> None:
        self._trouble = problem
        self._tell(DestinationTrouble(self._destination.label, problem))

    def _close(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            session.__exit__(None, None, None)


def make_instead(
    outbox: Outbox, record: InstanceRecord, planned: Sequence[PlannedInstance], tell: Listener
) -> None:
    """Have these made instead of an instance, and tell of it."""
    added = outbox.objects.replan(record, planned)
    if added:
        tell(InstancesAdded(record.job_id, record.instance_id, added))
    tell(InstanceChanged(record.job_id, record.instance_id, State.PLANNED))


def _pair(converted: ConvertedFile) -> Pair:
    return converted.SOPClassUID, converted.TransferSyntaxUID
