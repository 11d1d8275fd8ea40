"""Whatever a peer, the line or our own disk does: nothing is lost, the cause is said, the rest goes out."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pydicom
import pytest
from PIL import Image

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.model import sop
from sendtopacs.model.confirmation import Confirmation
from sendtopacs.model.errors import SpoolError
from sendtopacs.model.job import Plan
from sendtopacs.model.messages import sentence
from sendtopacs.model.profile import LosslessImages
from sendtopacs.model.remote import RemoteAE, TimeLimits
from sendtopacs.model.states import DONE, State
from tests.net.pipeline.conftest import Desk

Desks = Callable[..., AbstractContextManager[Desk]]
Photos = Callable[[int], list[Path]]
Planned = Callable[..., Plan]
NOW = datetime(2026, 11, 21, 9, 0, 0)


class Line:
    """A line to a peer that is slow, or cuts its first connection after so many bytes and then works."""

    def __init__(self, port: int, *, cut_at: int | None = None, pause_s: float = 0.0) -> None:
        self._to, self._cut_at, self._pause_s = port, cut_at, pause_s
        self._server = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []
        self.port: int = self._server.getsockname()[1]
        self._spawn(self._accept)

    def _spawn(self, work: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                ours, _ = self._server.accept()
                theirs = socket.create_connection(("127.0.0.1", self._to))
                self._open += [ours, theirs]
                limit, self._cut_at = self._cut_at, None
                self._spawn(self._carry, ours, theirs, limit)
                self._spawn(self._carry, theirs, ours, None)

    def _carry(self, source: socket.socket, target: socket.socket, limit: int | None) -> None:
        carried = 0
        with contextlib.suppress(OSError):
            while data := source.recv(4096):
                if limit is not None and carried + len(data) >= limit:
                    target.sendall(data[: limit - carried])
                    break
                carried += len(data)
                target.sendall(data)
                time.sleep(self._pause_s)
        for end in (source, target):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Cut everything."""
        with contextlib.suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        for one in self._open:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)
        for one in self._open:
            one.close()


@pytest.fixture
def line() -> Iterator[Callable[..., Line]]:
    """Give a function that lays a line to a port."""
    laid: list[Line] = []

    def lay(port: int, **faults: Any) -> Line:
        laid.append(Line(port, **faults))
        return laid[-1]

    yield lay
    for one in laid:
        one.close()


def said(desk: Desk, job_id: str) -> list[str]:
    """Return the causes in words; every one that is not done has one."""
    open_ones = [r for r in desk.outbox.job(job_id).instances if r.state not in DONE]
    assert all(record.problem for record in open_ones)
    return [sentence(record.problem) for record in open_ones if record.problem]


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (0xA700, State.WAITING),
        (0x0110, State.WAITING),
        (0x0213, State.WAITING),
        (0xA900, State.FAILED),
        (0xC000, State.FAILED),
        (0x0117, State.FAILED),
        (0x0122, State.FAILED),
        (0x0124, State.FAILED),
        (0x0210, State.FAILED),
        (0x0211, State.FAILED),
        (0x0212, State.FAILED),
        (0xB000, State.STORED),
        (0xB006, State.STORED),
        (0xB007, State.STORED),
        (0xDEAD, State.FAILED),
    ],
    ids=lambda value: f"{value:04X}" if isinstance(value, int) else value.value,
)
def test_each_class_of_status_costs_its_object_alone(
    desks: Desks, photos: Photos, planned: Planned, fault_peer: Any, status: int, state: State
) -> None:
    answers = iter([status, 0x0000, 0x0000])
    peer = fault_peer(lambda _event: next(answers))
    with desks(clock=lambda: NOW) as desk:
        job_id = desk.engine.accept(planned(photos(3), peer.remote))
        states = sorted(desk.finish(job_id).values())
        said(desk, job_id)

    assert states == sorted([state, State.STORED, State.STORED])


CUTS = [1, 70, 200, 2_000, 9_000, 15_000]
MORE_CUTS = [n for n in range(100, 16_000, 660) if n not in CUTS]
assert len(CUTS) + len(MORE_CUTS) >= 30


