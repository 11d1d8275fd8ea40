"""Asks whether there is a newer version, at an address of the site's choice; fetches nothing else, ever.

The answer is JSON: {"version": "1.2.3", "page": "https://...", "signature": "..."}; the signature is Ed25519
(RFC 8032), in Base64, over 'sendtopacs-update', version and page in lines of their own.
packaging/sign_update.py makes it.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from dataclasses import dataclass

from sendtopacs.model.errors import NetworkError
from sendtopacs.model.problems import error

_LONGEST_BYTES = 1 << 14
_LIMIT_S = 10.0
_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}")


@dataclass(frozen=True, slots=True)
class Offer:
    """A version that the site offers, and the page that tells of it."""

    version: str
    page: str


def ask(url: str, key: str) -> Offer:
    """Fetch and verify the answer; raise NetworkError where there is none signed with the key."""
    import httpx  # noqa: PLC0415 - heavy, and asked for by few sites: in the worker that asks

    try:
        with httpx.stream("GET", url, timeout=_LIMIT_S) as response:
            response.raise_for_status()
            text = b""
            for chunk in response.iter_bytes():
                text += chunk
                if len(text) > _LONGEST_BYTES:
                    raise NetworkError(error("update-unusable"))
    except (httpx.HTTPError, httpx.InvalidURL) as failure:
        raise NetworkError(error("update-unreachable", reason=type(failure).__name__)) from failure
    return verified(text, key)


def verified(text: bytes, key: str) -> Offer:
    """Read an answer; raise NetworkError unless it was signed with the key (Base64, 32 bytes)."""
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - seldom wanted
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415

    try:
        said = json.loads(text)
        offer = Offer(str(said["version"]), str(said["page"]))
        signature = base64.b64decode(str(said["signature"]), validate=True)
        public = Ed25519PublicKey.from_public_bytes(base64.b64decode(key, validate=True))
        public.verify(signature, signed_text(offer))
    except (ValueError, KeyError, TypeError, binascii.Error, InvalidSignature) as failure:
        raise NetworkError(error("update-unusable")) from failure
    if not _VERSION.fullmatch(offer.version) or not offer.page.startswith("https://"):
        raise NetworkError(error("update-unusable"))
    return offer


def signed_text(offer: Offer) -> bytes:
    """Return what the signature is over."""
    return f"sendtopacs-update\n{offer.version}\n{offer.page}\n".encode()


def is_newer(offered: str, ours: str) -> bool:
    """Compare versions, number by number."""
    return _numbers(offered) > _numbers(ours)


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(part) for part in re.findall(r"\d+", version)[:4]]
    return tuple(numbers + [0] * (4 - len(numbers)))
