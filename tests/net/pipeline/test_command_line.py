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
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset
from pydicom.uid import UID

from sendtopacs import __version__
from sendtopacs.archive import Archive
from sendtopacs.cli import main
from sendtopacs.model.files import OwnerLock
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


def started(home: Path, paths: list[Path], address: str) -> subprocess.Popen[str]:
    """Start a send in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "sendtopacs", "send", *map(str, paths), "--to", address, *PATIENT, "--json"],
        env={**os.environ, "SENDTOPACS_HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        text=True,
    )


def move(port: int, destination: str, **keys: str) -> int:
    """Ask the embedded PACS to move a patient; return the last status."""
    from pynetdicom import AE  # noqa: PLC0415 - heavy

    patient_root_move = "1.2.840.10008.5.1.4.1.2.1.2"
    identifier = pydicom.Dataset()
    identifier.QueryRetrieveLevel = "PATIENT"
    for keyword, value in keys.items():
        setattr(identifier, keyword, value)
    asker = AE("ASKER")
    asker.add_requested_context(patient_root_move)
    association = asker.associate("127.0.0.1", port, ae_title="DEMO")
    answers = list(association.send_c_move(identifier, destination, UID(patient_root_move)))
    association.release()
    return int(answers[-1][0].Status)


def wait_until(wanted: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not wanted() and time.monotonic() < deadline:
        time.sleep(0.02)


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
def test_what_a_killed_conversion_left_goes_with_the_next(
    run: Any, samples: list[Path], tmp_path: Path, home: Path
) -> None:
    dead, alive = home / "spool" / "convert-dead", home / "spool" / "convert-alive"
    for folder in (dead, alive):
        folder.mkdir(parents=True)
        (folder / "alive.lock").touch()
    lock = OwnerLock(alive / "alive.lock")
    assert lock.take()
    assert run("convert", *samples, "--out", tmp_path / "out", *PATIENT)[0] == 0
    lock.release()

    assert list((home / "spool").iterdir()) == [alive]


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
        ([*PATIENT, "--set", "PatientBirthDate=01.01.1970"], ["PatientBirthDate"]),
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


@pytest.mark.parametrize(
    "arguments",
    [
        ["send", "x.jpg", "--to", "NOBODY", "--json"],
        ["send", "x.jpg", "--json"],
        ["send", "x.jpg", "--to", "A@b:104", "--set", "PatientBirthDate=1970-02-30", "--json"],
        ["send", "x.jpg", "--to", "A@b:104", "--calling", "A" * 17, "--json"],
        ["convert", "x.jpg", "--out", "/dev/null/out", "--json"],
        ["echo", "A@:104", "--json"],
    ],
)
def test_the_last_line_of_json_is_the_account_even_where_nothing_was_started(
    run: Any, arguments: list[str]
) -> None:
    code, out, err = run(*arguments)

    assert code == 2
    assert err
    counts = {"stored": 0, "converted": 0, "failed": 0, "waiting": 0, "items": []}
    assert counts.items() <= last(out).items()


def test_echo_accounts_in_the_same_form(run: Any, archive: Archive, free_port: Callable[[], int]) -> None:
    _, out, _ = run("echo", f"DEMO@127.0.0.1:{archive.port}", "--json")
    assert {"stored", "converted", "failed", "waiting", "items"} <= last(out).keys()
    _, out, _ = run("echo", f"DEMO@127.0.0.1:{free_port()}", "--json")
    assert last(out)["failed"] == 1


@pytest.mark.parametrize(
    "extra",
    [
        ["--set", "PatientName:ŠIMKUTĖ^Ona"],
        ["--set", "ŠIMKUTĖ Ona"],
        ["--PatientName=ŠIMKUTĖ^Ona"],
        ["--patient", "ŠIMKUTĖ^Ona", "--birth", "19700131"],
        ["PatientName=ŠIMKUTĖ^Ona", "PatientBirthDate=19700131"],
        ["--set", "PatientName=ŠIMKUTĖ", "Ona", "--set", "PatientBirthDate=19700131"],
    ],
)
@pytest.mark.parametrize("talk", [[], ["-vv", "--log-level", "debug"]])
def test_a_slip_of_the_pen_shows_no_patient(
    run: Any, samples: list[Path], archive: Archive, extra: list[str], talk: list[str]
) -> None:
    code, _, err = run("send", *samples, "--to", f"DEMO@127.0.0.1:{archive.port}", *extra, *talk)

    assert code in {1, 2}
    assert err
    for private in ("ŠIMKUTĖ", "19700131"):
        assert private not in err


def test_file_names_that_name_the_patient_are_not_shown(
    run: Any, samples: list[Path], archive: Archive, tmp_path: Path
) -> None:
    folder = tmp_path / "Simkute Ona 1970-01-31"
    folder.mkdir()
    shutil.copy(samples[0], folder / "ŠIMKUTĖ_ona_1.jpg")
    (folder / "OnaŠimkutė.txt").write_text("no picture")
    birth = ["--set", "PatientBirthDate=19700131"]
    code, _out, err = run(
        "send", folder, folder / "none.jpg", "--to", f"DEMO@127.0.0.1:{archive.port}", *PATIENT, *birth
    )

    assert code == 1
    assert "_1.jpg: stored" in err
    for private in ("ŠIMKUTĖ", "Šimkutė", "Simkute", "Ona", "ona", "1970-01-31"):
        assert private not in err


def test_values_come_before_files(run: Any, tmp_path: Path) -> None:
    code, _, err = run("send", tmp_path / "none.jpg", "--to", "A@b:104", "--set", "PatientBirthDate=19701301")

    assert code == 2
    assert "PatientBirthDate" in err


def test_the_same_file_twice_or_sent_before_is_a_warning_of_its_item(
    run: Any, samples: list[Path], archive: Archive, tmp_path: Path
) -> None:
    send = ["--to", f"DEMO@127.0.0.1:{archive.port}", *PATIENT, "--json"]
    other = tmp_path / "other" / samples[0].name
    other.parent.mkdir()
    shutil.copy(samples[0], other)
    code, out, _ = run("send", samples[0], samples[0], other, *send)
    assert code == 0
    twice = "photo.jpg is in the list twice."
    assert [i["warning"] for i in last(out)["items"]] == [twice, twice, ""]
    code, out, _ = run("send", samples[0], other, *send)
    assert code == 0
    assert all("already sent" in i["warning"] for i in last(out)["items"])


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&- <&-", ">/dev/full"])
def test_streams_that_are_closed_stop_no_delivery(
    home: Path, samples: list[Path], archive: Archive, closed: str
) -> None:
    arguments = ["send", *map(str, samples), "--to", f"DEMO@127.0.0.1:{archive.port}", *PATIENT, "--json"]
    ended = subprocess.run(
        ["sh", "-c", f'exec "$@" {closed}', "sh", sys.executable, "-m", "sendtopacs", *arguments],
        env={**os.environ, "SENDTOPACS_HOME": str(home)},
        stderr=subprocess.PIPE,
        timeout=60,
        check=False,
    )

    assert ended.returncode == 0, ended.stderr.decode()
    assert len(archive.contents()) == len(samples)
    assert b"Traceback" not in ended.stderr


@pytest.mark.parametrize("arguments", ["send", "conformance", "convert", "outbox list --all", "audit export"])
def test_a_reader_that_has_seen_enough_is_no_error(
    home: Path, samples: list[Path], archive: Archive, arguments: str
) -> None:
    """As with '| head': nobody is told of a broken pipe."""
    more = {
        "send": [*map(str, samples), "--to", f"DEMO@127.0.0.1:{archive.port}", *PATIENT, "--json"],
        "convert": [*map(str, samples), "--out", str(home / "converted"), *PATIENT, "--json"],
    }
    reader, writer = os.pipe()
    os.close(reader)
    try:
        ended = subprocess.run(
            [sys.executable, "-m", "sendtopacs", *arguments.split(), *more.get(arguments, [])],
            env={**os.environ, "SENDTOPACS_HOME": str(home)},
            stdout=writer,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    finally:
        os.close(writer)

    assert (ended.returncode, b"BrokenPipe" in ended.stderr) == (0, False), ended.stderr.decode()


def test_an_interrupt_while_files_are_looked_at_starts_nothing(
    run: Any, samples: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(paths: list[Path], **_how: object) -> list[object]:
        raise KeyboardInterrupt

    monkeypatch.setattr("sendtopacs.cli.send.scan", interrupted)
    code, out, err = run("send", *samples, "--to", "A@127.0.0.1:104", *PATIENT, "--json")

    assert code == 1
    assert last(out)["items"] == []
    assert err


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
    run: Any, samples: list[Path], storescp: Any, home: Path
) -> None:
    """Where its destination allows nothing else instead."""
    remote = storescp(accept_all=False).remote
    home.mkdir(exist_ok=True)
    (home / "settings.toml").write_text(
        f'[[storage]]\nname = "Old"\nae_title = "{remote.ae_title}"\nhost = "{remote.host}"\n'
        f"port = {remote.port}\nuncompressed_fallback = false\n"
    )
    code, out, _ = run("send", *samples, "--to", "Old", *PATIENT, "--json")

    states = {Path(i["source"]).name: i["state"] for i in last(out)["items"]}
    assert code == 1
    assert states == {"photo.jpg": "failed", "consent.pdf": "stored"}


def compressed(name: str, folder: Path) -> Path:
    """Return a compressed file of pydicom's wheel."""
    found = get_testdata_file(name, download=False)
    assert found is not None
    return Path(shutil.copy(found, folder))


