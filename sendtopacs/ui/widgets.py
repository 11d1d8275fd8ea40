"""Small makers of widgets that bear an object name, by which tests and scripts find them."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton, QWidget

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str) -> W:
    """Give a widget its object name, and return it."""
    widget.setObjectName(name)
    return widget


def button(name: str, text: str, parent: QWidget) -> QPushButton:
    """Make a push button that Enter presses only when it has the focus."""
    return named(QPushButton(text, parent, autoDefault=False), name)


def tool_button(name: str, text: str, parent: QWidget) -> QToolButton:
    """Make a flat button with icon and text that the keyboard reaches."""
    made = named(QToolButton(parent), name)
    made.setText(text)
    made.setAutoRaise(True)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setIconSize(QSize(20, 20))
    return made


def plain_label(name: str, parent: QWidget, *, wrap: bool = False) -> QLabel:
    """Make a label that takes no text for markup: names may hold anything."""
    return named(QLabel(parent, textFormat=Qt.TextFormat.PlainText, wordWrap=wrap), name)


def line(parent: QWidget) -> QFrame:
    """Make a horizontal line."""
    made = QFrame(parent)
    made.setFrameShape(QFrame.Shape.HLine)
    made.setFrameShadow(QFrame.Shadow.Sunken)
    return made
