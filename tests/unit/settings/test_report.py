"""What `sendtopacs settings` prints, and the table in the documentation."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

from sendtopacs.model.messages import sentence
from sendtopacs.settings import report
from sendtopacs.settings.paths import Paths
from sendtopacs.settings.schema import Settings
from sendtopacs.settings.store import LoadedSettings, load
from sendtopacs.settings.trees import to_tree, walk

DOCUMENT = Path(__file__).parents[3] / "docs" / "settings.md"


def test_every_value_and_where_it_comes_from(given: Callable[..., LoadedSettings]) -> None:
    loaded = given(
        '[general]\nlanguage = "lt"\n[[storage]]\nname = "A \\"1\\""\nae_title = "A"\nhost = "a"\n',
        '[general]\ninstitution_name = "City"\n',
    )
    lines = report.show(loaded, origin=True)
    said = {tuple(line.split(" = ", 1)[0:1]): line.rsplit("# ", 1)[1] for line in lines}
    assert said[("general.language",)] == "user"
    assert said[("general.institution_name",)] == "system-wide"
    assert said[("storage[0].port",)] == "built-in"
    assert len(lines) == len(list(walk(to_tree(loaded.settings))))
    assert "#" not in "".join(report.show(loaded))


def test_values_are_written_as_toml(given: Callable[..., LoadedSettings]) -> None:
    text = 'a "quoted" \\ text\n\t\x7f ąž'
    for value in (text, True, 7, 10.5, ["a", 'b"']):
        assert tomllib.loads(f"x = {report.toml_value(value)}")["x"] == value


def test_the_places(paths: Paths) -> None:
    lines = "\n".join(report.places(paths))
    assert str(paths.system_settings) in lines
    assert str(paths.outbox) in lines


def test_in_order(paths: Paths) -> None:
    assert str(paths.settings) in sentence(report.in_order(paths))
    assert load(paths).settings == Settings()


def test_the_documentation_is_todays() -> None:
    """Write it anew with: python -m sendtopacs.settings.table > docs/settings.md."""
    made = subprocess.run(
        [sys.executable, "-m", "sendtopacs.settings.table"], capture_output=True, check=True
    ).stdout.decode()
    assert DOCUMENT.read_text(encoding="utf-8").splitlines() == made.splitlines()
