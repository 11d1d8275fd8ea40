"""The archive's index: SQLite in WAL mode, one row for each patient, study, series and instance.

Attributes are kept in the JSON model's form and matched in it (`matching`); SQL only narrows by unique keys.
A row without a file, or a file without a row, is mended at the start (`store`).
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sendtopacs.archive.config import Statistics
from sendtopacs.archive.levels import COMPUTED, INDEXED, UNIQUE_KEYS, Level
from sendtopacs.model.errors import SpoolError
from sendtopacs.model.problems import error
from sendtopacs.net.attributes import Attributes, first_text, tag_of

VERSION = 1

_SCHEMA = """
CREATE TABLE patient (
    pk INTEGER PRIMARY KEY, identity TEXT NOT NULL UNIQUE, uid TEXT NOT NULL, attributes TEXT NOT NULL);
CREATE TABLE study (
    pk INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES patient ON DELETE CASCADE,
    uid TEXT NOT NULL, attributes TEXT NOT NULL, UNIQUE (parent, uid));
CREATE TABLE series (
    pk INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES study ON DELETE CASCADE,
    uid TEXT NOT NULL, modality TEXT NOT NULL, attributes TEXT NOT NULL, UNIQUE (parent, uid));
CREATE TABLE instance (
    pk INTEGER PRIMARY KEY, parent INTEGER REFERENCES series ON DELETE CASCADE,
    uid TEXT NOT NULL UNIQUE, sop_class TEXT NOT NULL, syntax TEXT NOT NULL,
    path TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, attributes TEXT NOT NULL);
CREATE INDEX patient_uid ON patient (uid);
CREATE INDEX study_uid ON study (uid);
CREATE INDEX series_uid ON series (uid);
CREATE INDEX instance_parent ON instance (parent);
CREATE INDEX instance_class ON instance (sop_class, syntax);
"""
_ALIASES = {Level.PATIENT: "p", Level.STUDY: "s", Level.SERIES: "e", Level.IMAGE: "i"}
_JOINS = {
    Level.PATIENT: "patient p",
    Level.STUDY: "patient p JOIN study s ON s.parent = p.pk",
    Level.SERIES: "patient p JOIN study s ON s.parent = p.pk JOIN series e ON e.parent = s.pk",
    Level.IMAGE: """patient p JOIN study s ON s.parent = p.pk JOIN series e ON e.parent = s.pk
        JOIN instance i ON i.parent = e.pk""",
}
_BELOW_PATIENT = "FROM study s2 JOIN series e2 ON e2.parent = s2.pk"
_OF_STUDY = "FROM series e2 JOIN instance i2 ON i2.parent = e2.pk WHERE e2.parent = s.pk"
_COUNTS = {
    tag_of("NumberOfPatientRelatedStudies"): "SELECT count(*) FROM study s2 WHERE s2.parent = p.pk",
    tag_of("NumberOfPatientRelatedSeries"): f"SELECT count(*) {_BELOW_PATIENT} WHERE s2.parent = p.pk",
    tag_of("NumberOfPatientRelatedInstances"): f"""SELECT count(*) {_BELOW_PATIENT}
        JOIN instance i2 ON i2.parent = e2.pk WHERE s2.parent = p.pk""",
    tag_of("NumberOfStudyRelatedSeries"): "SELECT count(*) FROM series e2 WHERE e2.parent = s.pk",
    tag_of("NumberOfStudyRelatedInstances"): f"SELECT count(*) {_OF_STUDY}",
    tag_of("NumberOfSeriesRelatedInstances"): "SELECT count(*) FROM instance i2 WHERE i2.parent = e.pk",
    tag_of("ModalitiesInStudy"): """SELECT group_concat(DISTINCT e2.modality) FROM series e2
        WHERE e2.parent = s.pk AND e2.modality != ''""",
    tag_of("SOPClassesInStudy"): f"SELECT group_concat(DISTINCT i2.sop_class) {_OF_STUDY}",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One stored instance, as the index has it; `path` is relative to the archive's folder."""

    sop_class_uid: str
    sop_instance_uid: str
    transfer_syntax_uid: str
    path: str
    size_bytes: int
    attributes: Attributes
    in_hierarchy: bool = True  # False: an object without patient, such as a hanging protocol


