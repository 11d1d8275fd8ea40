"""The log beside the window: by level and words, going on as it is written, to be copied and handed on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from sendtopacs.model.errors import SendToPacsError
from sendtopacs.support.log_reading import LogEntry, read_log
from sendtopacs.ui.editors import ChoiceEditor, TextEditor
from sendtopacs.ui.empty_hint import EmptyHint
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.jobs import JobRunner, Task
from sendtopacs.ui.logview.model import LogModel
from sendtopacs.ui.search_line import searches
from sendtopacs.ui.widgets import button, named, plain_label
from sendtopacs.ui.window_size import resize_to_fit

_LOOK_MS = 2000
_TYPING_MS = 250


class LogDialog(QDialog):
    """Reads the files in a worker; `bundle_wanted` asks for a support bundle."""

    bundle_wanted = Signal()

    def __init__(self, log_file: Path, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log_file, self._runner = log_file, runner
        self._task: Task | None = None
        self.setObjectName("log_dialog")
        self.setWindowTitle(self.tr("Log"))
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._build()
        self._lay_out()
        self._connect()
        resize_to_fit(self, QSize(1000, 620))

    # -- layout --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        levels = [
            ("debug", self.tr("Everything")),
            ("info", self.tr("Information and graver")),
            ("warning", self.tr("Warnings and errors")),
            ("error", self.tr("Errors alone")),
        ]
        self.level = named(ChoiceEditor(levels, parent=self), "log_level_shown")
        self.level.keep_room()
        self.search = searches(named(TextEditor(self.tr("Words to look for"), self), "log_search"))
        self.search.setAccessibleName(self.tr("Words to look for"))
        self._model = LogModel(self)
        self.table = named(QTableView(self), "log_table")
        self.table.setAccessibleName(self.tr("Entries, the newest first"))
        self.table.setModel(self._model)
        self._hint = EmptyHint("", self.table)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.whole = named(QPlainTextEdit(self, readOnly=True), "log_whole")
        self.whole.setAccessibleName(self.tr("The chosen entry"))
        self.whole.setTabChangesFocus(True)
        self._count = plain_label("log_count", self)
        self.said = ReportLine("log", self)
        self._copy = button("log_copy", self.tr("&Copy"), self)
        self._copy.setToolTip(self.tr("Copy the chosen entries, or all that are shown"))
        self._folder = button("log_folder", self.tr("Open &folder"), self)
        self._bundle = button("log_bundle", self.tr("Support &bundle…"), self)
        self._bundle.setToolTip(
            self.tr("Settings without passwords, versions and the log in one ZIP file, without patient data")
        )
        self._close = button("log_close", self.tr("C&lose"), self)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        label = QLabel(self.tr("S&how"), self)
        label.setBuddy(self.level)
        top.addWidget(label)
        top.addWidget(self.level)
        top.addWidget(self.search, 1)
        top.addWidget(self._count)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        parts = named(QSplitter(Qt.Orientation.Vertical, self, childrenCollapsible=False), "log_parts")
        parts.addWidget(self.table)
        parts.addWidget(self.whole)
        parts.setStretchFactor(0, 4)
        parts.setStretchFactor(1, 1)
        bottom = QHBoxLayout()
        for one in (self._copy, self._folder, self._bundle):
            bottom.addWidget(one)
        bottom.addStretch(1)
        bottom.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(parts, 1)
        layout.addWidget(self.said)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self._looking.timeout.connect(self.refresh)
        self._typing.timeout.connect(self.refresh)
        self.level.edited.connect(self.refresh)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.table.selectionModel().selectionChanged.connect(self._show_whole)
        self._model.modelReset.connect(self._show_whole)
        self._copy.clicked.connect(self._on_copy)
        self._folder.clicked.connect(self._on_folder)
        self._bundle.clicked.connect(self.bundle_wanted)
        self._close.clicked.connect(self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)

    # -- what is shown -------------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Read the log anew, unless that is just being done."""
        if self._task is not None:
            self._typing.start()
            return
        log_file, level, words = self._log_file, self.level.value(), self.search.text()
        self._task = self._runner.run(
            lambda _task: read_log(log_file, level, words), self._on_read, self._on_failed, quiet=True
        )

    def _on_read(self, entries: tuple[LogEntry, ...]) -> None:
        self._task = None
        self._model.show_entries(entries)
        self._count.setText(self.tr("%n entries", None, len(entries)))
        self._hint.say(self.tr("Nothing was logged that fits what is chosen above."))
        if entries and not self.table.currentIndex().isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(
                self._model.index(0, 0), flags.ClearAndSelect | flags.Rows
            )

    def _on_failed(self, failure: SendToPacsError) -> None:
        self._task = None
        self.said.show_problem(failure.problem)

    def _chosen(self) -> list[LogEntry]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [entry for row in rows if (entry := self._model.entry(row)) is not None]

    @Slot()
    def _show_whole(self) -> None:
        self.whole.setPlainText("\n".join(entry.whole for entry in self._chosen()))

    # -- what is done --------------------------------------------------------------------------------------

    @Slot()
    def _on_copy(self) -> None:
        every = (self._model.entry(row) for row in range(self._model.rowCount()))
        copied = self._chosen() or [entry for entry in every if entry is not None]
        QGuiApplication.clipboard().setText("\n".join(entry.whole for entry in reversed(copied)))
        self.said.say(self.tr("%n entries copied.", None, len(copied)), "copy", Tone.GOOD)

    @Slot()
    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_file.parent)))

    # -- coming and going ----------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Look from time to time while it is seen."""
        self._looking.start()
        self.refresh()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more."""
        self._looking.stop()
        self._typing.stop()
        if self._task is not None:
            self._task.drop()
            self._task = None
        super().hideEvent(event)
