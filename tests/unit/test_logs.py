"""The log: levels, size, who may read it, and that nothing of a patient gets in."""

from __future__ import annotations

import io
import logging
import os
import shutil
import stat
import subprocess
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sendtopacs import logs
from sendtopacs.logs import Logging, LogLevels, levels, set_up
from sendtopacs.model.errors import SourceError
from sendtopacs.model.problems import error

NAME = "ŠIMKUTĖ^Ona"
ours = logging.getLogger("sendtopacs.test")


@pytest.fixture
def log_file(tmp_path: Path) -> Path:
    return tmp_path / "logs" / "sendtopacs.log"


@pytest.fixture
def started(log_file: Path) -> Iterator[Callable[..., tuple[Logging, io.StringIO]]]:
    """Give a function that starts logging; it ends with the test."""
    sessions: list[Logging] = []

    def start(file: str = "info", stderr: str = "warning") -> tuple[Logging, io.StringIO]:
        shown = io.StringIO()
        sessions.append(set_up(log_file, LogLevels(file, stderr), shown))
        return sessions[-1], shown

    yield start
    for session in sessions:
        session.close()


Started = Callable[..., tuple[Logging, io.StringIO]]


@pytest.mark.parametrize(
    ("chosen", "verbose", "quiet", "expected"),
    [
        (None, 0, False, LogLevels("info", "warning")),
        (None, 1, False, LogLevels("info", "info")),
        (None, 2, False, LogLevels("debug", "debug")),
        (None, 0, True, LogLevels("info", "error")),
        ("debug", 0, False, LogLevels("debug", "debug")),
        ("debug", 0, True, LogLevels("debug", "error")),
        ("warning", 2, False, LogLevels("warning", "warning")),
        (None, 2, True, LogLevels("info", "error")),
    ],
)
def test_levels(chosen: str | None, verbose: int, quiet: bool, expected: LogLevels) -> None:
    assert levels("info", chosen, verbose, quiet) == expected


def test_each_place_has_its_level(started: Started, log_file: Path) -> None:
    _, shown = started()
    for level in (logging.DEBUG, logging.INFO, logging.WARNING):
        ours.log(level, "item %d %s", 3, logging.getLevelName(level))
    text = log_file.read_text(encoding="utf-8")
    assert shown.getvalue() == "WARNING: item 3 WARNING\n"
    assert "item 3 INFO" in text
    assert "DEBUG" not in text


def test_the_level_can_change_while_it_runs(started: Started, log_file: Path) -> None:
    session, _ = started("error", "error")
    ours.info("before")
    session.set_file_level("debug")
    ours.debug("after")
    assert "after" in log_file.read_text()
    assert "before" not in log_file.read_text()


def test_what_other_libraries_say_is_kept_out(started: Started, log_file: Path) -> None:
    _, shown = started("debug", "debug")
    logging.getLogger("pydicom").warning("Invalid value for PN: %s", NAME)
    logging.getLogger("pynetdicom.assoc").info(f"(0010,0010) {NAME}")
    logging.getLogger("sendtopacsish").warning(NAME)
    text = log_file.read_text(encoding="utf-8")
    assert NAME not in text + shown.getvalue()
    assert "WARNING" in text
    assert "pydicom: said something at test_logs.py:" in text
    assert shown.getvalue() == ""


def test_of_an_exception_only_types_codes_and_places(started: Started, log_file: Path) -> None:
    _, shown = started()
    try:
        try:
            Path(f"/nowhere/{NAME}.jpg").read_bytes()
        except OSError as failure:
            raise SourceError(error("source-missing", path=NAME)) from failure
    except SourceError:
        ours.exception("Item %d failed", 3)
    text = log_file.read_text(encoding="utf-8")
    assert NAME not in text + shown.getvalue()
    assert "SourceError [source-missing]" in text
    assert "FileNotFoundError [errno 2]" in text
    assert "unit/test_logs.py" in text


def test_warnings_are_reduced_to_their_place(started: Started, log_file: Path) -> None:
    _, shown = started("debug", "debug")
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning = logs._log_warning  # catch_warnings has put its own there
        warnings.warn(f"bad value {NAME}", UserWarning, stacklevel=1)
    assert "UserWarning at test_logs.py:" in log_file.read_text()
    assert NAME not in log_file.read_text(encoding="utf-8") + shown.getvalue()