def test_a_compressed_file_is_sent_uncompressed_to_a_peer_that_takes_nothing_else(
    run: Any, tmp_path: Path, storescp: Any, orthanc_with: Any
) -> None:
    source = compressed("MR_small_jp2klossless.dcm", tmp_path)
    plain = ["1.2.840.10008.1.2", "1.2.840.10008.1.2.1"]
    for remote in (storescp(accept_all=False).remote, orthanc_with(AcceptedTransferSyntaxes=plain).remote):
        code, out, _ = run("send", source, "--to", remote.address, "--json")
        (item,) = last(out)["items"]
        assert (code, item["state"], item["transfer_syntax_uid"]) == (0, "stored", plain[1])
        assert "does not take JPEG 2000 lossless" in item["warning"]


def test_a_peer_that_takes_implicit_vr_only_gets_it(
    run: Any, tmp_path: Path, samples: list[Path], storescp: Any
) -> None:
    peer = storescp("+xi", accept_all=False)
    pdf = next(path for path in samples if path.suffix == ".pdf")
    names = ["MR_small_jp2klossless.dcm", "CT_small.dcm", "rtplan.dcm"]
    for name in names:
        source = pydicom.dcmread(compressed(name, tmp_path))
        inner = Dataset()
        inner.add_new(0x00091001, "LO", "private")
        source.add_new(0x00090010, "LO", "ACME")
        source.add_new(0x00091002, "SQ", [inner, Dataset()])
        if not source.file_meta.TransferSyntaxUID.is_compressed:
            source.file_meta.TransferSyntaxUID = UID("1.2.840.10008.1.2.1")
        source.save_as(tmp_path / "source.dcm", implicit_vr=False, little_endian=True)
        code, out, _ = run("send", tmp_path / "source.dcm", "--to", peer.remote.address, "--json")
        (item,) = last(out)["items"]
        assert (code, item["state"], item["transfer_syntax_uid"]) == (0, "stored", "1.2.840.10008.1.2")
        assert "takes Implicit VR only" in item["warning"]
        (file,) = peer.files()
        stored = pydicom.dcmread(file)
        left_out = {0x7FE00010, 0xFFFCFFFC, 0x00091002}  # storescp drops the padding
        for element in pydicom.dcmread(tmp_path / "source.dcm"):
            if element.tag not in left_out and element.tag.element and element.tag.group != 9:
                assert stored[element.tag].value == element.value, element
        if "PixelData" in source:
            assert stored.pixel_array.tolist() == source.pixel_array.tolist()
        dump = subprocess.run(["dcmdump", "-q", file], capture_output=True, check=True)
        assert (dump.stderr, b"private" in file.read_bytes()) == (b"", True)
        file.unlink()
    code, out, _ = run("send", pdf, "--to", peer.remote.address, *PATIENT, "--json")
    assert (code, last(out)["items"][0]["transfer_syntax_uid"]) == (0, "1.2.840.10008.1.2")


