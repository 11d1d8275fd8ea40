"""What listens is bound as it is set: at one of this computer's addresses, or at every one."""

from __future__ import annotations

import socket
from collections.abc import Callable

import pytest

from sendtopacs.model.confirmation import Proof
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.net.commitment import Reports
from sendtopacs.settings.schema import DeliverySettings, General, QueryAE, Settings, StorageAE
from sendtopacs.ui.lookup.targets import Kind, targets

PEER = RemoteAE("PACS", "127.0.0.1", 104)


def reached(address: str, port: int) -> bool:
    try:
        socket.create_connection((address, port), timeout=5).close()
    except ConnectionRefusedError:
        return False
    return True


@pytest.mark.parametrize(("bind", "elsewhere"), [("127.0.0.1", False), ("", True)])
def test_reports_come_in_where_it_is_set(
    free_port: Callable[[], int], local: LocalAE, bind: str, elsewhere: bool
) -> None:
    port = free_port()
    with Reports().expect("1.2.3", PEER, local, port, bind):
        assert reached("127.0.0.1", port)
        assert reached("127.0.0.2", port) is elsewhere
    assert not reached("127.0.0.1", port)  # only while a report is awaited


def test_the_settings_say_where() -> None:
    storage = StorageAE("Main", "MAIN", "pacs.example", 104, proof=Proof.COMMIT)
    search = QueryAE("Search", "QR", "qr.example", 105, kind="qr", retrieve_by="move")
    settings = Settings(
        general=General(receiving_address="10.0.0.7", receiving_port=11114),
        delivery=DeliverySettings(report_port=11113),
        storage=(storage,),
        query=(search,),
    )
    assert settings.confirmation(storage).bind == "10.0.0.7"
    assert settings.confirmation(None).bind == "10.0.0.7"
    (target,) = targets(settings, Kind.ARCHIVE, ())
    assert target.receiving == ("SENDTOPACS", 11114, "10.0.0.7")
