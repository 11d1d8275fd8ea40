"""On a disk where overwriting helps: every object arrives whole all the same, and what is left is zeros."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, BinaryIO

import pydicom
import pytest

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.model.events import InstanceChanged
from sendtopacs.model.job import Leg, Plan
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from sendtopacs.outbox import spool
from sendtopacs.outbox.erasing import Eraser
from tests.net.pipeline.conftest import Desk

Desks = Callable[..., AbstractContextManager[Desk]]
Photos = Callable[[int], list[Path]]
Planned = Callable[..., Plan]


@pytest.fixture(autouse=True)
def rotating(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the spool lie on a disk that rotates."""
    monkeypatch.setattr(spool, "Eraser", lambda folder: Eraser(folder, lambda _folder: True))


def test_what_was_stored_is_overwritten(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive, home: Path
) -> None:
    held: list[BinaryIO] = []

    def hold(event: Any) -> None:
        if isinstance(event, InstanceChanged) and event.state is State.CONVERTED:
            made = desk.outbox.instance(event.instance_id).converted
            held.append(made.path.open("rb"))

    with desks() as desk:
        desk.look = hold
        job_id = desk.engine.accept(planned(photos(5), RemoteAE("DEMO", "127.0.0.1", archive.port)))
        assert set(desk.finish(job_id).values()) == {State.STORED}

    assert len(held) == 5
    for stream in held:
        with stream:
            assert set(stream.read()) == {0}
    assert list((home / "spool").rglob("*")) == []


def test_two_destinations_share_objects_and_both_get_them_whole(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive, tmp_path: Path
) -> None:
    with Archive(ArchiveConfig(folder=tmp_path / "other", ae_title="OTHER", port=0)) as other:
        more = (Leg(RemoteAE("OTHER", "127.0.0.1", other.port)),)
        plan = planned(photos(20), RemoteAE("DEMO", "127.0.0.1", archive.port), more=more)
        with desks() as desk:
            job_id = desk.engine.accept(plan)
            assert set(desk.finish(job_id).values()) == {State.STORED}
    for folder in ("archive", "other"):
        taken = list((tmp_path / folder).rglob("*.dcm"))
        assert len(taken) == 20
        assert all(pydicom.dcmread(path).pixel_array.any() for path in taken)


def test_a_file_that_goes_while_it_is_saved_is_made_again(
    desks: Desks,
    photos: Photos,
    planned: Planned,
    free_port: Callable[[], int],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    copy = shutil.copyfile

    def slowly(source: Path, target: Path) -> None:
        desk.outbox.spool.clean([1], job_id)
        desk.outbox.spool.eraser.close()
        with pytest.raises(FileNotFoundError):
            copy(source, target)
        target.write_bytes(b"\0" * 1000)  # what a copy that was under way would have got

    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(1), RemoteAE("AWAY", "127.0.0.1", free_port())))
        desk.finish(job_id)
        monkeypatch.setattr(shutil, "copyfile", slowly)
        (saved,) = desk.engine.export(job_id, tmp_path / "saved")

    assert saved.path is not None
    assert pydicom.dcmread(saved.path).PatientID == "P-1"
