"""What scrolls on a screen that is too low for all of the window; what it stands over never does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

_LOWEST_PX = 48


class ShortArea(QScrollArea):
    """Puts widgets one below the other, the last of them as high as may be; follows the keyboard."""

    def __init__(self, parts: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent, widgetResizable=True)
        self._inner = QWidget(self)
        layout = QVBoxLayout(self._inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in parts:
            layout.addWidget(part)
        layout.setStretchFactor(parts[-1], 1)
        self.setWidget(self._inner)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as what is in it, and low."""
        least = self._inner.minimumSizeHint()
        return QSize(least.width(), min(least.height(), _LOWEST_PX))

    def sizeHint(self) -> QSize:
        """Ask for room for all of it."""
        return self._inner.sizeHint()

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._inner.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, 20)
