"""The manual is whole, and what it says can be done."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest

from sendtopacs import manual
from sendtopacs.cli import is_for_us, main
from sendtopacs.cli.arguments import COMMANDS, parse
from sendtopacs.manual.explained import by_kind, kind_of
from sendtopacs.model.messages import SENTENCES
from sendtopacs.outside import read_call

ROOT = Path(__file__).resolve().parents[2]


def test_every_page_has_its_title_and_says_something() -> None:
    for page in manual.pages():
        text = page.text()
        assert text.startswith("# "), page.name
        assert len(text) > 500, page.name


def test_every_message_stands_in_it() -> None:
    (page,) = (p for p in manual.pages() if p.name == "messages")
    told = re.findall(r"`([a-z0-9-]+)` \|$", page.text(), re.M)
    assert sorted(told) == sorted(SENTENCES)


def test_every_message_is_of_a_kind_that_is_explained() -> None:
    for code in SENTENCES:
        assert kind_of(code) is not None, f"{code} belongs to no kind of sendtopacs/manual/explained.py"
    for kind, told in by_kind():
        assert told, f"{kind.title} explains nothing"
        assert len(kind.meaning) > 60, kind.title


@pytest.mark.parametrize(
    ("code", "title"),
    [
        ("video-not-level", "A video does not go out as it is"),
        ("video-not-encoded", "A file cannot be used"),
        ("video-split", "Worth a look before sending"),
        ("image-too-large", "A file cannot be used"),
        ("image-windowed", "What was changed to make a DICOM object"),
        ("pdf-as-pages-for-peer", "What was changed to make a DICOM object"),
        ("pdf-as-for-others", "What was asked for does not go together"),
        ("dicom-signatures-go", "Another patient's DICOM files"),
        ("worklist-damaged", "The embedded PACS, and ports of this computer"),
    ],
)
def test_a_message_is_explained_by_its_own_kind(code: str, title: str) -> None:
    kind = kind_of(code)
    assert kind is not None
    assert kind.title == title


def test_commands_in_it_are_understood() -> None:
    text = "\n".join(page.text() for page in manual.pages())
    lines = re.findall(r"^sendtopacs (.+)$", text, re.M)
    assert len(lines) > 8
    for line in lines:
        words = shlex.split(line.split(" > ")[0])
        assert parse(words).command in COMMANDS if is_for_us(words) else read_call(words).values


def test_what_is_said_to_stand_in_the_window_stands_there() -> None:
    """Words in italics, but for those that are stressed, are labels: of settings, choices, buttons, pages."""
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "sendtopacs" / "ui").rglob("*.py"))
    said = re.findall(r'(?:tr\(|"SettingsPages",)\s*"([^"]+)"', sources)
    shown = {label.replace("&", "").rstrip("…") for label in said}
    declarations = (path.read_text(encoding="utf-8") for path in (ROOT / "sendtopacs/settings").glob("*.py"))
    shown.update(re.findall(r'"settings",\s*"([^"]+)"', "".join(declarations)))
    shown.update(page.title for page in manual.pages())
    stressed = {"and", "Stored", "need attention", "from outside", "wound photo", "consent form", "endoscopy"}
    elsewhere = {"Security", "Delivery"}  # pages of the web site
    for page in manual.pages():
        if page.name in {"administrator", "connections", "profiles", "rollout"}:
            for words in re.findall(r"(?<!\*)\*([^*`\n]+)\*(?!\*)", page.text()):
                for part in words.split(", "):
                    assert part in shown | stressed | elsewhere, (page.name, words)


def test_pages_are_found_by_their_words() -> None:
    found = {page.name for page in manual.find(manual.pages(), "Orthanc AE title")}
    assert "administrator" in found
    assert manual.find(manual.pages(), "zzz-not-there") == ()


def test_pictures_are_there_and_shown() -> None:
    shown = {
        target for page in manual.pages() for target in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", page.text())
    }
    assert shown == set(manual.pictures())
    assert all(manual.resource(target)[:4] == b"\x89PNG" for target in shown)


def test_the_notices_and_the_picture_are_those_of_the_checkout() -> None:
    if not (ROOT / "THIRD-PARTY.md").exists():
        pytest.skip("not a checkout")
    assert manual.resource("third-party.md") == (ROOT / "THIRD-PARTY.md").read_bytes()
    same = manual.resource(manual.PICTURE) == (ROOT / "docs/screens/main-window.png").read_bytes()
    assert same, (
        "the manual's picture is not the README's: see CONTRIBUTING.md"
    )  # a diff of pictures takes hours


def test_the_command_lists_and_prints_pages(capsys: Any) -> None:
    assert main(["manual"]) == 0
    assert "stories\tThree stories" in capsys.readouterr().out
    assert main(["manual", "stories"]) == 0
    assert capsys.readouterr().out.startswith("# Three stories")
    assert main(["manual", "nothing"]) == 2
    assert "no page nothing" in capsys.readouterr().err
