"""Make the answer of the update check.

python packaging/sign_update.py KEYFILE VERSION PAGE > update.json   (KEYFILE is made where it is missing)

Prints the public key, which goes into the setting 'update_key', to standard error.
"""

from __future__ import annotations

import base64
import json
import sys
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sendtopacs.net.updates import Offer, signed_text


def answer(key: Ed25519PrivateKey, version: str, page: str) -> str:
    """Return the signed JSON."""
    signature = base64.b64encode(key.sign(signed_text(Offer(version, page)))).decode()
    return json.dumps({"version": version, "page": page, "signature": signature}) + "\n"


def public_key(key: Ed25519PrivateKey) -> str:
    """Return the key that the setting names."""
    return base64.b64encode(key.public_key().public_bytes_raw()).decode()


def main(key_file: Path, version: str, page: str) -> None:
    """Read or make the key; write the answer."""
    if not key_file.exists():
        key_file.touch(mode=0o600)
        key_file.write_bytes(Ed25519PrivateKey.generate().private_bytes_raw())
    key = Ed25519PrivateKey.from_private_bytes(key_file.read_bytes())
    sys.stdout.write(answer(key, version, page))
    sys.stderr.write(f"update_key = {public_key(key)}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:4])
