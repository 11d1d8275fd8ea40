"""The dialog in which the picture of a file is edited; the file itself stays as it is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from sendtopacs.becomes import rearranged
from sendtopacs.convert.thumbnail import Thumbnail
from sendtopacs.model.edits import REDACTIONS, EditKind, Edits, Step, problems_of, size_after
from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.items import ImageDetails, SourceItem, VideoDetails
from sendtopacs.model.problems import Problem
from sendtopacs.model.video import in_minutes
from sendtopacs.ui.allowing import allow
from sendtopacs.ui.edit import words
from sendtopacs.ui.edit.canvas import Point
from sendtopacs.ui.edit.history import History
from sendtopacs.ui.edit.picture_area import PictureArea
from sendtopacs.ui.edit.showing import Shower
from sendtopacs.ui.edit.side import Side
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.labels import in_pixels, without_key
from sendtopacs.ui.reasons import Reason
from sendtopacs.ui.widgets import ok_and_cancel, plain_label
from sendtopacs.ui.window_size import resize_to_fit

_AT_ONCE = frozenset({EditKind.REDACT, EditKind.FREEHAND, EditKind.ARROW, EditKind.RULER})
"""What is done when the mouse has drawn it; the rest waits for Apply."""


class EditDialog(QDialog):
    """Stands beside the window; each change counts at once, so that nobody sends what is redacted here.

    Cancel takes all of them back.
    """

    edited = Signal(object)  # Edits

    def __init__(self, item: SourceItem, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        assert isinstance(item.details, ImageDetails | VideoDetails)
        self._name, self._details = item.file.path.name, item.details
        self._before, self._history = item.edits, History(item.edits)
        self._told = item.edits
        self._closing = False  # as soon as the picture is seen
        self.setObjectName("edit_dialog")
        self.setWindowTitle(self.tr("{file}: edit").format(file=self._name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.area = PictureArea(item, self)
        self.side = Side(item.details, self)
        self._shower = Shower(item, runner, self)
        self._lay_out()
        self._connect()
        self.side.tools.select(EditKind.REDACT if self.area.is_video else EditKind.CROP)
        self._show()
        resize_to_fit(self, QSize(1080, 780))

    @property
    def edits(self) -> Edits:
        """The edits as they stand."""
        return self._history.edits

    @property
    def busy(self) -> bool:
        """True while the picture shown is not yet the one that is meant."""
        return self._shower.busy

    def follow(self, edits: Edits) -> None:
        """Show what was done to the row elsewhere: by the list's menu, or its undo."""
        if edits != self._told:
            self._told = edits
            self._history.change(edits)
            self._show()

    def reject(self) -> None:
        """Take all back."""
        self._tell(self._before)
        super().reject()

    def done(self, result: int) -> None:
        """Decode nothing more."""
        self._shower.stop()
        super().done(result)

    def _lay_out(self) -> None:
        self._said = plain_label("edit_said", self, wrap=True)
        self._problem = ReportLine("editing a picture", self)
        standard = QDialogButtonBox.StandardButton
        self._buttons = ok_and_cancel(self)
        for one in (standard.Ok, standard.Cancel):
            self._buttons.button(one).setAutoDefault(False)
            self._buttons.button(one).setDefault(False)
        above = QHBoxLayout()
        above.addWidget(self.area, 1)
        above.addWidget(self.side)
        layout = QVBoxLayout(self)
        layout.addLayout(above, 1)
        layout.addWidget(self._said)
        layout.addWidget(self._problem)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        side = self.side
        self.area.canvas.drawn.connect(self._on_drawn)
        self.area.moved.connect(self._show_picture)
        side.tools.done.connect(self._do_at_once)
        side.leaving.connect(self._leave_tool)
        side.values.changed.connect(self._show_shape)
        side.blocks.toggled.connect(self._show_shape)
        side.apply.clicked.connect(self._apply)
        side.suggest.clicked.connect(self._suggest)
        side.shown.changed.connect(self._on_shown)
        side.beside.toggled.connect(self._on_shown)
        side.undo.clicked.connect(self._undo)
        side.redo.clicked.connect(self._redo)
        self._shower.shown.connect(self._on_picture)
        self._shower.failed.connect(self._on_failed)
        self._shower.suggested.connect(self._on_suggested)
        self._buttons.accepted.connect(self._on_ok)
        self._buttons.rejected.connect(self.reject)

    # -- what is done --------------------------------------------------------------------------------------

    @Slot(object)
    def _on_drawn(self, points: list[Point]) -> None:
        self.side.values.take(points)
        self._show_shape()
        if self.side.values.kind in _AT_ONCE and self._wrong(self.side.values.step()) is None:
            self._apply()
        else:
            self.side.take_keyboard()

    @Slot()
    def _apply(self) -> None:
        self._do(self.side.values.step())

    @Slot(object)
    def _do(self, step: Step) -> None:
        """Do one step, or say why it cannot be done."""
        problem = self._wrong(step)
        if problem is None:
            self._history.change(self.edits.plus(step))
            self.side.values.clear()
            self._show()
        self._problem.show_problem(problem)

    @Slot(object)
    def _do_at_once(self, step: Step) -> None:
        self._leave_tool()
        self._do(step)

    @Slot()
    def _leave_tool(self) -> None:
        """Apply what was drawn with the last tool: with another one it would mean something else."""
        values = self.side.values
        step = values.step()
        if values.waiting and values.kind is not EditKind.CALIBRATE and self._wrong(step) is None:
            self._do(step)
        values.clear()

    @Slot()
    def _on_ok(self) -> None:
        """Close; what is only drawn is done first, and seen whether it can be."""
        waiting = self.side.values.waiting
        if not self.apply_drawn():
            return
        if waiting and self.busy:
            self._closing = True
            self._allow_ok()
        else:
            self.accept()

    def apply_drawn(self) -> bool:
        """Do what was drawn or typed and not applied; say what has to be put right first, if so."""
        values = self.side.values
        if not values.waiting:
            return True
        if values.kind is EditKind.CALIBRATE:  # nobody may have looked at the length that stands there
            self.side.take_keyboard()
            self._said.setText(
                self.tr(
                    "How long is the line that was drawn? Type its length and press Apply, or press Undo."
                )
            )
            return False
        before = self.edits
        self._do(values.step())
        return self.edits != before

    def _wrong(self, step: Step) -> Problem | None:
        edits = self.edits.plus(step)
        return next(problems_of(edits, self._details.rows, self._details.columns, self._name), None)

    @Slot()
    def _undo(self) -> None:
        """Take the last thing back: what is only drawn, or a step."""
        if self.side.values.waiting:
            self.side.values.clear()
            self._problem.show_problem(None)
            self._show_words()
        else:
            self._history.undo()
            self._show()

    @Slot()
    def _redo(self) -> None:
        self._history.redo()
        self._show()

    @Slot()
    def _on_shown(self) -> None:
        self._history.change(self.side.said(self.edits))
        self._show_words()

    @Slot()
    def _suggest(self) -> None:
        allow(self.side.suggest, False, Reason.UNDER_WAY.said())
        self._shower.suggest(self.edits, self.area.at_s)

    @Slot(object)
    def _on_suggested(self, steps: list[Step]) -> None:
        allow(self.side.suggest, True, "")
        edits = self.edits
        for step in steps:
            edits = edits.plus(step)
        self._history.change(edits)
        self._show()
        found = self.tr(
            "%n area(s) that look like text redacted. Look whether any is left.", None, len(steps)
        )
        none = self.tr("Nothing that looks like printed text was found. Look yourself, too.")
        self._said.setText(found if steps else none)

    # -- what is seen --------------------------------------------------------------------------------------

    def _show(self) -> None:
        """Show all of it as it stands."""
        self._problem.show_problem(None)
        self._show_picture()

    def _tell(self, edits: Edits) -> None:
        if edits != self._told:
            self._told = edits
            self.edited.emit(edits)

    def _show_words(self) -> None:
        self._tell(self.edits)
        self.side.show_edits(self.edits)
        self._allow_undo()
        allow(self.side.redo, self._history.can_redo, Reason.NOTHING_TO_REDO.said())
        rows, columns = self._size()
        parts = [
            in_pixels(columns, rows),
            words.said_of(self.edits) or self.tr("nothing changed"),
            self._outlook(),
            self._left_to_say(),
        ]
        if self.area.is_video:
            parts.insert(1, in_minutes(self.area.at_s or 0.0))
        self._said.setText(" · ".join(filter(None, parts)))

    def _allow_undo(self) -> None:
        possible = self._history.can_undo or self.side.values.waiting
        allow(self.side.undo, possible, Reason.NOTHING_TO_UNDO.said())

    def _allow_ok(self) -> None:
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        allow(ok, not self._closing, Reason.UNDER_WAY.said())

    def _left_to_say(self) -> str:
        """Ask whoever redacts for what only a person can tell."""
        if self.edits.nameless or not self.edits.has(REDACTIONS):
            return ""
        box = without_key(self.side.shown.nameless.text())
        return self.tr("when no name is left in it, tick “{box}”").format(box=box)

    def _outlook(self) -> str:
        """Say whether the picture is coded anew for it."""
        steps, details = self.edits.pixel_steps, self._details
        if not steps:
            return ""
        kept = isinstance(details, ImageDetails) and details.embeddable and rearranged(details, steps)
        return self.tr("without loss") if kept else self.tr("is coded anew")

    def _size(self) -> tuple[int, int]:
        return size_after(self.edits.steps, self._details.rows, self._details.columns)

    @Slot()
    def _show_shape(self) -> None:
        self._allow_undo()
        self.side.bound(*self._size())
        self.area.canvas.draw(*self.side.values.shape())

    @Slot()
    def _show_picture(self) -> None:
        self._show_words()
        self._shower.show(self.edits, self.area.at_s)

    @Slot(object)
    def _on_picture(self, picture: Thumbnail) -> None:
        self.area.show_picture(picture, *self._size())
        self._show_shape()
        if self._closing:
            self.accept()

    @Slot(object)
    def _on_failed(self, failure: SendToPacsError) -> None:
        """Say why a step cannot be done, and take it back: it would fail when it is sent, too."""
        allow(self.side.suggest, True, "")
        self._closing = False
        self._allow_ok()
        if self._history.can_undo:
            self._history.undo()
            self._show()
        self._problem.show_problem(failure.problem)
