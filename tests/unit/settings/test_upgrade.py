"""Older files become today's, one step at a time, in reading and in saving."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

import pytest
import tomlkit

from sendtopacs.settings import upgrade as upgrades
from sendtopacs.settings.schema import VERSION
from sendtopacs.settings.upgrade import STEPS, upgrade, version_of


def rename_ward(content: MutableMapping[str, Any]) -> None:
    """Invented: version 1 had 'ward' where version 2 has 'station_name'."""
    general = content.get("general")
    if isinstance(general, MutableMapping) and "ward" in general:
        general["station_name"] = general.pop("ward")


def shorten(content: MutableMapping[str, Any]) -> None:
    """Invented: version 3 wants short station names."""
    general = content["general"]
    general["station_name"] = str(general["station_name"])[:4]


STEPS_TO_3 = {1: rename_ward, 2: shorten}


def test_steps_are_applied_in_order() -> None:
    content: dict[str, Any] = {"version": 1, "general": {"ward": "THEATRE"}}
    assert upgrade(content, STEPS_TO_3, 3)
    assert content == {"version": 3, "general": {"station_name": "THEA"}}
    assert not upgrade(content, STEPS_TO_3, 3)


def test_only_the_steps_that_are_missing() -> None:
    content: dict[str, Any] = {"version": 2, "general": {"ward": "X", "station_name": "THEATRE"}}
    upgrade(content, STEPS_TO_3, 3)
    assert content["general"] == {"ward": "X", "station_name": "THEA"}


def test_a_document_keeps_its_comments() -> None:
    document = tomlkit.parse('version = 1 # old\n[general]\n# where\nward = "THEATRE"\nother = 1 # kept\n')
    upgrade(document, STEPS_TO_3, 3)
    text = tomlkit.dumps(document)
    assert "# where" in text
    assert "other = 1 # kept" in text
    assert tomlkit.parse(text).unwrap() == {"version": 3, "general": {"station_name": "THEA", "other": 1}}


@pytest.mark.parametrize("version", [VERSION, VERSION + 1, "x", True, 0, None])
def test_what_is_not_older_is_left_alone(version: object) -> None:
    content: dict[str, Any] = {"version": version, "general": {"ward": "A"}}
    assert not upgrade(content, STEPS_TO_3, VERSION)
    assert content == {"version": version, "general": {"ward": "A"}}


def test_no_version_is_todays() -> None:
    assert version_of({}) == VERSION


def test_there_is_a_step_from_every_version() -> None:
    assert sorted(STEPS) == list(range(1, VERSION))
    assert upgrades.VERSION == VERSION
