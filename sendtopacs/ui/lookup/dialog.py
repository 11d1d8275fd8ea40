"""The search dialog: of a worklist (F2) or of an archive (F3), beside the window; holds up nothing."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QPushButton, QSplitter, QVBoxLayout, QWidget

from sendtopacs.model.attributes import FormValues
from sendtopacs.model.problems import Problem
from sendtopacs.net.worklist import is_served
from sendtopacs.ui.allowing import allow
from sendtopacs.ui.empty_hint import EmptyHint
from sendtopacs.ui.flow import FlowLayout, labelled
from sendtopacs.ui.icons import icon
from sendtopacs.ui.jobs import JobRunner, Task
from sendtopacs.ui.lookup import work
from sendtopacs.ui.lookup.fetch import FetchBar, Fetcher
from sendtopacs.ui.lookup.fields import SearchFields
from sendtopacs.ui.lookup.filter_line import FilterLine
from sendtopacs.ui.lookup.listing import Listing, scheduled_date
from sendtopacs.ui.lookup.results import DetailPane, ResultView
from sendtopacs.ui.lookup.running import Running
from sendtopacs.ui.lookup.target_box import TargetBox
from sendtopacs.ui.lookup.targets import Chosen, Kind, Remembered, Search, Target
from sendtopacs.ui.reasons import Reason
from sendtopacs.ui.widgets import button, named
from sendtopacs.ui.window_size import resize_to_fit
from sendtopacs.ui.written import moment


class LookupDialog(QDialog):
    """Searches, shows what was found, and says what was `chosen`."""

    chosen = Signal(object)  # Chosen

    def __init__(
        self,
        kind: Kind,
        targets: Sequence[Target],
        remembered: Remembered,
        runner: JobRunner,
        known: work.Known,
        fetcher: Fetcher,
        *,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._fetcher = fetcher
        self._asked: Problem | None = None  # why the dialog was opened by itself
        self._kind, self._targets, self._remembered, self._known = kind, targets, remembered, known
        self._listed = Listing(kind)
        self._before: list[Listing] = []  # what was listed before one patient's studies, and their series
        self.setWindowTitle(
            self.tr("Worklist") if kind is Kind.WORKLIST else self.tr("Search for patients and studies")
        )
        self._running = Running(runner, self)
        self._build()
        self._lay_out()
        self._connect()
        self._on_target()
        self._show_state()

    def start(self) -> None:
        """Come to the front, ready to be typed into."""
        self.show()
        self.activateWindow()
        self.fields.start()

    def search_for(self, label: str, wanted: Search, problem: Problem) -> None:
        """Search there for this, which stands in the fields then; say why it is asked."""
        self.where.set_value(label)
        self.fields.show_search(wanted, self.where.target.defaults if self.where.target else {})
        self.search()
        self._asked = problem

    # -- layout --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.where = TargetBox(self._targets, self)
        self.fields = SearchFields(self._kind, self._remembered, self)
        self._search = _button("lookup_search", self.tr("Sea&rch"), "search", self)
        self._cancel = _button("lookup_cancel", self.tr("&Cancel search"), "cancel", self)
        self.filter = FilterLine(self)
        self.view = named(ResultView(self), "lookup_results")
        self.view.setAccessibleName(self.tr("Results"))
        self._hint = EmptyHint("", self.view)
        self._detail = DetailPane(self)
        self._take = _button("lookup_take", self.tr("Take o&ver"), "ready", self)
        self._studies = _button("lookup_studies", self.tr("&Studies of this patient"), "folder", self)
        self._back = _button("lookup_back", self.tr("&Back"), "up", self)
        self._attach = _button("lookup_attach", self.tr("&Attach to this study"), "add", self)
        self._fetching = FetchBar(self._fetcher, lambda: self._listed.wanted(self.view.selected()), self)

    def _lay_out(self) -> None:
        top, bottom = FlowLayout(), FlowLayout()
        for widget in (labelled(self.tr("S&earch in"), self.where, self), self._search, self._cancel):
            top.addWidget(widget)
        results = named(QSplitter(Qt.Orientation.Vertical, self, childrenCollapsible=False), "lookup_parts")
        results.addWidget(self.view)
        results.addWidget(self._detail)
        results.setStretchFactor(0, 3)
        results.setStretchFactor(1, 1)
        for widget in (self.filter, self._back, self._studies, self._attach, self._take):
            bottom.addWidget(widget)
        for row in (top, bottom):
            row.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.fields)
        layout.addWidget(self._running)
        layout.addWidget(results, 1)
        layout.addLayout(bottom)
        layout.addWidget(self._fetching)
        resize_to_fit(self, QSize(1020, 640))

    def _connect(self) -> None:
        self.where.edited.connect(self._on_target)
        self.fields.wanted.connect(self.search)
        self._search.clicked.connect(self.search)
        self._cancel.clicked.connect(self._running.cancel)
        self._running.changed.connect(self._show_state)
        self.filter.textChanged.connect(self.view.filter)
        self.filter.left.connect(self.view.take_keyboard)
        self.filter.entered.connect(self._on_chosen)
        self.view.typed.connect(self.filter.go_on)
        self.view.moved.connect(self._show_state)
        self.view.chosen.connect(self._on_chosen)
        self._take.clicked.connect(self._take_over)
        self._studies.clicked.connect(self._list_studies)
        self._back.clicked.connect(self._go_back)
        self._attach.clicked.connect(self._attach_to_study)
        self.view.selectionModel().selectionChanged.connect(self._show_state)
        self._fetching.series_wanted.connect(self._list_series)
        self._fetcher.changed.connect(self._show_state)

    # -- searching -----------------------------------------------------------------------------------------

    @Slot()
    def search(self) -> None:
        """Search for what the fields hold."""
        target = self.where.target
        if target is None or not self._running.idle:
            return
        wanted = self.fields.search()
        self._remembered.keep(self._kind, target, wanted)
        self._forget()
        self._hint.say("")  # what was found, or that nothing was, is said above
        doing = work.search(self._kind, target, wanted, self._known)
        self._running.start(doing, lambda looked: self._show_listing(Listing(self._kind, target, looked)))

    @Slot()
    def _list_studies(self) -> None:
        target, patient = self._listed.target, self.view.current()
        if target is not None and patient is not None and self._running.idle:
            self._go_on(work.studies_of(target, patient), Listing(self._kind, target, patient=patient))

    @Slot()
    def _list_series(self) -> None:
        target, study, patient = self._listed.target, self.view.current(), self._listed.patient
        if target is None or study is None or patient is None or self._listed.study or not self._running.idle:
            return
        listing = Listing(self._kind, target, patient=patient, study=study)
        self._go_on(work.series_of(target, study, patient), listing)

    def _go_on(self, doing: Callable[[Task], work.Looked], listing: Listing) -> None:
        """List what lies below the current row."""
        before = self._listed

        def show(looked: work.Looked) -> None:
            self._before.append(before)
            self._show_listing(dataclasses.replace(listing, looked=looked))

        self.filter.clear()
        self._running.start(doing, show)

    @Slot()
    def _go_back(self) -> None:
        """List what was listed before, at the row that led on."""
        if self._before and self._running.idle:
            left = self._listed.study or self._listed.patient
            self.filter.clear()
            self._show_listing(self._before.pop())
            self.view.choose(left)
            self._show_state()

    @Slot()
    def _attach_to_study(self) -> None:
        target, study = self._listed.target, self._listed.study or self.view.current()
        if target is not None and study is not None and self._listed.patient and self._running.idle:
            self._running.start(work.attach(target, study), self._tell)

    def _show_listing(self, listing: Listing) -> None:
        found, served = listing.looked.found, listing.looked.served
        self._listed = listing
        self._running.say(self.tr("%n result(s)", None, len(found.answers)), found.problem or self._asked)
        self._asked = None
        self.view.select_several(listing.patient is not None)
        self._hint.say(listing.why_empty())
        self.view.show_answers(listing.columns, found.answers, lambda answer: is_served(answer, served))
        if found.answers:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- choosing ------------------------------------------------------------------------------------------

    @Slot()
    def _on_chosen(self) -> None:
        if self._listed.patient is None:
            self._take_over()
        else:
            self._attach_to_study()

    @Slot()
    def _take_over(self) -> None:
        target, answer = self._listed.target, self._listed.patient or self.view.current()
        if target is not None and answer is not None and self._running.idle:
            numbers = self._listed.looked.series_numbers
            self._tell(work.values_of(self._kind, target, answer, numbers), scheduled_date(answer))

    def _tell(self, values: FormValues, date: str = "") -> None:
        assert self._listed.target is not None
        source = self.tr("worklist {name}") if self._kind is Kind.WORKLIST else self.tr("archive {name}")
        if self._listed.as_of:
            source = self.tr("worklist {name} as of {when}")
        when = moment(self._listed.as_of, QLocale())
        target = self._listed.target
        worklist = target.remote.name if self._kind is Kind.WORKLIST else ""
        self.chosen.emit(Chosen(values, source.format(name=target.label, when=when), date, worklist))
        self.close()

    # -- within --------------------------------------------------------------------------------------------

    @Slot()
    def _on_target(self) -> None:
        """Show what was searched there last; what another one said goes, lest it be taken for this one's."""
        target = self.where.target
        if target is None:
            self._hint.say(self.tr("Nothing to search is set up yet."))
            return
        self.fields.show_search(self._remembered.last(self._kind, target), target.defaults)
        self._running.drop()
        self._running.say("")
        self._forget()
        self._hint.say(self.tr("Type what is known of the patient or the order, and press Search (Enter)."))
        self._show_state()

    def _forget(self) -> None:
        """List nothing."""
        self._listed = Listing(self._kind)
        self._before.clear()
        self.filter.clear()
        self.view.select_several(False)
        self.view.show_answers(self._listed.columns, ())

    @Slot()
    def _show_state(self) -> None:
        """Offer what can be done now."""
        idle, current, listed = self._running.idle, self.view.current(), self._listed
        archive, studies = self._kind is Kind.ARCHIVE, listed.patient is not None
        somewhere = self.where.target is not None
        allow(
            self._search, idle and somewhere, "" if somewhere else self.tr("Nothing to search is set up yet.")
        )
        allow(self._cancel, not idle, Reason.NOT_UNDER_WAY.said())
        line = self.tr("Choose a line of the list first.") if idle else ""
        allow(self._take, idle and (current is not None or studies), line)
        self._studies.setVisible(archive and not studies)
        allow(self._studies, idle and current is not None, line)
        self._back.setVisible(studies)
        allow(self._back, idle, Reason.UNDER_WAY.said())
        self._attach.setVisible(archive)
        allow(self._attach, idle and studies and (current is not None or listed.study is not None), line)
        may = idle and listed.wanted(self.view.selected()) is not None
        self._fetching.show_state(studies=studies, series=listed.study is not None, may=may)
        self._detail.show_answer(listed.details, current)
        if not self._targets:
            self._running.say(
                self.tr("None is set up yet: add one in the settings, under 'Worklists and search'.")
            )

    def done(self, result: int) -> None:
        """Close; a search that is under way is given up."""
        self._running.drop()
        super().done(result)


def _button(name: str, text: str, icon_name: str, parent: QWidget) -> QPushButton:
    made = button(name, text, parent)
    made.setIcon(icon(icon_name))
    return made
