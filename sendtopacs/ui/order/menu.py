"""The menu of the list: all that its buttons do, and what has no button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu

from sendtopacs.model.edits import EditKind, Step
from sendtopacs.model.items import Kind
from sendtopacs.ui import source_table
from sendtopacs.ui.icons import icon
from sendtopacs.ui.order import changes
from sendtopacs.ui.order.bar import OrderBar
from sendtopacs.ui.order.keys import Grouping
from sendtopacs.ui.order.own import OwnChoices
from sendtopacs.ui.rows import Row
from sendtopacs.ui.source_view import SourceView
from sendtopacs.ui.sources import SourceModel

Choose = Callable[[Any], None]
_SORTED_BY = (source_table.FILE, source_table.KIND, source_table.SIZE, source_table.STATE)


class ListMenu(QObject):
    """Made anew each time, of what is selected then."""

    def __init__(
        self, model: SourceModel, view: SourceView, bar: OrderBar, buttons: Sequence[QAbstractButton]
    ) -> None:
        """`buttons` are offered where they are seen, as far as they may be pressed; the first: details."""
        super().__init__(view)
        self._model, self._view, self._bar, self._buttons = model, view, bar, tuple(buttons)
        undo, redo = self.tr("&Undo"), self.tr("Re&do")
        self.undo = self._from_history(model.history.createUndoAction(self, undo), "Ctrl+Z")
        self.redo = self._from_history(model.history.createRedoAction(self, redo), "Ctrl+Y", "Ctrl+Shift+Z")
        self.own = OwnChoices(model, view, buttons[0].click)
        view.menu_wanted.connect(self.open)
        self.set_icons()

    @Slot(QPoint)
    def open(self, place: QPoint) -> None:
        """Show it at a place of the screen."""
        menu = QMenu(self._view)
        menu.setObjectName("list_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = self._selected()
        look = self._add(menu, self.tr("&Look at it large"), "Space", self._view.look_wanted.emit, bool(rows))
        look.setIcon(icon("look"))
        for button in self._buttons:
            if button.isVisible():
                self._add_button(menu, button)
        menu.addSeparator()
        self.own.add_to(menu, rows)
        self._add_turns(menu, rows)
        self._add_places(menu, rows)
        menu.addSeparator()
        self._add_selecting(menu, rows)
        self._add_order(menu)
        menu.addSeparator()
        menu.addAction(self.undo)
        menu.addAction(self.redo)
        menu.popup(place)

    # -- within --------------------------------------------------------------------------------------------

    def _selected(self) -> list[Row]:
        keys = set(self._view.selected_keys())
        return [row for row in self._model.rows if row.key in keys]

    def _from_history(self, action: QAction, *keys: str) -> QAction:
        """Have its keys work in the list, not in the fields of the form."""
        action.setShortcuts([QKeySequence(one) for one in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action

    def set_icons(self) -> None:
        """Draw the icons in the present palette."""
        self.undo.setIcon(icon("undo"))
        self.redo.setIcon(icon("redo"))

    def _add(
        self, menu: QMenu, text: str, keys: str, do: Callable[..., Any], enabled: bool = True
    ) -> QAction:
        """Add an action; its key, which works elsewhere, stands behind its text."""
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
        action = menu.addAction(f"{text}\t{shown}" if shown else text)
        action.setEnabled(enabled)
        action.triggered.connect(do)
        return action

    def _add_button(self, menu: QMenu, button: QAbstractButton) -> None:
        text, _, keys = button.text().rpartition(" ")
        has_key = bool(text) and not QKeySequence(keys).isEmpty() and ("+" in keys or keys.startswith("F"))
        self._add(
            menu,
            text if has_key else button.text(),
            keys if has_key else "",
            button.click,
            button.isEnabled(),
        )

    def _add_turns(self, menu: QMenu, rows: Sequence[Row]) -> None:
        pictures = [row.key for row in rows if row.editable and row.item.kind is Kind.PHOTO]
        for text, degrees in ((self.tr("Turn lef&t"), 270), (self.tr("Turn ri&ght"), 90)):
            self._add(menu, text, "", partial(self._turn, pictures, degrees), bool(pictures))

    def _turn(self, keys: Sequence[int], degrees: int, _checked: bool = False) -> None:
        turn = Step(EditKind.TURN, (degrees,))
        rows = [row for key in keys if (row := self._model.row_of(key)) is not None]
        wanted = {row.key: row.item.edits.plus(turn) for row in rows}
        changes.edit(self._model, wanted, self.tr("turning"))

    def _add_places(self, menu: QMenu, rows: Sequence[Row]) -> None:
        keys, count = [row.key for row in rows], len(self._model.rows)
        some = 0 < len(rows) < count
        self._add(menu, self.tr("Move u&p"), "Alt+Up", partial(self._view.move_wanted.emit, -1), some)
        self._add(menu, self.tr("Move do&wn"), "Alt+Down", partial(self._view.move_wanted.emit, 1), some)
        self._add(menu, self.tr("Move to the &beginning"), "", partial(self._move, keys, 0), some)
        self._add(menu, self.tr("Move to the &end"), "", partial(self._move, keys, count), some)

    def _move(self, keys: Sequence[int], before: int, _checked: bool = False) -> None:
        self._model.move(keys, before)

    def _add_selecting(self, menu: QMenu, rows: Sequence[Row]) -> None:
        self._add(menu, self.tr("Select &all"), "Ctrl+A", self._view.selectAll)
        grouped = self._view.arranger.grouping is not Grouping.NONE
        if grouped and rows:
            self._add(menu, self.tr("Select the whole g&roup"), "", partial(self._select_group, rows[0].key))
        self._add(menu, self.tr("S&how only…"), "Ctrl+F", self._bar.ask)

    def _select_group(self, key: int, _checked: bool = False) -> None:
        self._view.select_keys(self._view.arranger.same_group(key))

    def _add_order(self, menu: QMenu) -> None:
        arranger = self._view.arranger
        by = menu.addMenu(self.tr("&Sort by"))
        titles = {
            c: QCoreApplication.translate("SourceTable", source_table.COLUMNS[c].title) for c in _SORTED_BY
        }
        self._add_choices(by, {-1: self.tr("As added"), **titles}, arranger.column, arranger.sort)
        together = menu.addMenu(self.tr("Gr&oup"))
        self._add_choices(together, self._bar.grouping_texts(), arranger.grouping, arranger.group)

    def _add_choices(self, menu: QMenu, choices: dict[Any, str], chosen: object, choose: Choose) -> None:
        group = QActionGroup(menu)
        for value, text in choices.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(partial(_call, choose, value))
            group.addAction(action)


def _title(column: int) -> str:
    return QCoreApplication.translate("SourceTable", source_table.COLUMNS[column].title)


def _call(choose: Choose, value: object, _checked: bool = False) -> None:
    choose(value)
