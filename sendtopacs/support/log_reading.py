"""The log files, read back: entries by level and words, the latest at the end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sendtopacs.logs import KEPT_FILES, LEVELS

LONGEST = 2000
"""Entries that are shown at once; the files hold more."""

_ENTRY = re.compile(
    r"(?P<when>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),\d{3} (?P<level>[A-Z]+) +(?P<process>\d+)"
    r" (?P<thread>.*?) (?P<source>[A-Za-z_][\w.]*): (?P<text>.*)"
)
_OTHER_NAMES = {"critical": "error"}


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One entry: a line, and under it perhaps the places of an exception."""

    when: str  # YYYY-MM-DD HH:MM:SS, local
    level: str  # in the words of LEVELS
    text: str
    source: str = ""  # the module that said it
    process: str = ""
    more: tuple[str, ...] = ()

    @property
    def whole(self) -> str:
        """All of it, as it stands in the file but for the process and thread."""
        head = f"{self.when} {self.level:<7} {self.source}: {self.text}"
        return "\n".join([head, *self.more])


def log_files(log_file: Path) -> list[Path]:
    """Return the files that are there, the one being written first."""
    numbered = [log_file.with_name(f"{log_file.name}.{n}") for n in range(1, KEPT_FILES + 1)]
    return [path for path in (log_file, *numbered) if path.is_file()]


def read_log(
    log_file: Path, least: str = "debug", words: str = "", limit: int = LONGEST
) -> tuple[LogEntry, ...]:
    """Return the latest entries of at least this level that hold all the words, the newest last.

    A file that cannot be read, or is just being turned over, is passed over.
    """
    found: list[LogEntry] = []
    wanted = words.casefold().split()
    for path in log_files(log_file):
        try:
            lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            continue
        matching = [one for one in entries(lines) if at_least(one.level, least) and _holds(one, wanted)]
        found = matching + found
        if len(found) >= limit:
            break
    return tuple(found[-limit:])


def at_least(level: str, least: str) -> bool:
    """Tell whether a level is this one or graver."""
    return LEVELS.index(level) >= LEVELS.index(least)


def entries(lines: Iterable[str]) -> Iterator[LogEntry]:
    """Give the entries that the lines of a file make; what stands before the first is left out."""
    head: re.Match[str] | None = None
    more: list[str] = []
    for line in lines:
        begun = _ENTRY.fullmatch(line)
        if begun is None:
            more.append(line)
            continue
        if head is not None:
            yield _entry(head, more)
        head, more = begun, []
    if head is not None:
        yield _entry(head, more)


def _entry(head: re.Match[str], more: Sequence[str]) -> LogEntry:
    level = head["level"].lower()
    level = _OTHER_NAMES.get(level, level)
    known = level if level in LEVELS else "info"
    return LogEntry(head["when"], known, head["text"], head["source"], head["process"], tuple(more))


def _holds(entry: LogEntry, words: Sequence[str]) -> bool:
    text = " ".join((entry.when, entry.text, *entry.more)).casefold()  # each source has 'pacs' in its name
    return all(word in text for word in words)
