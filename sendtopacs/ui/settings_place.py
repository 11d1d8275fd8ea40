"""Where in the settings' window a value is: sentences about the file name it by its key there."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QCoreApplication

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.problems import Problem
from sendtopacs.settings.declare import declared
from sendtopacs.settings.schema import Settings
from sendtopacs.settings.trees import LISTS, SECTIONS
from sendtopacs.ui.labels import without_key
from sendtopacs.ui.setting_editors import words
from sendtopacs.ui.settings_history import place_of

translate = QCoreApplication.translate

_TITLES = {
    "general": QT_TRANSLATE_NOOP("SettingsPages", "General"),
    "conversion": QT_TRANSLATE_NOOP("SettingsPages", "Conversion"),
    "identity": QT_TRANSLATE_NOOP("SettingsPages", "Identity"),
    "storage": QT_TRANSLATE_NOOP("SettingsPages", "Destinations"),
    "query": QT_TRANSLATE_NOOP("SettingsPages", "Worklists and search"),
    "delivery": QT_TRANSLATE_NOOP("SettingsPages", "Outbox"),
    "profiles": QT_TRANSLATE_NOOP("SettingsPages", "Profiles"),
    "workstation": QT_TRANSLATE_NOOP("SettingsPages", "Workstation"),
    "audit": QT_TRANSLATE_NOOP("SettingsPages", "Audit trail"),
    "watch": QT_TRANSLATE_NOOP("SettingsPages", "Watched folder"),
}


def page_title(name: str) -> str:
    """Return what the page of a section or list is called."""
    return translate("SettingsPages", _TITLES[name])


def located(problem: Problem, settings: Settings, *, within: bool = False) -> Problem:
    """Return a problem that names a value as the window does, page by page, where it names one.

    `within`: it is said in the settings' window.
    """
    section, at, key = place_of(problem)
    kind = {**SECTIONS, **LISTS}.get(section)
    if kind is None or key not in declared(kind) or "name" not in problem.params:
        return problem
    records = getattr(settings, section) if section in LISTS else ()
    record = (records[at].name or translate("PeersPage", "(no name yet)")) if at < len(records) else ""
    window = "" if within else without_key(translate("ToolRow", "Settin&gs"))
    parts = filter(None, (window, page_title(section), record, words(declared(kind)[key].label)))
    return dataclasses.replace(problem, params={**problem.params, "name": " › ".join(parts)})
