"""The list of sources as a table that views show: what was dropped, what it becomes, how far it is."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QPixmap

from sendtopacs.becomes import (
    TITLED,
    document_title,
    edits_problem,
    foretold,
    pages_become,
    pdf_becomes,
    target,
)
from sendtopacs.convert.video_forecast import forecast
from sendtopacs.model.items import (
    DicomDetails,
    DocumentDetails,
    Kind,
    PdfAs,
    SourceItem,
    VideoDetails,
)
from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.problems import Problem
from sendtopacs.model.profile import ConversionProfile, Pages
from sendtopacs.model.states import ENDED, State
from sendtopacs.model.tags import check_info
from sendtopacs.plan_files import description_problems
from sendtopacs.ui import labels
from sendtopacs.ui.edit import words
from sendtopacs.ui.problems import all_in_words, in_words
from sendtopacs.ui.rows import Row

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_WORTH_SAYING_S = 3.0


class Headed(Protocol):
    """What stands beneath a heading; it is worded only when it is seen."""

    @property
    def heading(self) -> str:
        """The words."""


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
        pair = item.details.SOPClassUID, profile.dicom_transfer_syntax(item.details.TransferSyntaxUID)
    else:
        pair = target(item, profile, joined=bool(item.group) or _of_several(item, profile))
    lines = [labels.sop_class_label(pair[0]), labels.transfer_syntax_label(pair[1])]
    if isinstance(item.details, VideoDetails):
        expected = forecast(item, item.details, profile)
        lines.append(labels.outlook(expected))
        lines[0] += f" × {expected.parts}" if expected.parts > 1 else ""
    return "\n".join(lines)


def describe(item: SourceItem, profile: ConversionProfile) -> str:
    """Say what a source is, its own profile, what of a video is sent, a document's title."""
    text, details = labels.describe(item), item.details
    text += f" · {item.choice.profile.name}" if item.choice.profile else ""
    if isinstance(details, TITLED) and pdf_becomes(item, profile) is PdfAs.DOCUMENT:
        return f"{text}\n{document_title(item, profile.preset)}"
    more = [words.said_of(item.edits)]
    if isinstance(details, VideoDetails):
        dropped = forecast(item, details, profile).sound_dropped
        more.insert(0, labels.excerpt(item.clip, details.duration_s, sound_dropped=dropped))
    said = " · ".join(filter(None, more))
    return f"{text}\n{said}" if said else text


def _of_several(item: SourceItem, profile: ConversionProfile) -> bool:
    """Tell whether one object is made of several pages."""
    if isinstance(item.details, DocumentDetails):
        return item.details.pages > 1 and pdf_becomes(item, profile) is PdfAs.MULTI_FRAME
    return pages_become(item, profile) is Pages.MULTI_FRAME


def state_text(row: Row) -> str:
    """Say the row's state in a word or two."""
    if row.saved:
        return labels.saved_label()
    if row.state is State.PLANNED and row.fraction:
        return labels.converting_label()
    return labels.state_label(row.state)


def progress_text(row: Row) -> str:
    """Say how far a row that is under way is, and how long it still takes."""
    if not (row.under_way and row.parts and row.state not in ENDED and row.fraction):
        return ""
    left = labels.time_left(row.left_s) if row.left_s is not None and row.left_s >= _WORTH_SAYING_S else ""
    return " · ".join(filter(None, (f"{row.fraction:.0%}", left)))


COLUMNS = (
    Column(QT_TRANSLATE_NOOP("SourceTable", "File"), lambda row, _: row.item.file.path.name),
    Column(QT_TRANSLATE_NOOP("SourceTable", "Description"), lambda row, _: row.said),
    Column(QT_TRANSLATE_NOOP("SourceTable", "What it is"), lambda row, profile: describe(row.item, profile)),
    Column(QT_TRANSLATE_NOOP("SourceTable", "Becomes"), lambda row, profile: becomes(row.item, profile)),
    Column(
        QT_TRANSLATE_NOOP("SourceTable", "Size"),
        lambda row, _: labels.size(row.item.file.size_bytes),
        right=True,
    ),
    Column(QT_TRANSLATE_NOOP("SourceTable", "Additional info"), lambda row, _: row.additional_info),
    Column(QT_TRANSLATE_NOOP("SourceTable", "State"), lambda row, _: state_text(row)),
)
FILE, DESCRIPTION, KIND, BECOMES, SIZE, INFO, STATE = range(len(COLUMNS))
_TYPED = {INFO: lambda row: row.additional_info, DESCRIPTION: lambda row: row.said}
"""The columns that are typed into, and what stands there."""


