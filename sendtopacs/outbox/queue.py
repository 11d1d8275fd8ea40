"""The queue: jobs and instances, each change of state committed before it counts.

A job is accepted when its plan is committed; from then on nothing of it can be lost. Any process may add a
job or wish something of one; only the owner of the lock works on them. Every change of state goes through
`move`, which keeps to the table in `model.states`.
"""

from __future__ import annotations

import dataclasses
import os
import tempfile
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from sendtopacs.model.files import OwnerLock
from sendtopacs.model.items import SourceFile
from sendtopacs.model.job import ConvertedFile, JobHeader, Plan, PlannedInstance
from sendtopacs.model.problems import Problem
from sendtopacs.model.serial import from_json, to_json
from sendtopacs.model.states import State
from sendtopacs.outbox import moves
from sendtopacs.outbox.database import Clock, Database, iso
from sendtopacs.outbox.keeper import Keeper
from sendtopacs.outbox.known import KnownSources
from sendtopacs.outbox.objects import Objects
from sendtopacs.outbox.overview import Overview
from sendtopacs.outbox.records import InstanceRecord, JobRecord, Wish, instance_record
from sendtopacs.outbox.spool import Spool
from sendtopacs.outbox.steps import Steps
from sendtopacs.outbox.wishes import Wishes

_CLOCK_SLACK = timedelta(minutes=1)

_UNDER_WAY = (
    "(state IN ('planned', 'sending') OR (state = 'converted' AND job.destination != '')"
    " OR (state = 'stored' AND instance.proof AND next_try_at IS NULL))"
)


