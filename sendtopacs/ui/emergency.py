"""A temporary identity for a patient who has none yet."""

from __future__ import annotations

import secrets
from datetime import datetime

_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # without what is misread by telephone: 0 O 1 I
_RANDOM = 6


def temporary_identity(now: datetime | None = None) -> tuple[str, str]:
    """Return a PatientName that says what it is, and a PatientID that no one else has."""
    now = now or datetime.now()
    tail = "".join(secrets.choice(_ALPHABET) for _ in range(_RANDOM))
    return f"EMERGENCY^{now:%Y%m%d%H%M%S}", f"TEMP-{now:%Y%m%d%H%M%S}-{tail}"