def test_it_is_sent_as_it_is_where_the_peer_takes_it(run: Any, tmp_path: Path, storescp: Any) -> None:
    source, peer = compressed("MR_small_jp2klossless.dcm", tmp_path), storescp()
    code, out, _ = run("send", source, "--to", peer.remote.address, "--json")
    (item,) = last(out)["items"]
    assert (code, item["warning"], item["transfer_syntax_uid"]) == (0, "", "1.2.840.10008.1.2.4.90")


@pytest.mark.parametrize("how", ["option", "setting"])
def test_decompress_by_option_or_by_the_destinations_setting(
    run: Any, how: str, tmp_path: Path, storescp: Any, home: Path
) -> None:
    source, peer = compressed("SC_rgb_rle_2frame.dcm", tmp_path), storescp()
    arguments: list[object] = ["--to", peer.remote.address, "--decompress"]
    if how == "setting":
        home.mkdir()
        (home / "settings.toml").write_text(
            '[[storage]]\nname = "Plain"\nae_title = "STORESCP"\nhost = "127.0.0.1"\n'
            f"port = {peer.remote.port}\ndecompress = true\n"
        )
        arguments = ["--to", "Plain"]
    code, out, _ = run("send", source, *arguments, "--json")
    (item,) = last(out)["items"]
    assert (code, item["transfer_syntax_uid"]) == (0, "1.2.840.10008.1.2.1")
    assert item["warning"].startswith("Decompressed from RLE")
    (stored,) = peer.files()
    assert pydicom.dcmread(stored).pixel_array.tolist() == pydicom.dcmread(source).pixel_array.tolist()


