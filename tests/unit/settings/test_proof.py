"""What proves that a destination holds what it stored, as the settings have it."""

from __future__ import annotations

from sendtopacs.model.confirmation import Confirmation, Proof
from sendtopacs.settings.check import check
from sendtopacs.settings.schema import DeliverySettings, QueryAE, Settings, StorageAE

PACS = StorageAE("Main", "MAIN", "pacs", proof=Proof.FIND, proof_from="Search", proof_s=12)


def test_the_record_says_how_and_who_is_asked() -> None:
    search = QueryAE("Search", "QR", "qr.example", 105, kind="qr", model="patient")
    settings = Settings(storage=(PACS,), query=(search,), delivery=DeliverySettings(report_port=11113))

    assert settings.confirmation(PACS) == Confirmation(Proof.FIND, search.to_remote(), "patient", 12, 11113)
    assert check(settings) == []


def test_a_worklist_is_no_pacs_to_ask() -> None:
    worklist = QueryAE("Search", "WL", "ris.example", 105)
    settings = Settings(storage=(PACS,), query=(worklist,))

    assert settings.confirmation(PACS).peer is None
    assert [p.code for p in check(settings)] == ["setting-no-such-search"]
