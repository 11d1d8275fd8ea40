"""When what could not be delivered is tried again."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from sendtopacs.model.outbox_rules import OutboxRules
from sendtopacs.model.problems import error
from sendtopacs.net.problems import REJECTED, UNREACHED
from sendtopacs.net.status import StoreKind, outcome
from sendtopacs.retry import Again, again, next_try

NOW = datetime(2026, 11, 21, 9, 0, 0)
WEEK = OutboxRules()


def test_every_status_is_tried_again_as_its_outcome_says() -> None:
    for status in range(0x10000):
        found = outcome(status)
        if found.problem is None or found.stored:
            continue
        wanted = Again.SOON if found.kind is StoreKind.RETRY else Again.NEVER
        assert again(found.problem) is wanted, f"{status:04X}"


@pytest.mark.parametrize("code", sorted(UNREACHED | REJECTED))
def test_no_association_is_never_the_end_at_once(code: str) -> None:
    assert again(error(code)) is not Again.NEVER


@pytest.mark.parametrize("code", ["rejected-called", "rejected-calling"])
def test_an_unknown_ae_title_waits_for_somebody(code: str) -> None:
    assert next_try(WEEK, error(code), 0, None, NOW) == NOW + timedelta(minutes=30)


def test_the_schedule_to_its_end() -> None:
    cause, now, tries = error("connection-refused"), NOW, 0
    since: datetime | None = None
    waits = []
    while (following := next_try(WEEK, cause, tries, since, now)) is not None:
        waits.append((following - now).total_seconds())
        since, tries, now = since or now, tries + 1, following

    assert waits[:6] == [10, 30, 120, 600, 1800, 1800]
    assert set(waits[4:]) == {1800}
    assert timedelta(days=7) - (now - NOW) < timedelta(minutes=30)
