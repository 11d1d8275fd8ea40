"""The wheel, installed elsewhere, has all that the program needs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Any

import pytest

from sendtopacs import __version__

pytestmark = pytest.mark.xdist_group("wheel")  # built once, not by each worker

NOT_PACKED = {".py", ".pyc", ".ts"}

LIST_RESOURCES = """
import json, sendtopacs
from importlib.resources import files

def walk(folder, before=""):
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from walk(entry, before + entry.name + "/")
        elif not entry.name.endswith((".py", ".pyc")):
            yield before + entry.name, len(entry.read_bytes())

print(json.dumps([sendtopacs.__file__, dict(walk(files("sendtopacs.resources")))]))
"""


def test_every_resource_is_read_from_the_installed_package(installed: Any, checkout: Path) -> None:
    ran = installed.run("python", "-c", LIST_RESOURCES)
    assert ran.returncode == 0, ran.stderr
    module, found = json.loads(ran.stdout)
    folder = checkout / "sendtopacs" / "resources"
    wanted = {p.relative_to(folder).as_posix(): p for p in folder.rglob("*") if p.is_file()}
    here = {name: p.stat().st_size for name, p in wanted.items() if p.suffix not in NOT_PACKED}
    assert Path(module).is_relative_to(installed.folder)
    assert found == here
    assert {"samples/photo.jpg", "samples/clip.mp4", "samples/consent.pdf", "sendtopacs.desktop"} <= set(
        found
    )


def test_the_version_is_told_by_the_command(installed: Any) -> None:
    ran = installed.run("sendtopacs", "--version")
    assert (ran.returncode, ran.stdout.strip()) == (0, f"sendtopacs {__version__}"), ran.stderr


def test_the_launcher_of_the_window_is_there(installed: Any) -> None:
    ran = installed.run("sendtopacs-window", "--version")
    assert ran.returncode == 0, ran.stderr


def test_the_installed_command_converts_a_photo(installed: Any, checkout: Path) -> None:
    photo = checkout / "sendtopacs" / "resources" / "samples" / "photo.jpg"
    out = installed.work / "out"
    values = ["--set", "PatientName=WHEEL^Ona", "--set", "PatientID=W-1"]
    ran = installed.run("sendtopacs", "convert", str(photo), "--out", str(out), *values, "--json")
    assert ran.returncode == 0, ran.stderr
    last = json.loads(ran.stdout.splitlines()[-1])
    assert (last["event"], last["converted"], last["failed"]) == ("finished", 1, 0)
    assert Path(last["items"][0]["output"]).read_bytes()[128:132] == b"DICM"


def test_the_wheel_holds_the_program_and_its_licences_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {n.split("/")[0] for n in names} == {"sendtopacs", f"sendtopacs-{__version__}.dist-info"}
    assert {n.rsplit("/", 1)[1] for n in names if "/licenses/" in n} == {"LICENSE", "THIRD-PARTY.md"}
    assert [n for n in names if n.endswith(".qm")]
    assert not [n for n in names if n.endswith(".ts")]  # what those are made of


def built_from(copy: Path, umask: int, seconds: int) -> Path:
    """Build a copy of the checkout as somebody else would who got it at another time."""
    for path in copy.rglob("*"):
        os.utime(path, (seconds, seconds), follow_symlinks=False)
    ran = subprocess.run(
        [str(copy / "packaging" / "build-python"), str(copy / "out")],
        env={**os.environ, "PYTHON": sys.executable, "SOURCE_DATE_EPOCH": "1700000000"},
        umask=umask,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return copy / "out"


@pytest.mark.skipif(os.name == "nt", reason="the script is for bash")
def test_two_builds_of_one_commit_give_the_same_wheel(checkout: Path, tmp_path: Path) -> None:
    litter = shutil.ignore_patterns(
        ".git", ".venv*", "__pycache__", "build", "dist", "site", ".*_cache", "*.egg-info"
    )
    for name in ("one", "another"):
        shutil.copytree(checkout, tmp_path / name, ignore=litter, symlinks=True)
    first = built_from(tmp_path / "one", 0o022, 1_600_000_000)
    second = built_from(tmp_path / "another", 0o077, 1_750_000_000)
    (name,) = (path.name for path in first.glob("*.whl"))
    assert (first / name).read_bytes() == (second / name).read_bytes()
    (source,) = first.glob("*.tar.gz")
    with tarfile.open(source) as archive:
        inside = {n.partition("/")[2] for n in archive.getnames()}
    assert {
        "tests/conftest.py",
        "docs/objects.md",
        "scripts/test",
        "packaging/build-deb",
        "constraints.txt",
        "sendtopacs/resources/translations/sendtopacs_de.ts",
    } <= inside