def test_video_is_never_decompressed(run: Any, tmp_path: Path, storescp: Any) -> None:
    found = pydicom.dcmread(compressed("SC_rgb_rle.dcm", tmp_path))
    found.file_meta.TransferSyntaxUID = UID("1.2.840.10008.1.2.4.102")
    found.save_as(tmp_path / "video.dcm")
    peer = storescp(accept_all=False)
    code, out, _ = run("send", tmp_path / "video.dcm", "--to", peer.remote.address, "--decompress", "--json")
    (item,) = last(out)["items"]
    assert (code, item["state"]) == (1, "failed")
    assert "does not accept" in item["reason"]
    assert "not decompressed" in item["warning"]


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


def test_an_interrupt_while_the_job_is_accepted_leaves_no_job_behind(
    run: Any, samples: list[Path], archive: Archive, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept = Outbox.accept

    def interrupted(outbox: Outbox, plan: Any) -> str:
        job_id = accept(outbox, plan)
        signal.raise_signal(signal.SIGTERM)
        return job_id

    monkeypatch.setattr(Outbox, "accept", interrupted)
    run("send", *samples, "--to", f"DEMO@127.0.0.1:{archive.port}", *PATIENT)

    with closing(Outbox(home / "outbox.sqlite", home / "spool")) as outbox:
        assert outbox.unfinished_jobs() == []


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


def test_two_at_once_each_account_for_their_own(
    photos: Any, home: Path, storescp: Any, fault_peer: Any
) -> None:
    """The first does the second's work too, is not done when that is, and leaves it in good order."""
    slow, quick = fault_peer(fault_peer.hang), storescp()
    first_paths, second_paths = photos(3)[:2], photos(3)[2:]
    first = started(home, first_paths, slow.remote.address)
    wait_until(lambda: bool(slow.stored))
    second = started(home, second_paths, quick.remote.address)
    out, _ = second.communicate(timeout=60)
    still_running = first.poll() is None
    fault_peer.ended.set()
    first_out, first_err = first.communicate(timeout=60)

    assert (second.returncode, last(out)["stored"]) == (0, 1)
    assert still_running
    assert (first.returncode, last(first_out)["stored"]) == (0, 2)
    assert "?" not in first_err
    ours = {i["sop_instance_uid"] for i in last(first_out)["items"]}
    told = [json.loads(line) for line in first_out.splitlines()]
    assert {t["sop_instance_uid"] for t in told if t["event"] == "state"} == ours


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


def test_a_disk_that_fills_up_fails_what_does_not_fit_with_the_cause(
    run: Any, photos: Any, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The outbox stands on the same disk: it must still be able to note what failed, and go on."""
    free = iter([1 << 30, 1 << 20, 1 << 30])
    monkeypatch.setattr("sendtopacs.making.free_bytes", lambda folder: next(free))
    code, out, _ = run("send", *photos(3), "--to", f"DEMO@127.0.0.1:{archive.port}", *PATIENT, "--json")

    ended = last(out)
    assert code == 1
    assert sorted(i["state"] for i in ended["items"]) == ["failed", "stored", "stored"]
    assert [i["reason"] for i in ended["items"] if "full" in i["reason"]]


def test_the_embedded_pacs_moves_to_the_destinations_in_the_settings(
    run: Any, samples: list[Path], home: Path, storescp: Any, tmp_path: Path
) -> None:
    """`sendtopacs archive` until it is interrupted."""
    receiver = storescp(ae_title="MOVER")
    home.mkdir(exist_ok=True)
    address = f'ae_title = "MOVER"\nhost = "127.0.0.1"\nport = {receiver.remote.port}\n'
    (home / "settings.toml").write_text(f'version = 1\n[[storage]]\nname = "Mover"\n{address}')
    archive = subprocess.Popen(
        [sys.executable, "-m", "sendtopacs", "archive", "--port", "0", "--dir", str(tmp_path / "kept")],
        env={**os.environ, "SENDTOPACS_HOME": str(home)},
        stderr=subprocess.PIPE,
        text=True,
    )
    assert archive.stderr is not None
    try:
        port = archive.stderr.readline().partition("port ")[2].partition(".")[0]
        code, out, _ = run("send", *samples, "--to", f"DEMO@127.0.0.1:{port}", *PATIENT, "--json")
        assert code == 0
        assert move(int(port), "MOVER", PatientID="P-1") == 0x0000
        archive.send_signal(signal.SIGINT)
        assert archive.wait(30) == 0
    finally:
        archive.kill()
        archive.wait()
        archive.stderr.close()

    sent = {item["sop_instance_uid"] for item in last(out)["items"]}
    assert {pydicom.dcmread(p).SOPInstanceUID for p in receiver.files()} == sent
