"""The left of the window: the list, what is being read into it, and what is to be said of the chosen row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QActionEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from sendtopacs.model.items import Kind
from sendtopacs.settings.schema import Profile
from sendtopacs.ui.allowing import allow
from sendtopacs.ui.arrange import joinable, joined
from sendtopacs.ui.changes_table import ChangesTable
from sendtopacs.ui.edit.desk import editable
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.flow import FlowLayout
from sendtopacs.ui.icons import Tone, icon
from sendtopacs.ui.intake import Intake
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.lock_bar import LockBar
from sendtopacs.ui.order.bar import OrderBar
from sendtopacs.ui.order.menu import ListMenu
from sendtopacs.ui.problems import ICONS, TONES, all_in_words, worst
from sendtopacs.ui.reasons import Reason
from sendtopacs.ui.row_report import of_row
from sendtopacs.ui.rows import Row, damaged
from sendtopacs.ui.source_table import Role
from sendtopacs.ui.source_view import SourceView
from sendtopacs.ui.sources import SourceModel
from sendtopacs.ui.study_tree import StudyTree
from sendtopacs.ui.widgets import button, named


class _UndoButton(QToolButton):
    """Says why it cannot be pressed; else what its action says."""

    def actionEvent(self, event: QActionEvent) -> None:
        """Follow the action."""
        super().actionEvent(event)
        why_not = "" if self.isEnabled() else Reason.NOTHING_TO_UNDO.said()
        self.setAccessibleDescription(why_not)
        if why_not:
            self.setToolTip(why_not)


class ListPanel(QWidget):
    """Shows the model; forwards what is wanted of it."""

    remove_wanted = Signal()
    details_wanted = Signal()
    patient_wanted = Signal()  # of the DICOM files in the list
    edit_wanted = Signal(int)  # key of the picture to edit
    film_wanted = Signal(int)  # key of the video to look through
    damage_agreed = Signal(object)  # keys of the damaged videos of which the beginning is enough

    def __init__(
        self, model: SourceModel, intake: Intake, runner: JobRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._intake = model, intake
        self._lock = LockBar(runner, model, self)
        self.view = SourceView(model, self)
        self.tree = StudyTree(model, self)
        self.tree.keys_chosen.connect(self._on_tree)
        self.changes = ChangesTable(self)
        self._reading = QWidget(self)
        self._count = QLabel(self._reading)
        self._stop = button("stop_reading", self.tr("Stop readin&g"), self._reading)
        self.notice = ReportLine("list", self)
        self._make_buttons()
        self.order = OrderBar(self)
        self._menu = ListMenu(
            *(model, self.view, self.order),
            [
                *(self._details, self._patient, self._damaged),
                *(self._edit, self._film, self._join, self._remove),
            ],
        )
        self._undo = named(_UndoButton(self, autoRaise=True), "list_undo")
        self._undo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._undo.setDefaultAction(self._menu.undo)
        self.addActions([self._menu.undo, self._menu.redo])
        self._lay_out()
        self.set_icons()
        self._connect()
        self._show_reading()
        self._show_row()

    def offer_patient(self, offered: bool) -> None:
        """Offer to fill the form from DICOM files, or not."""
        self._patient.setVisible(offered)

    def offer_profiles(self, profiles: Sequence[Profile]) -> None:
        """Offer these for single files."""
        self._menu.own.offer_profiles(profiles)

    def select_all(self) -> None:
        """Select every row."""
        self.view.selectAll()

    def set_icons(self) -> None:
        """Draw the icons in the present palette."""
        self._remove.setIcon(icon("remove"))
        self._stop.setIcon(icon("cancel"))
        self._menu.set_icons()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew in a new palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self.set_icons()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the list."""
        super().resizeEvent(event)
        self.tree.leave_room(event.size().height())

    def _lay_out(self) -> None:
        reading = QHBoxLayout(self._reading)
        reading.setContentsMargins(12, 2, 6, 2)
        reading.addWidget(self._count, 1)
        reading.addWidget(self._stop)
        below = QVBoxLayout()  # not side by side: a sentence beside buttons has no room in a narrow window
        below.setContentsMargins(12, 0, 6, 4)
        below.addWidget(self.notice)
        acts = FlowLayout(at_end=True)
        acts.setSpacing(6)
        below.addLayout(acts)
        what = (self._details, self._patient, self._damaged, self._edit, self._film, self._join)
        for act in (*what, self._remove, self._undo):
            acts.addWidget(act)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._reading)
        layout.addWidget(self.tree)
        layout.addWidget(self.order)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.changes)
        layout.addWidget(self._lock)
        layout.addLayout(below)

    def _make_buttons(self) -> None:
        self._remove = button("remove", self.tr("Re&move"), self)
        self._details = button("details", self.tr("Details… F6"), self)
        self._details.setToolTip(self.tr("What is written, and what can be chosen for this file alone"))
        self._join = button("join", self.tr("&Join"), self)
        self._join.setToolTip(self.tr("Pictures of one size become one object, in this order"))
        self._patient = button("patient_from_files", self.tr("Patient from DICOM files…"), self)
        self._patient.setToolTip(self.tr("Fill the form with what the DICOM files in the list say"))
        self._patient.clicked.connect(self.patient_wanted)
        self._patient.hide()
        self._edit = button("edit", self.tr("Edit picture… Ctrl+E"), self)
        self._edit.setToolTip(self.tr("Turn, crop, redact, mark, measure; say what it shows"))
        self._film = button("film", self.tr("&Cut video…"), self)
        self._film.setToolTip(self.tr("Send only a part of the video, or take pictures out of it"))
        self._damaged = button("until_damage", self.tr("Send up to the &damage"), self)
        self._damaged.setToolTip(self.tr("The video is damaged: send what lies before the damage"))

    def _connect(self) -> None:
        self._stop.clicked.connect(self._intake.cancel)
        self._remove.clicked.connect(self.remove_wanted)
        self._details.clicked.connect(self.details_wanted)
        self._join.clicked.connect(self._join_or_separate)
        self._edit.clicked.connect(self._edit_picture)
        QShortcut(QKeySequence("Ctrl+E"), self, self._edit.click)
        self._film.clicked.connect(self._look_through)
        self._damaged.clicked.connect(self._agree_to_damage)
        self.view.move_wanted.connect(self._move)
        self.view.remove_wanted.connect(self.remove_wanted)
        self.order.filter_wanted.connect(self._show_only)
        self.order.grouping_wanted.connect(self.view.arranger.group)
        self.order.left.connect(self.view.setFocus)
        self.view.arranger.changed.connect(self._show_order)
        self._model.forgotten.connect(self.order.clear)
        self._intake.changed.connect(self._show_reading)
        selection = self.view.selectionModel()
        selection.selectionChanged.connect(self._show_row)
        selection.currentRowChanged.connect(self._show_row)
        self._model.dataChanged.connect(self._show_row)
        self._model.rowsRemoved.connect(self._show_row)
        self._model.rowsInserted.connect(self._show_row)
        self._model.layoutChanged.connect(self._show_row)

    @Slot()
    def _show_reading(self) -> None:
        self._reading.setVisible(self._intake.reading)
        self._count.setText(self.tr("Reading… %n file(s) so far", None, self._intake.found))

    @Slot(str)
    def _show_only(self, text: str) -> None:
        self.view.seen.show_only(text)
        self.view.scrollToTop()

    @Slot()
    def _show_order(self) -> None:
        self.order.show_grouping(self.view.arranger.grouping)
        self.order.show_count(self.view.seen.rowCount(), len(self._model.rows))

    @Slot()
    def _show_row(self) -> None:
        """Say in full what a row has room only to begin."""
        rows, index = self._selected(), self.view.currentIndex()
        self._join.setText(self.tr("Se&parate") if joined(rows) else self.tr("&Join"))
        self._film.setVisible(any(row.item.kind is Kind.VIDEO for row in self._model.rows))
        self._damaged.setVisible(bool(rows) and all(map(damaged, rows)))
        self._allow(rows, index.data(Role.ROW) if index.isValid() else None)
        self._lock.ask_about(index.data(Role.ROW) if index.isValid() else None)
        problems = index.data(Role.ROW).problems if index.isValid() else ()
        problem = worst(problems)
        if problem is None:
            self.notice.say("")
            return
        name = index.data(Role.ROW).item.file.path.name
        text = self.tr("{file}: {sentence}").format(file=name, sentence=all_in_words(problems))
        self.notice.say(text, ICONS[problem.severity], TONES[problem.severity])
        self.notice.offer_report(of_row(index.data(Role.ROW)))

    def _allow(self, rows: Sequence[Row], current: Row | None) -> None:
        """Offer what can be done with the selected rows, or say what has to be selected for it."""
        one = rows[0] if len(rows) == 1 else None
        allow(self._remove, bool(rows), self.tr("Choose files in the list first."))
        several = self.tr("Choose several pictures of one size that were not sent yet.")
        allow(self._join, joined(rows) or joinable(rows), several)
        is_video = one is not None and one.fresh and one.item.kind is Kind.VIDEO
        allow(self._film, is_video, self.tr("Choose one video that was not sent yet."))
        pictured = self.tr("Choose one photo or video that was not sent yet.")
        allow(self._edit, one is not None and editable(one), pictured)
        usable = current is not None and current.item.usable
        allow(self._details, usable, self.tr("Choose a file that can be sent."))

    @Slot(object)
    def _on_tree(self, keys: Sequence[int]) -> None:
        self.view.select_keys(keys)

    def _selected(self) -> list[Row]:
        return self.view.selected_rows()

    @Slot()
    def _edit_picture(self) -> None:
        self.edit_wanted.emit(self._selected()[0].key)

    @Slot()
    def _look_through(self) -> None:
        self.film_wanted.emit(self._selected()[0].key)

    @Slot()
    def _agree_to_damage(self) -> None:
        self.damage_agreed.emit([row.key for row in self._selected()])

    @Slot()
    def _join_or_separate(self) -> None:
        """Have the selected pictures become one object, or one each again."""
        rows = self._selected()
        change = self._model.separate if joined(rows) else self._model.join
        change([row.key for row in rows])

    @Slot(int)
    def _move(self, step: int) -> None:
        """Move the selected rows by one place."""
        chosen, seen = self.view.selected_places(), self.view.seen
        if not chosen:
            return
        above, below = max(chosen[0] - 1, 0), min(chosen[-1] + 1, seen.rowCount() - 1)
        before = seen.place_in_list(above) if step < 0 else seen.place_in_list(below) + 1
        self._model.move({row.key for row in self._selected()}, before)

    def say(self, text: str) -> None:
        """Say something about the list as a whole, until another row is chosen."""
        self.notice.say(text, "info", Tone.BUSY)
