"""The list: sorted, grouped, filtered, put in order, and all that taken back; and its menu."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QPainter
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMenu, QToolButton

from sendtopacs.convert.inspect import inspect
from sendtopacs.model.attributes import FormValues, Patient
from sendtopacs.model.problems import error
from sendtopacs.model.states import State
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.order.keys import Grouping, natural
from sendtopacs.ui.problems import in_words
from sendtopacs.ui.rows import Part
from sendtopacs.ui.source_table import DESCRIPTION, FILE, SIZE, Role
from tests.dicom_objects import bundled
from tests.freezes import Freezes

keyboard = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", "grabbing the keyboard")


def names(window: MainWindow) -> list[str]:
    return [row.item.file.path.name for row in window.model.rows]


def seen(window: MainWindow) -> list[str]:
    model = window.panel.view.model()
    return [str(model.index(place, FILE).data()) for place in range(model.rowCount())]


def undo(window: MainWindow, qtbot: Any) -> None:
    window.panel.view.setFocus()
    qtbot.keyClick(window.panel.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def click_header(window: MainWindow, qtbot: Any, column: int) -> None:
    header = window.panel.view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 10, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def offered(window: MainWindow) -> QMenu:
    """Ask for the menu as the menu key does, and return it."""
    view = window.panel.view
    reason = QContextMenuEvent.Reason.Keyboard
    middle = view.viewport().rect().center()
    QApplication.sendEvent(
        view.viewport(), QContextMenuEvent(reason, middle, view.viewport().mapToGlobal(middle))
    )
    return view.findChildren(QMenu, "list_menu")[-1]  # an earlier one goes with the event loop


def below(menu: QMenu, title: str) -> QMenu:
    """Return a menu's menu; not by its action, with whose Python object old PySides take it away."""
    return next(m for m in menu.findChildren(QMenu) if m.title().replace("&", "") == title)


def action(menu: QMenu, text: str) -> QAction:
    return next(a for a in menu.actions() if a.text().replace("&", "").split("\t")[0] == text)


@pytest.fixture
def filled(window: MainWindow, source: SimpleNamespace) -> MainWindow:
    window.model.append(
        [
            source.photo("wound 10.jpg", size_bytes=30),
            source.video("scope.mp4", size_bytes=10),
            source.photo("wound 2.jpg", size_bytes=20),
            source.dicom("IM1", Patient("Žukas^Jonas", "77-X"), size_bytes=40),
        ]
    )
    window.activateWindow()
    return window


def test_numbers_in_names_count() -> None:
    assert sorted(["b 10", "b 9", "A 2"], key=natural) == ["A 2", "b 9", "b 10"]


def test_a_click_on_a_title_sorts_what_is_sent_a_third_one_is_as_added(
    filled: MainWindow, qtbot: Any
) -> None:
    filled.resize(1500, 700)  # with room for the sizes
    qtbot.waitUntil(lambda: not filled.panel.view.isColumnHidden(SIZE))
    click_header(filled, qtbot, FILE)
    assert names(filled) == seen(filled) == ["IM1", "scope.mp4", "wound 2.jpg", "wound 10.jpg"]
    click_header(filled, qtbot, FILE)
    assert names(filled) == ["wound 10.jpg", "wound 2.jpg", "scope.mp4", "IM1"]
    click_header(filled, qtbot, FILE)
    assert names(filled) == ["wound 10.jpg", "scope.mp4", "wound 2.jpg", "IM1"]
    click_header(filled, qtbot, SIZE)
    assert names(filled) == ["scope.mp4", "wound 2.jpg", "wound 10.jpg", "IM1"]
    undo(filled, qtbot)
    assert names(filled) == ["wound 10.jpg", "scope.mp4", "wound 2.jpg", "IM1"]


