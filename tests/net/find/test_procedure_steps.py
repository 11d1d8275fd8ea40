"""Procedure steps from the command line: by the worklist's record, or by --procedure-steps."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.cli import main
from sendtopacs.model.attributes import Origin, Patient
from sendtopacs.settings.check import check
from sendtopacs.settings.schema import QueryAE, Settings
from tests.ris import Ris, references, running_ris

RESOURCES = Path(__file__).parents[3] / "sendtopacs" / "resources"
SAMPLES = RESOURCES / "samples"
SETTINGS = """version = 1
[[storage]]
name = "Main"
ae_title = "DEMO"
host = "127.0.0.1"
port = {pacs}
[[query]]
name = "Orders"
ae_title = "DEMO"
host = "127.0.0.1"
port = {pacs}
procedure_steps = {wanted}
procedure_steps_to = "Steps"
[[query]]
name = "Steps"
ae_title = "RIS"
host = "127.0.0.1"
port = {ris}
"""


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    config = ArchiveConfig(folder=tmp_path / "pacs", port=0, worklist=SAMPLES / "worklist.json")
    with Archive(config) as running:
        yield running


@pytest.fixture
def configure(home: Path, archive: Archive) -> Callable[..., None]:
    """Give a function that writes the settings for a RIS on this port."""

    def write(ris: int, *, wanted: bool = True) -> None:
        home.mkdir(exist_ok=True)
        made = SETTINGS.format(pacs=archive.port, ris=ris, wanted=str(wanted).lower())
        (home / "settings.toml").write_text(made)

    return write


def send(*more: str, to: str = "Main") -> int:
    where = ["--worklist", "Orders", "--where", "PatientID=LT-1001"]
    return main(["send", str(SAMPLES / "photo.jpg"), "--to", to, *where, *more])


def test_the_record_of_the_worklist_says_who_is_told(
    configure: Callable[..., None], archive: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    with running_ris(Ris()) as ris:
        configure(ris.remote.port)
        assert send() == 0
        assert ris.statuses() == [["IN PROGRESS", "COMPLETED"]]  # told before the command ended
        ((_, done),) = ris.steps.values()
    (one,) = archive.contents()
    assert [*references(done).values()] == [[(one.sop_class_uid, one.sop_instance_uid)]]
    assert "procedure step is completed" in capsys.readouterr().err


def test_without_the_setting_only_the_option_tells(configure: Callable[..., None], archive: Archive) -> None:
    with running_ris(Ris()) as ris:
        configure(ris.remote.port, wanted=False)
        assert send() == 0
        assert ris.steps == {}
        assert send("--procedure-steps", f"RIS@127.0.0.1:{ris.remote.port}") == 0
        assert ris.statuses() == [["IN PROGRESS", "COMPLETED"]]
        assert main(["send", str(SAMPLES / "photo.jpg"), "--to", "Main", "--procedure-steps", "Steps"]) == 2


def test_a_ris_that_is_away_is_no_failure_of_the_file_and_told_by_outbox_run(
    configure: Callable[..., None],
    archive: Archive,
    free_port: Callable[[], int],
    capsys: pytest.CaptureFixture[str],
) -> None:
    port = free_port()
    configure(port)
    assert send() == 0
    said = capsys.readouterr()
    assert "Steps (127.0.0.1:" in said.err or "Steps" in said.err
    assert main(["outbox", "list"]) == 0
    listed = capsys.readouterr().out
    assert "procedure step: not told; next try" in listed
    job_id = listed.split()[0]
    assert main(["outbox", "show", job_id, "--json"]) == 0
    job = json.loads(capsys.readouterr().out.splitlines()[0])
    assert job["procedure_step"]["status"] == ""
    assert "refuses" in job["procedure_step"]["reason"]
    with running_ris(Ris(), port) as ris:
        assert main(["outbox", "retry", job_id]) == 0
        assert ris.statuses() == [["IN PROGRESS", "COMPLETED"]]
    assert main(["outbox", "list", "--quiet"]) == 0
    assert capsys.readouterr().out.strip() == ""


def test_given_up_with_a_reason(
    configure: Callable[..., None],
    free_port: Callable[[], int],
    home: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with running_ris(Ris()) as ris:
        configure(ris.remote.port)
        assert send(to=f"AWAY@127.0.0.1:{free_port()}") == 3
        assert ris.statuses() == [["IN PROGRESS"]]
        assert main(["outbox", "cancel", "--all", "--reason", "wrong-side"]) == 0
        assert ris.statuses() == [["IN PROGRESS", "DISCONTINUED"]]
        ((_, ended),) = ris.steps.values()
    assert ended.PerformedProcedureStepDiscontinuationReasonCodeSequence[0].CodeValue == "110512"


def test_what_was_accepted_without_waiting_is_told_by_outbox_run(configure: Callable[..., None]) -> None:
    with running_ris(Ris()) as ris:
        configure(ris.remote.port)
        assert send("--no-wait") == 0
        assert ris.steps == {}
        assert main(["outbox", "run"]) == 0
        assert ris.statuses() == [["IN PROGRESS", "COMPLETED"]]


def test_who_is_told() -> None:
    origin = Origin("worklist Orders", "", Patient(), worklist="Orders")
    own = QueryAE("Orders", "WL", "ris.example", 105, procedure_steps=True)
    assert Settings(query=(own,)).procedure_step_peer(origin) == own.to_remote()
    assert Settings(query=(own,)).procedure_step_peer(None) is None
    silent = QueryAE("Orders", "WL", "ris.example", 105)
    assert Settings(query=(silent,)).procedure_step_peer(origin) is None
    lost = QueryAE("Orders", "WL", "ris.example", 105, procedure_steps=True, procedure_steps_to="Gone")
    assert Settings(query=(lost,)).procedure_step_peer(origin) is None
    assert [p.code for p in check(Settings(query=(lost,)))] == ["setting-no-such-step-taker"]


def test_no_log_names_the_patient_of_an_order(
    configure: Callable[..., None], home: Path, free_port: Callable[[], int]
) -> None:
    with running_ris(Ris()) as ris:
        configure(ris.remote.port)
        assert send("--log-level", "debug") == 0
        configure(free_port())
        assert send("--log-level", "debug") == 0
        assert ris.statuses() == [["IN PROGRESS", "COMPLETED"]]
    logs = [path.read_text(encoding="utf-8") for path in (home / "logs").iterdir()]
    assert any("procedure step: COMPLETED" in text for text in logs)
    assert any("procedure step: the RIS was not told yet." in text for text in logs)
    for word in ("ukauskait", "LT-1001", "photo.jpg"):
        assert not any(word in text for text in logs)
