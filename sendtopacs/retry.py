"""When what could not be delivered is tried again: by its cause, and for how long."""

from __future__ import annotations

import enum
from datetime import datetime, timedelta

from sendtopacs.model.outbox_rules import OutboxRules
from sendtopacs.model.problems import NOT_BEFORE_S, Problem
from sendtopacs.net.problems import REJECTED, UNREACHED

SCHEDULE = tuple(timedelta(seconds=s) for s in (10, 30, 120, 600))
"""After each of the first tries; then LONGEST."""
LONGEST = timedelta(minutes=30)

_LONGEST_ASKED_S = 86400.0  # a peer that wants to be left alone for longer is asked all the same

_BUSY = frozenset({"rejected-congestion", "rejected-limit", "rejected-for-now"})
_BROKEN = frozenset(
    {
        "association-aborted",
        "association-released",
        "connection-lost",
        "protocol-error",
        "time-limit",
        "study-time-limit",
    }
)
_PEER_CANNOT_NOW = frozenset(
    {"step-put-off", "store-out-of-resources", "store-processing-failure", "store-resource-limit"}
)


class Again(enum.StrEnum):
    """What a cause means for the next try."""

    SOON = "soon"  # it may pass by itself: by the schedule
    SELDOM = "seldom"  # somebody has to set something right: every LONGEST, and loudly
    NEVER = "never"  # the same would happen again


def again(problem: Problem) -> Again:
    """Tell whether, and how, an instance with this cause is tried again."""
    if problem.code in UNREACHED | _BUSY | _BROKEN | _PEER_CANNOT_NOW:
        return Again.SOON
    if problem.code in REJECTED:
        return Again.SELDOM
    return Again.NEVER


def next_check(rules: OutboxRules, tries: int, since: datetime | None, now: datetime) -> datetime | None:
    """Return when to ask again whether it is there, by the schedule; None where it is the end."""
    following = now + (SCHEDULE[tries] if tries < len(SCHEDULE) else LONGEST)
    return following if following <= (since or now) + rules.keep_trying else None


def next_try(
    rules: OutboxRules, problem: Problem, tries: int, since: datetime | None, now: datetime
) -> datetime | None:
    """Return when to try again after so many tries since then, None where it is the end.

    `tries` and `since` are those before the one that just failed.
    """
    kind = again(problem)
    if kind is Again.NEVER:
        return None
    soon = kind is Again.SOON and tries < len(SCHEDULE)
    asked = timedelta(seconds=min(float(problem.params.get(NOT_BEFORE_S, 0)), _LONGEST_ASKED_S))
    following = now + max(SCHEDULE[tries] if soon else LONGEST, asked)
    return following if following <= (since or now) + rules.keep_trying else None
