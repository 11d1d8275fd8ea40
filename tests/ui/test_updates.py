"""The window says that there is a newer version; it asks only where the settings say so."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from sendtopacs.model.problems import Problem
from sendtopacs.net import updates
from sendtopacs.settings.schema import Settings
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.updates import ask_for_update


def test_nobody_is_asked_by_default(runner: JobRunner) -> None:
    assert ask_for_update(Settings(), runner, lambda _problem: None) is None


@pytest.mark.parametrize(("offered", "told"), [("999.0", ["update-there"]), ("0.0.1", [])])
def test_a_newer_version_is_told(
    runner: JobRunner, qtbot: Any, monkeypatch: pytest.MonkeyPatch, offered: str, told: list[str]
) -> None:
    asked: list[str] = []

    def ask(url: str, _key: str) -> updates.Offer:
        asked.append(url)
        return updates.Offer(offered, "https://page.example/")

    monkeypatch.setattr(updates, "ask", ask)
    settings = Settings()
    general = dataclasses.replace(settings.general, update_url="https://site.example/u", update_key="k")
    heard: list[Problem] = []
    ended: list[object] = []
    ask_for_update(dataclasses.replace(settings, general=general), runner, heard.append)
    runner.run(lambda _task: None, ended.append, quiet=True)
    qtbot.waitUntil(lambda: bool(ended))
    assert asked == ["https://site.example/u"]
    assert [problem.code for problem in heard] == told
