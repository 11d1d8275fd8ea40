"""One section of the settings as a page of fields, made from its declarations."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from sendtopacs.model.problems import Problem
from sendtopacs.settings import rules
from sendtopacs.settings.declare import Setting, declared
from sendtopacs.ui.browse_button import BrowseButton
from sendtopacs.ui.field import Field
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.patience import Patience
from sendtopacs.ui.reset_button import ResetButton
from sendtopacs.ui.setting_editors import FlagEditor, make_editor, words
from sendtopacs.ui.settings_default import default_in_words, help_with_default
from sendtopacs.ui.settings_groups import Groups, headings, order
from sendtopacs.ui.widgets import begin_where_read, named

_ABOVE_TITLE = 10  # logical pixels


class SectionFields(QWidget):
    """The fields of a section or record: shows one, and gives back what was made of it."""

    edited = Signal()

    def __init__(
        self,
        kind: type,
        *,
        leave_out: Collection[str] = (),
        first: Sequence[str] = (),
        groups: Groups = (),
        defaults: Any = None,
        proposed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`first`: the names of the fields that come before the others, in this order; `groups` next.

        `defaults`: the section as it is without the user's file; None: as it is built in. Of what is
        `proposed` no default is said, nor offered.
        """
        super().__init__(parent)
        self._shown: Any = kind()
        self._defaults: Any = defaults or kind()
        self._settings = declared(kind)
        self._resets: dict[str, ResetButton] = {}
        self._browses: dict[str, BrowseButton] = {}
        self._fields: dict[str, Field] = {}
        self._editors: dict[str, Any] = {}  # see make_editor
        self._locked: frozenset[str] = frozenset()
        self.patience = Patience(self)  # with the fields of a new record
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(0, 0, 0, 0)
        self.layout_.setSpacing(10)
        titles = headings(groups)
        for name in dict.fromkeys((*first, *order(groups), *self._settings)):
            setting = self._settings[name]
            if name in leave_out or setting.hidden:
                continue
            if name in titles:
                self._add_title(words(titles[name]))
            editor = named(make_editor(setting, self), name)
            self.patience.watch(name, editor)
            editor.edited.connect(self.edited)
            label = "" if isinstance(editor, FlagEditor) else words(setting.label)
            default = getattr(self._defaults, name)
            shown = words(setting.help) if proposed else help_with_default(setting, default)
            field = Field(label, editor, required=setting.required, help_text=shown, parent=self)
            self._fields[name], self._editors[name] = field, editor
            self._add_browse(name, setting, field)
            if not proposed:
                self._add_reset(name, setting, field)
            self.layout_.addWidget(field)
        self.edited.connect(self._offer_resets)

    def show_section(self, section: Any) -> None:
        """Show a section's values."""
        self._shown = section
        for name, editor in self._editors.items():
            editor.blockSignals(True)
            editor.set_value(getattr(section, name))
            editor.blockSignals(False)
        self._offer_resets()

    def section(self) -> Any:
        """Return the section with what was typed."""
        typed = {name: _typed(self._shown, name, editor.value()) for name, editor in self._editors.items()}
        return dataclasses.replace(self._shown, **typed)

    def show_problems(self, problems: Mapping[str, Sequence[Problem]]) -> None:
        """Mark the fields concerned, by name, but for those that nobody has come to yet."""
        for name, field in self._fields.items():
            field.show_problems(() if self.patience.waits_for(name) else problems.get(name, ()))

    def set_shown(self, names: Collection[str], shown: bool) -> None:
        """Show or hide some of the fields."""
        for name in names:
            self._fields[name].setVisible(shown)

    def set_usable(self, names: Collection[str], usable: bool) -> None:
        """Enable or disable some of the fields."""
        for name in names:
            self._fields[name].setEnabled(usable and name not in self._locked)

    def is_usable(self, name: str) -> bool:
        """Tell whether a field is not the administrator's."""
        return name not in self._locked

    def lock(self, names: Collection[str]) -> None:
        """Show fields as the administrator's; nothing can be typed into them."""
        self._locked = frozenset(names) & frozenset(self._fields)
        self._offer_resets()
        for name in self._locked:
            self._fields[name].editor.setEnabled(False)  # what is said beneath stays readable
            if name in self._browses:
                self._browses[name].hide()
            self._fields[name].note_line.say(
                self.tr("Set by the administrator for this computer."), "info", Tone.BUSY
            )

    def matching(self, found: Callable[[str, Setting], bool]) -> list[str]:
        """Return the names of the fields for which `found` says yes."""
        return [name for name in self._fields if found(name, self._settings[name])]

    def mark(self, names: Collection[str]) -> None:
        """Mark these fields as found, and no others."""
        for name, field in self._fields.items():
            field.set_marked(name in names)

    def _add_title(self, text: str) -> None:
        """Put a title above the fields that come."""
        title = begin_where_read(QLabel(text, self))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        if self.layout_.count():
            self.layout_.addSpacing(_ABOVE_TITLE)
        self.layout_.addWidget(title)

    def _add_browse(self, name: str, setting: Setting, field: Field) -> None:
        """Let a file or folder be chosen."""
        if setting.rule not in (rules.file, rules.folder):
            return
        folder, present = setting.rule is rules.folder, self._editors[name].value
        browse = BrowseButton(name, words(setting.label), present, field, folder=folder)
        browse.chosen.connect(partial(self.set_value, name))
        field.add_beside(browse)
        self._browses[name] = browse

    def _add_reset(self, name: str, setting: Setting, field: Field) -> None:
        """Let a field be taken back to its default, where it has one."""
        if setting.required:
            return
        default = getattr(self._defaults, name)
        said = default_in_words(setting, default)
        reset = ResetButton(name, words(setting.label), said, field)
        reset.clicked.connect(lambda: self._reset(name, default))
        field.add_beside(reset)
        self._resets[name] = reset

    def _reset(self, name: str, default: Any) -> None:
        self._fields[name].editor.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes
        self.set_value(name, default)

    @Slot()
    def _offer_resets(self) -> None:
        for name, reset in self._resets.items():
            differs = self._editors[name].value() != getattr(self._defaults, name)
            reset.setVisible(differs and name not in self._locked)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the fields."""
        return tuple(self._fields)

    def set_value(self, name: str, value: Any) -> None:
        """Fill one field in, as if somebody had typed it."""
        self._editors[name].set_value(value)
        self.edited.emit()

    @property
    def last_editor(self) -> QWidget:
        """Where Tab leaves the fields."""
        return list(self._fields.values())[-1].editor

    def is_offered(self, name: str) -> bool:
        """Tell whether a field concerns what is typed, and is not hidden for that."""
        return not self._fields[name].isHidden()

    def scroll_to(self, name: str) -> None:
        """Bring a field into sight."""
        scroll_to(self._fields[name])

    def lead_to(self, name: str) -> None:
        """Lead the keyboard to a field, if it is shown."""
        if name in self._fields and self._fields[name].isVisible():
            self._fields[name].editor.setFocus(Qt.FocusReason.OtherFocusReason)
            scroll_to(self._fields[name])

    def focus_first(self) -> None:
        """Lead the keyboard to the first field."""
        first = next(iter(self._fields.values()))
        first.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        scroll_to(first)


def scroll_to(field: QWidget) -> None:
    """Scroll what a field stands in until it is seen."""
    above = field.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(field)


def scrolled(content: QWidget, parent: QWidget) -> QScrollArea:
    """Return a frameless scroll area around a page."""
    area = QScrollArea(parent, widgetResizable=True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def by_name(problems: Sequence[Problem], prefix: str) -> dict[str, list[Problem]]:
    """Return the problems whose field begins with 'prefix.', by what follows, a table's by its name."""
    found: dict[str, list[Problem]] = {}
    for problem in problems:
        section, _, rest = problem.field.partition(".")
        if section == prefix:
            found.setdefault(rest.partition(".")[0], []).append(problem)
    return found


def _typed(shown: Any, name: str, value: Any) -> Any:
    """Return what was typed, as the type that the section has it in: a StrEnum stays one."""
    before = getattr(shown, name)
    return type(before)(value) if isinstance(before, str) else value
