"""Videos through the whole pipeline: damage that is agreed to, parts that arrive, what a PACS gives back."""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pydicom.encaps import generate_fragments

from sendtopacs.cli import main
from sendtopacs.convert import video_facts, video_output, video_prepare

PATIENT = ["--set", "PatientName=ŠIMKUTĖ^Ona", "--set", "PatientID=P-1"]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], home: Path) -> Callable[..., tuple[int, str]]:
    def run_it(*arguments: object) -> tuple[int, str]:
        code = main([str(a) for a in arguments])
        return code, capsys.readouterr().out

    return run_it


def _clip(path: Path, *arguments: str, seconds: float = 2.0) -> Path:
    source = ("-f", "lavfi", "-i", f"testsrc2=s=320x240:r=25:d={seconds}")
    subprocess.run(["ffmpeg", "-v", "error", "-y", *source, *arguments, str(path)], check=True, timeout=60)
    return path


def _address(peer: Any) -> str:
    return f"{peer.remote.ae_title}@{peer.remote.host}:{peer.remote.port}"


def test_a_damaged_video_goes_up_to_the_damage_once_that_is_agreed(
    run: Any, storescp: Any, tmp_path: Path
) -> None:
    path = _clip(tmp_path / "scope.avi", "-c:v", "mjpeg")
    data = bytearray(path.read_bytes())
    begin = data.index(b"\xff\xd8", len(data) // 2)
    data[begin : begin + 700] = bytes(700)
    path.write_bytes(data)
    peer = storescp()
    code, out = run("send", path, "--to", _address(peer), "--json", *PATIENT)
    (item,) = json.loads(out.splitlines()[-1])["items"]
    assert (code, item["state"]) == (1, "failed")
    assert "damaged" in item["reason"]
    assert peer.files() == []
    code, _ = run("outbox", "retry", "--all", "--json")
    assert (code, peer.files()) == (1, [])
    code, out = run("outbox", "retry", "--all", "--until-damage", "--json")
    (again,) = json.loads(out.splitlines()[-1])["items"]
    assert (code, again["state"], again["sop_instance_uid"]) == (0, "stored", item["sop_instance_uid"])
    assert "as was agreed" in again["warning"]
    assert len(peer.files()) == 1


def test_parts_of_a_large_video_arrive_as_one_series_and_hold_every_frame(
    run: Any, orthanc: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The limit is lowered to what a small clip has."""
    arguments = ("-c:v", "libx264", "-pix_fmt", "yuv420p", "-g", "5", "-fflags", "+bitexact")
    source = _clip(tmp_path / "long.mp4", *arguments, seconds=4.0)
    limit = source.stat().st_size // 2
    for module in (video_facts, video_output, video_prepare):
        monkeypatch.setattr(module, "LARGEST_FRAGMENT_BYTES", limit)
    code, out = run("send", source, "--to", _address(orthanc), "--json", "--preset", "recommended", *PATIENT)
    assert code == 0
    sent = json.loads(out.splitlines()[-1])["items"]
    assert len(sent) == 3
    held = [pydicom.dcmread(io.BytesIO(orthanc.file(n))) for n in orthanc.instances()]
    held.sort(key=lambda one: one.InstanceNumber)
    assert [one.InstanceNumber for one in held] == [1, 2, 3]
    assert len({one.SeriesInstanceUID for one in held}) == 1
    assert sum(one.NumberOfFrames for one in held) == 100
    assert all(len(one.PixelData) < limit + 1000 for one in held)


@pytest.mark.parametrize("syntax", ["100", "101", "102", "103", "104"])
def test_orthanc_gives_back_the_same_bytes(
    syntax: str, run: Any, orthanc: Any, tmp_path: Path, home: Path
) -> None:
    source = _clip(tmp_path / "clip.mp4", "-c:v", "libx264", "-pix_fmt", "yuv420p", seconds=0.4)
    home.mkdir()
    uid = f"1.2.840.10008.1.2.4.{syntax}"
    (home / "settings.toml").write_text(f'[conversion]\nvideo_transfer_syntax = "{uid}"\n')
    out_folder = tmp_path / "out"
    assert run("convert", source, "--out", out_folder, *PATIENT)[0] == 0
    (made,) = out_folder.iterdir()
    assert run("send", made, "--to", _address(orthanc))[0] == 0
    (instance,) = orthanc.instances()
    back = pydicom.dcmread(io.BytesIO(orthanc.file(instance)))
    assert back.file_meta.TransferSyntaxUID == uid
    assert _stream(back) == _stream(pydicom.dcmread(made))


def _stream(data_set: pydicom.Dataset) -> str:
    _, *fragments = generate_fragments(data_set.PixelData)
    return hashlib.sha256(b"".join(fragments)).hexdigest()
