"""The scanner's window: which one, how finely, from where; each page goes into the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QSettings, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from sendtopacs.capture.scanner import Scanner, ScannerDevice, ScannerOptions, ScanOrder
from sendtopacs.model.errors import Cancelled, SendToPacsError
from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.problems import error
from sendtopacs.ui.allowing import allow
from sendtopacs.ui.capture.keeper import Keeper
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.icons import Tone, icon
from sendtopacs.ui.jobs import Task, Work
from sendtopacs.ui.reasons import Reason
from sendtopacs.ui.widgets import button, named
from sendtopacs.ui.window_size import resize_to_fit

_GOOD_DPI = 300  # enough to read and small enough to send
_WIDTH = 480
_WORDS = {
    "flatbed": QT_TRANSLATE_NOOP("scanning", "Glass"),
    "adf": QT_TRANSLATE_NOOP("scanning", "Document feeder"),
    "adf front": QT_TRANSLATE_NOOP("scanning", "Document feeder, front sides"),
    "adf back": QT_TRANSLATE_NOOP("scanning", "Document feeder, back sides"),
    "adf duplex": QT_TRANSLATE_NOOP("scanning", "Document feeder, both sides"),
    "automatic document feeder": QT_TRANSLATE_NOOP("scanning", "Document feeder"),
    "color": QT_TRANSLATE_NOOP("scanning", "In colour"),
    "gray": QT_TRANSLATE_NOOP("scanning", "Grey"),
    "lineart": QT_TRANSLATE_NOOP("scanning", "Black and white"),
}
"""What drivers commonly call what they offer; another word is shown as it is."""


class ScanDialog(QDialog):
    """Stands beside the window; the keeper says each page as soon as it is safe."""

    def __init__(self, scanner: Scanner, keeper: Keeper, memory: QSettings, parent: QWidget) -> None:
        """`memory` keeps how was scanned last."""
        super().__init__(parent)
        self._scanner, self._keeper, self._memory = scanner, keeper, memory
        self._files, self._runner = keeper.files, keeper.runner
        self._patient = keeper.patient
        self._task: Task | None = None
        self._pages = 0
        self._scanning = False
        self.setObjectName("scan_dialog")
        self.setWindowTitle(self.tr("Scanner"))
        self._build()
        self._lay_out()
        self._connect()
        self.resize(_WIDTH, self.sizeHint().height())
        resize_to_fit(self, self.size())
        self.search()

    @property
    def busy(self) -> bool:
        """True while scanners are searched or asked, or a page is scanned."""
        return self._task is not None

    def done(self, result: int) -> None:
        """Have the scanner stop; pages that are whole are in the list."""
        self.stop()
        super().done(result)

    @Slot()
    def stop(self) -> None:
        """Stop what is under way."""
        if self._task is not None:
            self._task.cancel()

    # -- layout --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.devices = named(QComboBox(self), "scanner")
        self.sources = named(QComboBox(self), "scan_source")
        self.resolutions = named(QComboBox(self), "scan_resolution")
        self.modes = named(QComboBox(self), "scan_mode")
        self._search = button("scan_search", self.tr("Search a&gain"), self)
        self._scan = button("scan_begin", self.tr("&Scan"), self)
        self._scan.setIcon(icon("scanner"))
        self._scan.setDefault(True)
        self._stop = button("scan_stop", self.tr("S&top"), self)
        self._close = button("scan_close", self.tr("C&lose"), self)
        self._said = named(ReportLine("scanner", self), "scan_said")

    def _lay_out(self) -> None:
        which = QHBoxLayout()
        which.addWidget(self.devices, 1)
        which.addWidget(self._search)
        form = QFormLayout()
        form.addRow(self.tr("Scanne&r"), which)
        form.labelForField(which).setBuddy(self.devices)  # type: ignore[attr-defined]
        form.addRow(self.tr("&From"), self.sources)
        form.addRow(self.tr("Dots per &inch"), self.resolutions)
        form.addRow(self.tr("&Colour"), self.modes)
        for editor, name in (
            (self.devices, self.tr("Scanner")),
            (self.sources, self.tr("From")),
            (self.resolutions, self.tr("Dots per inch")),
            (self.modes, self.tr("Colour")),
        ):
            editor.setAccessibleName(name)
        end = QHBoxLayout()
        end.addWidget(self._scan)
        end.addWidget(self._stop)
        end.addStretch(1)
        end.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._said)
        layout.addStretch(1)
        layout.addLayout(end)

    def _connect(self) -> None:
        self.devices.currentIndexChanged.connect(self._ask_options)
        self._search.clicked.connect(self.search)
        self._scan.clicked.connect(self._on_scan)
        self._stop.clicked.connect(self.stop)
        self._close.clicked.connect(self.reject)

    # -- which ---------------------------------------------------------------------------------------------

    @Slot()
    def search(self) -> None:
        """List the scanners that can be found now."""
        self._said.say(self.tr("Searching for scanners…"), "waiting", Tone.BUSY)
        self._run(lambda task: self._scanner.devices(task.cancel_token), self._offer_devices)

    def _offer_devices(self, found: Sequence[ScannerDevice]) -> None:
        self._end()
        before = self.devices.currentData() or self._remembered("scanner")
        self.devices.blockSignals(True)
        self.devices.clear()
        for device in found:
            self.devices.addItem(f"{device.label} ({device.name})", device.name)
        self.devices.setCurrentIndex(max(self.devices.findData(before), 0))
        self.devices.blockSignals(False)
        if found:
            self._said.say("")
            self._ask_options()
        else:
            self._said.show_problem(error("scanner-none"))
            self._offer_options(ScannerOptions())

    @Slot()
    def _ask_options(self) -> None:
        device = self.devices.currentData()
        if device and not self.busy:
            self._run(lambda task: self._scanner.options(device, task.cancel_token), self._on_options)

    def _on_options(self, options: ScannerOptions) -> None:
        self._end()
        self._offer_options(options)

    def _offer_options(self, options: ScannerOptions) -> None:
        """Offer what it can do; what was chosen stays, a colour scan of 300 dpi or near it is first."""
        wanted = min(options.resolutions_dpi, key=lambda dpi: abs(dpi - _GOOD_DPI), default=0)
        mode = next((mode for mode in options.modes if "color" in mode.casefold()), options.default_mode)
        self._fill(self.resolutions, [str(dpi) for dpi in options.resolutions_dpi], str(wanted))
        self._fill(self.modes, options.modes, mode)
        self._fill(self.sources, options.sources, options.default_source)
        self._show_state()

    def _fill(self, box: QComboBox, offered: Sequence[str], default: str) -> None:
        wishes = (box.currentData(), self._remembered(box.objectName()), default)
        chosen = next((wish for wish in wishes if wish in offered), "")
        box.clear()
        for word in offered:
            box.addItem(_in_words(word), word)
        box.setCurrentIndex(max(box.findData(chosen), 0))  # a driver need not name what is usual

    def _remembered(self, name: str) -> str:
        return str(self._memory.value(name, ""))

    def _remember(self) -> None:
        self._memory.setValue("scanner", self.devices.currentData() or "")
        for box in (self.sources, self.resolutions, self.modes):
            self._memory.setValue(box.objectName(), box.currentData() or "")

    # -- scanning ------------------------------------------------------------------------------------------

    @Slot()
    def _on_scan(self) -> None:
        try:
            first = self._files.reserve("scan", ".png")
        except SendToPacsError as failure:
            self._said.show_problem(failure.problem)
            return
        order = ScanOrder(
            self.devices.currentData() or "",
            int(self.resolutions.currentData() or 0),
            self.modes.currentData() or "",
            self.sources.currentData() or "",
        )
        self._remember()
        self._pages, self._scanning, self._patient = 0, True, self._keeper.patient
        self._said.say(self.tr("Scanning…"), "waiting", Tone.BUSY)
        self._run(lambda task: self._work(order, first, task), self._on_done)

    def _work(self, order: ScanOrder, first: Path, task: Task) -> None:
        """Scan, in a worker; the name that was reserved is not needed once its pages are there."""

        def on_page(page: Path) -> None:
            task.report(self._files.settle(page))

        try:
            self._scanner.scan(order, first, on_page, task.cancel_token)
        finally:
            self._files.forget([first])

    def _on_page(self, page: Path) -> None:
        self._pages += 1
        text = self.tr("%n page(s) scanned into the list…", None, self._pages)
        self._said.say(text, "waiting", Tone.BUSY)
        self._keeper.pass_on(page, self._patient)

    def _on_done(self, _result: object) -> None:
        self._end()
        self._said.say(self.tr("%n page(s) scanned into the list.", None, self._pages), "stored", Tone.GOOD)

    def _on_failed(self, failure: SendToPacsError) -> None:
        """Say what went wrong; of a scan, how far it came as well."""
        was_scanning = self._scanning
        self._end()
        count = self.tr("%n page(s) scanned into the list.", None, self._pages) if was_scanning else ""
        if isinstance(failure, Cancelled):
            self._said.say(" ".join(filter(None, (self.tr("Stopped."), count))))
        else:
            self._said.show_problem(failure.problem, count if self._pages else "")

    # -- within --------------------------------------------------------------------------------------------

    def _run(self, work: Work, on_done: Callable[[Any], None]) -> None:
        self.stop()
        self._task = self._runner.run(work, on_done, self._on_failed, on_report=self._on_page)
        self._show_state()

    def _end(self) -> None:
        self._task, self._scanning = None, False
        self._show_state()

    def _show_state(self) -> None:
        idle, any_device = not self.busy, self.devices.count() > 0
        for editor in (self.devices, self.sources, self.resolutions, self.modes):
            editor.setEnabled(idle and editor.count() > 0)
        allow(self._search, idle, Reason.UNDER_WAY.said())
        allow(self._scan, idle and any_device, (Reason.NO_SCANNER if idle else Reason.UNDER_WAY).said())
        allow(self._stop, not idle, Reason.NOT_UNDER_WAY.said())


def _in_words(offered: str) -> str:
    """Return what a person reads for a driver's word."""
    known = _WORDS.get(offered.casefold())
    return QCoreApplication.translate("scanning", known) if known else offered
