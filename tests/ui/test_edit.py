"""The editor in the window: by mouse and by keyboard, undone and done again, and seen in the row."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw, ImageFont
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QLabel, QLineEdit, QListWidget, QPushButton

from sendtopacs.convert import video_still
from sendtopacs.convert.edited import edited
from sendtopacs.convert.inspect import inspect
from sendtopacs.model.attributes import FormValues
from sendtopacs.model.edits import EditKind, Edits, Step
from sendtopacs.model.errors import SourceError
from sendtopacs.model.items import SourceItem
from sendtopacs.model.problems import error
from sendtopacs.ui.edit.dialog import EditDialog
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.source_table import KIND, STATE


@pytest.fixture
def photo(tmp_path: Path) -> SourceItem:
    """Give a photo with a name printed into it."""
    image = Image.new("RGB", (640, 480), (120, 150, 140))
    font = ImageFont.load_default(20)
    ImageDraw.Draw(image).text((20, 20), "VARDENIS JONAS 1970-01-01", fill="white", font=font)
    path = tmp_path / "wound.jpg"
    image.save(path, quality=92, subsampling=2)
    item = inspect(path)
    assert item.usable
    return item


@pytest.fixture
def editor(window: MainWindow, photo: SourceItem, qtbot: Any) -> Callable[..., EditDialog]:
    """Give a function that opens the editor for a file in the list."""

    def open_it(item: SourceItem | None = None) -> EditDialog:
        window.model.append([item or photo])
        window.panel.view.selectRow(window.model.rowCount() - 1)
        window.panel.findChild(QPushButton, "edit").click()
        dialog = window.editor.dialog
        assert dialog is not None
        qtbot.waitUntil(lambda: not dialog.busy and dialog.area.canvas.has_picture)
        return dialog

    return open_it


@pytest.fixture
def ready(window: MainWindow, patient: FormValues) -> MainWindow:
    """Give the window with a patient in its form."""
    window.form.set_values(patient)
    return window


def settled(dialog: EditDialog, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: not dialog.busy)


def drag(dialog: EditDialog, qtbot: Any, begin: tuple[int, int], end: tuple[int, int]) -> None:
    """Draw with the mouse, in pixels of the picture."""
    sheet, scale = dialog.area.canvas.sheet, dialog.area.canvas.scale
    places = [QPoint(round(x * scale), round(y * scale)) for x, y in (begin, end)]
    qtbot.mousePress(sheet, Qt.MouseButton.LeftButton, pos=places[0])
    qtbot.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=places[1])
    settled(dialog, qtbot)


def press(dialog: EditDialog, name: str) -> None:
    found = dialog.findChild(QAbstractButton, name)
    assert found.isEnabled()
    found.click()


def accept(dialog: EditDialog) -> None:
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()


def said(dialog: EditDialog) -> str:
    return str(dialog.findChild(QLabel, "edit_said").text())


def test_a_rectangle_is_redacted_by_mouse_and_the_row_shows_it(
    editor: Any, window: MainWindow, qtbot: Any
) -> None:
    dialog = editor()
    qtbot.waitUntil(lambda: window.model.has_thumbnail(window.model.rows[0].key))
    press(dialog, "edit_tool_redact")
    drag(dialog, qtbot, (10, 10), (330, 60))
    (step,) = dialog.edits.steps
    assert step.kind is EditKind.REDACT
    assert step.numbers == pytest.approx((10, 10, 320, 50), abs=2)
    accept(dialog)
    row = window.model.rows[0]
    assert row.item.edits.steps == (step,)
    assert str(window.model.index(0, KIND).data()).endswith("\nredacted")
    spoken = window.model.index(0, STATE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "coded anew" in spoken
    qtbot.waitUntil(lambda: window.model.has_thumbnail(row.key))
    small = window.model.thumbnail(row, 0)
    assert small is not None
    image = small.toImage()
    assert image.pixelColor(image.width() // 4, image.height() // 14).lightness() < 20


def test_an_area_drawn_to_the_border_is_redacted_up_to_it(
    editor: Any, window: MainWindow, qtbot: Any
) -> None:
    dialog = editor()
    press(dialog, "edit_tool_freehand")
    sheet, scale = dialog.area.canvas.sheet, dialog.area.canvas.scale
    corners = [QPoint(round(x * scale), round(y * scale)) for x, y in ((320, 100), (700, 100), (700, 300))]
    qtbot.mousePress(sheet, Qt.MouseButton.LeftButton, pos=corners[0])
    for corner in (*corners[1:], QPoint(corners[0].x(), corners[2].y())):
        qtbot.mouseMove(sheet, corner)
    qtbot.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=QPoint(corners[0].x(), corners[2].y()))
    settled(dialog, qtbot)
    (step,) = dialog.edits.steps
    assert step.kind is EditKind.FREEHAND
    picture = edited(Image.open(window.model.rows[0].item.file.path), Edits((step,)))
    assert max(picture.crop((322, 102, 640, 298)).convert("L").getextrema()) == 0
    assert picture.getpixel((300, 200)) != (0, 0, 0)
    accept(dialog)


def test_by_keyboard_alone(editor: Any, window: MainWindow, qtbot: Any) -> None:
    dialog = editor()
    values = dialog.side.values
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(dialog, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    for text in ("16", "32", "160", "96"):
        qtbot.keyClicks(dialog.focusWidget(), text)
        if text != "96":
            qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(values.height_px, Qt.Key.Key_Return)
    settled(dialog, qtbot)
    assert dialog.edits.steps == (Step(EditKind.CROP, (16, 32, 160, 96)),)
    assert said(dialog).startswith("160 × 96 · cropped · without loss")
    qtbot.keyClick(dialog, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    settled(dialog, qtbot)
    assert said(dialog).startswith("96 × 160 · cropped, turned · without loss")
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(dialog, qtbot)
    assert len(dialog.edits.steps) == 1
    qtbot.keyClick(dialog, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    settled(dialog, qtbot)
    assert dialog.edits.steps[1] == Step(EditKind.TURN, (90,))
    accept(dialog)
    assert len(window.model.rows[0].item.edits.steps) == 2


def test_a_crop_takes_whole_blocks_unless_somebody_says_otherwise(editor: Any, qtbot: Any) -> None:
    dialog = editor()
    press(dialog, "edit_tool_crop")
    drag(dialog, qtbot, (50, 50), (200, 150))
    press(dialog, "edit_apply")
    settled(dialog, qtbot)
    left, top, right, bottom = dialog.edits.steps[0].box
    assert [edge % 16 for edge in (left, top, right, bottom)] == [0, 0, 0, 0]
    assert "without loss" in said(dialog)
    press(dialog, "edit_undo")
    settled(dialog, qtbot)
    dialog.side.blocks.setChecked(False)
    dialog.side.values.take([(51.0, 50.0), (200.0, 150.0)])
    press(dialog, "edit_apply")
    settled(dialog, qtbot)
    assert dialog.edits.steps == (Step(EditKind.CROP, (51, 50, 149, 100)),)
    assert "is coded anew" in said(dialog)


def test_a_crop_is_exact_where_the_picture_is_coded_anew_anyway(editor: Any, qtbot: Any) -> None:
    """Whole blocks would bring back some pixels of what was to be cut off, for nothing."""
    dialog = editor()
    press(dialog, "edit_tool_crop")
    assert dialog.side.blocks.isVisible()
    press(dialog, "edit_tool_redact")
    assert not dialog.side.blocks.isVisible()
    drag(dialog, qtbot, (10, 10), (330, 60))
    press(dialog, "edit_tool_crop")
    assert not dialog.side.blocks.isVisible()
    dialog.side.values.take([(51.0, 50.0), (200.0, 150.0)])
    press(dialog, "edit_apply")
    assert dialog.edits.steps[1] == Step(EditKind.CROP, (51, 50, 149, 100))
    press(dialog, "edit_undo")
    press(dialog, "edit_undo")
    settled(dialog, qtbot)
    assert dialog.side.blocks.isVisible()


def test_what_cannot_be_done_is_said_and_not_done(editor: Any, qtbot: Any) -> None:
    dialog = editor()
    press(dialog, "edit_tool_crop")
    dialog.side.values.take([(0.0, 0.0), (5000.0, 40.0)])
    dialog.side.blocks.setChecked(False)
    press(dialog, "edit_apply")
    assert dialog.edits == Edits()
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("outside the picture, which has 640 by 480 pixels" in text for text in texts)
    press(dialog, "edit_tool_text")
    dialog.side.values.at_x.setValue(5)
    dialog.side.values.text.setText("\ue123\ue124")
    press(dialog, "edit_apply")
    qtbot.waitUntil(lambda: not dialog.busy and dialog.edits == Edits())
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("no font with all letters" in text for text in texts)


def found(dialog: EditDialog, qtbot: Any, count: int) -> QListWidget:
    """Have text looked for; return the list of what was found."""
    press(dialog, "edit_suggest")
    areas = dialog.findChild(QListWidget, "edit_found")
    qtbot.waitUntil(lambda: areas.isVisible() and not dialog.busy)
    assert areas.count() == count
    assert said(dialog).startswith(f"{count} area")
    return areas


def test_text_is_suggested(editor: Any, qtbot: Any) -> None:
    dialog = editor()
    found(dialog, qtbot, 1)
    assert dialog.edits == Edits(), "nothing is redacted before somebody has seen it"
    press(dialog, "edit_redact_found")
    settled(dialog, qtbot)
    (step,) = dialog.edits.steps
    left, top, right, bottom = step.box
    assert left <= 20
    assert right >= 270
    assert top <= 24
    assert bottom >= 36
    assert said(dialog).startswith("1 area")
    assert "redacted. Look whether any is left." in said(dialog)
    press(dialog, "edit_undo")
    assert dialog.edits == Edits()


@pytest.fixture
def printed(tmp_path: Path) -> SourceItem:
    """Give a picture with three lines: a name, what is no name, a date."""
    image = Image.new("RGB", (640, 480), (90, 110, 100))
    font = ImageFont.load_default(20)
    for y, text in ((20, "VARDENIS JONAS"), (220, "LEFT KNEE LATERAL"), (420, "1970-01-01 12:30")):
        ImageDraw.Draw(image).text((20, y), text, fill="white", font=font)
    path = tmp_path / "knee.png"
    image.save(path)
    return inspect(path)


def lightness(image: QImage) -> float:
    colours = [
        image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height())
    ]
    return sum(colours) / len(colours)


def redacted_rows(dialog: EditDialog) -> list[int]:
    """Return in which third of the picture each redaction begins."""
    return sorted(step.box[1] // 160 for step in dialog.edits.steps)


def test_an_area_that_is_no_name_is_unticked_by_keyboard(
    editor: Any, printed: SourceItem, qtbot: Any
) -> None:
    dialog = editor(printed)
    dialog.activateWindow()
    areas = found(dialog, qtbot, 3)
    qtbot.waitUntil(areas.hasFocus)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return):
        qtbot.keyClick(areas, key)
    settled(dialog, qtbot)
    assert redacted_rows(dialog) == [0, 2]
    assert not areas.isVisible()
    assert said(dialog).startswith("2 area")
    assert "redacted. Look" in said(dialog)
    press(dialog, "edit_undo")
    assert dialog.edits == Edits(), "all in one step"


def test_what_was_found_is_seen_on_a_low_screen(editor: Any, printed: SourceItem, qtbot: Any) -> None:
    dialog = editor(printed)
    dialog.resize(dialog.minimumSizeHint().width(), 380)
    areas = found(dialog, qtbot, 3)
    qtbot.waitUntil(lambda: not areas.visibleRegion().isEmpty())
    assert areas.visibleRegion().boundingRect().height() >= areas.height() - 2


def test_an_area_is_unticked_by_a_click_into_it(editor: Any, printed: SourceItem, qtbot: Any) -> None:
    dialog = editor(printed)
    press(dialog, "edit_tool_redact")
    areas = found(dialog, qtbot, 3)
    sheet, scale = dialog.area.canvas.sheet, dialog.area.canvas.scale
    places = [QPoint(round(60 * scale), round(y * scale)) for y in (30, 230)]
    about = QRect(places[0] - QPoint(30, 6), QSize(80, 12))
    before = lightness(sheet.grab(about).toImage())
    for place in (*places, places[1]):
        qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=place)
    states = [areas.item(row).checkState() is Qt.CheckState.Checked for row in range(3)]
    assert states == [False, True, True]
    assert lightness(sheet.grab(about).toImage()) > before + 20, "it is seen that it stays"
    drag(dialog, qtbot, (400, 300), (450, 350))
    assert redacted_rows(dialog) == [1], "one that was missed is drawn meanwhile"
    accept(dialog)
    assert redacted_rows(dialog) == [1, 1, 2], "OK redacts what is ticked"


def test_send_redacts_what_is_ticked_and_none_is_a_choice(
    editor: Any, printed: SourceItem, ready: MainWindow, qtbot: Any
) -> None:
    dialog = editor(printed)
    areas = found(dialog, qtbot, 3)
    press(dialog, "edit_redact_none")
    assert dialog.edits == Edits()
    assert said(dialog).startswith("640 × 480 · nothing changed")
    found(dialog, qtbot, 3)
    press(dialog, "edit_undo")
    assert not areas.isVisible()
    found(dialog, qtbot, 3)
    for row in range(3):
        areas.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.findChild(QPushButton, "edit_redact_found").isEnabled()
    areas.item(0).setCheckState(Qt.CheckState.Checked)
    ready.desk.send()
    row = ready.model.rows[0]
    assert row.sent
    assert [step.box[1] // 160 for step in row.item.edits.steps] == [0]


def test_nothing_is_sent_while_text_is_still_being_looked_for(
    editor: Any, printed: SourceItem, ready: MainWindow, qtbot: Any
) -> None:
    dialog = editor(printed)
    press(dialog, "edit_suggest")
    ready.desk.send()
    assert not ready.model.rows[0].sent
    assert said(dialog).startswith("Text is still being looked for")
    accept(dialog)
    assert ready.editor.dialog is dialog
    areas = dialog.findChild(QListWidget, "edit_found")
    qtbot.waitUntil(areas.isVisible)
    ready.desk.send()
    assert len(ready.model.rows[0].item.edits.steps) == 3


def test_areas_follow_a_picture_that_is_turned_meanwhile(
    editor: Any, printed: SourceItem, qtbot: Any
) -> None:
    """Else the turned picture would be redacted where the names were before."""
    dialog = editor(printed)
    press(dialog, "edit_suggest")
    press(dialog, "edit_turn_right")
    areas = dialog.findChild(QListWidget, "edit_found")
    qtbot.waitUntil(lambda: areas.isVisible() and not dialog.busy)
    assert areas.count() == 3
    press(dialog, "edit_turn_right")
    qtbot.waitUntil(lambda: areas.isVisible() and not dialog.busy)
    press(dialog, "edit_redact_found")
    settled(dialog, qtbot)
    picture = edited(Image.open(printed.file.path), dialog.edits).convert("L")
    assert max(picture.getextrema()) < 130, "no letter is left"


def test_a_length_is_known_and_the_ruler_says_millimetres(editor: Any, qtbot: Any) -> None:
    dialog = editor()
    press(dialog, "edit_tool_calibrate")
    drag(dialog, qtbot, (100, 300), (300, 300))
    dialog.side.values.length_mm.setValue(50)
    press(dialog, "edit_apply")
    settled(dialog, qtbot)
    assert dialog.edits.spacing_mm == pytest.approx(0.25, rel=0.02)
    press(dialog, "edit_tool_ruler")
    drag(dialog, qtbot, (100, 350), (300, 350))
    assert dialog.edits.steps[-1].kind is EditKind.RULER


def test_what_it_shows_is_chosen_from_lists(editor: Any, window: MainWindow, qtbot: Any) -> None:
    dialog = editor()
    shown = dialog.side.shown
    shown.region.setCurrentIndex(shown.region.findText("Hand"))
    shown.side.setCurrentIndex(shown.side.findData("L"))
    shown.nameless.setChecked(True)
    press(dialog, "edit_undo")
    assert not shown.nameless.isChecked()
    press(dialog, "edit_redo")
    accept(dialog)
    assert window.model.rows[0].item.edits == Edits(region="85562004", laterality="L", nameless=True)
    assert str(window.model.index(0, KIND).data()).endswith("\nHand, left")


def test_marks_go_beside_the_picture_by_choice(editor: Any, window: MainWindow, qtbot: Any) -> None:
    """The editor still shows them; the picture is not coded anew for them, and the choice can be undone."""
    dialog = editor()
    press(dialog, "edit_tool_arrow")
    drag(dialog, qtbot, (100, 100), (200, 200))
    said = dialog.findChild(QLabel, "edit_said")
    assert "is coded anew" in said.text()
    dialog.side.beside.setChecked(True)
    assert "is coded anew" not in said.text()
    press(dialog, "edit_undo")
    assert not dialog.side.beside.isChecked()
    press(dialog, "edit_redo")
    before = "marks drawn before a redaction are part of the picture"
    assert before not in said.text()
    press(dialog, "edit_tool_redact")
    drag(dialog, qtbot, (10, 10), (50, 50))
    assert before in said.text()
    ask = "tick “Nothing in it names the patient”"
    assert ask in said.text()
    dialog.side.shown.nameless.setChecked(True)
    assert ask not in said.text()
    press(dialog, "edit_undo")
    press(dialog, "edit_undo")
    accept(dialog)
    assert window.model.rows[0].item.edits.has_marks
    assert str(window.model.index(0, KIND).data()).endswith(
        "\narrow, arrows and texts can be hidden in the viewer"
    )


def test_cancel_leaves_all_as_it_was(editor: Any, window: MainWindow, photo: SourceItem, qtbot: Any) -> None:
    before = photo.file.path.read_bytes()
    dialog = editor()
    press(dialog, "edit_mirror")
    settled(dialog, qtbot)
    dialog.reject()
    assert window.model.rows[0].item.edits == Edits()
    dialog = editor(dataclasses.replace(photo, edits=Edits((Step(EditKind.MIRROR),))))
    press(dialog, "edit_turn_left")
    settled(dialog, qtbot)
    accept(dialog)
    assert [step.kind for step in window.model.rows[1].item.edits.steps] == [EditKind.MIRROR, EditKind.TURN]
    assert photo.file.path.read_bytes() == before


def test_what_is_redacted_counts_before_ok(editor: Any, window: MainWindow, qtbot: Any) -> None:
    """Who presses Send beside the open editor sends the picture as it is seen there."""
    dialog = editor()
    press(dialog, "edit_tool_redact")
    drag(dialog, qtbot, (10, 10), (330, 60))
    row = window.model.rows[0]
    assert row.item.edits == dialog.edits
    window.model.hand_over([row.key], over=True)
    assert window.editor.dialog is None
    assert window.model.rows[0].item.edits.steps[0].kind is EditKind.REDACT


def test_a_video_can_be_redacted_and_nothing_else(editor: Any, window: MainWindow, qtbot: Any) -> None:
    clip = inspect(Path(str(files("sendtopacs.resources") / "samples" / "clip.mp4")))
    dialog = editor(clip)
    assert dialog.findChild(QPushButton, "edit_tool_crop") is None
    dialog.area.position.setValue(10)
    settled(dialog, qtbot)
    drag(dialog, qtbot, (20, 20), (100, 80))
    accept(dialog)
    row = window.model.rows[0]
    assert row.item.edits.steps[0].kind is EditKind.REDACT
    assert "redacted" in str(window.model.index(0, KIND).data())


def test_zoom(editor: Any, qtbot: Any) -> None:
    dialog = editor()
    fitting = dialog.area.canvas.scale
    press(dialog, "edit_zoom_in")
    assert dialog.area.canvas.scale == pytest.approx(fitting * 1.25)
    press(dialog, "edit_tool_redact")
    drag(dialog, qtbot, (40, 40), (80, 80))
    assert dialog.edits.steps[0].numbers == pytest.approx((40, 40, 40, 40), abs=2)
    press(dialog, "edit_zoom_fit")
    assert dialog.area.canvas.scale == pytest.approx(fitting)


def test_what_was_sent_and_what_is_no_picture_is_not_edited(
    window: MainWindow, photo: SourceItem, source: Any, qtbot: Any
) -> None:
    window.model.append([photo, source.pdf()])
    edit = window.panel.findChild(QPushButton, "edit")
    window.panel.view.selectRow(1)
    assert not edit.isEnabled()
    window.panel.view.selectRow(0)
    assert edit.isEnabled()
    window.model.hand_over([window.model.rows[0].key], over=True)
    window.editor.open(window.model.rows[0].key)
    assert window.editor.dialog is None


def test_the_picture_is_drawn(editor: Any, qtbot: Any) -> None:
    dialog = editor()
    press(dialog, "edit_tool_redact")
    drag(dialog, qtbot, (100, 100), (300, 300))
    canvas = dialog.area.canvas
    place = QPoint(round(200 * canvas.scale), round(200 * canvas.scale))
    seen = canvas.sheet.grab().toImage()
    assert seen.pixelColor(place * seen.devicePixelRatio()) == QColor("black")


def key_in_list(window: MainWindow, qtbot: Any, key: Qt.Key) -> None:
    """Press Ctrl and a key in the list."""
    window.activateWindow()
    window.panel.view.setFocus()
    qtbot.waitUntil(window.panel.view.hasFocus)
    qtbot.keyClick(window.panel.view, key, Qt.KeyboardModifier.ControlModifier)


def kinds(window: MainWindow) -> list[EditKind]:
    return [step.kind for step in window.model.rows[0].item.edits.steps]


def test_what_was_done_in_the_editor_is_one_step_of_the_lists_undo(
    editor: Any, window: MainWindow, qtbot: Any
) -> None:
    dialog = editor()
    press(dialog, "edit_mirror")
    press(dialog, "edit_turn_left")
    settled(dialog, qtbot)
    assert kinds(window) == [EditKind.MIRROR, EditKind.TURN], "it counts before OK"
    accept(dialog)
    assert window.model.history.count() == 1
    arrow = window.panel.findChild(QAbstractButton, "list_undo")
    assert arrow.isEnabled()
    key_in_list(window, qtbot, Qt.Key.Key_Z)
    assert kinds(window) == []
    qtbot.waitUntil(lambda: window.model.has_thumbnail(window.model.rows[0].key))
    key_in_list(window, qtbot, Qt.Key.Key_Y)
    assert kinds(window) == [EditKind.MIRROR, EditKind.TURN]
    window.editor.open(window.model.rows[0].key)
    press(window.editor.dialog, "edit_mirror")
    accept(window.editor.dialog)
    assert window.model.history.count() == 2, "another time is another step"
    arrow.click()
    assert kinds(window) == [EditKind.MIRROR, EditKind.TURN]


def test_an_editor_that_was_cancelled_leaves_nothing_to_undo(
    editor: Any, window: MainWindow, qtbot: Any
) -> None:
    dialog = editor()
    press(dialog, "edit_mirror")
    settled(dialog, qtbot)
    dialog.reject()
    assert kinds(window) == []
    assert window.model.history.count() == 0


def test_the_open_editor_shows_what_the_list_undoes(editor: Any, window: MainWindow, qtbot: Any) -> None:
    """Else somebody would see a redaction there that is not in the picture that is sent."""
    dialog = editor()
    press(dialog, "edit_tool_redact")
    drag(dialog, qtbot, (10, 10), (330, 60))
    window.panel.findChild(QAbstractButton, "list_undo").click()
    assert kinds(window) == []
    settled(dialog, qtbot)
    assert dialog.edits == Edits()
    press(dialog, "edit_undo")
    settled(dialog, qtbot)
    assert kinds(window) == [EditKind.REDACT]
    assert dialog.edits == window.model.rows[0].item.edits
    accept(dialog)
    key_in_list(window, qtbot, Qt.Key.Key_Z)
    assert kinds(window) == []


def test_nothing_of_the_last_patients_editing_can_be_undone(
    editor: Any, window: MainWindow, qtbot: Any
) -> None:
    dialog = editor()
    press(dialog, "edit_mirror")
    settled(dialog, qtbot)
    window.model.forget()
    assert window.editor.dialog is None
    assert window.model.history.count() == 0


def test_ok_does_what_was_only_drawn(editor: Any, window: MainWindow, qtbot: Any) -> None:
    dialog = editor()
    press(dialog, "edit_tool_crop")
    drag(dialog, qtbot, (48, 48), (208, 144))
    assert dialog.edits == Edits(), "a crop waits for Apply"
    accept(dialog)
    qtbot.waitUntil(lambda: window.editor.dialog is None)
    assert kinds(window) == [EditKind.CROP]


@pytest.mark.parametrize(
    ("tool", "field", "typed", "expected"),
    [
        ("edit_tool_straighten", "angle", "2.5", Step(EditKind.STRAIGHTEN, (2.5,))),
        ("edit_tool_text", "text", "left knee", Step(EditKind.TEXT, (0, 0), "left knee")),
        ("edit_tool_freehand", "corners", "1,1 90,1 9,90", Step(EditKind.FREEHAND, (1, 1, 90, 1, 9, 90))),
    ],
)
def test_ok_does_what_was_only_typed(
    editor: Any, window: MainWindow, qtbot: Any, tool: str, field: str, typed: str, expected: Step
) -> None:
    dialog = editor()
    press(dialog, tool)
    typing = getattr(dialog.side.values, field)
    typing.selectAll()
    qtbot.keyClicks(typing, typed)
    accept(dialog)
    qtbot.waitUntil(lambda: window.editor.dialog is None)
    assert window.model.rows[0].item.edits.steps == (expected,)


def test_ok_stays_where_what_was_typed_cannot_be_done(editor: Any, window: MainWindow, qtbot: Any) -> None:
    dialog = editor()
    press(dialog, "edit_tool_crop")
    dialog.side.values.width_px.setValue(5000)
    dialog.side.values.height_px.setValue(40)
    accept(dialog)
    assert window.editor.dialog is dialog
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("outside the picture" in text for text in texts)
    press(dialog, "edit_undo")
    accept(dialog)
    assert window.editor.dialog is None
    assert kinds(window) == []


def test_ok_stays_where_no_font_has_the_letters(editor: Any, window: MainWindow, qtbot: Any) -> None:
    dialog = editor()
    press(dialog, "edit_tool_text")
    dialog.side.values.text.setText("\ue123\ue124")
    accept(dialog)
    qtbot.waitUntil(lambda: not dialog.busy and kinds(window) == [])
    assert window.editor.dialog is dialog
    accept(dialog)
    assert window.editor.dialog is None


def test_ok_takes_no_length_that_nobody_said(editor: Any, window: MainWindow, qtbot: Any) -> None:
    """The field holds ten millimetres from the beginning: measures made of that would be wrong."""
    dialog = editor()
    press(dialog, "edit_tool_calibrate")
    drag(dialog, qtbot, (100, 300), (300, 300))
    accept(dialog)
    assert window.editor.dialog is dialog
    assert said(dialog).startswith("How long is the line")
    dialog.side.values.length_mm.setValue(50)
    press(dialog, "edit_apply")
    accept(dialog)
    assert window.model.rows[0].item.edits.spacing_mm == pytest.approx(0.25, rel=0.02)


def test_what_was_drawn_does_not_become_something_else_with_another_tool(
    editor: Any, window: MainWindow, qtbot: Any
) -> None:
    dialog = editor()
    press(dialog, "edit_tool_crop")
    drag(dialog, qtbot, (48, 48), (208, 144))
    press(dialog, "edit_tool_redact")
    settled(dialog, qtbot)
    assert kinds(window) == [EditKind.CROP]
    assert not dialog.side.values.waiting
    press(dialog, "edit_tool_crop")
    drag(dialog, qtbot, (16, 16), (64, 64))
    press(dialog, "edit_turn_left")
    settled(dialog, qtbot)
    assert kinds(window) == [EditKind.CROP, EditKind.CROP, EditKind.TURN]
    press(dialog, "edit_tool_calibrate")
    drag(dialog, qtbot, (10, 10), (40, 10))
    press(dialog, "edit_tool_arrow")
    accept(dialog)
    assert window.editor.dialog is None
    assert len(kinds(window)) == 3


def test_undo_takes_back_what_is_only_drawn(editor: Any, window: MainWindow, qtbot: Any) -> None:
    dialog = editor()
    press(dialog, "edit_mirror")
    settled(dialog, qtbot)
    press(dialog, "edit_tool_crop")
    drag(dialog, qtbot, (48, 48), (208, 144))
    press(dialog, "edit_undo")
    assert not dialog.side.values.waiting
    accept(dialog)
    assert kinds(window) == [EditKind.MIRROR]


def test_the_row_says_how_large_the_picture_is_after_its_edits(
    editor: Any, window: MainWindow, qtbot: Any
) -> None:
    dialog = editor()
    assert "640 × 480" in str(window.model.index(0, KIND).data())
    press(dialog, "edit_turn_left")
    assert "480 × 640" in str(window.model.index(0, KIND).data())
    settled(dialog, qtbot)
    press(dialog, "edit_tool_crop")
    drag(dialog, qtbot, (16, 16), (176, 112))
    press(dialog, "edit_apply")
    assert "160 × 96" in str(window.model.index(0, KIND).data())
    accept(dialog)


def test_each_tool_says_how_it_is_used(editor: Any, qtbot: Any) -> None:
    dialog = editor()
    hint = dialog.findChild(QLabel, "edit_hint")
    assert hint.text().startswith("Drag over the part of the picture that stays")
    heard = {hint.text()}
    for tool in ("redact", "freehand", "straighten", "arrow", "text", "ruler", "calibrate"):
        press(dialog, f"edit_tool_{tool}")
        heard.add(hint.text())
        qtbot.wait(1)
        assert hint.height() >= hint.heightForWidth(hint.width()), tool
    assert len(heard) == 8


def test_send_beside_the_editor_does_what_is_only_drawn(editor: Any, window: MainWindow, qtbot: Any) -> None:
    dialog = editor()
    press(dialog, "edit_tool_crop")
    drag(dialog, qtbot, (48, 48), (208, 144))
    window.desk.send()
    assert kinds(window) == [EditKind.CROP]
    qtbot.waitUntil(lambda: window.editor.dialog is None)


@pytest.mark.parametrize("how", ["a button", "a key", "into a folder"])
def test_nothing_is_sent_while_what_was_typed_in_the_editor_cannot_be_done(
    editor: Any, ready: MainWindow, qtbot: Any, tmp_path: Path, how: str
) -> None:
    """The picture would go out without what somebody meant to be done to it."""
    dialog = editor()
    press(dialog, "edit_tool_redact")
    dialog.side.values.at_x.setValue(5000)
    dialog.side.values.width_px.setValue(40)
    dialog.side.values.height_px.setValue(40)
    dialog.showMinimized()
    send = {
        "a button": ready.desk.send,
        "a key": ready._send_by_key,
        "into a folder": lambda: ready.desk.save_into(tmp_path / "out"),
    }[how]
    send()
    assert not ready.model.rows[0].sent
    assert ready.editor.dialog is dialog
    assert not dialog.isMinimized()
    assert any("outside the picture" in label.text() for label in dialog.findChildren(QLabel))
    assert ready.bar.result.startswith("Nothing was sent")
    press(dialog, "edit_undo")
    send()
    assert ready.model.rows[0].sent


def test_nothing_is_sent_while_nobody_said_how_long_a_line_is(
    editor: Any, ready: MainWindow, qtbot: Any
) -> None:
    dialog = editor()
    press(dialog, "edit_tool_calibrate")
    drag(dialog, qtbot, (100, 300), (300, 300))
    ready.desk.send()
    assert not ready.model.rows[0].sent
    assert said(dialog).startswith("How long is the line")


def test_a_text_that_cannot_be_written_takes_no_redaction_with_it(editor: Any, qtbot: Any) -> None:
    """The picture is made in a worker: by then somebody has drawn on."""
    dialog = editor()
    press(dialog, "edit_tool_text")
    dialog.side.values.text.setText("\ue123\ue124")
    press(dialog, "edit_apply")
    press(dialog, "edit_tool_redact")
    drag(dialog, qtbot, (10, 10), (330, 60))
    qtbot.waitUntil(lambda: not dialog.busy and len(dialog.edits.steps) == 1)
    assert dialog.edits.steps[0].kind is EditKind.REDACT
    assert any("no font with all letters" in label.text() for label in dialog.findChildren(QLabel))
    press(dialog, "edit_undo")
    settled(dialog, qtbot)
    assert dialog.edits == Edits()


def test_a_video_that_shows_nothing_at_a_time_keeps_its_redactions(
    editor: Any, window: MainWindow, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is damaged there was taken for a step that cannot be done, and the redaction was undone."""
    clip = inspect(Path(str(files("sendtopacs.resources") / "samples" / "clip.mp4")))
    dialog = editor(clip)
    drag(dialog, qtbot, (20, 20), (100, 80))
    assert kinds(window) == [EditKind.REDACT]

    def damaged(*_: object) -> None:
        raise SourceError(error("video-no-frames"))

    monkeypatch.setattr(video_still, "still", damaged)
    dialog.area.position.setValue(12)
    settled(dialog, qtbot)
    assert kinds(window) == [EditKind.REDACT]
    assert any("picture" in label.text() for label in dialog.findChildren(QLabel))


def test_what_is_typed_after_a_tools_key_replaces_what_stood_there(editor: Any, qtbot: Any) -> None:
    dialog = editor()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for key in (Qt.Key.Key_2, Qt.Key.Key_7):
        dialog.side.undo.setFocus()
        dialog.side.values.at_x.findChild(QLineEdit).deselect()
        qtbot.keyClick(dialog, key, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(dialog.focusWidget(), "50")
        assert dialog.side.values.at_x.value() == 50
        dialog.side.values.clear()


def test_nothing_is_drawn_over_a_picture_that_is_out_of_date(editor: Any, qtbot: Any) -> None:
    """A name would be redacted where it is no more, once the picture is turned."""
    dialog = editor()
    press(dialog, "edit_tool_redact")
    press(dialog, "edit_turn_right")
    drag(dialog, qtbot, (10, 10), (330, 60))
    assert [step.kind for step in dialog.edits.steps] == [EditKind.TURN]
    drag(dialog, qtbot, (10, 10), (330, 60))
    assert [step.kind for step in dialog.edits.steps] == [EditKind.TURN, EditKind.REDACT]
