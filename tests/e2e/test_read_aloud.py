"""What a screen reader gets of the window over AT-SPI: names, roles and states, as Orca asks for them."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import require, system_python

READER = Path(__file__).with_name("read_aloud.py")


@pytest.fixture
def spoken(desktop: Any, set_up: Any) -> list[dict[str, Any]]:
    """Give all that is shown in a window that is ready for work, as it is read aloud."""
    require("dbus-run-session")
    reader = (system_python("pyatspi"), str(READER))
    set_up(104)
    command = ("dbus-run-session", "--", *reader, sys.executable, "-m", "sendtopacs")
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
