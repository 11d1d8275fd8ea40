# ruff: noqa: F811 - fixtures of another folder, which are arguments here
"""Failures of a DICOMweb server, through the outbox: each instance comes to its right state, and no other."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest

from sendtopacs.model import secrets
from sendtopacs.model.confirmation import Confirmation
from sendtopacs.model.job import Plan
from sendtopacs.model.remote import RemoteAE, Web, WebLogin, web_peer
from sendtopacs.model.states import State
from sendtopacs.outbox.objects import Objects
from tests.net.pipeline.conftest import Desk, desks, photos, planned  # noqa: F401
from tests.net.pipeline.test_waiting import Clock
from tests.stow_answers import dataset

Desks = Callable[..., AbstractContextManager[Desk]]
Photos = Callable[[int], list[Path]]
Planned = Callable[..., Plan]


def uids_in(request: Any) -> list[str]:
    """Return the SOP Instance UIDs of a request, by the Part 10 files' own meta information."""
    marks = request.body.split(b"\x02\x00\x03\x00UI")[1:]
    return [mark[2 : 2 + int.from_bytes(mark[:2], "little")].rstrip(b"\0").decode() for mark in marks]


def everything(request: Any) -> Any:
    return 200, {}, dataset(uids_in(request), {})


def status(number: int, **headers: str) -> Callable[[Any], Any]:
    return lambda _request: (number, {k.replace("_", "-"): v for k, v in headers.items()}, b"")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.mark.parametrize(
    ("answer", "state", "cause", "wait"),
    [
        (status(401), State.WAITING, "stow-login", timedelta(minutes=30)),
        (status(403), State.WAITING, "stow-forbidden", timedelta(minutes=30)),
        (status(404), State.WAITING, "stow-not-there", timedelta(minutes=30)),
        (status(407), State.WAITING, "proxy-login", timedelta(minutes=30)),
        (status(400), State.FAILED, "stow-refused", None),
        (status(409), State.FAILED, "stow-refused", None),
        (status(413), State.FAILED, "stow-too-large", None),
        (status(415), State.FAILED, "stow-media-type", None),
        (status(429), State.WAITING, "stow-busy", timedelta(seconds=10)),
        (status(429, Retry_After="300"), State.WAITING, "stow-busy", timedelta(seconds=300)),
        (status(503), State.WAITING, "stow-busy", timedelta(seconds=10)),
        (status(503, Retry_After="90"), State.WAITING, "stow-busy", timedelta(seconds=90)),
        (status(500), State.WAITING, "stow-server-error", timedelta(seconds=10)),
        (status(200), State.WAITING, "stow-not-named", timedelta(seconds=10)),
        (lambda _request: None, State.WAITING, "connection-lost", timedelta(seconds=10)),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_each_failure_leads_to_its_state(
    web_server: Any,
    desks: Desks,
    photos: Photos,
    planned: Planned,
    clock: Clock,
    answer: Callable[[Any], Any],
    state: State,
    cause: str,
    wait: timedelta | None,
) -> None:
    server = web_server(answer)
    with desks(clock=clock) as desk:
        job_id = desk.engine.accept(planned(photos(2), server.remote()))
        assert set(desk.finish(job_id).values()) == {state}
        assert desk.causes(job_id) == {cause}
        tries = {record.next_try_at for record in desk.engine.job(job_id).instances}
        assert tries == {clock() + wait if wait else None}
        server.answers[:] = [everything]
        if wait is None:
            desk.engine.retry(job_id)
        else:
            clock.set(clock() + wait + timedelta(seconds=1))
        assert set(desk.finish(job_id, 2).values()) == {State.STORED}


def test_a_date_to_come_back_at_is_kept(
    web_server: Any,
    desks: Desks,
    photos: Photos,
    planned: Planned,
    clock: Clock,
) -> None:
    when = datetime.now(UTC) + timedelta(seconds=600)
    server = web_server(status(503, Retry_After=format_datetime(when, usegmt=True)))
    with desks(clock=clock) as desk:
        job_id = desk.engine.accept(planned(photos(1), server.remote()))
        desk.finish(job_id)
        (record,) = desk.engine.job(job_id).instances
        assert record.next_try_at is not None
        assert timedelta(seconds=500) < record.next_try_at - clock() <= timedelta(seconds=600)


def test_each_instance_of_a_409_has_its_own_state(
    web_server: Any,
    desks: Desks,
    photos: Photos,
    planned: Planned,
) -> None:
    def mixed(request: Any) -> Any:
        uids = uids_in(request)
        failed = {uids[1]: 0xA700, uids[2]: 0xC122, uids[3]: 0x0122}
        return 409, {}, dataset([uids[0]], failed)

    server = web_server(mixed)
    with desks() as desk:
        made = planned(photos(4), server.remote())
        job_id = desk.engine.accept(made)
        desk.finish(job_id)
        by_uid = {r.planned.SOPInstanceUID: r for r in desk.engine.job(job_id).instances}
        sent = [by_uid[uid] for request in server.requests for uid in uids_in(request)]
        found = [(record.state, record.problem.code if record.problem else "") for record in sent]
    assert found == [
        (State.STORED, ""),
        (State.WAITING, "store-out-of-resources"),
        (State.FAILED, "store-not-understood"),
        (State.FAILED, "store-class-unsupported"),
    ]


def test_one_that_is_refused_without_a_word_costs_no_other(
    web_server: Any,
    desks: Desks,
    photos: Photos,
    planned: Planned,
) -> None:
    made_for = web_server(everything)
    with desks() as desk:
        made = planned(photos(5), made_for.remote())
        bad = made.instances[3].SOPInstanceUID

        def but_one(request: Any) -> Any:
            return (409, {}, b"no") if bad in uids_in(request) else everything(request)

        made_for.answers[:] = [but_one]
        job_id = desk.engine.accept(made)
        desk.finish(job_id)
        states = [record.state for record in desk.engine.job(job_id).instances]
    assert states == [State.FAILED if number == 3 else State.STORED for number in range(5)]


def test_what_is_too_large_for_one_request_goes_in_several(
    web_server: Any,
    desks: Desks,
    photos: Photos,
    planned: Planned,
) -> None:
    def small(request: Any) -> Any:
        return everything(request) if len(uids_in(request)) == 1 else (413, {}, b"")

    server = web_server(small)
    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(4), server.remote()))
        assert set(desk.finish(job_id).values()) == {State.STORED}