@dataclass(frozen=True, slots=True)
class Located:
    """Where an instance is, and of what kind."""

    sop_class_uid: str
    sop_instance_uid: str
    transfer_syntax_uid: str
    path: str
    size_bytes: int
    patient_id: str = ""
    study_uid: str = ""


class Index:
    """The database; writes one at a time, reads from any thread, each on a connection of its own."""

    def __init__(self, path: Path) -> None:
        """Open or make it; raises SpoolError where it is damaged, newer, or cannot be written."""
        self._path = path
        self._lock = threading.Lock()
        try:
            self._writer = self._connect()
            self._prepare()
        except sqlite3.Error as failure:
            raise SpoolError(error("archive-damaged", path=path, reason=failure)) from failure

    def close(self) -> None:
        """Close it for writing."""
        with self._lock:
            self._writer.close()

    def has(self, sop_instance_uid: str) -> bool:
        """Tell whether an instance is there."""
        with self._lock:
            query = "SELECT 1 FROM instance WHERE uid = ?"
            return self._writer.execute(query, (sop_instance_uid,)).fetchone() is not None

    def add(self, entry: Entry) -> bool:
        """Add an instance and what is new above it; False where it was there already."""
        with self._lock, self._transaction() as writer:
            exists = "SELECT 1 FROM instance WHERE uid = ?"
            if writer.execute(exists, (entry.sop_instance_uid,)).fetchone():
                return False
            parent = self._series_of(entry) if entry.in_hierarchy else None
            own = _of_level(entry.attributes, Level.IMAGE)
            writer.execute(
                "INSERT INTO instance VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)",
                (
                    parent,
                    entry.sop_instance_uid,
                    entry.sop_class_uid,
                    entry.transfer_syntax_uid,
                    entry.path,
                    entry.size_bytes,
                    own,
                ),
            )
        return True

    def remove(self, paths: Iterable[str]) -> None:
        """Forget the instances of these files, and what is empty then."""
        with self._lock, self._transaction() as writer:
            writer.executemany("DELETE FROM instance WHERE path = ?", [(path,) for path in paths])
            writer.execute(
                "DELETE FROM series WHERE pk NOT IN (SELECT parent FROM instance WHERE parent NOTNULL)"
            )
            writer.execute("DELETE FROM study WHERE pk NOT IN (SELECT parent FROM series)")
            writer.execute("DELETE FROM patient WHERE pk NOT IN (SELECT parent FROM study)")

    def find(
        self, level: Level, restrict: Mapping[Level, Sequence[str]], computed: Iterable[str] = ()
    ) -> Iterator[Attributes]:
        """Yield the attributes of each entity of a level, in the order of arrival, with those above it.

        `restrict` narrows by unique keys; `computed` are tags of COMPUTED to be counted.
        """
        counted = list(computed)
        columns = [f"{_ALIASES[upper]}.attributes" for upper in Level if upper <= level]
        columns += [f"({_COUNTS[tag]})" for tag in counted]
        where, values = _restriction(restrict)
        query = f"SELECT {', '.join(columns)} FROM {_JOINS[level]} {where} ORDER BY {_ALIASES[level]}.pk"
        for row in self._read(query, values):
            found: Attributes = {}
            for text in row[: level + 1]:
                found.update(json.loads(text))
            for tag, value in zip(counted, row[level + 1 :], strict=True):
                found[tag] = _computed(tag, value)
            yield found

    def locate(self, restrict: Mapping[Level, Sequence[str]]) -> list[Located]:
        """Return the instances under these unique keys, in the order of arrival."""
        where, values = _restriction(restrict)
        columns = "i.sop_class, i.uid, i.syntax, i.path, i.size, p.uid, s.uid"
        rows = self._read(f"SELECT {columns} FROM {_JOINS[Level.IMAGE]} {where} ORDER BY i.pk", values)
        return [Located(*row) for row in rows]

    def everything(self) -> list[Located]:
        """Return every instance, in the order of arrival."""
        query = """SELECT i.sop_class, i.uid, i.syntax, i.path, i.size, ifnull(p.uid, ''), ifnull(s.uid, '')
            FROM instance i LEFT JOIN series e ON i.parent = e.pk LEFT JOIN study s ON e.parent = s.pk
            LEFT JOIN patient p ON s.parent = p.pk ORDER BY i.pk"""
        return [Located(*row) for row in self._read(query, ())]

    def syntaxes_of(self, sop_class_uid: str) -> frozenset[str]:
        """Return the transfer syntaxes in which objects of a class are held."""
        query = "SELECT DISTINCT syntax FROM instance WHERE sop_class = ?"
        return frozenset(row[0] for row in self._read(query, (sop_class_uid,)))

    def statistics(self) -> Statistics:
        """Count."""
        query = """SELECT (SELECT count(*) FROM patient), (SELECT count(*) FROM study),
            (SELECT count(*) FROM series), count(*), ifnull(sum(size), 0) FROM instance"""
        return Statistics(*next(self._read(query, ())))

    def _series_of(self, entry: Entry) -> int:
        """Return the key of the instance's series, adding patient, study and series where they are new."""
        attributes = entry.attributes
        patient = self._row("patient", ("identity",), (_identity(attributes),), attributes, Level.PATIENT)
        study_uid = first_text(attributes, UNIQUE_KEYS[Level.STUDY])
        study = self._row("study", ("parent", "uid"), (patient, study_uid), attributes, Level.STUDY)
        series_uid = first_text(attributes, UNIQUE_KEYS[Level.SERIES])
        return self._row("series", ("parent", "uid"), (study, series_uid), attributes, Level.SERIES)

    def _row(
        self,
        table: str,
        names: tuple[str, ...],
        key: tuple[object, ...],
        attributes: Attributes,
        level: Level,
    ) -> int:
        where = " AND ".join(f"{name} = ?" for name in names)
        found = self._writer.execute(f"SELECT pk FROM {table} WHERE {where}", key).fetchone()
        if found:
            return int(found[0])
        extra: dict[str, object] = {"attributes": _of_level(attributes, level)}
        if level is Level.PATIENT:
            extra["uid"] = first_text(attributes, UNIQUE_KEYS[level])
        if level is Level.SERIES:
            extra["modality"] = first_text(attributes, tag_of("Modality"))
        columns = (*names, *extra)
        marks = ", ".join("?" * len(columns))
        cursor = self._writer.execute(
            f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", (*key, *extra.values())
        )
        return int(cursor.lastrowid or 0)

    def _prepare(self) -> None:
        self._writer.execute("PRAGMA journal_mode = WAL")
        version = int(self._writer.execute("PRAGMA user_version").fetchone()[0])
        if version > VERSION:
            raise SpoolError(error("archive-newer", path=self._path))
        if version == 0:
            with self._transaction() as writer:
                for statement in _SCHEMA.split(";"):
                    writer.execute(statement)
                writer.execute(f"PRAGMA user_version = {VERSION}")

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, check_same_thread=False, isolation_level=None, timeout=30)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = NORMAL")  # what a power cut loses is read from the files
        return connection

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        self._writer.execute("BEGIN IMMEDIATE")
        try:
            yield self._writer
        except BaseException:
            self._writer.execute("ROLLBACK")
            raise
        self._writer.execute("COMMIT")

    def _read(self, query: str, values: Sequence[object]) -> Iterator[tuple[Any, ...]]:
        with contextlib.closing(self._connect()) as connection:
            yield from connection.execute(query, values)


