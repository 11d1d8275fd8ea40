"""The guided set-up: a step at a time, saved as each is finished; beside the window, never in its way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from sendtopacs.model.problems import Problem, Severity
from sendtopacs.settings.check import check
from sendtopacs.settings.schema import Settings
from sendtopacs.takes import KeptTakes
from sendtopacs.ui.allowing import allow
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.guide.pages import GuidePage, IdentityPage, StationPage, WelcomePage
from sendtopacs.ui.guide.peer_page import PeerPage
from sendtopacs.ui.guide.summary import SummaryPage
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.ports import Save
from sendtopacs.ui.problems import worst
from sendtopacs.ui.reasons import Reason
from sendtopacs.ui.settings_page import scrolled
from sendtopacs.ui.settings_work import SettingsWork
from sendtopacs.ui.widgets import button, plain_label
from sendtopacs.ui.window_size import resize_to_fit


class GuideDialog(QDialog):
    """Says `saved` after each finished step, and `at_step` for who remembers where to go on."""

    saved = Signal(object)  # Settings
    at_step = Signal(int)
    finished_all = Signal()
    demo_wanted = Signal()

    def __init__(
        self,
        settings: Settings,
        save: Save,
        runner: JobRunner,
        parent: QWidget,
        *,
        defaults: Settings,
        takes: KeptTakes,
    ) -> None:
        """`defaults`: in force without the user's file; `takes`: where what the PACS takes is kept."""
        super().__init__(parent)
        self._settings, self._save = settings, save
        self._work = SettingsWork(runner, self)
        self.setObjectName("guide_dialog")
        self.setWindowTitle(self.tr("Guided set-up – SendToPACS"))
        self.pages = self._make_pages(runner, defaults, takes)
        self._lay_out()
        self.use(settings)
        self._work.changed.connect(self._look)
        self._show_page()

    def use(self, settings: Settings) -> None:
        """Show settings that were changed elsewhere."""
        self._settings = settings
        for page in self.pages:
            page.show_settings(settings)
        self._look()

    def draft(self) -> Settings:
        """Return the settings with what is typed in the step that is shown."""
        return self._page.taken(self._settings)

    def go_to(self, step: int) -> None:
        """Turn to a step, by its place."""
        self._stack.setCurrentIndex(max(0, min(step, len(self.pages) - 1)))
        self._show_page()

    # -- within --------------------------------------------------------------------------------------------

    @property
    def _page(self) -> GuidePage:
        return self.pages[self._stack.currentIndex()]

    def _make_pages(self, runner: JobRunner, defaults: Settings, takes: KeptTakes) -> tuple[GuidePage, ...]:
        welcome = WelcomePage(self)
        welcome.demo_wanted.connect(self.demo_wanted)
        pacs = self._peer_page(
            (
                self.tr("PACS"),
                self.tr(
                    "Where your files go. Echo asks whether it answers to these values; the other button asks"
                    " what it would take. Neither sends anything. You can skip this and fill it in later."
                ),
                self.tr("Main PACS"),
            ),
            "storage",
            runner,
        )
        pacs.keep_in(takes)
        worklist = self._peer_page(
            (
                self.tr("Worklist"),
                self.tr(
                    "Where the orders come from, so that nobody has to type who the patient is. It is often"
                    " the RIS. Without one, skip this."
                ),
                self.tr("Worklist"),
            ),
            "query",
            runner,
        )
        station, identity = StationPage(defaults.general, self), IdentityPage(self)
        summary = SummaryPage(pacs.answered, worklist.answered, self)
        return welcome, station, identity, pacs, worklist, summary

    def _peer_page(self, texts: tuple[str, str, str], prefix: str, runner: JobRunner) -> PeerPage:
        return PeerPage(texts, prefix, runner, lambda: self._settings, self)

    def _lay_out(self) -> None:
        self._heading = plain_label("guide_heading", self)
        font = self._heading.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self._heading.setFont(font)
        self._stack = QStackedWidget(self)
        for page in self.pages:
            self._stack.addWidget(scrolled(page, self))
            page.edited.connect(self._look)
            page.left.connect(self._look)
        self._problem = ReportLine("guided set-up", self)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(self._heading)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._problem)
        layout.addLayout(self._buttons())
        resize_to_fit(self, QSize(640, 500))

    def _buttons(self) -> QHBoxLayout:
        def made(name: str, text: str, act: Callable[[], None]) -> QWidget:
            one = button(name, text, self)
            one.clicked.connect(act)
            return one

        self._later = button("guide_later", self.tr("&Later"), self)
        self._later.setToolTip(self.tr("Leave; Help › Guided set-up goes on here"))
        self._later.clicked.connect(self.reject)
        self._back = button("guide_back", self.tr("&Back"), self)
        self._back.clicked.connect(self._on_back)
        self._next = button("guide_next", self.tr("&Next"), self)
        self._next.setDefault(True)
        self._next.clicked.connect(self._on_next)
        row = QHBoxLayout()
        row.addWidget(self._later)
        row.addStretch(1)
        row.addWidget(self._back)
        row.addWidget(self._next)
        return row

    def _show_page(self) -> None:
        """Show where we are, and lead the keyboard into the step."""
        place, last = self._stack.currentIndex(), len(self.pages) - 1
        text = self._page.title
        if 0 < place < last:
            text = self.tr("Step {number} of {all}: {title}").format(
                number=place, all=last - 1, title=self._page.title
            )
        self._heading.setText(text)
        self.setAccessibleName(text)
        self._page.show_settings(self._settings)
        self._look()
        self._page.focus_first()
        if place in (0, last):
            self._next.setFocus()
        self.at_step.emit(place)

    @Slot()
    def _look(self) -> None:
        """Check what is typed in this step; say what keeps it from being finished."""
        draft = self.draft()
        wrong = self._page.show_problems(draft, check(draft))
        errors = [p for p in wrong if p.severity is Severity.ERROR]
        self._say(errors)
        place, free = self._stack.currentIndex(), not self._work.busy
        wrong_here = self.tr("Something in this step has to be put right first")
        allow(self._next, free and not errors, wrong_here if errors else Reason.UNDER_WAY.said())
        allow(self._back, free and place > 0, (Reason.FIRST_STEP if free else Reason.UNDER_WAY).said())
        self._later.setVisible(place < len(self.pages) - 1)
        self._next.setText(self._next_text(place))

    def _say(self, errors: list[Problem]) -> None:
        """Say what went wrong with saving; else, for the button that is disabled, what is wrong here."""
        if self._work.said is not None:
            self._problem.show_problem(self._work.said)
        else:
            self._problem.show_problem(worst(errors))
            self._problem.offer_report(())

    def _next_text(self, place: int) -> str:
        if place == len(self.pages) - 1:
            return self.tr("&Done")
        if place == 0:
            return self.tr("&Set up this workstation")
        return self.tr("&Skip") if self._page.left_out else self.tr("&Next")

    @Slot()
    def _on_back(self) -> None:
        self._page.stop()
        self.go_to(self._stack.currentIndex() - 1)

    @Slot()
    def _on_next(self) -> None:
        self._page.stop()
        self._work.said = None
        if self._stack.currentIndex() == len(self.pages) - 1:
            self.finished_all.emit()
            self.accept()
            return
        draft, base = self.draft(), self._settings
        if self._page.ask_on():
            self._look()
        elif draft == base:
            self.go_to(self._stack.currentIndex() + 1)
        else:
            self._work.run(lambda: self._save(draft, base), self._on_saved)

    def _on_saved(self, settings: Settings) -> None:
        self._settings = settings
        self.saved.emit(settings)
        self.go_to(self._stack.currentIndex() + 1)

    def done(self, result: int) -> None:
        """Close; an Echo that is under way is stopped."""
        for page in self.pages:
            page.stop()
        super().done(result)
