"""Everybody can use it: names for all that takes the keyboard, no clash of keys, plurals in English."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

import sendtopacs
from sendtopacs.capture.keeping import CapturedFiles
from sendtopacs.convert.inspect import inspect
from sendtopacs.filling import Candidate
from sendtopacs.model.attributes import FormValues, Patient, WorklistItem
from sendtopacs.model.problems import error
from sendtopacs.outbox import JobRecord, Wish
from sendtopacs.plan import PlanOptions, make_plan
from sendtopacs.settings.schema import QueryAE, Settings, StorageAE
from sendtopacs.ui.capture.doors import CaptureDoors
from sendtopacs.ui.capture.frames import Camera, FrameSource
from sendtopacs.ui.details import DetailsDialog
from sendtopacs.ui.edit.tool_box import TOOLS
from sendtopacs.ui.guide.dialog import GuideDialog
from sendtopacs.ui.help.keys import clashing, keys_of
from sendtopacs.ui.icons import Tone, colour
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.logview.dialog import LogDialog
from sendtopacs.ui.lookup.dialog import LookupDialog
from sendtopacs.ui.lookup.from_files import FromFilesDialog
from sendtopacs.ui.lookup.targets import Kind
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.pin_dialog import NewPinDialog, PinDialog
from sendtopacs.ui.queue.give_up import GiveUpDialog
from sendtopacs.ui.settings_dialog import SettingsDialog
from sendtopacs.ui.wrong_patient import WrongPatientDialog

PACKAGE = Path(sendtopacs.__file__).parent


def spoken_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name))


def takers(top: QWidget) -> list[QWidget]:
    """Return what takes the keyboard by Tab, and is not only a part of something that does."""
    return [
        w
        for w in top.findChildren(QWidget)
        if w.window() is top  # not the lists that drop down from combo boxes
        and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.focusProxy() is None
        and not _is_inner(w)
    ]


def _is_inner(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return widget.objectName().startswith("qt_") or (parent is not None and parent.focusProxy() is widget)


def mnemonics(top: QWidget) -> Counter[str]:
    texts = [
        w.text()
        for w in top.findChildren(QWidget)
        if isinstance(w, QAbstractButton | QLabel) and w.isVisibleTo(top)
    ]
    return Counter(m[1].upper() for text in texts if (m := re.search(r"&([^&\s])", text)))


@pytest.fixture
def full_window(window: MainWindow, source: SimpleNamespace) -> MainWindow:
    """Give a window in which all that comes and goes is there."""
    window.model.append([source.photo(), source.dicom()])
    order = WorklistItem(Allergies="LATEX")
    window.form.take_over(FormValues(Patient("Kairys^Ona", "12345"), order=order), "worklist", "20260321")
    window.desk.refresh()
    window.bar.show_busy(1, 2, 0.5)
    window.bar.findChild(QWidget, "retry").show()
    return window


def test_whatever_takes_the_keyboard_has_a_name(full_window: MainWindow) -> None:
    found = takers(full_window)
    assert len(found) > 20
    assert [w for w in found if not spoken_name(w)] == []


def test_no_two_things_are_led_to_by_the_same_key(full_window: MainWindow) -> None:
    assert {key: n for key, n in mnemonics(full_window).items() if n > 1} == {}


def test_tab_goes_round_all_of_the_window(full_window: MainWindow, qtbot: Any) -> None:
    start = full_window.findChild(QWidget, "add_files")
    full_window.activateWindow()
    start.setFocus()
    wanted = {w for w in takers(full_window) if w.isVisible() and w.isEnabled() and w.focusProxy() is None}
    seen: list[QWidget] = []
    while (widget := QApplication.focusWidget()) is not None and widget not in seen:
        seen.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert widget is start
    assert wanted <= set(seen)


@pytest.mark.parametrize("page", range(10))
def test_the_settings_are_named_and_their_keys_do_not_clash(runner: JobRunner, qtbot: Any, page: int) -> None:
    settings = Settings(
        storage=(StorageAE("Main", "MAIN", "pacs.example"),), query=(QueryAE("List", "WL", "wl.example"),)
    )
    dialog = SettingsDialog(settings, lambda wanted, _base: wanted, runner)
    qtbot.addWidget(dialog)
    dialog.choose_page(page)
    dialog.show()
    shown = [w for w in takers(dialog) if w.isVisible()]
    assert shown
    assert [w for w in shown if not spoken_name(w)] == []
    visible = Counter(
        m[1].upper()
        for w in dialog.findChildren(QAbstractButton)
        if w.isVisible() and (m := re.search(r"&([^&\s])", w.text()))
    )
    assert {key: n for key, n in visible.items() if n > 1} == {}


@pytest.mark.parametrize("kind", list(Kind))
def test_the_search_dialogs_are_named_and_their_keys_do_not_clash(window: MainWindow, kind: Kind) -> None:
    (window.lookup.open_worklist if kind is Kind.WORKLIST else window.lookup.open_archive)()
    dialog = window.findChild(LookupDialog)
    assert [w for w in takers(dialog) if not spoken_name(w)] == []
    assert {key: n for key, n in mnemonics(dialog).items() if n > 1} == {}


def test_the_details_are_named_and_their_keys_do_not_clash(
    full_window: MainWindow, source: SimpleNamespace
) -> None:
    full_window.model.append([source.pdf()])
    full_window.panel.view.selectRow(full_window.model.rowCount() - 1)
    full_window.details.open()
    dialog = full_window.findChild(DetailsDialog)
    assert [w for w in takers(dialog) if not spoken_name(w)] == []
    assert {key: n for key, n in mnemonics(dialog).items() if n > 1} == {}


def test_the_editor_is_named_and_its_keys_do_not_clash(full_window: MainWindow, qtbot: Any) -> None:
    full_window.model.append([inspect(PACKAGE / "resources" / "samples" / "photo.jpg")])
    full_window.editor.open(full_window.model.rows[-1].key)
    dialog = full_window.editor.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.busy)
    for tool in TOOLS:
        dialog.side.tools.select(tool)
        assert [w for w in takers(dialog) if not spoken_name(w)] == []
        assert {key: n for key, n in mnemonics(dialog).items() if n > 1} == {}


def test_the_dialogs_about_patients_are_named_and_their_keys_do_not_clash(qtbot: Any) -> None:
    patient, plan = Patient("Kairys^Ona", "12345"), make_plan([], FormValues(), PlanOptions(None))
    found = [Candidate(FormValues(patient), "IM1", 1), Candidate(FormValues(), "IM2", 2)]
    job = JobRecord(plan.header, (), True, Wish.NONE)
    parent = QWidget()
    qtbot.addWidget(parent)
    for dialog in (FromFilesDialog(found, parent), WrongPatientDialog(job, patient, parent)):
        dialog.show()
        assert [w for w in takers(dialog) if not spoken_name(w)] == []
        assert {key: n for key, n in mnemonics(dialog).items() if n > 1} == {}


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of WCAG 2.2."""

    def luminance(c: QColor) -> float:
        parts = [
            v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4
            for v in (c.redF(), c.greenF(), c.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("base", "window"), [("#ffffff", "#efefef"), ("#1e1e1e", "#2d2d2d")])
@pytest.mark.parametrize("tone", [Tone.GOOD, Tone.WARN, Tone.BAD, Tone.BUSY])
def test_the_colours_of_states_can_be_told_from_the_ground(
    qapp: QApplication, base: str, window: str, tone: Tone
) -> None:
    palette = QPalette(QColor(window))
    palette.setColor(QPalette.ColorRole.Base, QColor(base))
    for ground in (base, window):
        assert contrast(colour(tone, palette), QColor(ground)) >= 4.5


def test_every_plural_has_its_english_forms(tmp_path: Path) -> None:
    """lupdate's own findings against the translation that is shipped."""
    found = tmp_path / "found.ts"
    sources = [str(p) for p in sorted((PACKAGE / "ui").rglob("*.py"))]
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([str(tool), *sources, "-ts", str(found)], check=True, capture_output=True, timeout=120)
    wanted = plurals(found)
    assert wanted
    shipped = plurals(PACKAGE / "resources" / "translations" / "sendtopacs_en.ts")
    assert wanted == {one for one in shipped if one[0] != "messages"}  # see model.messages.counted


def plurals(path: Path) -> set[tuple[str, str]]:
    contexts = ElementTree.parse(path).getroot().findall("context")
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in contexts
        for message in context.findall("message")
        if message.get("numerus") == "yes"
    }


