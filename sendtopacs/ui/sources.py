"""The list of sources as a table model: what was dropped, what it becomes, how far it is."""

from __future__ import annotations

import dataclasses
import enum
import itertools
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QPixmap

from sendtopacs.model.events import InstanceChanged, InstanceProgress
from sendtopacs.model.items import DicomDetails, Kind, SourceItem
from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.problems import warning
from sendtopacs.model.profile import ConversionProfile, Pages
from sendtopacs.model.states import State
from sendtopacs.plan import pages_become, target
from sendtopacs.ui import arrange, labels
from sendtopacs.ui.problems import in_words, worst
from sendtopacs.ui.rows import AGAIN, Part, Row

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """What stands in a column: a title, and a text for each row."""

    title: str
    text: Callable[[Row, ConversionProfile], str]
    right: bool = False


def becomes(item: SourceItem, profile: ConversionProfile) -> str:
    """Say which object a source turns into: SOP class and transfer syntax in plain words."""
    if not item.usable:
        return ""
    if isinstance(item.details, DicomDetails):
        pair = item.details.SOPClassUID, item.details.TransferSyntaxUID
    else:
        joined = bool(item.group) or pages_become(item, profile) is Pages.MULTI_FRAME
        pair = target(item, profile, joined=joined)
    return f"{labels.sop_class_label(pair[0])}\n{labels.transfer_syntax_label(pair[1])}"


def state_text(row: Row) -> str:
    """Say the row's state in a word or two."""
    if row.saved:
        return labels.saved_label()
    if row.state is State.PLANNED and row.fraction:
        return labels.converting_label()
    return labels.state_label(row.state)


COLUMNS = (
    Column(QT_TRANSLATE_NOOP("SourceModel", "File"), lambda row, _: row.item.file.path.name),
    Column(QT_TRANSLATE_NOOP("SourceModel", "What it is"), lambda row, _: labels.describe(row.item)),
    Column(QT_TRANSLATE_NOOP("SourceModel", "Becomes"), lambda row, profile: becomes(row.item, profile)),
    Column(
        QT_TRANSLATE_NOOP("SourceModel", "Size"),
        lambda row, _: labels.size(row.item.file.size_bytes),
        right=True,
    ),
    Column(QT_TRANSLATE_NOOP("SourceModel", "Additional info"), lambda row, _: row.additional_info),
    Column(QT_TRANSLATE_NOOP("SourceModel", "State"), lambda row, _: state_text(row)),
)
FILE, KIND, BECOMES, SIZE, INFO, STATE = range(len(COLUMNS))


