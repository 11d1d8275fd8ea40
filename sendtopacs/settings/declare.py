"""How a setting is declared: once, beside its field, with label, help, bounds and rule.

The settings window, the reading of files, `settings check` and the table in docs/settings.md are all driven
by these declarations. A declaring function stands where `dataclasses.field` would.
"""

from __future__ import annotations

import dataclasses
import enum
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from sendtopacs.model.problems import Problem, error

Rule = Callable[..., list[Problem]]
"""Checks a value of the right type (of a table: a key and its value); the last argument is its name."""

_KEY = "setting"
T = TypeVar("T")
E = TypeVar("E", bound=enum.StrEnum)


class Form(enum.Enum):
    """What a setting is in TOML."""

    TEXT = "text"
    FLAG = "true or false"
    WHOLE = "whole number"
    NUMBER = "number"
    TEXTS = "list of texts"
    TABLE = "table of texts"


@dataclass(frozen=True, slots=True)
class Choice:
    """One value and what a person reads: a term that is the same in all languages, then a label.

    The label is marked for translation where it is a word of ours, in the context named.
    """

    value: str
    label: str
    term: str = ""
    context: str = "settings"


@dataclass(frozen=True, slots=True)
class Setting:
    """One declaration."""

    form: Form
    label: str  # context 'settings'
    help: str  # one line, context 'settings'
    rule: Rule
    choices: tuple[Choice, ...] = ()  # nothing else is allowed
    suggestions: tuple[Choice, ...] = ()  # offered; other values are allowed
    low: float | None = None
    high: float | None = None
    unit: str = ""  # 's', 'bytes'
    longest: int | None = None  # characters
    required: bool = False  # no default can stand in for a bad value
    words: type[enum.StrEnum] | None = None  # what the text is read into
    hidden: bool = False  # of a secret: never shown, exported or typed as it stands


def no_rule(_value: object, _name: str) -> list[Problem]:
    """Let every value of the right type pass."""
    return []


def between(low: int, high: int) -> Rule:
    """Return the rule of a whole number."""

    def rule(value: int, name: str) -> list[Problem]:
        return [] if low <= value <= high else [error("not-an-integer", name=name, low=low, high=high)]

    return rule


def within(low: float, high: float) -> Rule:
    """Return the rule of a number; 'nan' and 'inf', which TOML knows, are none."""

    def rule(value: float, name: str) -> list[Problem]:
        if math.isfinite(value) and low <= value <= high:
            return []
        return [error("setting-number", name=name, low=f"{low:g}", high=f"{high:g}")]

    return rule


def one_of(choices: tuple[Choice, ...]) -> Rule:
    """Return the rule of a choice."""
    allowed = [c.value for c in choices]

    def rule(value: str, name: str) -> list[Problem]:
        if value in allowed:
            return []
        return [error("setting-choice", name=name, allowed=", ".join(a or '""' for a in allowed))]

    return rule


def text(
    default: str,
    label: str,
    help: str,
    rule: Rule = no_rule,
    *,
    longest: int | None = None,
    suggestions: tuple[Choice, ...] = (),
    required: bool = False,
) -> str:
    """Declare a text."""
    setting = Setting(
        Form.TEXT,
        label,
        help,
        rule,
        longest=longest,
        suggestions=suggestions,
        required=required,
    )
    return _field(default, setting)


def kept_secret(label: str, help: str, rule: Rule) -> str:
    """Declare a text that is made of a secret, empty by default: never shown, typed or exported."""
    return _field("", Setting(Form.TEXT, label, help, rule, longest=256, hidden=True))


def choice(default: str, label: str, help: str, choices: tuple[Choice, ...]) -> str:
    """Declare one of several texts."""
    return _field(default, Setting(Form.TEXT, label, help, one_of(choices), choices=choices))


def word(default: E, label: str, help: str, choices: tuple[Choice, ...]) -> E:
    """Declare one of an enumeration's words."""
    setting = Setting(Form.TEXT, label, help, one_of(choices), choices=choices, words=type(default))
    return _field(default, setting)


def flag(default: bool, label: str, help: str) -> bool:
    """Declare a yes or no."""
    return _field(default, Setting(Form.FLAG, label, help, no_rule))


def whole(
    default: int,
    label: str,
    help: str,
    bounds: tuple[int, int],
    *,
    unit: str = "",
    required: bool = False,
) -> int:
    """Declare a whole number within bounds."""
    low, high = bounds
    rule = between(low, high)
    return _field(
        default, Setting(Form.WHOLE, label, help, rule, low=low, high=high, unit=unit, required=required)
    )


def number(default: float, label: str, help: str, bounds: tuple[float, float], *, unit: str = "") -> float:
    """Declare a number within bounds."""
    low, high = bounds
    return _field(
        default, Setting(Form.NUMBER, label, help, within(low, high), low=low, high=high, unit=unit)
    )


def texts(label: str, help: str, rule: Rule) -> tuple[str, ...]:
    """Declare a list of texts, empty by default."""
    return _field((), Setting(Form.TEXTS, label, help, rule))


def table(label: str, help: str, rule: Rule) -> dict[str, str]:
    """Declare a table of texts, empty by default; the rule is given one (key, value) at a time."""
    made: dict[str, str] = dataclasses.field(
        default_factory=dict, metadata={_KEY: Setting(Form.TABLE, label, help, rule)}
    )
    return made


def declared(section: type) -> dict[str, Setting]:
    """Return the declarations of a section's fields, by name, in their order."""
    return {f.name: f.metadata[_KEY] for f in dataclasses.fields(section) if _KEY in f.metadata}


def default_of(section: type, name: str) -> Any:
    """Return the built-in value of a field."""
    return getattr(section(), name)


def _field(default: T, setting: Setting) -> T:
    return dataclasses.field(default=default, metadata={_KEY: setting})
