"""One window per user and folder."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtNetwork import QLocalServer

from sendtopacs.ui.instance import SingleInstance

SECOND_START = """
import pathlib, sys
from PySide6.QtCore import QCoreApplication
from sendtopacs.outside import Call
from sendtopacs.ui.instance import SingleInstance
application = QCoreApplication([])
folder, *files = map(pathlib.Path, sys.argv[1:])
sys.exit(not SingleInstance(folder).hand_over(Call(files=tuple(files))))
"""


def hand_over(folder: Path, files: list[Path], qtbot: Any) -> bool:
    """Do what a second start does, in a process of its own since the first has to answer meanwhile."""
    start = subprocess.Popen([sys.executable, "-c", SECOND_START, str(folder), *map(str, files)])
    qtbot.waitUntil(lambda: start.poll() is not None, timeout=30_000)
    return start.wait() == 0


def test_a_second_start_hands_its_files_over(tmp_path: Path, qtbot: Any) -> None:
    first = SingleInstance(tmp_path)
    assert first.listen()
    heard: list[list[Path]] = []
    first.handed_over.connect(lambda call, _tell: heard.append(list(call.files)))
    files = [Path("/photos/wound 1.jpg"), Path("/photos/žaizda.jpg")]
    assert hand_over(tmp_path, files, qtbot)
    assert hand_over(tmp_path, [], qtbot)
    assert heard == [files, []]
    first.close()


def test_without_a_window_there_is_nobody_to_take_them(tmp_path: Path, qtbot: Any) -> None:
    assert not hand_over(tmp_path, [], qtbot)


def test_another_folder_is_another_window(tmp_path: Path, qtbot: Any) -> None:
    first = SingleInstance(tmp_path / "a")
    assert first.listen()
    assert not hand_over(tmp_path / "b", [], qtbot)
    first.close()


def test_what_a_killed_window_left_is_in_nobodys_way(tmp_path: Path, qtbot: Any) -> None:
    first = SingleInstance(tmp_path)
    assert first.listen()
    socket = Path(first._server.fullServerName())
    first.close()
    socket.touch()  # a file without anybody behind it
    second = SingleInstance(tmp_path)
    assert second.listen()
    assert hand_over(tmp_path, [], qtbot)
    second.close()
    QLocalServer.removeServer(second._name)


def test_a_start_of_the_same_moment_leaves_the_quicker_one_alone(tmp_path: Path, qtbot: Any) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.listen()
    assert not second.listen()
    first.close()
    assert second.listen()
    second.close()


def test_a_window_that_is_busy_is_waited_for(tmp_path: Path, qtbot: Any) -> None:
    """It answers only after some seconds, as one does that is just starting."""
    first = SingleInstance(tmp_path)
    assert first.listen()
    files = [tmp_path / "a.jpg"]
    second = subprocess.Popen([sys.executable, "-c", SECOND_START, str(tmp_path), *map(str, files)])
    with pytest.raises(subprocess.TimeoutExpired):
        second.wait(4)  # no event of the first is handled meanwhile
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.returncode == 0
    first.close()
