"""The storage SOP classes and transfer syntaxes that we propose, by name (statement, tables 6 and 10).

Not a limit: a DICOM file of any other class or syntax is proposed from what the file says of itself.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from sendtopacs.model import sop


@dataclass(frozen=True, slots=True)
class SopClass:
    """One row of table 6."""

    uid: str
    name: str
    retired: bool
    private: bool


@dataclass(frozen=True, slots=True)
class TransferSyntax:
    """One row of table 10."""

    uid: str
    name: str
    encapsulated: bool


@cache
def storage_classes() -> tuple[SopClass, ...]:
    """Return the storage SOP classes, in the table's order."""
    return tuple(
        SopClass(row["uid"], row["name"], row["retired"] == "yes", row["private"] == "yes")
        for row in _rows("sop_classes.csv")
    )


@cache
def transfer_syntaxes() -> tuple[TransferSyntax, ...]:
    """Return the transfer syntaxes, in the table's order."""
    return tuple(
        TransferSyntax(row["uid"], row["name"], row["encapsulated"] == "yes")
        for row in _rows("transfer_syntaxes.csv")
    )


def name_of(uid: str) -> str:
    """Return the name of a SOP class or transfer syntax; the UID itself where the tables have none."""
    return _names().get(uid, uid)


@cache
def _names() -> dict[str, str]:
    classes = {row.uid: row.name for row in storage_classes()}
    syntaxes = {row.uid: row.name for row in transfer_syntaxes()}
    return {sop.VERIFICATION: "Verification", **classes, **syntaxes}


def _rows(table: str) -> Iterator[dict[str, str]]:
    text = (files("sendtopacs.resources") / "tables" / table).read_text(encoding="utf-8")
    yield from csv.DictReader(text.splitlines())
