"""A hand on mouse and keyboard that counts what it does."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget


def focused(of: QWidget) -> QWidget:
    widget = of.focusWidget()
    assert widget is not None
    return widget


class Hand:
    """Presses keys and buttons of the mouse, and counts them; typed text is not counted."""

    def __init__(self, qtbot: Any) -> None:
        self._qtbot = qtbot
        self.keys = self.clicks = 0

    def key(self, at: QWidget, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        self.keys += 1
        self._qtbot.keyClick(at, key, modifier)

    def type(self, at: QWidget, text: str) -> None:
        self._qtbot.keyClicks(at, text)

    def click(self, at: QWidget, where: QPoint | None = None) -> None:
        assert at.isVisible()
        assert at.isEnabled()
        self.clicks += 1
        self._qtbot.mouseClick(at, Qt.MouseButton.LeftButton, pos=where or at.rect().center())

    def double_click(self, at: QWidget, where: QPoint) -> None:
        self.clicks += 2
        self._qtbot.mouseClick(at, Qt.MouseButton.LeftButton, pos=where)
        self._qtbot.mouseDClick(at, Qt.MouseButton.LeftButton, pos=where)
