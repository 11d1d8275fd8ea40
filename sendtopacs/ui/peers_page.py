"""The record that is chosen of a list of application entities, with an Echo for what is typed now."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendtopacs.model.problems import Problem, Severity
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.settings.schema import Profile, QueryAE, StorageAE
from sendtopacs.takes import KeptTakes
from sendtopacs.ui.ask_bar import AskBar
from sendtopacs.ui.fitting import FoldingPair
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.record_list import RecordList
from sendtopacs.ui.secrets_box import SecretsBox
from sendtopacs.ui.settings_page import SectionFields, by_name, scrolled

_OF_PACS = ("model", "retrieve_by", "relational", "enhanced_conversion")
_OF_WORKLIST = ("scheduled_ae_title", "refresh_minutes", "procedure_steps")
_OF_STEPS = ("procedure_steps_to",)
_FIRST: dict[type, tuple[str, ...]] = {
    StorageAE: ("name", "protocol", "url", "web_login", "web_user", "token_url", "oauth_scope"),
    QueryAE: ("name", "kind"),
}  # which of the other fields there are depends on the kind
_OF_TLS = ("tls_ca_file", "tls_certificate", "tls_key")
_OF_DIMSE = (
    "ae_title",
    "host",
    "port",
    "associate_s",
    "maximum_pdu_sent",
    "tls",
    "user_identity",
    "calls_from",
)
_OF_WEB = ("url", "web_login", "batch_mb")
_OF_USER = ("user_name",)
_FOR_ECHO = ("ae_title", "host", "port", "connect_s", "associate_s", "query_s", *_OF_TLS, *_OF_USER)


class PeersPage(QWidget):
    """Shows records of one kind; `edited` says that they are others now."""

    edited = Signal()
    left = Signal()  # something that was left empty may be said now

    def __init__(
        self,
        kind: type,
        prefix: str,
        runner: JobRunner,
        local: Callable[[], LocalAE],
        parent: QWidget | None = None,
    ) -> None:
        """`prefix` is the list's name in the settings; `local` tells what we call ourselves at present."""
        super().__init__(parent)
        self._kind, self._prefix, self._runner, self._local = kind, prefix, runner, local
        self._problems: list[Problem] = []
        self._new = -1  # the place of a record that nobody has turned away from since it was added
        self._build()
        self._lay_out()

    @property
    def fields(self) -> SectionFields:
        """The fields of the chosen record."""
        return self._fields

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark what is wrong with the chosen record, and the records with something wrong."""
        self._problems = [p for p in problems if p.field.startswith(f"{self._prefix}[")]
        for place in range(len(self.listed.records)):
            of_it = [p for p in self._of(place) if not self.holds_back(p)]
            self.listed.mark(place, wrong=any(p.severity is Severity.ERROR for p in of_it))
        place = self.listed.place
        if place >= 0:
            self._fields.show_problems(by_name(self._of(place), f"{self._prefix}[{place}]"))

    def holds_back(self, problem: Problem) -> bool:
        """Tell whether a problem is not said yet: it is a new record's, of a field nobody has come to."""
        place = self.listed.place
        return any(map(self._fields.patience.waits_for, by_name([problem], f"{self._prefix}[{place}]")))

    def lock(self) -> None:
        """Show the list as the administrator's: it can be looked at, and its AEs be asked."""
        self.listed.lock()
        self._fields.lock(self._fields.names)

    def stop(self) -> None:
        """Stop an Echo that is under way."""
        self._secrets.stop()
        self._ask.stop()

    @property
    def echo_result(self) -> str:
        """What the last Echo brought."""
        return self._ask.result

    # -- within --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.listed = RecordList(self._kind, self._prefix, self)
        self.listed.turned.connect(self._on_turned)
        self.listed.edited.connect(self.edited)
        self.listed.adding.connect(self._on_adding)
        self._ask = AskBar(self._prefix, self._runner, self._asked, self._local, self)
        self._ask.takes.setVisible(self._kind is StorageAE)
        self._fields = SectionFields(self._kind, first=_FIRST.get(self._kind, ()), parent=self)
        self._fields.edited.connect(self._on_edited)
        self._fields.patience.over.connect(self.left)
        self.listed.added.connect(self._fields.focus_first)
        self._secrets = SecretsBox(self._runner, self)

    def _lay_out(self) -> None:
        record = QWidget(self)
        inside = QVBoxLayout(record)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(self._fields)
        inside.addWidget(self._secrets)
        inside.addStretch(1)
        chosen, area = QWidget(self), scrolled(record, self)
        right = QVBoxLayout(chosen)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(area, 1)
        right.addWidget(self._ask)

        def needed_px() -> int:
            bar = area.verticalScrollBar().sizeHint().width()
            return max(record.minimumSizeHint().width() + bar, self._ask.minimumSizeHint().width())

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(FoldingPair(self.listed.panel, chosen, needed_px, self))
        self.setTabOrder(self._fields.last_editor, self._ask.echo)
        self.setTabOrder(self._ask.echo, self._ask.takes)

    def _of(self, place: int) -> list[Problem]:
        return [p for p in self._problems if p.field.startswith(f"{self._prefix}[{place}].")]

    @Slot()
    def _on_turned(self) -> None:
        self.stop()
        self._ask.forget()
        place = self.listed.place
        chosen = place >= 0
        turned_away = 0 <= self._new != place
        if turned_away:
            self._turn_away()
        self._ask.setEnabled(chosen)
        self._fields.setEnabled(chosen)
        self._fields.show_section(self.listed.records[place] if chosen else self._kind())
        self._show_what_applies()
        self.show_problems(self._problems)
        self._show_kept()
        if turned_away:
            self.left.emit()

    def keep_in(self, takes: KeptTakes) -> None:
        """Keep what destinations take here, and show what is kept."""
        self._ask.kept = takes
        self._show_kept()

    def _show_kept(self) -> None:
        place = self.listed.place
        if place >= 0 and self._kind is StorageAE:
            self._ask.show_kept(self.listed.records[place].to_remote())

    def _show_what_applies(self) -> None:
        record = self._fields.section()
        web = isinstance(record, StorageAE) and record.protocol == "dicomweb"
        if isinstance(record, StorageAE):
            self._fields.set_shown(_OF_DIMSE, not web)
            self._fields.set_shown(_OF_WEB, web)
            self._fields.set_shown(("web_user",), web and record.web_login in {"basic", "oauth"})
            self._fields.set_shown(("token_url", "oauth_scope"), web and record.web_login == "oauth")
        self._fields.set_shown(_OF_TLS, record.url.startswith("https:") if web else record.tls)
        self._fields.set_shown(("tls_incoming",), record.tls and not web)
        self._fields.set_shown(_OF_USER, not web and record.user_identity in {"username", "passcode"})
        self._secrets.show_for(record.to_remote() if self.listed.place >= 0 else None)
        if isinstance(record, QueryAE):
            self._fields.set_shown(_OF_PACS, record.kind == "qr")
            self._fields.set_shown(_OF_WORKLIST, record.kind == "mwl")
            self._fields.set_shown(_OF_STEPS, record.kind == "mwl" and record.procedure_steps)

    @Slot()
    def _on_edited(self) -> None:
        if self.listed.place < 0:
            return
        self.stop()
        self._ask.forget()
        self.listed.put(self._fields.section())
        self._show_what_applies()
        self.edited.emit()

    @Slot(int)
    def _on_adding(self, place: int) -> None:
        self._turn_away()
        self._new = place
        self._fields.patience.begin(self._fields.names)

    def _turn_away(self) -> None:
        """Let a new record be one like the others: what is missing in it may be said."""
        self._new = -1
        self._fields.patience.end()

    def hideEvent(self, event: QHideEvent) -> None:
        """Turn away from a new record with the page."""
        super().hideEvent(event)
        if self._new >= 0 and not event.spontaneous():
            self._turn_away()
            self.left.emit()

    def _asked(self) -> RemoteAE | Problem:
        """Return the AE as typed, saved or not; or what is wrong with it."""
        place = self.listed.place
        named_wrong = by_name(self._of(place), f"{self._prefix}[{place}]")
        wrong = [p for name in _FOR_ECHO for p in named_wrong.get(name, [])]
        remote: RemoteAE = self.listed.records[place].to_remote()
        return wrong[0] if wrong else remote


class ProfilesPage(PeersPage):
    """Shows profiles, which nobody can ask whether they answer."""

    def __init__(self, runner: JobRunner, local: Callable[[], LocalAE]) -> None:
        super().__init__(Profile, "profiles", runner, local)
        self._ask.echo.hide()

    def _show_what_applies(self) -> None:
        self._secrets.show_for(None)
