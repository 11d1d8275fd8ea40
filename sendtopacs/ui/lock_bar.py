"""Asks for the password of a locked document, in a line beneath the list that takes no focus."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sendtopacs.convert.inspect import inspect
from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.items import SourceItem
from sendtopacs.model.problems import error
from sendtopacs.ui.editors import TextEditor
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.jobs import JobRunner, Task
from sendtopacs.ui.rows import Row
from sendtopacs.ui.sources import SourceModel
from sendtopacs.ui.widgets import button, named, plain_label

_NAME_PX = 260  # logical pixels of a file's name
LOCKED, WRONG = "pdf-password", "pdf-password-wrong"
"""The codes of what is wrong with a file that a password opens, and with one that this password does not."""


def is_locked(row: Row) -> bool:
    """Tell whether the row waits for its password."""
    return row.item.problem is not None and row.item.problem.code == LOCKED


class LockBar(QWidget):
    """Shown while a file of the list is locked; the password opens all that it opens."""

    def __init__(self, runner: JobRunner, model: SourceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner, self._model = runner, model
        self._task: Task | None = None
        self._wanted = 0  # the key of the row that is asked about
        self._label = plain_label("document_password_label", self)
        self._edit = named(TextEditor(parent=self), "document_password")
        self._edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._button = button("unlock", self.tr("Unloc&k"), self)
        self._problem = ReportLine("password of a document", self)
        self._edit.setAccessibleName(self.tr("Password of the document"))
        self._lay_out()
        self._edit.returnPressed.connect(self._unlock)
        self._edit.textEdited.connect(self._on_edited)
        self._button.clicked.connect(self._unlock)
        for changed in (model.rowsInserted, model.rowsRemoved, model.dataChanged):
            changed.connect(self._look)
        self._look()

    def ask_about(self, row: Row | None) -> None:
        """Ask about this row rather than another that is locked, too."""
        if row is not None and is_locked(row):
            self._wanted = row.key
            self._look()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self._label)
        line.addWidget(self._edit, 1)
        line.addWidget(self._button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 2, 6, 2)
        layout.addLayout(line)
        layout.addWidget(self._problem)

    @Slot()
    def _look(self) -> None:
        """Ask about a locked file, if there is one."""
        locked = [row for row in self._model.rows if is_locked(row)]
        row = next((row for row in locked if row.key == self._wanted), locked[0] if locked else None)
        self.setVisible(row is not None)
        if row is None:
            self._edit.clear()
            return
        if row.key != self._wanted:
            self._problem.show_problem(None)
        self._wanted = row.key
        name = self.fontMetrics().elidedText(row.item.file.path.name, Qt.TextElideMode.ElideMiddle, _NAME_PX)
        self._label.setText(self.tr("Password of {file}:").format(file=name))

    @Slot()
    def _on_edited(self) -> None:
        self._problem.show_problem(None)

    @Slot()
    def _unlock(self) -> None:
        """Try the password on every file that is locked."""
        password = self._edit.text()
        rows = [row for row in self._model.rows if is_locked(row)]
        if self._task is not None or not password or not rows:
            return
        self._set_busy(True)

        def work(task: Task) -> dict[int, SourceItem]:
            checkpoint = task.cancel_token.checkpoint
            return {row.key: inspect(row.item.file.path, [password], checkpoint) for row in rows}

        self._task = self._runner.run(work, self._on_looked, self._on_failed)

    def _on_looked(self, items: dict[int, SourceItem]) -> None:
        self._set_busy(False)
        asked = self._wanted
        for key, item in items.items():
            if item.problem is None or item.problem.code != WRONG:
                self._model.replace_item(key, item)
        if asked in items and (problem := items[asked].problem) is not None and problem.code == WRONG:
            self._problem.show_problem(error("wrong-password"))
            self._edit.selectAll()
        else:
            self._edit.clear()

    def _on_failed(self, failure: SendToPacsError) -> None:
        self._set_busy(False)
        self._problem.show_problem(failure.problem)

    def _set_busy(self, busy: bool) -> None:
        if not busy:
            self._task = None
        self._edit.setReadOnly(busy)
        self._button.setEnabled(not busy)
