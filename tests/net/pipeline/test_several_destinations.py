"""One job to several destinations: each has its states, and none waits for another."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pydicom
import pytest

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.cli import main
from sendtopacs.model.confirmation import Confirmation, Proof
from sendtopacs.model.events import InstanceChanged
from sendtopacs.model.job import Leg, Plan
from sendtopacs.model.profile import ConversionProfile, LosslessImages
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from sendtopacs.outbox import Outbox
from tests.net.pipeline.conftest import Desk

Desks = Callable[..., AbstractContextManager[Desk]]
Photos = Callable[[int], list[Path]]
Planned = Callable[..., Plan]
PATIENT = ("--set", "PatientName=ŠIMKUTĖ^Ona", "--set", "PatientID=P-1")
NOW = datetime(2026, 11, 21, 9, 0, 0)


@pytest.fixture
def other(tmp_path: Path) -> Any:
    """Give a second PACS."""
    with Archive(ArchiveConfig(folder=tmp_path / "other", ae_title="OTHER", port=0)) as running:
        yield running


def at(archive: Archive, title: str = "DEMO") -> RemoteAE:
    return RemoteAE(title, "127.0.0.1", archive.port)


def held(archive: Archive) -> list[str]:
    return sorted(one.sop_instance_uid for one in archive.contents())


def by_leg(desk: Desk, job_id: str) -> list[set[State]]:
    records = desk.outbox.job(job_id).instances
    return [{r.state for r in records if r.planned.leg == leg} for leg in (0, 1)]


def test_the_same_objects_arrive_everywhere(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive, other: Archive
) -> None:
    plan = planned(photos(10), at(archive), more=(Leg(at(other, "OTHER")),))
    with desks() as desk:
        job_id = desk.engine.accept(plan)
        desk.finish(job_id)
        assert by_leg(desk, job_id) == [{State.STORED}, {State.STORED}]

    uids = sorted({one.SOPInstanceUID for one in plan.instances})
    assert len(uids) == 10
    assert held(archive) == held(other) == uids
    for one, two in zip(
        sorted(archive.contents(), key=lambda c: c.sop_instance_uid),
        sorted(other.contents(), key=lambda c: c.sop_instance_uid),
        strict=True,
    ):
        assert pydicom.dcmread(one.path) == pydicom.dcmread(two.path)


def test_they_are_made_once(
    desks: Desks,
    photos: Photos,
    planned: Planned,
    free_port: Callable[[], int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """However long it takes to note that an object is made: here that of the first destination's last one."""

    def slowly(outbox: Outbox, instance_id: int, *rest: Any, **more: Any) -> Any:
        if instance_id == 5 and "converted" in more:
            time.sleep(0.5)
        return noted(outbox, instance_id, *rest, **more)

    noted = Outbox.move
    monkeypatch.setattr(Outbox, "move", slowly)
    away = [RemoteAE(title, "127.0.0.1", free_port()) for title in ("A", "B")]
    with desks(clock=lambda: NOW) as desk:
        job_id = desk.engine.accept(planned(photos(5), away[0], more=(Leg(away[1]),)))
        desk.finish(job_id)
        files = [r.converted.path.stat().st_ino for r in desk.outbox.job(job_id).instances if r.converted]

    assert len(files) == 10
    assert files[:5] == files[5:]


def test_what_waits_for_one_is_shared_and_goes_to_the_other(
    desks: Desks,
    photos: Photos,
    planned: Planned,
    archive: Archive,
    free_port: Callable[[], int],
    tmp_path: Path,
) -> None:
    moment, port = [NOW], free_port()
    away = RemoteAE("OTHER", "127.0.0.1", port)
    plan = planned(photos(3), at(archive), more=(Leg(away),))
    with desks(clock=lambda: moment[0]) as desk:
        job_id = desk.engine.accept(plan)
        desk.finish(job_id)
        assert by_leg(desk, job_id) == [{State.STORED}, {State.WAITING}]
        with Archive(ArchiveConfig(folder=tmp_path / "late", ae_title="OTHER", port=port)) as late:
            moment[0] += timedelta(seconds=10)
            desk.wait_for(lambda e: isinstance(e, InstanceChanged) and e.state is State.STORED, 6)
            desk.finish(job_id, times=2)
            assert by_leg(desk, job_id) == [{State.STORED}, {State.STORED}]
            assert held(late) == held(archive)

    assert len(held(archive)) == 3


