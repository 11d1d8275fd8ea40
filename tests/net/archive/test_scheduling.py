"""The worklist: from JSON and DICOM files, read anew when they change, broken files left out."""

from __future__ import annotations

import json
import os
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from sendtopacs.model.errors import SourceError

SAMPLE = Path(str(files("sendtopacs.resources") / "samples" / "worklist.json"))


def test_the_sample_is_found_by_every_script(archive: Any, ask: Any) -> None:
    _, remote = archive(worklist=SAMPLE)
    asked = ask(remote, "worklist", PatientName="", PatientID="")
    assert len(asked.answers) == 6
    for key, patient in (
        ("žukauskaitė*", "LT-1001"),
        ("*jürgen*", "DE-1002"),
        ("Παπαδόπουλος*", "GR-1003"),
        ("田中*", "JP-1004"),
        ("=*花子", "JP-1004"),
        ("==たなか*", "JP-1004"),
        ("tanaka*", "JP-1004"),
        ("العلي*", "AR-1005"),
        ("СОКОЛОВА^*", "RU-1006"),
    ):
        assert ask(remote, "worklist", PatientName=key, PatientID="").values("PatientID") == [patient]


def test_an_answer_holds_what_the_keys_ask_for(archive: Any, ask: Any) -> None:
    _, remote = archive(worklist=SAMPLE)
    step = {
        "Modality": "US",
        "ScheduledProcedureStepID": "",
        "ScheduledProtocolCodeSequence": {"CodeMeaning": ""},
    }
    asked = ask(
        remote,
        "worklist",
        PatientName="",
        AdmissionID="",
        ScheduledProcedureStepSequence=step,
        SpecialNeeds="",
    )
    (answer,) = asked.answers
    assert asked.pending == {0xFF00}
    assert asked.values("AdmissionID") == ["ADM0004"]
    assert asked.values("SpecialNeeds") == [""]
    (item,) = answer["00400100"]["Value"]
    assert item["00400008"]["Value"] == [{"00080104": {"vr": "LO", "Value": ["Ultrasound, neck"]}}]
    assert set(item) == {"00080060", "00400009", "00400008"}


@pytest.mark.parametrize(
    ("day", "time", "found"),
    [
        ("20240115-20240116", "", 4),
        ("20240115-20240116", "090000-103000", 2),  # from the 15th, 9:00, to the 16th, 10:30
        ("20240115", "090000-103000", 1),
        ("20240117-", "", 2),
        ("", "-090000", 1),
    ],
)
def test_dates_and_times_are_one_stretch(archive: Any, ask: Any, day: str, time: str, found: int) -> None:
    _, remote = archive(worklist=SAMPLE)
    step = {"ScheduledProcedureStepStartDate": day, "ScheduledProcedureStepStartTime": time}
    asked = ask(remote, "worklist", PatientID="", ScheduledProcedureStepSequence=step)
    assert len(asked.answers) == found


def test_files_are_read_anew_when_they_change(archive: Any, ask: Any, items: Path, tmp_path: Path) -> None:
    folder = tmp_path / "worklist"
    folder.mkdir()
    _, remote = archive(worklist=folder)
    assert not ask(remote, "worklist", PatientID="").answers
    sources = sorted(items.glob("*.wl"))
    (folder / "one.wl").write_bytes(sources[0].read_bytes())
    (folder / "two.dcm").write_bytes(sources[1].read_bytes())
    assert ask(remote, "worklist", PatientID="").values("PatientID") == ["PAT-001", "PAT-002"]
    (folder / "one.wl").write_bytes(sources[2].read_bytes())
    os.utime(folder / "one.wl", ns=(1, 1))  # as after a change within the clock's resolution
    (folder / "two.dcm").unlink()
    (folder / "all.json").write_text(SAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    assert len(ask(remote, "worklist", PatientID="").answers) == 7
    assert ask(remote, "worklist", PatientID="PAT-0*").values("PatientID") == ["PAT-003"]


@pytest.mark.filterwarnings("ignore")  # pydicom wonders at what it reads
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"nonsense",
        b"[1, 2]",
        b'{"00100010": 5}',
        b'{"00100020": {"vr": "LO", "Value": ["X"]}}',
        b"\xff\xfe{}",
    ],
)
@pytest.mark.parametrize("name", ["broken.json", "broken.wl"])
def test_a_broken_file_is_named_and_left_out(
    archive: Any, ask: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture, name: str, content: bytes
) -> None:
    folder = tmp_path / "worklist"
    folder.mkdir()
    (folder / name).write_bytes(content)
    (folder / "good.json").write_bytes(SAMPLE.read_bytes())
    _, remote = archive(worklist=folder)
    assert len(ask(remote, "worklist", PatientID="").answers) == 6
    assert name in caplog.text


def test_a_file_with_several_steps_gives_as_many_items(archive: Any, ask: Any, tmp_path: Path) -> None:
    (first, *_) = json.loads(SAMPLE.read_text(encoding="utf-8"))
    step = first["00400100"]["Value"][0]
    other = {**step, "00400009": {"vr": "SH", "Value": ["OTHER"]}}
    path = tmp_path / "one.json"
    path.write_text(json.dumps({**first, "00400100": {"vr": "SQ", "Value": [step, other]}}), encoding="utf-8")
    _, remote = archive(worklist=path)
    keys = {"ScheduledProcedureStepID": ""}
    answers = ask(remote, "worklist", PatientID="", ScheduledProcedureStepSequence=keys).answers
    assert [len(a["00400100"]["Value"]) for a in answers] == [1, 1]
    keys = {"ScheduledProcedureStepID": "OTHER"}
    assert len(ask(remote, "worklist", ScheduledProcedureStepSequence=keys).answers) == 1


def test_a_worklist_that_is_not_there_is_told(archive: Any, tmp_path: Path) -> None:
    with pytest.raises(SourceError) as caught:
        archive(worklist=tmp_path / "none")
    assert caught.value.problem.code == "worklist-missing"


def test_findscu_finds_in_the_worklist(archive: Any, run: Any) -> None:
    _, remote = archive(worklist=SAMPLE)
    keys = ("-k", "PatientName=tanaka*", "-k", "ScheduledProcedureStepSequence[0].Modality=US")
    done = run("findscu", "-v", "-W", "-aec", "DEMO", remote.host, remote.port, *keys)
    assert (done.stdout + done.stderr).count("(Pending)") == 1
