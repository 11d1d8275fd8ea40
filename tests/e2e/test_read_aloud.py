"""What a screen reader gets of the window over AT-SPI: names, roles and states, as Orca asks for them."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

READER = Path(__file__).with_name("read_aloud.py")
SYSTEM_PYTHON = "/usr/bin/python3"


@pytest.fixture
def spoken(desktop: Any, set_up: Any) -> list[dict[str, Any]]:
    """Give all that is shown in a window that is ready for work, as it is read aloud."""
    if shutil.which("dbus-run-session") is None:
        pytest.skip("dbus-run-session is not installed")
    has = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    if has.returncode:
        pytest.skip("python3-pyatspi is not installed")
    set_up(104)
    command = ("dbus-run-session", "--", SYSTEM_PYTHON, str(READER), sys.executable, "-m", "sendtopacs")
    said = desktop.run(*command)
    return [json.loads(line) for line in said.splitlines() if line.startswith("{")]


def test_the_window_is_read_with_names_roles_and_states(spoken: list[dict[str, Any]]) -> None:
    assert len(spoken) > 50
    assert [one for one in spoken if one["focusable"] and not one["name"]] == []
    roles = {(one["role"], one["name"]) for one in spoken}
    assert {
        ("push button", "Add files…"),
        ("push button", "Worklist…"),
        ("text", "Family name, required"),
        ("text", "Patient ID, required"),
        ("combo box", "Main PACS"),  # AT-SPI: by its value; its label by relation
    } <= roles
    [send] = [one for one in spoken if one["role"] == "push button" and one["name"] == "Send"]
    assert not send["enabled"]
    assert "nothing to send" in send["description"]  # why it cannot be pressed
