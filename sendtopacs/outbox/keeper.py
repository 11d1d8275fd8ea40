"""Keeps the promise of the spool: what is needed lasts, what is needed no more goes, in this order."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Collection

from sendtopacs.model.errors import SpoolError
from sendtopacs.model.files import sync_file
from sendtopacs.model.job import ConvertedFile
from sendtopacs.model.serial import from_json, to_json
from sendtopacs.outbox.database import Database
from sendtopacs.outbox.hardening import Hardener
from sendtopacs.outbox.lingering import Lingering
from sendtopacs.outbox.records import InstanceRecord
from sendtopacs.outbox.spool import Spool


class Keeper:
    """Syncs and removes what the outbox tells of; may be used from any thread."""

    def __init__(self, db: Database, spool: Spool) -> None:
        self._db, self._spool = db, spool
        self._hardener = Hardener(db.harden)
        self._lingering = Lingering(self._sync)
        self.settle = self._hardener.now
        """Returns once all that was noted by now outlives a power cut; raises SpoolError."""

    def close(self) -> None:
        """Sync what is left, and end."""
        self._lingering.close()
        self._hardener.close()

    def noted(self, instance_id: int, converted: ConvertedFile | None = None) -> None:
        """Have a change last soon, and the file that it tells of, unless it is sent sooner."""
        self._hardener.soon()
        if converted is not None and not converted.synced:
            self._lingering.add(instance_id)

    def sync_left(self) -> None:
        """Take up what an earlier start did not come to sync."""
        for instance_id in self._db.column(
            "SELECT id FROM instance WHERE state IN ('converted', 'waiting', 'failed')"
            " AND json_extract(converted, '$.synced') = 0"
        ):
            self._lingering.add(int(instance_id))

    def clean(self, instance_ids: Collection[int], job_id: str) -> None:
        """Remove the files of instances that need them no more, once it lasts that they do not."""
        for instance_id in instance_ids:
            self._lingering.drop(instance_id)
        self._hardener.after(lambda: self._clean(instance_ids, job_id))

    def _clean(self, instance_ids: Collection[int], job_id: str) -> None:
        """Remove the files, but for those of what was taken up again meanwhile."""
        ended = "SELECT 1 FROM instance WHERE id = ? AND state IN ('stored', 'confirmed', 'cancelled')"
        with contextlib.suppress(SpoolError):  # the next start removes them
            self._spool.clean([one for one in instance_ids if self._db.one(ended, (one,))], job_id)
            if self._db.one("SELECT 1 FROM job WHERE id = ? AND finished", (job_id,)):
                self._spool.close(job_id)

    def secure(self, record: InstanceRecord) -> None:
        """Have a converted file last before it is relied on, unless its source is still there."""
        unsynced = record.converted is not None and not record.converted.synced
        if unsynced and not self._spool.source_stays(record):
            self._sync(record.instance_id)

    def _sync(self, instance_id: int) -> None:
        """Sync a converted file, and note that; one that is gone meanwhile was needed no more."""
        with contextlib.suppress(SpoolError, OSError):
            converted = self._converted(instance_id)
            if converted is not None and not converted.synced:
                sync_file(converted.path)
                made = dataclasses.replace(converted, synced=True)
                with self._db.transaction(durable=False) as db:
                    db.execute(
                        "UPDATE instance SET converted = ? WHERE id = ? AND converted = ?",
                        (to_json(made), instance_id, to_json(converted)),
                    )

    def _converted(self, instance_id: int) -> ConvertedFile | None:
        row = self._db.one("SELECT converted FROM instance WHERE id = ?", (instance_id,))
        return from_json(row["converted"], ConvertedFile) if row is not None and row["converted"] else None
