"""The README's commands do what they say, one after the other, as they stand there."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pydicom import dcmread

from tests.conftest import require

LEFT_TO_OTHER_TESTS = {
    "archive": "runs until it is stopped; it is what the others talk to here",
    "watch": "runs until it is stopped",
    "secret": "writes into the keyring of whoever runs the tests",
    "scan": "needs a scanner",
}
ORDER = {
    "00100010": {"vr": "PN", "Value": [{"Alphabetic": "TEST^Ona"}]},
    "00100020": {"vr": "LO", "Value": ["T-1"]},
    "00080050": {"vr": "SH", "Value": ["A-17"]},
    "0020000D": {"vr": "UI", "Value": ["1.2.3.17"]},
    "00400100": {
        "vr": "SQ",
        "Value": [
            {
                "00080060": {"vr": "CS", "Value": ["XC"]},
                "00400002": {"vr": "DA", "Value": ["20260101"]},
                "00400009": {"vr": "SH", "Value": ["S-1"]},
            }
        ],
    },
}
SITE = """\
version = 1
[[storage]]
name = "MAIN"
ae_title = "DEMO"
host = "127.0.0.1"
port = {main}
[[storage]]
name = "RESEARCH"
ae_title = "OTHER"
host = "127.0.0.1"
port = {research}
[[query]]
name = "MAIN"
kind = "qr"
ae_title = "DEMO"
host = "127.0.0.1"
port = {main}
[[query]]
name = "RIS"
kind = "mwl"
ae_title = "DEMO"
host = "127.0.0.1"
port = {main}
[[profiles]]
name = "wound photo"
modality = "XC"
destination = "MAIN"
"""


@dataclass(frozen=True)
class Desk:
    """A folder with the files that the README speaks of, a home, and a PACS behind its names."""

    folder: Path
    environment: dict[str, str]

    def run(self, line: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["bash", "-euo", "pipefail", "-c", line],
            cwd=self.folder,
            env=self.environment,
            input="a password\n",  # what --password-file - reads
            capture_output=True,
            text=True,
            timeout=200,
            check=False,
        )


@pytest.fixture
def desk(checkout: Path, tmp_path: Path) -> Iterator[tuple[Desk, str]]:
    program = tmp_path / "bin" / "sendtopacs"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m sendtopacs "$@"\n')
    program.chmod(0o755)
    desk = Desk(
        tmp_path,
        {
            **os.environ,
            "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(checkout),
            "SENDTOPACS_HOME": str(tmp_path / "home"),
            "SENDTOPACS_SYSTEM_SETTINGS": str(tmp_path / "none.toml"),
            "XDG_DATA_HOME": str(tmp_path / "bin-of-the-desktop"),
        },
    )
    (tmp_path / "order.json").write_text(json.dumps([ORDER]))
    main, research = archive(desk, "DEMO"), archive(desk, "OTHER")
    try:
        site = SITE.format(main=port(main), research=port(research))
        (tmp_path / "site.toml").write_text(site)
        lay_out(desk, checkout / "sendtopacs" / "resources" / "samples")
        yield desk, f"DEMO@127.0.0.1:{re.findall(r'port = ([0-9]+)', site)[0]}"
    finally:
        for process in (main, research):
            process.terminate()
            process.communicate(timeout=60)


def archive(desk: Desk, title: str) -> subprocess.Popen[str]:
    place = str(desk.folder / "pacs" / title)
    command = ["sendtopacs", "archive", "--port", "0", "--aet", title, "--dir", place]
    return subprocess.Popen(
        [*command, "--worklist", str(desk.folder / "order.json")],
        env=desk.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def port(process: Any) -> str:
    return next(found[1] for line in process.stdout if (found := re.search(r"port (\d+)", line)))


def lay_out(desk: Desk, samples: Path) -> None:
    folder = desk.folder
    (folder / "pictures").mkdir()
    (folder / "cd").mkdir()
    shutil.copy(samples / "photo.jpg", folder / "pictures" / "one.jpg")
    shutil.copy(samples / "consent.pdf", folder)
    clip = [require("ffmpeg"), "-v", "error", "-f", "lavfi", "-i", "testsrc=size=160x120:rate=10:duration=50"]
    for name in ("scope.mp4", "scope.mov"):
        subprocess.run([*clip, "-pix_fmt", "yuv420p", str(folder / name)], check=True, timeout=120)
    values = "--set PatientName=TEST^Ona --set PatientID=T-1 --set AccessionNumber=A-17"
    ran = desk.run(f"sendtopacs settings import site.toml && sendtopacs convert pictures --out made {values}")
    assert ran.returncode == 0, ran.stderr
    dataset = dcmread(next((folder / "made").rglob("*.dcm")))
    dataset.StudyInstanceUID = "1.2.3"
    dataset.save_as(folder / "IM0001")
    shutil.copy(folder / "IM0001", folder / "cd")
    ran = desk.run("sendtopacs send IM0001 --to MAIN")
    assert ran.returncode == 0, ran.stderr


@pytest.mark.skipif(os.name == "nt", reason="the commands are for a shell")
@pytest.mark.timeout(900)
def test_the_readmes_commands_work(checkout: Path, desk: tuple[Desk, str]) -> None:
    at, peer = desk
    text = (checkout / "README.md").read_text(encoding="utf-8").replace("\\\n", " ")
    lines = re.findall(r"^    (sendtopacs [a-z].+)$", text, re.M)
    assert len(lines) > 30
    for line in lines:
        command = line.split()[1]
        if command in LEFT_TO_OTHER_TESTS or "://" in line:
            continue
        shutil.copy(at.folder / "pictures" / "one.jpg", at.folder / "wound.jpg")
        typed = re.sub(r"\w+@(pacs|ris)\.example:104", peer, line)
        if "JOB" in typed:
            listed = at.run("sendtopacs outbox list --all --json").stdout
            typed = typed.replace("JOB", re.findall(r'"job": "([^"]+)"', listed)[0])
        ran = at.run(typed)
        wanted = 2 if command == "update-check" else 0  # which says that none is set up
        assert ran.returncode == wanted, f"{typed}\n{ran.stdout}{ran.stderr}"
        assert (at.folder / "wound.jpg").exists() is ("--afterwards bin" not in line)
