"""A configuration file of the embedded PACS, in the form of pynetdicom's qrscp.

`[DEFAULT]` holds the archive's own options, every other section a move destination, named by its AE title.
Locations are relative to the file; an empty bind address means all interfaces, an absent one this computer.
"""

from __future__ import annotations

import configparser
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from sendtopacs.archive.config import ArchiveConfig
from sendtopacs.model.errors import ValuesError
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.remote import RemoteAE, ae_title_problem

_OWN = "DEFAULT"
LARGEST_PDU = 1 << 24


@dataclass(slots=True)
class _Reading:
    """The file as far as it is read, and all that is wrong with it."""

    file: Path
    problems: list[Problem] = field(default_factory=list)

    def refuse(self, section: str, key: str) -> None:
        self.problems.append(error("archive-config-value", file=self.file, section=section, name=key))


def read_config(file: Path, config: ArchiveConfig) -> ArchiveConfig:
    """Return `config` with what the file says over it; raise ValuesError naming all that is wrong."""
    # Its own name for the defaults: a destination without a port must not inherit the archive's.
    parser = configparser.ConfigParser(
        delimiters=(":", "="), interpolation=None, default_section="\0", strict=True
    )
    try:
        parser.read_string(file.read_text(encoding="utf-8-sig"), str(file))
    except OSError as failure:
        raise ValuesError(
            [error("archive-config-unreadable", file=file, reason=failure.strerror)]
        ) from failure
    except (configparser.Error, UnicodeDecodeError) as failure:
        reason = "it is not made of sections and options"
        raise ValuesError([error("archive-config-unreadable", file=file, reason=reason)]) from failure
    reading = _Reading(file)
    read = _own(reading, parser[_OWN]) if parser.has_section(_OWN) else {}
    destinations = {
        name: destination
        for name in parser.sections()
        if name != _OWN and (destination := _destination(reading, name, parser[name]))
    }
    if reading.problems:
        raise ValuesError(reading.problems)
    return replace(config, **read, move_destinations={**config.move_destinations, **destinations})


def _own(reading: _Reading, section: Mapping[str, str]) -> dict[str, Any]:
    read: dict[str, Any] = {}
    for key, text in section.items():
        if key not in _OPTIONS:
            reading.refuse(_OWN, key)
            continue
        name, convert = _OPTIONS[key]
        try:
            read[name] = convert(text.strip())
        except ValueError:
            reading.refuse(_OWN, key)
    for name in ("database", "instances"):
        if name in read:
            read[name] = reading.file.parent / read[name]
    return read


def _destination(reading: _Reading, name: str, section: Mapping[str, str]) -> RemoteAE | None:
    before = len(reading.problems)
    if ae_title_problem(name):
        reading.refuse(name, "AE title")
    for key in section.keys() - {"address", "port"}:
        reading.refuse(name, key)
    host, port = section.get("address", "").strip(), 0
    if not host:
        reading.refuse(name, "address")
    try:
        port = port_of(section.get("port", "").strip(), lowest=1)
    except ValueError:
        reading.refuse(name, "port")
    return RemoteAE(name, host, port) if len(reading.problems) == before else None


def port_of(text: str, lowest: int = 0) -> int:
    """Read a port; raise ValueError."""
    port = int(text)
    if not lowest <= port <= 65535:
        raise ValueError(text)
    return port


def seconds_of(text: str) -> float:
    """Read a time-out; raise ValueError."""
    seconds = float(text)
    if not 0 < seconds <= 86400:
        raise ValueError(text)
    return seconds


def pdu_of(text: str) -> int:
    """Read a maximum PDU, 0 for no limit; raise ValueError."""
    size = int(text)
    if size and not 1024 <= size <= LARGEST_PDU:
        raise ValueError(text)
    return size


def _ae_title(text: str) -> str:
    if ae_title_problem(text):
        raise ValueError(text)
    return text


def _location(text: str) -> Path:
    if not text:
        raise ValueError(text)
    return Path(text)


_OPTIONS: dict[str, tuple[str, Callable[[str], Any]]] = {
    "ae_title": ("ae_title", _ae_title),
    "port": ("port", port_of),
    "max_pdu": ("maximum_pdu", pdu_of),
    "acse_timeout": ("acse_timeout_s", seconds_of),
    "dimse_timeout": ("dimse_timeout_s", seconds_of),
    "network_timeout": ("network_timeout_s", seconds_of),
    "bind_address": ("bind", str),
    "instance_location": ("instances", _location),
    "database_location": ("database", _location),
}
