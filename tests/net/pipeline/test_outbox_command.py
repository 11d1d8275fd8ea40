"""sendtopacs outbox: jobs of earlier commands are found again, and seen through."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pydicom
import pytest

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.cli import main
from sendtopacs.model.remote import RemoteAE
from sendtopacs.outbox import JobRecord, Outbox

PATIENT = ["--set", "PatientName=ŠIMKUTĖ^Ona", "--set", "PatientID=P-1"]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], home: Path) -> Callable[..., tuple[int, str, str]]:
    """Give a function that runs the command line; it returns the exit code, standard output and error."""

    def run_it(*arguments: object) -> tuple[int, str, str]:
        code = main([str(a) for a in arguments])
        streams = capsys.readouterr()
        return code, streams.out, streams.err

    return run_it


def objects(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


@pytest.fixture
def away(run: Any, photos: Any, free_port: Callable[[], int]) -> str:
    """Have a job of three that could not be delivered; return the peer's address."""
    address = f"MAIN@127.0.0.1:{free_port()}"
    code, _, _ = run("send", *photos(3), "--to", address, *PATIENT)
    assert code == 3
    return address


def the_job(run: Any) -> dict[str, Any]:
    _, out, _ = run("outbox", "list", "--json")
    jobs = [o for o in objects(out) if o["event"] == "job"]
    assert len(jobs) == 1
    return jobs[0]


