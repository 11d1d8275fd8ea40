"""What is run on Windows so that a folder is for one user alone; Windows itself is not at hand."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest

from sendtopacs.model import access_list

SID = "S-1-5-21-1111111111-2222222222-3333333333-1001"


class Windows:
    """Answers as whoami and icacls do, and keeps what was run."""

    def __init__(self) -> None:
        self.run: list[list[str]] = []
        self.said = f'"ward7\\nurse","{SID}"\n'
        self.code = 0

    def __call__(self, command: list[str], **_how: Any) -> subprocess.CompletedProcess[str]:
        self.run.append(command)
        if "whoami" in command[0]:
            return subprocess.CompletedProcess(command, 0, self.said, "")
        return subprocess.CompletedProcess(command, self.code, "", "Access is denied." if self.code else "")


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Windows:
    made = Windows()
    monkeypatch.setattr(subprocess, "run", made)
    monkeypatch.setenv("SYSTEMROOT", "/windows")
    return made


def test_this_user_and_the_system_are_left_on_the_list(windows: Windows, tmp_path: Path) -> None:
    access_list.for_this_user_alone(tmp_path)

    program, folder, *arguments = windows.run[-1]
    assert program == "/windows/System32/icacls.exe"
    assert folder == str(tmp_path)
    assert arguments[0] == "/inheritance:r"  # nothing of what the folder above allows
    assert arguments[1:4] == ["/grant:r", f"*{SID}:(OI)(CI)F", "*S-1-5-18:(OI)(CI)F"]


def test_a_system_that_refuses_is_an_error_of_the_disk(windows: Windows, tmp_path: Path) -> None:
    windows.code = 5
    with pytest.raises(OSError, match="denied"):
        access_list.for_this_user_alone(tmp_path)


def test_without_a_sid_nothing_is_granted(windows: Windows, tmp_path: Path) -> None:
    windows.said = "whoami: no such user"
    with pytest.raises(OSError, match="SID"):
        access_list.for_this_user_alone(tmp_path)
    assert len(windows.run) == 1
