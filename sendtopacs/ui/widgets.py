"""Small makers of widgets that bear an object name, by which tests and scripts find them."""

from __future__ import annotations

import re
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QLabel, QPushButton, QTableView, QToolButton, QWidget

W = TypeVar("W", bound=QWidget)
T = TypeVar("T", bound=QToolButton)


def named(widget: W, name: str) -> W:
    """Give a widget its object name, and return it."""
    widget.setObjectName(name)
    return widget


def button(name: str, text: str, parent: QWidget) -> QPushButton:
    """Make a push button that Enter presses only when it has the focus."""
    return named(QPushButton(text, parent, autoDefault=False), name)


def tool_button(name: str, text: str, parent: QWidget) -> QToolButton:
    """Make a flat button with icon and text that the keyboard reaches."""
    return make_flat(named(QToolButton(parent), name), text)


def make_flat(made: T, text: str) -> T:
    """Give a button its text beside its icon, no frame, and a place in the order of Tab."""
    made.setText(text)
    made.setAutoRaise(True)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setIconSize(QSize(20, 20))
    return made


def plain_label(name: str, parent: QWidget, *, wrap: bool = False) -> QLabel:
    """Make a label that takes no text for markup: names may hold anything."""
    return begin_where_read(named(QLabel(parent, textFormat=Qt.TextFormat.PlainText, wordWrap=wrap), name))


def begin_where_read(label: QLabel) -> QLabel:
    """Have a label begin where the window is read from, whatever letters it holds, and return it.

    Qt would go by the text itself: a Latin name would stand at the end of an Arabic line.
    """
    rightwards = label.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rightwards else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    return label


def breakable(text: str) -> str:
    """Let a word that is longer than any be broken: a label is never narrower than its longest word."""
    return re.sub(r"\S{16}(?=\S{8})", lambda found: f"{found[0]}\u200b", text)


def ok_and_cancel(parent: QWidget) -> QDialogButtonBox:
    """Make the two buttons in the order of the system, without its pictures: our other buttons have none."""
    standard = QDialogButtonBox.StandardButton
    made = QDialogButtonBox(standard.Ok | standard.Cancel, parent)
    for one in made.buttons():
        one.setIcon(QIcon())
    return made


def line(parent: QWidget) -> QFrame:
    """Make a horizontal line."""
    made = QFrame(parent)
    made.setFrameShape(QFrame.Shape.HLine)
    made.setFrameShadow(QFrame.Shadow.Sunken)
    return made


class _WheelGuard(QObject):
    """Keeps a wheel that scrolls the page from changing what lies under it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def ignore_wheel(widget: QWidget) -> None:
    """Let the wheel change a widget only while it has the keyboard: who scrolls a form means the form."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_WheelGuard(widget))


def go_to_row(view: QTableView, row: int) -> None:
    """Make a row the current one, selected alone.

    QTableView.selectRow does nothing from right to left where the columns leave room at the right (Qt 6.11).
    """
    columns = range(view.model().columnCount())
    shown = next((column for column in columns if not view.isColumnHidden(column)), 0)
    view.setCurrentIndex(view.model().index(row, shown))
