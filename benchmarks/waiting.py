"""An outbox whose PACS is away: python -m benchmarks.waiting FOLDER INSTANCES JOBS."""

from __future__ import annotations

import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from sendtopacs.model.attributes import FormValues, Patient, Series, Study
from sendtopacs.model.items import ImageDetails, Kind, SourceFile, SourceItem
from sendtopacs.model.problems import error
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from sendtopacs.outbox import Outbox
from sendtopacs.plan import PlanOptions, make_plan

VALUES = FormValues(
    Patient("SAMPLE^Ona", "BENCH-1"), Study(StudyDate="20261121", StudyTime="0905"), Series(Modality="XC")
)


def fill(folder: Path, instances: int, jobs: int) -> None:
    """Accept so many instances in so many jobs, all of them waiting for their next try."""
    peer = RemoteAE("MAIN", "pacs.example.org", 104)
    with closing(Outbox(folder / "outbox.sqlite", folder / "spool")) as outbox:
        cause = error("connection-refused", peer=peer.label, host=peer.host, port=peer.port)
        later = outbox.clock() + timedelta(days=3650)
        for job in range(jobs):
            items = [_item(job, number) for number in range(instances // jobs)]
            job_id = outbox.accept(make_plan(items, VALUES, PlanOptions(peer)))
            with outbox.together():
                for record in outbox.job(job_id).instances:
                    outbox.move(record.instance_id, State.WAITING, cause, next_try_at=later)


def _item(job: int, number: int) -> SourceItem:
    file = SourceFile(Path(f"/nowhere/wound-{job}-{number}.jpg"), 4_000_000, number)
    return SourceItem(file, Kind.PHOTO, ImageDetails("JPEG", 4000, 3000))


if __name__ == "__main__":
    fill(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
