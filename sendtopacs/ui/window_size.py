"""How large a window is: as it was wanted, or as its screen has room for; what is larger scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QDialog, QLayout, QVBoxLayout, QWidget

from sendtopacs.ui.short_area import FollowingArea

_FREE_SIZE = "free_size"
_FRAME = QSize(16, 48)  # logical pixels; no window knows its frame before it is shown
_LEAST = QSize(200, 120)  # of a window that scrolls


def resize_to_fit(widget: QWidget, wanted: QSize) -> None:
    """Give a window this size, or what its screen has room for beside the window's frame."""
    room = room_for(widget)
    if isinstance(widget, QDialog):
        _ScrolledWhereShort.watch(widget, wanted.boundedTo(room))
    widget.resize(wanted.boundedTo(room.expandedTo(widget.minimumSizeHint())))
    widget.setProperty(_FREE_SIZE, True)


def has_free_size(widget: QWidget) -> bool:
    """Tell whether a window was given a size, so that its user may give it another."""
    return bool(widget.property(_FREE_SIZE))


def room_for(widget: QWidget) -> QSize:
    """Return how large a window may be on the screen that it comes up on.

    Never by `widget.screen()`: PySide makes the screen a child of the widget, and may delete it with that.
    """
    above = widget.parentWidget() or widget
    screen = QGuiApplication.screenAt(above.frameGeometry().center()) or QGuiApplication.primaryScreen()
    return screen.availableSize() - _FRAME


class _ScrolledWhereShort(QObject):
    """Puts all of a dialog into what scrolls once it says more than the screen has room for."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        dialog.installEventFilter(self)

    @staticmethod
    def watch(dialog: QDialog, size: QSize) -> None:
        """Look at a dialog of this size, and again whenever what is in it changes."""
        if dialog.findChild(_ScrolledWhereShort, options=Qt.FindChildOption.FindDirectChildrenOnly) is None:
            _ScrolledWhereShort(dialog)._look(dialog, size)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look before it is laid out."""
        if event.type() == QEvent.Type.LayoutRequest and isinstance(watched, QDialog):
            self._look(watched, watched.size())
        return super().eventFilter(watched, event)

    def _look(self, dialog: QDialog, size: QSize) -> None:
        layout, room = dialog.layout(), room_for(dialog)
        if layout is None or _fits(layout, size, room):
            return
        dialog.removeEventFilter(self)
        area = Scrolled(layout, dialog)
        outer = QVBoxLayout(dialog)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        dialog.setMinimumSize(0, 0)
        dialog.resize(size.boundedTo(room))


class Scrolled(FollowingArea):
    """Holds all of a window; as large as the window, or as little as its parts can do with."""

    def __init__(self, layout: QLayout, dialog: QDialog) -> None:
        """`layout`: the window's own, which it gives away."""
        super().__init__(dialog)
        self._inner = QWidget()
        self._inner.setLayout(layout)  # takes the widgets along
        self.setWidget(self._inner)
        self._inner.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        """Be small: what has no room is scrolled to."""
        return _LEAST

    def sizeHint(self) -> QSize:
        """Ask for room for all of it."""
        return self._inner.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the parts into the new size."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the parts when there is more of them, or less."""
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        layout, room = self._inner.layout(), self.maximumViewportSize()
        if layout is None:
            return
        least = layout.totalMinimumSize()
        width = max(room.width(), least.width())
        if _least_height(layout, width) > room.height():
            width = max(room.width() - self.verticalScrollBar().sizeHint().width(), least.width())
        bar = self.horizontalScrollBar().sizeHint().height() if width > room.width() else 0
        self._inner.resize(width, max(room.height() - bar, _least_height(layout, width)))


def _fits(layout: QLayout, size: QSize, room: QSize) -> bool:
    """Tell whether a window of this size, or of what it needs at least, has room on its screen."""
    width = max(size.width(), layout.totalMinimumSize().width())
    return width <= room.width() and _least_height(layout, width) <= room.height()


def _least_height(layout: QLayout, width: int) -> int:
    """Return how high it must be at this width."""
    if layout.hasHeightForWidth():
        return layout.totalMinimumHeightForWidth(width)
    return layout.totalMinimumSize().height()
