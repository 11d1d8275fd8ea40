"""Every status of the storage service has an outcome and a sentence."""

from __future__ import annotations

import pytest

from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import Severity
from sendtopacs.net.status import StoreKind, outcome

TABLE = [
    (0x0000, StoreKind.STORED),
    (0xB000, StoreKind.WARNING),
    (0xB006, StoreKind.WARNING),
    (0xB007, StoreKind.WARNING),
    (0xB123, StoreKind.WARNING),
    (0xA700, StoreKind.RETRY),
    (0xA7FF, StoreKind.RETRY),
    (0x0110, StoreKind.RETRY),
    (0x0213, StoreKind.RETRY),
    (0xA900, StoreKind.FAILED),
    (0xA9FF, StoreKind.FAILED),
    (0xC000, StoreKind.FAILED),
    (0xC001, StoreKind.FAILED),
    (0xC002, StoreKind.FAILED),
    (0xC210, StoreKind.FAILED),
    (0xC211, StoreKind.FAILED),
    (0xCFFF, StoreKind.FAILED),
    (0x0117, StoreKind.FAILED),
    (0x0122, StoreKind.FAILED),
    (0x0124, StoreKind.FAILED),
    (0x0210, StoreKind.FAILED),
    (0x0211, StoreKind.FAILED),
    (0x0212, StoreKind.FAILED),
    (0xFE00, StoreKind.FAILED),
    (0xFF00, StoreKind.FAILED),
    (0x1234, StoreKind.FAILED),
]


@pytest.mark.parametrize(("status", "kind"), TABLE, ids=[f"{s:04X}" for s, _ in TABLE])
def test_outcome(status, kind):
    assert outcome(status).kind is kind


def test_every_possible_status_has_a_sentence_that_names_it():
    for status in range(0x10000):
        found = outcome(status)
        assert (found.problem is None) == (status == 0)
        if found.problem is not None:
            assert f"{status:04X}" in sentence(found.problem)
            assert (found.problem.severity is Severity.WARNING) == (found.kind is StoreKind.WARNING)


def test_a_sentence_says_first_whether_it_is_stored():
    for status in range(1, 0x10000):
        found = outcome(status)
        assert sentence(found.problem).startswith("Stored" if found.stored else "Not stored")


def test_the_swapped_pair_of_the_service_document_is_right():
    assert outcome(0xB006).problem.code == "store-elements-discarded"
    assert outcome(0xB007).problem.code == "store-class-mismatch-kept"


def test_the_peers_own_words_stay_out_of_the_problem():
    found = outcome(0xA700, "No room for DOE^JOHN")
    assert found.comment == "No room for DOE^JOHN"
    assert "DOE" not in sentence(found.problem)
