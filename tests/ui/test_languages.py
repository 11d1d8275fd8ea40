"""In every language: each text of each window comes from the catalogue, and none is cut off.

The pseudo-language is made from the texts that lupdate finds: accents, brackets, a third longer. What stands
in a window without brackets was never given to a translator.
"""

from __future__ import annotations

import ast
import contextlib
import dataclasses
import importlib.machinery
import importlib.util
import re
import string
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QLocale, QModelIndex, QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QTreeView,
    QWidget,
)

from sendtopacs.capture.keeping import CapturedFiles
from sendtopacs.convert.inspect import inspect
from sendtopacs.convert.listing import Held, Line
from sendtopacs.filling import Candidate
from sendtopacs.model import sop
from sendtopacs.model.attributes import FormValues, Patient, WorklistItem
from sendtopacs.model.messages import SENTENCES
from sendtopacs.model.problems import error, note
from sendtopacs.model.states import State
from sendtopacs.outbox import JobRecord, Wish
from sendtopacs.plan import PlanOptions, make_plan
from sendtopacs.settings.choices import LANGUAGES
from sendtopacs.settings.schema import QueryAE, Settings, StorageAE
from sendtopacs.ui import labels, window_size
from sendtopacs.ui.capture.doors import CaptureDoors
from sendtopacs.ui.details import AttributeTable
from sendtopacs.ui.edit.tool_box import TOOLS
from sendtopacs.ui.guide.dialog import GuideDialog
from sendtopacs.ui.help.keys_dialog import KeysDialog
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.languages import Languages, offered
from sendtopacs.ui.logview.dialog import LogDialog
from sendtopacs.ui.lookup.from_files import FromFilesDialog
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.pin_dialog import NewPinDialog, PinDialog
from sendtopacs.ui.problems import in_words
from sendtopacs.ui.queue.give_up import GiveUpDialog
from sendtopacs.ui.queue.report_dialog import ReportDialog
from sendtopacs.ui.settings_dialog import SettingsDialog
from sendtopacs.ui.source_cells import MARGIN, THUMBNAIL
from sendtopacs.ui.source_table import FILE, STATE
from sendtopacs.ui.stage import Stage
from sendtopacs.ui.watch.dialog import WatchDialog
from sendtopacs.ui.widgets import go_to_row
from sendtopacs.ui.wrapping_check import WrappingCheckBox
from sendtopacs.ui.wrong_patient import WrongPatientDialog
from tests.ui.test_capture import MadeFrames, MadeScanner

PACS = StorageAE(name="Main PACS", ae_title="MAIN", host="pacs.example", port=104)
LATIN = StorageAE(name="Old PACS", ae_title="OLD", host="old.example", port=104, character_set="ISO_IR 100")

ROOT = Path(__file__).resolve().parents[2]
PSEUDO = "et"  # a language with two plural forms, into which neither we nor Qt are translated

TRANSLATED = tuple(one for one in offered() if one != "en")
DATA = set(
    re.findall(
        r"\S+",
        """SendToPACS PACS MAIN OLD Main Old List WL Kairys Ona LATEX wound jpg photo JPEG CT IM PDF DICOM MB
        KB kB UID KEYWORD Other One photos scope mp Image Storage Encapsulated Secondary Capture Baseline
        Explicit VR StudyDescription AccessionNumber pacs example photos consent pdf Unicode UTF
        Deutsch English Lietuvių Français Español Italiano Polski 日本語 العربية""",
    )
)
"""Words that are the same in all languages, or of the test's own files and people."""


NOWHERE = QModelIndex()
NOT_OURS = ("OperatorsName", "camera_key", "camera", "scanner", "help_contents")
"""Show others' words: the account's name, a key's, those of devices; the manual is English."""


def script() -> ModuleType:
    """Return scripts/translations as a module."""
    path = str(ROOT / "scripts" / "translations")
    loader = importlib.machinery.SourceFileLoader("translations_script", path)
    spec = importlib.util.spec_from_loader(loader.name, loader)
    assert spec
    module = importlib.util.module_from_spec(spec)
    sys.modules[loader.name] = module
    loader.exec_module(module)
    return module


