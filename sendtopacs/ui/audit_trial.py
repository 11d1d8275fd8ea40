"""The audit server's test: a message that tells of nobody, sent by what is typed at present."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sendtopacs.audit_forward import send_trial
from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.problems import note
from sendtopacs.model.remote import RemoteAE
from sendtopacs.ui.allowing import allow
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.jobs import JobRunner, Task
from sendtopacs.ui.problems import in_words
from sendtopacs.ui.reasons import Reason
from sendtopacs.ui.widgets import button


class AuditTrial(QWidget):
    """A button and what came of it."""

    def __init__(self, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self._server: RemoteAE | None = None
        self._task: Task | None = None
        self._try = button("audit_try", self.tr("Send a &test message"), self)
        self._try.setToolTip(self.tr("Send a message that tells of no patient, with what is typed here now"))
        self._try.clicked.connect(self._on_try)
        self._line = ReportLine("Audit server, settings", self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._try, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._line, 1)
        layout.addStretch(0)
        self.show_for(None)

    @property
    def result(self) -> str:
        """What the last test brought."""
        return self._line.text.text()

    def show_for(self, server: RemoteAE | None) -> None:
        """Offer to try this server; what was said of another one is taken away."""
        allow(self._try, server is not None, Reason.AUDIT_SERVER.said())
        if server != self._server:
            self.stop()
            self._line.say("")
        self._server = server

    def stop(self) -> None:
        """Stop a test that is under way."""
        if self._task is not None:
            self._task.drop()
            self._task = None

    @Slot()
    def _on_try(self) -> None:
        server = self._server
        if server is None:
            return
        self.stop()
        self._line.say(self.tr("Asking {peer}…").format(peer=server.label), "waiting", Tone.BUSY)
        self._task = self._runner.run(
            lambda task: send_trial(server, task.cancel_token),
            lambda _none: self._on_taken(server),
            self._on_failed,
        )

    def _on_taken(self, server: RemoteAE) -> None:
        self._task = None
        self._line.say(in_words(note("audit-tried", peer=server.label)), "stored", Tone.GOOD)

    def _on_failed(self, failure: SendToPacsError) -> None:
        self._task = None
        self._line.show_problem(failure.problem)