@pytest.mark.parametrize("cut_at", [*CUTS, *(pytest.param(n, marks=pytest.mark.long) for n in MORE_CUTS)])
def test_a_line_cut_at_any_byte_loses_nothing(
    desks: Desks, tmp_path: Path, planned: Planned, archive: Archive, line: Any, cut_at: int
) -> None:
    """Three photos of some 5 kB: the cut is in the negotiation, in a command, in a data set, between them."""
    moment = [NOW]
    there = RemoteAE("DEMO", "127.0.0.1", line(archive.port, cut_at=cut_at).port)
    plan = planned(noisy(tmp_path, 3), there)
    with desks(clock=lambda: moment[0]) as desk:
        job_id = desk.engine.accept(plan)
        states = desk.finish(job_id)
        if State.WAITING in states.values():
            assert all("DEMO@" in words for words in said(desk, job_id))
            moment[0] += timedelta(seconds=10)
            states = desk.finish(job_id, times=2)

    assert set(states.values()) == {State.STORED}
    held = sorted(one.sop_instance_uid for one in archive.contents())
    assert held == sorted(i.SOPInstanceUID for i in plan.instances)


def noisy(folder: Path, count: int) -> list[Path]:
    """Make photos that JPEG cannot make small."""
    from PIL import Image  # noqa: PLC0415

    paths = [folder / f"noise-{number}.jpg" for number in range(count)]
    for number, path in enumerate(paths):
        noise = Image.effect_noise((80, 60), 90 + number)
        noise.convert("RGB").save(path, quality=90)
    return paths


def test_a_slow_line_only_takes_time(
    desks: Desks, tmp_path: Path, planned: Planned, archive: Archive, line: Any
) -> None:
    there = RemoteAE("DEMO", "127.0.0.1", line(archive.port, pause_s=0.05).port)
    with desks() as desk:
        job_id = desk.engine.accept(planned(noisy(tmp_path, 2), there))
        assert set(desk.finish(job_id).values()) == {State.STORED}


@pytest.mark.parametrize("fault", ["abort", "drop"])
def test_a_peer_that_breaks_off_once_gets_all(
    desks: Desks, photos: Photos, planned: Planned, fault_peer: Any, fault: str
) -> None:
    moment, calls = [NOW], iter([getattr(fault_peer, fault)])

    def once(event: Any) -> int:
        act = next(calls, None)
        return act(event) if act else 0x0000

    peer = fault_peer(once)
    with desks(clock=lambda: moment[0]) as desk:
        job_id = desk.engine.accept(planned(photos(3), peer.remote))
        first = desk.finish(job_id)
        assert sorted(first.values()) == [State.STORED, State.STORED, State.WAITING]
        said(desk, job_id)
        moment[0] += timedelta(seconds=10)
        assert set(desk.finish(job_id, times=2).values()) == {State.STORED}


def test_a_peer_that_hangs_is_left_when_the_time_for_a_study_is_over(
    desks: Desks, photos: Photos, planned: Planned, fault_peer: Any
) -> None:
    peer = fault_peer(fault_peer.hang)
    there = RemoteAE(peer.remote.ae_title, "127.0.0.1", peer.remote.port, limits=TimeLimits(study_s=1.0))
    with desks(clock=lambda: NOW) as desk:
        job_id = desk.engine.accept(planned(photos(2), there))
        states = desk.finish(job_id)

        assert set(states.values()) == {State.WAITING}
        assert all("1.0" in words or " 1 " in words for words in said(desk, job_id))


def test_a_peer_that_rejects_us_is_asked_again_seldom(
    desks: Desks, photos: Photos, planned: Planned, fault_peer: Any
) -> None:
    peer = fault_peer(callers=["OTHER"])
    with desks(clock=lambda: NOW) as desk:
        job_id = desk.engine.accept(planned(photos(1), peer.remote))
        desk.finish(job_id)
        record = desk.outbox.job(job_id).instances[0]

        assert record.next_try_at == NOW + timedelta(minutes=30)
        assert "SENDTOPACS" in said(desk, job_id)[0]


