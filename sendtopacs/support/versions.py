"""Which versions of what run here: the first thing that anybody who helps asks."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator

from sendtopacs import __version__


def this_program() -> str:
    """Return the program with what it runs on, in a line."""
    packed = ", packed" if getattr(sys, "frozen", False) else ""
    return f"SendToPACS {__version__} (Python {platform.python_version()}{packed}, {platform.platform()})"


def libraries() -> Iterator[str]:
    """Give each library that the program needs, with its version here."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - asked for seldom

    for name in _needed():
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            yield f"{name} (not found)"


def _needed() -> list[str]:
    """Return the libraries' names as the package declares them; none where it was packed without."""
    from importlib.metadata import PackageNotFoundError, requires  # noqa: PLC0415

    try:
        declared = requires("sendtopacs") or []
    except PackageNotFoundError:
        return []
    plain = [line.partition(";") for line in declared]
    names = [_name(text) for text, _, marker in plain if "extra" not in marker]
    return sorted(dict.fromkeys(names), key=str.casefold)


def _name(requirement: str) -> str:
    end = next((n for n, c in enumerate(requirement) if not (c.isalnum() or c in "-_.")), len(requirement))
    return requirement[:end]
