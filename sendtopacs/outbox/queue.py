"""The queue: jobs and instances, each change of state committed before it counts.

A job is accepted when its plan is committed; from then on nothing of it can be lost. Any process may add a
job or wish something of one; only the owner of the lock works on them. Every change of state goes through
`move`, which keeps to the table in `model.states`.
"""

from __future__ import annotations

import dataclasses
import json
import os
import sqlite3
import time
from collections.abc import Callable, Collection, Iterable
from datetime import datetime, timedelta
from pathlib import Path

from sendtopacs.model.errors import SpoolError
from sendtopacs.model.files import OwnerLock
from sendtopacs.model.items import SourceFile
from sendtopacs.model.job import ConvertedFile, JobHeader, Plan, PlannedInstance
from sendtopacs.model.problems import Problem, error, note
from sendtopacs.model.serial import from_json, to_json
from sendtopacs.model.states import DONE, State, may_follow
from sendtopacs.outbox.database import Database
from sendtopacs.outbox.overview import Overview
from sendtopacs.outbox.records import InstanceRecord, JobRecord, Wish, instance_record
from sendtopacs.outbox.spool import Spool
from sendtopacs.plan import SentBefore

_PATIENCE_S = (0.1, 0.2, 0.4, 0.8)
_CLOCK_SLACK = timedelta(minutes=1)

_UNDER_WAY = (
    "(state IN ('planned', 'sending') OR (state = 'converted' AND job.destination != '')"
    " OR (state = 'stored' AND job.proof AND next_try_at IS NULL))"
)


Clock = Callable[[], datetime]


