"""How the watching of a folder stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sendtopacs.model.problems import Problem


@dataclass(frozen=True, slots=True)
class Watching:
    """How it stands."""

    active: bool = False
    folder: str = ""  # '': none is set
    done: int = 0  # files moved to 'done' since it was switched on
    under_way: int = 0
    attention: Mapping[str, Problem] = field(default_factory=dict)  # why files wait, by name
    trouble: Problem | None = None  # why nothing can be watched
