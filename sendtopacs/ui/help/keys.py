"""Which keys a window knows, read from its shortcuts and actions: a list that cannot grow stale."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QWidget

from sendtopacs.ui.labels import without_key

_MANY = 3
_NATIVE = QKeySequence.SequenceFormat.NativeText


@dataclass(frozen=True, slots=True)
class Key:
    """One key and what it does, as a person reads both; `what` is '' where nothing tells."""

    keys: str
    what: str


def keys_of(window: QWidget) -> list[Key]:
    """Return the keys of a window, F1 and its like first; those of other windows are not its own."""
    found = [
        Key(_native(keys), _plain(action.text()))
        for action in _actions(window)
        for keys in action.shortcuts()
    ]
    for shortcut in shortcuts_of(window):
        keys = _native(shortcut.key())
        found.append(Key(keys, shortcut.whatsThis() or _by_its_button(window, keys)))
    return sorted(_joined(found), key=_rank)


def shortcuts_of(window: QWidget) -> list[QShortcut]:
    """Return the shortcuts that work in this very window."""
    found = window.findChildren(QShortcut)
    return [one for one in found if not one.key().isEmpty() and _window_of(one) is window]


def clashing(window: QWidget) -> set[str]:
    """Return the keys that two things of a window want: Qt gives them to neither."""
    wanted = [
        _native(one.key())
        for one in shortcuts_of(window)
        if one.context() is not Qt.ShortcutContext.WidgetWithChildrenShortcut
    ]
    wanted += [
        _native(action.shortcut())
        for action in _actions(window)
        if action.shortcutContext() is not Qt.ShortcutContext.WidgetWithChildrenShortcut
    ]
    return {keys for keys in wanted if wanted.count(keys) > 1}


def _actions(window: QWidget) -> list[QAction]:
    return [
        action
        for action in window.findChildren(QAction)
        if not action.shortcut().isEmpty() and _is_of_ours(action) and _window_of(action) is window
    ]


def _is_of_ours(action: QAction) -> bool:
    """Tell whether an action is not one that a text field brings for its own menu."""
    return not isinstance(action.parent(), QLineEdit) and bool(action.associatedObjects())


def _window_of(thing: QAction | QShortcut) -> QWidget | None:
    near: list[object] = [thing.parent()]
    if isinstance(thing, QAction):
        near = [*thing.associatedObjects(), thing.parent()]
    above = (_above_menus(one) for one in near)
    return next((one.window() for one in above if isinstance(one, QWidget)), None)


def _above_menus(thing: object) -> object:
    while isinstance(thing, QMenu):
        thing = thing.parent()
    return thing


def _by_its_button(window: QWidget, keys: str) -> str:
    """Return the text of the button or field whose tool tip, or text, names these keys."""
    told = re.compile(rf"(\(|^|[\s,]){re.escape(keys)}(\)|$)")
    for widget in window.findChildren(QWidget):
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if told.search(widget.toolTip()) or told.search(text):
            return _plain(text.removesuffix(keys).strip() or widget.accessibleName())
    return ""


def _joined(found: list[Key]) -> list[Key]:
    """Return a line for each thing that can be done, with all of its keys."""
    lines: dict[str, list[str]] = {}
    for key in found:
        lines.setdefault(key.what, []).append(key.keys)
    return [Key(_all(list(dict.fromkeys(keys))), what) for what, keys in lines.items()]


def _rank(key: Key) -> tuple[int, int, str]:
    """Order keys as they lie: function keys by number, then those with Ctrl, then the rest."""
    first = key.keys.split(",")[0]
    if function := re.fullmatch(r"(\w+\+)*F(\d+)", first):
        return 0, int(function[2]), first
    return (1 if first.startswith("Ctrl+") else 2), 0, first


def _all(keys: list[str]) -> str:
    return ", ".join(keys) if len(keys) <= _MANY else f"{keys[0]} … {keys[-1]}"


def _native(keys: QKeySequence) -> str:
    return keys.toString(_NATIVE)


def _plain(text: str) -> str:
    return without_key(text).removesuffix("…")
