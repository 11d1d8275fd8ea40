"""A part of the screen: a picture of each screen is shown over it, and a rectangle is drawn upon that.

X11, Windows and macOS (there only with the user's permission) let a program look at the screen; Wayland does
not, and there the desktop's own tool and the clipboard are the way.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from sendtopacs.model.errors import CaptureError
from sendtopacs.model.problems import error

_LEAST = 4  # logical pixels: less is a click that slipped
_STEP, _LARGE_STEP = 1, 20
_HIDING_MS = 400  # until compositors have drawn the screen without our window
_ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


class ScreenCapture(QObject):
    """Hides the window, takes a picture of every screen, and has a part of one chosen."""

    taken = Signal(object)  # QImage
    ended = Signal()  # with a picture or without
    trouble = Signal(object)  # Problem

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.overlays: list[Overlay] = []
        self._delay = QTimer(self, singleShot=True, interval=_HIDING_MS)
        self._delay.timeout.connect(self._grab)

    def begin(self) -> None:
        """Begin, unless it has begun already; raise CaptureError where the system does not allow it."""
        if _is_wayland():
            raise CaptureError(error("screen-wayland"))
        if not self._delay.isActive() and not self.overlays:
            self._window.hide()
            self._delay.start()

    def close(self) -> None:
        """Give up."""
        if self._delay.isActive() or self.overlays:
            self._delay.stop()
            self._end()

    @Slot()
    def _grab(self) -> None:
        for screen in QGuiApplication.screens():
            picture = screen.grabWindow(0)
            if not picture.isNull():
                overlay = Overlay(picture, screen.geometry())
                overlay.chosen.connect(self._on_chosen)
                overlay.given_up.connect(self._end)
                self.overlays.append(overlay)
        if not self.overlays:
            self._end()
            self.trouble.emit(error("screen-unseen"))
            return
        for overlay in self.overlays:
            overlay.showFullScreen()
        self.overlays[0].activateWindow()
        self.overlays[0].setFocus()

    @Slot(object)
    def _on_chosen(self, image: QImage) -> None:
        self._end()
        self.taken.emit(image)

    @Slot()
    def _end(self) -> None:
        overlays, self.overlays = self.overlays, []
        for overlay in overlays:
            overlay.hide()
            overlay.deleteLater()
        self._window.show()
        self._window.activateWindow()
        self.ended.emit()


def _is_wayland() -> bool:
    """Tell whether the desktop is Wayland's: under its own X server the rest of the screen would be black."""
    platform = QGuiApplication.platformName()
    return "wayland" in platform or (platform == "xcb" and bool(os.environ.get("WAYLAND_DISPLAY")))


class Overlay(QWidget):
    """One screen's picture, darkened but for the rectangle."""

    chosen = Signal(object)  # QImage
    given_up = Signal()

    def __init__(self, picture: QPixmap, geometry: QRect) -> None:
        flags = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, flags)
        self._picture = picture
        self._start: QPoint | None = None
        self.rectangle = QRect()
        self.setObjectName("screen_overlay")
        self.setWindowTitle(self.tr("A part of the screen"))
        self.setAccessibleName(self.tr("A part of the screen"))
        self.setAccessibleDescription(self._help())
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setGeometry(geometry)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a rectangle."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.position().toPoint()
            self._mark(QRect())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw it out."""
        if self._start is not None:
            self._mark(QRect(self._start, event.position().toPoint()).normalized())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take it, unless it is so small that nobody meant it."""
        if event.button() == Qt.MouseButton.LeftButton and self._start is not None:
            self._start = None
            if min(self.rectangle.width(), self.rectangle.height()) >= _LEAST:
                self._take()
            else:
                self._mark(QRect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up, Return takes, arrows move the rectangle or, with Shift, its lower right corner."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key in _ARROWS:
            self._shift(_ARROWS[key], event.modifiers())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give up: whoever closes it by the desktop's key wants the window back."""
        event.accept()
        self.given_up.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what lies within the rectangle as it is, the rest darker."""
        painter = QPainter(self)
        painter.drawPixmap(self.rect(), self._picture)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 110))
        if not self.rectangle.isNull():
            painter.drawPixmap(self.rectangle, self._picture, self._in_pixels())
            for colour, width in (("black", 3), ("white", 1)):  # to be seen on any ground
                painter.setPen(QPen(QColor(colour), width))
                painter.drawRect(self.rectangle)
        self._paint_help(painter)
        painter.end()

    def _paint_help(self, painter: QPainter) -> None:
        text = self._help()
        room = self.fontMetrics().boundingRect(
            self.rect().adjusted(40, 40, -40, -40), Qt.TextFlag.TextWordWrap, text
        )
        box = QRect(0, 0, room.width() + 32, room.height() + 20)
        box.moveCenter(QPoint(self.rect().center().x(), 0))
        box.moveTop(24)
        painter.fillRect(box, QColor(20, 20, 20))
        painter.setPen(QColor("white"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)

    def _help(self) -> str:
        return self.tr(
            "Drag a rectangle with the mouse. By keyboard: arrows move it, Shift and arrows change its size,"
            " Ctrl makes larger steps, Enter takes it. Esc: no picture."
        )

    def _mark(self, rectangle: QRect) -> None:
        self.rectangle = rectangle & self.rect()
        self.update()

    def _shift(self, direction: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        if self.rectangle.isNull():
            middle = QRect(0, 0, self.width() // 2, self.height() // 2)
            middle.moveCenter(self.rect().center())
            self._mark(middle)
            return
        step = direction * (_LARGE_STEP if modifiers & Qt.KeyboardModifier.ControlModifier else _STEP)
        changed = QRect(self.rectangle)
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            changed.setBottomRight(changed.bottomRight() + step)
        else:
            changed.translate(step)
        if self.rect().contains(changed) and min(changed.width(), changed.height()) >= _LEAST:
            self._mark(changed)

    def _in_pixels(self) -> QRect:
        across = self._picture.width() / max(1, self.width())
        down = self._picture.height() / max(1, self.height())
        shown = self.rectangle
        return QRect(
            round(shown.x() * across),
            round(shown.y() * down),
            max(1, round(shown.width() * across)),
            max(1, round(shown.height() * down)),
        )

    def _take(self) -> None:
        """Give the rectangle's pixels; all of the screen where none was drawn."""
        if self.rectangle.isNull():
            self.rectangle = self.rect()
        self.chosen.emit(self._picture.toImage().copy(self._in_pixels()))
