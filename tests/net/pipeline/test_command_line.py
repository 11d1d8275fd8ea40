"""The command line as a script sees it: exit codes, JSON, what stands on which stream."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pydicom
import pytest

from sendtopacs import __version__
from sendtopacs.archive import Archive
from sendtopacs.cli import main
from sendtopacs.model.states import State
from sendtopacs.outbox import Outbox

PATIENT = ["--set", "PatientName=ŠIMKUTĖ^Ona", "--set", "PatientID=P-1"]
STATES = {
    "refused",
    "planned",
    "converted",
    "sending",
    "stored",
    "confirmed",
    "waiting",
    "failed",
    "cancelled",
}


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], home: Path) -> Callable[..., tuple[int, str, str]]:
    """Give a function that runs the command line; it returns the exit code, standard output and error."""

    def run_it(*arguments: object) -> tuple[int, str, str]:
        try:
            code = main([str(a) for a in arguments])
        except SystemExit as left:
            code = int(left.code or 0)
        streams = capsys.readouterr()
        return code, streams.out, streams.err

    return run_it


def last(out: str) -> dict[str, Any]:
    """Return the last JSON object; all lines before it must be JSON too."""
    objects = [json.loads(line) for line in out.splitlines()]
    assert objects[-1]["event"] == "finished"
    return dict(objects[-1])


@pytest.fixture
def samples(tmp_path: Path) -> list[Path]:
    """Copy the sample photo and document."""
    folder = Path(__file__).parents[3] / "sendtopacs" / "resources" / "samples"
    (tmp_path / "samples").mkdir()
    return [Path(shutil.copy(folder / name, tmp_path / "samples")) for name in ("photo.jpg", "consent.pdf")]


def test_version_and_help(run: Any) -> None:
    assert run("--version") == (0, f"sendtopacs {__version__}\n", "")
    code, out, _ = run("--help")
    assert code == 0
    assert all(word in out for word in ("send", "convert", "echo", "archive", "settings"))


def test_no_command_brings_qt_along(home: Path) -> None:
    code = (
        "import sys, pkgutil, importlib, sendtopacs.cli as c, sendtopacs.__main__\n"
        "for m in pkgutil.iter_modules(c.__path__): importlib.import_module('sendtopacs.cli.' + m.name)\n"
        "import sendtopacs.convert.create, sendtopacs.convert.inspect, sendtopacs.archive.server\n"
        "print([m for m in sys.modules if m.startswith(('PySide6', 'shiboken6'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_help_brings_nothing_heavy_along(home: Path) -> None:
    code = (
        "import sys; from sendtopacs.cli import main\n"
        "try: main(['--version'])\n"
        "except SystemExit: pass\n"
        "print([m for m in ('pydicom', 'pynetdicom', 'PIL', 'av', 'pypdf', 'numpy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_send_stores_and_accounts_for_each(run: Any, samples: list[Path], archive: Archive) -> None:
    code, out, err = run("send", *samples, "--to", f"DEMO@127.0.0.1:{archive.port}", *PATIENT, "--json")

    ended = last(out)
    assert code == 0
    assert (ended["stored"], ended["converted"], ended["failed"], ended["waiting"]) == (2, 0, 0, 0)
    held = {one.sop_instance_uid: one for one in archive.contents()}
    for item, source in zip(ended["items"], samples, strict=True):
        assert item["source"] == str(source)
        assert item["state"] == "stored"
        assert item["sop_class_uid"] == held[item["sop_instance_uid"]].sop_class_uid
        assert item["transfer_syntax_uid"] == held[item["sop_instance_uid"]].transfer_syntax_uid
        assert item["reason"] == ""
    assert {one.patient_id for one in held.values()} == {"P-1"}
    assert "ŠIMKUTĖ" not in err


def test_pictures_are_joined_into_one_object(
    run: Any, samples: list[Path], archive: Archive, tmp_path: Path
) -> None:
    other = Path(shutil.copy(samples[0], tmp_path / "other.jpg"))
    to = ("--to", f"DEMO@127.0.0.1:{archive.port}")
    code, out, _ = run("send", samples[0], other, *to, *PATIENT, "--join", "--json")
    (item,) = last(out)["items"]
    assert (code, item["state"], item["more_sources"]) == (0, "stored", [str(other)])
    (held,) = archive.contents()
    assert held.sop_class_uid == "1.2.840.10008.5.1.4.1.1.7.4"


@pytest.mark.parametrize(
    ("chosen", "said", "expected"),
    [
        (None, (), "1.2.840.10008.1.2.4.50"),
        ("jpeg2000", (), "1.2.840.10008.1.2.4.90"),
        ("native", (), "1.2.840.10008.1.2.1"),
        ("jpeg2000", ("--lossless", "jpeg"), "1.2.840.10008.1.2.4.50"),
    ],
)
def test_lossless_images_go_as_the_destination_wants_them(
    chosen: str | None,
    said: tuple[str, ...],
    expected: str,
    run: Any,
    archive: Archive,
    tmp_path: Path,
    home: Path,
) -> None:
    from PIL import Image  # noqa: PLC0415

    Image.new("RGB", (64, 48), "red").save(tmp_path / "a.png")
    home.mkdir()
    record = f'[[storage]]\nname = "PACS"\nae_title = "DEMO"\nhost = "127.0.0.1"\nport = {archive.port}\n'
    lossless = f'lossless_images = "{chosen}"\n' if chosen else ""
    (home / "settings.toml").write_text(f"version = 1\n{record}{lossless}")
    code, out, _ = run("send", tmp_path / "a.png", "--to", "PACS", *PATIENT, *said, "--json")
    (item,) = last(out)["items"]
    assert (code, item["state"], item["transfer_syntax_uid"]) == (0, "stored", expected)


def test_a_refused_file_is_accounted_for_and_stops_nothing(
    run: Any, samples: list[Path], archive: Archive, tmp_path: Path
) -> None:
    (tmp_path / "empty.jpg").touch()
    (tmp_path / "notes.txt").write_text("no picture")
    files = [tmp_path / "empty.jpg", samples[0], tmp_path / "notes.txt", tmp_path / "gone.png"]

    code, out, err = run("send", *files, "--to", f"DEMO@127.0.0.1:{archive.port}", *PATIENT, "--json")

    ended = last(out)
    states = {Path(i["source"]).name: i["state"] for i in ended["items"]}
    assert code == 1
    assert states == {
        "empty.jpg": "refused",
        "notes.txt": "refused",
        "gone.png": "refused",
        "photo.jpg": "stored",
    }
    assert (ended["stored"], ended["failed"]) == (1, 3)
    assert all(i["reason"] for i in ended["items"] if i["state"] == "refused")
    assert "empty.jpg" in err


def test_convert_keeps_files(run: Any, samples: list[Path], tmp_path: Path, home: Path) -> None:
    code, out, _ = run("convert", *samples, "--out", tmp_path / "new" / "folder", *PATIENT, "--json")

    ended = last(out)
    assert code == 0
    assert (ended["converted"], ended["stored"]) == (2, 0)
    for item in ended["items"]:
        data_set = pydicom.dcmread(item["output"])
        assert item["state"] == "converted"
        assert data_set.SOPInstanceUID == item["sop_instance_uid"]
        assert str(data_set.PatientName) == "ŠIMKUTĖ^Ona"
    assert list((home / "spool").iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems' file names are Unicode")
def test_a_file_name_that_is_no_text(run: Any, samples: list[Path], archive: Archive) -> None:
    folder = os.fsencode(samples[0].parent)
    for sample, name in zip(samples, (b"M\xfcller.jpg", b"M\xfcller.pdf"), strict=True):
        os.rename(os.fsencode(sample), os.path.join(folder, name))  # noqa: PTH104, PTH118 - bytes

    code, out, err = run(
        "send", samples[0].parent, "--to", f"DEMO@127.0.0.1:{archive.port}", *PATIENT, "--json"
    )

    assert code == 0, err
    assert last(out)["stored"] == 2
    titles = [pydicom.dcmread(one.path).get("DocumentTitle", "") for one in archive.contents()]
    assert "M?ller" in titles


def test_a_folder_is_walked_and_preset_and_character_set_are_heeded(
    run: Any, samples: list[Path], tmp_path: Path
) -> None:
    arguments = [*PATIENT, "--set", "SpecificCharacterSet=ISO_IR 110", "--preset", "recommended"]
    folder = samples[0].parent / "in"
    folder.mkdir()
    samples[0].rename(folder / "photo.jpg")

    code, out, _ = run("convert", folder, "--out", tmp_path / "out", *arguments, "--json")

    data_set = pydicom.dcmread(last(out)["items"][0]["output"])
    assert code == 0
    assert data_set.SpecificCharacterSet == "ISO_IR 110"
    assert data_set.SOPClassUID == "1.2.840.10008.5.1.4.1.1.77.1.4"
    assert data_set.Modality == "XC"


@pytest.mark.parametrize(
    ("extra", "named"),
    [
        (["--set", "PatientID=1"], ["PatientName"]),
        ([], ["PatientName", "PatientID"]),
        ([*PATIENT, "--set", "PatientBirthDate=1970-01-01"], ["PatientBirthDate"]),
        ([*PATIENT, "--set", "PatientSex=X", "--set", "StudyTime=99"], ["PatientSex", "StudyTime"]),
        ([*PATIENT, "--set", "PatientsName=A"], ["PatientsName"]),
        ([*PATIENT, "--set", "Modality"], ["KEYWORD=VALUE"]),
        ([*PATIENT, "--set", "SpecificCharacterSet=ISO_IR 100"], ["ISO_IR 100", "ISO_IR 192"]),
        ([*PATIENT, "--set", "SpecificCharacterSet=KOI8-R"], ["KOI8-R"]),
    ],
)
def test_bad_values_are_named_and_nothing_is_started(
    run: Any, samples: list[Path], archive: Archive, extra: list[str], named: list[str]
) -> None:
    code, _, err = run("send", *samples, "--to", f"DEMO@127.0.0.1:{archive.port}", *extra)

    assert code == 2
    assert all(word in err for word in named)
    assert archive.contents() == []
    assert "ŠIMKUTĖ" not in err


@pytest.mark.parametrize("to", ["NOBODY", "A@:104", "A@b:0", "A" * 17 + "@b:104"])
def test_a_destination_that_is_none(run: Any, samples: list[Path], to: str) -> None:
    code, _, err = run("send", *samples, "--to", to, *PATIENT)

    assert code == 2
    assert err


@pytest.mark.parametrize(
    "arguments", [["send", "x.jpg"], ["send"], ["nonsense"], ["echo"], ["send", "--to", "A@b:1"]]
)
def test_usage_errors(run: Any, arguments: list[str]) -> None:
    assert run(*arguments)[0] == 2


def test_an_unreachable_peer_is_exit_3(run: Any, samples: list[Path], free_port: Callable[[], int]) -> None:
    code, out, err = run("send", *samples, "--to", f"NOBODY@127.0.0.1:{free_port()}", *PATIENT, "--json")

    ended = last(out)
    assert code == 3
    assert ended["stored"] == 0
    assert ended["failed"] + ended["waiting"] == 2
    assert all(i["reason"] for i in ended["items"])
    assert "refuses" in err


def test_a_peer_that_rejects_us_is_exit_3(run: Any, samples: list[Path], dcmqrscp: Any) -> None:
    peer = dcmqrscp("+xy").remote("UNKNOWN")
    code, out, _ = run("send", *samples, "--to", peer.address, *PATIENT, "--json")

    assert code == 3
    assert {i["state"] for i in last(out)["items"]} <= {"failed", "waiting"}


def test_a_peer_that_refuses_a_syntax_costs_those_files_alone(
    run: Any, samples: list[Path], storescp: Any
) -> None:
    peer = storescp(accept_all=False)
    code, out, _ = run("send", *samples, "--to", peer.remote.address, *PATIENT, "--json")

    states = {Path(i["source"]).name: i["state"] for i in last(out)["items"]}
    assert code == 1
    assert states == {"photo.jpg": "failed", "consent.pdf": "stored"}


def test_the_calling_ae_title(run: Any, samples: list[Path], fault_peer: Any) -> None:
    peer = fault_peer(callers=["WARD-3"])

    assert run("echo", peer.remote.address)[0] == 3
    assert run("echo", peer.remote.address, "--calling", "WARD-3")[0] == 0
    assert run("send", samples[1], "--to", peer.remote.address, "--calling", "WARD-3", *PATIENT)[0] == 0
    assert run("echo", peer.remote.address, "--calling", "A" * 17)[0] == 2


def test_echo(run: Any, archive: Archive, free_port: Callable[[], int]) -> None:
    code, out, err = run("echo", f"DEMO@127.0.0.1:{archive.port}", "--json")
    assert code == 0
    assert last(out)["verified"] is True
    assert " ms" in err

    code, out, err = run("echo", f"DEMO@127.0.0.1:{free_port()}", "--json")
    assert code == 3
    assert last(out)["verified"] is False
    assert err


def test_names_from_the_settings(run: Any, samples: list[Path], archive: Archive, home: Path) -> None:
    home.mkdir()
    (home / "settings.toml").write_text(
        '[[storage]]\nname = "Main PACS"\nae_title = "DEMO"\nhost = "127.0.0.1"\n'
        f'port = {archive.port}\ncharacter_set = "ISO_IR 110"\n'
    )

    assert run("echo", "Main PACS")[0] == 0
    code, out, _ = run("send", samples[1], "--to", "Main PACS", *PATIENT, "--json")

    assert code == 0
    stored = pydicom.dcmread(archive.contents()[0].path)
    assert stored.SpecificCharacterSet == "ISO_IR 110"
    assert last(out)["stored"] == 1


def test_settings_commands(run: Any, home: Path) -> None:
    assert run("settings", "path")[1].strip() == str(home / "settings.toml")
    assert run("settings", "check")[0] == 0
    assert "SENDTOPACS" in run("settings", "show")[1]

    home.mkdir(exist_ok=True)
    (home / "settings.toml").write_text("[general]\ncalling_ae_title = 'FAR TOO LONG A TITLE'\n")
    code, _, err = run("settings", "check")
    assert code == 2
    assert "calling_ae_title" in err


def test_a_dicom_file_goes_as_it_is_unless_values_are_given(
    run: Any, samples: list[Path], archive: Archive, tmp_path: Path
) -> None:
    to = f"DEMO@127.0.0.1:{archive.port}"
    made = last(run("convert", samples[1], "--out", tmp_path / "d", *PATIENT, "--json")[1])["items"][0][
        "output"
    ]
    original = pydicom.dcmread(made)

    assert run("send", made, "--to", to)[0] == 0
    sent = pydicom.dcmread(archive.contents()[0].path)
    assert sent == original

    code, out, _ = run(
        "convert",
        made,
        "--out",
        tmp_path / "e",
        "--set",
        "PatientID=P-2",
        "--set",
        "PatientName=B^C",
        "--json",
    )
    changed = pydicom.dcmread(last(out)["items"][0]["output"])
    assert code == 0
    assert (changed.PatientID, str(changed.PatientName)) == ("P-2", "B^C")
    assert changed.StudyDate == original.StudyDate
    assert changed.EncapsulatedDocument == original.EncapsulatedDocument
    assert changed.SOPInstanceUID == original.SOPInstanceUID


def test_killed_in_the_middle_the_next_start_goes_on(
    photos: Any, home: Path, storescp: Any, desks: Any
) -> None:
    """SIGKILL while sending; an engine started later delivers the rest, each once, under the planned UIDs."""
    peer = storescp("--sleep-after", "1")
    paths = photos(4)
    process = subprocess.Popen(
        [sys.executable, "-m", "sendtopacs", "send", *map(str, paths), "--to", peer.remote.address, *PATIENT],
        env={**os.environ, "SENDTOPACS_HOME": str(home)},
        stderr=subprocess.DEVNULL,
        stdin=subprocess.DEVNULL,
    )
    deadline = time.monotonic() + 60
    while not peer.files() and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()

    with closing(Outbox(home / "outbox.sqlite", home / "spool")) as outbox:
        job_id = outbox.unfinished_jobs()[0]
        planned = {r.planned.SOPInstanceUID for r in outbox.job(job_id).instances}
    with desks() as desk:
        states = desk.finish(job_id)

    assert set(states.values()) == {State.STORED}
    assert {pydicom.dcmread(p).SOPInstanceUID for p in peer.files()} == planned


def test_an_interrupt_cancels_and_accounts(photos: Any, home: Path, fault_peer: Any) -> None:
    peer = fault_peer(fault_peer.hang)
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "sendtopacs",
            "send",
            *map(str, photos(3)),
            "--to",
            peer.remote.address,
            *PATIENT,
            "--json",
        ],
        env={**os.environ, "SENDTOPACS_HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        text=True,
    )
    deadline = time.monotonic() + 60
    while not peer.stored and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=30)

    ended = last(out)
    assert process.returncode == 1
    assert {i["state"] for i in ended["items"]} == {"cancelled"}


def test_a_reader_that_goes_away_stops_no_delivery(photos: Any, home: Path, storescp: Any) -> None:
    peer = storescp()
    paths = photos(5)
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "sendtopacs",
            "send",
            *map(str, paths),
            "--to",
            peer.remote.address,
            *PATIENT,
            "--json",
        ],
        env={**os.environ, "SENDTOPACS_HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        stdin=subprocess.DEVNULL,
    )
    assert process.stdout is not None
    process.stdout.close()

    assert process.wait(60) == 0
    assert len(peer.files()) == 5


def test_the_demonstration_without_a_display(home: Path) -> None:
    environment = {
        k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    done = subprocess.run(
        [sys.executable, "-m", "sendtopacs", "--demo"],
        env={**environment, "SENDTOPACS_HOME": str(home)},
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout.count("arrived: ") == 3
    assert "DEMO-1" in done.stdout


def test_every_state_is_a_word_of_the_documentation() -> None:
    assert {s.value for s in State} == STATES
