"""Brings the content of an older settings file up to today's layout, one version at a time.

A step is given the file's content, a plain dict when it is read and a document with its comments when it is
saved, and changes it in place; it must not fail on values of the wrong type, which are said later.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping
from typing import Any

from sendtopacs.settings.schema import VERSION

Step = Callable[[MutableMapping[str, Any]], None]

STEPS: dict[int, Step] = {}
"""The step that leads from each version to the next."""


def version_of(content: Mapping[str, Any]) -> int:
    """Return the file's version; one that names none, or nonsense, is taken for today's."""
    version = content.get("version", VERSION)
    in_order = isinstance(version, int) and not isinstance(version, bool) and version >= 1
    return int(version) if in_order else VERSION


def upgrade(
    content: MutableMapping[str, Any], steps: Mapping[int, Step] = STEPS, target: int = VERSION
) -> bool:
    """Apply the steps that lead to `target`; return whether there was one. A newer file is left alone."""
    version = version_of(content)
    if version >= target:
        return False
    for reached in range(version, target):
        steps[reached](content)
        content["version"] = reached + 1
    return True
