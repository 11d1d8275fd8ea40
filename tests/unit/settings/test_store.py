"""Layers, damaged files, comments, other writers."""

from __future__ import annotations

import logging
import os
import stat
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from filelock import FileLock

from sendtopacs.model.errors import SettingsError, SpoolError, ValuesError
from sendtopacs.model.messages import sentence
from sendtopacs.settings import store
from sendtopacs.settings.paths import Paths
from sendtopacs.settings.schema import General, Settings, StorageAE
from sendtopacs.settings.store import LoadedSettings, load, save
from sendtopacs.settings.trees import Origin

Given = Callable[..., LoadedSettings]

SYSTEM = """
[general]
institution_name = "City Hospital"
language = "lt"
[conversion.sop_class_by_extension]
JPG = "1.2.3"
PNG = "1.2.4"
[[storage]]
name = "Main"
ae_title = "MAIN"
host = "pacs.example"
[[storage]]
name = "Second"
ae_title = "SECOND"
host = "10.0.0.2"
"""
MAIN = StorageAE(name="Main", ae_title="MAIN", host="pacs.example")
SECOND = StorageAE(name="Second", ae_title="SECOND", host="10.0.0.2")
MINE = StorageAE(name="Mine", ae_title="MINE", host="::1")


def codes(loaded: LoadedSettings) -> list[str]:
    return [p.code for p in loaded.problems]


# --- layers -------------------------------------------------------------------------------------------


def test_without_files_everything_is_built_in(paths: Paths) -> None:
    loaded = load(paths)
    assert loaded.settings == Settings()
    assert loaded.problems == ()
    assert set(loaded.origins.values()) == {Origin.BUILT_IN}


def test_the_users_file_wins_over_the_system_wide_one(given: Given) -> None:
    loaded = given('[general]\nlanguage = "en"\n', SYSTEM)
    general = loaded.settings.general
    assert (general.language, general.institution_name) == ("en", "City Hospital")
    assert loaded.origins["general.language"] is Origin.USER
    assert loaded.origins["general.institution_name"] is Origin.SYSTEM
    assert loaded.origins["general.log_level"] is Origin.BUILT_IN


def test_records_of_both_layers_meet_by_name(given: Given) -> None:
    loaded = given(
        '[[storage]]\nname = "Mine"\nae_title = "MINE"\nhost = "::1"\n'
        '[[storage]]\nname = "Second"\nport = 11112\n',
        SYSTEM,
    )
    assert loaded.settings.storage == (MAIN, replace(SECOND, port=11112), MINE)
    assert loaded.origins["storage[1].port"] is Origin.USER
    assert loaded.origins["storage[1].host"] is Origin.SYSTEM
    assert loaded.origins["storage[1].connect_s"] is Origin.BUILT_IN


def test_a_bad_value_lets_the_layer_below_show(given: Given) -> None:
    loaded = given('[general]\nlanguage = 7\n[[storage]]\nname = "Main"\nport = 0\n', SYSTEM)
    assert loaded.settings.general.language == "lt"
    assert loaded.settings.storage[0] == MAIN
    assert codes(loaded)[0] == "settings-values-ignored"
    assert "storage[0].port" in sentence(loaded.problems[0])
    assert [p.field for p in loaded.errors] == ["storage[0].port"]
    assert 'storage "Main", port' in sentence(loaded.errors[0])


def test_problems_are_logged_when_the_log_is_open(given: Given, caplog: pytest.LogCaptureFixture) -> None:
    loaded = given("[general]\nlanguage = 7\n")
    assert caplog.records == []
    with caplog.at_level(logging.INFO):
        loaded.log_problems()
    assert "Settings: general.language: setting-type" in caplog.text