def pseudo(text: str) -> str:
    """Return a text with accents and brackets, a third longer; placeholders, keys and tags as they are."""
    parts = re.split(r"(\{[^}]*\}|%n|&.|<[^>]+>)", text)
    accents = str.maketrans("aeiouyAEIOU", "áéíóúýÁÉÍÓÚ")
    changed = "".join(p if n % 2 else p.translate(accents) for n, p in enumerate(parts))
    longer = " ".join(textwrap.wrap("é" * (len(text) // 3), 10))
    return f"⟦{changed}{'' if len(text) < 4 else ' ' + longer}⟧"


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with the pseudo-language, made from what lupdate finds now."""
    folder = tmp_path_factory.mktemp("catalogues")
    tool = script()
    messages = [
        tool.replace(m, forms=(pseudo(m.source),) * (2 if m.numerus else 1))
        for m in tool.wanted_in(tool.WITHOUT_QT[0], tool.extract())
    ]
    written = folder / f"sendtopacs_{PSEUDO}.ts"
    tool.write(written, PSEUDO, messages)
    tool._run("pyside6-lrelease", str(written), "-qm", str(written.with_suffix(".qm")))
    return folder


@pytest.fixture
def speak(qapp: QApplication, catalogues: Path) -> Iterator[Callable[[str], None]]:
    """Give a function that changes the language; English comes back at the end."""
    made: list[Languages] = []

    def change(language: str) -> None:
        made.append(Languages(qapp, catalogues if language == PSEUDO else None))
        made[-1].speak(language)

    yield change
    for languages in made:
        languages.silence()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale("en_GB"))


class Windows:
    """Makes each of the program's windows, filled."""

    def __init__(self, make_window: Callable[..., MainWindow], **fixtures: Any) -> None:
        self.make_window = make_window
        self.with_ = SimpleNamespace(**fixtures)
        self.above: list[QWidget] = []  # kept alive

    def main(self) -> QWidget:
        window = self.make_window()
        source = self.with_.source
        window.model.append([source.photo(), source.video(), source.pdf(), source.dicom()])
        order = WorklistItem(Allergies="LATEX")
        window.form.take_over(FormValues(Patient("Kairys^Ona", "12345"), order=order), "MAIN", "20260321")
        window.desk.refresh()
        window.bar.show_busy(1, 2, 0.5)
        return window

    def idle(self) -> QWidget:
        window = self.make_window()
        window.idle.bar.warn(60, 2)
        return window

    def settings(self, page: int) -> QWidget:
        settings = Settings(
            storage=(StorageAE("Main", "MAIN", "pacs.example"),), query=(QueryAE("List", "WL", "wl.example"),)
        )
        dialog = SettingsDialog(settings, lambda wanted, _base: wanted, self.with_.runner)
        self.with_.qtbot.addWidget(dialog)
        dialog.choose_page(page)
        return dialog

    def worklist(self) -> QWidget:
        window = self.make_window()
        window.lookup.open_worklist()
        return self._dialog_of(window)

    def archive(self) -> QWidget:
        window = self.make_window()
        window.lookup.open_archive()
        return self._dialog_of(window)

    def outbox(self) -> QWidget:
        window = self.make_window()
        window.outbox.open()
        return self._dialog_of(window)

    def watch(self) -> QWidget:
        return WatchDialog(self._above())

    def details(self) -> QWidget:
        window = self.main()
        assert isinstance(window, MainWindow)
        go_to_row(window.panel.view, 2)
        window.details.open()
        return self._dialog_of(window)

    def editor(self) -> QWidget:
        window = self.make_window()
        window.model.append([inspect(ROOT / "sendtopacs" / "resources" / "samples" / "photo.jpg")])
        window.editor.open(window.model.rows[-1].key)
        dialog = window.editor.dialog
        assert dialog is not None
        self.with_.qtbot.waitUntil(lambda: not dialog.busy)
        for tool in TOOLS:
            dialog.side.tools.select(tool)
        return dialog

    def film(self) -> QWidget:
        window = self.make_window()
        window.model.append([self.with_.source.video()])
        window.film.open(window.model.rows[-1].key)
        return self._dialog_of(window)

    def candidates(self) -> QWidget:
        patient = Patient("Kairys^Ona", "12345")
        found = [Candidate(FormValues(patient), "IM1", 1), Candidate(FormValues(), "IM2", 2)]
        return FromFilesDialog(found, self._above())

    def wrong_patient(self) -> QWidget:
        plan = make_plan([], FormValues(), PlanOptions(None))
        job = JobRecord(plan.header, (), True, Wish.NONE)
        return WrongPatientDialog(job, Patient("Kairys^Ona", "12345"), self._above())

    def log(self) -> QWidget:
        return LogDialog(self.with_.tmp_path / "sendtopacs.log", self.with_.runner, self._above())

    def preview(self) -> QWidget:
        window = self.make_window()
        window.model.append([inspect(ROOT / "sendtopacs" / "resources" / "samples" / "photo.jpg")])
        go_to_row(window.panel.view, 0)
        window.look.open()
        return self._dialog_of(window)

    def keys(self) -> QWidget:
        window = self.make_window()
        window.help.open_keys()
        return self._dialog_of(window)

    def manual(self) -> QWidget:
        window = self.make_window()
        window.help.open()
        return self._dialog_of(window)

    def guide(self, page: int) -> QWidget:
        window = self.make_window()
        window.guide.open()
        dialog = self._dialog_of(window)
        assert isinstance(dialog, GuideDialog)
        dialog.go_to(page)
        return dialog

    def report(self) -> QWidget:
        return ReportDialog((), self._above())

    def camera(self) -> QWidget:
        window = self._capturing()
        assert window.capture is not None
        window.capture.open_camera()
        return self._dialog_of(window)

    def scanner(self) -> QWidget:
        window = self._capturing()
        assert window.capture is not None
        window.capture.open_scanner()
        return self._dialog_of(window)

    def _capturing(self) -> MainWindow:
        files = CapturedFiles(self.with_.tmp_path / "captured")
        doors = CaptureDoors(files, frames=MadeFrames, scanner=MadeScanner)
        return self.make_window(capture=doors)

    def pin(self) -> QWidget:
        return PinDialog("", self.with_.runner, self._above())

    def new_pin(self) -> QWidget:
        return NewPinDialog(self.with_.runner, self._above(), removable=True)

    def give_up(self) -> QWidget:
        return GiveUpDialog(3, self._above())

    def _above(self) -> QWidget:
        parent = QWidget()
        self.with_.qtbot.addWidget(parent)
        self.above.append(parent)
        return parent

    def _dialog_of(self, window: MainWindow) -> QWidget:
        found = [w for w in window.findChildren(QWidget) if w.isWindow() and w.isVisible() and w.layout()]
        return found[-1]


NAMES = (
    *("main", "idle", "worklist", "archive", "outbox", "watch", "details", "editor", "film"),
    *("candidates", "wrong_patient", "log", "pin", "new_pin", "give_up"),
    *("preview", "keys", "manual", "report", "camera", "scanner", *(f"guide:{page}" for page in range(6))),
    *(f"settings:{page}" for page in range(10)),
)


@pytest.fixture
def windows(
    make_window: Callable[..., MainWindow],
    source: SimpleNamespace,
    runner: JobRunner,
    qtbot: Any,
    tmp_path: Path,
) -> Windows:
    return Windows(make_window, source=source, runner=runner, qtbot=qtbot, tmp_path=tmp_path)


def shown(windows: Windows, name: str) -> QWidget:
    method, _, page = name.partition(":")
    made: QWidget = getattr(windows, method)(*([int(page)] if page else []))
    made.show()
    windows.with_.qtbot.waitExposed(made)
    QApplication.processEvents()
    return made


def texts(top: QWidget) -> Iterator[tuple[str, str]]:
    """Give (where, text) for all that is to be read or heard in a window."""
    for widget in [top, *top.findChildren(QWidget)]:
        if widget.window() is not top or not widget.isVisibleTo(top):
            continue
        where = widget.objectName() or type(widget).__name__
        if where.startswith("qt_") or where in NOT_OURS:
            continue
        for text in (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()):
            yield where, text
        if isinstance(widget, QLabel | QAbstractButton):
            yield where, widget.text()
        if isinstance(widget, QLineEdit):
            yield where, widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from ((where, widget.itemText(n)) for n in range(widget.count()))
        if isinstance(widget, QListWidget):
            yield from ((where, widget.item(n).text()) for n in range(widget.count()))
        if isinstance(widget, QTableView | QTreeView) and widget.model() is not None:
            model = widget.model()
            for column in range(model.columnCount()):
                yield where, str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            yield from ((where, text) for text in cells(model))
    yield "title", top.windowTitle()


def cells(model: QAbstractItemModel, above: QModelIndex = NOWHERE) -> Iterator[str]:
    """Give what stands in the cells of a table or a tree."""
    for row in range(model.rowCount(above)):
        for column in range(model.columnCount(above)):
            index = model.index(row, column, above)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(model.data(index, role) or "")
        yield from cells(model, model.index(row, 0, above))


def untranslated(text: str) -> list[str]:
    """Return the words of a text that stand outside the pseudo-language's brackets."""
    before = None
    while text != before:
        before, text = text, re.sub(r"⟦[^⟦⟧]*⟧", " ", text)
    if text in (*sop.CLASS_NAMES.values(), *sop.SYNTAX_NAMES.values()):
        return []
    text = re.sub(
        r"\((Ctrl|Shift|Alt|F\d).*?\)+|\b((Ctrl|Shift)\+)+\w*|^[A-Za-z]{2,3} – |ISO_IR|ISO 2022 IR|GB18030",
        "",
        text,
    )
    return [w for w in re.findall(r"[^\W\d_]{2,}", re.sub(r"<[^>]+>", "", text)) if w not in DATA]


def cut_off(top: QWidget) -> list[str]:
    """Return the texts of a window that have less room than they take."""
    found = []
    for widget in (top, *top.findChildren(QWidget)):
        if (
            widget.window() is not top.window()
            or not widget.isVisible()
            or widget.objectName().startswith("qt_")
        ):
            continue
        found += [f"{widget.objectName()}: {text}: {said}" for text, said in _cut_off_in(widget)]
        if isinstance(widget, QScrollArea) and sideways(widget):
            found.append(f"{widget.objectName()} has more than its {widget.viewport().width()} px")
    return found


def sideways(area: QScrollArea) -> bool:
    """Tell whether a part of what scrolls can never be seen, for there is no bar to bring it there."""
    inner, bar = area.widget(), area.horizontalScrollBar()
    return area.isVisible() and inner.width() > area.viewport().width() and not bar.isVisible()


def _cut_off_in(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Give what is cut off in a widget, and what room there is."""
    if isinstance(widget, QLabel | QAbstractButton):
        wanted, room = widget.sizeHint(), widget.size()
        if isinstance(widget, WrappingCheckBox):  # it wants one line, but takes as many as it has to
            wanted = QCheckBox.sizeHint(widget)
        if isinstance(widget, QLabel) and widget.wordWrap():
            clipped = widget.heightForWidth(room.width()) > room.height() + 1
        else:
            clipped = wanted.width() > room.width() + 1 or wanted.height() > room.height() + 1
        if widget.text() and clipped:
            yield widget.text(), f"{wanted.toTuple()} in {room.toTuple()}"
    elif isinstance(widget, QLineEdit) and not widget.text():
        yield from _too_wide(widget, widget.placeholderText(), widget.width() - 6)
    elif isinstance(widget, QComboBox) and not widget.isEditable() and "⟦" not in widget.currentText():
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget)
        yield from _too_wide(widget, widget.currentText(), room.width())
    elif isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
        for n in range(widget.count()):
            if not widget.isSectionHidden(n) and widget.sectionSize(n) + 1 < widget.sectionSizeHint(n):
                text = str(widget.model().headerData(n, Qt.Orientation.Horizontal))
                yield text, f"{widget.sectionSizeHint(n)} in {widget.sectionSize(n)}"
    elif isinstance(widget, QGroupBox):
        yield from _too_wide(widget, widget.title().replace("&", ""), widget.width())


def _too_wide(widget: QWidget, text: str, room: int) -> Iterator[tuple[str, str]]:
    wanted = widget.fontMetrics().horizontalAdvance(text)
    if wanted > room:
        yield text, f"{wanted} in {room}"


@pytest.fixture
def stage(
    qapp: QApplication,
    make_window: Callable[..., MainWindow],
    catalogues: Path,
    speak: Callable[[str], None],
) -> Iterator[Stage]:
    """Give the stage with its window, at first in English."""
    speak("en_GB")
    languages = Languages(qapp, catalogues)
    made = Stage(Settings(storage=(PACS, LATIN)), languages, make_window)
    made.window.show()
    yield made
    made.end()
    languages.silence()


def said_later(window: MainWindow) -> bool:
    labels = window.outbox_line.findChildren(QLabel)
    return any("language changes" in label.text() for label in labels)


def in_pseudo() -> Settings:
    settings = Settings(storage=(PACS, LATIN))
    return dataclasses.replace(settings, general=dataclasses.replace(settings.general, language=PSEUDO))


def test_a_window_at_rest_changes_its_language_at_once(stage: Stage, qtbot: Any) -> None:
    before = stage.window
    before.form.fields.editor("OperatorsName").set_value("Nurse^Nina")
    before.form.fields.editor("StudyDescription").set_value("Nina")
    before.bar.choices.choose(LATIN.name)
    before.apply_settings(in_pseudo())
    qtbot.waitUntil(lambda: stage.window is not before)
    assert [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()] == [
        stage.window
    ]
    assert stage.window.form.current_operator() == "Nurse^Nina"
    assert stage.window.form.values().study.StudyDescription == "Nina"
    chosen = stage.window.bar.choices.destination
    assert chosen is not None
    assert chosen.label == LATIN.name
    kept = ("Nurse", "Nina", "old", "Old")
    found = {t for _, t in texts(stage.window) if not set(untranslated(t)) <= set(kept)}
    assert found == set()


def test_a_patients_job_ends_in_the_language_it_began_in(
    stage: Stage, source: SimpleNamespace, qtbot: Any
) -> None:
    before = stage.window
    before.model.append([source.photo()])
    before.form.set_values(FormValues(Patient("Kairys^Ona", "12345")))
    before.apply_settings(in_pseudo())
    qtbot.waitUntil(lambda: said_later(before))
    assert stage.window is before
    assert len(before.model.rows) == 1
    before.model.remove([before.model.rows[0].key])
    before.form.clear()
    qtbot.waitUntil(lambda: stage.window is not before)


def test_what_is_typed_in_another_window_is_not_lost(stage: Stage, qtbot: Any) -> None:
    before = stage.window
    before.lookup.open_worklist()
    before.apply_settings(in_pseudo())
    qtbot.waitUntil(lambda: said_later(before))
    assert stage.window is before
    before.lookup.close()
    qtbot.waitUntil(lambda: stage.window is not before)


def test_motion_comes_back_after_a_change_of_language(stage: Stage, qtbot: Any) -> None:
    """What was reduced is not taken for what the system is used to."""
    before, flash = stage.window, QApplication.cursorFlashTime()
    assert flash > 0
    wanted = in_pseudo()
    reduced = dataclasses.replace(wanted, general=dataclasses.replace(wanted.general, reduced_motion=True))
    before.apply_settings(reduced)
    assert QApplication.cursorFlashTime() == 0
    qtbot.waitUntil(lambda: stage.window is not before)
    assert QApplication.cursorFlashTime() == 0
    stage.window.apply_settings(wanted)
    assert QApplication.cursorFlashTime() == flash


def test_motion_comes_back_when_the_stage_ends(stage: Stage) -> None:
    """The built-in PACS is tried on another one, which takes what it finds for usual."""
    flash = QApplication.cursorFlashTime()
    assert flash > 0
    settings = Settings(storage=(PACS, LATIN))
    general = dataclasses.replace(settings.general, reduced_motion=True)
    stage.window.apply_settings(dataclasses.replace(settings, general=general))
    assert QApplication.cursorFlashTime() == 0
    stage.end()
    assert QApplication.cursorFlashTime() == flash


def test_arabic_is_read_from_right_to_left(qapp: QApplication, tmp_path: Path, catalogues: Path) -> None:
    (tmp_path / "sendtopacs_ar.qm").write_bytes((catalogues / f"sendtopacs_{PSEUDO}.qm").read_bytes())
    languages = Languages(qapp, tmp_path)
    languages.speak("ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    languages.speak("en_GB")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    languages.silence()


def test_a_sentence_that_begins_with_a_file_is_read_from_right_to_left(speak: Callable[[str], None]) -> None:
    problem = note("retrieve-moved", peer="MAIN", count=2, destination="B")
    speak("ar")
    said = in_words(problem)
    assert said.startswith("\N{RIGHT-TO-LEFT MARK}\N{FIRST STRONG ISOLATE}MAIN\N{POP DIRECTIONAL ISOLATE}")
    speak("en_GB")
    assert in_words(problem).startswith("MAIN")


@pytest.mark.parametrize("language", ["en_GB", *TRANSLATED])
def test_every_sentence_can_be_said_of_none_one_and_several(
    speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    for code, text in SENTENCES.items():
        names = {name for _, name, _, _ in string.Formatter().parse(text) if name}
        for number in (0, 1, 2, 5, 11, 100):
            said = in_words(note(code, **dict.fromkeys(names, number)))
            written = text.count("{{")  # as an example of a pattern
            assert (said.count("{"), said.count("}")) == (written, written), (code, said)


@pytest.mark.parametrize("name", NAMES)
def test_a_button_that_cannot_be_pressed_says_why(
    windows: Windows, speak: Callable[[str], None], qtbot: Any, name: str
) -> None:
    """To whoever points at it, and to a screen reader."""
    speak("en_GB")
    window = shown(windows, name)
    with contextlib.suppress(qtbot.TimeoutError):  # what can be sent is told a moment later
        qtbot.waitUntil(lambda: not dumb(window))
    assert dumb(window) == []


def dumb(window: QWidget) -> list[str]:
    buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisible() and not one.isEnabled()]
    return [
        one.objectName()
        for one in buttons
        if not one.toolTip() or one.accessibleDescription() != one.toolTip()
    ]


def test_a_latin_name_begins_where_reading_begins(
    windows: Windows, speak: Callable[[str], None], qtbot: Any
) -> None:
    """The patient's name is ink at the right of its line, in the form and beside Send."""
    speak("ar")
    window = shown(windows, "main")
    for name in ("patient_heading", "gate_patient"):
        label = window.findChild(QLabel, name)
        assert "Kairys" in label.text()
        label.resize(label.sizeHint().width() * 2 + 40, label.height())
        seen = label.grab().toImage()
        ground = seen.pixelColor(1, 1)
        ink = [
            x for x in range(seen.width()) for y in range(seen.height()) if seen.pixelColor(x, y) != ground
        ]
        assert min(ink) > seen.width() // 2 - 20


def test_a_latin_title_of_a_field_begins_where_reading_begins(
    windows: Windows, speak: Callable[[str], None]
) -> None:
    speak("ar")
    dialog = shown(windows, "settings:0")
    titles = [one for one in dialog.findChildren(QLabel) if "AE title" in one.text()]
    assert titles
    for title in titles:
        assert title.alignment() & Qt.AlignmentFlag.AlignRight
        assert title.alignment() & Qt.AlignmentFlag.AlignAbsolute  # or Qt would go by the letters


@pytest.mark.parametrize("name", NAMES)
def test_what_is_read_aloud_has_no_key_in_it(
    windows: Windows, speak: Callable[[str], None], name: str
) -> None:
    """In Japanese a key stands in brackets behind the words, since none of their letters can be pressed."""
    speak("ja")
    window = shown(windows, name)
    heard = [
        text
        for widget in [window, *window.findChildren(QWidget)]
        for text in (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    ]
    assert [text for text in heard if re.search(r"\([A-Z]\)", text)] == []


def test_a_sentence_about_a_field_has_none_either(speak: Callable[[str], None]) -> None:
    speak("ja")
    said = in_words(error("required", field="PatientID", name="PatientID"))
    assert "ID" in said
    assert "(I)" not in said


def test_numbers_have_one_kind_of_digits(windows: Windows, speak: Callable[[str], None]) -> None:
    speak("ar")
    said = " ".join(text for _, text in texts(shown(windows, "main")))
    assert not [letter for letter in said if letter.isdigit() and not letter.isascii()]


def test_rows_can_be_gone_to_from_right_to_left(windows: Windows, speak: Callable[[str], None]) -> None:
    speak("ar")
    window = windows.main()
    assert isinstance(window, MainWindow)
    window.show()
    go_to_row(window.panel.view, 2)
    assert [index.row() for index in window.panel.view.selectionModel().selectedRows()] == [2]
    assert window.panel.view.currentIndex().row() == 2
    window.panel.view.clearSelection()
    comes = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason)
    QApplication.sendEvent(window.panel.view, comes)
    assert window.panel.view.selected_places() == [2]


@pytest.mark.parametrize(
    ("language", "one", "several"),
    [("en_GB", "1 object sent to B", "2 objects sent to B"), ("de", "1 Objekt an B", "2 Objekte an B")],
)
def test_a_sentence_that_counts_has_the_form_for_so_many(
    speak: Callable[[str], None], language: str, one: str, several: str
) -> None:
    speak(language)
    said = [in_words(note("retrieve-moved", peer="A", count=n, destination="B")) for n in (1, 2)]
    assert one in said[0]
    assert several in said[1]


def test_the_settings_offer_the_languages_that_there_are() -> None:
    assert {choice.value for choice in LANGUAGES} - {""} == set(offered())


def test_the_catalogues_are_complete_and_up_to_date() -> None:
    assert script().check() == []


def test_lupdate_finds_every_text_that_is_to_be_translated() -> None:
    """It passes over those within f-strings, and says nothing: they would stay English in every language."""
    extracted = {(message.context, message.source) for message in script().extract()}
    wanted = {
        (*text, f"{path.name}:{line}")
        for path in sorted((ROOT / "sendtopacs").rglob("*.py"))
        for text, line in to_be_translated(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert len(wanted) > 800
    assert {one for one in wanted if one[:2] not in extracted} == set()


def to_be_translated(node: ast.AST, context: str = "") -> Iterator[tuple[tuple[str, str], int]]:
    """Give (context, text) of each call of tr and translate that has its text written in it, and the line."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            name = child.func.attr if isinstance(child.func, ast.Attribute) else getattr(child.func, "id", "")
            texts = [one.value if isinstance(one, ast.Constant) else None for one in child.args]
            match name, texts:
                case "tr", [str(text), *_]:
                    yield (context, text), child.lineno
                case "translate" | "QT_TRANSLATE_NOOP", [str(where), str(text), *_]:
                    yield (where, text), child.lineno
        yield from to_be_translated(child, child.name if isinstance(child, ast.ClassDef) else context)


KEPT = re.compile(
    r"""(?x) \{\w+\} | (?-x:DICOMweb \(STOW-RS\)|Patient Root|Study Root|Patient/Study Only|Query/Retrieve)
    | (?-x:DICOM Conformance Statement|JSON Web Token|AE title) | Del | Ctrl\+[A-Z] | YYYY-MM-DD
    | No\. | dpi | [A-Z]{2,5} | \W | \d"""
)
"""Names that DICOM and the web gave, abbreviations, and what is filled in."""


@pytest.mark.parametrize("language", ["ar", "ja"])
def test_what_is_written_in_other_letters_is_translated_indeed(language: str) -> None:
    messages = script().read(script().FOLDER / f"sendtopacs_{language}.ts")
    assert len(messages) > 1000
    assert [m.source for m in messages if m.source in m.forms and KEPT.sub("", m.source)] == []


def test_no_arabic_text_begins_with_what_may_be_latin() -> None:
    """Qt lays out and aligns by the first letter that has a direction."""
    messages = script().read(script().FOLDER / "sendtopacs_ar.ts")
    directed = re.compile(r"[A-Za-z{\u0620-\u064a\u200f]")
    found = [
        form
        for m in messages
        if m.context != "messages"  # see ui.problems
        for form in m.forms
        if re.search(r"[{\u0620-\u064a]", form)
        if (first := directed.search(form)) and first[0].isascii()
    ]
    assert found == []


@pytest.mark.parametrize("name", NAMES)
def test_each_text_of_each_window_was_given_to_the_translators(
    windows: Windows, speak: Callable[[str], None], name: str
) -> None:
    speak(PSEUDO)
    window = shown(windows, name)
    found = {f"{where}: {text}" for where, text in texts(window) if untranslated(text)}
    assert not found, "\n".join(sorted(found))


def test_what_a_value_holds_is_said_to_the_translators_too(speak: Callable[[str], None], qtbot: Any) -> None:
    """An attribute's name is DICOM's; that it holds three items, or so many bytes, is ours."""
    speak(PSEUDO)
    above = QWidget()
    qtbot.addWidget(above)
    table = AttributeTable(above)
    held = (Held(1), Held(2), Held(3, of_items=True), Held(900, compressed=True))
    table.show_lines([Line(0x00081110, "SQ", "", str(one), held=one) for one in held])
    said = [table.item(row, 3).text() for row in range(len(held))]
    assert [untranslated(text) for text in said] == [[]] * len(held)
    assert len(set(said)) == len(held)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", [PSEUDO, *TRANSLATED])
def test_no_text_of_a_window_is_cut_off(
    windows: Windows, speak: Callable[[str], None], qtbot: Any, name: str, language: str
) -> None:
    speak(language)
    window = shown(windows, name)
    with contextlib.suppress(qtbot.TimeoutError):  # what comes from workers is still being laid out
        qtbot.waitUntil(lambda: not cut_off(window), timeout=5000)
    found = cut_off(window)
    assert not found, "\n".join(found)


NARROW = QSize(800, 500)  # a screen of 1600 x 1000 at 200 %


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", ["en_GB", *TRANSLATED])
def test_a_window_fits_a_small_screen_at_twice_the_size(
    windows: Windows, speak: Callable[[str], None], name: str, language: str
) -> None:
    speak(language)
    least = shown(windows, name).minimumSizeHint()
    assert (least.width() <= NARROW.width(), least.height() <= NARROW.height()) == (True, True), least


AT_300 = QSize(517, 252)  # what 1600 x 900 has room for at 300 %, beside a frame


@pytest.mark.parametrize("name", [name for name in NAMES if name not in ("main", "idle")])
@pytest.mark.parametrize("language", ["en_GB", *TRANSLATED])
def test_a_dialog_fits_a_small_screen_at_three_times_the_size(
    windows: Windows,
    speak: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: Any,
    name: str,
    language: str,
) -> None:
    """What it has no room for is scrolled to: downwards, never sideways."""
    monkeypatch.setattr(window_size, "room_for", lambda _widget: AT_300)
    speak(language)
    dialog = shown(windows, name)
    qtbot.waitUntil(lambda: AT_300.expandedTo(dialog.size()) == AT_300)
    for area in dialog.findChildren(QScrollArea):
        qtbot.waitUntil(lambda area=area: not sideways(area))
    assert AT_300.expandedTo(dialog.minimumSizeHint()) == AT_300


@pytest.mark.parametrize("name", ["main", "idle"])
@pytest.mark.parametrize("language", ["en_GB", *TRANSLATED])
def test_the_window_is_no_wider_than_a_small_screen_at_three_times_the_size(
    windows: Windows, speak: Callable[[str], None], name: str, language: str
) -> None:
    speak(language)
    assert shown(windows, name).minimumSizeHint().width() <= AT_300.width()


@pytest.mark.parametrize("width", [AT_300.width(), 700, 1240])
@pytest.mark.parametrize("language", ["en_GB", *TRANSLATED])
def test_no_field_of_the_form_is_cut_off_however_narrow_it_is(
    windows: Windows, speak: Callable[[str], None], qtbot: Any, language: str, width: int
) -> None:
    """Where two columns have no room, the fields stand one below the other.

    A choice that is longer than its field ends in dots, and is read in full in its list.
    """
    speak(language)
    window = shown(windows, "main")
    assert isinstance(window, MainWindow)
    window.resize(width, 760)
    qtbot.waitUntil(lambda: window.width() == width)

    def found() -> list[str]:
        return [one for one in cut_off(window.form) if not one.startswith("SpecificCharacterSet")]

    with contextlib.suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not found(), timeout=5000)
    assert not found(), "\n".join(found())


@pytest.mark.parametrize("language", ["en_GB", *TRANSLATED])
def test_no_state_of_a_row_is_cut_off_in_a_usual_window(
    windows: Windows, speak: Callable[[str], None], qtbot: Any, language: str
) -> None:
    speak(language)
    window = shown(windows, "main")
    assert isinstance(window, MainWindow)
    window.resize(1240, 760)
    qtbot.waitUntil(lambda: window.width() == 1240)
    view = window.panel.view
    beside = THUMBNAIL // 2 + 2 * MARGIN
    widest = max(map(view.fontMetrics().horizontalAdvance, labels.all_state_labels()))
    qtbot.waitUntil(lambda: view.columnWidth(STATE) >= widest + beside)


@pytest.mark.parametrize(
    ("language", "state", "one", "several"),
    [
        ("en_GB", State.WAITING, "1 waiting", "3 waiting"),
        ("de", State.WAITING, "1 wartet", "3 warten"),
        ("fr", State.STORED, "1 stocké", "3 stockés"),
        ("pl", State.STORED, "1 zarchiwizowany", "3 zarchiwizowane"),
        ("lt", State.STORED, "1 išsaugotas", "3 išsaugoti"),
    ],
)
def test_how_many_files_are_in_a_state_agrees_with_their_number(
    speak: Callable[[str], None],
    make_window: Callable[..., MainWindow],
    outbox: Any,
    qtbot: Any,
    language: str,
    state: State,
    one: str,
    several: str,
) -> None:
    speak(language)
    outbox.held = {state: 1}
    line = make_window().outbox_line
    qtbot.waitUntil(lambda: line.text.text() == one)
    outbox.held = {state: 3}
    line.count()
    qtbot.waitUntil(lambda: line.text.text() == several)


@pytest.mark.parametrize("language", ["en_GB", *TRANSLATED])
def test_no_line_of_the_list_of_keys_is_cut_off(
    windows: Windows, speak: Callable[[str], None], qtbot: Any, language: str
) -> None:
    speak(language)
    window = shown(windows, "main")
    assert isinstance(window, MainWindow)
    window.help.open_keys()
    (dialog,) = window.findChildren(KeysDialog)
    qtbot.waitExposed(dialog)
    found = dialog.list.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
    keys = [item for item in found if item.parent() is not None]
    assert keys
    for column in (0, 1):
        wanted = dialog.list.sizeHintForColumn(column)
        assert wanted <= dialog.list.columnWidth(column), (column, keys[0].text(column))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", TRANSLATED)
def test_no_two_things_are_led_to_by_the_same_key(
    windows: Windows, speak: Callable[[str], None], name: str, language: str
) -> None:
    speak(language)
    window = shown(windows, name)
    keys: dict[str, list[str]] = {}
    for w in window.findChildren(QWidget):
        if isinstance(w, QAbstractButton | QLabel) and w.window() is window and w.isVisibleTo(window):
            for key in re.findall(r"&([^&\s])", w.text()):
                keys.setdefault(key.upper(), []).append(w.text())
    assert [texts for texts in keys.values() if len(texts) > 1] == []


def test_from_right_to_left_picture_and_state_stand_where_reading_begins(
    window: MainWindow, source: SimpleNamespace, qapp: Any
) -> None:
    """The thumbnail at the right of the name, the state's icon at the right of its word."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window.model.append([source.photo("a.jpg")])
        window.resize(1200, 700)
        view = window.panel.view
        qapp.processEvents()
        picture = view.viewport().grab().toImage()
        for column in (FILE, STATE):
            cell = view.visualRect(view.model().index(0, column))
            inked = [
                x
                for x in range(cell.left() + 2, cell.right() - 1)
                if len({picture.pixel(x, y) for y in range(cell.top() + 2, cell.bottom() - 1)}) > 1
            ]
            assert inked
            assert cell.right() - max(inked) < 24  # an icon or a picture begins there
            assert min(inked) - cell.left() > 24  # and there is nothing at the end
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
