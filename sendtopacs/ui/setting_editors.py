"""Editors of settings, made from their declarations: type, choices, bounds and help stand there, once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from sendtopacs.model import sop
from sendtopacs.settings import rules
from sendtopacs.settings.declare import Choice, Form, Setting
from sendtopacs.ui.editors import ChoiceEditor, TextEditor
from sendtopacs.ui.widgets import button, ignore_wheel, named
from sendtopacs.ui.wrapping_check import WrappingCheckBox


class FlagEditor(WrappingCheckBox):
    """Yes or no."""

    edited = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.clicked.connect(self.edited)

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: bool) -> None:
        """Tick it, or not."""
        self.setChecked(value)


class WholeEditor(QSpinBox):
    """A whole number within its bounds."""

    edited = Signal()

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(int(setting.low or 0), int(setting.high or 2**31 - 1))
        self.setSuffix(f" {words(setting.unit)}" if setting.unit else "")
        self.setGroupSeparatorShown(False)
        self.valueChanged.connect(self._tell)
        ignore_wheel(self)

    def set_value(self, value: int) -> None:
        """Show a number."""
        self.setValue(value)

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()


class NumberEditor(QDoubleSpinBox):
    """A number within its bounds."""

    edited = Signal()

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDecimals(1)
        self.setRange(setting.low or 0.0, setting.high or 1e9)
        self.setSuffix(f" {words(setting.unit)}" if setting.unit else "")
        self.valueChanged.connect(self._tell)
        ignore_wheel(self)

    def set_value(self, value: float) -> None:
        """Show a number."""
        self.setValue(value)

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()


class ExtensionTable(QWidget):
    """SOP classes by file extension: a line for each, with a button to take it out."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[tuple[QWidget, TextEditor, ChoiceEditor]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._add = button("add_extension", self.tr("Add an extension"), self)
        self._add.clicked.connect(self._on_add)
        self._layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self._add)

    def value(self) -> dict[str, str]:
        """Return the class of each extension that was filled in."""
        return {
            extension.value().lstrip(".").upper(): chosen.value()
            for _line, extension, chosen in self._lines
            if extension.value()
        }

    def set_value(self, value: dict[str, str]) -> None:
        """Show a line for each extension."""
        for line, _extension, _chosen in list(self._lines):
            self._take_out(line)
        for extension, uid in value.items():
            self._insert(extension, uid)

    @Slot()
    def _on_add(self) -> None:
        self._insert("", sop.SECONDARY_CAPTURE).setFocus()
        self.edited.emit()

    def _insert(self, extension: str, uid: str) -> TextEditor:
        line = QWidget(self)
        typed = named(TextEditor(self.tr("JPG"), line), "extension")
        typed.setAccessibleName(self.tr("Extension"))
        typed.setMaximumWidth(120)
        typed.set_value(extension)
        chosen = named(ChoiceEditor([*sop.CLASS_NAMES.items()], free=True, parent=line), "sop_class")
        chosen.setAccessibleName(self.tr("SOP class"))
        chosen.set_value(uid)
        remove = button("remove_extension", self.tr("Remove"), line)
        remove.clicked.connect(lambda: self._on_remove(line))
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(typed)
        layout.addWidget(chosen, 1)
        layout.addWidget(remove)
        typed.edited.connect(self.edited)
        chosen.edited.connect(self.edited)
        self._lines.append((line, typed, chosen))
        self._layout.insertWidget(self._layout.count() - 1, line)
        line.show()
        return typed

    def _on_remove(self, line: QWidget) -> None:
        self._take_out(line)
        self._add.setFocus()
        self.edited.emit()

    def _take_out(self, line: QWidget) -> None:
        self._lines = [entry for entry in self._lines if entry[0] is not line]
        line.hide()
        line.deleteLater()


class LinesEditor(QPlainTextEdit):
    """A list with a text on each line, or a table with 'KEYWORD=VALUE' on each."""

    edited = Signal()

    def __init__(self, *, as_table: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._as_table = as_table
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 5)
        self.setPlaceholderText("StudyDescription=…" if as_table else "AccessionNumber")
        self.textChanged.connect(self.edited)

    def value(self) -> Any:
        """Return what the lines say, empty ones left out."""
        lines = [line.strip() for line in self.toPlainText().splitlines() if line.strip()]
        if not self._as_table:
            return tuple(lines)
        parts = (line.partition("=") for line in lines)
        return {key.strip(): value.strip() for key, _, value in parts}

    def set_value(self, value: Any) -> None:
        """Show a list or a table, unless it is what is being typed."""
        if value == self.value():
            return
        lines = [f"{key}={text}" for key, text in value.items()] if self._as_table else value
        self.setPlainText("\n".join(lines))


def make_editor(setting: Setting, parent: QWidget | None = None) -> Any:
    """Return the editor for a declaration; it has `value`, `set_value` and `edited`."""
    if setting.form is Form.TEXT:
        return _text_editor(setting, parent)
    if setting.form is Form.FLAG:
        return FlagEditor(words(setting.label), parent)
    if setting.form is Form.TEXTS:
        return LinesEditor(as_table=False, parent=parent)
    if setting.form is Form.TABLE and setting.rule is rules.default_value:
        return LinesEditor(as_table=True, parent=parent)
    if setting.form is Form.TABLE:
        return ExtensionTable(parent)
    return (WholeEditor if setting.form is Form.WHOLE else NumberEditor)(setting, parent)


def _text_editor(setting: Setting, parent: QWidget | None) -> TextEditor | ChoiceEditor:
    if not setting.choices and not setting.suggestions:
        return TextEditor(parent=parent)
    free = not setting.choices
    return ChoiceEditor(_pairs(setting.choices or setting.suggestions, coded=free), free=free, parent=parent)


def words(text: str) -> str:
    """Return a declaration's text in the user's language."""
    return QCoreApplication.translate("settings", text)


def choice_words(choice: Choice) -> str:
    """Return what a person reads for a choice."""
    return f"{choice.term}  {QCoreApplication.translate(choice.context, choice.label)}".strip()


def _pairs(choices: Sequence[Choice], *, coded: bool = False) -> list[tuple[str, str]]:
    """Return (value, words); a short code stands before its words, since that is what one would type."""
    return [
        (c.value, f"{c.value} – {words(c.label)}" if coded and _is_code(c) else choice_words(c))
        for c in choices
    ]


def _is_code(choice: Choice) -> bool:
    """Tell whether it stands for words; a key such as F9 is its own name."""
    return 0 < len(choice.value) <= 4 and words(choice.label) != choice.value
