"""Has jobs carried out, and waits for as long as was asked for."""

from __future__ import annotations

import argparse
import threading
import time
from collections.abc import Sequence

from sendtopacs.cli.follow import Follower
from sendtopacs.cli.interrupts import interrupts
from sendtopacs.cli.start import Start
from sendtopacs.model.job import Plan
from sendtopacs.model.problems import Problem
from sendtopacs.model.states import State
from sendtopacs.outbox import JobRecord, Outbox
from sendtopacs.pipeline import Engine

_POLL_S = 0.1


def carry_out(
    plans: Sequence[Plan], outbox: Outbox, options: argparse.Namespace, begun: Start
) -> tuple[list[JobRecord], Problem | None]:
    """Accept the jobs and see to them; return how they stand, and what of our own broke them off.

    One attempt at each instance is made, with --wait as many as the time allows, with --no-wait none. An
    interrupt cancels what is left.
    """
    kept = plans[0].header.destination is None
    follower = Follower(as_json=options.json, quiet=options.quiet, kept=kept)
    wait_s: float | None = getattr(options, "wait", None)
    engine = begun.engine(outbox, follower.hear, take_up_old_jobs=False, keep_trying=wait_s is not None)
    with interrupts() as interrupted:  # from before the jobs are accepted: none is left behind unheeded
        with outbox.together():  # all, or none
            job_ids = [engine.accept(plan) for plan in plans]
        if getattr(options, "no_wait", False):
            return [outbox.job(job_id) for job_id in job_ids], None
        for job_id in job_ids:
            follower.begin(job_id, outbox.job(job_id).instances)
        engine.start()
        try:
            follower.wait(interrupted)
            if wait_s is not None:
                _wait_on(outbox, job_ids, time.monotonic() + wait_s, interrupted)
            if interrupted.is_set():
                _cancel(engine, outbox, job_ids)
        finally:
            follower.end()
            engine.stop(report_steps=True)
    return [outbox.job(job_id) for job_id in job_ids], follower.trouble


def _wait_on(outbox: Outbox, job_ids: Sequence[str], until: float, interrupted: threading.Event) -> None:
    """Wait while tries go on, as long as the time lasts."""
    while time.monotonic() < until and not interrupted.wait(_POLL_S):
        if not any(_goes_on(outbox, job_id) for job_id in job_ids):
            return


def _goes_on(outbox: Outbox, job_id: str) -> bool:
    return not outbox.is_finished(job_id) or State.WAITING in outbox.overview.summary(job_id).states


def _cancel(engine: Engine, outbox: Outbox, job_ids: Sequence[str]) -> None:
    for job_id in job_ids:
        engine.cancel(job_id)
    while any(not outbox.is_finished(job_id) or outbox.wishes.left(job_id) for job_id in job_ids):
        time.sleep(_POLL_S)