def test_nothing_shows_an_unresolved_plural(
    full_window: MainWindow, make_window: Callable[..., MainWindow]
) -> None:
    texts = [w.text() for w in full_window.findChildren(QWidget) if isinstance(w, QAbstractButton | QLabel)]
    assert [text for text in texts if "(s)" in text or "%n" in text] == []


def test_tab_goes_through_a_record_to_echo_and_on_to_save(runner: JobRunner, qtbot: Any) -> None:
    dialog = SettingsDialog(
        Settings(storage=(StorageAE("Main", "MAIN", "pacs.example"),)), lambda wanted, _base: wanted, runner
    )
    qtbot.addWidget(dialog)
    dialog.choose_page(3)
    dialog.show()
    dialog.findChild(QWidget, "pages").setFocus()
    order = []
    while "save_settings" not in order:  # pressed: wrappers of the focus chain crash when the dialog goes
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        order.append(dialog.focusWidget().objectName())
    told = ["storage_list", "name", "port", "decompress", "storage_echo", "save_settings"]
    assert [name for name in order if name in told] == told


@pytest.mark.parametrize("which", ["log", "pin", "new-pin"])
def test_the_administrators_dialogs_are_named_and_their_keys_do_not_clash(
    runner: JobRunner, qtbot: Any, tmp_path: Path, which: str
) -> None:
    above = QWidget()
    qtbot.addWidget(above)
    dialog = {
        "log": lambda: LogDialog(tmp_path / "sendtopacs.log", runner, above),
        "pin": lambda: PinDialog("", runner, above),
        "new-pin": lambda: NewPinDialog(runner, above, removable=True),
    }[which]()
    dialog.show()
    shown = [w for w in takers(dialog) if w.isVisible()]
    assert len(shown) >= 2
    assert [w for w in shown if not spoken_name(w)] == []
    assert {key: n for key, n in mnemonics(dialog).items() if n > 1} == {}
    dialog.close()


