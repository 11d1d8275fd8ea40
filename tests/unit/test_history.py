"""What the outbox remembers of contents that went to somebody else, however many were of one size."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from sendtopacs.history import History
from sendtopacs.model.attributes import FormValues, Patient, Series, Study
from sendtopacs.model.items import ImageDetails, Kind, SourceFile, SourceItem
from sendtopacs.model.job import Content, ConvertedFile
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from sendtopacs.outbox import Outbox
from sendtopacs.plan import PlanOptions, make_plan

ONA, JONAS = Patient("SAMPLE^Ona", "1"), Patient("SAMPLE^Jonas", "2")
VALUES = FormValues(ONA, Study(StudyDate="20261121", StudyTime="0905"), Series(Modality="OT"))


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    with closing(Outbox(tmp_path / "outbox.sqlite", tmp_path / "spool")) as opened:
        yield opened


@pytest.mark.parametrize("count", [1, 8, 9, 30])
def test_the_same_content_in_another_record_is_found_among_many_of_its_size(
    count: int, outbox: Outbox, tmp_path: Path
) -> None:
    files = [_file(tmp_path / f"{number}.jpg", b"%04d" % number) for number in range(count)]
    _store(outbox, files)
    same = _file(tmp_path / "copy.jpg", b"%04d" % (count - 1))
    other = _file(tmp_path / "other.jpg", b"new!")
    history = History(outbox)
    assert set(history.sent_elsewhere([(same, JONAS), (other, JONAS)])) == {same}
    assert not history.sent_elsewhere([(same, ONA)])


def _file(path: Path, content: bytes) -> SourceFile:
    path.write_bytes(content)
    return SourceFile(path, len(content), path.stat().st_mtime_ns)


def _store(outbox: Outbox, files: list[SourceFile]) -> None:
    items = [SourceItem(file, Kind.PHOTO, ImageDetails("JPEG", 2, 2)) for file in files]
    plan = make_plan(items, VALUES, PlanOptions(RemoteAE("MAIN", "pacs", 104, name="Main PACS")))
    for record in outbox.job(outbox.accept(plan)).instances:
        source = record.planned.source
        path = outbox.spool.file(record)
        path.write_bytes(b"12345")
        made = ConvertedFile(path, 5, record.planned.SOPClassUID, record.planned.TransferSyntaxUID)
        digest = sha256(source.path.read_bytes()).hexdigest()
        made = dataclasses.replace(made, sources=(Content(source.size_bytes, digest, ""),))
        outbox.move(record.instance_id, State.CONVERTED, converted=made)
        outbox.move(record.instance_id, State.SENDING)
        outbox.move(record.instance_id, State.STORED)
