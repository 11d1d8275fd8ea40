"""The search dialog: of a worklist (F2) or of an archive (F3), beside the window; holds up nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QSplitter, QVBoxLayout, QWidget

from sendtopacs.model.attributes import FormValues
from sendtopacs.model.errors import Cancelled, SendToPacsError
from sendtopacs.model.problems import Problem
from sendtopacs.net.attributes import Attributes
from sendtopacs.net.keys import value_at
from sendtopacs.net.query import SERIES_KEYS, STUDY_KEYS, TABLE_26
from sendtopacs.net.worklist import TABLE_18, is_served, path_of
from sendtopacs.ui.editors import ChoiceEditor
from sendtopacs.ui.field import NoticeLine, ProblemLine
from sendtopacs.ui.icons import icon
from sendtopacs.ui.jobs import JobRunner, Task
from sendtopacs.ui.lookup import work
from sendtopacs.ui.lookup.fetch import FetchBar, Fetcher, Wanted
from sendtopacs.ui.lookup.fields import SearchFields
from sendtopacs.ui.lookup.results import ORDERS, PATIENTS, SERIES, STUDIES, DetailPane, ResultView
from sendtopacs.ui.lookup.targets import Chosen, Kind, Remembered, Search, Target
from sendtopacs.ui.widgets import button, named
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
        self._study: Attributes | None = None  # whose series are listed
        self._kind, self._targets, self._remembered, self._runner = kind, targets, remembered, runner
        self._known = known
        self._as_of = ""  # ISO 8601: when a worklist that is away said what is shown
        self._numbers: Mapping[str, int] = {}  # the highest series numbers given here, by study
        self._task: Task | None = None
        self._patient: Attributes | None = None  # whose studies are listed
        self.setWindowTitle(
            self.tr("Worklist") if kind is Kind.WORKLIST else self.tr("Search for patients and studies")
        )
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
        self.fields.show_search(wanted)
        self.search()
        self._asked = problem

    # -- layout --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.where = ChoiceEditor([(target.label, target.label) for target in self._targets], parent=self)
        named(self.where, "lookup_target").setAccessibleName(self.tr("Where to search"))
        self.fields = SearchFields(self._kind, self)
        self._search = self._button("lookup_search", self.tr("Sea&rch"), "search")
        self._cancel = self._button("lookup_cancel", self.tr("&Cancel search"), "cancel")
        self._busy, self._problem = NoticeLine(self), ProblemLine(self)
        self.filter = named(QLineEdit(self, clearButtonEnabled=True), "lookup_filter")
        self.filter.setPlaceholderText(self.tr("Type to filter the results"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.view = named(ResultView(self), "lookup_results")
        self.view.setAccessibleName(self.tr("Results"))
        self._detail = DetailPane(self)
        self._take = self._button("lookup_take", self.tr("Take o&ver"), "ready")
        self._studies = self._button("lookup_studies", self.tr("&Studies of this patient"), "folder")
        self._attach = self._button("lookup_attach", self.tr("&Attach to this study"), "add")
        self._fetching = FetchBar(self._fetcher, self._wanted, self)

    def _button(self, name: str, text: str, icon_name: str) -> Any:
        made = button(name, text, self)
        made.setIcon(icon(icon_name))
        return made

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        label = QLabel(self.tr("S&earch in"), self)
        label.setBuddy(self.where)
        for widget in (label, self.where, self._search, self._cancel):
            top.addWidget(widget)
        top.addStretch(1)
        results = QSplitter(Qt.Orientation.Vertical, self, childrenCollapsible=False)
        results.addWidget(self.view)
        results.addWidget(self._detail)
        results.setStretchFactor(0, 3)
        results.setStretchFactor(1, 1)
        bottom = QHBoxLayout()
        bottom.addWidget(self.filter, 1)
        for widget in (self._studies, self._attach, self._take):
            bottom.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.fields)
        layout.addWidget(self._busy)
        layout.addWidget(self._problem)
        layout.addWidget(results, 1)
        layout.addLayout(bottom)
        layout.addWidget(self._fetching)
        self.resize(QSize(1020, 640))

    def _connect(self) -> None:
        self.where.edited.connect(self._on_target)
        self.fields.wanted.connect(self.search)
        self._search.clicked.connect(self.search)
        self._cancel.clicked.connect(self.cancel)
        self.filter.textChanged.connect(self.view.filter)
        self.view.typed.connect(self._on_typed)
        self.view.moved.connect(self._show_state)
        self.view.chosen.connect(self._on_chosen)
        self._take.clicked.connect(self._take_over)
        self._studies.clicked.connect(self._list_studies)
        self._attach.clicked.connect(self._attach_to_study)
        self.view.selectionModel().selectionChanged.connect(self._show_state)
        self._fetching.series_wanted.connect(self._list_series)
        self._fetcher.changed.connect(self._show_state)

    # -- searching -----------------------------------------------------------------------------------------

    @Slot()
    def search(self) -> None:
        """Search for what the fields hold."""
        target = self._target()
        if target is None or self._task is not None:
            return
        wanted = self.fields.search()
        self._remembered.keep(self._kind, target, wanted)
        self._patient = self._study = None
        self.view.select_several(False)
        self.filter.clear()
        columns = ORDERS if self._kind is Kind.WORKLIST else PATIENTS
        self.view.show_answers(columns, ())
        doing = work.search(self._kind, target, wanted, self._known)
        self._run(doing, lambda looked: self._show_found(columns, looked))

    @Slot()
    def cancel(self) -> None:
        """Give up the search that is under way."""
        if self._task is not None:
            self._task.cancel()

    @Slot()
    def _list_studies(self) -> None:
        target, patient = self._target(), self.view.current()
        if target is None or patient is None or self._task is not None:
            return

        def show(looked: work.Looked) -> None:
            self._patient = patient
            self.view.select_several(True)
            self._show_found(STUDIES, looked)

        self.filter.clear()
        self._run(work.studies_of(target, patient), show)

    @Slot()
    def _list_series(self) -> None:
        target, study, patient = self._target(), self.view.current(), self._patient
        if target is None or study is None or patient is None or self._study or self._task is not None:
            return

        def show(looked: work.Looked) -> None:
            self._study = study
            self._show_found(SERIES, looked)

        self.filter.clear()
        self._run(work.series_of(target, study, patient), show)

    def _wanted(self) -> Wanted | None:
        """Return what is chosen to be fetched."""
        target, answers = self._target(), self.view.selected()
        if target is None or self._patient is None or not answers:
            return None
        return Wanted(target, self._patient, self._study, answers)

    @Slot()
    def _attach_to_study(self) -> None:
        target, study = self._target(), self._study or self.view.current()
        if target is None or study is None or self._patient is None or self._task is not None:
            return
        self._run(work.attach(target, study), self._tell)

    def _run(self, doing: Callable[[Task], Any], then: Callable[[Any], None]) -> None:
        def done(result: Any) -> None:
            self._task = None
            self._busy.say("")
            then(result)
            self._show_state()

        self._problem.show_problem(None)
        self._busy.say(self.tr("Searching…"), "waiting")
        self._task = self._runner.run(doing, done, self._on_failed, on_report=self._on_count)
        self._show_state()

    def _on_count(self, count: int) -> None:
        self._busy.say(self.tr("Searching… %n result(s) so far", None, count), "waiting")

    def _on_failed(self, failure: SendToPacsError) -> None:
        self._task = None
        self._busy.say("")
        self._problem.show_problem(None if isinstance(failure, Cancelled) else failure.problem)
        self._show_state()

    def _show_found(self, columns: Any, looked: work.Looked) -> None:
        found, self._numbers = looked.found, looked.series_numbers
        kept = found.problem if found.problem and found.problem.code == "worklist-kept" else None
        self._as_of = kept.params["when"] if kept else ""
        self._problem.show_problem(found.problem or self._asked)
        self._asked = None
        self.view.show_answers(columns, found.answers, lambda answer: is_served(answer, looked.served))
        self._busy.say(self.tr("%n result(s)", None, len(found.answers)))
        if found.answers:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- choosing ------------------------------------------------------------------------------------------

    @Slot()
    def _on_chosen(self) -> None:
        if self._patient is None:
            self._take_over()
        else:
            self._attach_to_study()

    @Slot()
    def _take_over(self) -> None:
        target = self._target()
        answer = self._patient or self.view.current()
        if target is not None and answer is not None and self._task is None:
            date = value_at(answer, path_of("ScheduledProcedureStepStartDate"))
            self._tell(work.values_of(self._kind, target, answer, self._numbers), date)

    def _tell(self, values: FormValues, scheduled_date: str = "") -> None:
        label = self.where.currentText()
        source = self.tr("worklist {name}") if self._kind is Kind.WORKLIST else self.tr("archive {name}")
        if self._as_of:
            source = self.tr("worklist {name} as of {when}")
        when = moment(self._as_of, QLocale())
        target = self._target()
        worklist = target.remote.name if target is not None and self._kind is Kind.WORKLIST else ""
        self.chosen.emit(Chosen(values, source.format(name=label, when=when), scheduled_date, worklist))
        self.close()

    # -- within --------------------------------------------------------------------------------------------

    def _target(self) -> Target | None:
        place = self.where.currentIndex()
        return self._targets[place] if 0 <= place < len(self._targets) else None

    @Slot()
    def _on_target(self) -> None:
        target = self._target()
        if target is not None:
            self.fields.show_search(self._remembered.last(self._kind, target))

    @Slot(object)
    def _on_typed(self, text: str) -> None:
        self.filter.setText(self.filter.text() + text)
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_state(self) -> None:
        """Offer what can be done now."""
        idle, current = self._task is None, self.view.current()
        archive, studies = self._kind is Kind.ARCHIVE, self._patient is not None
        self._search.setEnabled(idle and self._target() is not None)
        self._cancel.setEnabled(not idle)
        self._take.setEnabled(idle and (current is not None or studies))
        self._studies.setVisible(archive)
        self._studies.setEnabled(idle and current is not None and not studies)
        self._attach.setVisible(archive)
        self._attach.setEnabled(idle and current is not None and studies)
        self._fetching.show_state(
            studies=studies, series=self._study is not None, may=idle and self._wanted() is not None
        )
        paths = TABLE_18 if not archive else (STUDY_KEYS if studies else TABLE_26)
        paths = SERIES_KEYS if self._study is not None else paths
        self._detail.show_answer(paths, current)
        if not self._targets:
            self._busy.say(
                self.tr("None is set up yet: add one in the settings, under 'Worklists and search'.")
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by the keyboard: from the filter down into the results, by Enter to what is chosen."""
        in_filter = self.filter.hasFocus()
        if in_filter and event.key() == Qt.Key.Key_Down:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif in_filter and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_chosen()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Close; a search that is under way is given up."""
        self._give_up()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close; a search that is under way is given up."""
        self._give_up()
        super().closeEvent(event)

    def _give_up(self) -> None:
        if self._task is not None:
            self._task.drop()
            self._task = None
