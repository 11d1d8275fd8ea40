"""On a small screen, or at 300 %: what counts is in sight, and the rest within reach of the keyboard."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget

from sendtopacs.model.attributes import Patient
from sendtopacs.model.problems import error
from sendtopacs.ui.list_columns import column_widths
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.short_area import ShortArea
from sendtopacs.ui.source_table import BECOMES, DESCRIPTION, FILE, INFO, KIND, SIZE, STATE

AT_200 = QSize(790, 415)
AT_300 = QSize(517, 252)  # what 1600 × 900 has room for beside a frame
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise")


def in_sight(window: QWidget, widget: QWidget) -> bool:
    """Tell whether all of a widget lies within the window and what it scrolls in."""
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    seen = widget.visibleRegion().boundingRect().size()
    return window.rect().contains(place) and seen == widget.size()


@pytest.mark.parametrize("name", ["send", "save", "gate_patient", "outbox"])
def test_at_300_percent_what_counts_is_in_sight(
    window: MainWindow, source: SimpleNamespace, qtbot: Any, name: str
) -> None:
    window.model.append([source.photo(f"{n}.jpg") for n in range(3)])
    window.resize(AT_300)
    qtbot.waitUntil(lambda: window.size() == AT_300)
    widget = window.findChild(QWidget, name)
    qtbot.waitUntil(lambda: in_sight(window, widget))


def test_at_300_percent_nothing_lies_beside_the_window(
    window: MainWindow, source: SimpleNamespace, qtbot: Any
) -> None:
    """Nor beneath the scroll bar, whatever is said beneath the list."""
    problem = error("source-unreadable", reason="it ends in the middle of a row")
    window.model.append([source.photo("wound-left-lower-leg-2026-03-21.jpg", problem=problem)])
    window.panel.view.selectRow(0)
    window.resize(AT_300)
    qtbot.waitUntil(lambda: window.size() == AT_300)
    area = window.findChild(ShortArea)
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    qtbot.waitUntil(lambda: area.widget().width() <= area.viewport().width())
    said, remove = window.panel.notice.text, window.findChild(QPushButton, "remove")
    qtbot.waitUntil(lambda: said.height() >= said.heightForWidth(said.width()))
    area.ensureWidgetVisible(remove)
    qtbot.waitUntil(lambda: in_sight(window, remove))
    copy = window.panel.notice.findChild(QToolButton, "copy_report")
    assert copy.width() >= copy.iconSize().width()


def test_the_studies_of_dicom_files_leave_room_for_the_list(
    window: MainWindow, source: SimpleNamespace, qtbot: Any
) -> None:
    """At 200 % the patients above it are scrolled."""
    patients = [Patient(name, name) for name in ("Kairys", "Liepa", "Ozolas")]
    window.resize(AT_200)
    window.model.append([source.dicom(patient.PatientID, patient) for patient in patients])
    tree, view = window.panel.tree, window.panel.view
    qtbot.waitUntil(tree.isVisible)
    assert tree.viewport().height() >= 2 * tree.sizeHintForRow(0)
    qtbot.waitUntil(
        lambda: view.viewport().visibleRegion().boundingRect().height() >= 2 * view.rowHeight(0) // 3
    )
    window.resize(1200, 900)
    nine_lines = tree.header().height() + 9 * tree.sizeHintForRow(0)
    qtbot.waitUntil(lambda: tree.height() >= nine_lines)


def test_at_300_percent_the_keyboard_brings_a_field_into_sight(window: MainWindow, qtbot: Any) -> None:
    window.resize(AT_300)
    qtbot.waitUntil(lambda: window.size() == AT_300)
    window.form.fields.focus("PatientID")
    field = QApplication.focusWidget()
    qtbot.waitUntil(lambda: in_sight(window, field))
    assert field.height() >= field.sizeHint().height()


def test_what_stands_elsewhere_too_gives_way_to_the_reason(
    window: MainWindow, source: SimpleNamespace, qtbot: Any
) -> None:
    window.model.append([source.photo("wound.jpg")])
    summed, send = window.findChild(QLabel, "sum"), window.findChild(QPushButton, "send")
    window.resize(1200, 700)
    qtbot.waitUntil(summed.isVisible)
    assert summed.width() >= summed.sizeHint().width()
    window.resize(AT_300)
    qtbot.waitUntil(lambda: not summed.isVisible())
    assert send.isVisible()


LEAST = {FILE: 160, DESCRIPTION: 80, KIND: 70, BECOMES: 80, SIZE: 90, INFO: 100, STATE: 140}


@pytest.mark.parametrize(
    ("room_px", "with_info", "shown"),
    [
        (900, False, {FILE, DESCRIPTION, KIND, BECOMES, SIZE, STATE}),
        (620, False, {FILE, DESCRIPTION, KIND, BECOMES, SIZE, STATE}),
        (619, False, {FILE, DESCRIPTION, KIND, BECOMES, STATE}),
        (529, False, {FILE, DESCRIPTION, KIND, STATE}),
        (449, False, {FILE, DESCRIPTION, STATE}),
        (379, False, {FILE, STATE}),
        (900, True, {FILE, DESCRIPTION, KIND, BECOMES, SIZE, INFO, STATE}),
        (469, True, {FILE, INFO, STATE}),
    ],
)
def test_columns_give_way_so_that_names_and_states_are_read(
    room_px: int, with_info: bool, shown: set[int]
) -> None:
    widths = column_widths(room_px, LEAST, with_info=with_info)
    assert set(widths) == shown
    assert room_px - len(widths) < sum(widths.values()) <= room_px
    assert all(width >= LEAST[column] for column, width in widths.items())


def test_a_column_that_comes_back_has_room_for_its_title(window: MainWindow, qtbot: Any) -> None:
    view = window.panel.view
    header = view.horizontalHeader()
    for room_px in (300, 330, 360, 390, 420, 450, 480, 510, 540, 570, 600):
        window.panel.setMinimumWidth(room_px)
        window.panel.setMaximumWidth(room_px)
        qtbot.waitUntil(lambda room_px=room_px: window.panel.width() == room_px)
        shown = [c for c in range(view.model().columnCount()) if not view.isColumnHidden(c)]
        cut = [c for c in shown if view.columnWidth(c) < header.sectionSizeHint(c)]
        assert cut == [], room_px


def test_in_no_room_at_all_names_and_states_share_it() -> None:
    assert column_widths(200, LEAST, with_info=False) == {FILE: 96, STATE: 103}