def test_a_job_under_way_is_not_read_again_and_again(
    run: Any, photos: Any, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading one of 10,000 takes more than a second, which its conversion would have to wait for."""
    read: list[str] = []
    whole = Outbox.job

    def counted(outbox: Outbox, job_id: str) -> JobRecord:
        read.append(job_id)
        return whole(outbox, job_id)

    monkeypatch.setattr(Outbox, "job", counted)
    monkeypatch.setattr("sendtopacs.pipeline.POLL_S", 0.001)
    assert run("send", *photos(60), "--to", f"DEMO@127.0.0.1:{archive.port}", *PATIENT)[0] == 0
    assert len(read) < 10


def test_a_job_that_was_left_is_listed_and_shown(run: Any, away: str) -> None:
    job = the_job(run)
    assert (job["destination"], job["PatientID"], job["count"]) == (away, "P-1", 3)
    assert "refuses connections" in job["reason"]

    code, out, err = run("outbox", "list")
    assert code == 0
    assert job["job"][:8] in out
    assert "ŠIMKUTĖ" not in err

    _, out, _ = run("outbox", "show", job["job"][:8], "--json")
    items = objects(out)[-1]["items"]
    assert [Path(i["source"]).name for i in items] == ["photo-000.jpg", "photo-001.jpg", "photo-002.jpg"]

    code, out, _ = run("outbox", "show", job["job"][:8])
    assert "photo-001.jpg" in out


def test_the_history_is_searched_by_words_days_and_what_went_wrong(run: Any, away: str) -> None:
    def found(*asked: str) -> int:
        return str(run("outbox", "list", "--json", *asked)[1]).count('"event": "job"')

    assert found("--search", "simkute photo-001") == 1
    assert found("--search", "p-1 nobody") == 0
    assert found("--wrong") == 1
    assert found("--since", "2001-01-01", "--until", "2999-01-01") == 1
    assert found("--until", "2001-01-01") == 0
    code, _, err = run("outbox", "list", "--search", "nobody")
    assert (code, err.strip()) == (0, "No job in the outbox fits what was asked for.")
    code, _, err = run("outbox", "list", "--since", "yesterday")
    assert code == 2
    assert "'yesterday' is no day" in err


def test_retry_sends_the_same_objects_and_then_nothing_is_open(
    run: Any, photos: Any, away: str, tmp_path: Path
) -> None:
    shown = run("outbox", "show", the_job(run)["job"], "--json")[1]
    before = {item["sop_instance_uid"] for item in objects(shown)[-1]["items"]}
    port = int(away.rpartition(":")[2])
    with Archive(ArchiveConfig(folder=tmp_path / "later", ae_title="MAIN", port=port)):
        code, out, _ = run("outbox", "retry", "--all", "--json")

    account = objects(out)[-1]
    assert (code, account["stored"]) == (0, 3)
    assert {i["sop_instance_uid"] for i in account["items"]} == before
    assert run("outbox", "list", "--json")[1].count('"job"') == 0
    assert run("outbox", "list", "--all", "--json")[1].count('"event": "job"') == 1


def test_one_file_is_cancelled_and_the_rest_paused(run: Any, away: str) -> None:
    job_id = the_job(run)["job"]

    code, out, _ = run("outbox", "cancel", f"{job_id[:8]}/2", "--json")

    assert code == 0
    assert [i["state"] for i in objects(out)[-1]["items"]] == ["cancelled"]
    items = objects(run("outbox", "show", job_id, "--json")[1])[-1]["items"]
    assert [i["state"] == "cancelled" for i in items] == [False, True, False]

    code, _, _ = run("outbox", "cancel", job_id)
    assert code == 0
    assert run("outbox", "list", "--json")[1].count('"job"') == 0


def test_files_are_saved_from_the_spool_or_made_again(
    run: Any, away: str, photos: Any, tmp_path: Path
) -> None:
    job_id = the_job(run)["job"]
    photos(3)[0].unlink()  # converted already, so it is not needed any more

    code, out, _ = run("outbox", "export", job_id, "--out", tmp_path / "saved", "--json")

    assert code == 0
    written = [pydicom.dcmread(i["output"]) for i in objects(out)[-1]["items"]]
    assert {d.PatientID for d in written} == {"P-1"}
    assert len(written) == 3


def test_purge_removes_what_is_done_alone(run: Any, photos: Any, away: str, archive: Archive) -> None:
    code, _, _ = run("send", *photos(1), "--to", f"DEMO@127.0.0.1:{archive.port}", *PATIENT)

    code, out, _ = run("outbox", "purge", "--json")
    assert (code, objects(out)[-1]["jobs"]) == (0, 0)
    code, out, _ = run("outbox", "purge", "--older-than", "0", "--json")
    assert (code, objects(out)[-1]["jobs"]) == (0, 1)
    assert the_job(run)["destination"] == away


def test_run_goes_on_with_what_a_killed_one_left(
    run: Any, photos: Any, home: Path, archive: Archive, planned: Any
) -> None:
    destination = RemoteAE("DEMO", "127.0.0.1", archive.port)
    with closing(Outbox(home / "outbox.sqlite", home / "spool")) as outbox:
        outbox.accept(planned(photos(4), destination))

    code, out, _ = run("outbox", "run", "--json")

    assert (code, objects(out)[-1]["stored"]) == (0, 4)
    code, out, _ = run("outbox", "run", "--json")
    assert (code, objects(out)[-1]["items"]) == (0, [])


@pytest.mark.parametrize(
    "arguments", [("show", "abc"), ("retry",), ("cancel", "/1"), ("retry", "abc/1")], ids=" ".join
)
def test_a_job_that_is_none_is_exit_2(run: Any, arguments: tuple[str, ...]) -> None:
    code, _, err = run("outbox", *arguments)

    assert code == 2
    assert "outbox list" in err


def test_no_wait_only_accepts_and_run_delivers(run: Any, photos: Any, archive: Archive) -> None:
    to = f"DEMO@127.0.0.1:{archive.port}"
    code, out, _ = run("send", *photos(2), "--to", to, *PATIENT, "--no-wait", "--json")
    assert code == 0
    assert [i["state"] for i in objects(out)[-1]["items"]] == ["planned", "planned"]

    code, out, _ = run("outbox", "run", "--json")
    assert (code, objects(out)[-1]["stored"]) == (0, 2)


def test_a_job_is_gone_on_with_from_another_folder(
    run: Any, photos: Any, archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (photo,) = photos(1)
    monkeypatch.chdir(Path(photo).parent)
    to = f"DEMO@127.0.0.1:{archive.port}"
    assert run("send", Path(photo).name, "--to", to, *PATIENT, "--no-wait", "--json")[0] == 0
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    code, out, _ = run("outbox", "run", "--json")
    assert (code, objects(out)[-1]["stored"]) == (0, 1)


def test_wait_keeps_trying(run: Any, photos: Any, fault_peer: Any) -> None:
    answers = iter([0xA700, 0x0000, 0x0000])
    peer = fault_peer(lambda _event: next(answers))

    code, out, _ = run("send", *photos(2), "--to", peer.remote.address, *PATIENT, "--wait", "60", "--json")

    assert (code, objects(out)[-1]["stored"]) == (0, 2)
    assert len(peer.stored) == 3


def test_wait_ends_with_its_time(run: Any, photos: Any, free_port: Callable[[], int]) -> None:
    to = f"DEMO@127.0.0.1:{free_port()}"
    code, out, _ = run("send", *photos(1), "--to", to, *PATIENT, "--wait", "1", "--json")

    assert (code, objects(out)[-1]["waiting"]) == (3, 1)
    assert "refuses connections" in objects(out)[-1]["items"][0]["reason"]


def test_confirm_is_exit_0_only_where_it_is_proved(run: Any, photos: Any, archive: Archive) -> None:
    to = f"DEMO@127.0.0.1:{archive.port}"
    proof = ("--confirm", "find", "--confirm-timeout", "20", "--json")
    code, out, _ = run("send", *photos(2), "--to", to, *PATIENT, *proof)
    assert code == 0
    assert [i["state"] for i in objects(out)[-1]["items"]] == ["confirmed"] * 2
    assert objects(out)[-1]["stored"] == 2


def test_not_confirmed_is_exit_1(run: Any, photos: Any, fault_peer: Any, archive: Archive) -> None:
    liar = fault_peer().remote.address  # it stores nothing
    asked = f"DEMO@127.0.0.1:{archive.port}"
    proof = ("--confirm", "find", "--query", asked, "--confirm-timeout", "2", "--json")
    code, out, err = run("send", *photos(1), "--to", liar, *PATIENT, *proof)

    assert code == 1
    assert [i["state"] for i in objects(out)[-1]["items"]] == ["failed"]
    assert "does not hold it" in err


def test_another_destination_gets_the_same_objects(
    run: Any, photos: Any, away: str, archive: Archive
) -> None:
    shown = run("outbox", "show", the_job(run)["job"], "--json")[1]
    before = {item["sop_instance_uid"] for item in objects(shown)[-1]["items"]}
    for path in photos(3):
        path.unlink()  # they are converted

    to = f"DEMO@127.0.0.1:{archive.port}"
    code, out, _ = run("outbox", "retry", "--all", "--to", to, "--json")

    assert (code, objects(out)[-1]["stored"]) == (0, 3)
    assert {one.sop_instance_uid for one in archive.contents()} == before
    assert run("outbox", "list", "--json")[1].count('"job"') == 0  # given up where it could not go


def test_what_was_stored_goes_there_too(run: Any, photos: Any, archive: Archive, storescp: Any) -> None:
    run("send", *photos(2), "--to", f"DEMO@127.0.0.1:{archive.port}", *PATIENT)
    job = next(o for o in objects(run("outbox", "list", "--all", "--json")[1]) if o["event"] == "job")

    code, out, _ = run("outbox", "retry", job["job"], "--to", storescp().remote.address, "--json")

    assert (code, objects(out)[-1]["stored"]) == (0, 2)
    uids = {i["sop_instance_uid"] for i in objects(out)[-1]["items"]}
    assert uids == {one.sop_instance_uid for one in archive.contents()}
