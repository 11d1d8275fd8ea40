"""The steps of the guided set-up that name a peer: the first PACS, and the worklist; both can be skipped."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from sendtopacs.model.problems import Problem
from sendtopacs.model.remote import RemoteAE
from sendtopacs.settings.check import check
from sendtopacs.settings.locks import is_locked
from sendtopacs.settings.schema import QueryAE, Settings, StorageAE
from sendtopacs.takes import KeptTakes
from sendtopacs.ui.ask_bar import AskBar
from sendtopacs.ui.guide.pages import GuidePage, only
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.settings_page import SectionFields, by_name

_FIELDS = ("name", "ae_title", "host", "port")


class PeerPage(GuidePage):
    """Edits the first record of a list, or makes it; the Echo asks what is typed."""

    def __init__(
        self,
        texts: tuple[str, str, str],
        prefix: str,
        runner: JobRunner,
        draft: Callable[[], Settings],
        parent: QWidget,
    ) -> None:
        """`texts`: title, what it is about, and the proposed name; `prefix`: the list in the settings."""
        title, about, self._proposed = texts
        super().__init__(title, about, parent)
        self._prefix, self._draft = prefix, draft
        self._kind = StorageAE if prefix == "storage" else QueryAE
        self._fields = SectionFields(
            self._kind, leave_out=only(self._kind, _FIELDS), first=_FIELDS, parent=self
        )
        self._ask = AskBar(f"guide_{prefix}", runner, self._asked, lambda: draft().local_ae(), self)
        self._ask.takes.setVisible(prefix == "storage")
        self._told: dict[str, bool] = {}  # by address: whether it answered when it was last asked
        self._ask.told.connect(self._on_told)
        self.rows.addWidget(self._fields)
        self.rows.addWidget(self._ask)
        self.rows.addStretch(1)
        self._fields.edited.connect(self._on_edited)
        self._fields.patience.over.connect(self.left)

    def keep_in(self, takes: KeptTakes) -> None:
        """Keep what the PACS takes here."""
        self._ask.kept = takes

    def show_settings(self, settings: Settings) -> None:
        """Show the first record, or an empty one with a name proposed."""
        self._ask.forget()
        records, place = self._records(settings), self._place(settings)
        new = place >= len(records)
        self._fields.patience.end()
        if new:
            self._fields.patience.begin(self._fields.names)
        self._fields.show_section(self._new() if new else records[place])
        if is_locked(self._prefix, settings.locked):
            self._fields.lock(_FIELDS)

    def taken(self, settings: Settings) -> Settings:
        """Return the settings with the record as it is typed; without it while nothing is typed."""
        records, place = list(self._records(settings)), self._place(settings)
        records[place : place + 1] = [] if self.left_out else [self._fields.section()]
        changed: dict[str, Any] = {self._prefix: tuple(records)}
        return dataclasses.replace(settings, **changed)

    def show_problems(self, settings: Settings, problems: Sequence[Problem]) -> list[Problem]:
        """Mark what is wrong; return it, but for what nobody has come to yet."""
        self._ask.allow(not self.left_out, self.tr("Fill in the AE title and the host first."))
        wrong = self._wrong(settings, problems)
        self._fields.show_problems(wrong)
        waits = self._fields.patience.waits_for
        return [problem for name, of_it in wrong.items() for problem in of_it if not waits(name)]

    def ask_on(self) -> bool:
        """Say what is missing and was not said yet, and lead there; return False where there is no such."""
        settings = self.taken(self._draft())
        missing = next(iter(self._wrong(settings, check(settings))), "")
        if not missing:
            return False
        self._fields.patience.end()
        self._fields.lead_to(missing)
        return True

    @property
    def left_out(self) -> bool:
        """True while neither AE title nor host is filled in."""
        typed = self._fields.section()
        return not (typed.ae_title or typed.host)

    @property
    def answer(self) -> str:
        """What the last question brought."""
        return self._ask.result

    def answered(self, settings: Settings) -> bool | None:
        """Tell whether what is set up here answered; None where it was not asked."""
        records, place = self._records(settings), self._place(settings)
        remote = records[place].to_remote() if place < len(records) else None
        return self._told.get(remote.address) if remote is not None else None

    def stop(self) -> None:
        """Stop an Echo that is under way."""
        self._ask.stop()

    def focus_first(self) -> None:
        """Lead the keyboard to the name."""
        self._fields.focus_first()

    def _wrong(self, settings: Settings, problems: Sequence[Problem]) -> dict[str, list[Problem]]:
        """Return what keeps the step from being finished, by the field's name; in the fields' order."""
        found = {} if self.left_out else by_name(problems, f"{self._prefix}[{self._place(settings)}]")
        return {name: found[name] for name in self._fields.names if name in found}

    def _records(self, settings: Settings) -> tuple[Any, ...]:
        found: tuple[Any, ...] = getattr(settings, self._prefix)
        return found

    def _place(self, settings: Settings) -> int:
        """Return the place of the record that is shown here; behind the last where there is none."""
        records = self._records(settings)
        fitting = (n for n, one in enumerate(records) if isinstance(one, StorageAE) or one.kind == "mwl")
        return next(fitting, len(records))

    def _new(self) -> StorageAE | QueryAE:
        made = self._kind(name=self._proposed)
        return dataclasses.replace(made, kind="mwl") if isinstance(made, QueryAE) else made

    @Slot(object, bool)
    def _on_told(self, remote: RemoteAE, answered: bool) -> None:
        self._told[remote.address] = answered

    def _on_edited(self) -> None:
        self._ask.forget()
        self.edited.emit()

    def _asked(self) -> RemoteAE | Problem:
        """Return the AE as typed, saved or not; or what is wrong with it."""
        draft = self.taken(self._draft())
        wrong = [problem for of_it in self._wrong(draft, check(draft)).values() for problem in of_it]
        remote: RemoteAE = self._fields.section().to_remote()
        return wrong[0] if wrong else remote
