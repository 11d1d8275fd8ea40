"""Sources are moved away by choice, after proof, and never those that somebody still needs."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

from sendtopacs.archive import Archive
from sendtopacs.cli import main
from sendtopacs.model import trash
from sendtopacs.model.confirmation import Confirmation, Proof
from sendtopacs.model.events import JobRemarked
from sendtopacs.model.job import Afterwards, AfterwardsKind, Leg, Plan
from sendtopacs.model.remote import RemoteAE
from tests.net.pipeline.conftest import Desk

Desks = Callable[..., AbstractContextManager[Desk]]
Photos = Callable[[int], list[Path]]
Planned = Callable[..., Plan]
FIND = Confirmation(Proof.FIND)
PATIENT = ("--set", "PatientName=ŠIMKUTĖ^Ona", "--set", "PatientID=P-1")


@pytest.fixture(autouse=True)
def bin_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    return tmp_path / "share" / "Trash"


def at(archive: Archive) -> RemoteAE:
    return RemoteAE("DEMO", "127.0.0.1", archive.port)


def to(folder: Path) -> Afterwards:
    return Afterwards(AfterwardsKind.FOLDER, str(folder))


def test_files_go_to_a_folder_after_proof_and_none_is_overwritten(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive, tmp_path: Path
) -> None:
    paths = photos(2)
    contents = [path.read_bytes() for path in paths]
    (tmp_path / "sent").mkdir()
    (tmp_path / "sent" / paths[0].name).write_text("another")
    plan = planned(paths, at(archive), confirmation=FIND, afterwards=to(tmp_path / "sent"))
    with desks() as desk:
        desk.finish(desk.engine.accept(plan))

    assert not any(path.exists() for path in paths)
    moved = sorted((tmp_path / "sent").iterdir())
    assert [path.name for path in moved] == ["photo-000-2.jpg", "photo-000.jpg", "photo-001.jpg"]
    assert (tmp_path / "sent" / paths[0].name).read_text() == "another"
    assert moved[0].read_bytes() == contents[0]


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="the freedesktop bin")
def test_files_go_to_the_bin_from_where_they_can_be_taken_back(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive, bin_folder: Path
) -> None:
    (path,) = photos(1)
    plan = planned([path], at(archive), confirmation=FIND, afterwards=Afterwards(AfterwardsKind.BIN))
    with desks() as desk:
        desk.finish(desk.engine.accept(plan))

    assert not path.exists()
    assert (bin_folder / "files" / path.name).exists()
    assert f"Path={path}" in (bin_folder / "info" / f"{path.name}.trashinfo").read_text()


def test_what_is_not_proved_everywhere_stays(
    desks: Desks,
    photos: Photos,
    planned: Planned,
    archive: Archive,
    free_port: Callable[[], int],
    tmp_path: Path,
) -> None:
    away = Leg(RemoteAE("AWAY", "127.0.0.1", free_port()), FIND)
    paths = photos(1)
    plan = planned(paths, at(archive), confirmation=FIND, more=(away,), afterwards=to(tmp_path / "sent"))
    with desks() as desk:
        desk.finish(desk.engine.accept(plan))

    assert paths[0].exists()


def test_what_another_job_needs_stays(
    desks: Desks,
    photos: Photos,
    planned: Planned,
    archive: Archive,
    free_port: Callable[[], int],
    tmp_path: Path,
) -> None:
    paths = photos(1)
    with desks() as desk:
        desk.finish(desk.engine.accept(planned(paths, RemoteAE("AWAY", "127.0.0.1", free_port()))))
        plan = planned(paths, at(archive), confirmation=FIND, afterwards=to(tmp_path / "sent"))
        desk.finish(desk.engine.accept(plan))

    assert paths[0].exists()


@pytest.mark.parametrize("allowed", [False, True])
def test_a_network_folder_only_where_that_is_set(
    desks: Desks,
    photos: Photos,
    planned: Planned,
    archive: Archive,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    allowed: bool,
) -> None:
    monkeypatch.setattr(trash, "file_system", lambda path: "nfs4" if tmp_path in path.parents else "ext4")
    wanted = Afterwards(AfterwardsKind.FOLDER, str(tmp_path / "sent"), network=allowed)
    paths = photos(1)
    with desks() as desk:
        desk.finish(desk.engine.accept(planned(paths, at(archive), confirmation=FIND, afterwards=wanted)))
        told = [e.problem.code for e in desk.events if isinstance(e, JobRemarked)]

    assert paths[0].exists() is not allowed
    assert told == ([] if allowed else ["source-on-network"])


def test_a_folder_that_refuses_is_said_and_costs_nothing(
    desks: Desks, photos: Photos, planned: Planned, archive: Archive, tmp_path: Path
) -> None:
    (tmp_path / "sent").write_text("a file")
    paths = photos(1)
    plan = planned(paths, at(archive), confirmation=FIND, afterwards=to(tmp_path / "sent"))
    with desks() as desk:
        job_id = desk.engine.accept(plan)
        desk.finish(job_id)
        told = [e.problem.code for e in desk.events if isinstance(e, JobRemarked)]
        assert {state.value for state in desk.states(job_id).values()} == {"confirmed"}

    assert paths[0].exists()
    assert told == ["source-not-moved"]


def test_on_the_command_line_it_needs_proof(
    home: Path, photos: Photos, archive: Archive, tmp_path: Path, capsys: Any
) -> None:
    command = ["send", str(photos(1)[0]), "--to", f"DEMO@127.0.0.1:{archive.port}", *PATIENT]

    assert main([*command, "--afterwards", str(tmp_path / "sent")]) == 2
    assert "proof" in capsys.readouterr().err
    assert main([*command, "--afterwards", str(tmp_path / "sent"), "--confirm", "find"]) == 0
    assert [path.name for path in (tmp_path / "sent").iterdir()] == ["photo-000.jpg"]
