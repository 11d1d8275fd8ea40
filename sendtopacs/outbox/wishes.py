"""What is wished of jobs and instances: by any process, of whoever works on the outbox."""

from __future__ import annotations

from collections.abc import Callable, Collection

from sendtopacs.model.problems import Problem, error, note
from sendtopacs.model.states import State
from sendtopacs.outbox.database import Database, marks
from sendtopacs.outbox.records import InstanceRecord, Wish, instance_record

Clean = Callable[[Collection[int], str], None]
Move = Callable[[int, State, Problem | None], None]

_MAY_STOP = ("planned", "converted", "sending", "waiting")


class Wishes:
    """Keeps them until they are heeded; may be used from any thread."""

    def __init__(self, db: Database, clean: Clean, move: Move) -> None:
        self._db, self._clean, self._move = db, clean, move

    def ask(self, job_id: str, wish: Wish, instance_ids: Collection[int] | None = None) -> None:
        """Ask to cancel or hold a job, or some instances of it; what is stored stays stored."""
        states = (*_MAY_STOP, *(("failed",) if wish is Wish.CANCEL else ()))
        which = "" if instance_ids is None else f" AND id IN ({','.join(map(str, map(int, instance_ids)))})"
        with self._db.transaction() as db:
            if instance_ids is None:
                db.execute("UPDATE job SET wish = ? WHERE id = ? AND NOT finished", (wish, job_id))
            db.execute(
                f"UPDATE instance SET wish = ? WHERE job_id = ? AND state IN ({marks(states)}){which}"
                " AND NOT (state = 'converted' AND job_id IN (SELECT id FROM job WHERE destination = ''))",
                (wish, job_id, *states),
            )

    def of_jobs(self) -> dict[str, Wish]:
        """Return what is wished of jobs as a whole."""
        rows = self._db.rows("SELECT id, wish FROM job WHERE wish != '' AND NOT finished")
        return {row["id"]: Wish(row["wish"]) for row in rows}

    def of_instances(self) -> list[InstanceRecord]:
        """Return the instances of which something is wished."""
        return list(map(instance_record, self._db.rows("SELECT * FROM instance WHERE wish != ''")))

    def left(self, job_id: str) -> int:
        """Count the instances of a job of which something is wished that was not heeded yet."""
        return len(self._db.rows("SELECT 1 FROM instance WHERE wish != '' AND job_id = ?", (job_id,)))

    def heed(self, record: InstanceRecord) -> tuple[State, Problem]:
        """Do what is wished of an instance that nobody works on; return where it stands, and why.

        Without a wish of its own it is cancelled.
        """
        if record.wish is Wish.HOLD:
            state, problem = State.WAITING, note("held")
        else:
            state, problem = State.CANCELLED, error("cancelled")
        self._move(record.instance_id, state, problem)
        if state is State.CANCELLED:
            self._clean([record.instance_id], record.job_id)
        return state, problem