def test_exceptions_nobody_caught_reach_the_log_and_not_standard_error(
    started: Started, log_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, shown = started()

    def fail() -> None:
        raise ValueError(NAME)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    try:
        fail()
    except ValueError as failure:
        sys.excepthook(ValueError, failure, failure.__traceback__)
    text = log_file.read_text(encoding="utf-8")
    assert text.count("  ValueError") == 2
    assert NAME not in text + shown.getvalue() + capsys.readouterr().err


def test_a_record_is_one_line(started: Started, log_file: Path) -> None:
    started()
    ours.info("from the peer: %s", "x\nCRITICAL forged\x1b[31m")
    assert len(log_file.read_text().splitlines()) == 1
    assert r"x\nCRITICAL forged\x1b[31m" in log_file.read_text()


def test_everything_is_put_back(log_file: Path) -> None:
    root = logging.getLogger()
    before = (list(root.handlers), root.level, warnings.showwarning, sys.excepthook, threading.excepthook)
    session = set_up(log_file, LogLevels("debug", "debug"), io.StringIO())
    session.close()
    session.close()
    after = (list(root.handlers), root.level, warnings.showwarning, sys.excepthook, threading.excepthook)
    assert after == before


def test_without_a_file_and_where_it_cannot_be(tmp_path: Path) -> None:
    shown = io.StringIO()
    set_up(None, LogLevels(), shown).close()
    assert shown.getvalue() == ""
    (tmp_path / "taken").write_text("")
    session = set_up(tmp_path / "taken" / "sendtopacs.log", LogLevels(), shown)
    session.close()
    assert "The log file cannot be written" in shown.getvalue()


# --- size, modes, several processes -------------------------------------------------------------------


def test_the_file_is_bounded(started: Started, log_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "LARGEST_FILE_BYTES", 1000)
    monkeypatch.setattr(logs, "KEPT_FILES", 2)
    started()
    for number in range(200):
        ours.info("number %d", number)
    files = sorted(log_file.parent.glob("sendtopacs.log*"))
    assert [f.name for f in files] == ["sendtopacs.log", "sendtopacs.log.1", "sendtopacs.log.2"]
    assert all(f.stat().st_size <= 1000 for f in files)
    assert "number 199" in log_file.read_text()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_it_is_for_this_user_alone(started: Started, log_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "LARGEST_FILE_BYTES", 200)
    started()
    for number in range(5):
        ours.info("number %d", number)
    assert {stat.S_IMODE(f.stat().st_mode) for f in log_file.parent.glob("sendtopacs.log*")} == {0o600}
    assert stat.S_IMODE(log_file.parent.stat().st_mode) == 0o700


WRITER = """
import logging, sys
from pathlib import Path
from sendtopacs import logs
logs.LARGEST_FILE_BYTES = 2000
logs.KEPT_FILES = 50
session = logs.set_up(Path(sys.argv[1]), logs.LogLevels("info", "error"))
sys.stdin.readline()
for number in range(150):
    logging.getLogger("sendtopacs.writer").info("%s %d.", sys.argv[2], number)
session.close()
"""


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be turned over there")
def test_two_processes_share_it(log_file: Path) -> None:
    command = [sys.executable, "-c", WRITER, str(log_file)]
    writers = [
        subprocess.Popen([*command, name], stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for name in ("first", "second")
    ]
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("go\n")
        writer.stdin.flush()
    assert [writer.communicate(timeout=60)[1] for writer in writers] == ["", ""]
    text = "".join(f.read_text() for f in log_file.parent.glob("sendtopacs.log*") if f.suffix != ".lock")
    for name in ("first", "second"):
        lost = [number for number in range(150) if f" {name} {number}." not in text]
        assert lost == []
    assert len(list(log_file.parent.glob("sendtopacs.log.*"))) > 3


@pytest.mark.skipif(os.name == "nt", reason="an open file's folder cannot be taken away there")
def test_a_folder_that_is_taken_away_and_comes_back(started: Started, log_file: Path) -> None:
    started()
    ours.info("one")
    shutil.rmtree(log_file.parent)
    ours.info("two")
    log_file.parent.mkdir()
    ours.info("three")
    assert "three" in log_file.read_text()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_loses_lines_and_nothing_else(
    started: Started, log_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log_file.parent.mkdir()
    log_file.symlink_to("/dev/full")
    session, shown = started()
    ours.warning("still here")
    assert shown.getvalue() == "WARNING: still here\n"
    assert "Traceback" not in capsys.readouterr().err
    session.close()


def test_importing_is_light() -> None:
    code = "import sys, sendtopacs.logs, sendtopacs.settings.store; print(sorted(sys.modules))"
    modules = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout
    for heavy in ("'pydicom'", "'numpy'", "'tomlkit'", "'platformdirs'", "'PySide6'", "'cattrs'"):
        assert heavy not in modules
