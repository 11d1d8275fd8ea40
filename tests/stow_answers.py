"""Answers to STOW-RS requests."""

from __future__ import annotations

import json
from typing import Any


def dataset(stored: list[str], failed: dict[str, int]) -> bytes:
    """Return the answer to a store as DICOM JSON."""
    said: dict[str, Any] = {}
    if stored:
        items = [{"00081155": {"vr": "UI", "Value": [uid]}} for uid in stored]
        said["00081199"] = {"vr": "SQ", "Value": items}
    if failed:
        items = [
            {"00081155": {"vr": "UI", "Value": [uid]}, "00081197": {"vr": "US", "Value": [reason]}}
            for uid, reason in failed.items()
        ]
        said["00081198"] = {"vr": "SQ", "Value": items}
    return json.dumps(said).encode()
