"""'Check what it takes' says what the peer says."""

from __future__ import annotations

from typing import Any

from sendtopacs.cli import main
from sendtopacs.model import sop
from sendtopacs.model.offers import OFFERS
from sendtopacs.model.remote import LocalAE
from sendtopacs.net.takes import what_it_takes


def taken(remote: Any, local: LocalAE) -> set[str]:
    return {offer.words for offer, yes in what_it_takes(remote, local) if yes}


def test_a_peer_that_takes_everything(storescp: Any, local: LocalAE) -> None:
    assert taken(storescp().remote, local) == {offer.words for offer in OFFERS}


def test_a_peer_that_takes_nothing_compressed(storescp: Any, local: LocalAE) -> None:
    found = taken(storescp(accept_all=False).remote, local)

    assert "uncompressed pictures" in found
    assert not found & {"photos", "video H.264", "video MPEG-2"}


def test_a_peer_that_takes_nothing_of_it(fault_peer: Any, local: LocalAE) -> None:
    assert taken(fault_peer(contexts=[(sop.VERIFICATION, ["1.2.840.10008.1.2"])]).remote, local) == set()


def test_the_command_line_says_it(storescp: Any, home: Any, capsys: Any) -> None:
    peer = storescp(accept_all=False).remote

    assert main(["echo", peer.address, "--takes"]) == 0

    said = capsys.readouterr().out
    assert "photos: no" in said
    assert "PDF: yes" in said
