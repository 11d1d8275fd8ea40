"""Certificates for tests, made by OpenSSL: good ones, and expired, alien or misnamed ones."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

PASSWORD = "eel-grass"


@dataclass(frozen=True)
class Leaf:
    """A certificate and its key."""

    certificate: str
    key: str


@dataclass(frozen=True)
class Certificates:
    """All that tests of TLS need."""

    ca: str
    other_ca: str
    server: Leaf
    expired: Leaf
    elsewhere: Leaf  # for pacs.example
    client: Leaf
    encrypted: Leaf  # the client's, its key under PASSWORD
    alien: Leaf  # a client's, signed by the other CA


def make_certificates(openssl: str, folder: Path) -> Certificates:
    """Make them all in a folder."""

    def run(*arguments: str) -> None:
        subprocess.run([openssl, *arguments], cwd=folder, check=True, capture_output=True)

    def key(name: str) -> None:
        run("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", f"{name}.key")

    def authority(name: str) -> str:
        key(name)
        run(
            *("req", "-x509", "-key", f"{name}.key", "-out", f"{name}.pem", "-subj", f"/CN={name}"),
            *("-days", "30", "-addext", "keyUsage=critical,keyCertSign,cRLSign"),
        )
        return str(folder / f"{name}.pem")

    def leaf(name: str, names: str, *, ca: str = "ca", validity: Sequence[str] = ("-days", "30")) -> Leaf:
        (folder / f"{name}.ext").write_text(f"subjectAltName={names}\nbasicConstraints=CA:FALSE\n")
        run("req", "-new", "-key", "leaf.key", "-out", f"{name}.csr", "-subj", f"/CN={name}")
        run(
            *("x509", "-req", "-in", f"{name}.csr", "-CA", f"{ca}.pem", "-CAkey", f"{ca}.key"),
            *("-CAcreateserial", "-out", f"{name}.pem", "-extfile", f"{name}.ext", *validity),
        )
        return Leaf(str(folder / f"{name}.pem"), str(folder / "leaf.key"))

    key("leaf")
    here = "DNS:localhost,IP:127.0.0.1"
    ca, other_ca = authority("ca"), authority("other-ca")
    client = leaf("client", "DNS:workstation")
    run("pkey", "-in", "leaf.key", "-aes256", "-passout", f"pass:{PASSWORD}", "-out", "encrypted.key")
    return Certificates(
        ca=ca,
        other_ca=other_ca,
        server=leaf("server", here),
        expired=leaf("expired", here, validity=("-days", "-1")),
        elsewhere=leaf("elsewhere", "DNS:pacs.example"),
        client=client,
        encrypted=Leaf(client.certificate, str(folder / "encrypted.key")),
        alien=leaf("alien", "DNS:workstation", ca="other-ca"),
    )