class Role(enum.IntEnum):
    """What a delegate asks for beyond Qt's roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    HEADING = ROW + 2  # of the group that begins with the row
    PICTURE = ROW + 1  # not Qt's role for it: styles would make icons of it in every state


class SourceTable(QAbstractTableModel):
    """What views and screen readers see of the rows; `SourceModel` has what is done to them."""

    chosen = Signal()  # somebody chose something for one file
    edited = Signal(int)  # somebody edited the picture of the row of this key

    def __init__(self, profile: ConversionProfile | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = profile or ConversionProfile()
        self._rows: list[Row] = []
        self._places: dict[int, int] = {}  # key -> position
        self._thumbnails: dict[int, QPixmap] = {}
        self._headings: dict[int, Headed] = {}  # by the key of the row beneath
        self._worded: dict[int, str] = {}  # those of them that were asked for

    @property
    def profile(self) -> ConversionProfile:
        """How the sources become objects."""
        return self._profile

    def heading(self, key: int) -> str:
        """Return what stands above the row of this key; '' where no group begins."""
        if key not in self._headings:
            return ""
        if key not in self._worded:  # each painting asks, and a group may have thousands of rows
            self._worded[key] = self._headings[key].heading
        return self._worded[key]

    def has_heading(self, key: int) -> bool:
        """Tell whether a group begins with the row of this key."""
        return key in self._headings

    def set_headings(self, headings: Mapping[int, Headed]) -> None:
        """Have the headings of these stand above the rows of these keys."""
        self._headings = dict(headings)
        self._worded.clear()

    def row_of(self, key: int) -> Row | None:
        """Return the row of this key; None where it is gone."""
        return self._rows[self._places[key]] if key in self._places else None

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
            title = self.tr(COLUMNS[section].title)
            return f"{title}\N{NO-BREAK SPACE}" if section == SIZE else title  # it would touch the next one
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if section == DESCRIPTION and role == Qt.ItemDataRole.ToolTipRole:
            return self._how_to_describe()
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
        if column == DESCRIPTION and not row.said and row.editable and row.item.kind is not Kind.DICOM:
            return self._how_to_describe()
        if column == KIND and isinstance(row.item.details, DicomDetails):
            return labels.identity(row.item.details.patient)
        sentences = [in_words(problem) for problem in row.problems]
        return "\n".join([str(row.item.file.path), *sentences] if column == FILE else sentences)

    def _how_to_describe(self) -> str:
        return self.tr("What the picture shows, or a document's title: double-click or press Ctrl+D to type")

    def spoken(self, row: Row, column: int) -> str:
        """Return what a screen reader says of a cell."""
        text = self.text(row, column).replace("\n", ", ")
        if column == FILE:
            return ". ".join(filter(None, (self.heading(row.key), text)))
        if column != STATE:
            return text
        return ". ".join(filter(None, (text, progress_text(row), all_in_words(row.problems))))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let what is not sent yet be described, and be given additional info."""
        flags = super().flags(index)
        row = self._rows[index.row()] if index.isValid() else None
        typed = row is not None and row.editable and row.item.kind is not Kind.DICOM
        if typed and index.column() in _TYPED:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _set_choices(self, wanted: Mapping[int, Mapping[str, Any]]) -> None:
        """Have what was chosen for single files be so: by key, fields of their FileChoice."""
        places = []
        for key, changes in wanted.items():
            row = self.row_of(key)
            if row is None or not row.editable:
                continue
            choice = dataclasses.replace(row.item.choice, **changes)
            self._replace(key, item=dataclasses.replace(row.item, choice=choice))
            places.append(self._places[key])
        if places:
            self._tell(min(places), max(places), FILE, STATE)  # at once: of each it took 3 ms
        self.chosen.emit()

    # -- within ----------------------------------------------------------------------------------------

    def _blocked(self, item: SourceItem) -> Problem | None:
        """Return why what is said of a file cannot be written; whether its letters can, the plan says."""
        info = item.choice.additional_info if item.kind is not Kind.DICOM else ""
        if wrong := edits_problem(item):
            return wrong
        problems = check_info(self._profile.additional_info_tag, info, item.file.path.name, None)
        return next(iter((*problems, *description_problems(item, self._profile, None))), None)

    def _judged(self, item: SourceItem) -> dict[str, Any]:
        """Return the fields of a row that follow from its item and the profile."""
        return {"blocked": self._blocked(item), "foretold": foretold(item, self._profile)}

    def _replace(self, key: int, **changes: Any) -> None:
        place = self._places[key]
        if "item" in changes:
            changes |= self._judged(changes["item"])
        self._rows[place] = dataclasses.replace(self._rows[place], **changes)

    def _tell(self, first: int, last: int, left: int, right: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, left), self.index(last, right))


_ANSWERS: dict[int, Callable[[SourceTable, Row, int], Any]] = {
    Qt.ItemDataRole.DisplayRole: SourceTable.text,
    Qt.ItemDataRole.EditRole: lambda _model, row, column: _TYPED[column](row) if column in _TYPED else None,
    Qt.ItemDataRole.ToolTipRole: SourceTable.tool_tip,
    Role.PICTURE: SourceTable.thumbnail,
    Qt.ItemDataRole.AccessibleTextRole: SourceTable.spoken,
    Qt.ItemDataRole.TextAlignmentRole: lambda _model, _row, column: _alignment(column),
    Role.ROW: lambda _model, row, _column: row,
    Role.HEADING: lambda model, row, _column: model.heading(row.key),
}


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if COLUMNS[column].right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
