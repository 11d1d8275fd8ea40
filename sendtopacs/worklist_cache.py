"""What a worklist last said, kept on the disk so that it can be searched while the server is away.

Only what an administrator asks for is kept (refresh_minutes of its record, or find --refresh), for this user
alone, and no longer than a week: it names patients.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sendtopacs.model.errors import SpoolError
from sendtopacs.model.files import atomic_write, disk_problem, private_folder
from sendtopacs.model.problems import Problem, warning
from sendtopacs.model.remote import RemoteAE

_OLDEST = timedelta(days=7)

Answer = dict[str, Any]
"""net.attributes.Attributes, which this module passes on without a look."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What a worklist said."""

    as_of: datetime
    answers: tuple[Answer, ...]

    def problem(self, peer: str, now: datetime, *, asked: bool = True) -> Problem:
        """Return the remark that these are not of now: the peer is away, or was not `asked`."""
        when = self.as_of.isoformat(timespec="seconds")
        code = "worklist-kept" if asked else "worklist-kept-chosen"
        return warning(code, peer=peer, when=when, age=_in_units(now - self.as_of))

    def matching(self, keys: Answer) -> tuple[Answer, ...]:
        """Return the items that match the keys of a query, as a server matches them."""
        from sendtopacs.archive.matching import matches  # noqa: PLC0415 - brings pynetdicom

        return tuple(answer for answer in self.answers if matches(keys, answer))


class WorklistCache:
    """One file for each worklist; may be used from any thread and process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, remote: RemoteAE, answers: tuple[Answer, ...], now: datetime) -> None:
        """Keep what a worklist says now; raise SpoolError."""
        private_folder(self._folder)
        content = {"as_of": now.isoformat(timespec="seconds"), "answers": answers}
        with atomic_write(self._file(remote)) as stream:
            stream.write(json.dumps(content).encode())

    def kept(self, remote: RemoteAE, now: datetime) -> Kept | None:
        """Return what is kept of a worklist, None where that is nothing, damaged or too old."""
        try:
            content = json.loads(self._file(remote).read_bytes())
            kept = Kept(datetime.fromisoformat(content["as_of"]), tuple(content["answers"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return kept if now - kept.as_of <= _OLDEST else None

    def forget_old(self) -> None:
        """Remove what is too old; raise SpoolError."""
        oldest = (datetime.now() - _OLDEST).timestamp()
        try:
            for file in self._folder.glob("*.json"):
                if file.stat().st_mtime < oldest:
                    file.unlink(missing_ok=True)
        except OSError as failure:
            raise SpoolError(disk_problem(failure, self._folder)) from failure

    def _file(self, remote: RemoteAE) -> Path:
        name = hashlib.sha256(remote.address.encode()).hexdigest()[:16]
        return self._folder / f"{name}.json"


def _in_units(age: timedelta) -> str:
    """Return an age as '35 min', '4 h 10 min' or '2 d 3 h'."""
    minutes = max(0, int(age.total_seconds() // 60))
    hours, days = minutes // 60, minutes // 1440
    if days:
        return f"{days} d {hours % 24} h"
    return f"{hours} h {minutes % 60} min" if hours else f"{minutes} min"
