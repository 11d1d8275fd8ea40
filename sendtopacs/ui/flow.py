"""A row of widgets that goes on in a second where the window is too narrow for one."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

_Row = list[QLayoutItem]


class FlowLayout(QLayout):
    """Puts its items side by side, row below row; each is as large as it wants to be."""

    def __init__(self, parent: QWidget | None = None, *, at_end: bool = False) -> None:
        """`at_end`: rows end where lines of text do, instead of beginning where they do."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._at_end = at_end

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item, behind the others."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem:
        """Return an item; None at the end, by which Qt knows it, though PySide's stub does not say so."""
        return self._items[index] if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def takeAt(self, index: int) -> QLayoutItem:
        """Give an item away; None at the end, likewise."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Be higher where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high all rows are together."""
        margins = self.contentsMargins()
        rows = list(self._rows(width - margins.left() - margins.right()))
        heights = sum(map(_height, rows)) + self._gap() * max(len(rows) - 1, 0)
        return heights + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """Want one row."""
        margins = self.contentsMargins()
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self._gap() * max(len(shown) - 1, 0)
        return QSize(width, _height(shown)).grownBy(margins)

    def minimumSize(self) -> QSize:
        """Do with the widest item in each row."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        top = inner.top()
        for row in self._rows(inner.width()):
            sizes = [item.sizeHint().boundedTo(QSize(inner.width(), 1 << 16)) for item in row]
            taken = sum(size.width() for size in sizes) + self._gap() * (len(row) - 1)
            left = inner.left() + (inner.width() - taken if self._at_end else 0)
            height = _height(row)
            for item, size in zip(row, sizes, strict=True):
                place = QRect(QPoint(left, top + (height - size.height()) // 2), size)
                item.setGeometry(QStyle.visualRect(direction, inner, place))
                left += size.width() + self._gap()
            top += height + self._gap()

    def _shown(self) -> _Row:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> Iterator[_Row]:
        row: _Row = []
        taken = 0
        for item in self._shown():
            wanted = item.sizeHint().width()
            if row and taken + self._gap() + wanted > width:
                yield row
                row, taken = [], 0
            taken += wanted + (self._gap() if row else 0)
            row.append(item)
        if row:
            yield row

    def _gap(self) -> int:
        return max(self.spacing(), 0)


def _height(row: _Row) -> int:
    return max((item.sizeHint().height() for item in row), default=0)
