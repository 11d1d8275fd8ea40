"""What the spool removes: overwritten first where that helps, and never what somebody else still needs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from sendtopacs.outbox.erasing import Eraser

PATIENT = b"SIMKUTE^Ona" * 40_000  # more than one piece


@pytest.fixture
def spool(tmp_path: Path) -> Path:
    folder = tmp_path / "spool"
    folder.mkdir()
    return folder


def file_in(spool: Path, name: str = "1.dcm") -> Path:
    path = spool / "job" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(PATIENT)
    return path


def left(spool: Path) -> list[Path]:
    return [path for path in spool.rglob("*") if path.is_file()]


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be removed")
@pytest.mark.parametrize("helps", [True, False])
def test_a_file_is_overwritten_where_that_helps(spool: Path, helps: bool) -> None:
    path = file_in(spool)
    with path.open("rb") as still_open, closing(Eraser(spool, lambda _folder: helps)) as eraser:
        eraser.remove(path)
        assert not path.exists()  # at once, and its folder can go
        path.parent.rmdir()
        eraser.close()
        assert still_open.read() == (bytes(len(PATIENT)) if helps else PATIENT)
    assert left(spool) == []


def test_one_that_another_destination_shares_stays_whole_there(spool: Path) -> None:
    first = file_in(spool)
    second = spool / "job" / "2.dcm"
    os.link(first, second)
    with closing(Eraser(spool, lambda _folder: True)) as eraser:
        eraser.remove(first)
    assert second.read_bytes() == PATIENT
    assert left(spool) == [second]


def test_the_disk_is_asked_once_and_only_where_something_is_removed(spool: Path) -> None:
    asked: list[Path] = []
    with closing(Eraser(spool, lambda folder: bool(asked.append(folder)))) as eraser:
        assert asked == []
        for number in range(3):
            eraser.remove(file_in(spool, f"{number}.dcm"))
        eraser.remove(spool / "never there")
    assert asked == [spool]
    assert left(spool) == []


def test_what_a_killed_owner_had_no_time_to_overwrite_is_at_the_next_start(spool: Path) -> None:
    with closing(Eraser(spool, lambda _folder: True)) as killed:
        aside = killed.set_aside(file_in(spool))
        assert aside is not None
        assert left(spool) == [aside]
    with closing(Eraser(spool, lambda _folder: True)) as eraser:
        for one in eraser.left():
            eraser.remove(one)
    assert left(spool) == []


@pytest.fixture
def image(tmp_path: Path) -> Iterator[tuple[Path, Path]]:
    """Give a disk, as a file, and where its ext4 is mounted."""
    disk, mounted = tmp_path / "disk.img", tmp_path / "mounted"
    mounted.mkdir()
    with disk.open("wb") as stream:
        stream.truncate(16 << 20)
    made = sys.platform == "linux" and shutil.which("mkfs.ext4") is not None
    if made:
        subprocess.run(["mkfs.ext4", "-q", "-F", str(disk)], check=True, capture_output=True)
    command = ["mount", "-o", "loop", str(disk), str(mounted)]
    if not made or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a disk that is a file")
    try:
        yield disk, mounted
    finally:
        if os.path.ismount(mounted):
            subprocess.run(["umount", str(mounted)], check=True)


@pytest.mark.parametrize("helps", [True, False])
def test_of_an_overwritten_file_nothing_is_left_on_the_disk(image: tuple[Path, Path], helps: bool) -> None:
    disk, mounted = image
    path = file_in(mounted)
    os.sync()
    with closing(Eraser(mounted, lambda _folder: helps)) as eraser:
        eraser.remove(path)
    subprocess.run(["umount", str(mounted)], check=True)
    assert (PATIENT[:20] in disk.read_bytes()) is not helps
