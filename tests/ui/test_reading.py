"""Where all is read from right to left: what is Latin in between stays as it is written everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from sendtopacs.ui.editors import ChoiceEditor, TextEditor
from sendtopacs.ui.languages import Languages, offered
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.short_area import SideBySide

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
