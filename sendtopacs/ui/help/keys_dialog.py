"""The list of all keys: those of the window, and of what is open beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sendtopacs.ui.help.keys import Key, keys_of
from sendtopacs.ui.reading import from_left
from sendtopacs.ui.widgets import button, named, plain_label
from sendtopacs.ui.window_size import resize_to_fit


class KeysDialog(QDialog):
    """Is filled anew whenever it is shown."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("keys_dialog")
        self.setWindowTitle(self.tr("Keyboard – SendToPACS"))
        self.list = named(QTreeWidget(self), "keys_list")
        self.list.setAccessibleName(self.tr("Keys"))
        self.list.setColumnCount(2)
        self.list.setHeaderLabels([self.tr("What"), self.tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.setItemsExpandable(False)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.header().setStretchLastSection(False)  # what the keys do not need is for the words
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        said = plain_label("keys_said", self, wrap=True)
        said.setText(
            self.tr(
                "Beside these, Alt with the letter that is underlined leads to each field and button. Tab"
                " goes from one to the next, Escape closes what is open beside the window."
            )
        )
        close = button("keys_close", self.tr("&Close"), self)
        close.clicked.connect(self.close)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list, 1)
        layout.addWidget(said)
        layout.addLayout(below)
        resize_to_fit(self, QSize(760, 660))

    def fill(self) -> None:
        """List the keys of what is there at present."""
        self.list.clear()
        self._add(self.tr("Main window"), [*keys_of(self._window), *self._of_the_list()])
        for dialog in self._window.findChildren(QDialog):
            own = self._of_the_preview() if dialog.objectName() == "look_dialog" else []
            if dialog.isVisible() and dialog is not self and (keys := [*keys_of(dialog), *own]):
                self._add(dialog.windowTitle(), keys)
        self.list.expandAll()
        self.list.resizeColumnToContents(1)

    def _of_the_list(self) -> list[Key]:
        """Return the keys that the list takes itself, as lists do: they are no shortcuts."""
        return [
            Key(self.tr("Space"), self.tr("Look at the row large, or close what shows it")),
            Key(self.tr("Home, End"), self.tr("Go to the first or the last row")),
            Key(self.tr("Ctrl+A"), self.tr("Select all rows")),
            Key(self.tr("Alt+Up, Alt+Down"), self.tr("Move the row")),
            Key(self.tr("Del"), self.tr("Remove the selected rows")),
        ]

    def _of_the_preview(self) -> list[Key]:
        """Return the keys that the preview's picture takes itself."""
        return [
            Key(self.tr("Arrow keys"), self.tr("Go to the row before or after")),
            Key(self.tr("Shift with an arrow key"), self.tr("Move the picture, where it is zoomed")),
            Key(self.tr("PgUp, PgDn"), self.tr("Turn the pages, or go on by a second in a video")),
        ]

    def _add(self, title: str, keys: Sequence[Key]) -> None:
        section = QTreeWidgetItem(self.list, [title])
        section.setFirstColumnSpanned(True)
        section.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = section.font(0)
        font.setBold(True)
        section.setFont(0, font)
        for key in keys:
            added = QTreeWidgetItem(section, [key.what, from_left(key.keys)])
            added.setToolTip(0, key.what)  # in a narrow window
