"""The model's frozen dataclasses as JSON and back, for the outbox and between processes."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from cattrs.preconf.json import JsonConverter

T = TypeVar("T")


@cache
def _converter() -> JsonConverter:
    from cattrs.preconf.json import make_converter  # noqa: PLC0415 - not needed to start

    return make_converter()


def prepare() -> None:
    """Bring in now, beside other work, what takes a tenth of a second the first time."""
    _converter()


def to_json(value: object) -> str:
    """Return a dataclass of the model as JSON, in ASCII: a file name need not be valid Unicode."""
    return _converter().dumps(value)


def from_json(text: str, kind: type[T]) -> T:
    """Return the dataclass that `to_json` wrote."""
    return _converter().loads(text, kind)