def test_what_the_idle_bar_offers_is_named(make_window: Callable[..., MainWindow], runner: JobRunner) -> None:
    window = make_window()
    window.idle.bar.warn(60, 2)
    window.outbox_line.show_trouble(error("internal", reason="ValueError"))
    shown = [w for w in takers(window) if w.isVisible()]
    assert {"stay", "clear_now", "copy_report"} <= {w.objectName() for w in shown}
    assert [w for w in shown if not spoken_name(w)] == []
    assert {key: n for key, n in mnemonics(window).items() if n > 1} == {}


class OneCamera(FrameSource):
    """A camera that shows nothing."""

    recording = False

    def cameras(self) -> list[Camera]:
        return [Camera("one", "Desk camera")]

    def start(self, ident: str) -> None:
        self.live = ident

    def stop(self) -> None:
        self.live = ""

    def end_recording(self) -> None:
        self.stop()


def _opened(window: MainWindow, name: str) -> QDialog:
    """Open a dialog as a person would, and return it."""
    row = window.model.rows
    openers: dict[str, Callable[[], object]] = {
        "DetailsDialog": window.details.open,
        "LookDialog": window.look.open,
        "EditDialog": lambda: window.editor.open(row[0].key),
        "FilmDialog": lambda: window.film.open(row[1].key),
        "WatchDialog": window.watch.open,
        "OutboxDialog": window.outbox.open,
        "LookupDialog": window.lookup.open_worklist,
        "LogDialog": window.log.open,
        "HelpDialog": window.help.open,
        "KeysDialog": window.help.open_keys,
        "GuideDialog": window.guide.open,
        "SettingsDialog": window.open_settings,
        "CameraDialog": lambda: window.capture.open_camera() if window.capture else None,
        "ScanDialog": lambda: window.capture.open_scanner() if window.capture else None,
        "GiveUpDialog": lambda: GiveUpDialog(2, window).show(),
        "PinDialog": lambda: PinDialog("", window._runner, window).show(),
        "NewPinDialog": lambda: NewPinDialog(window._runner, window, removable=True).show(),
    }
    openers[name]()
    return next(one for one in window.findChildren(QDialog) if type(one).__name__ == name)


ELSEWHERE = {"WrongPatientDialog", "FromFilesDialog", "ReportDialog"}  # need jobs or candidates
WINDOWS = (
    *("CameraDialog", "DetailsDialog", "EditDialog", "FilmDialog", "GiveUpDialog", "GuideDialog"),
    *("HelpDialog", "KeysDialog", "LogDialog", "LookDialog", "LookupDialog", "NewPinDialog", "OutboxDialog"),
    *("PinDialog", "ScanDialog", "SettingsDialog", "WatchDialog"),
)


@pytest.mark.parametrize("name", WINDOWS)
def test_every_window_is_named_and_no_key_of_it_is_wanted_by_two(
    make_window: Callable[..., MainWindow], qtbot: Any, tmp_path: Path, name: str
) -> None:
    samples = PACKAGE / "resources" / "samples"
    log = tmp_path / "sendtopacs.log"
    log.touch()
    window = make_window(
        log_file=log, capture=CaptureDoors(CapturedFiles(tmp_path / "captured"), frames=OneCamera)
    )
    window.model.append([inspect(samples / "photo.jpg"), inspect(samples / "clip.mp4")])
    window.panel.view.selectRow(0)
    dialog = _opened(window, name)
    pages = len(dialog.pages) if isinstance(dialog, GuideDialog) else 1
    for page in range(pages):
        if isinstance(dialog, GuideDialog):
            dialog.go_to(page)
        shown = [w for w in takers(dialog) if w.isVisible()]
        assert shown
        assert [w for w in shown if not spoken_name(w)] == []
        seen = Counter(
            m[1].upper()
            for w in dialog.findChildren(QWidget)
            if isinstance(w, QAbstractButton | QLabel) and w.isVisible()
            if (m := re.search(r"&([^&\s])", w.text()))
        )
        assert {key: n for key, n in seen.items() if n > 1} == {}
        assert clashing(dialog) == set()
        letters = {f"Alt+{letter}" for letter in seen}
        assert letters & {keys for line in keys_of(dialog) for keys in line.keys.split(", ")} == set()
    assert dialog.windowTitle()
    dialog.close()


def test_no_window_is_forgotten_here() -> None:
    source = "\n".join(p.read_text(encoding="utf-8") for p in (PACKAGE / "ui").rglob("*.py"))
    assert set(re.findall(r"^class (\w+)\(QDialog\)", source, re.MULTILINE)) == {*WINDOWS, *ELSEWHERE}
