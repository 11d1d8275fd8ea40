"""Where all is read from right to left: what is Latin in between stays as it is written everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from sendtopacs.model.attributes import FormValues, Patient
from sendtopacs.outbox import JobRecord, Wish
from sendtopacs.plan import PlanOptions, make_plan
from sendtopacs.support.log_reading import LogEntry
from sendtopacs.ui.contrast import ratio as contrast
from sendtopacs.ui.editors import ChoiceEditor, TextEditor
from sendtopacs.ui.help.keys_dialog import KeysDialog
from sendtopacs.ui.languages import Languages, offered
from sendtopacs.ui.logview.model import LogModel
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.queue.report import Section, document
from sendtopacs.ui.short_area import SideBySide
from sendtopacs.ui.source_cells import MARGIN, THUMBNAIL
from sendtopacs.ui.source_table import FILE
from sendtopacs.ui.written import listed, moment

WORDS = "تصوير بكاميرا خارجية"
LONG = "M" * 60
USUAL_PX = 372  # of the form in a new window


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Give a function that changes the language; English comes back at the end."""
    languages = Languages(qapp)
    yield languages.speak
    languages.silence()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
def arabic(speak: Callable[[str], None]) -> None:
    speak("ar")


def cursor_px(field: QLineEdit, place: int) -> int:
    """Return how far from the left the cursor stands before a letter."""
    field.setCursorPosition(place)
    field.grab()  # alignment is found when it is drawn
    return int(field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).x())


def combo(qtbot: Any, *choices: tuple[str, str]) -> ChoiceEditor:
    made = ChoiceEditor(choices, free=True)
    qtbot.addWidget(made)
    made.resize(400, 30)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.lineEdit().hasFocus)
    return made


def test_a_code_before_arabic_words_is_read_first(arabic: None, qtbot: Any) -> None:
    """At the right of its words, and its letters in their order."""
    choice = combo(qtbot, ("OT", "OT – أخرى"), ("XC", f"XC – {WORDS}"))
    choice.set_value("XC")
    line = choice.lineEdit()
    at_x = line.text().index("X")
    x, behind, end = (cursor_px(line, place) for place in (at_x, at_x + 2, len(line.text())))
    assert end < behind < x + 12
    assert x > line.width() // 2
    assert choice.value() == "XC"


def test_a_code_can_still_be_typed_there(arabic: None, qtbot: Any) -> None:
    choice = combo(qtbot, ("OT", "OT – أخرى"), ("XC", f"XC – {WORDS}"))
    choice.set_value("OT")
    line = choice.lineEdit()
    line.selectAll()
    qtbot.keyClicks(line, "U")
    assert choice.value() == "U"
    line.selectAll()
    qtbot.keyClicks(line, "X")
    assert choice.value() == "XC"  # completed, as in every language
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert choice.currentIndex() == 1
    assert line.text() == choice.itemText(1)
    assert choice.value() == "XC"


def test_the_forms_modality_is_read_in_that_order_and_sent_as_its_code(
    arabic: None, window: MainWindow
) -> None:
    choice = window.form.fields.editor("Modality")
    choice.set_value("XC")
    line = choice.lineEdit()
    at_x = line.text().index("X")
    assert cursor_px(line, len(line.text())) < cursor_px(line, at_x)
    assert window.form.values().series.Modality == "XC"


