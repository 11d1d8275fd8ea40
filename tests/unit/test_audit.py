"""The audit trail: what was cut, edited or moved later is found."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from sendtopacs.audit import AuditTrail
from sendtopacs.cli import main
from sendtopacs.model.errors import SpoolError


@pytest.fixture
def trail(home: Path) -> AuditTrail:
    made = AuditTrail(home / "audit")
    for number in range(5):
        made.note("test", number=number)
    return made


@pytest.fixture
def file(home: Path, trail: AuditTrail) -> Path:
    (found,) = (home / "audit").iterdir()
    return found


def codes(trail: AuditTrail) -> list[str]:
    return [problem.code for problem in trail.verify()]


def _edit(lines: list[bytes]) -> list[bytes]:
    return [line.replace(b'"number": 2', b'"number": 7') for line in lines]


def _cut_inside(lines: list[bytes]) -> list[bytes]:
    return [*lines[:2], *lines[3:]]


def _cut_end(lines: list[bytes]) -> list[bytes]:
    return lines[:3]


def _cut_beginning(lines: list[bytes]) -> list[bytes]:
    return lines[2:]


def _reorder(lines: list[bytes]) -> list[bytes]:
    return [lines[0], lines[2], lines[1], *lines[3:]]


def _put_in(lines: list[bytes]) -> list[bytes]:
    return [*lines[:2], lines[1], *lines[2:]]


def _edit_end(lines: list[bytes]) -> list[bytes]:
    return [*lines[:-1], lines[-1].replace(b'"number": 4', b'"number": 9')]


def test_as_it_was_written(trail: AuditTrail) -> None:
    assert codes(trail) == []
    assert main(["audit", "verify"]) == 0


@pytest.mark.parametrize(
    "change", [_edit, _cut_inside, _cut_end, _cut_beginning, _reorder, _put_in, _edit_end]
)
def test_what_was_changed_is_found(
    trail: AuditTrail, file: Path, change: Callable[[list[bytes]], list[bytes]]
) -> None:
    lines = file.read_bytes().splitlines()
    file.write_bytes(b"".join(line + b"\n" for line in change(lines)))
    assert codes(trail)
    assert main(["audit", "verify"]) == 1
    trail.note("later")  # going on does not heal it
    assert codes(trail)


def test_all_of_it_gone(trail: AuditTrail, file: Path, home: Path) -> None:
    file.unlink()
    assert codes(trail) == ["audit-end-cut"]
    trail.note("later")
    assert codes(trail)
    (home / "audit.head").unlink()
    assert codes(trail)


def test_a_crash_before_the_head_was_written_is_no_cut(trail: AuditTrail, home: Path) -> None:
    before = (home / "audit.head").read_bytes()
    trail.note("last")
    (home / "audit.head").write_bytes(before)
    assert codes(trail) == []
    trail.note("after")
    assert codes(trail) == []


def test_half_a_line_of_a_crash_shows_and_stops_nothing(trail: AuditTrail, file: Path) -> None:
    with file.open("ab") as stream:
        stream.write(b'{"seq": 6, "pr')
    trail.note("after")
    assert "audit-line-damaged" in codes(trail)


def test_half_a_line_at_the_end_is_found_before_anybody_goes_on(trail: AuditTrail, file: Path) -> None:
    with file.open("ab") as stream:
        stream.write(b'{"seq": 6, "pr')
    assert "audit-line-damaged" in codes(trail)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="limits of a process")
def test_a_full_disk_is_said_and_leaves_the_trail_whole(trail: AuditTrail, file: Path) -> None:
    import resource  # noqa: PLC0415 - not there on Windows

    before = file.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 20, hard))
    try:
        with pytest.raises(SpoolError):
            trail.note("no room for all of it")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert file.read_bytes() == before
    assert codes(trail) == []
    trail.note("room again")
    assert codes(trail) == []


def test_several_at_once(home: Path) -> None:
    trails = [AuditTrail(home / "audit") for _ in range(4)]
    threads = [threading.Thread(target=lambda t=t: [t.note("x") for _ in range(5)]) for t in trails]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert codes(trails[0]) == []
    assert [entry["seq"] for entry in trails[0].entries()] == list(range(1, 21))


def test_a_spreadsheet_gets_no_formula(trail: AuditTrail, capsys: pytest.CaptureFixture[str]) -> None:
    trail.note("job-outcome", patient_id="=1+1", objects=[{"uid": "1.2", "state": "stored"}])
    assert main(["audit", "export"]) == 0
    assert ",'=1+1," in capsys.readouterr().out


def test_lines_are_objects(file: Path) -> None:
    assert [json.loads(line)["seq"] for line in file.read_bytes().splitlines()] == [1, 2, 3, 4, 5]
