"""The report of a job from the command line: without a display, and without a window that runs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from sendtopacs.archive import Archive
from sendtopacs.cli import main

BARE = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


def report(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Ask for a report in a process of its own, as a script would."""
    return subprocess.run(
        [sys.executable, "-m", "sendtopacs", "outbox", "report", *arguments],
        env={k: v for k, v in os.environ.items() if k not in BARE} | {"SENDTOPACS_HOME": str(home)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture
def job(home: Path, photos: Any, archive: Archive, capsys: pytest.CaptureFixture[str]) -> str:
    """Send three photos; return the job's id."""
    names = ("PatientName=ŠIMKUTĖ^Ona", "PatientID=P-1")
    patient = [word for name in names for word in ("--set", name)]
    to = f"DEMO@127.0.0.1:{archive.port}"
    assert main(["send", *map(str, photos(3)), "--to", to, *patient]) == 0
    main(["outbox", "list", "--all", "--json"])
    return str(json.loads(capsys.readouterr().out.splitlines()[-2])["job"])


def text_of(pdf: Path) -> str:
    """Return the text of all pages."""
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def test_it_names_every_file_and_what_became_of_it(home: Path, tmp_path: Path, job: str) -> None:
    target = tmp_path / "report.pdf"
    ended = report(home, job, "--out", str(target))

    assert (ended.returncode, ended.stdout, ended.stderr) == (0, f"{target}\n", "")
    text = text_of(target)
    assert all(f"photo-{number:03d}.jpg" in text for number in range(3))
    assert text.casefold().count("stored") > 3
    assert "ŠIMKUTĖ" in text
    assert job in text


def test_one_file_of_a_job(home: Path, tmp_path: Path, job: str) -> None:
    target = tmp_path / "report.pdf"
    assert report(home, f"{job}/1", "--out", str(target)).returncode == 0
    assert text_of(target).count("photo-00") == 1


def test_where_it_cannot_be_written_nothing_else_is_said(home: Path, tmp_path: Path, job: str) -> None:
    ended = report(home, job, "--out", str(tmp_path / "missing" / "report.pdf"), "--json")

    assert ended.returncode == 2
    assert "The report cannot be saved there" in ended.stderr
    assert json.loads(ended.stdout)["problems"]
