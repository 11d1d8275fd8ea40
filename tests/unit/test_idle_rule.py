"""When nobody is there: never without the warning, whatever the clocks do."""

from __future__ import annotations

import pytest

from sendtopacs.ui.idle_rule import Idle, IdleRule, Phase


@pytest.fixture
def rule() -> IdleRule:
    made = IdleRule(600.0)
    made.touch(0.0, 5000.0)
    return made


def test_the_warning_belongs_to_the_minutes(rule: IdleRule) -> None:
    assert rule.look(539.0, 5539.0) == Idle(Phase.THERE)
    assert rule.look(540.0, 5540.0) == Idle(Phase.WARNING, 60)
    assert rule.look(599.5, 5599.5) == Idle(Phase.WARNING, 1)
    assert rule.look(600.0, 5600.0) == Idle(Phase.OVER)


def test_of_one_minute_half_is_warning() -> None:
    rule = IdleRule(60.0)
    rule.touch(0.0, 0.0)
    assert rule.look(29.0, 29.0).phase is Phase.THERE
    assert rule.look(30.0, 30.0) == Idle(Phase.WARNING, 30)


def test_after_a_nights_sleep_it_warns_first(rule: IdleRule) -> None:
    assert rule.look(10.0, 5000.0 + 8 * 3600) == Idle(Phase.WARNING, 60)
    assert rule.look(69.0, 5000.0 + 8 * 3600) == Idle(Phase.WARNING, 1)
    assert rule.look(70.0, 5000.0 + 8 * 3600) == Idle(Phase.OVER)


def test_a_clock_put_back_does_not_keep_it_for_ever(rule: IdleRule) -> None:
    assert rule.look(540.0, 0.0).phase is Phase.WARNING


def test_somebody_there_ends_a_warning(rule: IdleRule) -> None:
    rule.look(550.0, 5550.0)
    rule.touch(551.0, 5551.0)
    assert rule.look(1090.0, 6090.0) == Idle(Phase.THERE)
