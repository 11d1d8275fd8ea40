"""Finds settings by what they are called, what is explained of them, and what they are called in the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget

from sendtopacs.settings.declare import Setting
from sendtopacs.ui.search_line import searches
from sendtopacs.ui.setting_editors import words
from sendtopacs.ui.settings_page import SectionFields
from sendtopacs.ui.widgets import named, plain_label


def searched(name: str, setting: Setting, page: str) -> str:
    """Return all the words by which a setting can be found."""
    offered = [words(choice.label) for choice in (*setting.choices, *setting.suggestions)]
    keys = (name, name.replace("_", " "))
    return " ".join((page, words(setting.label), words(setting.help), *keys, *offered)).casefold()


class SettingsSearch(QWidget):
    """A box above the list of pages: only pages with finds are listed, Enter goes from find to find."""

    page_wanted = Signal(int)

    def __init__(
        self, pages: QListWidget, fields: Mapping[int, Sequence[SectionFields]], parent: QWidget
    ) -> None:
        """`fields`: what is on each page, by the page's place."""
        super().__init__(parent)
        self._pages, self._fields = pages, fields
        self._finds: list[tuple[int, SectionFields, str]] = []
        self._at = -1
        self.box = searches(named(QLineEdit(self), "settings_search"))
        self.box.setPlaceholderText(self.tr("Search settings"))
        self.box.setAccessibleName(self.tr("Search settings"))
        self.box.setToolTip(self.tr("By name or explanation; Enter goes to the next find (Ctrl+F)"))
        self.said = plain_label("settings_found", self, wrap=True)
        self.said.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        layout.addWidget(self.said)
        self.box.textChanged.connect(self._on_text)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), parent, self.box.setFocus)

    def go_on(self) -> None:
        """Turn to the page of the next find and lead the keyboard to it."""
        offered = [find for find in self._finds if find[1].is_offered(find[2])]
        if offered:
            self._at = (self._at + 1) % len(offered)
            page, fields, name = offered[self._at]
            self.page_wanted.emit(page)
            fields.lead_to(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter from saving: here it goes to the next find."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
            return
        super().keyPressEvent(event)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        wanted = text.casefold().split()
        self._finds, self._at = [], -1
        for page, all_fields in self._fields.items():
            title = self._pages.item(page).text()
            has = partial(_has, wanted, title)
            for fields in all_fields:
                found = fields.matching(has)
                fields.mark(found if wanted else ())
                self._finds += [(page, fields, name) for name in found] if wanted else []
        self._show_pages({page for page, _fields, _name in self._finds}, searching=bool(wanted))
        QTimer.singleShot(0, self, self._show_first)  # once the page that was turned to is laid out

    @Slot()
    def _show_first(self) -> None:
        """Bring the first find of the page into sight; the keyboard stays in the box."""
        here = self._pages.currentRow()
        for page, fields, name in self._finds:
            if page == here and fields.is_offered(name):
                fields.scroll_to(name)
                return

    def _show_pages(self, found: set[int], *, searching: bool) -> None:
        for page in range(self._pages.count()):
            self._pages.item(page).setHidden(searching and bool(found) and page not in found)
        if searching and found and self._pages.currentRow() not in found:
            self.page_wanted.emit(min(found))
        self.said.setVisible(searching)
        if searching:
            count = len(self._finds)
            self.said.setText(
                self.tr("Settings found: {count}").format(count=count)
                if count
                else self.tr("No setting has all these words.")
            )


def _has(wanted: Sequence[str], page: str, name: str, setting: Setting) -> bool:
    text = searched(name, setting, page)
    return all(word in text for word in wanted)