def test_one_that_hangs_holds_up_no_try_of_the_other(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive, fault_peer: Any
) -> None:
    """The busy one is due again while the other one still hangs."""
    moment, answers = [NOW], iter([0xA700])
    busy = fault_peer(lambda _event: next(answers, 0x0000))
    hanging = fault_peer(fault_peer.hang)
    plan = planned(photos(1), hanging.remote, more=(Leg(busy.remote),))
    with desks(clock=lambda: moment[0]) as desk:
        job_id = desk.engine.accept(plan)
        desk.wait_for(lambda e: isinstance(e, InstanceChanged) and e.state is State.WAITING)
        moment[0] += timedelta(seconds=10)
        desk.wait_for(lambda e: isinstance(e, InstanceChanged) and e.state is State.STORED)
        assert by_leg(desk, job_id)[0] == {State.SENDING}
        desk.engine.cancel(job_id)
        desk.finish(job_id)


def test_each_destination_has_its_own_proof(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive, other: Archive
) -> None:
    leg = Leg(at(other, "OTHER"), Confirmation(Proof.FIND))
    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(2), at(archive), more=(leg,)))
        desk.finish(job_id)
        assert by_leg(desk, job_id) == [{State.STORED}, {State.CONFIRMED}]
        assert list(desk.outbox.spool.folder.iterdir()) == []


def test_where_one_wants_them_otherwise_no_uid_names_two_contents(
    photos: Photos, planned: Planned, tmp_path: Path
) -> None:
    native = ConversionProfile(lossless_images=LosslessImages.NATIVE)
    where = [RemoteAE(title, "127.0.0.1", 104) for title in ("A", "B", "C")]
    plan = planned(
        photos(2),
        where[0],
        more=(Leg(where[1], character_set="ISO_IR 110"), Leg(where[2], profile=native)),
    )

    uids = [{one.SOPInstanceUID for one in plan.instances if one.leg == leg} for leg in range(3)]
    assert len(uids[0] | uids[1] | uids[2]) == 6
    assert {one.StudyInstanceUID for one in plan.instances} == {plan.instances[0].StudyInstanceUID}


def test_on_the_command_line(
    home: Path, photos: Photos, archive: Archive, free_port: Callable[[], int], capsys: Any
) -> None:
    there, away = f"DEMO@127.0.0.1:{archive.port}", f"AWAY@127.0.0.1:{free_port()}"

    code = main(["send", *map(str, photos(2)), "--to", there, "--to", away, *PATIENT, "--json"])

    items = json.loads(capsys.readouterr().out.splitlines()[-1])["items"]
    assert code == 3
    assert sorted((i["destination"], i["state"]) for i in items) == sorted(
        [(there, "stored"), (there, "stored"), (away, "waiting"), (away, "waiting")]
    )
    assert main(["send", str(photos(1)[0]), "--to", there, "--to", there, *PATIENT]) == 0
    main(["outbox", "list"])
    assert f"{there}, {away}" in capsys.readouterr().out


def test_the_default_destination_follows_the_modality(
    home: Path, photos: Photos, archive: Archive, other: Archive, capsys: Any
) -> None:
    home.mkdir(exist_ok=True)
    (home / "settings.toml").write_text(
        'default_destination = "Main"\n'
        + "".join(
            f'[[storage]]\nname = "{name}"\nae_title = "{title}"\nhost = "127.0.0.1"\nport = {port}\n{more}'
            for name, title, port, more in (
                ("Main", "DEMO", archive.port, ""),
                ("Scopes", "OTHER", other.port, 'modalities = ["ES"]\n'),
            )
        )
    )
    for modality in ("XC", "ES"):
        code = main(["send", str(photos(1)[0]), *PATIENT, "--set", f"Modality={modality}", "--json"])
        assert code == 0

    assert len(held(archive)) == len(held(other)) == 1
