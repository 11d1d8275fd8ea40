"""The patient's name in its parts (PN, PS3.5 6.2.1.1); other component groups are kept and can be seen."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from sendtopacs.model.problems import Problem
from sendtopacs.ui.editors import TextEditor
from sendtopacs.ui.field import Field, NoticeLine, ProblemLine
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.more_button import MoreButton
from sendtopacs.ui.problems import worst
from sendtopacs.ui.written import PARTS, PersonName, parse_name

_SEPARATORS = ("^", "=")


class NameFields(QWidget):
    """Family and given name, the rest on demand. '^' typed or pasted leads into the next part."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = self._make_fields()
        self._more = MoreButton("more_name_parts", self.tr("More name &parts"), self)
        self._more.toggled.connect(self._show_more)
        self.problem_line, self._original = ProblemLine(self), NoticeLine(self)
        for field in self._fields.values():
            assert isinstance(field.editor, TextEditor)
            field.editor.edited.connect(self._on_edited)
        self._lay_out()

    def value(self) -> str:
        """Return the PN value."""
        return PersonName(**{part: self._editor(part).value() for part in self._fields}).value

    def set_value(self, value: str) -> None:
        """Show a PN value; the rest is open when there is something in it."""
        name = parse_name(value)
        for part, field in self._fields.items():
            assert isinstance(field.editor, TextEditor)
            field.editor.set_value(getattr(name, part))
        self._more.setChecked(any(getattr(name, part) for part in self._fields if part not in PARTS[:2]))

    def set_locked(self, locked: bool) -> None:
        """Keep the keyboard from changing it."""
        for part in self._fields:
            self._editor(part).set_locked(locked)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark the name with the gravest of its problems, or take the mark away."""
        self.problem_line.show_problem(worst(problems))
        self._describe()

    def show_original(self, text: str) -> None:
        """Say beside what it is what it was, or nothing."""
        self._original.say(text, "warning", Tone.WARN)
        self._describe()

    @property
    def first_editor(self) -> TextEditor:
        """Where typing begins."""
        return self._editor("family")

    @property
    def sentence(self) -> str:
        """What is said beneath it at present."""
        return self.problem_line.text.text()

    def _describe(self) -> None:
        said = " ".join(filter(None, (self.sentence, self._original.text.text())))
        for part in PARTS[:2]:
            self._editor(part).setAccessibleDescription(said)

    def _editor(self, part: str) -> TextEditor:
        editor = self._fields[part].editor
        assert isinstance(editor, TextEditor)
        return editor

    def _make_fields(self) -> dict[str, Field]:
        labels = {
            "family": self.tr("&Family name"),
            "given": self.tr("Gi&ven name"),
            "middle": self.tr("Middle name"),
            "prefix": self.tr("Prefix"),
            "suffix": self.tr("Suffix"),
            "ideographic": self.tr("Ideographic (Family^Given)"),
            "phonetic": self.tr("Phonetic (Family^Given)"),
        }
        made = {}
        for part, label in labels.items():
            editor = TextEditor(parent=self)
            editor.setObjectName(f"PatientName_{part}")
            made[part] = Field(label, editor, required=part == "family", parent=self)
        return made

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        places = {
            "family": (0, 0, 3),
            "given": (0, 3, 3),
            "middle": (4, 0, 2),
            "prefix": (4, 2, 2),
            "suffix": (4, 4, 2),
            "ideographic": (5, 0, 3),
            "phonetic": (5, 3, 3),
        }
        for part, (row, column, span) in places.items():
            grid.addWidget(self._fields[part], row, column, 1, span)
        grid.addWidget(self.problem_line, 1, 0, 1, 6)
        grid.addWidget(self._original, 2, 0, 1, 6)
        grid.addWidget(self._more, 3, 0, 1, 6, Qt.AlignmentFlag.AlignLeft)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        self._show_more(False)

    @Slot(bool)
    def _show_more(self, shown: bool) -> None:
        for part, field in self._fields.items():
            if part not in PARTS[:2]:
                field.setVisible(shown)

    @Slot()
    def _on_edited(self) -> None:
        typed = self._editor("family").text()
        if any(separator in typed for separator in _SEPARATORS):
            self._spread(typed)
        self.edited.emit()

    def _spread(self, typed: str) -> None:
        """Give each part of what was typed or pasted as family name its own field; go on to the next."""
        name = parse_name(typed)
        for field in dataclasses.fields(name):
            part = getattr(name, field.name)
            if part or field.name == "family":
                self._editor(field.name).setText(part)
                if field.name not in PARTS[:2]:
                    self._more.setChecked(True)
        self._editor("given").setFocus(Qt.FocusReason.TabFocusReason)