def test_what_comes_later_is_sorted_in_until_somebody_moves_a_row(
    filled: MainWindow, source: SimpleNamespace, qtbot: Any
) -> None:
    click_header(filled, qtbot, FILE)
    filled.model.append([source.photo("a.jpg")])
    qtbot.waitUntil(lambda: names(filled)[0] == "a.jpg")
    filled.panel.view.selectRow(0)
    qtbot.keyClick(filled.panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(filled)[:2] == ["IM1", "a.jpg"]
    assert filled.panel.view.horizontalHeader().sortIndicatorSection() == -1
    filled.model.append([source.photo("0.jpg")])
    qtbot.wait(150)  # longer than rows that come are waited for
    assert names(filled)[-1] == "0.jpg"


def test_what_is_out_of_sight_is_sent_and_that_is_said(
    filled: MainWindow, patient: FormValues, engine: Any, qtbot: Any
) -> None:
    filled.form.set_values(patient)
    qtbot.keyClick(filled, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    line = filled.findChild(QLineEdit, "list_filter")
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "WOUND jpg")
    assert seen(filled) == ["wound 10.jpg", "wound 2.jpg"]
    said = filled.findChild(QLabel, "list_seen")
    qtbot.waitUntil(lambda: said.text() == "2 of 4 shown; all are sent")
    qtbot.keyClick(line, Qt.Key.Key_Down)
    filled.panel.view.selectAll()
    qtbot.keyClick(filled.panel.view, Qt.Key.Key_Delete)
    assert names(filled) == ["scope.mp4", "IM1"]  # nobody removes what is not seen
    line.setText("77-x")
    assert seen(filled) == ["IM1"]
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert seen(filled) == ["scope.mp4", "IM1"]


def test_a_filter_follows_what_becomes_of_files(filled: MainWindow) -> None:
    filled.panel.view.seen.show_only("stored")
    assert seen(filled) == []
    key = filled.model.row_at(0).key
    filled.model.take_up("j", {key: {1: Part(State.STORED)}})
    assert seen(filled) == ["wound 10.jpg"]


def test_groups_by_kind_have_titles_and_stand_together(filled: MainWindow, qtbot: Any) -> None:
    box = filled.findChild(QComboBox, "list_grouping")
    filled.panel.order.ask()
    box.setCurrentIndex(box.findData(Grouping.KIND.value))
    box.activated.emit(box.currentIndex())
    assert names(filled) == ["wound 10.jpg", "wound 2.jpg", "scope.mp4", "IM1"]
    view, model = filled.panel.view, filled.panel.view.model()
    headings = [model.index(place, FILE).data(Role.HEADING) for place in range(4)]
    assert headings == ["Photo (2)", "", "Video (1)", "DICOM (1)"]
    assert view.rowHeight(0) > view.rowHeight(1) == view.verticalHeader().defaultSectionSize()
    spoken = model.index(0, FILE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Photo (2). wound 10.jpg"
    view.seen.show_only("2")  # the first of its group is out of sight
    qtbot.waitUntil(lambda: model.index(0, FILE).data(Role.HEADING) == "Photo (2)")
    assert seen(filled) == ["wound 2.jpg"]


def test_groups_by_time_part_where_there_was_a_pause(window: MainWindow, source: SimpleNamespace) -> None:
    def taken(name: str, minute: int) -> Any:
        item = source.photo(name)
        captured = datetime(2026, 3, 21, 9, minute)
        return dataclasses.replace(item, details=dataclasses.replace(item.details, captured=captured))

    window.model.append([taken("c", 50), taken("a", 5), taken("d", 52), taken("b", 15)])
    window.panel.view.arranger.group(Grouping.TIME)
    assert names(window) == ["a", "b", "c", "d"]
    headings = [window.model.index(place, FILE).data(Role.HEADING) for place in range(4)]
    assert headings[1] == headings[3] == ""
    assert headings[0] == "21 Mar 2026, 09:05 to 09:15 (2)"
    assert headings[2].startswith("21 Mar 2026, 09:50")


def test_a_group_says_whose_time_it_is_and_where_none_is_known(
    window: MainWindow, source: SimpleNamespace
) -> None:
    """An empty file was not taken on 1 January 1970; a video's time is that of its file."""
    evening = datetime(2026, 3, 21, 23, 55)

    def of_file(item: Any, when: datetime) -> Any:
        return dataclasses.replace(
            item, file=dataclasses.replace(item.file, modified_ns=int(when.timestamp() * 1e9))
        )

    photo = source.photo("a")
    captured = dataclasses.replace(photo, details=dataclasses.replace(photo.details, captured=evening))
    broken = of_file(source.photo("c", problem=error("source-empty")), evening)
    midnight = of_file(source.video("b"), evening + timedelta(minutes=10))
    later = of_file(source.video("d"), evening + timedelta(days=1))
    window.model.append([broken, source.photo("e"), later, midnight, captured])
    window.panel.view.arranger.group(Grouping.TIME)
    headings = [str(window.model.index(place, FILE).data(Role.HEADING)) for place in range(5)]
    assert headings == [
        "21 Mar 2026, 23:55 to 22 Mar 2026, 00:05, partly by file time (2)",
        "",
        "22 Mar 2026, 23:55, by file time (1)",
        "Time not known (2)",
        "",
    ]


def test_a_dicom_files_time_is_that_of_its_acquisition(window: MainWindow) -> None:
    """It was copied from a CD today, and acquired in 1997."""
    window.model.append([inspect(bundled("CT_small.dcm"))])
    window.panel.view.arranger.group(Grouping.TIME)
    assert window.model.index(0, FILE).data(Role.HEADING) == "30 Apr 1997, 11:29 (1)"


def test_what_was_said_of_a_file_can_be_taken_back(filled: MainWindow, qtbot: Any) -> None:
    cell = filled.model.index(0, DESCRIPTION)
    for text in ("left heel", "right heel"):
        assert filled.model.setData(cell, text)
    button = filled.findChild(QToolButton, "list_undo")
    assert button.toolTip().startswith("Undo describing files")
    undo(filled, qtbot)
    assert cell.data() == "left heel"
    undo(filled, qtbot)
    assert cell.data() == ""
    qtbot.keyClick(filled.panel.view, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert cell.data() == "left heel"


def test_what_was_removed_comes_back_where_it_was(filled: MainWindow, qtbot: Any) -> None:
    before = names(filled)
    button = filled.findChild(QToolButton, "list_undo")
    assert not button.isEnabled()
    filled.panel.view.select_keys([filled.model.row_at(place).key for place in (1, 2)])
    qtbot.keyClick(filled.panel.view, Qt.Key.Key_Delete)
    assert names(filled) == [before[0], before[3]]
    assert button.toolTip().startswith("Undo removing 2 files")
    undo(filled, qtbot)
    assert names(filled) == before
    qtbot.keyClick(filled.panel.view, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert names(filled) == [before[0], before[3]]
    button.click()
    assert names(filled) == before


def test_a_removed_member_comes_back_into_its_group(
    window: MainWindow, source: SimpleNamespace, qtbot: Any
) -> None:
    window.model.append([source.photo("a.jpg"), source.photo("b.jpg")])
    window.model.join([row.key for row in window.model.rows])
    window.panel.view.selectRow(0)
    qtbot.keyClick(window.panel.view, Qt.Key.Key_Delete)
    assert [row.item.group for row in window.model.rows] == [0]
    window.model.history.undo()
    assert [row.item.group for row in window.model.rows] == [1, 1]
    window.model.history.undo()
    assert [row.item.group for row in window.model.rows] == [0, 0]


def test_nothing_of_the_last_patient_is_brought_back(filled: MainWindow, qtbot: Any) -> None:
    filled.panel.view.selectRow(0)
    qtbot.keyClick(filled.panel.view, Qt.Key.Key_Delete)
    filled.patients.clear()
    undo(filled, qtbot)
    assert names(filled) == []
    assert not filled.model.history.canUndo()


def test_what_is_in_the_outbox_is_not_brought_back(filled: MainWindow) -> None:
    key = filled.model.row_at(0).key
    filled.model.take_up("j", {key: {1: Part(State.STORED)}})
    filled.model.finish("j")
    filled.model.take_out([key])
    assert not filled.model.history.canUndo()


def test_the_keyboard_comes_to_a_list_in_which_a_row_is_chosen(filled: MainWindow, qtbot: Any) -> None:
    """Its keys and the buttons beside it are about one; what was chosen by hand stays chosen."""
    view = filled.panel.view
    view.clearSelection()
    filled.form.setFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.selected_keys() == [filled.model.row_at(0).key]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    filled.form.fields.focus("PatientName")
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.selected_keys() == [filled.model.row_at(1).key]


def test_moving_is_undone_and_leaves_the_selection(filled: MainWindow, qtbot: Any) -> None:
    filled.panel.view.selectRow(3)
    qtbot.keyClick(filled.panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(filled)[2:] == ["IM1", "wound 2.jpg"]
    undo(filled, qtbot)
    assert names(filled)[2:] == ["wound 2.jpg", "IM1"]
    assert [row.item.file.path.name for row in filled.panel._selected()] == ["IM1"]


@keyboard
def test_the_menu_has_what_the_buttons_have_and_does_it(filled: MainWindow, qtbot: Any) -> None:
    filled.panel.view.selectRow(1)
    menu = offered(filled)
    texts = {a.text().replace("&", "").split("\t")[0] for a in menu.actions()}
    assert {"Look at it large", "Details…", "Edit picture…", "Cut video…", "Join", "Remove"} <= texts
    assert not action(menu, "Join").isEnabled()
    assert action(menu, "Cut video…").isEnabled()
    action(menu, "Remove").trigger()
    assert "scope.mp4" not in names(filled)
    menu.close()


@keyboard
def test_the_menu_turns_several_pictures_and_moves_them(filled: MainWindow) -> None:
    filled.panel.view.select_keys([filled.model.row_at(place).key for place in (0, 2, 3)])
    menu = offered(filled)
    action(menu, "Turn right").trigger()
    turned = [row.item.file.path.name for row in filled.model.rows if row.item.edits.steps]
    assert turned == ["wound 10.jpg", "wound 2.jpg"]  # a DICOM file is not edited
    action(menu, "Undo turning").trigger()
    assert not any(row.item.edits.steps for row in filled.model.rows)
    action(menu, "Redo turning").trigger()
    assert sum(len(row.item.edits.steps) for row in filled.model.rows) == 2
    filled.panel.view.select_keys([filled.model.row_at(1).key])
    assert not action(offered(filled), "Turn right").isEnabled(), "videos cannot be turned"
    filled.panel.view.select_keys([filled.model.row_at(place).key for place in (0, 2, 3)])
    menu.close()
    menu = offered(filled)
    action(menu, "Move to the end").trigger()
    assert names(filled) == ["scope.mp4", "wound 10.jpg", "wound 2.jpg", "IM1"]
    menu.close()


@keyboard
def test_the_menu_sorts_and_groups_for_those_without_a_mouse(filled: MainWindow) -> None:
    menu = offered(filled)
    action(below(menu, "Sort by"), "Size").trigger()
    assert names(filled)[0] == "scope.mp4"
    action(below(menu, "Group"), "by kind").trigger()
    assert names(filled) == ["wound 2.jpg", "wound 10.jpg", "scope.mp4", "IM1"]
    menu.close()
    filled.panel.view.selectRow(0)
    menu = offered(filled)
    action(menu, "Select the whole group").trigger()
    assert len(filled.panel._selected()) == 2
    menu.close()


def test_only_what_is_seen_gets_a_thumbnail(
    window: MainWindow, source: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(
        "sendtopacs.ui.thumbnails._picture", lambda item, _size, _check: asked.append(item.file.path.name)
    )
    window.model.append([source.photo(f"{n}.jpg") for n in range(2000)])
    count = len(window.panel.view.visible_rows())
    assert 0 < count < 30
    qtbot.waitUntil(lambda: len(asked) >= count - 2)  # the line above the list takes room
    window.panel.view.seen.show_only("1999")
    qtbot.waitUntil(lambda: "1999.jpg" in asked)
    assert len(asked) <= count + 2


def drawn(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return all that the list paints as text, in the order in which it does."""
    texts: list[str] = []
    paint = QPainter.drawText

    def note(painter: QPainter, *given: Any) -> Any:
        texts.append(str(given[-1]))
        return paint(painter, *given)

    with monkeypatch.context() as patched:
        patched.setattr(QPainter, "drawText", note)
        window.panel.view.viewport().grab()
    return " ".join(texts)


def test_a_row_that_cannot_be_sent_has_room_for_its_whole_sentence(
    window: MainWindow, source: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    refused = error("image-truncated")
    window.model.append([source.photo("a.jpg"), source.photo("b.jpg", problem=refused)])
    view = window.panel.view
    usual = view.verticalHeader().defaultSectionSize()
    qtbot.waitUntil(lambda: view.rowHeight(1) > usual)
    assert view.rowHeight(0) == usual
    assert in_words(refused) in drawn(window, monkeypatch)
    window.resize(2600, 900)  # a wider column needs fewer lines
    qtbot.waitUntil(lambda: view.rowHeight(1) == usual)
    assert in_words(refused) in drawn(window, monkeypatch)


def test_a_long_name_is_read_in_full_where_its_row_has_room(
    window: MainWindow, source: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    name = "left-forearm-after-dressing.jpg"
    window.model.append([source.photo(name), source.photo("a" * 300 + ".jpg")])
    qtbot.wait(150)
    painted = drawn(window, monkeypatch)
    assert name in painted.replace(" ", "")
    assert "a.jpg" in painted  # what distinguishes files is oftener at the end


def test_a_row_grows_with_what_goes_wrong_and_what_is_read_stays_where_it_is(
    window: MainWindow, source: SimpleNamespace, qtbot: Any
) -> None:
    window.model.append([source.photo(f"{n}.jpg") for n in range(40)])
    view = window.panel.view
    usual = view.verticalHeader().defaultSectionSize()
    qtbot.wait(150)  # until the list has come to rest
    view.scrollTo(view.model().index(20, FILE), view.ScrollHint.PositionAtTop)
    assert view.rowAt(0) == 20
    key = window.model.row_at(3).key
    part = Part(State.FAILED, problem=error("image-unidentified"))
    window.model.take_up("j", {key: {1: part}})
    window.model.finish("j")
    qtbot.waitUntil(lambda: view.rowHeight(3) > usual)
    assert view.rowAt(0) == 20
    window.model.reopen("j")
    qtbot.waitUntil(lambda: view.rowHeight(3) == usual)


@pytest.mark.parametrize("count", [2_000, pytest.param(10_000, marks=pytest.mark.long)])
def test_rows_that_all_say_something_do_not_hold_the_window_up(
    window: MainWindow, source: SimpleNamespace, record_property: Any, qtbot: Any, count: int
) -> None:
    view = window.panel.view
    usual = view.verticalHeader().defaultSectionSize()
    freezes = Freezes()
    window.model.append([source.photo(f"{n}.jpg", problem=error("image-truncated")) for n in range(count)])
    qtbot.waitUntil(lambda: view.rowHeight(count - 1) > usual)
    window.resize(1000, 700)
    qtbot.wait(300)
    freezes.stop()
    record_property("longest_freeze_ms", round(freezes.longest_s * 1000))
    assert freezes.longest_s < 2.0


@pytest.mark.parametrize("count", [2_000, pytest.param(10_000, marks=pytest.mark.long)])
def test_what_is_chosen_for_many_rows_does_not_hold_the_window_up(
    window: MainWindow, source: SimpleNamespace, record_property: Any, qtbot: Any, count: int
) -> None:
    """Such as a profile for all that are selected; nor does taking it back."""
    window.model.append([source.photo(f"{n}.jpg") for n in range(count)])
    qtbot.wait(300)
    freezes = Freezes()
    window.model.choose({row.key: {"description": "Left foot"} for row in window.model.rows})
    qtbot.wait(300)
    assert {row.item.choice.description for row in window.model.rows} == {"Left foot"}
    window.model.history.undo()
    qtbot.wait(300)
    freezes.stop()
    assert {row.item.choice.description for row in window.model.rows} == {""}
    record_property("longest_freeze_ms", round(freezes.longest_s * 1000))
    assert freezes.longest_s < 2.0