def test_only_what_differs_is_written(given: Given, paths: Paths) -> None:
    loaded = given("", SYSTEM)
    changed = replace(
        loaded.settings,
        general=replace(loaded.settings.general, station_name="WARD 7"),
        storage=(MAIN, replace(SECOND, decompress=True), MINE),
    )
    assert save(paths, changed).settings == changed
    text = paths.settings.read_text()
    assert 'station_name = "WARD 7"' in text
    for word in ("institution_name", "log_level", '"Main"', "10.0.0.2", "connect_s"):
        assert word not in text
    paths.system_settings.write_text(SYSTEM.replace("10.0.0.2", "10.0.0.3"))
    assert load(paths).settings.storage[1].host == "10.0.0.3"


def test_back_to_the_lower_value_takes_the_key_out(given: Given, paths: Paths) -> None:
    loaded = given('[general]\nlanguage = "en"\nstation_name = "A"\n', SYSTEM)
    general = replace(loaded.settings.general, language="lt")
    assert save(paths, replace(loaded.settings, general=general)).settings.general.language == "lt"
    assert "language" not in paths.settings.read_text()


def test_what_the_system_has_can_be_taken_away_and_back(given: Given, paths: Paths) -> None:
    loaded = given("", SYSTEM)
    conversion = replace(loaded.settings.conversion, sop_class_by_extension={"PNG": "1.2.4"})
    less = replace(loaded.settings, storage=(SECOND,), conversion=conversion)
    assert save(paths, less).settings == less
    assert save(paths, loaded.settings).settings == loaded.settings


# --- damaged files ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"[general\n", "line 1"),
        (b'a = "\xff"\n', "not UTF-8"),
        (b"\x00\x01", "line 1"),
        (b"a = 1\na = 2\n", "line 2"),
    ],
)
def test_a_broken_file_is_kept_aside(paths: Paths, content: bytes, reason: str) -> None:
    for number in (1, 2):
        paths.settings.write_bytes(content)
        loaded = load(paths)
        aside = paths.settings.with_name(f"settings.toml.broken-{number}")
        assert loaded.settings == Settings()
        assert codes(loaded) == ["settings-broken"]
        assert reason in sentence(loaded.problems[0])
        assert str(aside) in sentence(loaded.problems[0])
        assert aside.read_bytes() == content
        assert load(paths).problems == ()


def test_a_look_leaves_a_broken_file_where_it_is(paths: Paths) -> None:
    paths.settings.write_text("[general")
    assert codes(load(paths, set_aside=False)) == ["settings-broken-left"]
    with pytest.raises(SettingsError):
        save(paths, Settings(default_destination="A"))
    assert paths.settings.read_text() == "[general"


def test_a_broken_system_wide_file_is_left_alone(given: Given, paths: Paths) -> None:
    loaded = given('[general]\nlanguage = "en"\n', "[general")
    assert codes(loaded) == ["settings-broken-left"]
    assert loaded.settings.general.language == "en"
    assert paths.system_settings.read_text() == "[general"


def test_a_file_that_cannot_be_opened_does_not_count(paths: Paths) -> None:
    paths.settings.mkdir()
    assert codes(load(paths)) == ["settings-unreadable"]
    with pytest.raises(SettingsError):
        save(paths, Settings(default_destination="A"))


@pytest.mark.parametrize(
    "text", ["general = 3", "storage = 3", "storage = [3]", "[storage]\nname = 'A'", "version = 'x'"]
)
def test_wrong_shapes_count_for_nothing(given: Given, paths: Paths, text: str) -> None:
    loaded = given(text)
    assert loaded.settings == Settings()
    wanted = replace(Settings(), general=General(language="lt"), storage=(MINE,))
    assert save(paths, wanted).settings == wanted


def test_a_windows_editors_marks_do_no_harm(paths: Paths) -> None:
    paths.settings.write_bytes(b"\xef\xbb\xbf# top\r\n[general]\r\nlanguage = 'lt' # mine\r\n")
    loaded = load(paths)
    assert loaded.settings.general.language == "lt"
    saved = save(paths, replace(loaded.settings, default_destination="A"))
    assert saved.settings.general.language == "lt"
    assert b"# mine\r\n" in paths.settings.read_bytes()


