"""What scrolls on a screen that is too low for all of the window; what it stands over never does."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

_LOWEST_PX = 48
_LEAST_HEIGHT_PX = 180  # of what stands side by side
_LEAST_FIRST_PX = 480  # of the first part, before the second gives way


class FollowingArea(QScrollArea):
    """Scrolls what it holds to wherever the keyboard goes; takes no keyboard and no line of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        inner = self.widget()
        if now is not None and inner is not None and inner.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, 20)


class ShortArea(FollowingArea):
    """Puts widgets one below the other, the last of them as high as may be."""

    def __init__(self, parts: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self._inner = QWidget(self)
        layout = QVBoxLayout(self._inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in parts:
            layout.addWidget(part)
        layout.setStretchFactor(parts[-1], 1)
        self.setWidget(self._inner)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as what is in it beside the scroll bar, and low."""
        least = self._inner.minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(least.width() + bar, min(least.height(), _LOWEST_PX))

    def sizeHint(self) -> QSize:
        """Ask for room for all of it."""
        return self._inner.sizeHint()


class SideBySide(QSplitter):
    """Is at least as high as what its parts have to say takes at the widths that they have.

    Where the window becomes narrower the second of two parts stays as wide as it needs to be, as long as the
    first has room.
    """

    def __init__(
        self, first: QWidget, second: QWidget, needed_px: Callable[[], int], parent: QWidget
    ) -> None:
        """`needed_px` tells how wide the second part needs to be; narrower it is if somebody wants it so."""
        super().__init__(Qt.Orientation.Horizontal, parent, childrenCollapsible=False)
        self._needed_px = needed_px
        self.addWidget(first)
        self.addWidget(second)
        self.splitterMoved.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """Be no lower than the parts' lines, wrapped as they are; Qt's own splitter knows no such lines."""
        least = super().minimumSizeHint()
        parts = [part for place in range(self.count()) if (part := self.widget(place)) is not None]
        heights = [
            layout.minimumHeightForWidth(part.width())
            for part in parts
            if (layout := part.layout()) is not None and layout.hasHeightForWidth()
        ]
        return QSize(least.width(), max(least.height(), _LEAST_HEIGHT_PX, *heights))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Reckon anew: narrower parts are higher."""
        before = self.sizes()
        super().resizeEvent(event)
        self._keep(before)
        self.updateGeometry()

    def _keep(self, before: Sequence[int]) -> None:
        needed, (first, second) = self._needed_px(), self.sizes()
        missing = needed - second
        if before[1] >= needed and 0 < missing <= first - _LEAST_FIRST_PX:
            self.setSizes([first - missing, needed])
