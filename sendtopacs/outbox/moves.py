"""The one way by which an instance changes its state, as the table in `model.states` allows."""

from __future__ import annotations

import sqlite3
import time
from dataclasses import dataclass
from datetime import datetime

from sendtopacs.model.errors import SpoolError
from sendtopacs.model.job import ConvertedFile
from sendtopacs.model.problems import Problem
from sendtopacs.model.serial import to_json
from sendtopacs.model.states import State, may_follow
from sendtopacs.outbox.database import Database, iso

_PATIENCE_S = (0.1, 0.2, 0.4, 0.8)


@dataclass(frozen=True, slots=True)
class Move:
    """Where an instance goes, and what is to be known of it there."""

    instance_id: int
    state: State
    problem: Problem | None = None
    converted: ConvertedFile | None = None
    next_try_at: datetime | None = None


def carry_out(db: Database, move: Move, now: datetime) -> None:
    """Make the step and commit it; whoever needs it to outlive a power cut has it hardened.

    A disk that is full is given a moment, since whoever filled it may just be taking back what did not fit.
    Raises ValueError where the table forbids the step, SpoolError.
    """
    for wait_s in _PATIENCE_S:
        try:
            _carry_out(db, move, iso(now))
        except SpoolError as failure:
            if failure.problem.code != "outbox-disk-full":
                raise
            time.sleep(wait_s)
        else:
            return
    _carry_out(db, move, iso(now))


def _carry_out(database: Database, move: Move, now: str) -> None:
    with database.transaction(durable=False) as db:
        query = "SELECT state FROM instance WHERE id = ?"
        before = State(db.execute(query, (move.instance_id,)).fetchone()[0])
        if not may_follow(before, move.state):
            raise ValueError(f"{before} may not be followed by {move.state}")
        cause = to_json(move.problem) if move.problem else None
        _write(db, move, cause, now)
        if move.converted is not None:
            _note_content(db, move.instance_id, move.converted)
        if before is State.SENDING:
            db.execute(
                "INSERT INTO attempt (instance_id, ended_at, state, problem) VALUES (?, ?, ?, ?)",
                (move.instance_id, now, move.state.value, cause),
            )


def _write(db: sqlite3.Connection, move: Move, cause: str | None, now: str) -> None:
    due = move.next_try_at is not None
    db.execute(
        "UPDATE instance SET state = ?, problem = ?, changed_at = ?, wish = CASE WHEN ? THEN wish"
        " ELSE '' END, converted = coalesce(?, converted), attempts = attempts + ?, next_try_at = ?,"
        " tries = tries + ?, tries_since = CASE WHEN ? THEN coalesce(tries_since, ?) ELSE tries_since"
        " END WHERE id = ?",
        (
            move.state.value,
            cause,
            now,
            move.state in (State.PLANNED, State.CONVERTED, State.SENDING),
            to_json(move.converted) if move.converted else None,
            move.state is State.SENDING,
            iso(move.next_try_at) if move.next_try_at else None,
            due,
            due,
            now,
            move.instance_id,
        ),
    )


def _note_content(db: sqlite3.Connection, instance_id: int, converted: ConvertedFile) -> None:
    """Keep what the sources of an instance hold; one made again replaces what was noted before."""
    db.execute("DELETE FROM content WHERE instance_id = ?", (instance_id,))
    db.executemany(
        "INSERT INTO content (instance_id, size_bytes, sha256) VALUES (?, ?, ?)",
        [(instance_id, one.size_bytes, one.sha256) for one in converted.sources],
    )