class Role(enum.IntEnum):
    """What a delegate asks for beyond Qt's roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


class SourceModel(QAbstractTableModel):
    """The sources, in the order in which they are sent."""

    def __init__(self, profile: ConversionProfile | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = profile or ConversionProfile()
        self._rows: list[Row] = []
        self._keys = itertools.count(1)
        self._places: dict[int, int] = {}  # key -> position
        self._paths: dict[Path, int] = {}  # how often each is in the list
        self._owners: dict[tuple[str, int], list[int]] = {}  # (job, instance) -> keys
        self._thumbnails: dict[int, QPixmap] = {}

    # -- what Qt asks --------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of sources."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.tr(COLUMNS[section].title)
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view or a screen reader asks about a cell."""
        if not index.isValid():
            return None
        answer = _ANSWERS.get(role)
        return answer(self, self._rows[index.row()], index.column()) if answer else None

    def text(self, row: Row, column: int) -> str:
        """Return what stands in a cell."""
        return COLUMNS[column].text(row, self._profile)

    def thumbnail(self, row: Row, column: int) -> QPixmap | None:
        """Return the row's picture, for the column that shows it."""
        return self._thumbnails.get(row.key) if column == FILE else None

    def tool_tip(self, row: Row, column: int) -> str:
        """Return every sentence about the row; at the name, with its whole path; at the kind, whose it is."""
        if column == KIND and isinstance(row.item.details, DicomDetails):
            return labels.identity(row.item.details.patient)
        sentences = [in_words(problem) for problem in row.problems]
        return "\n".join([str(row.item.file.path), *sentences] if column == FILE else sentences)

    def spoken(self, row: Row, column: int) -> str:
        """Return what a screen reader says of a cell."""
        text = self.text(row, column).replace("\n", ", ")
        problem = worst(row.problems)
        return f"{text}. {in_words(problem)}" if column == STATE and problem else text

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be dragged, and what is not sent yet be given additional info."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled
        row = self._rows[index.row()]
        if index.column() == INFO and row.fresh and row.item.kind is not Kind.DICOM:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take additional info."""
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        self._replace(self._rows[index.row()].key, additional_info=str(value).strip())
        self._tell(index.row(), index.row(), INFO, INFO)
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Take rows of this list only: files go to the window."""
        return [arrange.ROWS_FORMAT]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        """Pack rows for a drag."""
        return arrange.rows_data([self._rows[place].key for place in sorted({i.row() for i in indexes})])

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Put dragged rows where they were dropped."""
        if action is not Qt.DropAction.MoveAction or not data.hasFormat(arrange.ROWS_FORMAT):
            return False
        place = parent.row() if parent.isValid() else row
        self.move(arrange.keys_in(data), len(self._rows) if place < 0 else place)
        return True

    # -- the rows ------------------------------------------------------------------------------------------

    @property
    def rows(self) -> Sequence[Row]:
        """The rows, in their order."""
        return self._rows

    def row_at(self, position: int) -> Row:
        """Return the row at a position."""
        return self._rows[position]

    def append(self, items: Iterable[SourceItem]) -> None:
        """Add sources at the end; one that is there already gets a warning."""
        rows = [Row(next(self._keys), self._noted(item)) for item in items]
        if not rows:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows += rows
        self._places.update((row.key, first + n) for n, row in enumerate(rows))
        self.endInsertRows()

    def remove(self, keys: Collection[int]) -> None:
        """Take rows out."""
        places = sorted((self._places[key] for key in keys if key in self._places), reverse=True)
        for last, first in _runs(places):
            self.beginRemoveRows(QModelIndex(), first, last)
            for row in self._rows[first : last + 1]:
                self._forget(row)
            del self._rows[first : last + 1]
            self._places = {row.key: place for place, row in enumerate(self._rows)}
            self.endRemoveRows()
        self._set_group(arrange.lonely(self._rows), 0)

    def move(self, keys: Collection[int], before: int) -> None:
        """Put rows, in the order that they have, before the one at a position."""
        places = [self._places[key] for key in keys if key in self._places]
        for place, target_place in arrange.moves(places, before):
            if target_place in (place, place + 1):
                continue
            self.beginMoveRows(QModelIndex(), place, place, QModelIndex(), target_place)
            row = self._rows.pop(place)
            self._rows.insert(target_place - (target_place > place), row)
            self._places = {row.key: number for number, row in enumerate(self._rows)}
            self.endMoveRows()

    def join(self, keys: Collection[int]) -> None:
        """Have pictures become one object."""
        self._set_group(keys, max((row.item.group for row in self._rows), default=0) + 1)
        self._set_group(arrange.lonely(self._rows), 0)

    def separate(self, keys: Collection[int]) -> None:
        """Have pictures become an object each."""
        self._set_group(keys, 0)
        self._set_group(arrange.lonely(self._rows), 0)

    def set_profile(self, profile: ConversionProfile) -> None:
        """Show what the sources become under another profile."""
        if profile != self._profile:
            self._profile = profile
            self._tell(0, len(self._rows) - 1, BECOMES, BECOMES)

    def set_thumbnail(self, key: int, picture: QPixmap) -> None:
        """Show a picture in a row, if it is still there."""
        if key in self._places:
            self._thumbnails[key] = picture
            place = self._places[key]
            self._tell(place, place, FILE, FILE)

    def has_thumbnail(self, key: int) -> bool:
        """Tell whether the row has a picture."""
        return key in self._thumbnails

    # -- jobs ----------------------------------------------------------------------------------------------

    def hand_over(self, keys: Iterable[int], *, over: bool) -> None:
        """Note that rows, by key, are being made into a job, or that nothing came of it."""
        held = [key for key in keys if key in self._places]
        for key in held:
            self._replace(key, handed_over=over)
        self._tell_keys(held)

    def take_up(self, job_id: str, owners: dict[int, dict[int, Part]]) -> None:
        """Note that rows, by key, went into a job as these instances."""
        for key, parts in owners.items():
            if key in self._places:
                for instance_id in parts:
                    self._owners.setdefault((job_id, instance_id), []).append(key)
                self._replace(key, handed_over=False, job_id=job_id, parts=parts, finished=False)
        self._tell_keys(owners)

    def apply(self, events: Iterable[InstanceChanged | InstanceProgress]) -> None:
        """Take over what the engine tells of instances."""
        touched = set()
        for event in events:
            for key in self._owners.get((event.job_id, event.instance_id), ()):
                touched.add(key)
                self._apply_to(key, event)
        self._tell_keys(touched)

    def finish(self, job_id: str) -> None:
        """Note that nothing of a job is under way any more."""
        keys = [row.key for row in self._rows if row.job_id == job_id]
        for key in keys:
            self._replace(key, finished=True)
        self._tell_keys(keys)

    def reopen(self, job_id: str) -> None:
        """Note that what failed or was cancelled of a job is taken up again."""
        keys = [row.key for row in self._rows if row.job_id == job_id]
        for key in keys:
            parts = self._rows[self._places[key]].parts
            again = {n: Part(State.PLANNED) if p.state in AGAIN else p for n, p in parts.items()}
            self._replace(key, parts=again, finished=False)
        self._tell_keys(keys)

    def _apply_to(self, key: int, event: InstanceChanged | InstanceProgress) -> None:
        row = self._rows[self._places[key]]
        if isinstance(event, InstanceChanged):
            part = Part(event.state, problem=event.problem)
        else:
            part = dataclasses.replace(
                row.parts[event.instance_id], state=event.state, fraction=event.fraction
            )
        self._replace(key, parts={**row.parts, event.instance_id: part}, finished=False)

    # -- within --------------------------------------------------------------------------------------------

    def _noted(self, item: SourceItem) -> SourceItem:
        path = item.file.path
        self._paths[path] = self._paths.get(path, 0) + 1
        if self._paths[path] == 1 or not item.usable:
            return item
        return dataclasses.replace(
            item, warnings=(*item.warnings, warning("source-duplicate", file=path.name))
        )

    def _forget(self, row: Row) -> None:
        self._thumbnails.pop(row.key, None)
        for instance_id in row.parts:
            self._owners[row.job_id, instance_id].remove(row.key)
        path = row.item.file.path
        self._paths[path] -= 1
        if not self._paths[path]:
            del self._paths[path]

    def _set_group(self, keys: Collection[int], group: int) -> None:
        places = [self._places[key] for key in keys if key in self._places]
        for place in places:
            self._rows[place] = arrange.in_group(self._rows[place], group)
        if places:
            self._tell(min(places), max(places), KIND, BECOMES)

    def _replace(self, key: int, **changes: Any) -> None:
        place = self._places[key]
        self._rows[place] = dataclasses.replace(self._rows[place], **changes)

    def _tell_keys(self, keys: Iterable[int]) -> None:
        """Announce one range: a view repaints only what it shows of it."""
        places = [self._places[key] for key in keys if key in self._places]
        if places:
            self._tell(min(places), max(places), STATE, STATE)

    def _tell(self, first: int, last: int, left: int, right: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, left), self.index(last, right))


_ANSWERS: dict[int, Callable[[SourceModel, Row, int], Any]] = {
    Qt.ItemDataRole.DisplayRole: SourceModel.text,
    Qt.ItemDataRole.EditRole: lambda _model, row, column: row.additional_info if column == INFO else None,
    Qt.ItemDataRole.ToolTipRole: SourceModel.tool_tip,
    Qt.ItemDataRole.DecorationRole: SourceModel.thumbnail,
    Qt.ItemDataRole.AccessibleTextRole: SourceModel.spoken,
    Qt.ItemDataRole.TextAlignmentRole: lambda _model, _row, column: _alignment(column),
    Role.ROW: lambda _model, row, _column: row,
}


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if COLUMNS[column].right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _runs(places: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Yield (last, first) of each run in falling numbers."""
    for _, run in itertools.groupby(enumerate(places), key=lambda pair: pair[0] + pair[1]):
        numbers = [place for _, place in run]
        yield numbers[0], numbers[-1]
