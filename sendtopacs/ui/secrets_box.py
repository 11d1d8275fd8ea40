"""Passwords and tokens that a peer's record wants: typed here, kept in the keyring, never shown again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from sendtopacs.model import secrets
from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.secrets import SecretKind, WantedSecret
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.jobs import JobRunner, Task
from sendtopacs.ui.widgets import button, named


class SecretsBox(QWidget):
    """A line for each secret that the chosen record wants; empty where it wants none."""

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._wanted: tuple[WantedSecret, ...] = ()
        self._lines: list[_SecretLine] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def show_for(self, remote: RemoteAE | None) -> None:
        """Show what this peer wants; lines that stay keep what was typed."""
        wanted = secrets.wanted(remote) if remote is not None else ()
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self.stop()
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [_SecretLine(one, self._runner, self) for one in wanted]
        for line in self._lines:
            self._layout.addWidget(line)

    def stop(self) -> None:
        """Wait for no keyring any more."""
        for line in self._lines:
            line.stop()

    @property
    def names(self) -> Sequence[str]:
        """What is asked for, in words."""
        return [line.words for line in self._lines]


class _SecretLine(QWidget):
    """One password field and its button."""

    def __init__(self, wanted: WantedSecret, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._wanted, self._runner = wanted, runner
        self._task: Task | None = None
        self.words = self._in_words()
        self._typed = named(QLineEdit(self), "secret")
        self._typed.setEchoMode(QLineEdit.EchoMode.Password)
        label = QLabel(self.words, self, wordWrap=True)
        label.setBuddy(self._typed)
        self._keep = button("keep_secret", self.tr("&Keep in the keyring"), self)
        self._keep.clicked.connect(self._on_keep)
        self._said = ReportLine("keyring", self)
        row = QHBoxLayout()
        row.addWidget(self._typed, 1)
        row.addWidget(self._keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        layout.addLayout(row)
        layout.addWidget(self._said)

    def _in_words(self) -> str:
        whose = self._wanted.whose
        return {
            SecretKind.KEY: self.tr("Password of the key {whose}"),
            SecretKind.PASSCODE: self.tr("Passcode of {whose}"),
            SecretKind.TOKEN: self.tr("Token"),
            SecretKind.PASSWORD: self.tr("Password of {whose}"),
            SecretKind.CLIENT_SECRET: self.tr("Client secret of {whose}"),
        }[self._wanted.kind].format(whose=whose)

    @Slot()
    def _on_keep(self) -> None:
        """Keep what is typed; nothing typed takes out what was kept."""
        name, secret = self._wanted.name, self._typed.text()
        self._typed.clear()
        self._keep.setEnabled(False)
        self._task = self._runner.run(
            lambda _task: secrets.keep(name, secret), lambda _none: self._on_kept(secret), self._on_not_kept
        )

    def stop(self) -> None:
        """Do not come back to this line; the keyring gets what it was given."""
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _on_kept(self, secret: str) -> None:
        self._task = None
        self._keep.setEnabled(True)
        said = self.tr("It is kept in the keyring.") if secret else self.tr("It is not kept any more.")
        self._said.say(said, "stored", Tone.GOOD)

    def _on_not_kept(self, failure: SendToPacsError) -> None:
        self._task = None
        self._keep.setEnabled(True)
        self._said.show_problem(failure.problem)
