"""What the outbox knows of source files: whether they were sent, in which job, whether they are needed."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path

from sendtopacs.model.items import SourceFile
from sendtopacs.model.job import PlannedInstance
from sendtopacs.model.serial import from_json
from sendtopacs.model.states import DONE
from sendtopacs.outbox.database import Database
from sendtopacs.plan import SentBefore


class KnownSources:
    """Reads only; may be used from any thread. A file is known by path, size and time."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def needed(self) -> list[Path]:
        """Return the sources of what is not stored: it may be converted again."""
        rows = self._db.column("SELECT source_path FROM instance WHERE state NOT IN ('stored', 'confirmed')")
        return [Path(os.fsdecode(row)) for row in rows]

    def in_folder(self, folder: Path) -> tuple[set[SourceFile], set[SourceFile]]:
        """Return which files of a folder are sources: of what is stored alone, and of what is not yet.

        A still that is stored does not make its video stored.
        """
        inside = json.dumps(str(folder))[1:-1]  # `planned` is ASCII: one that is joined has more sources
        rows = self._db.rows("SELECT planned, state FROM instance WHERE instr(planned, ?)", (inside,))
        stored: set[SourceFile] = set()
        waiting: set[SourceFile] = set()
        for row in rows:
            planned = from_json(row["planned"], PlannedInstance)
            files = {source for source in planned.sources if source.path.parent == folder}
            if row["state"] not in DONE:
                waiting.update(files)
            elif planned.still_s is None:
                stored.update(files)
        return stored - waiting, waiting

    def job_of(self, file: SourceFile) -> str | None:
        """Return the latest job that was made of this very file, given up or not; None without any."""
        row = self._db.one(
            "SELECT job_id FROM instance JOIN job ON job.id = job_id WHERE source_path = ?"
            " AND source_size_bytes = ? AND source_modified_ns = ? ORDER BY job.rowid DESC LIMIT 1",
            (os.fsencode(file.path.absolute()), file.size_bytes, file.modified_ns),
        )
        return str(row["job_id"]) if row is not None else None

    def sent_before(self, files: Iterable[SourceFile]) -> dict[SourceFile, SentBefore]:
        """Return which of these files were stored before; the latest counts."""
        found: dict[SourceFile, SentBefore] = {}
        query = (
            "SELECT changed_at, destination FROM instance JOIN job ON job.id = job_id WHERE source_path = ?"
            " AND source_size_bytes = ? AND source_modified_ns = ? AND state IN (?, ?)"
            " AND json_extract(planned, '$.still_s') IS NULL"
            " ORDER BY changed_at DESC LIMIT 1"
        )
        done = tuple(state.value for state in sorted(DONE))
        for file in files:
            key = (os.fsencode(file.path.absolute()), file.size_bytes, file.modified_ns, *done)
            row = self._db.one(query, key)
            if row is not None:
                found[file] = SentBefore(row["changed_at"], row["destination"])
        return found
