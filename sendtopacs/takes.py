"""What each destination takes, as it last said: kept by address, corrected by every association."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sendtopacs.model.errors import SpoolError
from sendtopacs.model.files import atomic_write, private_folder

Pair = tuple[str, str]
"""SOP class UID and transfer syntax UID."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What a peer said, and when."""

    when: datetime
    accepted: Mapping[Pair, bool]


class KeptTakes:
    """Remembers for every start; may be used from any thread. A file that cannot be read is as if empty."""

    def __init__(self, path: Path | None = None) -> None:
        """Without a path nothing is kept."""
        self._path = path
        self._lock = threading.Lock()

    def of(self, address: str) -> Taken | None:
        """Return what the peer at an address said; None where it was never asked."""
        entry = self._read().get(address)
        try:
            return _taken(entry) if entry is not None else None
        except (TypeError, ValueError, KeyError, AttributeError):
            return None

    def keep(self, address: str, accepted: Mapping[Pair, bool]) -> None:
        """Keep an answer instead of an earlier one; raise SpoolError."""
        if self._path is None:
            return
        entry = {
            "when": datetime.now().isoformat(timespec="seconds"),
            "accepted": {" ".join(pair): yes for pair, yes in accepted.items()},
        }
        with self._lock:
            private_folder(self._path.parent)
            held = {**self._read(), address: entry}
            with atomic_write(self._path) as stream:
                stream.write(json.dumps(held, indent=1, sort_keys=True).encode())

    def correct(self, address: str, accepted: Mapping[Pair, bool]) -> None:
        """Correct what is kept by what an association showed; a disk that refuses costs only that."""
        known = self.of(address)
        if known is None:
            return
        now = {pair: accepted.get(pair, yes) for pair, yes in known.accepted.items()}
        if now != known.accepted:
            try:
                self.keep(address, now)
            except SpoolError:
                return

    def _read(self) -> dict[str, object]:
        if self._path is None:
            return {}
        try:
            held = json.loads(self._path.read_bytes())
        except (OSError, ValueError):
            return {}
        return held if isinstance(held, dict) else {}


def _taken(entry: object) -> Taken:
    if not isinstance(entry, dict):
        raise TypeError
    accepted: dict[Pair, bool] = {}
    for words, yes in entry["accepted"].items():
        class_uid, syntax_uid = words.split(" ")
        accepted[class_uid, syntax_uid] = bool(yes)
    return Taken(datetime.fromisoformat(entry["when"]), accepted)
