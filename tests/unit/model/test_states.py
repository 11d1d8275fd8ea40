"""The table of transitions: every pair is walked."""

from __future__ import annotations

from itertools import product

import pytest

from sendtopacs.model.states import DONE, ENDED, TRANSITIONS, State, may_follow

ALLOWED = {
    "planned": "converted waiting failed cancelled",
    "converted": "planned sending waiting failed cancelled",
    "sending": "converted stored waiting failed cancelled",
    "stored": "confirmed stored waiting failed",
    "waiting": "planned converted sending waiting failed cancelled",
    "failed": "planned converted cancelled",
    "cancelled": "planned converted",
    "confirmed": "",
    "refused": "",
}


@pytest.mark.parametrize(("before", "after"), list(product(State, State)))
def test_only_these_states_may_follow(before: State, after: State) -> None:
    assert may_follow(before, after) == (after.value in ALLOWED[before].split())


def test_every_state_has_a_row() -> None:
    assert set(TRANSITIONS) == set(State)


def test_what_is_done_is_ended_and_is_never_sent_by_itself() -> None:
    assert DONE < ENDED
    assert not any(may_follow(state, State.SENDING) for state in ENDED)