def test_unknown_keys_are_said_and_kept(given: Given, paths: Paths) -> None:
    loaded = given(
        'future = 1\n[general]\nshape = "round"\n[[storage]]\nname = "A"\nae_title = "A"\nhost = "a"\nx = 2\n'
    )
    assert [p.field for p in loaded.problems] == ["future", "general.shape", "storage[0].x"]
    save(paths, replace(loaded.settings, default_destination="A"))
    text = paths.settings.read_text()
    assert all(line in text for line in ("future = 1", 'shape = "round"', "x = 2"))


def test_a_newer_file_is_read_as_far_as_known_and_never_written(given: Given, paths: Paths) -> None:
    text = 'version = 99\n[general]\nlanguage = "lt"\n'
    loaded = given(text)
    assert codes(loaded) == ["settings-newer"]
    assert loaded.settings.general.language == "lt"
    with pytest.raises(SettingsError):
        save(paths, replace(loaded.settings, default_destination="A"))
    assert paths.settings.read_text() == text


# --- saving -------------------------------------------------------------------------------------------

COMMENTED = """# ours, since 2024
default_destination = "Mine"

[general]
# the ward
station_name = "WARD 7"  # by the door

# the archive
[[storage]]
name = "Mine"  # ask Ona
ae_title = "MINE"
host = "::1"
port = "x"  # to be found out
"""


def test_comments_bad_values_and_order_survive(given: Given, paths: Paths) -> None:
    loaded = given(COMMENTED)
    settings = replace(
        loaded.settings, general=replace(loaded.settings.general, station_name="WARD 8", language="lt")
    )
    save(paths, settings, base=loaded.settings)
    expected = (
        COMMENTED.replace("WARD 7", "WARD 8")
        .replace("# by the door\n", '# by the door\nlanguage = "lt"\n')
        .replace('"Mine"\n\n[g', '"Mine"\nversion = 1\n\n[g')
    )
    lines = [line for line in paths.settings.read_text().splitlines() if line]
    assert sorted(lines) == sorted(line for line in expected.splitlines() if line)
    assert load(paths).settings == settings


def test_the_file_is_for_this_user_alone(paths: Paths) -> None:
    save(paths, Settings(default_destination="A"))
    if os.name != "nt":
        assert stat.S_IMODE(paths.settings.stat().st_mode) == 0o600
    assert "version = 1" in paths.settings.read_text()


def test_nothing_changed_writes_nothing(given: Given, paths: Paths) -> None:
    loaded = given(COMMENTED)
    save(paths, loaded.settings)
    assert paths.settings.read_text() == COMMENTED


def test_a_bad_value_is_refused_when_it_is_new(given: Given, paths: Paths) -> None:
    loaded = given("")
    bad = replace(loaded.settings, storage=(replace(MINE, port=0),))
    with pytest.raises(ValuesError) as caught:
        save(paths, bad, base=loaded.settings)
    assert [p.field for p in caught.value.problems] == ["storage[0].port"]
    given('[[storage]]\nname = "A"\n')
    incomplete = load(paths).settings
    saved = save(paths, replace(incomplete, general=General(language="lt")), base=incomplete)
    assert saved.settings.general.language == "lt"


def test_what_another_process_saved_meanwhile_is_kept(given: Given, paths: Paths) -> None:
    base = given("", SYSTEM).settings
    ours = replace(base, general=replace(base.general, station_name="OURS"), storage=(*base.storage, MINE))
    other = StorageAE(name="Other", ae_title="OTHER", host="o")
    theirs = replace(
        base,
        general=replace(base.general, language="en"),
        storage=(MAIN, replace(SECOND, port=7), other),
    )
    save(paths, theirs, base=base)
    both = save(paths, ours, base=base).settings
    assert (both.general.station_name, both.general.language) == ("OURS", "en")
    assert [a.name for a in both.storage] == ["Main", "Second", "Mine", "Other"]
    assert both.storage[1].port == 7