def test_a_disk_that_turned_read_only_is_said(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_only(**_where: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    with desks() as desk:
        with monkeypatch.context() as patch:
            patch.setattr("sendtopacs.model.files.tempfile.mkstemp", read_only)
            job_id = desk.engine.accept(planned(photos(2), RemoteAE("DEMO", "127.0.0.1", archive.port)))
            assert set(desk.finish(job_id).values()) == {State.FAILED}
            assert "cannot be written to" in said(desk, job_id)[0]
        desk.engine.retry(job_id)
        assert set(desk.finish(job_id, times=2).values()) == {State.STORED}


def test_a_destination_that_moved_meanwhile_gets_what_waits_at_its_new_address(
    desks: Desks,
    photos: Photos,
    planned: Planned,
    archive: Archive,
    free_port: Callable[[], int],
) -> None:
    """A job keeps the address that it was accepted for; somebody sends it to the new one, under its UIDs."""
    before = RemoteAE("DEMO", "127.0.0.1", free_port(), name="Main")
    now = RemoteAE("DEMO", "127.0.0.1", archive.port, name="Main")
    plan = planned(photos(2), before)
    with desks(clock=lambda: NOW) as desk:
        job_id = desk.engine.accept(plan)
        assert set(desk.finish(job_id).values()) == {State.WAITING}
        new_id = desk.engine.send_elsewhere(job_id, None, now, Confirmation())
        assert set(desk.finish(new_id).values()) == {State.STORED}
        desk.finish(job_id, times=2)
        assert set(desk.states(job_id).values()) == {State.CANCELLED}

    held = sorted(one.sop_instance_uid for one in archive.contents())
    assert held == sorted(one.SOPInstanceUID for one in plan.instances)


@pytest.fixture
def read_only(home: Path) -> Iterator[Callable[[bool], None]]:
    """Give a function that makes the spool read-only, or no more; for root it is a disk of its own."""
    if os.name == "nt":
        pytest.skip("a folder of Windows has no such mode")
    spool = home / "spool"
    spool.mkdir(parents=True, mode=0o700)
    if os.geteuid():
        yield lambda on: spool.chmod(0o500 if on else 0o700)
        return
    mounted = ["mount", "-t", "tmpfs", "-o", "size=32m,mode=0700", "tmpfs", str(spool)]
    if subprocess.run(mounted, capture_output=True, check=False).returncode:
        pytest.skip("root may write anywhere, and may not mount here")

    def remount(on: bool) -> None:
        subprocess.run(["mount", "-o", f"remount,{'ro' if on else 'rw'}", str(spool)], check=True)

    yield remount
    subprocess.run(["umount", "-l", str(spool)], check=True)


def test_a_spool_that_is_read_only_is_said(
    read_only: Callable[[bool], None], desks: Desks, photos: Photos, planned: Planned, archive: Archive
) -> None:
    with desks() as desk:
        read_only(True)
        job_id = desk.engine.accept(planned(photos(1), RemoteAE("DEMO", "127.0.0.1", archive.port)))
        assert set(desk.finish(job_id).values()) == {State.FAILED}
        assert "cannot be written to" in said(desk, job_id)[0] or os.geteuid()
        read_only(False)
        desk.engine.retry(job_id)
        assert set(desk.finish(job_id, times=2).values()) == {State.STORED}


def test_a_disk_that_is_full_is_said_and_the_rest_goes_out_later(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sendtopacs.making.free_bytes", lambda _folder: 0)
    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(2), RemoteAE("DEMO", "127.0.0.1", archive.port)))
        assert set(desk.finish(job_id).values()) == {State.FAILED}
        assert "is full" in said(desk, job_id)[0]
        monkeypatch.undo()
        desk.engine.retry(job_id)
        assert set(desk.finish(job_id, times=2).values()) == {State.STORED}


@pytest.fixture
def small_disk(home: Path) -> Iterator[Callable[[int], None]]:
    """Put a disk of 32 MB under the program's home; give a function that leaves so much room on it."""
    home.mkdir(exist_ok=True)
    mounted = ["mount", "-t", "tmpfs", "-o", "size=32m,mode=0700", "tmpfs", str(home)]
    if sys.platform != "linux" or subprocess.run(mounted, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a small disk")
    filler = home / "filler"

    def leave(room: int) -> None:
        with filler.open("wb") as stream:
            while (over := shutil.disk_usage(home).free - room) > 0:
                stream.write(bytes(min(over, 1 << 20)))
                stream.flush()

    try:
        yield leave
    finally:
        subprocess.run(["umount", "-l", str(home)], check=True)


def test_a_disk_that_is_really_full_loses_nothing(
    small_disk: Callable[[int], None], desks: Desks, photos: Photos, planned: Planned, archive: Archive
) -> None:
    """Refused while there is no room at all; accepted, it fails by name, and goes out once there is room."""
    plan = planned(photos(20), RemoteAE("DEMO", "127.0.0.1", archive.port))
    with desks(take_up_old_jobs=True) as desk:
        small_disk(0)
        with pytest.raises(SpoolError) as refused:
            desk.engine.accept(plan)
        assert refused.value.problem.code == "job-no-room"
        with pytest.raises(SpoolError) as unwritten:  # as if it had become full this very moment
            desk.outbox.accept(plan)
        assert "is full" in sentence(unwritten.value.problem)
        assert desk.outbox.unfinished_jobs() == []
        small_disk(4 << 20)
        job_id = desk.outbox.accept(plan)
        desk.engine.follow(job_id)
        desk.engine.retry(job_id)
        assert set(desk.finish(job_id).values()) == {State.FAILED}
        assert "is full" in said(desk, job_id)[0]
        small_disk(0)
        with contextlib.suppress(SpoolError):  # no room even to note the wish
            desk.engine.retry(job_id)
    small_disk(16 << 20)
    with desks() as desk:
        desk.engine.retry(job_id)
        desk.finish(job_id)
        assert set(desk.states(job_id).values()) == {State.STORED}
    held = sorted(one.sop_instance_uid for one in archive.contents())
    assert held == sorted(one.SOPInstanceUID for one in plan.instances)


@pytest.mark.parametrize("stored", [False, True])
def test_elsewhere_in_another_character_set_and_syntax(
    desks: Desks,
    planned: Planned,
    archive: Archive,
    free_port: Callable[[], int],
    tmp_path: Path,
    stored: bool,
) -> None:
    """Made again from its source: under its UIDs only if nothing of it was stored anywhere."""
    path = tmp_path / "wound.png"
    Image.new("RGB", (64, 48), (200, 90, 60)).save(path)
    with Archive(ArchiveConfig(folder=tmp_path / "first", ae_title="FIRST", port=0)) as first:
        port = first.port if stored else free_port()
        plan = planned([path], RemoteAE("FIRST", "127.0.0.1", port, character_set="ISO_IR 192"))
        there = RemoteAE(
            "DEMO",
            "127.0.0.1",
            archive.port,
            character_set="ISO_IR 110",
            lossless_images=LosslessImages.NATIVE,
        )
        with desks(clock=lambda: NOW) as desk:
            job_id = desk.engine.accept(plan)
            assert set(desk.finish(job_id).values()) == {State.STORED if stored else State.WAITING}
            new_id = desk.engine.send_elsewhere(job_id, None, there, Confirmation())
            assert set(desk.finish(new_id).values()) == {State.STORED}
        (held,) = archive.contents()
        dataset = pydicom.dcmread(held.path)
        assert dataset.SpecificCharacterSet == "ISO_IR 110"
        assert str(dataset.PatientName) == "ŠIMKUTĖ^Ona"
        assert dataset.file_meta.TransferSyntaxUID == sop.EXPLICIT_VR_LITTLE_ENDIAN
        assert (dataset.SOPInstanceUID == plan.instances[0].SOPInstanceUID) is not stored
        assert dataset.StudyInstanceUID == plan.header.study.StudyInstanceUID
        for one in first.contents():  # what is there stays what it was
            before = pydicom.dcmread(one.path)
            assert before.SpecificCharacterSet == "ISO_IR 192"
            assert before.SOPInstanceUID == plan.instances[0].SOPInstanceUID


def test_a_source_that_vanishes_costs_its_object_alone(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive
) -> None:
    paths = photos(3)
    plan = planned(paths, RemoteAE("DEMO", "127.0.0.1", archive.port))
    paths[1].unlink()
    with desks() as desk:
        job_id = desk.engine.accept(plan)
        states = desk.finish(job_id)

        assert sorted(states.values()) == [State.FAILED, State.STORED, State.STORED]
        assert "not there any more" in said(desk, job_id)[0]


def test_a_job_that_the_disk_has_no_room_for_is_refused_in_a_sentence(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sendtopacs.pipeline.free_bytes", lambda _folder: 1000)
    with desks() as desk:
        with pytest.raises(SpoolError) as caught:
            desk.engine.accept(planned(photos(1), RemoteAE("DEMO", "127.0.0.1", archive.port)))
        assert desk.outbox.unfinished_jobs() == []

    assert "no room" in sentence(caught.value.problem)
