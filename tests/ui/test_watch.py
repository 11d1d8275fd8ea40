"""The watched folder in the window: its switch, what is sent, and what needs attention."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QTableWidget, QToolButton

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.history import History
from sendtopacs.outbox import Outbox
from sendtopacs.pipeline import Engine
from sendtopacs.settings.schema import Profile, QueryAE, Settings, StorageAE, WatchSettings
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.settings_dialog import SettingsDialog
from sendtopacs.watching.folder import WatchedFolder

SAMPLES = Path(__file__).parents[2] / "sendtopacs" / "resources" / "samples"
PATIENCE_MS = 60_000


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take files as soon as they are there: none of these grows."""
    monkeypatch.setattr(WatchedFolder.__init__, "__defaults__", (0.0,))


@pytest.fixture
def pacs(tmp_path: Path) -> Iterator[Archive]:
    with Archive(ArchiveConfig(tmp_path / "pacs", port=0, worklist=SAMPLES / "worklist.json")) as made:
        yield made


@pytest.fixture
def settings(pacs: Archive, tmp_path: Path) -> Settings:
    """Give settings with a folder that is not watched yet."""
    (tmp_path / "inbox").mkdir()
    where: dict[str, Any] = {"ae_title": "DEMO", "host": "127.0.0.1", "port": pacs.port}
    watch = WatchSettings(
        folder=str(tmp_path / "inbox"), profile="Wound photo", pattern="{AccessionNumber}_*", worklist="RIS"
    )
    return Settings(
        storage=(StorageAE(name="Main", **where),),
        query=(QueryAE(name="RIS", kind="mwl", **where),),
        profiles=(Profile(name="Wound photo", modality="XC", destination="Main"),),
        watch=watch,
    )


@pytest.fixture
def watching(
    make_window: Callable[..., MainWindow], runner: JobRunner, tmp_path: Path
) -> Iterator[Callable[[Settings], MainWindow]]:
    """Give a function that shows a window with a real engine and these settings."""
    outbox = Outbox(tmp_path / "home" / "outbox.sqlite", tmp_path / "home" / "spool")
    engine = Engine(outbox, runner.listen, take_up_old_jobs=True)
    engine.start()
    yield lambda wanted: make_window(wanted, engine=engine, outbox=outbox, history=History(outbox))
    engine.stop()
    runner.shutdown()
    outbox.close()


def small(path: Path, shade: int = 90) -> Path:
    Image.new("RGB", (16, 16), (200, 10, shade)).save(path)
    return path


def shown(window: MainWindow) -> dict[str, str]:
    """Return what needs attention, as the dialog lists it."""
    table = window.findChild(QTableWidget, "watch_attention")
    return {table.item(row, 0).text(): table.item(row, 1).text() for row in range(table.rowCount())}


def test_switched_on_it_sends_and_says_what_waits(
    watching: Any, settings: Settings, pacs: Archive, tmp_path: Path, qtbot: Any
) -> None:
    window = watching(settings)
    inbox, button = tmp_path / "inbox", window.findChild(QToolButton, "open_watch")
    assert button.isVisible()
    assert button.text() == "Watched folder: off"
    small(inbox / "A2024001_1.png")
    small(inbox / "NOBODY_1.png")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    dialog = window.findChild(QCheckBox, "watch_on").window()
    assert dialog.isVisible()
    assert not pacs.contents()  # off is off
    window.findChild(QCheckBox, "watch_on").click()
    qtbot.waitUntil((inbox / "done" / "A2024001_1.png").exists, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: list(shown(window)) == ["NOBODY_1.png"], timeout=PATIENCE_MS)
    assert "0 orders match" in shown(window)["NOBODY_1.png"]
    assert button.text() == "Watched folder: 1 needs attention"
    (stored,) = pacs.contents()
    assert stored.patient_id == "LT-1001"
    # Its name is put right: looked at again at once, and nothing waits any more.
    (inbox / "NOBODY_1.png").rename(inbox / "A2024002_1.png")
    window.findChild(QPushButton, "watch_again").click()
    qtbot.waitUntil((inbox / "done" / "A2024002_1.png").exists, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: button.text() == "Watched folder: on", timeout=PATIENCE_MS)
    qtbot.waitUntil(
        lambda: json.loads((inbox / "needs-attention.json").read_text()) == {}, timeout=PATIENCE_MS
    )
    # Switched off, what comes stays.
    window.findChild(QCheckBox, "watch_on").click()
    qtbot.waitUntil(lambda: button.text() == "Watched folder: off", timeout=PATIENCE_MS)
    small(inbox / "A2024001_2.png", 3)
    qtbot.wait(1500)  # more than a look's time
    assert len(pacs.contents()) == 2
    assert (inbox / "A2024001_2.png").exists()


