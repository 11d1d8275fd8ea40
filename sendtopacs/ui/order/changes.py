"""What was decided of rows in the editor, in the menu and in 'Cut video': each can be undone in the list."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from sendtopacs.model.edits import Edits
from sendtopacs.model.items import Kind, SourceItem
from sendtopacs.model.video import Clip
from sendtopacs.ui.order.step import Step
from sendtopacs.ui.sources import SourceModel

translate = QCoreApplication.translate  # by this name lupdate finds the texts

_sessions = itertools.count(1)


class EditSession:
    """One editor of one row: each change counts at once, and all of them are one step of the list's undo."""

    def __init__(self, model: SourceModel, key: int) -> None:
        self._model, self._key = model, key
        self._number = next(_sessions)

    def edit(self, edits: Edits) -> None:
        """Have the row's picture edited so from now on."""
        row = self._model.row_of(self._key)
        if row is not None and row.editable and row.item.edits != edits:
            put = partial(_put, self._model, self._key)
            what = translate("changes", "editing a picture")
            self._model.history.push(_Edited(what, put, (row.item.edits, edits), self._number))


def _put(model: SourceModel, key: int, edits: Edits) -> None:
    """Have a row's picture edited so; what is redacted of a video is, too, in pictures taken out before."""
    row = model.row_of(key)
    if row is None:
        return
    before, now = row.item.edits.redactions, edits.redactions
    model.set_edits(key, edits)
    if row.item.kind is not Kind.VIDEO or before == now:
        return
    for other in [other for other in model.rows if other.editable and other.item.still_s is not None]:
        if other.item.file == row.item.file:
            own = tuple(step for step in other.item.edits.steps if step not in before)
            model.set_edits(other.key, replace(other.item.edits, steps=(*now, *own)))


class _Edited(QUndoCommand):
    """What one editor did; takes in what the same one does next, and is gone where nothing is left of it."""

    def __init__(
        self, what: str, put: Callable[[Edits], None], states: tuple[Edits, Edits], session: int
    ) -> None:
        super().__init__(what)
        self._put, self._session = put, session
        self.before, self.after = states

    def id(self) -> int:
        """Return what tells editors apart."""
        return self._session

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in the next change of the same editor."""
        assert isinstance(other, _Edited)
        self.after = other.after
        self.setObsolete(self.after == self.before)
        return True

    def undo(self) -> None:
        """Have the picture as it was before the editor was opened."""
        self._put(self.before)

    def redo(self) -> None:
        """Have it as it was when the editor was closed."""
        self._put(self.after)


def edit(model: SourceModel, wanted: Mapping[int, Edits], what: str) -> None:
    """Edit the pictures of rows, by key, in one step; `what` names it for the undo."""
    rows = [row for key in wanted if (row := model.row_of(key)) is not None and row.editable]
    before = {row.key: row.item.edits for row in rows}
    after = {row.key: wanted[row.key] for row in rows}
    if after != before:
        model.history.push(Step(what, partial(_edit_all, model, before), partial(_edit_all, model, after)))


def _edit_all(model: SourceModel, wanted: Mapping[int, Edits]) -> None:
    for key, edits in wanted.items():
        model.set_edits(key, edits)


def cut(model: SourceModel, key: int, clip: Clip) -> None:
    """Have only a stretch of a video sent."""
    row = model.row_of(key)
    if row is not None and row.editable and row.item.clip != clip:
        put: Callable[..., Any] = partial(model.set_clip, key)
        what = translate("changes", "cutting a video")
        model.history.push(Step(what, partial(put, row.item.clip), partial(put, clip)))


def take_in(model: SourceModel, picture: SourceItem) -> None:
    """Add a picture of a video to the list."""
    model.append_undoable([picture], translate("changes", "taking a picture out of a video"))
