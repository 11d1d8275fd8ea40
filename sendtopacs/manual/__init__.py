"""The manual that the window shows by F1, the command line prints and the web site is built from.

Pages that can be made from the program are: every sentence it says, the settings, who made what is in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib.resources import files

from sendtopacs import __version__
from sendtopacs.manual.explained import by_kind
from sendtopacs.settings import table

PICTURE = "main-window.png"


@dataclass(frozen=True, slots=True)
class Page:
    """One page, in Markdown."""

    name: str
    title: str
    text: Callable[[], str]


def pages() -> tuple[Page, ...]:
    """Return the pages in the order in which somebody would read them."""
    return (
        _written("first-steps", "First steps"),
        _written("stories", "Three stories"),
        _written("list", "The list, the preview, the outbox"),
        _written("capture", "Camera, scanner, screen and clipboard"),
        _written("trouble", "When something does not work"),
        Page("messages", "Every message", _messages),
        _written("administrator", "Setting up"),
        _written("connections", "Connections"),
        _written("profiles", "Profiles, watch folders, other programs"),
        _written("rollout", "Forty workstations"),
        Page("settings", "Settings", lambda: "\n".join(table.page()) + "\n"),
        _written("integrator", "For the integrator"),
        Page("about", "About SendToPACS", _about),
    )


def find(pages_: tuple[Page, ...], words: str) -> tuple[Page, ...]:
    """Return the pages that hold every one of the words, in any case."""
    wanted = words.casefold().split()
    return tuple(p for p in pages_ if all(word in p.text().casefold() for word in wanted))


def resource(name: str) -> bytes:
    """Return what lies beside the pages, such as a picture."""
    return (files("sendtopacs.resources") / "manual" / name).read_bytes()


def pictures() -> list[str]:
    """Return the names of the pictures that lie beside the pages."""
    beside = (files("sendtopacs.resources") / "manual").iterdir()
    return sorted(one.name for one in beside if one.name.endswith(".png"))


def _written(name: str, title: str) -> Page:
    return Page(name, title, lambda: resource(f"{name}.md").decode("utf-8"))


def _messages() -> str:
    """Return the page of every sentence, by kind: what the kind means, then its sentences."""
    lines = [
        "# Every message",
        "",
        "Each says what happened, to which file or peer, and what to do. They stand here by kind, with what"
        " all of a kind mean for your files. Words in braces stand for names and numbers.",
    ]
    for kind, told in by_kind():
        rows = [
            f"| {_cell(text)} | `{code}` |" for code, text in sorted(told.items(), key=lambda one: one[1])
        ]
        lines += ["", f"## {kind.title}", "", kind.meaning, "", "| message | code |", "|---|---|", *rows]
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    escaped = re.sub(r"([|*_<>])", r"\\\1", text)
    return escaped.replace("\n", " ")


def _about() -> str:
    notices = resource("third-party.md").decode("utf-8").replace("# Third", "## Third", 1)
    return f"""# About SendToPACS

Version {__version__}. Copyright: the SendToPACS developers; licence MIT.

It is not a medical device, and is not meant for diagnosis.

{notices}"""