def test_the_switch_is_kept_and_a_start_goes_on(
    make_window: Callable[..., MainWindow], settings: Settings, qtbot: Any
) -> None:
    kept: list[Settings] = []

    def save(wanted: Settings, _base: Settings) -> Settings:
        kept.append(wanted)
        return wanted

    window = make_window(settings, save_settings=save)
    window.watch.open()
    window.findChild(QCheckBox, "watch_on").click()
    qtbot.waitUntil(lambda: window.watch.state.active)
    assert kept == [dataclasses.replace(settings, watch=dataclasses.replace(settings.watch, active=True))]
    window.close_now()
    again = make_window(kept[0], save_settings=save)
    qtbot.waitUntil(lambda: again.watch.state.active and again.watch.state.trouble is None)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"folder": "/no/such/folder"}, "There is no folder"),
        ({"profile": ""}, "Name a profile"),
        ({"profile": "Nothing"}, "no profile Nothing"),
        ({"worklist": "Nowhere"}, "no worklist named Nowhere"),
    ],
)
def test_what_cannot_be_watched_is_said(
    make_window: Callable[..., MainWindow],
    settings: Settings,
    qtbot: Any,
    change: dict[str, str],
    sentence: str,
) -> None:
    watch = dataclasses.replace(settings.watch, active=True, **change)
    window = make_window(dataclasses.replace(settings, watch=watch))
    qtbot.waitUntil(lambda: window.watch.state.trouble is not None)
    window.watch.open()
    dialog = window.findChild(QCheckBox, "watch_on").window()
    assert sentence in dialog._trouble.text.text()
    assert window.findChild(QToolButton, "open_watch").text() == "Watched folder: cannot be watched"
    may_open = dialog.findChild(QPushButton, "watch_open")
    assert may_open.isEnabled() == ("folder" not in change)
    assert may_open.isEnabled() or sentence in may_open.toolTip()


def test_somebody_else_watches_it(
    make_window: Callable[..., MainWindow], settings: Settings, tmp_path: Path, outbox: Any, qtbot: Any
) -> None:
    other = WatchedFolder(
        tmp_path / "inbox", outbox, lambda _p, _c: None, lambda _plan: "", lambda *_said: None
    )
    active = dataclasses.replace(settings, watch=dataclasses.replace(settings.watch, active=True))
    with other:
        window = make_window(active)
        qtbot.waitUntil(lambda: window.watch.state.trouble is not None)
        assert window.watch.state.trouble.code == "watch-taken"
    window.watch.look_again()
    qtbot.waitUntil(lambda: window.watch.state.trouble is None, timeout=PATIENCE_MS)
    window.close_now()
    with other:  # let go of
        pass


def test_other_settings_take_the_folder_over_at_once(
    watching: Any, settings: Settings, tmp_path: Path, qtbot: Any
) -> None:
    """The look that is under way is waited for: nothing says that somebody else watches the folder."""
    said: list[str] = []
    active = dataclasses.replace(settings, watch=dataclasses.replace(settings.watch, active=True))
    window = watching(active)
    window.watch.changed.connect(lambda state: said.append(state.trouble.code if state.trouble else ""))
    for number in range(3):
        for place in range(10):
            small(tmp_path / "inbox" / f"NOBODY_{number}{place}.png", number * 10 + place)
        qtbot.waitUntil(lambda: window.watch._task is not None, timeout=PATIENCE_MS)
        window.apply_settings(dataclasses.replace(active, default_destination=f"D{number}"))
    qtbot.waitUntil(lambda: len(window.watch.state.attention) == 30, timeout=PATIENCE_MS)
    assert set(said) == {""}


def test_without_a_folder_there_is_nothing_to_see(window: MainWindow) -> None:
    assert not window.findChild(QToolButton, "open_watch").isVisible()


def test_an_administrator_may_lock_the_switch(
    make_window: Callable[..., MainWindow], settings: Settings, runner: JobRunner, qtbot: Any
) -> None:
    locked = dataclasses.replace(settings, locked=("watch",))
    window = make_window(locked)
    window.watch.open()
    assert not window.findChild(QCheckBox, "watch_on").isEnabled()
    dialog = SettingsDialog(locked, lambda wanted, _base: wanted, runner)
    qtbot.addWidget(dialog)
    assert not dialog._pages._sections["watch"]._fields["folder"].editor.isEnabled()
