"""What is folded in a narrow window: parts that have no room side by side stand one below the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

_SIDE_PX = 12
_GAP_PX = 14
_FIRST_PX = 220  # the most that the first of a pair takes beside the other
_ANY_PX = 16777215  # Qt's QWIDGETSIZE_MAX
_LEAST_FIRST_PX, _LEAST_SECOND_PX = 150, 180  # how high each of a pair is at least, one below the other
_SIDE_BY_SIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Folding(Protocol):
    """What can be narrower than it is when all of it stands side by side."""

    def fit(self, room_px: int) -> None:
        """Lay it out anew for this width."""


class _Fitting(QWidget):
    """Folds what has no room, and unfolds what has."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what is in it into the new width."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Fit it anew when a part says that it takes another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        raise NotImplementedError  # Qt's metaclass leaves no room for ABC


class FittingColumn(_Fitting):
    """Is as narrow as what scrolls it; a column as wide as its widest row would be cut off there."""

    MARGINS_PX = 2 * _SIDE_PX

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._folding: Sequence[Folding] = ()

    def hold(self, parts: Sequence[QWidget], folding: Sequence[Folding]) -> None:
        """Put widgets one below the other; `folding` are those of them that can be made narrower."""
        self._folding = folding
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE_PX, 8, _SIDE_PX, 8)
        layout.setSpacing(4)
        for part in parts:
            layout.addWidget(part)
        layout.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Want no width of its own."""
        return QSize(self.MARGINS_PX, super().minimumSizeHint().height())

    def _fit(self) -> None:
        for one in self._folding:
            one.fit(self.width() - self.MARGINS_PX)


class FoldingPair(_Fitting):
    """A list and what it leads to, side by side; one below the other where that is cut off else."""

    def __init__(
        self, first: QWidget, second: QWidget, needed_px: Callable[[], int], parent: QWidget
    ) -> None:
        """`needed_px` tells how wide the second of them must be."""
        super().__init__(parent)
        self._needed_px = needed_px
        self._row = QBoxLayout(_SIDE_BY_SIDE, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP_PX)
        self._first, self._second = first, second
        first.setMaximumWidth(_FIRST_PX)
        self._row.addWidget(first)
        self._row.addWidget(second, 1)

    def hasHeightForWidth(self) -> bool:
        """Do with any height: what has no room scrolls in each of them."""
        return False

    def minimumSizeHint(self) -> QSize:
        """Be as high as makes sense."""
        width = super().minimumSizeHint().width()
        if self._row.direction() == _BELOW:
            return QSize(width, _LEAST_FIRST_PX + _GAP_PX + _LEAST_SECOND_PX)
        return QSize(width, max(_LEAST_FIRST_PX, _LEAST_SECOND_PX))

    def _fit(self) -> None:
        left_over = self.width() - _GAP_PX - self._needed_px()
        below = left_over < self._first.minimumSizeHint().width()
        direction = _BELOW if below else _SIDE_BY_SIDE
        if direction != self._row.direction():
            self._first.setMinimumHeight(_LEAST_FIRST_PX if below else 0)
            self._second.setMinimumHeight(_LEAST_SECOND_PX if below else 0)
            self._row.setDirection(direction)
        most = _ANY_PX if below else min(_FIRST_PX, left_over)
        if most != self._first.maximumWidth():
            self._first.setMaximumWidth(most)
