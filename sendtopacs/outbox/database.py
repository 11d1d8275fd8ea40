"""The outbox's SQLite file (WAL): changes last before they count, or soon; any thread may use it."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sendtopacs.model.errors import SpoolError
from sendtopacs.model.files import private_folder
from sendtopacs.model.problems import error
from sendtopacs.outbox.schema import SCHEMA_VERSION, UPGRADES

Values = tuple[object, ...]
Clock = Callable[[], datetime]


class Database:
    """One connection; every failure of the disk is a SpoolError."""

    def __init__(self, path: Path) -> None:
        """Open or make it; raise SpoolError where it cannot be used."""
        private_folder(path.parent)
        self._wal = path.with_name(f"{path.name}-wal")
        self._durable = True
        self._lock = threading.RLock()
        try:
            path.touch(mode=0o600)
            self._db = sqlite3.connect(path, check_same_thread=False, timeout=30, isolation_level=None)
        except (sqlite3.Error, OSError) as failure:
            raise SpoolError(error("outbox-damaged", path=path, reason=failure)) from failure
        try:
            self._prepare(path)
        except sqlite3.Error as failure:
            self._db.close()
            raise SpoolError(error("outbox-damaged", path=path, reason=failure)) from failure
        except SpoolError:
            self._db.close()
            raise

    def close(self) -> None:
        """Close it; nothing can be asked any more."""
        with self._lock:
            self._db.close()

    def teach(self, name: str, function: Callable[[str | bytes | None], str]) -> None:
        """Let queries use a function of one value that has no side effect."""
        with self._lock:
            self._db.create_function(name, 1, function, deterministic=True)

    @contextmanager
    def transaction(self, *, durable: bool = True) -> Iterator[sqlite3.Connection]:
        """Hold the write lock of the database; commit, or take everything back on an error.

        Without `durable` a power cut may take back what was committed, until the next durable commit or
        `harden`. Within another one it is a part of that one.
        """
        with self._lock:
            outermost = not self._db.in_transaction
            try:
                if outermost:
                    self._sync_commits(durable)
                    self._db.execute("BEGIN IMMEDIATE")
                yield self._db
                if outermost:
                    self._db.execute("COMMIT")
            except BaseException as failure:
                if outermost and self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                if _is_of_the_disk(failure):
                    raise _disk_failure(failure) from failure
                raise

    def harden(self) -> None:
        """Have all that is committed by now outlive a power cut; raise SpoolError."""
        try:
            with self._wal.open("rb+") as log:  # beside SQLite, so that commits go on meanwhile
                os.fsync(log.fileno())
        except FileNotFoundError:
            return  # all of it is in the database itself
        except OSError as failure:
            raise SpoolError(error("outbox-failed", reason=failure.strerror or failure)) from failure

    def _sync_commits(self, durable: bool) -> None:
        if durable is not self._durable:
            self._db.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
            self._durable = durable

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Let several reads see one state of things, as far as this process changes it."""
        with self._lock:
            yield

    def execute(self, statement: str, values: Values = ()) -> int:
        """Change something and commit; return how many rows were."""
        with self.transaction() as db:
            return db.execute(statement, values).rowcount

    def column(self, query: str, values: Values = ()) -> list[str]:
        """Read the first column of every row."""
        return [row[0] for row in self.rows(query, values)]

    def one(self, query: str, values: Values = ()) -> sqlite3.Row | None:
        """Read the first row, if there is one."""
        return next(iter(self.rows(query, values)), None)

    def rows(self, query: str, values: Values = ()) -> list[sqlite3.Row]:
        """Read; raise SpoolError for a disk that is gone or a file that is damaged."""
        with self._lock:
            try:
                return self._db.execute(query, values).fetchall()
            except sqlite3.DatabaseError as failure:
                if _is_of_the_disk(failure):
                    raise _disk_failure(failure) from failure
                raise

    def _prepare(self, path: Path) -> None:
        self._db.row_factory = sqlite3.Row
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=FULL")
        self._db.execute("PRAGMA foreign_keys=ON")
        self._db.execute("PRAGMA wal_autocheckpoint=1000")  # pages: what it takes on a disk that fills up
        self._upgrade(path)

    def _upgrade(self, path: Path) -> None:
        with self.transaction() as db:
            version: int = db.execute("PRAGMA user_version").fetchone()[0]
            if version > SCHEMA_VERSION:
                raise SpoolError(error("outbox-newer", path=path))
            for step in range(version, SCHEMA_VERSION):
                for statement in UPGRADES[step].split(";\n"):
                    db.execute(statement)
            db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _is_of_the_disk(failure: BaseException) -> bool:
    """Tell whether the disk is full, gone or damaged, rather than the statement wrong."""
    return isinstance(failure, sqlite3.OperationalError) or type(failure) is sqlite3.DatabaseError


def _disk_failure(failure: BaseException) -> SpoolError:
    full = getattr(failure, "sqlite_errorcode", 0) == sqlite3.SQLITE_FULL
    return SpoolError(error("outbox-disk-full" if full else "outbox-failed", reason=failure))


def iso(moment: datetime) -> str:
    """Write a moment as the tables have it."""
    return moment.isoformat(timespec="seconds")


def marks(values: Collection[object]) -> str:
    """Return a placeholder for each of these."""
    return ", ".join("?" * len(values))
