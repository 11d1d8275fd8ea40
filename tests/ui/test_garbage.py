"""Garbage is collected where Qt can bear it."""

from __future__ import annotations

import ast
import gc
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import sendtopacs
from sendtopacs.ui.garbage import GarbageCollector


class Cycle:
    """Garbage that only the collector finds, and that tells where it was found."""

    found_in: set[int] = set()  # noqa: RUF012 - shared on purpose

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.found_in.add(threading.get_ident())


@pytest.fixture
def collector(qapp: Any) -> Iterator[GarbageCollector]:
    """Give a collector that works, and leave things as they were."""
    enabled = gc.isenabled()
    Cycle.found_in.clear()
    made = GarbageCollector()
    made.start()
    yield made
    made.stop()
    if not enabled:
        gc.disable()


def test_what_a_worker_leaves_is_collected_in_the_windows_thread(
    collector: GarbageCollector, qtbot: Any
) -> None:
    worker = threading.Thread(target=lambda: [Cycle() for _ in range(20_000)] and None)
    worker.start()
    worker.join()
    assert Cycle.found_in == set()
    qtbot.waitUntil(lambda: Cycle.found_in == {threading.get_ident()}, timeout=30_000)


def test_python_collects_again_after_it(collector: GarbageCollector) -> None:
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()


def test_nothing_is_asked_of_a_widget_that_pyside_would_delete_with_it() -> None:
    """PySide makes what a method returns a child of the object asked, also what that one does not own.

    A screen that went with a dialog's wrapper ended the process when the next window was made.
    """
    asked = {
        (path.name, node.func.attr)
        for path in (Path(sendtopacs.__file__).parent / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }
    returned = {"screen", "nextInFocusChain", "previousInFocusChain", "windowHandle"}
    assert {(name, method) for name, method in asked if method in returned} == set()
