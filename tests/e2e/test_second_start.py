"""Another program starts the window again, with another patient: the one that runs is asked, and answers."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

from sendtopacs.archive import Archive, ArchiveConfig


def test_a_second_start_with_another_patient(
    desktop: Any,
    until: Callable[..., Any],
    home: Path,
    set_up: Callable[[int], None],
    tmp_path: Path,
) -> None:
    """Enter keeps whom the window has; Alt+R takes the other one, and the first caller is told."""
    samples = files("sendtopacs.resources") / "samples"
    photo = shutil.copy(str(samples / "photo.jpg"), tmp_path / "wound.jpg")
    states = [tmp_path / f"state-{n}.json" for n in range(3)]

    def call(number: int, *arguments: str) -> Any:
        return desktop.start(
            *(sys.executable, "-m", "sendtopacs", *arguments, "--json", str(states[number])),
            SENDTOPACS_HOME=str(home),
        )

    def question(window: str) -> str:
        """Wait for the question beside the window; return its X identifier."""
        search = ("xdotool", "search", "--onlyvisible", "--name", "^SendToPACS$")
        others = lambda: [one for one in desktop.run(*search).split() if one != window]  # noqa: E731
        return str(until("the question", others)[0])

    def ended(process: Any) -> Callable[[], list[int] | None]:
        return lambda: [process.poll()] if process.poll() is not None else None

    def said(number: int) -> Any:
        return json.loads(states[number].read_text())["state"] if states[number].exists() else None

    with Archive(
        ArchiveConfig(tmp_path / "pacs", port=0, worklist=Path(str(samples / "worklist.json")))
    ) as pacs:
        set_up(pacs.port)
        first = call(0, "--patient-id", "LT-1001", photo)
        window = desktop.window("SendToPACS")
        desktop.activate(window)
        second = call(1, "sendtopacs://open?patient-id=LT-1002")
        desktop.activate(question(window))
        code = desktop.press_until("Return", ended(second), "the second caller to be told")
        assert code == [4]
        assert said(1) == "cancelled"
        assert said(0) is None
        assert first.poll() is None
        third = call(2, "--patient-id", "LT-1002")
        desktop.activate(question(window))
        desktop.press_until("alt+r", lambda: said(0), "the first caller to be told")
        assert said(0) == "cancelled"
        assert third.poll() is None  # it waits for what becomes of its patient
        first.terminate()
        assert until("the window to close", ended(first)) == [4]
        assert until("the third caller to be told", ended(third)) == [4]
    assert said(2) == "cancelled"
