"""What the outbox knows of objects by their UIDs: the same one elsewhere, and what is made instead of one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from sendtopacs.model.job import PlannedInstance
from sendtopacs.model.serial import to_json
from sendtopacs.model.states import State
from sendtopacs.outbox import moves
from sendtopacs.outbox.database import Clock, Database, iso
from sendtopacs.outbox.records import InstanceRecord, instance_record
from sendtopacs.outbox.spool import Spool


class Objects:
    """May be used from any thread."""

    def __init__(self, db: Database, spool: Spool, clock: Clock) -> None:
        self._db, self._spool, self._clock = db, spool, clock

    def twin(self, record: InstanceRecord) -> InstanceRecord | None:
        """Return the same object on its way to another of its job's destinations, if it is converted."""
        rows = self._db.rows(
            "SELECT * FROM instance WHERE sop_instance_uid = ? AND job_id = ? AND id != ?"
            " AND converted IS NOT NULL",
            (record.planned.SOPInstanceUID, record.job_id, record.instance_id),
        )
        return next((twin for twin in map(instance_record, rows) if self._shareable(twin)), None)

    def _shareable(self, twin: InstanceRecord) -> bool:
        as_planned = twin.converted is not None and twin.converted.as_made
        return as_planned and self._spool.holds(twin)

    def note_reached(self, job_id: str) -> bool:
        """Note, before anything is sent, that a peer may have stored something of a job from here on.

        Return whether that is new: who wished to send it elsewhere before did not know of it.
        """
        return self._db.execute("UPDATE job SET reached = 1 WHERE id = ? AND NOT reached", (job_id,)) > 0

    def may_be_stored(self, records: Iterable[InstanceRecord]) -> bool:
        """Tell whether any of these objects, in whatever job, may be at a peer by now."""
        query = "SELECT 1 FROM instance JOIN job ON job.id = job_id WHERE sop_instance_uid = ? AND reached"
        return any(self._db.rows(query, (r.planned.SOPInstanceUID,)) for r in records)

    def replan(self, record: InstanceRecord, instead: Sequence[PlannedInstance]) -> tuple[int, ...]:
        """Make of an instance's source something else: the first in its place; return the ids of the others.

        Their UIDs are fixed by that, as those of a plan.
        """
        first, *more = instead
        with self._db.transaction() as db:
            if record.state is not State.PLANNED:
                moves.carry_out(self._db, moves.Move(record.instance_id, State.PLANNED), self._clock())
            db.execute(
                "UPDATE instance SET planned = ?, sop_instance_uid = ?, converted = NULL WHERE id = ?",
                (to_json(first), first.SOPInstanceUID, record.instance_id),
            )
            added = tuple(self._add(db, record, planned) for planned in more)
        self._spool.clean([record.instance_id], record.job_id)
        return added

    def _add(self, db: sqlite3.Connection, of: InstanceRecord, planned: PlannedInstance) -> int:
        """Add an instance behind all others of a job; return its id."""
        cursor = db.execute(
            "INSERT INTO instance (job_id, position, planned, source_path, source_size_bytes,"
            " source_modified_ns, sop_instance_uid, state, changed_at, leg, proof, peer)"
            " SELECT job_id, (SELECT max(position) + 1 FROM instance WHERE job_id = one.job_id), ?,"
            " source_path, source_size_bytes, source_modified_ns, ?, 'planned', ?, leg, proof, peer"
            " FROM instance AS one WHERE id = ?",
            (to_json(planned), planned.SOPInstanceUID, iso(self._clock()), of.instance_id),
        )
        return int(cursor.lastrowid or 0)
