"""Rows that break and columns that become fewer: where their parts stand at which width."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QComboBox, QLayout, QLineEdit, QSizePolicy, QWidget

from sendtopacs.ui.flow import ColumnsLayout, FlowLayout, labelled


class Block(QWidget):
    """Wants 100 by 20 pixels, and does with 60 by 20."""

    def __init__(self, *, eager: bool = False) -> None:
        super().__init__()
        if eager:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(100, 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 20)


@pytest.fixture
def window(qtbot: Any) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def places(
    window: QWidget, layout: QLayout, blocks: Sequence[QWidget], width: int, *, rtl: bool = False
) -> list[tuple[int, int, int]]:
    """Return left, top and width of each block in a window of this width."""
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    window.setLayout(layout)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(10)
    for block in blocks:
        if block.parentWidget() is None:
            layout.addWidget(block)
        block.show()
    layout.setGeometry(QRect(0, 0, width, layout.heightForWidth(width)))
    return [(block.x(), block.y(), block.width()) for block in blocks]


@pytest.mark.parametrize(
    ("width", "rtl", "expected"),
    [
        (400, False, [(0, 0, 100), (110, 0, 100), (220, 0, 100)]),
        (320, False, [(0, 0, 100), (110, 0, 100), (220, 0, 100)]),
        (319, False, [(0, 0, 100), (110, 0, 100), (0, 30, 100)]),
        (80, False, [(0, 0, 80), (0, 30, 80), (0, 60, 80)]),
        (400, True, [(300, 0, 100), (190, 0, 100), (80, 0, 100)]),
    ],
)
def test_a_row_goes_on_in_a_second(
    window: QWidget, width: int, rtl: bool, expected: list[tuple[int, int, int]]
) -> None:
    assert places(window, FlowLayout(), [Block() for _ in range(3)], width, rtl=rtl) == expected


def test_a_row_may_end_where_lines_do(window: QWidget) -> None:
    blocks = [Block() for _ in range(3)]
    assert places(window, FlowLayout(at_end=True), blocks, 250) == [
        (40, 0, 100),
        (150, 0, 100),
        (150, 30, 100),
    ]


def test_what_wants_more_room_shares_what_its_row_leaves_over(window: QWidget) -> None:
    blocks = [Block(), Block(eager=True), Block(eager=True)]
    assert places(window, FlowLayout(), blocks, 420) == [(0, 0, 100), (110, 0, 150), (270, 0, 150)]
    blocks[1].setMaximumWidth(130)
    layout = window.layout()
    layout.setGeometry(QRect(0, 0, 430, 20))
    assert [block.width() for block in blocks] == [100, 130, 180]


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (410, [(0, 0, 200), (210, 0, 95), (315, 0, 95), (0, 30, 95)]),  # four columns of 95
        (270, [(0, 0, 130), (140, 0, 60), (210, 0, 60), (0, 30, 60)]),  # of 60, the least
        (269, [(0, 0, 176), (186, 0, 83), (0, 30, 83), (93, 30, 83)]),
        (60, [(0, 0, 60), (0, 30, 60), (0, 60, 60), (0, 90, 60)]),
    ],
)
def test_columns_become_fewer(window: QWidget, width: int, expected: list[tuple[int, int, int]]) -> None:
    layout, blocks = ColumnsLayout(4), [Block() for _ in range(4)]
    layout.span(blocks[0], 2)
    for block in blocks[1:]:
        layout.addWidget(block)
    found = places(window, layout, blocks, width)
    assert all(
        max(abs(a - b) for a, b in zip(f, e, strict=True)) <= 1 for f, e in zip(found, expected, strict=True)
    ), found
    assert layout.minimumSize() == QSize(60, 20)


def test_a_label_stays_with_its_field(window: QWidget) -> None:
    for field, eager in ((QLineEdit(window), True), (QComboBox(window), False)):
        pair = labelled("&Name", field, window)
        layout = FlowLayout()
        layout.addWidget(pair)
        wants = bool(layout.itemAt(0).expandingDirections() & Qt.Orientation.Horizontal)
        assert wants is eager
        assert field.parentWidget() is pair
