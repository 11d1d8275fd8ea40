"""TLS and secrets from the command line."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from sendtopacs.cli import main
from sendtopacs.model import secrets
from tests.certificates import PASSWORD


def test_echo_under_tls(storescp, certificates, capsys):
    peer = storescp("+tls", certificates.server.key, certificates.server.certificate, "+cf", certificates.ca)
    address = f"STORESCP@127.0.0.1:{peer.remote.port}"
    assert main(["echo", address, "--tls", "--tls-ca", certificates.ca]) == 3
    assert "certificate" in capsys.readouterr().err
    client = ["--tls-cert", certificates.client.certificate, "--tls-key", certificates.client.key]
    assert main(["echo", address, "--tls-ca", certificates.ca, *client]) == 0


def test_a_photo_under_tls_with_a_key_from_the_keyring(
    storescp, certificates, monkeypatch, keyring_of_the_test, home: Path
):
    from sendtopacs.resources import __file__ as resources  # noqa: PLC0415

    peer = storescp("+tls", certificates.server.key, certificates.server.certificate, "+cf", certificates.ca)
    home.mkdir()
    (home / "settings.toml").write_text(
        f"""[[storage]]
name = "Main"
ae_title = "STORESCP"
host = "localhost"
port = {peer.remote.port}
tls = true
tls_ca_file = "{certificates.ca}"
tls_certificate = "{certificates.encrypted.certificate}"
tls_key = "{certificates.encrypted.key}"
"""
    )
    monkeypatch.setattr("sys.stdin", io.StringIO(PASSWORD + "\n"))
    assert main(["secret", "Main"]) == 0
    assert list(keyring_of_the_test.values()) == [PASSWORD]
    secrets._remembered.clear()  # as a program that is started anew
    photo = Path(resources).parent / "samples" / "photo.jpg"
    values = ["--set", "PatientName=EEL^Anna", "PatientID=1"]
    assert main(["send", str(photo), "--to", "Main", values[0], values[1], "--set", values[2]]) == 0
    assert len(peer.files()) == 1
    written = [p for p in home.rglob("*") if p.is_file() and PASSWORD.encode() in p.read_bytes()]
    assert written == []


def test_a_peer_that_wants_no_secret(capsys):
    assert main(["secret", "ANY@localhost:104"]) == 2


@pytest.mark.parametrize("given", [["secret", "Main", "--forget"]])
def test_a_secret_is_forgotten(given, home: Path, keyring_of_the_test):
    home.mkdir()
    (home / "settings.toml").write_text(
        '[[storage]]\nname = "Main"\nae_title = "A"\nhost = "localhost"\n'
        'user_identity = "passcode"\nuser_name = "nurse"\n'
    )
    name = "user nurse A@localhost:104"
    secrets.keep(name, "s3cret")
    assert main(given) == 0
    assert keyring_of_the_test == {}
    assert secrets.read(name) is None
