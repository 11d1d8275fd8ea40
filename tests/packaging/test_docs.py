"""What the documents say about the checkout and the command line is so."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from sendtopacs.cli import is_for_us
from sendtopacs.cli.arguments import COMMANDS, parse
from sendtopacs.outside import read_call


def test_links_lead_somewhere(checkout: Path) -> None:
    documents = [*checkout.glob("*.md"), *(checkout / "docs").rglob("*.md")]
    for document in documents:
        for target in re.findall(r"\]\(([^)#:]+)[^):]*\)", document.read_text()):
            assert (document.parent / target).exists(), f"{document.name}: {target}"


def test_the_readmes_commands_are_understood(checkout: Path) -> None:
    text = (checkout / "README.md").read_text().replace("\\\n", " ")
    commands = [
        shlex.split(line, comments=True)[1:] for line in re.findall(r"^    (sendtopacs .+)$", text, re.M)
    ]
    for_the_window = [words for words in commands if not is_for_us(words)]
    assert all(read_call(words).values for words in for_the_window)
    commands = [words for words in commands if words not in for_the_window]
    assert {words[0] for words in commands} == set(COMMANDS)
    for words in commands:
        assert parse(words).command == words[0]


def test_the_readmes_scripts_are_there_and_may_be_run(checkout: Path) -> None:
    for name in re.findall(r"^    (\./scripts/\S+)", (checkout / "README.md").read_text(), re.M):
        assert (checkout / name).stat().st_mode & 0o111, name


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md", "docs/architecture.md"])
def test_the_rooms_that_are_named_exist(checkout: Path, document: str) -> None:
    for name in re.findall(
        r"`((?:model|settings|convert|net|archive|cli|ui)/\S*?)`", (checkout / document).read_text()
    ):
        assert (checkout / "sendtopacs" / name).exists(), name
