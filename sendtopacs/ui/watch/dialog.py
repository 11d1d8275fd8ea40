"""The watched folder (Shift+F7): its switch, how it is set, and which files wait for somebody, and why."""

from __future__ import annotations

from PySide6.QtCore import QSize, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sendtopacs.settings.locks import is_locked
from sendtopacs.settings.schema import Settings
from sendtopacs.ui.allowing import allow
from sendtopacs.ui.empty_hint import EmptyHint
from sendtopacs.ui.field import NoticeLine, ReportLine
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.problems import in_words
from sendtopacs.ui.reasons import Reason
from sendtopacs.ui.watch.state import Watching
from sendtopacs.ui.widgets import breakable, button, named, plain_label
from sendtopacs.ui.window_size import resize_to_fit


class WatchDialog(QDialog):
    """Stands beside the window and holds up nothing."""

    switched = Signal(bool)
    again_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = ""
        self.setObjectName("watch_dialog")
        self.setWindowTitle(self.tr("Watched folder"))
        self.switch = named(
            QCheckBox(self.tr("&Watch this folder while the window is open"), self), "watch_on"
        )
        self._said = {
            name: plain_label(f"watch_{name}", self, wrap=True)
            for name in ("folder", "profile", "destination", "pattern", "worklist")
        }
        self._state = NoticeLine(self)
        self._trouble = ReportLine("watched folder", self)
        self.table = self._make_table()
        self._again = button("watch_again", self.tr("&Look again now"), self)
        self._open = button("watch_open", self.tr("&Open folder"), self)
        self._close = button("watch_close", self.tr("&Close"), self)
        self._lay_out()
        self.switch.clicked.connect(self.switched)
        self._again.clicked.connect(self.again_wanted)
        self._open.clicked.connect(self._open_folder)
        self._close.clicked.connect(self.close)

    def show_setting(self, settings: Settings) -> None:
        """Say which folder it is and what its files become."""
        watch, profile = settings.watch, settings.profile_by_name(settings.watch.profile)
        self._folder = watch.folder
        destination = profile.destination if profile else ""
        if profile and not destination and (first := settings.destination()) is not None:
            destination = first.name
        whose = self.tr("from the one order in {worklist} that the name leads to")
        said = {
            "folder": watch.folder or self.tr("none"),
            "profile": watch.profile or self.tr("none"),
            "destination": destination or self.tr("none"),
            "pattern": watch.pattern,
            "worklist": whose.format(worklist=watch.worklist)
            if watch.worklist
            else self.tr("as the name alone says"),
        }
        for name, text in said.items():
            self._said[name].setText(breakable(text))
        self.switch.setEnabled(not is_locked("watch.active", settings.locked))

    @Slot(object)
    def show_state(self, state: Watching) -> None:
        """Show what waits, and how it goes on."""
        self.switch.setChecked(state.active)
        self._trouble.show_problem(state.trouble if state.active else None)
        if not state.active:
            self._state.say(self.tr("It is not being watched."), "info")
        elif state.trouble is None:
            done = self.tr("%n sent and moved to 'done'", None, state.done)
            under_way = self.tr("%n on the way", None, state.under_way)
            self._state.say(
                self.tr("Being watched: {parts}.").format(parts=f"{done}, {under_way}"), "ready", Tone.GOOD
            )
        else:
            self._state.say("")
        self._fill(state)
        allow(self._again, bool(state.attention), Reason.NOTHING_WAITS.said())
        missing = state.trouble is not None and state.trouble.code == "watch-no-folder"
        allow(self._open, not missing, in_words(state.trouble) if state.trouble else "")

    def _fill(self, state: Watching) -> None:
        """Show the files that wait; the chosen one stays chosen."""
        chosen = self.table.item(self.table.currentRow(), 0)
        name = chosen.text() if chosen is not None else ""
        self.table.setRowCount(len(state.attention))
        for place, (file, problem) in enumerate(state.attention.items()):
            shown = QTableWidgetItem(file)
            shown.setToolTip(file)
            self.table.setItem(place, 0, shown)
            self.table.setItem(place, 1, QTableWidgetItem(in_words(problem)))
            if file == name:
                self.table.setCurrentCell(place, 0)
        self.table.resizeRowsToContents()

    def _make_table(self) -> QTableWidget:
        table = named(QTableWidget(0, 2, self), "watch_attention")
        table.setAccessibleName(self.tr("Files that need attention"))
        table.setHorizontalHeaderLabels([self.tr("File"), self.tr("Why it waits")])
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setAlternatingRowColors(True)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(0, 220)
        EmptyHint(self.tr("Nothing needs attention: what cannot be sent by itself stands here."), table)
        return table

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Needs attention"), self)
        label.setBuddy(self.table)
        labels = {
            "folder": self.tr("Folder:"),
            "profile": self.tr("Profile:"),
            "destination": self.tr("Destination:"),
            "pattern": self.tr("File names:"),
            "worklist": self.tr("Patient and order:"),
        }
        how = QFormLayout()
        how.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, words in labels.items():
            how.addRow(words, self._said[name])
        below = QHBoxLayout()
        below.addWidget(self._again)
        below.addWidget(self._open)
        below.addStretch(1)
        below.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.switch)
        layout.addLayout(how)
        layout.addWidget(self._state)
        layout.addWidget(self._trouble)
        layout.addWidget(label)
        layout.addWidget(self.table, 1)
        layout.addLayout(below)
        self.switch.setFocus()
        resize_to_fit(self, QSize(720, 480))

    @Slot()
    def _open_folder(self) -> None:
        if self._folder:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))
