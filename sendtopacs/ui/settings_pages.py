"""The pages of the settings: one for each section and list, with what is typed and what is wrong with it."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from sendtopacs.model.problems import Problem
from sendtopacs.model.remote import LocalAE
from sendtopacs.settings.locks import is_locked
from sendtopacs.settings.schema import QueryAE, Settings, StorageAE, propose_uid_root
from sendtopacs.settings.trees import SECTIONS
from sendtopacs.takes import KeptTakes
from sendtopacs.ui.allowing import allow
from sendtopacs.ui.audit_trial import AuditTrial
from sendtopacs.ui.icons import icon
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.peers_page import PeersPage, ProfilesPage
from sendtopacs.ui.pin_box import PinBox
from sendtopacs.ui.reasons import Reason
from sendtopacs.ui.secrets_box import SecretsBox
from sendtopacs.ui.settings_default import DefaultDestination
from sendtopacs.ui.settings_groups import GROUPS
from sendtopacs.ui.settings_history import Place
from sendtopacs.ui.settings_page import SectionFields, by_name, scrolled
from sendtopacs.ui.settings_place import page_title
from sendtopacs.ui.settings_search import SettingsSearch
from sendtopacs.ui.widgets import button, named

_OWN = (
    "uid_root",
    "implementation_class_uid",
    "implementation_version_name",
    "manufacturer",
    "model_name",
)


class SettingsPages(QWidget):
    """Says `edited` whenever something in them was changed by a person."""

    edited = Signal()
    left = Signal()  # something that was left empty may be said now

    def __init__(
        self, settings: Settings, defaults: Settings, runner: JobRunner, parent: QWidget | None = None
    ) -> None:
        """`defaults`: the settings in force without the user's file."""
        super().__init__(parent)
        self._base = settings
        self._sections = {
            name: SectionFields(kind, groups=GROUPS.get(name, ()), defaults=getattr(defaults, name))
            for name, kind in SECTIONS.items()
        }
        self._default = DefaultDestination(defaults.default_destination)  # Tab comes here before the list
        self._lists = {
            "storage": PeersPage(StorageAE, "storage", runner, self._local),
            "query": PeersPage(QueryAE, "query", runner, self._local),
            "profiles": ProfilesPage(runner, self._local),
        }
        self._pin = PinBox(runner, self)
        self._audit_secrets = SecretsBox(runner, self)
        self._audit_trial = AuditTrial(runner, self)
        self._add_to_pages()
        self._lay_out()
        self._lists["storage"].edited.connect(self._follow_names)  # before anybody looks at what is typed
        for edited in (
            *(page.edited for page in self._sections.values()),
            *(page.edited for page in self._lists.values()),
            self._default.edited,
        ):
            edited.connect(self.edited)
        for records in self._lists.values():
            records.left.connect(self.left)
        self._pin.chosen.connect(self._on_pin)
        self._lock(settings.locked)
        self.show_settings(settings)

    def keep_in(self, takes: KeptTakes) -> None:
        """Keep what destinations take here, and show what is kept."""
        self._lists["storage"].keep_in(takes)

    def settings(self) -> Settings:
        """Return the settings as they are typed now."""
        typed: dict[str, Any] = {name: page.section() for name, page in self._sections.items()}
        typed |= {name: page.listed.records for name, page in self._lists.items()}
        return dataclasses.replace(self._base, default_destination=self._default.value(), **typed)

    def show_settings(self, settings: Settings) -> None:
        """Show these settings; the records chosen in the lists stay chosen."""
        for name, page in self._sections.items():
            page.show_section(getattr(settings, name))
        for name, records in self._lists.items():
            records.listed.show(getattr(settings, name), max(records.listed.place, 0))
        self._default.offer([record.name for record in settings.storage])
        self._default.set_value(settings.default_destination)
        self._pin.show_kept(settings.workstation.settings_pin)

    def show_problems(self, settings: Settings, problems: Sequence[Problem]) -> None:
        """Mark what is wrong with what is typed."""
        for name, page in self._sections.items():
            page.show_problems(by_name(problems, name))
        for records in self._lists.values():
            records.show_problems(problems)
        self._default.show_problems([p for p in problems if p.field == "default_destination"])
        server = settings.audit.server()
        self._audit_secrets.show_for(server)
        self._audit_trial.show_for(None if by_name(problems, "audit") else server)
        own = settings.identity.preset == "own"
        self._sections["identity"].set_usable(_OWN, own)
        may_propose = own and self._sections["identity"].is_usable("uid_root")
        allow(self._propose, may_propose, Reason.OWN_ROOT.said())

    def holds_back(self, problem: Problem) -> bool:
        """Tell whether a problem is not said yet: nobody has come to the field of a new record."""
        return any(records.holds_back(problem) for records in self._lists.values())

    def speak_up(self) -> None:
        """Hold nothing back any more."""
        for records in self._lists.values():
            records.fields.patience.end()

    def turn_to(self, place: Place) -> None:
        """Turn to where a setting is, and lead the keyboard there."""
        name, at, field = place
        page = name or "storage"
        self.choose(self._order.index(page))
        if name in self._lists:
            records = self._lists[name]
            records.listed.show(records.listed.records, at)
            records.fields.lead_to(field)
        elif name:
            self._sections[name].lead_to(field)

    @Slot(int)
    def choose(self, number: int) -> None:
        """Turn to a page, by its place in the list."""
        self._pages_list.setCurrentRow(number)

    def stop(self) -> None:
        """Stop what is under way."""
        for records in self._lists.values():
            records.stop()
        self._audit_secrets.stop()
        self._audit_trial.stop()

    # -- within --------------------------------------------------------------------------------------------

    def _local(self) -> LocalAE:
        return self.settings().local_ae()

    def _add_to_pages(self) -> None:
        """Put what is not made from declarations into the pages."""
        identity, workstation = self._sections["identity"], self._sections["workstation"]
        self._propose = button("propose_root", self.tr("&Propose a UID root"), identity)
        self._propose.clicked.connect(self._on_propose)
        identity.layout_.addWidget(self._propose, 0, Qt.AlignmentFlag.AlignLeft)
        workstation.layout_.addWidget(self._pin)
        self._sections["audit"].layout_.addWidget(self._audit_secrets)
        self._sections["audit"].layout_.addWidget(self._audit_trial)

    def _lay_out(self) -> None:
        pages = (
            ("general", "settings"),
            ("conversion", "converting"),
            ("identity", "info"),
            ("storage", "send"),
            ("query", "echo"),
            ("delivery", "outbox"),
            ("profiles", "copy"),
            ("workstation", "new-patient"),
            ("audit", "log"),
            ("watch", "folder"),
        )
        self._order = [name for name, _ in pages]
        self._pages_list = named(QListWidget(self), "pages")
        self._pages_list.setAccessibleName(self.tr("Pages"))
        self._pages_list.setMaximumWidth(200)
        self._stack = _Stack(self)
        for name, icon_name in pages:
            self._pages_list.addItem(QListWidgetItem(icon(icon_name, in_rows=True), page_title(name)))
            self._stack.addWidget(self._page(name))
        self._pages_list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._pages_list.setCurrentRow(0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        left = QVBoxLayout()
        left.addWidget(self._make_search())
        left.addWidget(self._pages_list, 1)
        layout.addLayout(left)
        layout.addWidget(self._stack, 1)

    def _make_search(self) -> SettingsSearch:
        fields = {**self._sections, **{name: page.fields for name, page in self._lists.items()}}
        by_place = {place: [fields[name]] for place, name in enumerate(self._order)}
        search = SettingsSearch(self._pages_list, by_place, self)
        search.setMaximumWidth(self._pages_list.maximumWidth())
        search.page_wanted.connect(self.choose)
        self.setTabOrder(search.box, self._pages_list)
        return search

    def _page(self, name: str) -> QWidget:
        if name == "storage":
            page = QWidget(self)
            layout = QVBoxLayout(page)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(self._default)
            layout.addWidget(self._lists[name], 1)
            return page
        if name in self._lists:
            return self._lists[name]
        content = QWidget(self)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.addWidget(self._sections[name])
        layout.addStretch(1)
        return scrolled(content, self)

    def _lock(self, locked: Sequence[str]) -> None:
        for name, page in self._sections.items():
            page.lock([key for key in page.names if is_locked(f"{name}.{key}", locked)])
        for name, records in self._lists.items():
            if name in locked:
                records.lock()
        if "default_destination" in locked:
            self._default.lock()
        if is_locked("workstation.settings_pin", locked):
            self._pin.lock()

    @Slot()
    def _follow_names(self) -> None:
        """Offer the destinations that there are now; the default one may have another name."""
        self._default.offer([record.name for record in self._lists["storage"].listed.records])

    @Slot()
    def _on_propose(self) -> None:
        self._sections["identity"].set_value("uid_root", propose_uid_root())

    @Slot(str)
    def _on_pin(self, kept: str) -> None:
        page = self._sections["workstation"]
        page.show_section(dataclasses.replace(page.section(), settings_pin=kept))
        self._pin.show_kept(kept)
        self.edited.emit()


class _Stack(QStackedWidget):
    """Holds pages that scroll what has no room in them; Qt's wants to be as high as all of the highest."""

    def hasHeightForWidth(self) -> bool:
        """Do with any height."""
        return False
