"""Unique identifiers: form, length, and that no two are alike."""

from __future__ import annotations

from datetime import datetime

import pytest

from sendtopacs.model.uids import LEAST_RANDOM_DIGITS, LONGEST_ROOT, UidFactory, is_uid

WHEN = datetime(2026, 11, 21, 9, 5, 7, 42_000)
STATEMENT = "1.3.6.1.4.1.44316.3"
OWN = "2.25." + "9" * 39


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        ("1.2.840.10008.1.1", True),
        ("2.25.0", True),
        ("1.2.03", False),
        ("1..2", False),
        ("1.2.", False),
        ("1", False),
        ("", False),
        ("1.2.a", False),
        ("1." + "1" * 62, True),
        ("1." + "1" * 63, False),
        ("1.2\n", False),
    ],
)
def test_form(text: str, valid: bool) -> None:
    assert is_uid(text) is valid


def test_the_statements_form() -> None:
    uids = UidFactory(STATEMENT, "0.1.0", WHEN)

    assert uids.study().startswith(f"{STATEMENT}.10.20261121090507.1.42.")
    assert uids.series(3).startswith(f"{STATEMENT}.10.20261121090507.2.3.")
    assert uids.instance(12).startswith(f"{STATEMENT}.10.20261121090507.3.12.")


@pytest.mark.parametrize("root", [STATEMENT, OWN, "1.2.3"])
@pytest.mark.parametrize("number", [1, 99_999, 2**31 - 1])
def test_valid_within_64_characters_with_enough_randomness(root: str, number: int) -> None:
    uids = UidFactory(root, "123.45.6", WHEN)

    for uid in (uids.study(), uids.series(number), uids.instance(number)):
        assert is_uid(uid)
        assert len(uid) == 64
        assert len(uid.rsplit(".", 1)[1]) >= LEAST_RANDOM_DIGITS


def test_a_root_that_leaves_too_little_randomness_is_refused() -> None:
    with pytest.raises(ValueError, match="random digits"):
        UidFactory("1." + "1" * (LONGEST_ROOT + 1), "1.0.0", WHEN).study()


def test_no_two_are_alike() -> None:
    uids = UidFactory(STATEMENT, "0.1.0", WHEN)
    count = 1_000_000

    assert len({uids.instance(1) for _ in range(count)}) == count
