"""What is read can be told from its ground: in a light, a dark and a high-contrast palette."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QPushButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sendtopacs.ui.contrast import LEAST, Legible, legible, ratio
from sendtopacs.ui.editors import ChoiceEditor, TextEditor
from sendtopacs.ui.focus_ring import FocusRing
from sendtopacs.ui.icons import Tone, colour, icon

ROLE = QPalette.ColorRole
ON = {
    ROLE.WindowText: ROLE.Window,
    ROLE.Text: ROLE.Base,
    ROLE.ButtonText: ROLE.Button,
    ROLE.PlaceholderText: ROLE.Base,
    ROLE.HighlightedText: ROLE.Highlight,
    ROLE.ToolTipText: ROLE.ToolTipBase,
}


def light() -> QPalette:
    """Make the palette of Fusion in the light."""
    made = QPalette(QColor("#efefef"))
    made.setColor(ROLE.Base, QColor("white"))
    made.setColor(ROLE.Highlight, QColor("#308cc6"))
    made.setColor(ROLE.HighlightedText, QColor("white"))
    made.setColor(ROLE.ToolTipBase, QColor("#ffffdc"))
    made.setColor(ROLE.ToolTipText, QColor("black"))
    return made


def dark() -> QPalette:
    """Make the palette of Fusion in the dark."""
    made = QPalette(QColor("#323232"))
    for role in (ROLE.WindowText, ROLE.Text, ROLE.ButtonText, ROLE.HighlightedText):
        made.setColor(role, QColor("white"))
    made.setColor(ROLE.Base, QColor("#242424"))
    made.setColor(ROLE.Highlight, QColor("#308cc6"))
    made.setColor(ROLE.ToolTipBase, QColor("#ffffdc"))
    made.setColor(ROLE.ToolTipText, QColor("black"))
    return made


def high_contrast() -> QPalette:
    """Make the palette of a high contrast theme: white and yellow on black, black on cyan."""
    made = QPalette(QColor("black"))
    for role in (ROLE.WindowText, ROLE.Text, ROLE.ToolTipText):
        made.setColor(role, QColor("white"))
    for role in (ROLE.Base, ROLE.Window, ROLE.Button, ROLE.ToolTipBase):
        made.setColor(role, QColor("black"))
    made.setColor(ROLE.ButtonText, QColor("yellow"))
    made.setColor(ROLE.Highlight, QColor("#1aebff"))
    made.setColor(ROLE.HighlightedText, QColor("black"))
    return made


PALETTES = {"light": light, "dark": dark, "high contrast": high_contrast}


@pytest.fixture(params=PALETTES)
def palette(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[QPalette]:
    """Give the application each palette, and take it back."""
    before = QPalette(qapp.palette())
    given = PALETTES[request.param]()
    qapp.setPalette(legible(given, given.color(ROLE.Highlight)).resolve(given))
    yield qapp.palette()
    qapp.setPalette(before)


def test_every_text_can_be_told_from_its_ground(palette: QPalette) -> None:
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        for text, ground in ON.items():
            found = ratio(palette.color(group, text), palette.color(group, ground))
            assert found >= LEAST, (group, text, found)


def test_so_can_icons_and_what_is_said_of_states(palette: QPalette) -> None:
    for tone in Tone:
        for ground in (ROLE.Base, ROLE.Window):
            assert ratio(colour(tone, palette), palette.color(ground)) >= LEAST, (tone, ground)


def test_the_hint_in_a_field_can_be_read_on_the_screen(palette: QPalette, qtbot: object) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)  # type: ignore[attr-defined]
    field.setFont(QFont(QApplication.font().family(), 40))  # strokes wider than a pixel
    field.setPlaceholderText("MMMM")
    field.resize(400, 100)
    field.show()
    picture = field.grab().toImage()
    line = {
        picture.pixelColor(x, y).rgb()
        for x in range(10, picture.width() - 10)
        for y in range(picture.height() // 3, 2 * picture.height() // 3)
    }
    ground = palette.color(ROLE.Base)
    assert max(ratio(QColor(rgb), ground) for rgb in line) >= LEAST


def test_what_is_locked_can_be_read_and_bears_a_lock(palette: QPalette, qtbot: Any) -> None:
    """A disabled choice is too pale for what says who somebody is."""
    sex, name = ChoiceEditor([("F", "MMMM")]), TextEditor()
    for field in (sex, name):
        qtbot.addWidget(field)
        field.setFont(QFont(QApplication.font().family(), 40))
        field.resize(400, 100)
        field.show()
    name.setText("MMMM")
    free = inked(name, palette, last_px=30)
    for field in (sex, name):
        field.set_locked(True)
        assert max(inked(field, palette, last_px=0)) >= LEAST
        assert max(inked(field, palette, last_px=22)) >= LEAST > max(free)
    name.set_locked(False)
    assert max(inked(name, palette, last_px=30)) < LEAST


def inked(field: QWidget, palette: QPalette, last_px: int) -> list[float]:
    """Return the contrasts with the window in a field's middle; `last_px`: only in so much of its end."""
    picture = field.grab().toImage()
    first = picture.width() - last_px if last_px else 10
    last = picture.width() - 4 if last_px else 300
    seen = {
        picture.pixelColor(x, y).rgb()
        for x in range(first, last)
        for y in range(picture.height() // 3, 2 * picture.height() // 3)
    }
    grounds = palette.color(ROLE.Window), palette.color(ROLE.Base)
    return [min(ratio(QColor(rgb), ground) for ground in grounds) for rgb in seen]


def test_what_is_well_as_it_is_stays(qapp: QApplication) -> None:
    given = high_contrast()
    assert legible(given, given.color(ROLE.Highlight)).color(ROLE.Highlight) == given.color(ROLE.Highlight)


def test_a_palette_that_changes_is_mended_again(qapp: QApplication) -> None:
    before = QPalette(qapp.palette())
    keeper = Legible(qapp)
    try:
        assert ratio(qapp.palette().color(ROLE.PlaceholderText), qapp.palette().color(ROLE.Base)) >= LEAST
        qapp.setPalette(dark())
        now = qapp.palette()
        assert now.color(ROLE.Base) == QColor("#242424")
        assert ratio(now.color(ROLE.PlaceholderText), now.color(ROLE.Base)) >= LEAST
    finally:
        qapp.removeEventFilter(keeper)
        keeper.deleteLater()
        qapp.setPalette(before)


def test_the_icon_of_a_selected_row_is_seen_on_its_colour(qapp: QApplication) -> None:
    """Green on the blue of a selection can hardly be told from it."""
    drawn = icon("stored", Tone.GOOD, in_rows=True).pixmap(QSize(24, 24), QIcon.Mode.Selected).toImage()
    inked = {
        drawn.pixelColor(x, y).name()
        for x in range(drawn.width())
        for y in range(drawn.height())
        if drawn.pixelColor(x, y).alpha() == 255
    }
    assert inked == {qapp.palette().color(QPalette.ColorRole.HighlightedText).name()}


def flat() -> QToolButton:
    made = QToolButton(text="Worklist", autoRaise=True)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


RINGED: dict[str, Callable[[], QWidget]] = {
    "button": lambda: QPushButton("Send"),
    "flat button": flat,
    "choice": QComboBox,
    "tick": lambda: QCheckBox("All or nothing"),
    "slider": lambda: QSlider(Qt.Orientation.Horizontal),
}


@pytest.mark.parametrize("kind", RINGED)
def test_where_the_keyboard_is_can_be_seen(
    palette: QPalette, qapp: QApplication, qtbot: Any, kind: str
) -> None:
    """3 to 1 between a button that has the keyboard and the same without, at what is drawn around it."""
    above, ring = QWidget(), FocusRing(qapp)
    qtbot.addWidget(above)
    layout = QVBoxLayout(above)
    other, thing = QPushButton("Other"), RINGED[kind]()
    layout.addWidget(other)
    layout.addWidget(thing)
    above.show()
    above.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    without = above.grab().toImage()
    qtbot.keyClick(other, Qt.Key.Key_Tab)
    assert thing.hasFocus()
    qapp.processEvents()
    within = above.grab().toImage()
    around = thing.geometry().adjusted(-2, -2, 2, 2)
    inked = [
        (x, y)
        for x in range(around.left(), around.right() + 1)
        for y in range(around.top(), around.bottom() + 1)
        if ratio(within.pixelColor(x, y), without.pixelColor(x, y)) >= 3
    ]
    assert len(inked) > around.width() + around.height()  # two of its four sides, at least
    qtbot.keyClick(thing, Qt.Key.Key_Backtab)
    qapp.processEvents()
    assert other.hasFocus()
    ring.deleteLater()


def test_who_clicks_sees_no_ring(qapp: QApplication, qtbot: Any) -> None:
    above, ring = QWidget(), FocusRing(qapp)
    qtbot.addWidget(above)
    layout = QVBoxLayout(above)
    button = QPushButton("Send")
    layout.addWidget(button)
    above.show()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [one for one in above.findChildren(QFocusFrame) if one.isVisible()] == []
    ring.deleteLater()


def test_the_ring_outlives_the_window_it_was_in(qapp: QApplication, qtbot: Any) -> None:
    ring = FocusRing(qapp)
    for _window in range(2):
        above = QWidget()
        layout = QVBoxLayout(above)
        first, button = QPushButton("First"), QPushButton("Second")
        layout.addWidget(first)
        layout.addWidget(button)
        above.show()
        above.activateWindow()
        first.setFocus()
        qtbot.waitUntil(first.hasFocus)
        qtbot.keyClick(first, Qt.Key.Key_Tab)
        assert [one.widget() for one in above.findChildren(QFocusFrame) if one.isVisible()] == [button]
        above.close()
        above.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    ring.deleteLater()
