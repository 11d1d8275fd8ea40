"""How the cells of the list are painted: thumbnails, lines, states with icon, words and progress."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sendtopacs.model.problems import Severity
from sendtopacs.model.states import ENDED, State
from sendtopacs.ui import source_table
from sendtopacs.ui.icons import Tone, colour, pixmap
from sendtopacs.ui.labels import kind_icon, state_icon
from sendtopacs.ui.line_breaks import lines
from sendtopacs.ui.problems import all_in_words, worst
from sendtopacs.ui.reading import from_left, is_from_right
from sendtopacs.ui.rows import Row
from sendtopacs.ui.source_table import Role

Index = QModelIndex | QPersistentModelIndex
THUMBNAIL = 48  # logical pixels
MARGIN = 6
_ICON = 18
_SHORT_NAME = 10  # letters
_BAR = 6
_EDGE, _GAP = 3, 2
_BESIDE = MARGIN + 2  # between a picture and its name
_DOT = " · "  # between the parts of a list in one line
_MOST_LINES = 12  # what is longer is read beneath the list


class _Cell(QStyledItemDelegate):
    """Paints the background as the style does, and leaves the rest to `paint_cell`.

    The option is taken as the view gives it, without the text, icon and marks for which initStyleOption asks
    the model in seven calls a cell: `paint_cell` draws those itself.
    """

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        widget = option.widget
        below = QStyleOptionViewItem(option)
        below.rect = _beneath_heading(option, index)
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, below, painter, widget)
        painter.save()
        painter.setFont(below.font)
        painter.setPen(below.palette.color(_group(below), _text_role(below)))
        self.paint_cell(painter, below, index)
        painter.restore()

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the contents."""
        raise NotImplementedError

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Edit beneath the heading."""
        editor.setGeometry(_beneath_heading(option, index))


class FileCell(_Cell):
    """A thumbnail, or the kind's icon, and the file's name."""

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the contents."""
        row: Row = index.data(Role.ROW)
        area = option.rect.adjusted(MARGIN, 2, -MARGIN, -2)
        side = picture_px(painter.fontMetrics(), option.rect.width())
        square = QRect(area.left(), area.center().y() - side // 2, side, side)
        picture = index.data(Role.PICTURE)
        framed = picture is not None
        if picture is None:
            size = side * 2 // 3
            picture = pixmap(kind_icon(row.item.kind), painter.pen().color().name(), size)
        fitted = (
            picture.deviceIndependentSize()
            .toSize()
            .scaled(
                square.size().boundedTo(picture.deviceIndependentSize().toSize()),
                Qt.AspectRatioMode.KeepAspectRatio,
            )
        )
        target = QRect(0, 0, fitted.width(), fitted.height())
        target.moveCenter(_as_read(option, square).center())
        painter.drawPixmap(target, picture)
        if framed:  # a white page would have no edge on a white ground
            _frame(painter, target, option)
        area.setLeft(square.right() + _BESIDE)
        name = _as_written(_in_lines(painter, area, str(index.data())))
        draw_text(painter, _as_read(option, area), name, Qt.TextElideMode.ElideMiddle)


def picture_px(metrics: QFontMetrics, cell_px: int) -> int:
    """Return how large the picture is; half as large where it would leave no room for a short name."""
    left_px = cell_px - 2 * MARGIN - THUMBNAIL - _BESIDE
    return THUMBNAIL if left_px >= _SHORT_NAME * metrics.averageCharWidth() else THUMBNAIL // 2


def _frame(painter: QPainter, picture: QRect, option: QStyleOptionViewItem) -> None:
    painter.save()
    painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
    painter.drawRect(picture.adjusted(0, 0, -1, -1))
    painter.restore()


class LinesCell(_Cell):
    """A text of some lines, each elided by itself; one that is too long goes on in another at its dots."""

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the contents."""
        area = option.rect.adjusted(MARGIN, 2, -MARGIN, -2)
        draw_text(
            painter,
            area,
            _at_dots(painter.fontMetrics(), str(index.data()), area.size()),
            Qt.TextElideMode.ElideRight,
            right=index.column() == source_table.SIZE,
        )


class StateCell(_Cell):
    """Icon and words of the state; beneath them the progress, or the sentence of what went wrong."""

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the contents."""
        row: Row = index.data(Role.ROW)
        area = option.rect.adjusted(MARGIN, _EDGE, -MARGIN, -_EDGE)
        metrics = painter.fontMetrics()
        busy = _busy(row)
        said = worth_saying(row)
        word = QRect(area.left(), area.top(), area.width(), _word_height(metrics))
        if not said and not busy:
            word.moveCenter(area.center())
        elif busy:
            word.moveTop(area.center().y() - (word.height() + _BAR + 3) // 2)
        self._paint_word(painter, word, row, option)
        below = QRect(word.left(), word.bottom() + _GAP, word.width(), area.bottom() - word.bottom() - 1)
        below.setLeft(below.left() + _ICON + MARGIN)
        if busy:
            self._paint_bar(painter, _as_read(option, below), row, option)
        elif said:
            _draw_wrapped(painter, _as_read(option, below), said)

    def _paint_word(self, painter: QPainter, area: QRect, row: Row, option: QStyleOptionViewItem) -> None:
        name, tone = ("save", Tone.GOOD) if row.saved else state_icon(row.state)
        problem = worst(row.problems)
        if problem is not None and problem.severity is Severity.WARNING and row.state is not State.REFUSED:
            name, tone = "warning", Tone.WARN
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        drawn = painter.pen().color() if selected else colour(tone, option.palette)
        icon = QRect(area.left(), area.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        painter.drawPixmap(_as_read(option, icon).topLeft(), pixmap(name, drawn.name(), _ICON))
        text = source_table.state_text(row)
        if progress := source_table.progress_text(row):
            text = f"{text}  {progress}"
        words = _as_read(option, area.adjusted(_ICON + MARGIN, 0, 0, 0))
        draw_text(painter, words, text, Qt.TextElideMode.ElideRight)

    def _paint_bar(self, painter: QPainter, area: QRect, row: Row, option: QStyleOptionViewItem) -> None:
        bar = QRect(area.left(), area.top() + 2, area.width(), _BAR)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        done = painter.pen().color() if selected else option.palette.color(QPalette.ColorRole.Highlight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setBrush(done)
        part = QRect(bar.topLeft(), QSize(round(bar.width() * row.fraction), bar.height()))
        painter.drawRoundedRect(QStyle.visualRect(option.direction, bar, part), 3, 3)


def _as_read(option: QStyleOptionViewItem, part: QRect) -> QRect:
    """Return where a part of a cell lies for whoever reads from right to left."""
    return QStyle.visualRect(option.direction, option.rect, part)


def heading_height(view: QWidget) -> int:
    """Return how high what stands above a group is."""
    return QFontMetrics(view.font()).height() + 8


def _beneath_heading(option: QStyleOptionViewItem, index: Index) -> QRect:
    """Return what a heading leaves of a cell."""
    height = heading_height(option.widget) if index.data(Role.HEADING) else 0
    return option.rect.adjusted(0, height, 0, 0)


def worth_saying(row: Row) -> str:
    """Return what to say beneath the state; that it was cancelled stands there already."""
    if _busy(row):
        return ""
    return all_in_words([problem for problem in row.problems if problem.code != "cancelled"])


def sentence_height(metrics: QFontMetrics, said: str, cell_px: int) -> int:
    """Return how high a cell of this width has to be for the state and a whole sentence."""
    room_px = cell_px - 2 * MARGIN - _ICON - MARGIN
    count = min(len(_wrapped(metrics, said, room_px)), _MOST_LINES)
    return 2 * _EDGE + _word_height(metrics) + _GAP + count * metrics.height()


def _busy(row: Row) -> bool:
    return row.under_way and row.state not in ENDED


def _word_height(metrics: QFontMetrics) -> int:
    return max(_ICON, metrics.height())


def _group(option: QStyleOptionViewItem) -> QPalette.ColorGroup:
    active = option.state & QStyle.StateFlag.State_Active
    return QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive


def _text_role(option: QStyleOptionViewItem) -> QPalette.ColorRole:
    selected = option.state & QStyle.StateFlag.State_Selected
    return QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text


def draw_text(
    painter: QPainter, area: QRect, text: str, elide: Qt.TextElideMode, *, right: bool = False
) -> None:
    """Draw lines, each elided to the width, in the middle of the height."""
    metrics = painter.fontMetrics()
    shown = text.split("\n")
    top = area.top() + (area.height() - len(shown) * metrics.height()) // 2
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    for place, line in enumerate(shown):
        box = QRect(area.left(), top + place * metrics.height(), area.width(), metrics.height())
        painter.drawText(
            box, side | Qt.AlignmentFlag.AlignVCenter, metrics.elidedText(line, elide, area.width())
        )


def _at_dots(metrics: QFontMetrics, text: str, room: QSize) -> str:
    """Return lines that are too wide as two, where they are lists; none more than there is height for."""
    said = text.split("\n")
    for place in reversed(range(len(said))):
        head, dot, tail = said[place].rpartition(_DOT)
        too_wide = metrics.horizontalAdvance(said[place]) > room.width()
        if dot and too_wide and (len(said) + 1) * metrics.height() <= room.height():
            said[place : place + 1] = [head, tail]
    return "\n".join(said)


def _as_written(name: str) -> str:
    """Keep the hyphen at the end of a Latin line there, where all else is read from right to left."""
    return name if is_from_right(name) else "\n".join(map(from_left, name.split("\n")))


def _in_lines(painter: QPainter, area: QRect, name: str) -> str:
    """Return a file's name in as many lines as there is room for; all that is left stands in the last."""
    metrics = painter.fontMetrics()
    if metrics.horizontalAdvance(name) <= area.width():
        return name
    parts = lines(name, painter.font(), area.width())
    room = max(1, area.height() // metrics.height())
    return "\n".join([*parts[: room - 1], "".join(parts[room - 1 :])])


def _draw_wrapped(painter: QPainter, area: QRect, text: str) -> None:
    """Draw a sentence over as many lines as there is room for; the last one is elided."""
    metrics = painter.fontMetrics()
    room = max(1, area.height() // metrics.height())
    said = _wrapped(metrics, text, area.width())
    said[room - 1 :] = [" ".join(said[room - 1 :])]
    for place, line in enumerate(said):
        box = QRect(area.left(), area.top() + place * metrics.height(), area.width(), metrics.height())
        room_px = area.width() + (place < len(said) - 1)  # a line that just fits is measured up and down
        elided = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room_px)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)


def _wrapped(metrics: QFontMetrics, text: str, width_px: int) -> list[str]:
    """Return the lines of a text, broken between words."""
    words = text.split()
    said = words[:1]
    for word in words[1:]:
        longer = f"{said[-1]} {word}"
        if metrics.horizontalAdvance(longer) <= width_px:
            said[-1] = longer
        else:
            said.append(word)
    return said
