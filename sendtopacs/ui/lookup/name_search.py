"""A name to search for, in its parts; '^' typed into the first one parts it, too."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sendtopacs.ui.editors import TextEditor
from sendtopacs.ui.field import Field
from sendtopacs.ui.widgets import named


class NameSearch(QWidget):
    """Family, given and middle name beside each other; the value is 'Family^Given^Middle'."""

    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        names = {
            "search_PatientName": self.tr("&Family name"),
            "search_GivenName": self.tr("Given name"),
            "search_MiddleName": self.tr("Middle name"),
        }
        self._editors = [named(TextEditor(parent=self), name) for name in names]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for editor, label in zip(self._editors, names.values(), strict=True):
            editor.edited.connect(self.edited)
            row.addWidget(Field(label, editor, parent=self))
        self._editors[0].setPlaceholderText(self.tr("or Family^Given"))
        self.setFocusProxy(self._editors[0])

    def value(self) -> str:
        """Return the parts, joined by '^'; what is typed as one text stays as it is."""
        first, *others = (editor.value() for editor in self._editors)
        return "^".join((first, *others)).rstrip("^") if any(others) else first

    def set_value(self, value: str) -> None:
        """Show a name in its parts; one of more than three stays in one field."""
        parts = value.split("^")
        if len(parts) > len(self._editors):
            parts = [value]
        for editor, part in zip(self._editors, [*parts, "", "", ""], strict=False):
            editor.set_value(part)

    def select_all(self) -> None:
        """Select what is in the first field."""
        self._editors[0].selectAll()
