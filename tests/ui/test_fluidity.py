"""The window stays alive while a large folder is dropped; how long it once stood still is reported."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from sendtopacs.model.attributes import FormValues
from sendtopacs.model.items import SourceItem
from sendtopacs.model.states import State
from sendtopacs.ui.main_window import MainWindow
from tests.freezes import Freezes


@pytest.mark.parametrize("count", [2_000, pytest.param(10_000, marks=pytest.mark.long)])
def test_a_large_drop_and_its_job_leave_the_window_alive(
    window: MainWindow,
    source: SimpleNamespace,
    patient: FormValues,
    engine: Any,
    qtbot: Any,
    monkeypatch: pytest.MonkeyPatch,
    record_property: Callable[[str, object], None],
    count: int,
) -> None:
    def fast(_paths: Any, cancel: Any, **_how: Any) -> Iterator[SourceItem]:
        for number in range(count):
            cancel.checkpoint()
            yield source.photo(f"{number}.jpg")

    monkeypatch.setattr("sendtopacs.ui.intake.scan", fast)
    freezes = Freezes()
    window.form.set_values(patient)
    window.add_paths([Path("/photos")])
    qtbot.waitUntil(lambda: window.model.rowCount() == count and not window.intake.reading, timeout=240_000)
    qtbot.waitUntil(window.bar._send.isEnabled, timeout=240_000)
    dropped_s = freezes.longest_s
    freezes.begin()
    window.desk.send()
    qtbot.waitUntil(lambda: bool(window.model.row_at(0).parts), timeout=240_000)
    for number in range(count):
        engine.tell(number, State.SENDING)
        engine.tell_progress(number, State.SENDING, 0.5)
        engine.tell(number, State.STORED)
    engine.finish()
    qtbot.waitUntil(lambda: window.bar.result == f"{count} stored", timeout=240_000)
    freezes.stop()
    record_property("longest_freeze_drop_ms", round(dropped_s * 1000))
    record_property("longest_freeze_job_ms", round(freezes.longest_s * 1000))
    assert max(dropped_s, freezes.longest_s) < 5.0  # a hang, not a slow machine
