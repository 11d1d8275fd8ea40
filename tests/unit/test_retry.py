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


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        ("connection-refused", Again.SOON),  # unreachable
        ("host-unknown", Again.SOON),
        ("no-route", Again.SOON),
        ("no-answer", Again.SOON),  # timed out
        ("association-mute", Again.SOON),
        ("time-limit", Again.SOON),
        ("study-time-limit", Again.SOON),
        ("association-aborted", Again.SOON),
        ("connection-lost", Again.SOON),
        ("tls-hung-up", Again.SOON),  # hand-shake cut
        ("tls-mute", Again.SOON),
        ("rejected-called", Again.SELDOM),  # 1/1/7
        ("rejected-calling", Again.SELDOM),  # 1/1/3
        ("tls-untrusted", Again.SELDOM),  # its certificate refused by us
        ("tls-certificate-refused", Again.SELDOM),  # ours by it
        ("nothing-accepted", Again.NEVER),  # no context
    ],
)
def test_each_cause_is_tried_again_as_it_deserves(code: str, wanted: Again) -> None:
    assert again(error(code)) is wanted


@pytest.mark.parametrize("status", [0xA700, 0xA7FF, 0x0110, 0x0213])
def test_a_peer_out_of_resources_is_asked_again_soon(status: int) -> None:
    problem = outcome(status).problem
    assert problem is not None
    assert next_try(WEEK, problem, 0, None, NOW) == NOW + timedelta(seconds=10)


@pytest.mark.parametrize(
    "status", [0xA900, 0xC000, 0xCFFF, 0x0122, 0x0117, 0x0124, 0x0210, 0x0211, 0x0212, 0xA800, 0x1234]
)
def test_what_is_refused_by_content_has_failed_at_once(status: int) -> None:
    problem = outcome(status).problem
    assert problem is not None
    assert next_try(WEEK, problem, 0, None, NOW) is None


@pytest.mark.parametrize("status", [0xB000, 0xB006, 0xB007])
def test_a_warning_is_stored(status: int) -> None:
    assert outcome(status).stored
    assert outcome(status).problem is not None


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
