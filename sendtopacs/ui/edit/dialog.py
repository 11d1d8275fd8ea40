"""The dialog in which the picture of a file is edited; the file itself stays as it is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from sendtopacs.convert.thumbnail import Thumbnail
from sendtopacs.model.edits import EditKind, Edits
from sendtopacs.model.errors import ConversionError, SendToPacsError
from sendtopacs.model.items import SourceItem
from sendtopacs.ui.allowing import allow
from sendtopacs.ui.edit.bench import Bench
from sendtopacs.ui.edit.canvas import Point
from sendtopacs.ui.edit.draft import Draft
from sendtopacs.ui.edit.finder import Finder
from sendtopacs.ui.edit.picture_area import PictureArea
from sendtopacs.ui.edit.showing import Shower
from sendtopacs.ui.edit.side import Side
from sendtopacs.ui.edit.summary import summary
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.reasons import Reason
from sendtopacs.ui.widgets import ok_and_cancel, plain_label
from sendtopacs.ui.window_size import resize_to_fit


class EditDialog(QDialog):
    """Stands beside the window; each change counts at once, so that nobody sends what is redacted here.

    Cancel takes all of them back.
    """

    edited = Signal(object)  # Edits

    def __init__(self, item: SourceItem, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._closing = False  # as soon as the picture is seen
        self.setObjectName("edit_dialog")
        self.setWindowTitle(self.tr("{file}: edit").format(file=item.file.path.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bench = Bench(item, self)
        self.area = PictureArea(item, self)
        self.side = Side(self._bench.details, self)
        self._draft = Draft(self._bench, self.side, self)
        self._shower = Shower(item, runner, self)
        self._finder = Finder(self._bench, self._shower, self.side, self.area, self)
        self._lay_out()
        self._connect()
        self.side.tools.select(EditKind.REDACT if self.area.is_video else EditKind.CROP)
        self._show()
        resize_to_fit(self, QSize(1080, 780))

    @property
    def edits(self) -> Edits:
        """The edits as they stand."""
        return self._bench.edits

    @property
    def busy(self) -> bool:
        """True while the picture shown is not yet the one that is meant."""
        return self._shower.busy

    def follow(self, edits: Edits) -> None:
        """Show what was done to the row elsewhere: by the list's menu, or its undo."""
        self._bench.follow(edits)

    def settle(self) -> bool:
        """Do what was drawn or typed and not applied; say what has to be put right first, if so."""
        return self._draft.settle() and self._finder.settle()

    def reject(self) -> None:
        """Take all back."""
        self._bench.take_back()
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
        self._bench.edited.connect(self.edited)
        self._bench.changed.connect(self._show)
        self._draft.refused.connect(self._problem.show_problem)
        self._draft.said.connect(self._said.setText)
        self.area.canvas.drawn.connect(self._on_drawn)
        self.area.moved.connect(self._show)
        side.values.changed.connect(self._show_shape)
        side.blocks.toggled.connect(self._show_shape)
        side.shown.changed.connect(self._on_shown)
        side.beside.toggled.connect(self._on_shown)
        side.undo.clicked.connect(self._undo)
        side.redo.clicked.connect(self._bench.redo)
        self._shower.shown.connect(self._on_picture)
        self._shower.failed.connect(self._on_failed)
        self._finder.said.connect(self._said.setText)
        self._finder.refused.connect(self._show_words)
        side.found.changed.connect(self._allow_undo)
        self._buttons.accepted.connect(self._on_ok)
        self._buttons.rejected.connect(self.reject)

    # -- what is done --------------------------------------------------------------------------------------

    @Slot(object)
    def _on_drawn(self, points: list[Point]) -> None:
        """Take what was drawn; not over a picture that is out of date: it would mean another place."""
        if self._bench.seen.moves == self.edits.moves:
            self._draft.take(points)
        self._show_shape()

    @Slot()
    def _on_ok(self) -> None:
        """Close; what is only drawn is done first, and seen whether it can be."""
        waiting = self._draft.waiting or self._finder.waiting
        if not self.settle():
            return
        if waiting and self.busy:
            self._wait_to_close(True)
        else:
            self.accept()

    @Slot()
    def _undo(self) -> None:
        """Take the last thing back: what is only drawn, or a step."""
        if self._draft.waiting:
            self._draft.clear()
            self._show_words()
        elif self._finder.waiting:
            self._finder.refuse()
        else:
            self._bench.undo()

    @Slot()
    def _on_shown(self) -> None:
        self._bench.change(self.side.said(self.edits))

    # -- what is seen --------------------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        """Show all of it as it stands."""
        self._problem.show_problem(None)
        self._show_words()
        self._shower.show(self.edits, self.area.at_s)

    @Slot()
    def _show_words(self) -> None:
        self.side.show_edits(self.edits)
        self._allow_undo()
        allow(self.side.redo, self._bench.history.can_redo, Reason.NOTHING_TO_REDO.said())
        at_s = self.area.at_s if self.area.is_video else None
        self._said.setText(summary(self._bench, at_s, self.side.shown.nameless.text()))

    @Slot()
    def _allow_undo(self) -> None:
        possible = self._bench.history.can_undo or self._draft.waiting or self._finder.waiting
        allow(self.side.undo, possible, Reason.NOTHING_TO_UNDO.said())

    def _wait_to_close(self, closing: bool) -> None:
        self._closing = closing
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        allow(ok, not closing, Reason.UNDER_WAY.said())

    @Slot()
    def _show_shape(self) -> None:
        self._allow_undo()
        self.side.bound(*self._bench.size, without_loss=self._bench.without_loss)
        self.area.canvas.draw(*self.side.values.shape())

    @Slot(object)
    def _on_picture(self, picture: Thumbnail) -> None:
        self.area.show_picture(picture, *self._bench.size)
        self._bench.seen = self.edits
        self._show_shape()
        if self._closing:
            self.accept()

    @Slot(object, object)
    def _on_failed(self, failure: SendToPacsError, edits: Edits | None) -> None:
        """Say why a step cannot be done, and take it back: it would fail when it is sent, too.

        Where no picture comes at all, as at a damaged place of a video, nothing is taken back.
        """
        self._wait_to_close(False)
        if edits is None:
            self._finder.give_up()
        elif isinstance(failure, ConversionError):
            self._bench.withdraw(edits)
        self._problem.show_problem(failure.problem)