def test_taking_away_and_changing_the_same_record(given: Given, paths: Paths) -> None:
    base = given('[[storage]]\nname = "Mine"\nae_title = "MINE"\nhost = "::1"\n').settings
    save(paths, replace(base, storage=()), base=base)
    changed = replace(base, storage=(replace(MINE, port=7),))
    assert save(paths, changed, base=base).settings.storage == (replace(MINE, port=7),)
    again = replace(base, default_destination="x")
    save(paths, replace(base, storage=()), base=changed)
    assert save(paths, again, base=base).settings.storage == ()


def test_many_writers_lose_nothing(paths: Paths) -> None:
    names = [f"AE {number}" for number in range(8)]
    start = threading.Barrier(len(names))

    def add(name: str) -> None:
        start.wait()
        added = replace(Settings(), storage=(replace(MINE, name=name),))
        save(paths, added, base=Settings())

    threads = [threading.Thread(target=add, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(a.name for a in load(paths).settings.storage) == names


def test_no_part_of_a_file_is_left(given: Given, paths: Paths, home: Path) -> None:
    save(paths, replace(given("").settings, default_destination="A"))
    assert {p.name for p in home.iterdir()} <= {"settings.toml", ".settings.toml.lock"}


def test_a_folder_that_takes_no_lock(paths: Paths) -> None:
    paths.settings.with_name(".settings.toml.lock").mkdir()
    with pytest.raises(SpoolError):
        save(paths, Settings(default_destination="A"))
    paths.settings.write_text("[general")
    assert codes(load(paths)) == ["settings-broken-left"]


def test_somebody_who_writes_for_ever(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "LOCK_WAIT_S", 0.05)
    with FileLock(paths.settings.with_name(".settings.toml.lock")), pytest.raises(SettingsError) as caught:
        save(paths, Settings(default_destination="A"))
    assert caught.value.problem.code == "settings-busy"
    assert not paths.settings.exists()


INLINE = 'storage = [{ name = "Mine", ae_title = "MINE", host = "::1", x = 1 }]\n'


def test_records_written_in_one_line(given: Given, paths: Paths) -> None:
    base = given(INLINE).settings
    assert base.storage == (MINE,)
    changed = replace(base, storage=(replace(MINE, port=7),))
    assert save(paths, changed, base=base).settings == changed
    more = replace(changed, storage=(SECOND, *changed.storage))
    assert save(paths, more, base=changed).settings == more
    assert "x = 1" in paths.settings.read_text()
    assert save(paths, base, base=more).settings == base


def test_wrong_entries_of_a_table_and_a_list_are_said_one_by_one(given: Given) -> None:
    loaded = given(
        '[conversion.sop_class_by_extension]\nJPG = "1.2.3"\nPNG = 7\nBMP = "x"\n'
        '[[profiles]]\nname = "Wound"\nrequired = [7]\n'
    )
    assert loaded.settings.conversion.sop_class_by_extension == {"JPG": "1.2.3"}
    assert [p.field for p in loaded.problems if p.field] == [
        "conversion.sop_class_by_extension.PNG",
        "conversion.sop_class_by_extension.BMP",
        "profiles[0].required",
    ]


def test_dotted_keys_are_as_good(given: Given, paths: Paths) -> None:
    base = given(
        'general.language = "lt"  # ours\nconversion.sop_class_by_extension.JPG = "1.2.3"\n'
    ).settings
    assert base.general.language == "lt"
    changed = replace(
        base,
        general=replace(base.general, station_name="A"),
        conversion=replace(base.conversion, sop_class_by_extension={"PNG": "1.2.4"}),
        storage=(MINE,),
    )
    assert save(paths, changed, base=base).settings == changed
    assert "# ours" in paths.settings.read_text()
