"""The PIN of the settings: kept salted and hashed, wanted by the commands, set for one user or for all."""

from __future__ import annotations

import io
import stat
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from sendtopacs.cli import main
from sendtopacs.settings.paths import Paths
from sendtopacs.settings.pin import hashed, kept_problems, matches
from sendtopacs.settings.store import load

PIN = "4711-secret"
Say = Callable[..., int]


@pytest.fixture
def say(monkeypatch: pytest.MonkeyPatch) -> Say:
    """Give a function that runs `sendtopacs settings ...` with these lines on standard input."""

    def run(*arguments: str, lines: tuple[str, ...] = ()) -> int:
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        return main(["settings", *arguments])

    return run


def kept(paths: Paths) -> str:
    return load(paths).settings.workstation.settings_pin


def test_it_is_known_again_and_nothing_else_is() -> None:
    made = hashed(PIN)
    assert matches(PIN, made)
    assert not matches(PIN + " ", made)
    assert not matches("", made)
    assert PIN not in made
    assert hashed(PIN) != made  # salted


@pytest.mark.parametrize(
    "text",
    [
        "4711",
        "scrypt:15:8:1:AA==",
        "scrypt:30:8:1:AA==:" + "A" * 43 + "=",
        "md5:15:8:1:AA==:AA==",
        "scrypt:x:8:1:?:?",
    ],
)
def test_what_is_made_of_no_pin_is_refused_and_opens_nothing(text: str) -> None:
    assert [p.code for p in kept_problems(text, "x")] == ["setting-pin"]
    assert not matches("4711", text)


def test_set_changed_and_removed_by_who_knows_it(paths: Paths, say: Say) -> None:
    assert say("pin", lines=(PIN,)) == 0
    assert matches(PIN, kept(paths))
    assert say("pin", lines=("wrong", "0000")) == 2
    assert matches(PIN, kept(paths))
    assert say("pin", lines=(PIN, "0815")) == 0
    assert matches("0815", kept(paths))
    assert say("pin", "--remove", lines=("0815",)) == 0
    assert kept(paths) == ""


def test_too_short_is_refused(paths: Paths, say: Say) -> None:
    assert say("pin", lines=("123",)) == 2
    assert kept(paths) == ""


def test_it_is_nowhere_in_the_clear_and_its_hash_is_not_shown(
    paths: Paths, say: Say, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    say("pin", lines=(PIN,))
    assert say("show") == 0
    assert say("export", str(tmp_path / "site.toml")) == 0
    said = capsys.readouterr()
    text = paths.settings.read_text() + (tmp_path / "site.toml").read_text() + said.out + said.err
    assert PIN not in text
    assert kept(paths) not in said.out + (tmp_path / "site.toml").read_text()


def test_an_import_wants_it_and_leaves_it(paths: Paths, say: Say, tmp_path: Path) -> None:
    source = tmp_path / "site.toml"
    source.write_text('[general]\nlanguage = "lt"\n')
    say("pin", lines=(PIN,))
    assert say("import", str(source), lines=("wrong",)) == 2
    assert load(paths).settings.general.language == ""
    assert say("import", str(source), lines=(PIN,)) == 0
    assert load(paths).settings.general.language == "lt"
    assert matches(PIN, kept(paths))


def test_for_everybody_it_is_locked_in_the_system_wide_file(paths: Paths, say: Say) -> None:
    paths.system_settings.write_text('# ours\nlocked = ["storage"]\n[general]\nlanguage = "lt"\n')
    assert say("pin", "--system", lines=(PIN,)) == 0
    content = tomllib.loads(paths.system_settings.read_text())
    assert content["locked"] == ["storage", "workstation.settings_pin"]
    assert content["general"] == {"language": "lt"}
    assert paths.system_settings.read_text().startswith("# ours")
    assert stat.S_IMODE(paths.system_settings.stat().st_mode) == 0o644
    paths.settings.write_text('[workstation]\nsettings_pin = ""\n')  # a user takes it out: in vain
    assert matches(PIN, kept(paths))
    assert say("pin", lines=(PIN, "0815")) == 2  # a user's own does not replace it
    assert say("pin", "--system", "--remove", lines=(PIN,)) == 0
    assert kept(paths) == ""
    assert load(paths).settings.locked == ("storage",)
