"""A row of buttons in a narrow window: those that are known by their icons lose their words, one by one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QToolButton, QWidget

_WITH_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_ICON_ALONE = Qt.ToolButtonStyle.ToolButtonIconOnly
_ANEW = {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Polish}


class Squeeze(QObject):
    """Fits a row into the width it has; name, tool tip and key of a button stay what they are."""

    def __init__(self, row: QWidget, layout: QBoxLayout, buttons: Sequence[QToolButton]) -> None:
        """`buttons`: those that can do without words, the first to lose them first."""
        super().__init__(row)
        self._row, self._layout, self._buttons = row, layout, tuple(buttons)
        self._words: dict[QToolButton, int] = {}  # pixels that a button's words take
        row.installEventFilter(self)

    @property
    def least_width(self) -> int:
        """The width of the row when all of them are icons."""
        return self._width() - sum(self._taken(b) for b in self._buttons if not b.isHidden())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the row when its width or what is in it changes."""
        if event.type() in _ANEW:
            self._words.clear()
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        over = self._width() - self._row.width()
        for one in self._buttons:
            if not one.isHidden():
                style = _ICON_ALONE if over > 0 else _WITH_WORDS
                over -= self._taken(one) if over > 0 else 0
                if one.toolButtonStyle() != style:
                    one.setToolButtonStyle(style)

    def _width(self) -> int:
        """Return the row's width with all the words."""
        items = [self._layout.itemAt(place) for place in range(self._layout.count())]
        widgets = [item.widget() for item in items if item is not None]
        shown = [widget for widget in widgets if widget is not None and not widget.isHidden()]
        margins = self._layout.contentsMargins()
        gaps = self._layout.spacing() * (len(shown) + 1)
        return margins.left() + margins.right() + gaps + sum(map(self._full, shown))

    def _full(self, widget: QWidget) -> int:
        if isinstance(widget, QToolButton) and widget in self._buttons:
            lost = self._taken(widget) if widget.toolButtonStyle() == _ICON_ALONE else 0
            return widget.sizeHint().width() + lost
        return max(widget.minimumSizeHint().width(), widget.minimumWidth())

    def _taken(self, one: QToolButton) -> int:
        if one not in self._words:
            before = one.toolButtonStyle()
            one.setToolButtonStyle(_ICON_ALONE)
            alone = one.sizeHint().width()
            one.setToolButtonStyle(_WITH_WORDS)
            self._words[one] = one.sizeHint().width() - alone
            one.setToolButtonStyle(before)
        return self._words[one]
