"""Tab goes as one reads: as the layouts have it, whatever was made first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QLayoutItem, QScrollArea, QSplitter, QWidget


def tab_as_read(top: QWidget) -> None:
    """Have Tab go through all that stands in a widget line by line, also what is hidden just now."""
    found = [one for one in _within(top) if one.focusPolicy() & Qt.FocusPolicy.TabFocus or one.focusProxy()]
    for before, after in pairwise(dict.fromkeys(found)):
        QWidget.setTabOrder(before, after)


def _within(widget: QWidget) -> Iterator[QWidget]:
    """Give what stands in a widget, in the order in which it is read."""
    layout = widget.layout()
    if isinstance(widget, QSplitter):
        for place in range(widget.count()):
            yield from _each(widget.widget(place))
    elif isinstance(widget, QScrollArea):
        yield from _each(widget.widget())
    elif layout is not None:
        yield from _laid_out(layout)


def _each(widget: QWidget | None) -> Iterator[QWidget]:
    if widget is not None:
        yield widget
        if widget.focusProxy() is None:  # else Qt takes it as one, with all that stands in it
            yield from _within(widget)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for item in _in_lines(layout):
        inner = item.layout()
        if inner is not None:
            yield from _laid_out(inner)
        yield from _each(item.widget())


def _in_lines(layout: QLayout) -> list[QLayoutItem]:
    """Return what a layout holds, of a grid line by line."""
    items = [layout.itemAt(place) for place in range(layout.count())]
    if not isinstance(layout, QGridLayout):
        return [item for item in items if item is not None]
    placed = [(layout.getItemPosition(place), item) for place, item in enumerate(items)]
    return [item for _place, item in sorted(placed, key=lambda one: one[0][:2]) if item is not None]  # type: ignore[index]