def _restriction(restrict: Mapping[Level, Sequence[str]]) -> tuple[str, list[str]]:
    """Return a WHERE clause and its values."""
    terms = [f"{_ALIASES[level]}.uid IN ({', '.join('?' * len(uids))})" for level, uids in restrict.items()]
    values = [uid for uids in restrict.values() for uid in uids]
    return ("WHERE " + " AND ".join(terms) if terms else ""), values


def _of_level(attributes: Attributes, level: Level) -> str:
    own = {tag: attributes[tag] for tag in INDEXED[level] if tag in attributes}
    return json.dumps(own, ensure_ascii=False)


def _identity(attributes: Attributes) -> str:
    """Return what tells patients apart: identifier and issuer; without an identifier, name and birth date."""
    parts = [first_text(attributes, tag_of(k)) for k in ("PatientID", "IssuerOfPatientID")]
    if not parts[0]:
        parts += [first_text(attributes, tag_of(k)) for k in ("PatientName", "PatientBirthDate")]
    return json.dumps(parts, ensure_ascii=False)


def _computed(tag: str, value: object) -> dict[str, object]:
    vr = COMPUTED[tag][1]
    values = sorted(str(value).split(",")) if value not in {None, ""} else []
    return {"vr": vr, "Value": values} if values else {"vr": vr}
