"""The right of the editor: tools, their values, undo, and what the picture shows."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from sendtopacs.model.edits import EditKind, Edits
from sendtopacs.model.items import ImageDetails, VideoDetails
from sendtopacs.ui.edit import words
from sendtopacs.ui.edit.found_box import FoundBox
from sendtopacs.ui.edit.shown_box import ShownBox
from sendtopacs.ui.edit.tool_box import TOOLS, ToolBox
from sendtopacs.ui.edit.values import Values
from sendtopacs.ui.widgets import button, named, plain_label

_LEAST_PX = 300


class Side(QScrollArea):
    """Where there is little room, it scrolls."""

    leaving = Signal()  # the tool, for another one

    def __init__(self, details: ImageDetails | VideoDetails, parent: QWidget) -> None:
        super().__init__(parent, widgetResizable=True)
        self._details = details
        is_video = isinstance(details, VideoDetails)
        inner = QWidget(self)
        self.tools = ToolBox((EditKind.REDACT,) if is_video else TOOLS, not is_video, inner)
        self._hint = plain_label("edit_hint", inner, wrap=True)
        self.values = Values(inner)
        self.blocks = named(QCheckBox(self.tr("Whole bloc&ks, without loss"), inner), "edit_blocks")
        self.blocks.setToolTip(self.tr("Crop a JPEG where its blocks meet, so that it is not coded anew"))
        self.blocks.setChecked(True)
        self.apply = button("edit_apply", self.tr("&Apply"), inner)
        self.suggest = button("edit_suggest", self.tr("Redact text area&s…"), inner)
        self.suggest.setToolTip(
            self.tr("Looks for lines of text and shows them; what you leave ticked becomes black")
        )
        self.found = FoundBox(inner)
        self.beside = named(QCheckBox(self.tr("Arrows and texts can b&e hidden"), inner), "edit_beside")
        self.beside.setToolTip(
            self.tr(
                "Ticked: the picture stays as it was taken; viewers draw arrows, texts and rulers over it, or"
                " hide them (they go into an object of their own, a presentation state). Not ticked: they"
                " become part of the picture."
            )
        )
        self.beside.setVisible(not is_video)
        self.undo = button("edit_undo", self.tr("&Undo"), inner)
        self.redo = button("edit_redo", self.tr("Re&do"), inner)
        self.shown = ShownBox(inner)
        self._lay_out(inner)
        self.tools.chosen.connect(self._on_tool)
        self.found.offered_now.connect(self._scroll_to_found, Qt.ConnectionType.QueuedConnection)  # laid out
        for keys, wanted in (("Ctrl+Z", self.undo), ("Ctrl+Y", self.redo), ("Ctrl+Shift+Z", self.redo)):
            QShortcut(QKeySequence(keys), parent).activated.connect(wanted.click)
        for keys in ("Return", "Enter"):  # in the values; elsewhere it means OK
            for place in (self.values, self.apply):
                shortcut = QShortcut(QKeySequence(keys), place)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(self.apply.click)

    def show_edits(self, edits: Edits) -> None:
        """Show what is said of the picture, and where its marks go."""
        self.shown.show_edits(edits)
        blocked = QSignalBlocker(self.beside)
        self.beside.setChecked(edits.beside)
        blocked.unblock()

    def said(self, edits: Edits) -> Edits:
        """Return the edits with what is said of the picture, and where its marks go."""
        return replace(self.shown.said(edits), beside=self.beside.isChecked())

    def bound(self, rows: int, columns: int, *, without_loss: bool) -> None:
        """Work in a picture of this size; `without_loss`: whole blocks keep it from being coded anew."""
        self.blocks.setVisible(self.values.kind is EditKind.CROP and without_loss)
        sampling = self._details.sampling if isinstance(self._details, ImageDetails) else ()
        several = len(sampling) > 1
        largest = max((number for pair in sampling for number in pair), default=1) if several else 1
        in_blocks = self.blocks.isChecked() and without_loss and bool(sampling)
        self.values.bound(rows, columns, 8 * largest if in_blocks else 1)

    @Slot()
    def _scroll_to_found(self) -> None:
        self.ensureWidgetVisible(self.found)

    def take_keyboard(self) -> None:
        """Go to where the tool is told what it needs; what is typed replaces what stands there."""
        field = self.values.first_field()
        field.setFocus()
        field.selectAll()

    @Slot(object)
    def _on_tool(self, kind: EditKind) -> None:
        if kind is not self.values.kind:
            self.leaving.emit()
        self._hint.setText(words.hint(kind))
        self.values.use(kind)
        self.values.first_field().setAccessibleDescription(words.hint(kind))
        self.take_keyboard()

    def _lay_out(self, inner: QWidget) -> None:
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 6, 0)
        undoing = QHBoxLayout()
        undoing.addWidget(self.undo)
        undoing.addWidget(self.redo)
        rule = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)  # the tools say how wide
        rule.setHeightForWidth(True)
        self._hint.setSizePolicy(rule)
        above: list[QWidget] = [self.tools, self._hint, self.values, self.blocks, self.apply]
        for part in [*above, self.suggest, self.found, self.beside]:
            layout.addWidget(part)
        layout.addLayout(undoing)
        layout.addWidget(self.shown)
        layout.addStretch(1)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        bar = self.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(max(_LEAST_PX, inner.sizeHint().width()) + bar)