def drawn(text: str, direction: Qt.LayoutDirection) -> QImage:
    """Draw a text beside nothing else, as a cell that is read in a direction does."""
    image = QImage(300, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return image


def reads_as(text: str, written: str) -> bool:
    """Tell whether it looks within Arabic as it is written elsewhere."""
    directions = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    return drawn(text, directions[0]) == drawn(written, directions[1])


def test_a_list_that_begins_with_a_number_begins_at_the_right(arabic: None, qtbot: Any) -> None:
    """Beside its icon; its first part first."""
    label = QLabel(listed(["3 في الانتظار", "واحد يتعذر إرساله"]))
    qtbot.addWidget(label)
    label.resize(900, 30)
    label.show()
    seen = label.grab().toImage()
    paper = seen.pixel(0, 0)
    inked = [x for x in range(seen.width()) if any(seen.pixel(x, y) != paper for y in range(seen.height()))]
    assert min(inked) > seen.width() // 2
    assert seen.width() - max(inked) < 24
    assert reads_as(label.text(), "\u202b3 في الانتظار، واحد يتعذر إرساله")


def test_a_key_is_read_as_it_is_pressed(arabic: None, window: MainWindow) -> None:
    """Not ',+Ctrl'."""
    window.help.open_keys()
    (dialog,) = window.findChildren(KeysDialog)
    (found,) = dialog.list.findItems("Ctrl+,", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive, 1)
    assert reads_as(found.text(1), "Ctrl+,")


def test_a_moment_of_the_log_is_read_as_in_the_file(arabic: None) -> None:
    model = LogModel()
    model.show_entries([LogEntry("2026-11-27 07:39:35", "info", "sendtopacs", "finished")])
    assert reads_as(model.index(0, 0).data(), "2026-11-27 07:39:35")


def test_a_hyphen_stays_at_the_end_of_a_files_line(
    arabic: None, window: MainWindow, source: SimpleNamespace
) -> None:
    window.model.append([source.photo(f"{'n' * 8}-{'n' * 8}-{'n' * 8}.jpg")])
    view = window.panel.view
    cell = view.visualRect(view.model().index(0, FILE))
    seen = view.viewport().grab(cell).toImage()
    ground = seen.pixelColor(1, 1)
    right = seen.width() - THUMBNAIL - 2 * MARGIN
    inked = [
        (x, y)
        for x in range(2, right)
        for y in range(seen.height())
        if contrast(seen.pixelColor(x, y), ground) > 2
    ]
    top = min(y for _x, y in inked)
    line = [(x, y) for x, y in inked if y < top + view.fontMetrics().ascent()]
    edge = max(x for x, _y in line)
    assert len({y for x, y in line if x > edge - 3}) <= 2  # a hyphen, and no n


@pytest.mark.parametrize(
    ("language", "written"), [("ar", "27 نوفمبر 2026، 7:39 ص"), ("ja", "2026年11月27日 7:39")]
)
def test_a_moment_is_written_as_the_users_people_do(
    speak: Callable[[str], None], language: str, written: str
) -> None:
    speak(language)
    assert moment("2026-11-27T07:39:00", QLocale()) == written


def test_what_is_a_list_has_the_windows_comma(
    arabic: None, window: MainWindow, source: SimpleNamespace, qtbot: Any
) -> None:
    window.model.append([source.photo(), source.photo("b.jpg")])
    window.desk.refresh()
    said = window.bar.findChild(QLabel, "sum")
    qtbot.waitUntil(lambda: "،" in said.text())
    assert "," not in said.text()


def test_a_date_beside_a_latin_word_stays_together(arabic: None) -> None:
    """Its day would go to the word, and its month stay behind."""
    said = listed(("Wound photograph", "27 نوفمبر 2026"))
    rightwards = Qt.LayoutDirection.RightToLeft
    assert drawn(said, rightwards) == drawn("Wound photograph\u200f\u060c 27 نوفمبر 2026", rightwards)


def test_a_report_is_read_from_right_to_left(arabic: None) -> None:
    """What a column is called stands at the right, and the first column is the last one of the line."""
    plan = make_plan([], FormValues(Patient("Kairys^Ona", "12345")), PlanOptions(None))
    made = document([Section(JobRecord(plan.header, (), True, Wish.NONE), {})])
    assert made.defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
    table = made.rootFrame().childFrames()[-1]
    cells = [table.cellAt(0, column) for column in (0, table.columns() - 1)]
    assert [cell.firstCursorPosition().block().text() for cell in cells] == ["ملاحظة", "الرقم"]


@pytest.mark.parametrize("language", offered())
def test_the_modality_can_be_read_in_full(
    make_window: Callable[..., MainWindow], speak: Callable[[str], None], qtbot: Any, language: str
) -> None:
    """It is the code's words that tell somebody who comes twice a month which one is meant."""
    speak(language)
    window = make_window()
    window.findChild(SideBySide).setSizes([window.width() - USUAL_PX, USUAL_PX])
    choice = window.form.fields.editor("Modality")
    qtbot.waitUntil(lambda: choice.width() < USUAL_PX)
    room = choice.lineEdit().width() - 4
    wide = [
        choice.itemText(n)
        for n in range(choice.count())
        if choice.lineEdit().fontMetrics().horizontalAdvance(choice.itemText(n)) > room
    ]
    assert wide == []


def inked_rows(picture: QImage, left: int, right: int) -> list[int]:
    """Return the rows, within a field's edges, in which something is drawn between two columns."""
    ground = picture.pixelColor(left, 4)
    return [
        y
        for y in range(4, picture.height() - 4)
        if any(picture.pixelColor(x, y) != ground for x in range(left, right))
    ]


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_line_that_is_too_long_ends_in_dots_while_nobody_edits_it(
    qapp: QApplication, qtbot: Any, direction: Qt.LayoutDirection
) -> None:
    """Cut through a letter, it looks as if it were all there is."""
    above = QWidget()
    qtbot.addWidget(above)
    above.setLayoutDirection(direction)
    field, other = TextEditor(parent=above), TextEditor(parent=above)
    field.setGeometry(0, 0, 200, 24)
    other.setGeometry(0, 30, 200, 24)
    field.set_value(LONG)
    above.show()
    above.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    seen = field.grab().toImage()
    whole = inked_rows(seen, 10, 60)
    assert inked_rows(seen, 183, 195) != []
    assert min(inked_rows(seen, 183, 195)) > (min(whole) + max(whole)) // 2
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert min(inked_rows(field.grab().toImage(), 150, 195)) <= min(whole) + 1
