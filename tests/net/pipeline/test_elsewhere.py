"""Sent again, or to another destination: what somebody gave up stays so, and no UID names two contents."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

from sendtopacs import redirect
from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.model.confirmation import Confirmation
from sendtopacs.model.job import Plan
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import DONE, State
from sendtopacs.outbox.objects import Objects
from tests.net.pipeline.conftest import Desk

Desks = Callable[..., AbstractContextManager[Desk]]
Photos = Callable[[int], list[Path]]
Planned = Callable[..., Plan]


def held(archive: Archive) -> set[str]:
    return {one.sop_instance_uid for one in archive.contents()}


def test_what_is_reached_while_it_is_planned_anew_gets_uids_of_its_own(
    desks: Desks,
    photos: Photos,
    planned: Planned,
    archive: Archive,
    free_port: Callable[[], int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plan = planned(photos(2), RemoteAE("AWAY", "127.0.0.1", free_port(), character_set="ISO_IR 192"))
    there = RemoteAE("DEMO", "127.0.0.1", archive.port, character_set="ISO_IR 110")
    plan_for = redirect.plan_for

    with desks() as desk:
        job_id = desk.engine.accept(plan)
        desk.finish(job_id)

        def reached_meanwhile(*arguments: Any, **more: Any) -> Any:
            made = plan_for(*arguments, **more)
            desk.outbox.objects.note_reached(job_id)
            return made

        monkeypatch.setattr(redirect, "plan_for", reached_meanwhile)
        new_id = desk.engine.send_elsewhere(job_id, None, there, Confirmation())
        assert set(desk.finish(new_id).values()) == {State.STORED}

    assert len(held(archive)) == 2
    assert not held(archive) & {one.SOPInstanceUID for one in plan.instances}


@pytest.mark.parametrize("count", [1, 5])
def test_what_went_elsewhere_before_the_association_came_about_is_not_sent(
    desks: Desks,
    photos: Photos,
    planned: Planned,
    archive: Archive,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    count: int,
) -> None:
    there = RemoteAE("DEMO", "127.0.0.1", archive.port, character_set="ISO_IR 110")
    note_reached, sent_on = Objects.note_reached, []

    def elsewhere_first(self: Objects, job_id: str) -> Any:
        if not sent_on:
            sent_on.append("")
            sent_on[0] = desk.engine.send_elsewhere(job_id, None, there, Confirmation())
        return note_reached(self, job_id)

    with Archive(ArchiveConfig(folder=tmp_path / "first", ae_title="FIRST", port=0)) as first:
        plan = planned(photos(count), RemoteAE("FIRST", "127.0.0.1", first.port, character_set="ISO_IR 192"))
        with desks() as desk:
            monkeypatch.setattr(Objects, "note_reached", elsewhere_first)
            job_id = desk.engine.accept(plan)
            assert set(desk.finish(job_id).values()) == {State.CANCELLED}
            assert set(desk.finish(sent_on[0]).values()) <= DONE
        assert held(first) == set()
    assert held(archive) == {one.SOPInstanceUID for one in plan.instances}


def names(desk: Desk, job_id: str, state: State) -> set[str]:
    return {name for name, now in desk.states(job_id).items() if now is state}


def test_what_was_given_up_alone_stays_so_when_the_rest_is_sent_again(
    desks: Desks, photos: Photos, planned: Planned, free_port: Callable[[], int], tmp_path: Path
) -> None:
    port = free_port()
    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(3), RemoteAE("DEMO", "127.0.0.1", port)))
        desk.finish(job_id)
        wrong, *_ = desk.engine.job(job_id).instances
        desk.engine.cancel(job_id, [wrong.instance_id])
        desk.finish(job_id, times=2)
        with Archive(ArchiveConfig(folder=tmp_path / "archive", port=port)) as archive:
            desk.engine.retry(job_id)
            desk.finish(job_id, times=3)
            assert names(desk, job_id, State.CANCELLED) == {"photo-000.jpg"}
            assert names(desk, job_id, State.STORED) == {"photo-001.jpg", "photo-002.jpg"}
            desk.engine.retry(job_id, [wrong.instance_id])  # named, it is taken up again
            desk.finish(job_id, times=4)
            assert len(held(archive)) == 3


@pytest.mark.parametrize("stored", [False, True])
def test_what_was_given_up_alone_does_not_go_elsewhere_with_the_rest(
    desks: Desks,
    photos: Photos,
    planned: Planned,
    archive: Archive,
    free_port: Callable[[], int],
    tmp_path: Path,
    stored: bool,
) -> None:
    port, there = free_port(), RemoteAE("DEMO", "127.0.0.1", archive.port)
    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(3), RemoteAE("FIRST", "127.0.0.1", port)))
        desk.finish(job_id)
        wrong, *_ = desk.engine.job(job_id).instances
        desk.engine.cancel(job_id, [wrong.instance_id])
        desk.finish(job_id, times=2)
        if stored:
            with Archive(ArchiveConfig(folder=tmp_path / "first", ae_title="FIRST", port=port)):
                desk.engine.retry(job_id)
                desk.finish(job_id, times=3)
        new_id = desk.engine.send_elsewhere(job_id, None, there, Confirmation())
        assert set(desk.finish(new_id)) == {"photo-001.jpg", "photo-002.jpg"}
        third = desk.engine.send_elsewhere(job_id, [wrong.instance_id], there, Confirmation())
        assert set(desk.finish(third)) == {"photo-000.jpg"}
