"""The settings: a page for each section and list, checked while typing, saved at once or not at all."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sendtopacs.model.errors import SendToPacsError, ValuesError
from sendtopacs.model.problems import Problem, Severity
from sendtopacs.model.remote import LocalAE
from sendtopacs.settings.check import check
from sendtopacs.settings.locks import is_locked
from sendtopacs.settings.schema import (
    Conversion,
    DeliverySettings,
    General,
    IdentitySettings,
    QueryAE,
    Settings,
    StorageAE,
    propose_uid_root,
)
from sendtopacs.takes import KeptTakes
from sendtopacs.ui.field import NoticeLine
from sendtopacs.ui.icons import Tone, icon
from sendtopacs.ui.jobs import JobRunner, Task
from sendtopacs.ui.peers_page import PeersPage, ProfilesPage
from sendtopacs.ui.ports import Save
from sendtopacs.ui.problems import in_words
from sendtopacs.ui.settings_page import SectionFields, by_name, scrolled
from sendtopacs.ui.widgets import button, named, resize_to_fit

_OWN = (
    "uid_root",
    "implementation_class_uid",
    "implementation_version_name",
    "manufacturer",
    "model_name",
)


class SettingsDialog(QDialog):
    """Beside the window, never in its way."""

    saved = Signal(object)  # Settings

    def __init__(
        self,
        settings: Settings,
        save: Save,
        runner: JobRunner,
        parent: QWidget | None = None,
        *,
        takes: KeptTakes | None = None,
    ) -> None:
        """`takes` is where it is kept what destinations take."""
        super().__init__(parent)
        self._takes = takes or KeptTakes()
        self._base, self._save, self._runner = settings, save, runner
        self._known = set(map(_identity, check(settings)))
        self._saving: Task | None = None
        self.setObjectName("settings_dialog")
        self.setWindowTitle(self.tr("Settings – SendToPACS"))
        self._build()
        self._lay_out()
        self._lock(settings.locked)
        self._show(settings)

    def draft(self) -> Settings:
        """Return the settings as they are typed now."""
        return dataclasses.replace(
            self._base,
            general=self._general.section(),
            conversion=self._conversion.section(),
            identity=self._identity.section(),
            delivery=self._delivery.section(),
            storage=self._storage.records(),
            query=self._query.records(),
            profiles=self._profiles.records(),
        )

    def choose_page(self, place: int) -> None:
        """Turn to a page, by its place in the list."""
        self._pages_list.setCurrentRow(place)

    # -- within --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._general, self._conversion = SectionFields(General), SectionFields(Conversion)
        self._identity = SectionFields(IdentitySettings)
        self._delivery = SectionFields(DeliverySettings)
        self._propose = button("propose_root", self.tr("&Propose a UID root"), self._identity)
        self._propose.clicked.connect(self._on_propose)
        self._identity.layout_.addWidget(self._propose, 0, Qt.AlignmentFlag.AlignLeft)
        self._storage = PeersPage(StorageAE, "storage", self._runner, self._local)
        self._storage.takes = self._takes
        self._query = PeersPage(QueryAE, "query", self._runner, self._local)
        self._profiles = ProfilesPage(self._runner, self._local)
        for page in (
            self._general,
            self._conversion,
            self._identity,
            self._storage,
            self._query,
            self._profiles,
            self._delivery,
        ):
            page.edited.connect(self._on_edited)
        self._pages_list = named(QListWidget(self), "pages")
        self._pages_list.setAccessibleName(self.tr("Pages"))
        self._stack = QStackedWidget(self)
        self._problem = NoticeLine(self)

    def _make_buttons(self) -> None:
        """Make what closes it, after the pages: Tab goes in the order of making."""
        self._ok = button("save_settings", self.tr("&Save"), self)
        self._ok.setDefault(True)
        self._ok.clicked.connect(self._on_save)
        self._cancel = button("cancel_settings", self.tr("&Cancel"), self)
        self._cancel.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        pages: tuple[tuple[str, str, QWidget], ...] = (
            (self.tr("General"), "settings", self._general),
            (self.tr("Conversion"), "converting", self._conversion),
            (self.tr("Identity"), "info", self._identity),
            (self.tr("Destinations"), "send", self._storage),
            (self.tr("Worklists and search"), "echo", self._query),
            (self.tr("Outbox"), "outbox", self._delivery),
            (self.tr("Profiles"), "copy", self._profiles),
        )
        for title, icon_name, page in pages:
            self._pages_list.addItem(QListWidgetItem(icon(icon_name), title))
            self._stack.addWidget(page if isinstance(page, PeersPage) else self._padded(page))
        self._make_buttons()
        self._pages_list.setMaximumWidth(200)
        self._pages_list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._pages_list.setCurrentRow(0)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(self._pages_list)
        body.addWidget(self._stack, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._problem, 1, Qt.AlignmentFlag.AlignVCenter)
        buttons.addStretch(0)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._ok)
        layout = QVBoxLayout(self)
        layout.addLayout(body, 1)
        layout.addLayout(buttons)
        resize_to_fit(self, QSize(920, 640))

    def _padded(self, page: QWidget) -> QWidget:
        content = QWidget(self)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.addWidget(page)
        layout.addStretch(1)
        return scrolled(content, self)

    def _show(self, settings: Settings) -> None:
        self._general.show_section(settings.general)
        self._conversion.show_section(settings.conversion)
        self._identity.show_section(settings.identity)
        self._delivery.show_section(settings.delivery)
        self._storage.show_records(settings.storage)
        self._query.show_records(settings.query)
        self._profiles.show_records(settings.profiles)
        self._on_edited()

    def _lock(self, locked: Sequence[str]) -> None:
        for name, page in (
            ("general", self._general),
            ("conversion", self._conversion),
            ("identity", self._identity),
            ("delivery", self._delivery),
        ):
            page.lock([key for key in page.names if is_locked(f"{name}.{key}", locked)])
        for name, peers in (("storage", self._storage), ("query", self._query)):
            if name in locked:
                peers.lock()

    def _local(self) -> LocalAE:
        return self.draft().local_ae()

    @Slot()
    def _on_propose(self) -> None:
        self._identity.set_value("uid_root", propose_uid_root())

    @Slot()
    def _on_edited(self) -> None:
        draft = self.draft()
        problems = check(draft)
        for prefix, page in (
            ("general", self._general),
            ("conversion", self._conversion),
            ("identity", self._identity),
            ("delivery", self._delivery),
        ):
            page.show_problems(by_name(problems, prefix))
        self._storage.show_problems(problems)
        self._query.show_problems(problems)
        self._profiles.show_problems(problems)
        own = draft.identity.preset == "own"
        self._identity.set_usable(_OWN, own)
        self._propose.setEnabled(own)
        errors = [p for p in problems if p.severity is Severity.ERROR and _identity(p) not in self._known]
        self._problem.say(in_words(errors[0]) if errors else "", "failed", Tone.BAD)
        self._ok.setEnabled(not errors and self._saving is None)

    @Slot()
    def _on_save(self) -> None:
        draft, base = self.draft(), self._base
        if draft == base:
            self.accept()
            return
        self._saving = self._runner.run(
            lambda _task: self._save(draft, base), self._on_saved, self._on_not_saved
        )
        self._ok.setEnabled(False)

    def _on_saved(self, settings: Settings) -> None:
        self._saving = None
        self.saved.emit(settings)
        self.accept()

    def _on_not_saved(self, failure: SendToPacsError) -> None:
        self._saving = None
        self._ok.setEnabled(True)
        problem = failure.problems[0] if isinstance(failure, ValuesError) else failure.problem
        self._problem.say(in_words(problem), "failed", Tone.BAD)

    def done(self, result: int) -> None:
        """Close; an Echo that is under way is stopped."""
        self._storage.stop()
        self._query.stop()
        self._profiles.stop()
        super().done(result)


def _identity(problem: Problem) -> tuple[str, str]:
    return problem.code, problem.field
