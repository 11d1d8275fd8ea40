"""The states of an instance on its way, and the one table of what may follow what."""

from __future__ import annotations

import enum


class State(enum.StrEnum):
    """Where an instance is; the words stand in the command line's JSON as they are."""

    REFUSED = "refused"  # the source cannot be used; never entered the outbox
    PLANNED = "planned"  # accepted, UIDs fixed
    CONVERTED = "converted"  # its Part 10 file is in the spool
    SENDING = "sending"
    STORED = "stored"  # the peer answered success or a warning
    CONFIRMED = "confirmed"  # the peer proved that it holds it
    WAITING = "waiting"  # will be tried again
    FAILED = "failed"
    CANCELLED = "cancelled"


DONE = frozenset({State.STORED, State.CONFIRMED})
ENDED = DONE | {State.REFUSED, State.FAILED, State.CANCELLED}

_S = State
TRANSITIONS: dict[State, frozenset[State]] = {
    _S.REFUSED: frozenset(),
    _S.PLANNED: frozenset({_S.CONVERTED, _S.WAITING, _S.FAILED, _S.CANCELLED}),
    _S.CONVERTED: frozenset({_S.SENDING, _S.FAILED, _S.CANCELLED, _S.WAITING, _S.PLANNED}),
    _S.SENDING: frozenset({_S.STORED, _S.WAITING, _S.FAILED, _S.CANCELLED, _S.CONVERTED}),
    _S.STORED: frozenset({_S.CONFIRMED, _S.STORED, _S.WAITING, _S.FAILED}),  # stored: asked about later
    _S.CONFIRMED: frozenset(),
    _S.WAITING: frozenset(
        {_S.PLANNED, _S.CONVERTED, _S.SENDING, _S.WAITING, _S.FAILED, _S.CANCELLED}  # waiting: put off anew
    ),
    _S.FAILED: frozenset({_S.PLANNED, _S.CONVERTED, _S.CANCELLED}),  # 'send again', under the same UIDs
    _S.CANCELLED: frozenset({_S.PLANNED, _S.CONVERTED}),
}


def may_follow(before: State, after: State) -> bool:
    """Tell whether an instance in state `before` may go to `after`."""
    return after in TRANSITIONS[before]
