"""Secrets are in the keyring alone: no file, log or output has them after jobs that need them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sendtopacs.cli import main
from sendtopacs.resources import __file__ as resources
from tests.certificates import PASSWORD, Certificates

SAMPLES = Path(resources).parent / "samples"
PASSCODE = "cobalt-otter-17"
SETTINGS = """version = 1
[[storage]]
name = "Main"
ae_title = "STORESCP"
host = "localhost"
port = {port}
tls = true
tls_ca_file = "{ca}"
tls_certificate = "{certificate}"
tls_key = "{key}"
user_identity = "passcode"
user_name = "nurse"
[audit]
syslog_host = "localhost"
syslog_port = {free}
tls_certificate = "{certificate}"
tls_key = "{key}"
"""


def test_no_file_log_or_output_has_them(
    storescp: Any,
    certificates: Certificates,
    home: Path,
    free_port: Callable[[], int],
    keyring_of_the_test: dict[tuple[str, str], str],
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    peer = storescp("+tls", certificates.server.key, certificates.server.certificate, "+cf", certificates.ca)
    home.mkdir()
    own = certificates.encrypted
    (home / "settings.toml").write_text(
        SETTINGS.format(
            port=peer.remote.port,
            free=free_port(),
            ca=certificates.ca,
            certificate=own.certificate,
            key=own.key,
        )
    )
    for name in ("Main", "localhost"):
        lines = iter([PASSWORD, PASSCODE])
        monkeypatch.setattr("sys.stdin.readline", lambda lines=lines: f"{next(lines)}\n", raising=False)
        assert main(["secret", name]) == 0
    assert sorted(set(keyring_of_the_test.values())) == sorted([PASSWORD, PASSCODE])
    values = ["--set", "PatientName=ŠIMKUTĖ^Ona", "--set", "PatientID=P-1"]
    job = ["send", str(SAMPLES / "photo.jpg"), "--to", "Main", *values, "--log-level", "debug"]
    assert main(job) == 0
    assert main(["settings", "export", str(tmp_path / "site.toml")]) == 0
    assert main(["settings", "show"]) == 0
    out = capfd.readouterr()
    files = [path for path in (*home.rglob("*"), tmp_path / "site.toml") if path.is_file()]
    assert any(path.suffix == ".log" for path in files)
    for secret in (PASSWORD, PASSCODE):
        assert [path for path in files if secret.encode() in path.read_bytes()] == []
        assert secret not in out.out + out.err
