"""The durable queue: jobs and instances in SQLite (WAL, synchronous=FULL), Part 10 files in the spool folder.

A job is accepted when its plan is committed; from then on nothing of it can be lost. Any process may add a
job; only the owner of the lock works on them. Every change of state goes through `move`, which keeps to the
table in `model.states`.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
import shutil
import sqlite3
import threading
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sendtopacs.model.errors import SpoolError
from sendtopacs.model.files import OwnerLock, private_folder
from sendtopacs.model.items import SourceFile
from sendtopacs.model.job import ConvertedFile, JobHeader, Plan, PlannedInstance
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.serial import from_json, to_json
from sendtopacs.model.states import DONE, State, may_follow
from sendtopacs.plan import SentBefore

SCHEMA_VERSION = 1

_SCHEMA = """
CREATE TABLE job (
    id TEXT PRIMARY KEY,
    accepted_at TEXT NOT NULL,           -- ISO 8601, local
    header TEXT NOT NULL,                -- model.job.JobHeader as JSON
    destination TEXT NOT NULL,           -- its label; '' for files that are kept
    cancel_wished INTEGER NOT NULL DEFAULT 0,
    finished INTEGER NOT NULL DEFAULT 0  -- nothing is under way; 'send again' takes it back
);
CREATE TABLE instance (
    id INTEGER PRIMARY KEY,
    job_id TEXT NOT NULL REFERENCES job (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,           -- in the job, from 0
    planned TEXT NOT NULL,               -- model.job.PlannedInstance as JSON
    source_path BLOB NOT NULL,           -- as the file system has it, which need not be valid Unicode
    source_size_bytes INTEGER NOT NULL,
    source_modified_ns INTEGER NOT NULL,
    sop_instance_uid TEXT NOT NULL,
    state TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    problem TEXT,                        -- the cause of a failure, or the peer's warning, as JSON
    converted TEXT,                      -- model.job.ConvertedFile as JSON
    attempts INTEGER NOT NULL DEFAULT 0,
    next_try_at TEXT,                    -- of one that waits
    UNIQUE (job_id, position)
);
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    instance_id INTEGER NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
    ended_at TEXT NOT NULL,
    state TEXT NOT NULL,                 -- what it led to
    problem TEXT
);
CREATE INDEX instance_by_state ON instance (state);
CREATE INDEX instance_by_source ON instance (source_path);
CREATE INDEX attempt_by_instance ON attempt (instance_id);
"""

_PATIENCE_S = (0.1, 0.2, 0.4, 0.8)

UPGRADES: dict[int, str] = {0: _SCHEMA}
"""What leads from each version to the next; a new file starts at 0."""


@dataclass(frozen=True, slots=True)
class InstanceRecord:
    """An instance as the outbox knows it."""

    instance_id: int
    job_id: str
    planned: PlannedInstance
    state: State
    problem: Problem | None
    converted: ConvertedFile | None
    attempts: int


@dataclass(frozen=True, slots=True)
class JobRecord:
    """A job and its instances, in their order."""

    header: JobHeader
    instances: tuple[InstanceRecord, ...]
    finished: bool
    cancel_wished: bool


class Outbox:
    """The queue of one user; may be used from any thread."""

    def __init__(self, database: Path, spool: Path) -> None:
        """Open or make it; raise SpoolError where it cannot be used."""
        self._spool = private_folder(spool)
        private_folder(database.parent)
        self.owner = OwnerLock(database.with_suffix(".lock"))
        self._lock = threading.RLock()
        try:
            database.touch(mode=0o600)
            self._db = sqlite3.connect(database, check_same_thread=False, timeout=30, isolation_level=None)
        except (sqlite3.Error, OSError) as failure:
            raise SpoolError(error("outbox-damaged", path=database, reason=failure)) from failure
        try:
            self._prepare(database)
        except sqlite3.Error as failure:
            self._db.close()
            raise SpoolError(error("outbox-damaged", path=database, reason=failure)) from failure
        except SpoolError:
            self._db.close()
            raise

    def close(self) -> None:
        """Close the database and let go of the lock."""
        with self._lock:
            self._db.close()
        if self.owner.held:
            self.owner.release()

    # -- jobs ----------------------------------------------------------------------------------------------

    def accept(self, plan: Plan) -> str:
        """Commit a plan; return the job's id. From here on nothing of it can be lost."""
        header, now = plan.header, _now()
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
        with self._transaction() as db:
            db.execute(
                "INSERT INTO job (id, accepted_at, header, destination) VALUES (?, ?, ?, ?)",
                (header.job_id, header.accepted_at, to_json(header), destination),
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
        with self._lock:
            row = self._one("SELECT * FROM job WHERE id = ?", (job_id,))
            if row is None:
                raise KeyError(job_id)
            rows = self._rows("SELECT * FROM instance WHERE job_id = ? ORDER BY position", (job_id,))
        instances = tuple(map(_instance_record, rows))
        header = from_json(row["header"], JobHeader)
        return JobRecord(header, instances, bool(row["finished"]), bool(row["cancel_wished"]))

    def instance(self, instance_id: int) -> InstanceRecord:
        """Return one instance; raise KeyError for one that is not there."""
        row = self._one("SELECT * FROM instance WHERE id = ?", (instance_id,))
        if row is None:
            raise KeyError(instance_id)
        return _instance_record(row)

    def unfinished_jobs(self) -> list[str]:
        """Return the ids of the jobs on which there is work to do, oldest first."""
        return self._column("SELECT id FROM job WHERE NOT finished ORDER BY accepted_at, rowid")

    def finish(self, job_id: str) -> None:
        """Note that nothing of the job is under way any more, unless something is again."""
        self._forget_passwords(job_id)
        self._execute(
            "UPDATE job SET finished = 1 WHERE id = ? AND NOT EXISTS ("
            "SELECT 1 FROM instance WHERE job_id = job.id AND (state IN ('planned', 'sending')"
            " OR (state = 'converted' AND job.destination != '')))",
            (job_id,),
        )

    def _forget_passwords(self, job_id: str) -> None:
        """Keep no document's password longer than it may be needed to make its object."""
        rows = self._rows(
            "SELECT * FROM instance WHERE job_id = ? AND json_extract(planned, '$.password') != ''"
            " AND state IN (?, ?, ?)",
            (job_id, State.CONVERTED.value, State.STORED.value, State.CONFIRMED.value),
        )
        for record in map(_instance_record, rows):
            planned = to_json(dataclasses.replace(record.planned, password=""))
            self._execute("UPDATE instance SET planned = ? WHERE id = ?", (planned, record.instance_id))

    def reopen(self, job_id: str) -> None:
        """Take a finished job up again."""
        self._execute("UPDATE job SET finished = 0, cancel_wished = 0 WHERE id = ?", (job_id,))

    def wish_cancel(self, job_id: str) -> None:
        """Ask whoever works on the job to stop."""
        self._execute("UPDATE job SET cancel_wished = 1 WHERE id = ? AND NOT finished", (job_id,))

    def cancel_wishes(self) -> list[str]:
        """Return the unfinished jobs that somebody wants cancelled."""
        return self._column("SELECT id FROM job WHERE cancel_wished AND NOT finished")

    def is_finished(self, job_id: str) -> bool:
        """Tell whether nothing of the job is under way any more."""
        return bool(self._column("SELECT finished FROM job WHERE id = ?", (job_id,))[0])

    def forget(self, job_id: str) -> None:
        """Remove a job and what is left of it in the spool."""
        self._execute("DELETE FROM job WHERE id = ?", (job_id,))
        self._remove_spool_folder(job_id)

    # -- instances -----------------------------------------------------------------------------------------

    def move(
        self,
        instance_id: int,
        state: State,
        problem: Problem | None = None,
        converted: ConvertedFile | None = None,
    ) -> None:
        """Bring an instance to a state, with its cause; commit.

        A disk that is full is given a moment, since whoever filled it may just be taking back what did not
        fit. Raises ValueError where `model.states.TRANSITIONS` forbids the step, SpoolError.
        """
        for wait_s in _PATIENCE_S:
            try:
                self._move(instance_id, state, problem, converted)
            except SpoolError as failure:
                if failure.problem.code != "outbox-disk-full":
                    raise
                time.sleep(wait_s)
            else:
                return
        self._move(instance_id, state, problem, converted)

    def _move(
        self, instance_id: int, state: State, problem: Problem | None, converted: ConvertedFile | None
    ) -> None:
        with self._transaction() as db:
            before = State(
                db.execute("SELECT state FROM instance WHERE id = ?", (instance_id,)).fetchone()[0]
            )
            if not may_follow(before, state):
                raise ValueError(f"{before} may not be followed by {state}")
            cause = to_json(problem) if problem else None
            db.execute(
                "UPDATE instance SET state = ?, problem = ?, changed_at = ?,"
                " converted = coalesce(?, converted), attempts = attempts + ? WHERE id = ?",
                (
                    state.value,
                    cause,
                    _now(),
                    to_json(converted) if converted else None,
                    state is State.SENDING,
                    instance_id,
                ),
            )
            if before is State.SENDING:
                db.execute(
                    "INSERT INTO attempt (instance_id, ended_at, state, problem) VALUES (?, ?, ?, ?)",
                    (instance_id, _now(), state.value, cause),
                )

    def counts(self) -> dict[State, int]:
        """Count the instances of jobs that go to a peer, by state."""
        rows = self._rows(
            "SELECT state, count(*) FROM instance JOIN job ON job.id = job_id"
            " WHERE destination != '' GROUP BY state"
        )
        return {State(state): count for state, count in rows}

    def sent_before(self, files: Iterable[SourceFile]) -> dict[SourceFile, SentBefore]:
        """Return which of these files (same path, size and time) were stored before; the latest counts."""
        found: dict[SourceFile, SentBefore] = {}
        query = (
            "SELECT changed_at, destination FROM instance JOIN job ON job.id = job_id WHERE source_path = ?"
            " AND source_size_bytes = ? AND source_modified_ns = ? AND state IN (?, ?)"
            " ORDER BY changed_at DESC LIMIT 1"
        )
        done = tuple(state.value for state in sorted(DONE))
        for file in files:
            key = (os.fsencode(file.path), file.size_bytes, file.modified_ns, *done)
            row = self._one(query, key)
            if row is not None:
                found[file] = SentBefore(row["changed_at"], row["destination"])
        return found

    # -- the spool -----------------------------------------------------------------------------------------

    def spool_file(self, record: InstanceRecord) -> Path:
        """Return where the instance's Part 10 file belongs."""
        return private_folder(self._spool / record.job_id) / f"{record.instance_id}.dcm"

    def clean_spool(self, instance_ids: Collection[int], job_id: str) -> None:
        """Remove the spool files of instances that need them no more."""
        folder = self._spool / job_id
        for instance_id in instance_ids:
            _remove(folder / f"{instance_id}.dcm")
        with contextlib.suppress(OSError):  # not empty, or gone
            folder.rmdir()

    def is_spooled(self, record: InstanceRecord) -> bool:
        """Tell whether the instance's converted file is there whole."""
        return _whole(record.converted)

    def recover(self) -> None:
        """Put right what a killed owner left: half files, instances that were being sent."""
        for half in self._spool.glob("*/.*"):
            _remove(half)
        rows = self._rows(
            "SELECT instance.* FROM instance JOIN job ON job.id = job_id"
            " WHERE state IN ('sending', 'converted') AND NOT finished"
        )
        for record in map(_instance_record, rows):
            if record.state is State.SENDING:
                self.move(record.instance_id, State.CONVERTED)
            if not _whole(record.converted):
                self.move(record.instance_id, State.PLANNED)

    # -- within --------------------------------------------------------------------------------------------

    def _prepare(self, database: Path) -> None:
        self._db.row_factory = sqlite3.Row
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=FULL")
        self._db.execute("PRAGMA foreign_keys=ON")
        self._db.execute("PRAGMA wal_autocheckpoint=200")  # pages: what it takes on a disk that fills up
        self._upgrade(database)

    def _upgrade(self, database: Path) -> None:
        with self._transaction() as db:
            version: int = db.execute("PRAGMA user_version").fetchone()[0]
            if version > SCHEMA_VERSION:
                raise SpoolError(error("outbox-newer", path=database))
            for step in range(version, SCHEMA_VERSION):
                for statement in UPGRADES[step].split(";\n"):
                    db.execute(statement)
            db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        """Hold the write lock of the database; commit, or take everything back on an error."""
        with self._lock:
            try:
                self._db.execute("BEGIN IMMEDIATE")
                yield self._db
                self._db.execute("COMMIT")
            except BaseException as failure:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                if _is_of_the_disk(failure):
                    raise _disk_failure(failure) from failure
                raise

    def _execute(self, statement: str, values: tuple[object, ...]) -> None:
        with self._transaction() as db:
            db.execute(statement, values)

    def _column(self, query: str, values: tuple[object, ...] = ()) -> list[str]:
        return [row[0] for row in self._rows(query, values)]

    def _one(self, query: str, values: tuple[object, ...]) -> sqlite3.Row | None:
        return next(iter(self._rows(query, values)), None)

    def _rows(self, query: str, values: tuple[object, ...] = ()) -> list[sqlite3.Row]:
        """Read; raise SpoolError for a disk that is gone or a file that is damaged."""
        with self._lock:
            try:
                return self._db.execute(query, values).fetchall()
            except sqlite3.DatabaseError as failure:
                if _is_of_the_disk(failure):
                    raise _disk_failure(failure) from failure
                raise

    def _remove_spool_folder(self, job_id: str) -> None:
        _remove(self._spool / job_id)


def _is_of_the_disk(failure: BaseException) -> bool:
    """Tell whether the disk is full, gone or damaged, rather than the statement wrong."""
    return isinstance(failure, sqlite3.OperationalError) or type(failure) is sqlite3.DatabaseError


def _disk_failure(failure: BaseException) -> SpoolError:
    full = getattr(failure, "sqlite_errorcode", 0) == sqlite3.SQLITE_FULL
    return SpoolError(error("outbox-disk-full" if full else "outbox-failed", reason=failure))


def _remove(path: Path) -> None:
    """Remove a file or a folder; one that cannot be removed costs room, not work."""
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
        return
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def _whole(converted: ConvertedFile | None) -> bool:
    """Tell whether the converted file is there with its size."""
    if converted is None:
        return False
    try:
        return converted.path.stat().st_size == converted.size_bytes
    except OSError:
        return False


def _instance_record(row: sqlite3.Row) -> InstanceRecord:
    return InstanceRecord(
        instance_id=row["id"],
        job_id=row["job_id"],
        planned=from_json(row["planned"], PlannedInstance),
        state=State(row["state"]),
        problem=from_json(row["problem"], Problem) if row["problem"] else None,
        converted=from_json(row["converted"], ConvertedFile) if row["converted"] else None,
        attempts=row["attempts"],
    )


def _now() -> str:
    return datetime.now().isoformat(timespec="seconds")
