"""Rows and columns of widgets that become more rows, or fewer columns, where the window is narrow."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QStyle,
    QWidget,
)

_Row = list[QLayoutItem]


class _Items(QLayout):
    """Holds items, one behind the other; is higher where it is narrower."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

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

    def minimumSize(self) -> QSize:
        """Do with the widest item in each row."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _shown(self) -> _Row:
        return [item for item in self._items if not item.isEmpty()]

    def _gap(self) -> int:
        return max(self.spacing(), 0)

    def _within(self, width: int) -> int:
        margins = self.contentsMargins()
        return width - margins.left() - margins.right()

    def _put(self, item: QLayoutItem, place: QRect, inner: QRect) -> None:
        """Place an item where the window is read from."""
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        item.setGeometry(QStyle.visualRect(direction, inner, place))


class FlowLayout(_Items):
    """Puts its items side by side, row below row; each is as large as it wants to be.

    What wants to be as wide as may be shares what its row leaves over.
    """

    def __init__(self, parent: QWidget | None = None, *, at_end: bool = False) -> None:
        """`at_end`: rows end where lines of text do, instead of beginning where they do."""
        super().__init__(parent)
        self._at_end = at_end

    def heightForWidth(self, width: int) -> int:
        """Return how high all rows are together."""
        margins = self.contentsMargins()
        rows = list(self._rows(self._within(width)))
        heights = sum(map(_height, rows)) + self._gap() * max(len(rows) - 1, 0)
        return heights + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """Want one row."""
        margins = self.contentsMargins()
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self._gap() * max(len(shown) - 1, 0)
        return QSize(width, _height(shown)).grownBy(margins)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        top = inner.top()
        for row in self._rows(inner.width()):
            widths = self._widths(row, inner.width())
            taken = sum(widths) + self._gap() * (len(row) - 1)
            left = inner.left() + (inner.width() - taken if self._at_end else 0)
            height = _height(row)
            for item, width in zip(row, widths, strict=True):
                own = item.sizeHint().height()
                self._put(item, QRect(QPoint(left, top + (height - own) // 2), QSize(width, own)), inner)
                left += width + self._gap()
            top += height + self._gap()

    def _widths(self, row: _Row, room: int) -> list[int]:
        """Return how wide each item of a row is."""
        widths = [min(item.sizeHint().width(), room) for item in row]
        eager = [n for n, item in enumerate(row) if item.expandingDirections() & Qt.Orientation.Horizontal]
        left_over = room - sum(widths) - self._gap() * (len(row) - 1)
        for done, place in enumerate(eager):
            share = left_over // (len(eager) - done)
            most = max(row[place].maximumSize().width() - widths[place], 0)
            widths[place] += min(share, most)
            left_over -= min(share, most)
        return widths

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


class ColumnsLayout(_Items):
    """Puts its items into columns of one width, as many as there is room for; an item may span several."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        """`most`: columns that there are where there is room."""
        super().__init__(parent)
        self._most = most
        self._spans: dict[QWidget, int] = {}

    def span(self, widget: QWidget, columns: int) -> None:
        """Add a widget that is so many columns wide."""
        self._spans[widget] = columns
        self.addWidget(widget)

    def heightForWidth(self, width: int) -> int:
        """Return how high all rows are together."""
        margins, within = self.contentsMargins(), self._within(width)
        heights = [max(tall for _item, _left, _width, tall in row) for row in self._placed(within)]
        return sum(heights) + self._gap() * max(len(heights) - 1, 0) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """Want all columns, each as wide as what is to fit into it wants."""
        column = max((self._share(item, item.sizeHint().width()) for item in self._shown()), default=0)
        width = column * self._most + self._gap() * (self._most - 1)
        return QSize(self._outer(width), self.heightForWidth(self._outer(width)))

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        top = inner.top()
        for row in self._placed(inner.width()):
            for item, left, width, tall in row:
                self._put(item, QRect(inner.left() + left, top, width, tall), inner)
            top += max(tall for _item, _left, _width, tall in row) + self._gap()

    def _placed(self, room: int) -> Iterator[list[tuple[QLayoutItem, int, int, int]]]:
        """Give rows of (item, left, width, height)."""
        columns, gap = self._columns(room), self._gap()
        for row in self._rows(columns):
            placed = []
            for item, place, span in row:
                left = self._left(place, columns, room)
                width = self._left(place + span, columns, room) - gap - left
                placed.append((item, left, width, _tall(item, width)))
            yield placed

    def _left(self, place: int, columns: int, room: int) -> int:
        """Return where a column begins."""
        return (room + self._gap()) * place // columns

    def _columns(self, room: int) -> int:
        """Return how many columns of what needs most there is room for."""
        least = max((self._share(item, item.minimumSize().width()) for item in self._shown()), default=1)
        return min(self._most, max(1, (room + self._gap()) // (least + self._gap())))

    def _share(self, item: QLayoutItem, width: int) -> int:
        """Return how wide a column is if an item of this width is to fit."""
        span = self._span(item)
        return -(-(width - self._gap() * (span - 1)) // span)

    def _span(self, item: QLayoutItem) -> int:
        widget = item.widget()
        return self._spans.get(widget, 1) if widget is not None else 1

    def _rows(self, columns: int) -> Iterator[list[tuple[QLayoutItem, int, int]]]:
        """Give rows of (item, first column, columns spanned)."""
        row: list[tuple[QLayoutItem, int, int]] = []
        place = 0
        for item in self._shown():
            span = min(self._span(item), columns)
            if row and place + span > columns:
                yield row
                row, place = [], 0
            row.append((item, place, span))
            place += span
        if row:
            yield row

    def _outer(self, width: int) -> int:
        margins = self.contentsMargins()
        return width + margins.left() + margins.right()


def labelled(text: str, widget: QWidget, parent: QWidget) -> QWidget:
    """Return a widget with its label before it, which stay together wherever a row is broken.

    A list of choices is as wide as these; what is typed into takes what the row has left over.
    """
    is_choice = isinstance(widget, QComboBox)
    if is_choice:
        widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    made = QWidget(parent)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    label = QLabel(text, made)
    label.setBuddy(widget)
    row.addWidget(label)
    row.addWidget(widget, 0 if is_choice else 1)  # with any stretch all of it would want more room
    return made


def _height(row: _Row) -> int:
    return max((item.sizeHint().height() for item in row), default=0)


def _tall(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
