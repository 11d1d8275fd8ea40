"""A watched folder: matched by name, sent once, moved when it is proved."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pydicom
import pytest
from PIL import Image

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.cli import main
from sendtopacs.model.errors import ValuesError
from sendtopacs.model.name_pattern import name_pattern
from sendtopacs.settings.paths import resolve
from sendtopacs.settings.schema import Profile, QueryAE, Settings, StorageAE, WatchSettings
from sendtopacs.settings.store import load, save

SAMPLES = Path(__file__).parents[3] / "sendtopacs" / "resources" / "samples"
READY_S = 300.0  # of a busy machine, for 200 files


def until(condition: Callable[[], bool]) -> None:
    """Wait for a condition."""
    deadline = time.monotonic() + READY_S
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.1)


@pytest.fixture
def setting(tmp_path: Path, home: Path, free_port: Callable[[], int]) -> tuple[Path, int]:
    """Give a folder to watch, and the port of the PACS that the profile sends to."""
    port = free_port()
    paths = resolve()
    paths.prepare()
    where: dict[str, Any] = {"ae_title": "DEMO", "host": "127.0.0.1", "port": port}
    settings = Settings(
        storage=(StorageAE(name="Main", **where),),
        query=(QueryAE(name="RIS", kind="mwl", **where),),
        profiles=(Profile(name="wound", modality="XC", destination="Main"),),
    )
    save(paths, settings, base=Settings())
    folder = tmp_path / "watched"
    folder.mkdir()
    return folder, port


def pacs(tmp_path: Path, port: int) -> Archive:
    return Archive(ArchiveConfig(tmp_path / "pacs", port=port, worklist=SAMPLES / "worklist.json"))


def watch(home: Path, folder: Path, *more: str) -> subprocess.Popen[str]:
    """Start to watch in a process of its own."""
    options = ["--profile", "wound", "--settle", "0.3", "--json", *more]
    return subprocess.Popen(
        [sys.executable, "-m", "sendtopacs", "watch", str(folder), *options],
        env={**os.environ, "SENDTOPACS_HOME": str(home)},
        stdin=subprocess.DEVNULL,
        text=True,
    )


def small(path: Path, number: int) -> None:
    """Write a small picture of its own."""
    Image.new("RGB", (16, 16), (number % 256, number // 256, 90)).save(path)


@pytest.mark.parametrize("count", [6, pytest.param(200, marks=pytest.mark.long)])
def test_files_while_the_pacs_goes_and_comes_back(
    setting: tuple[Path, int], home: Path, tmp_path: Path, count: int
) -> None:
    """Each is stored once, under the patient that its name says; a restart begins nothing anew."""
    folder, port = setting
    pattern = ("--pattern", "{PatientID}_{PatientName}_*", "--operator", "Nurse^One")
    archive = pacs(tmp_path, port)
    archive.start()
    for number in range(count // 2):
        small(folder / f"P{number}_TEST^Ona_{number}.png", number)
    process = watch(home, folder, *pattern)
    try:
        until(lambda: bool(archive.contents()))
        archive.stop()
        for number in range(count // 2, count):
            small(folder / f"P{number}_TEST^Ona_{number}.png", number)
        small(folder / "no name at all.png", 0)
        until(lambda: "no name at all.png" in listed(folder))
        process.terminate()
        assert process.wait(60) == 0
        archive = pacs(tmp_path, port)
        archive.start()
        process = watch(home, folder, *pattern)
        until(lambda: len(list((folder / "done").glob("*.png"))) == count)
    finally:
        process.terminate()
        process.wait(60)
        stored = archive.contents()
        archive.stop()
    patients = sorted(one.patient_id for one in stored)
    assert patients == sorted(f"P{number}" for number in range(count))  # each once
    kept = (tmp_path / "pacs").rglob("*.dcm")
    assert {str(pydicom.dcmread(path).OperatorsName) for path in kept} == {"Nurse^One"}
    assert list(listed(folder)) == ["no name at all.png"]


def listed(folder: Path) -> dict[str, str]:
    """Return the list of what needs attention."""
    file = folder / "needs-attention.json"
    return dict(json.loads(file.read_text())) if file.exists() else {}


def test_only_the_one_order_that_matches(setting: tuple[Path, int], home: Path, tmp_path: Path) -> None:
    """From the worklist; none matches: it waits, and nothing of it is sent."""
    folder, port = setting
    with pacs(tmp_path, port) as archive:
        shutil.copy(SAMPLES / "photo.jpg", folder / "A2024001_1.jpg")
        shutil.copy(SAMPLES / "photo.jpg", folder / "NOBODY_1.jpg")
        process = watch(home, folder, "--pattern", "{AccessionNumber}_*", "--worklist", "RIS")
        try:
            until((folder / "done" / "A2024001_1.jpg").exists)
            until(lambda: "NOBODY_1.jpg" in listed(folder))
        finally:
            process.terminate()
            assert process.wait(60) == 0
        (stored,) = archive.contents()
    made = pydicom.dcmread(stored.path)
    assert (made.AccessionNumber, made.PatientID, made.Modality) == ("A2024001", "LT-1001", "XC")
    assert "0 orders" in listed(folder)["NOBODY_1.jpg"]
    assert (folder / "NOBODY_1.jpg").exists()


def test_the_settings_own_folder(setting: tuple[Path, int], home: Path, tmp_path: Path) -> None:
    """`sendtopacs watch` alone goes by the settings; without them it says what is missing."""
    folder, port = setting
    assert main(["watch"]) == 2
    assert main(["watch", str(folder)]) == 2
    paths = resolve()
    before = load(paths).settings
    watch = WatchSettings(folder=str(folder), profile="wound", pattern="{AccessionNumber}_*", worklist="RIS")
    save(paths, dataclasses.replace(before, watch=watch), base=before)
    with pacs(tmp_path, port) as archive:
        shutil.copy(SAMPLES / "photo.jpg", folder / "A2024001_1.jpg")
        process = subprocess.Popen(
            [sys.executable, "-m", "sendtopacs", "watch", "--settle", "0.3"],
            env={**os.environ, "SENDTOPACS_HOME": str(home)},
            stdin=subprocess.DEVNULL,
        )
        try:
            until((folder / "done" / "A2024001_1.jpg").exists)
        finally:
            process.terminate()
            assert process.wait(60) == 0
        (stored,) = archive.contents()
    assert stored.patient_id == "LT-1001"


def test_what_cannot_be_watched(setting: tuple[Path, int], tmp_path: Path) -> None:
    folder, _ = setting
    pattern = ["--pattern", "{PatientID}_*"]
    assert main(["watch", str(tmp_path / "none"), "--profile", "wound", *pattern]) == 2
    assert main(["watch", str(folder), "--profile", "nonsense", *pattern]) == 2
    for wrong in ("no keyword", "{Nonsense}_*", "{PatientID}_{PatientID}"):
        with pytest.raises(ValuesError):
            name_pattern(wrong)
    found = name_pattern("{PatientID}_{AccessionNumber}-??").values_in(Path("P.1_A 7-01.png"))
    assert found == {"PatientID": "P.1", "AccessionNumber": "A 7"}
