"""Editors of single values: text, dates, times, choices and names, each with the value DICOM writes.

All have `value()`, `set_value()` and the signal `edited`, which a person causes and a program does not.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from sendtopacs.ui.elided import fits, paint_elided
from sendtopacs.ui.locked import keep_room_for_lock, paint_as_text, paint_lock
from sendtopacs.ui.reading import bare, from_right
from sendtopacs.ui.widgets import ignore_wheel
from sendtopacs.ui.written import (
    colon_time,
    iso_date,
    name_in_one_line,
    parse_date,
    parse_time,
    typed_name,
)

_AROUND_WORDS_PX = 14
_TYPED_ROLE = Qt.ItemDataRole.UserRole + 1
"""What somebody types to come to a choice: its words without marks of direction."""


class Editor(Protocol):
    """What a form knows of its editors."""

    @property
    def edited(self) -> SignalInstance: ...

    def value(self) -> str:
        """Return the value as DICOM writes it."""

    def set_value(self, value: str) -> None:
        """Show a value."""


class _Line(QLineEdit):
    """Leaves drops to the window, and does not take a key that was meant to lead somewhere for text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)

    def event(self, event: QEvent) -> bool:
        """Leave what is for the list to the window, which pastes it there."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and pastes_into_list(event)
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ignore Alt with a letter: Qt types it where the button of that letter is disabled just now."""
        if event.text().isprintable() and event.text() and _alt_alone(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text; one that is too long ends in dots while nobody edits it, not within a letter."""
        if self.hasFocus() or fits(self):
            super().paintEvent(event)
        else:
            paint_elided(self)


def pastes_into_list(event: QKeyEvent) -> bool:
    """Tell whether it pastes what is for no line of text: copied files (a path is no name), or a picture.

    A picture that comes with a text is a table or a paragraph of an office program, and its text is meant.
    """
    if not event.matches(QKeySequence.StandardKey.Paste):
        return False
    data = QGuiApplication.clipboard().mimeData()
    return any(url.isLocalFile() for url in data.urls()) or (
        data.hasImage() and not data.hasFormat("text/plain")
    )


def _alt_alone(event: QKeyEvent) -> bool:
    """Tell whether Alt is held; on Windows AltGr is Alt with Control, and on a Mac Alt writes letters."""
    held = event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier)
    return sys.platform != "darwin" and held == Qt.KeyboardModifier.AltModifier


class TextEditor(_Line):
    """A line of text, taken as it is without the blanks around it."""

    edited = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(self._tell)
        self.editingFinished.connect(self._normalise)

    def minimumSizeHint(self) -> QSize:
        """Have room for the words that stand in it while it is empty."""
        hint = super().minimumSizeHint()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return hint.expandedTo(QSize(words + _AROUND_WORDS_PX, 0))

    def value(self) -> str:
        """Return the value as DICOM writes it."""
        return self._read(self.text().strip())

    def set_value(self, value: str) -> None:
        """Show a value."""
        self.setText(self._shown(value))
        self.setCursorPosition(0)

    def set_locked(self, locked: bool) -> None:
        """Keep the keyboard from changing it; it can still be read and copied, and looks like it."""
        self.setReadOnly(locked)
        self._show_lock()

    def changeEvent(self, event: QEvent) -> None:
        """Look locked in a new palette, too."""
        if event.type() == QEvent.Type.PaletteChange:
            self._show_lock()
        super().changeEvent(event)

    def _show_lock(self) -> None:
        """Have the window's colour behind the text where nobody can type."""
        window = self.window().palette() if self.isReadOnly() else QPalette()
        palette = self.palette()
        if self.isReadOnly() and palette.base() != window.window():
            palette.setBrush(QPalette.ColorRole.Base, window.window())
            self.setPalette(palette)
        elif not self.isReadOnly() and self.testAttribute(Qt.WidgetAttribute.WA_SetPalette):
            self.setPalette(window)
        keep_room_for_lock(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and a lock in it where nobody can type."""
        super().paintEvent(event)
        if self.isReadOnly():
            paint_lock(self)

    def _read(self, text: str) -> str:
        return text

    def _shown(self, value: str) -> str:
        return value

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()

    @Slot()
    def _normalise(self) -> None:
        shown = self._shown(self.value())
        if shown != self.text():
            self.setText(shown)


class DateEditor(TextEditor):
    """A date: typed in ISO form, as DICOM has it or as the locale does; shown in ISO form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("YYYY-MM-DD"), parent)

    def _read(self, text: str) -> str:
        return parse_date(text, QLocale())

    def _shown(self, value: str) -> str:
        return iso_date(value)


class TimeEditor(TextEditor):
    """A time of day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("HH:MM"), parent)

    def _read(self, text: str) -> str:
        return parse_time(text)

    def _shown(self, value: str) -> str:
        return colon_time(value)


class NameEditor(TextEditor):
    """A person's name in one line: typed as Family, Given or as Family^Given, shown as people write it.

    One with more parts is shown as DICOM has it while somebody edits it: its line does not tell them apart.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Family, Given"), parent)
        self._held = ""  # what the line stands for as long as nobody edits it

    def set_value(self, value: str) -> None:
        """Show a value."""
        self._held = value.strip()
        super().set_value(self._held)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show all parts of a name for the keyboard."""
        held = self.value()
        if not self.isReadOnly() and typed_name(self.text()) != held:
            self.setText(held)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it as people write it again."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self._normalise()

    def _read(self, text: str) -> str:
        return self._held if text == self._shown(self._held).strip() else typed_name(text)

    def _shown(self, value: str) -> str:
        return name_in_one_line(value)

    @Slot()
    def _normalise(self) -> None:
        self._held = self.value()
        super()._normalise()


class ChoiceEditor(QComboBox):
    """One of several values, each with its words; `free` lets a person type another."""

    edited = Signal()

    def __init__(
        self, choices: Sequence[tuple[str, str]], *, free: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, editable=free)
        self._free, self._locked = free, False
        self.setAcceptDrops(False)  # the window takes all drops
        ignore_wheel(self)
        for place, (value, words) in enumerate(choices):
            self.addItem(from_right(words), value)
            self.setItemData(place, words, _TYPED_ROLE)
        if free:
            typed = _Line(self)
            typed.editingFinished.connect(self._on_typed)
            self.setLineEdit(typed)
            if (completer := self.completer()) is not None:
                completer.setCompletionRole(_TYPED_ROLE)
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            self.editTextChanged.connect(self._tell)
        self.activated.connect(self._tell)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def keep_room(self) -> None:
        """Never be narrower than the longest of the choices."""
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumWidth(self.sizeHint().width())

    def value(self) -> str:
        """Return the value of the choice, or what was typed."""
        if not self._free:
            return str(self.currentData() or "")
        place = self._place()
        return str(self.itemData(place)) if place >= 0 else bare(self.currentText()).strip()

    def _place(self) -> int:
        """Return where the choice is whose words stand in the field; -1 where another text does."""
        return self.findData(bare(self.currentText()), _TYPED_ROLE, Qt.MatchFlag.MatchFixedString)

    def set_value(self, value: str) -> None:
        """Show a value; one that is not among the choices is added, so that nothing is changed unseen."""
        place = self.findData(value)
        if place < 0 and not self._free:
            self.addItem(value, value)
            place = self.count() - 1
        self.blockSignals(True)
        self.setCurrentIndex(place)
        if place < 0:
            self.setEditText(value)
        self._show_beginning()
        self.blockSignals(False)

    def set_locked(self, locked: bool) -> None:
        """Keep it from being changed; it can still be read, and looks like it."""
        self._locked = locked
        self.setEnabled(not locked)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field; one that is locked is all text, without an arrow."""
        if self._locked and not self._free:
            paint_as_text(self)
        else:
            super().paintEvent(event)

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()

    @Slot()
    def _on_typed(self) -> None:
        """Show a choice that was typed as it is shown when it is chosen from the list."""
        place = self._place()
        if place >= 0 and self.itemText(place) != self.currentText():
            self.setCurrentIndex(place)
        self._show_beginning()

    def _show_beginning(self) -> None:
        if (typed := self.lineEdit()) is not None:
            typed.setCursorPosition(0)
            typed.setToolTip(typed.text())  # there may be room for its beginning alone

    def showPopup(self) -> None:
        """Show all choices in full, however narrow the field is."""
        room = self.view().sizeHintForColumn(0) + self.view().verticalScrollBar().sizeHint().width()
        self.view().setMinimumWidth(max(room, self.width()))
        super().showPopup()
