"""The demonstration's embedded PACS: found again where it was."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from sendtopacs.demo import demonstration


def test_it_listens_where_it_did_last_time(tmp_path: Path) -> None:
    with demonstration(tmp_path / "archive") as first:
        address = first.destination().address
    with demonstration(tmp_path / "archive") as second:
        assert second.destination().address == address


def test_another_port_is_taken_where_somebody_else_has_that_one(tmp_path: Path) -> None:
    with demonstration(tmp_path / "archive") as first:
        port = first.archive.port
    with socket.socket() as other:
        other.bind(("127.0.0.1", port))
        other.listen()
        with demonstration(tmp_path / "archive") as second:
            taken = second.archive.port
            assert taken not in (0, port)
    with demonstration(tmp_path / "archive") as third:
        assert third.archive.port == taken


@pytest.mark.parametrize("kept", [b"", b"no port", b"0", b"70000", b"-5", b"\xff"])
def test_a_damaged_note_of_the_port_does_no_harm(tmp_path: Path, kept: bytes) -> None:
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "demo-port").write_bytes(kept)
    with demonstration(folder) as shown:
        assert shown.archive.port > 0