class Outbox:
    """The queue of one user; may be used from any thread."""

    def __init__(self, database: Path, spool: Path, clock: Clock = datetime.now) -> None:
        """Open or make it; raise SpoolError where it cannot be used. `clock` tells the local time."""
        self.clock = clock
        self.spool = Spool(spool)
        self.owner = OwnerLock(database.with_suffix(".lock"))
        self._db = Database(database)
        self.overview = Overview(self._db)
        self.together = self._db.transaction
        """A context in which several changes are one: all of them happen, or none."""

    def close(self) -> None:
        """Close the database and let go of the lock."""
        self._db.close()
        if self.owner.held:
            self.owner.release()

    # -- jobs ----------------------------------------------------------------------------------------------

    def accept(self, plan: Plan) -> str:
        """Commit a plan; return the job's id. From here on nothing of it can be lost."""
        header, now = plan.header, self._now()
        destination = header.destination.label if header.destination else ""
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
            )
            for position, planned in enumerate(plan.instances)
        ]
        with self.together() as db:
            db.execute(
                "INSERT INTO job (id, accepted_at, header, destination, wish, proof)"
                " VALUES (?, ?, ?, ?, '', ?)",
                (
                    header.job_id,
                    header.accepted_at,
                    to_json(header),
                    destination,
                    header.confirmation.wanted,
                ),
            )
            db.executemany(
                "INSERT INTO instance (job_id, position, planned, source_path, source_size_bytes,"
                " source_modified_ns, sop_instance_uid, state, changed_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
            )
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

    def sources_needed(self) -> list[Path]:
        """Return the sources of what is not stored: it may be converted again."""
        rows = self._db.column("SELECT source_path FROM instance WHERE state NOT IN ('stored', 'confirmed')")
        return [Path(os.fsdecode(row)) for row in rows]

    def sources_in(self, folder: Path) -> tuple[set[SourceFile], set[SourceFile]]:
        """Return which files of a folder are sources: of what is stored alone, and of what is not yet."""
        inside = json.dumps(str(folder))[1:-1]  # `planned` is ASCII: one that is joined has more sources
        rows = self._db.rows("SELECT planned, state FROM instance WHERE instr(planned, ?)", (inside,))
        stored: set[SourceFile] = set()
        waiting: set[SourceFile] = set()
        for row in rows:
            planned = from_json(row["planned"], PlannedInstance)
            files = {source for source in planned.sources if source.path.parent == folder}
            (stored if State(row["state"]) in DONE else waiting).update(files)
        return stored - waiting, waiting

    def finish(self, job_id: str) -> None:
        """Note that nothing of the job is under way any more, unless something is again."""
        self._forget_passwords(job_id)
        self._db.execute(
            "UPDATE job SET finished = 1, wish = '' WHERE id = ? AND NOT EXISTS ("
            f"SELECT 1 FROM instance WHERE job_id = job.id AND {_UNDER_WAY})",
            (job_id,),
        )

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

    # -- wishes --------------------------------------------------------------------------------------------

    def wish(self, job_id: str, wish: Wish, instance_ids: Collection[int] | None = None) -> None:
        """Ask whoever works on the outbox to cancel or hold a job, or some instances of it."""
        failed = ("failed",) if wish is Wish.CANCEL else ()
        states = ("planned", "converted", "sending", "waiting", *failed)
        which = "" if instance_ids is None else f" AND id IN ({','.join(map(str, map(int, instance_ids)))})"
        with self.together() as db:
            if instance_ids is None:
                db.execute("UPDATE job SET wish = ? WHERE id = ? AND NOT finished", (wish, job_id))
            db.execute(
                f"UPDATE instance SET wish = ? WHERE job_id = ? AND state IN ({_marks(states)}){which}"
                " AND NOT (state = 'converted' AND job_id IN (SELECT id FROM job WHERE destination = ''))",
                (wish, job_id, *states),
            )

    def job_wishes(self) -> dict[str, Wish]:
        """Return what is wished of jobs as a whole."""
        rows = self._db.rows("SELECT id, wish FROM job WHERE wish != '' AND NOT finished")
        return {row["id"]: Wish(row["wish"]) for row in rows}

    def instance_wishes(self) -> list[InstanceRecord]:
        """Return the instances of which something is wished."""
        return list(map(instance_record, self._db.rows("SELECT * FROM instance WHERE wish != ''")))

    def wishes_of(self, job_id: str) -> int:
        """Count the instances of a job of which something is wished that was not heeded yet."""
        return len(self._db.rows("SELECT 1 FROM instance WHERE wish != '' AND job_id = ?", (job_id,)))

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

        A disk that is full is given a moment, since whoever filled it may just be taking back what did not
        fit. Raises ValueError where `model.states.TRANSITIONS` forbids the step, SpoolError.
        """
        for wait_s in _PATIENCE_S:
            try:
                self._move(instance_id, state, problem, converted, next_try_at)
            except SpoolError as failure:
                if failure.problem.code != "outbox-disk-full":
                    raise
                time.sleep(wait_s)
            else:
                return
        self._move(instance_id, state, problem, converted, next_try_at)

    def _move(
        self,
        instance_id: int,
        state: State,
        problem: Problem | None,
        converted: ConvertedFile | None,
        next_try_at: datetime | None,
    ) -> None:
        with self.together() as db:
            query = "SELECT state FROM instance WHERE id = ?"
            before = State(db.execute(query, (instance_id,)).fetchone()[0])
            if not may_follow(before, state):
                raise ValueError(f"{before} may not be followed by {state}")
            cause = to_json(problem) if problem else None
            due, now = next_try_at is not None, self._now()
            db.execute(
                "UPDATE instance SET state = ?, problem = ?, changed_at = ?, wish = CASE WHEN ? THEN wish"
                " ELSE '' END, converted = coalesce(?, converted), attempts = attempts + ?, next_try_at = ?,"
                " tries = tries + ?, tries_since = CASE WHEN ? THEN coalesce(tries_since, ?) ELSE tries_since"
                " END WHERE id = ?",
                (
                    state.value,
                    cause,
                    now,
                    state in (State.PLANNED, State.CONVERTED, State.SENDING),
                    to_json(converted) if converted else None,
                    state is State.SENDING,
                    next_try_at.isoformat(timespec="seconds") if next_try_at else None,
                    due,
                    due,
                    now,
                    instance_id,
                ),
            )
            if converted is not None:
                _note_content(db, instance_id, converted)
            if before is State.SENDING:
                _note_attempt(db, (instance_id, now, state.value, cause))

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
        limits = (_iso(now), _iso(now + longest + _CLOCK_SLACK))
        query = (
            "SELECT * FROM instance WHERE state IN ('waiting', 'stored')"
            " AND (next_try_at <= ? OR next_try_at > ?)"
        )
        return list(map(instance_record, self._db.rows(query, limits)))

    def times_stored(self, instance_id: int) -> int:
        """Count how often the peer said that it stored an instance."""
        query = "SELECT 1 FROM attempt WHERE instance_id = ? AND state = 'stored'"
        return len(self._db.rows(query, (instance_id,)))

    def agree_to_damage(self, record: InstanceRecord) -> None:
        """Have of a damaged video what lies before the damage made into the object."""
        planned = dataclasses.replace(record.planned, until_damage=True)
        with self.together() as db:
            db.execute("UPDATE instance SET planned = ? WHERE id = ?", (to_json(planned), record.instance_id))

    def heed(self, record: InstanceRecord) -> tuple[State, Problem]:
        """Do what is wished of an instance that nobody works on; return where it stands, and why.

        Without a wish of its own it is cancelled.
        """
        if record.wish is Wish.HOLD:
            state, problem = State.WAITING, note("held")
        else:
            state, problem = State.CANCELLED, error("cancelled")
        self.move(record.instance_id, state, problem)
        if state is State.CANCELLED:
            self.spool.clean([record.instance_id], record.job_id)
        return state, problem

    def counts(self) -> dict[State, int]:
        """Count the instances of jobs that go to a peer, by state."""
        rows = self._db.rows(
            "SELECT state, count(*) FROM instance JOIN job ON job.id = job_id"
            " WHERE destination != '' GROUP BY state"
        )
        return {State(state): count for state, count in rows}

    def job_of(self, file: SourceFile) -> str | None:
        """Return the latest job that was made of this very file, given up or not; None without any."""
        row = self._db.one(
            "SELECT job_id FROM instance JOIN job ON job.id = job_id WHERE source_path = ?"
            " AND source_size_bytes = ? AND source_modified_ns = ? ORDER BY job.rowid DESC LIMIT 1",
            (os.fsencode(file.path), file.size_bytes, file.modified_ns),
        )
        return str(row["job_id"]) if row is not None else None

    def sent_before(self, files: Iterable[SourceFile]) -> dict[SourceFile, SentBefore]:
        """Return which of these files (same path, size and time) were stored before; the latest counts."""
        found: dict[SourceFile, SentBefore] = {}
        query = (
            "SELECT changed_at, destination FROM instance JOIN job ON job.id = job_id WHERE source_path = ?"
            " AND source_size_bytes = ? AND source_modified_ns = ? AND state IN (?, ?)"
            " AND json_extract(planned, '$.still_s') IS NULL"
            " ORDER BY changed_at DESC LIMIT 1"
        )
        done = tuple(state.value for state in sorted(DONE))
        for file in files:
            key = (os.fsencode(file.path), file.size_bytes, file.modified_ns, *done)
            row = self._db.one(query, key)
            if row is not None:
                found[file] = SentBefore(row["changed_at"], row["destination"])
        return found

    def read(self, query: str, values: tuple[object, ...] = ()) -> list[sqlite3.Row]:
        """Answer a question about what is in it; raise SpoolError."""
        return self._db.rows(query, values)

    def _remove_what_is_done(self, job_id: str) -> None:
        """Remove the files that a killed owner had no time to remove: of what is done, or given up."""
        needed = self._db.column(
            "SELECT instance.id FROM instance JOIN job ON job.id = job_id WHERE job_id = ?"
            " AND (state IN ('converted', 'sending', 'waiting', 'failed') OR (state = 'stored' AND proof))",
            (job_id,),
        )
        self.spool.keep_only(map(int, needed), job_id)

    def _now(self) -> str:
        return _iso(self.clock())

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


def _note_content(db: sqlite3.Connection, instance_id: int, converted: ConvertedFile) -> None:
    """Keep what the sources of an instance hold; one made again replaces what was noted before."""
    db.execute("DELETE FROM content WHERE instance_id = ?", (instance_id,))
    db.executemany(
        "INSERT INTO content (instance_id, size_bytes, sha256) VALUES (?, ?, ?)",
        [(instance_id, one.size_bytes, one.sha256) for one in converted.sources],
    )


def _note_attempt(db: sqlite3.Connection, values: tuple[int, str, str, str | None]) -> None:
    db.execute("INSERT INTO attempt (instance_id, ended_at, state, problem) VALUES (?, ?, ?, ?)", values)


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))
