"""What a setting's default is, in words, and which destination is the default one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendtopacs.model.problems import Problem
from sendtopacs.settings.declare import Form, Setting, declared
from sendtopacs.settings.schema import Settings
from sendtopacs.ui.editors import ChoiceEditor
from sendtopacs.ui.field import Field
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.setting_editors import choice_words, words
from sendtopacs.ui.widgets import named

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def help_with_default(setting: Setting, default: object) -> str:
    """Return a setting's explanation with its default behind it, where there is one."""
    said = default_in_words(setting, default)
    if not said:
        return words(setting.help)
    return explained(setting, said)


def explained(setting: Setting, said: str) -> str:
    """Return a setting's explanation with its default, in words, behind it."""
    default = translate("settings_default", "Default: {value}.").format(value=said)
    return f"{words(setting.help)} {default}"


def default_in_words(setting: Setting, default: object) -> str:
    """Return a default as a person reads it; '' for what has to be filled in."""
    if setting.form is Form.FLAG:
        return translate("settings_default", "yes") if default else translate("settings_default", "no")
    if setting.form in (Form.TEXTS, Form.TABLE):
        return "" if default else translate("settings_default", "none")
    if setting.form is Form.TEXT:
        return _text(setting, str(default))
    number = QLocale().toString(default, "g") if isinstance(default, float) else str(default)
    return f"{number} {words(setting.unit)}".strip()


def _text(setting: Setting, default: str) -> str:
    offered = {choice.value: choice_words(choice) for choice in setting.choices or setting.suggestions}
    if default in offered and (setting.choices or default):
        label = offered[default]
        return label if setting.choices or label == default else f"{default} \N{EN DASH} {label}"
    if not default:
        return "" if setting.required else translate("settings_default", "empty")
    return default


class DefaultDestination(QWidget):
    """Which of the destinations is chosen at first."""

    edited = Signal()

    def __init__(self, default: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        setting = declared(Settings)["default_destination"]
        self._names: tuple[str, ...] = ()
        self._editor = named(
            ChoiceEditor([("", self.tr("The first one"))], parent=self), "default_destination"
        )
        said = default or self.tr("The first one")
        self._field = Field(
            words(setting.label), self._editor, help_text=explained(setting, said), parent=self
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.addWidget(self._field)
        self._editor.edited.connect(self.edited)

    def offer(self, names: Sequence[str]) -> None:
        """Offer these destinations; a chosen one that was renamed stays chosen."""
        if tuple(names) == self._names:
            return
        chosen, before, self._names = self.value(), self._names, tuple(names)
        if chosen and len(before) == len(names) and chosen in before and chosen not in names:
            chosen = names[before.index(chosen)]
        while self._editor.count() > 1:
            self._editor.removeItem(1)
        for name in filter(None, dict.fromkeys(names)):
            self._editor.addItem(name, name)
        self._editor.set_value(chosen)

    def value(self) -> str:
        """Return the name of the chosen one, '' for the first of the list."""
        return self._editor.value()

    def set_value(self, value: str) -> None:
        """Show a choice, whether it is offered or not."""
        self._editor.set_value(value)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong with the choice."""
        self._field.show_problems(problems)

    def lock(self) -> None:
        """Show it as the administrator's."""
        self._editor.setEnabled(False)
        self._field.note_line.say(self.tr("Set by the administrator for this computer."), "info", Tone.BUSY)