def test_a_server_that_is_busy_for_a_moment_is_asked_again_at_once(
    web_server: Any,
    desks: Desks,
    photos: Photos,
    planned: Planned,
) -> None:
    server = web_server(status(429, Retry_After="0"), everything)
    with desks() as desk:
        job_id = desk.engine.accept(planned(photos(1), server.remote()))
        assert set(desk.finish(job_id).values()) == {State.STORED}


def test_a_proxy_that_is_away_and_one_that_passes_it_on(
    web_server: Any,
    desks: Desks,
    photos: Photos,
    planned: Planned,
    clock: Clock,
    free_port: Callable[[], int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_PROXY", "")
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{free_port()}")
    with desks(clock=clock) as desk:
        job_id = desk.engine.accept(planned(photos(1), web_peer(Web("http://pacs.example/dicom-web"))))
        assert set(desk.finish(job_id).values()) == {State.WAITING}
        assert desk.causes(job_id) <= {"proxy-failed", "connection-refused"}
        proxy = web_server(everything)
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
        clock.set(clock() + timedelta(seconds=11))
        assert set(desk.finish(job_id, 2).values()) == {State.STORED}
        assert proxy.requests[0].path == "http://pacs.example/dicom-web/studies"


def test_orthanc_wants_a_login_and_takes_it_once_it_is_right(
    orthanc_with: Any,
    desks: Desks,
    photos: Photos,
    planned: Planned,
    clock: Clock,
) -> None:
    orthanc = orthanc_with(AuthenticationEnabled=True, RegisteredUsers={"nurse": "word"})
    remote: RemoteAE = web_peer(Web(f"{orthanc.url}/dicom-web", WebLogin.BASIC, "nurse"))
    secrets.remember(remote.web_secret, "wrong")
    with desks(clock=clock) as desk:
        job_id = desk.engine.accept(planned(photos(2), remote))
        assert set(desk.finish(job_id).values()) == {State.WAITING}
        assert desk.causes(job_id) == {"stow-login"}
        secrets.remember(remote.web_secret, "word")
        clock.set(clock() + timedelta(minutes=31))
        assert set(desk.finish(job_id, 2).values()) == {State.STORED}


def test_orthanc_away_waits_and_then_holds_it_all(
    orthanc: Any,
    desks: Desks,
    photos: Photos,
    planned: Planned,
    clock: Clock,
    free_port: Callable[[], int],
) -> None:
    away = web_peer(Web(f"http://127.0.0.1:{free_port()}/dicom-web"))
    with desks(clock=clock) as desk:
        made = planned(photos(3), away)
        job_id = desk.engine.accept(made)
        assert set(desk.finish(job_id).values()) == {State.WAITING}
        there = web_peer(Web(f"{orthanc.url}/dicom-web"))
        new_id = desk.engine.send_elsewhere(job_id, None, there, made.header.confirmation)
        assert set(desk.finish(new_id).values()) == {State.STORED}
    held = {orthanc.tags(one)["SOPInstanceUID"] for one in orthanc.instances()}
    assert held == {one.SOPInstanceUID for one in made.instances}


def test_what_went_elsewhere_before_the_request_is_not_sent(
    web_server: Any, desks: Desks, photos: Photos, planned: Planned, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, there = web_server(everything), web_server(everything)
    note_reached, sent_on = Objects.note_reached, []

    def elsewhere_first(self: Objects, job_id: str) -> Any:
        if not sent_on:
            sent_on.append("")
            sent_on[0] = desk.engine.send_elsewhere(job_id, None, there.remote(), Confirmation())
        return note_reached(self, job_id)

    with desks() as desk:
        monkeypatch.setattr(Objects, "note_reached", elsewhere_first)
        job_id = desk.engine.accept(planned(photos(3), first.remote()))
        assert set(desk.finish(job_id).values()) == {State.CANCELLED}
        assert set(desk.finish(sent_on[0]).values()) == {State.STORED}
    assert first.requests == []
