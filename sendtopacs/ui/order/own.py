"""What somebody says of single files in the list: a description in its cell, a profile of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from sendtopacs.model.items import Kind
from sendtopacs.profiles import NONE, for_one_file
from sendtopacs.settings.schema import Profile
from sendtopacs.ui.rows import Row
from sendtopacs.ui.source_table import DESCRIPTION
from sendtopacs.ui.source_view import SourceView
from sendtopacs.ui.sources import SourceModel


class OwnChoices(QObject):
    """Part of the list's menu; describing has a key, too."""

    def __init__(self, model: SourceModel, view: SourceView, details: Callable[[], None]) -> None:
        """`details` opens what has a field for the description where its column has no room."""
        super().__init__(view)
        self._model, self._view, self._details = model, view, details
        self._profiles: tuple[Profile, ...] = ()
        self.describe = QAction(self.tr("Descr&ibe"), view)
        self.describe.setShortcut(QKeySequence("Ctrl+D"))
        self.describe.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.describe.triggered.connect(self._describe)
        view.addAction(self.describe)

    def offer_profiles(self, profiles: Sequence[Profile]) -> None:
        """Offer these, if there are any."""
        self._profiles = tuple(profiles)

    def add_to(self, menu: QMenu, rows: Sequence[Row]) -> None:
        """Offer what can be said of these rows."""
        made = [row for row in rows if row.editable and row.item.kind is not Kind.DICOM]
        keys = self.describe.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        describe = menu.addAction(f"{self.describe.text()}\t{keys}")  # which works elsewhere
        describe.setEnabled(bool(made))
        describe.triggered.connect(self._describe)
        if not self._profiles:
            return
        offered = menu.addMenu(self.tr("Pro&file of these files"))
        offered.setEnabled(bool(made))
        group = QActionGroup(offered)
        held = {row.item.choice.profile.name if row.item.choice.profile else "" for row in made}
        for profile in (NONE, *self._profiles):
            text = profile.name.replace("&", "&&") if profile.name else self.tr("As for the job")
            action = offered.addAction(text)
            action.setCheckable(True)
            action.setChecked(held == {profile.name})
            action.triggered.connect(partial(self._choose, [row.key for row in made], profile))
            group.addAction(action)

    @Slot()
    def _describe(self) -> None:
        index = self._view.currentIndex()
        if self._view.isColumnHidden(DESCRIPTION):
            self._details()
        elif index.isValid():
            cell = index.siblingAtColumn(DESCRIPTION)
            if cell.flags() & Qt.ItemFlag.ItemIsEditable:
                self._view.edit(cell)

    def _choose(self, keys: Sequence[int], profile: Profile, _checked: bool = False) -> None:
        rows = [row for key in keys if (row := self._model.row_of(key)) is not None and row.editable]
        self._model.choose({row.key: {"profile": for_one_file(profile, row.item.kind)} for row in rows})
