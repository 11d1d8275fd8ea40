"""The PIN that closes the settings: only what is made of it is kept, salted and slow to guess (RFC 7914).

It keeps a passer-by out of the settings window. Whoever may write the settings file can take it out of there,
but for one that the system-wide file locks; and a short PIN can be guessed by a program that has the file.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os

from sendtopacs.model.problems import Problem, error

SHORTEST, LONGEST = 4, 64  # characters
_LOG_N, _R, _P = 15, 8, 1  # 32 MB, about a tenth of a second
_SALT_BYTES, _HASH_BYTES = 16, 32
_HIGHEST_LOG_N = 17  # what a file says may not eat this computer
_NAME = "scrypt"


def hashed(pin: str) -> str:
    """Return what is kept of a PIN: 'scrypt:LOG_N:R:P:SALT:HASH', the last two in Base64."""
    salt = os.urandom(_SALT_BYTES)
    parts = _derived(pin, salt, _LOG_N, _R, _P)
    return ":".join((_NAME, str(_LOG_N), str(_R), str(_P), _text(salt), _text(parts)))


def matches(pin: str, kept: str) -> bool:
    """Tell whether this is the PIN; takes a tenth of a second."""
    read = _read(kept)
    if read is None:
        return False
    log_n, r, p, salt, wanted = read
    return hmac.compare_digest(_derived(pin, salt, log_n, r, p), wanted)


def pin_problems(pin: str, name: str) -> list[Problem]:
    """Check a PIN that somebody chose."""
    if SHORTEST <= len(pin) <= LONGEST and pin.isprintable():
        return []
    return [error("pin-length", name=name, low=SHORTEST, high=LONGEST)]


def kept_problems(kept: str, name: str) -> list[Problem]:
    """Check what stands in a file for a PIN; it may be empty."""
    return [] if not kept or _read(kept) is not None else [error("setting-pin", name=name)]


def _read(kept: str) -> tuple[int, int, int, bytes, bytes] | None:
    try:
        name, log_n, r, p, salt, made = kept.split(":")
        numbers = int(log_n), int(r), int(p)
        read = (*numbers, base64.b64decode(salt, validate=True), base64.b64decode(made, validate=True))
    except (ValueError, binascii.Error):
        return None
    usable = 1 <= numbers[0] <= _HIGHEST_LOG_N and numbers[1:] == (_R, _P) and len(read[4]) == _HASH_BYTES
    return read if name == _NAME and usable else None


def _derived(pin: str, salt: bytes, log_n: int, r: int, p: int) -> bytes:
    n = 2**log_n
    room = 256 * n * r  # twice what it needs
    return hashlib.scrypt(pin.encode(), salt=salt, n=n, r=r, p=p, maxmem=room, dklen=_HASH_BYTES)


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")
