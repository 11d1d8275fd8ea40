"""Sending waits for no disk while the source is there; whatever a power cut tears is made again from it."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.model.events import InstanceChanged
from sendtopacs.model.job import Plan
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from sendtopacs.outbox import lingering
from tests.net.pipeline.conftest import Desk

Desks = Callable[..., AbstractContextManager[Desk]]
Photos = Callable[[int], list[Path]]
Planned = Callable[..., Plan]
NOW = datetime(2026, 11, 21, 9, 0, 0)


@pytest.fixture
def synced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give the paths of what is synced, as it happens."""
    names: list[str] = []
    fsync = os.fsync

    def noted(handle: int) -> None:
        names.append(str(Path(f"/proc/self/fd/{handle}").readlink()))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", noted)
    return names


def objects(names: list[str]) -> list[str]:
    """Return the files of the spool among these, half-written ones too."""
    return [name for name in names if "/spool/" in name and name.endswith((".part", ".dcm"))]


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs /proc")
def test_what_goes_out_at_once_is_never_synced(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive, synced: list[str]
) -> None:
    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(20), RemoteAE("DEMO", "127.0.0.1", archive.port)))
        assert set(desk.finish(job_id).values()) == {State.STORED}
        seen = list(synced)

    assert objects(seen) == []
    assert any(name.endswith("outbox.sqlite-wal") for name in seen)  # and that it was stored lasts


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs /proc")
def test_what_has_no_lasting_source_is_synced_before_it_is_called_converted(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive, synced: list[str], tmp_path: Path
) -> None:
    with desks(fleeting=[tmp_path]) as desk:
        plan = planned(photos(2), RemoteAE("DEMO", "127.0.0.1", archive.port))
        job_id = desk.engine.accept(plan)
        desk.finish(job_id)
        seen = list(synced)

    assert len(objects(seen)) == 2


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs /proc")
def test_a_source_that_went_meanwhile_has_its_file_synced_before_it_is_sent(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive, synced: list[str]
) -> None:
    (path,) = photos(1)
    plan = planned([path], RemoteAE("DEMO", "127.0.0.1", archive.port))
    at_sending: list[str] = []

    with desks() as desk:

        def gone_once_converted(event: Any) -> None:
            if isinstance(event, InstanceChanged) and event.state is State.CONVERTED:
                path.unlink()
            if isinstance(event, InstanceChanged) and event.state is State.SENDING:
                at_sending.extend(synced)

        desk.look = gone_once_converted
        job_id = desk.engine.accept(plan)
        assert set(desk.finish(job_id).values()) == {State.STORED}

    assert len(objects(at_sending)) == 1


@pytest.mark.parametrize("damage", ["short", "other", "none"])
def test_a_file_that_a_power_cut_tore_is_made_again_under_its_uid(
    desks: Desks,
    photos: Photos,
    planned: Planned,
    free_port: Callable[[], int],
    tmp_path: Path,
    damage: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(lingering, "LINGER_S", 1000.0)
    monkeypatch.setattr(lingering.Lingering, "close", lambda _self: None)  # the power is cut
    port = free_port()
    plan = planned(photos(2), RemoteAE("DEMO", "127.0.0.1", port))
    with desks(clock=lambda: NOW) as desk:
        desk.engine.accept(plan)
        job_id = plan.header.job_id
        desk.finish(job_id)
        torn = desk.outbox.job(job_id).instances[0].converted
        assert torn is not None
        assert not torn.synced
        stop_thread(desk)
    monkeypatch.undo()
    whole = torn.path.read_bytes()
    if damage == "short":
        torn.path.write_bytes(whole[:-100])
    elif damage == "other":
        torn.path.write_bytes(whole[:-100] + bytes(100))
    else:
        torn.path.unlink()

    with (
        Archive(ArchiveConfig(folder=tmp_path / "archive", port=port)) as archive,
        desks(clock=lambda: NOW + timedelta(minutes=1)) as desk,
    ):
        desk.wait_for(lambda e: isinstance(e, InstanceChanged) and e.state is State.STORED, 2)
        held = {one.sop_instance_uid: one.path.read_bytes() for one in archive.contents()}

    assert sorted(held) == sorted(i.SOPInstanceUID for i in plan.instances)
    pixels = whole[-400:]
    assert pixels in held[plan.instances[0].SOPInstanceUID]


def stop_thread(desk: Desk) -> None:
    """End the thread that a power cut would have ended, without what it does at its end."""
    lingers = desk.outbox.keeper._lingering
    lingers._since.clear()
    with lingers._news:
        lingers._closed = True
        lingers._news.notify()


def test_what_is_not_sent_soon_is_synced(
    desks: Desks,
    photos: Photos,
    planned: Planned,
    free_port: Callable[[], int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(lingering, "LINGER_S", 0.0)
    with desks(clock=lambda: NOW) as desk:
        job_id = desk.engine.accept(planned(photos(3), RemoteAE("DEMO", "127.0.0.1", free_port())))
        desk.finish(job_id)
    with desks(clock=lambda: NOW, keep_trying=False) as desk:
        records = desk.outbox.job(job_id).instances

    assert all(record.converted and record.converted.synced for record in records)


def test_one_uid_never_names_two_contents(
    desks: Desks, photos: Photos, planned: Planned, free_port: Callable[[], int]
) -> None:
    """The file in the spool is gone, and the source holds something else under the same size and time."""
    (path,) = photos(1)
    with desks(clock=lambda: NOW) as desk:
        job_id = desk.engine.accept(planned([path], RemoteAE("DEMO", "127.0.0.1", free_port())))
        desk.finish(job_id)
        record = desk.outbox.job(job_id).instances[0]
        assert record.converted is not None
        record.converted.path.unlink()
        before = path.stat()
        content = bytearray(path.read_bytes())
        content[15] ^= 1  # the density: as good a picture as before
        path.write_bytes(content)
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        desk.engine.retry(job_id)
        desk.finish(job_id, times=2)

        assert desk.states(job_id) == {path.name: State.FAILED}
        assert desk.causes(job_id) == {"source-changed"}
