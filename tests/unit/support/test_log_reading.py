"""The log read back: entries with what stands under them, by level and words, over all of its files."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from pathlib import Path

import pytest

from sendtopacs.cli import main
from sendtopacs.logs import LogLevels, set_up
from sendtopacs.support.log_reading import log_files, read_log

ours = logging.getLogger("sendtopacs.test")


@pytest.fixture
def written(home: Path) -> Path:
    """Give a log with one entry of each level, the last with an exception under it."""
    log_file = home / "logs" / "sendtopacs.log"
    session = set_up(log_file, LogLevels("debug", "error"))
    try:
        ours.debug("first")
        ours.info("second: with a colon")
        ours.warning("third")
        try:
            raise ValueError("ŠIMKUTĖ")
        except ValueError:
            ours.critical("fourth", exc_info=True)
    finally:
        session.close()
    return log_file


def test_entries_come_back_as_they_were_written(written: Path) -> None:
    found = read_log(written)
    assert [(one.level, one.text) for one in found] == [
        ("debug", "first"),
        ("info", "second: with a colon"),
        ("warning", "third"),
        ("error", "fourth"),
    ]
    assert found[-1].source == "sendtopacs.test"
    assert found[-1].more[0].strip() == "ValueError"
    assert "ŠIMKUTĖ" not in found[-1].whole


@pytest.mark.parametrize(
    ("level", "words", "texts"),
    [
        ("warning", "", ["third", "fourth"]),
        ("error", "", ["fourth"]),
        ("debug", "COLON second", ["second: with a colon"]),
        ("debug", "valueerror", ["fourth"]),
        ("warning", "second", []),
    ],
)
def test_level_and_words_narrow_it(written: Path, level: str, words: str, texts: list[str]) -> None:
    assert [one.text for one in read_log(written, level, words)] == texts


def test_older_files_come_first_and_the_newest_entries_win(written: Path) -> None:
    older = written.with_name("sendtopacs.log.1")
    older.write_text(
        "half a line of one that was cut\n"
        "2026-01-02 03:04:05,006 WARNING 7 Thread-1 (work) sendtopacs.net: long ago\n"
    )
    assert log_files(written) == [written, older]
    found = read_log(written)
    assert found[0].text == "long ago"
    assert found[0].when == "2026-01-02 03:04:05"
    assert [one.text for one in read_log(written, limit=2)] == ["third", "fourth"]


def test_the_command_prints_what_the_view_shows(written: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["log", "--level", "warning", "--last", "1"]) == 0
    out = capsys.readouterr().out
    assert "fourth" in out
    assert "third" not in out
    assert main(["log", "--json", "--search", "second"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line.get("text") for line in lines] == ["second: with a colon", None]
    assert lines[-1]["entries"] == 1


def test_no_log_is_said(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["log", "--level", "error"]) == 0
    assert "no such entry" in capsys.readouterr().err


def test_what_a_person_is_told_anyway_is_not_said_twice(
    home: Path, capsys: pytest.CaptureFixture[str], free_port: Callable[[], int]
) -> None:
    """A refused Echo: once on the screen, once in the log, in words."""
    assert main(["echo", f"X@127.0.0.1:{free_port()}"]) == 3
    assert capsys.readouterr().err.count("refuses connections") == 1
    (entry,) = read_log(home / "logs" / "sendtopacs.log", "warning")
    assert "refuses connections" in entry.text
    assert "connection-refused" in entry.text
    assert main(["echo", "-v", f"X@127.0.0.1:{free_port()}"]) == 3
    assert capsys.readouterr().err.count("refuses connections") == 2