class Outbox:
    """The queue of one user; may be used from any thread."""

    def __init__(
        self,
        database: Path,
        spool: Path,
        clock: Clock = datetime.now,
        fleeting: Iterable[Path] = (Path(tempfile.gettempdir()),),
    ) -> None:
        """Open or make it; raise SpoolError where it cannot be used. `clock` tells the local time.

        What is converted from sources in `fleeting` folders is synced first.
        """
        self.clock = clock
        self.spool = Spool(spool, fleeting)
        self.owner = OwnerLock(database.with_suffix(".lock"))
        self._db = Database(database)
        self.steps = Steps(self._db, clock)
        self.overview = Overview(self._db, self.steps)
        self.known = KnownSources(self._db)
        self.keeper = Keeper(self._db, self.spool)
        self.objects = Objects(self._db, self.spool, clock)
        self.wishes = Wishes(self._db, self.keeper.clean, self.move)
        self.together = self._db.transaction
        """A context in which several changes are one: all of them happen, or none."""

    def close(self) -> None:
        """Close the database and let go of the lock."""
        self.keeper.close()
        self._db.close()
        self.spool.eraser.close()
        if self.owner.held:
            self.owner.release()

    # -- jobs ----------------------------------------------------------------------------------------------

    def accept(self, plan: Plan) -> str:
        """Commit a plan; return the job's id. From here on nothing of it can be lost.

        Files are kept by their whole paths: who goes on with the job may stand in another folder.
        """
        header, now = plan.header, iso(self.clock())
        rows = [
            (
                header.job_id,
                position,
                to_json(planned),
                os.fsencode(planned.source.path),
                planned.source.size_bytes,
                planned.source.modified_ns,
                planned.SOPInstanceUID,
                State.PLANNED.value,
                now,
                planned.leg,
                header.for_leg(planned.leg).confirmation.wanted,
                header.peer(planned.leg),
            )
            for position, planned in enumerate(map(_by_whole_paths, plan.instances))
        ]
        with self.together() as db:
            db.execute(
                "INSERT INTO job (id, accepted_at, header, destination, wish) VALUES (?, ?, ?, ?, '')",
                (header.job_id, header.accepted_at, to_json(header), header.to),
            )
            db.executemany(
                "INSERT INTO instance (job_id, position, planned, source_path, source_size_bytes,"
                " source_modified_ns, sop_instance_uid, state, changed_at, leg, proof, peer)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
            )
            self.steps.note_accepted(header)
        return header.job_id

    def job(self, job_id: str) -> JobRecord:
        """Return a job with its instances; raise KeyError for one that is not there."""
        with self._db.reading():
            row = self._db.one("SELECT * FROM job WHERE id = ?", (job_id,))
            if row is None:
                raise KeyError(job_id)
            rows = self._db.rows("SELECT * FROM instance WHERE job_id = ? ORDER BY position", (job_id,))
        instances = tuple(map(instance_record, rows))
        return JobRecord(
            from_json(row["header"], JobHeader), instances, bool(row["finished"]), Wish(row["wish"])
        )

    def instance(self, instance_id: int) -> InstanceRecord:
        """Return one instance; raise KeyError for one that is not there."""
        row = self._db.one("SELECT * FROM instance WHERE id = ?", (instance_id,))
        if row is None:
            raise KeyError(instance_id)
        return instance_record(row)

    def unfinished_jobs(self) -> list[str]:
        """Return the ids of the jobs on which there is work to do, oldest first."""
        return self._db.column("SELECT id FROM job WHERE NOT finished ORDER BY accepted_at, rowid")

    def legs_under_way(self, job_id: str) -> set[int]:
        """Return to which of a job's destinations there is work to do."""
        rows = self._db.rows(
            "SELECT DISTINCT instance.leg FROM instance JOIN job ON job.id = job_id"
            f" WHERE job_id = ? AND {_UNDER_WAY}",
            (job_id,),
        )
        return {row[0] for row in rows}

    def finish(self, job_id: str) -> None:
        """Note that nothing of the job is under way any more, unless something is again."""
        self._forget_passwords(job_id)
        self._db.execute(
            "UPDATE job SET finished = 1, wish = '' WHERE id = ? AND NOT EXISTS ("
            f"SELECT 1 FROM instance WHERE job_id = job.id AND {_UNDER_WAY})",
            (job_id,),
        )
        if self.is_finished(job_id):
            self.spool.close(job_id)

    def _forget_passwords(self, job_id: str) -> None:
        """Keep no document's password longer than it may be needed to make its object."""
        rows = self._db.rows(
            "SELECT * FROM instance WHERE job_id = ? AND json_extract(planned, '$.password') != ''"
            " AND state IN (?, ?, ?)",
            (job_id, State.CONVERTED.value, State.STORED.value, State.CONFIRMED.value),
        )
        for record in map(instance_record, rows):
            planned = to_json(dataclasses.replace(record.planned, password=""))
            self._db.execute("UPDATE instance SET planned = ? WHERE id = ?", (planned, record.instance_id))

    def reopen(self, job_id: str) -> None:
        """Take a finished job up again."""
        self._db.execute("UPDATE job SET finished = 0, wish = '' WHERE id = ?", (job_id,))

    def is_finished(self, job_id: str) -> bool:
        """Tell whether nothing of the job is under way any more."""
        return bool(self._db.column("SELECT finished FROM job WHERE id = ?", (job_id,))[0])

    def forget(self, job_id: str) -> None:
        """Remove a job and what is left of it in the spool."""
        self._db.execute("DELETE FROM job WHERE id = ?", (job_id,))
        self.spool.forget(job_id)

    def forget_ended(self, age: timedelta) -> int:
        """Remove the jobs of which nothing is left to do and that ended so long ago; return how many."""
        jobs = self.overview.ended_before(self.clock() - age + timedelta(seconds=1))
        for job_id in jobs:
            self.forget(job_id)
        return len(jobs)

    # -- instances -----------------------------------------------------------------------------------------

    def move(
        self,
        instance_id: int,
        state: State,
        problem: Problem | None = None,
        converted: ConvertedFile | None = None,
        next_try_at: datetime | None = None,
    ) -> None:
        """Bring an instance to a state, with its cause; commit. `next_try_at` is for one that waits.

        It lasts within `hardening.LONGEST_S`, with all that was noted before, or after `keeper.settle`.
        Raises ValueError where `model.states.TRANSITIONS` forbids the step, SpoolError.
        """
        moves.carry_out(
            self._db, moves.Move(instance_id, state, problem, converted, next_try_at), self.clock()
        )
        self.keeper.noted(instance_id, converted)

    def replace_converted(self, instance_id: int, converted: ConvertedFile) -> None:
        """Note that an instance's converted file was written anew."""
        self._db.execute("UPDATE instance SET converted = ? WHERE id = ?", (to_json(converted), instance_id))

    def take_up(self, record: InstanceRecord, *, anew: bool) -> None:
        """Bring an instance that ended or waits back to work, under the same UID.

        `anew`: somebody asks for it, so its tries are counted from here on.
        """
        if record.state is State.STORED:
            self.move(record.instance_id, State.STORED, record.problem)  # and is asked about again
            return
        whole = record.state is not State.CANCELLED and self.spool.holds(record)
        with self.together() as db:
            self.move(record.instance_id, State.CONVERTED if whole else State.PLANNED)
            if anew:
                query = "UPDATE instance SET tries = 0, tries_since = NULL WHERE id = ?"
                db.execute(query, (record.instance_id,))

    def due(self, longest: timedelta) -> list[InstanceRecord]:
        """Return what waits, or is to be asked about, and is due now.

        Nothing waits for more than `longest`: where it seems so, the clock was set back meanwhile.
        """
        now = self.clock()
        limits = (iso(now), iso(now + longest + _CLOCK_SLACK))
        query = (
            "SELECT * FROM instance WHERE state IN ('waiting', 'stored')"
            " AND (next_try_at <= ? OR next_try_at > ?)"
        )
        return list(map(instance_record, self._db.rows(query, limits)))

    def agree_to_damage(self, record: InstanceRecord) -> None:
        """Have of a damaged video what lies before the damage made into the object."""
        planned = dataclasses.replace(record.planned, until_damage=True)
        with self.together() as db:
            db.execute("UPDATE instance SET planned = ? WHERE id = ?", (to_json(planned), record.instance_id))

    def recover(self) -> None:
        """Put right what a killed owner left: half files, instances that were being sent."""
        self.spool.remove_halves()
        for job_id in self.spool.jobs():
            self._remove_what_is_done(job_id)
        rows = self._db.rows(
            "SELECT instance.* FROM instance JOIN job ON job.id = job_id"
            " WHERE state IN ('sending', 'converted') AND NOT finished"
        )
        for record in map(instance_record, rows):
            if record.state is State.SENDING:
                self.move(record.instance_id, State.CONVERTED)
            if not self.spool.holds(record):
                self.move(record.instance_id, State.PLANNED)
        self.keeper.sync_left()

    def _remove_what_is_done(self, job_id: str) -> None:
        """Remove the files that a killed owner had no time to remove: of what is done, or given up."""
        needed = self._db.column(
            "SELECT id FROM instance WHERE job_id = ?"
            " AND (state IN ('converted', 'sending', 'waiting', 'failed') OR (state = 'stored' AND proof))",
            (job_id,),
        )
        self.spool.keep_only(map(int, needed), job_id)


def _by_whole_paths(planned: PlannedInstance) -> PlannedInstance:
    def whole(file: SourceFile) -> SourceFile:
        return dataclasses.replace(file, path=file.path.absolute())

    more = tuple(map(whole, planned.more_sources))
    return dataclasses.replace(planned, source=whole(planned.source), more_sources=more)
