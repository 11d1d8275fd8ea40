"""The update check: off unless set, believes only what is signed, fetches nothing more."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sendtopacs.cli import main
from sendtopacs.model.errors import NetworkError
from sendtopacs.net import updates
from sendtopacs.net.updates import Offer, signed_text

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = base64.b64encode(KEY.public_key().public_bytes_raw()).decode()
PAGE = "https://software.hospital.example/sendtopacs"


def answer(version: str = "9.1", page: str = PAGE, key: Ed25519PrivateKey = KEY) -> bytes:
    signature = base64.b64encode(key.sign(signed_text(Offer(version, page)))).decode()
    return json.dumps({"version": version, "page": page, "signature": signature}).encode()


def test_what_is_signed_is_believed() -> None:
    assert updates.verified(answer(), PUBLIC) == Offer("9.1", PAGE)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"[]",
        b'{"version": "9.1"}',
        answer().replace(b"9.1", b"9.2"),
        answer().replace(b"hospital", b"elsewhere"),
        answer(key=Ed25519PrivateKey.generate()),
        answer(page="http://plain.example/"),
        answer(version="9.1; rm"),
    ],
)
def test_all_else_is_not(text: bytes) -> None:
    with pytest.raises(NetworkError) as caught:
        updates.verified(text, PUBLIC)
    assert caught.value.problem.code == "update-unusable"


@pytest.mark.parametrize(
    ("offered", "ours", "newer"),
    [("0.2.0", "0.1.0", True), ("0.10", "0.9.5", True), ("0.1", "0.1.0", False), ("0.0.9", "0.1.0", False)],
)
def test_versions_are_compared_by_number(offered: str, ours: str, newer: bool) -> None:
    assert updates.is_newer(offered, ours) is newer


@pytest.fixture
def site() -> Iterator[tuple[str, list[str]]]:
    """Serve the signed answer; give its address and what was asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            body = answer() if self.path == "/update.json" else b"x" * 50_000
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    thread.join()
    server.server_close()


def settings(home: Path, url: str) -> None:
    home.joinpath("settings.toml").write_text(
        f'version = 1\n[general]\nupdate_url = "{url}"\nupdate_key = "{PUBLIC}"\n'
    )


def test_the_command_tells_of_it_and_fetches_nothing_else(
    site: tuple[str, list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    address, asked = site
    monkeypatch.setenv("SENDTOPACS_HOME", str(tmp_path))
    settings(tmp_path, f"{address}/update.json")
    assert main(["update-check"]) == 0
    out = capsys.readouterr().out
    assert "9.1" in out
    assert PAGE in out
    assert asked == ["/update.json"]
    settings(tmp_path, f"{address}/long")
    assert main(["update-check"]) == 3


def test_it_is_off_unless_somebody_set_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    monkeypatch.setenv("SENDTOPACS_HOME", str(tmp_path))
    assert main(["update-check"]) == 2
    assert "update_url" in capsys.readouterr().err


def test_a_site_that_is_not_there_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    monkeypatch.setenv("SENDTOPACS_HOME", str(tmp_path))
    settings(tmp_path, "http://127.0.0.1:9/update.json")
    assert main(["update-check"]) == 3
    assert "newer version" in capsys.readouterr().err
