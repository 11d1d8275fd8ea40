"""Shows the report of jobs, prints it, and saves it as a PDF."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QHideEvent, QPagedPaintDevice
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from sendtopacs.model.problems import error
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.queue.paper import Paper
from sendtopacs.ui.queue.printing import pdf_writer
from sendtopacs.ui.queue.report import Section, document, documents
from sendtopacs.ui.widgets import button, named
from sendtopacs.ui.window_size import resize_to_fit

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_MOST_SHOWN = 100
"""So many files of a job are laid out on the screen, where that takes the window's time; paper has all."""


class ReportDialog(QDialog):
    """Stands beside the outbox."""

    def __init__(self, sections: Sequence[Section], parent: QWidget) -> None:
        super().__init__(parent)
        self._sections = tuple(sections)
        self._paper: Paper | None = None
        self._printer: QPrinter | None = None
        self.setObjectName("report_dialog")
        self.setWindowTitle(self.tr("Report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = named(QTextBrowser(self, openLinks=False), "report_text")
        self.text.setAccessibleName(self.tr("Report"))
        shown = document(self._sections, most=_MOST_SHOWN)
        shown.setParent(self.text)
        self.text.setDocument(shown)
        self._said = ReportLine("a report", self)
        self._print = button("report_print", self.tr("&Print…"), self)
        self._save = button("report_save", self.tr("Save as P&DF…"), self)
        self._close = button("report_close", self.tr("&Close"), self)
        below = QHBoxLayout()
        below.addWidget(self._said, 1)
        below.addStretch(0)
        for widget in (self._print, self._save, self._close):
            below.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text, 1)
        layout.addLayout(below)
        self._print.clicked.connect(self._ask_printer)
        self._save.clicked.connect(self._ask_file)
        self._close.clicked.connect(self.close)
        resize_to_fit(self, QSize(900, 700))

    def hideEvent(self, event: QHideEvent) -> None:
        """Print no further."""
        if self._paper is not None:
            self._paper.stop()
        super().hideEvent(event)

    @Slot()
    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the report"), "", self.tr("PDF files (*.pdf)"))
        dialog.setObjectName("report_file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.tr("report") + ".pdf")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    @Slot(str)
    def save(self, name: str) -> None:
        """Write it as a PDF."""
        path = Path(name)
        try:
            writer = pdf_writer(path)
        except OSError as failure:
            self._said.show_problem(error("report-unwritable", reason=failure.strerror or failure))
        else:
            self._begin(writer, self.tr("Saved as {file}.").format(file=path.name))

    @Slot()
    def _ask_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - seldom needed

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = named(QPrintDialog(printer, self), "report_print_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._printer = printer  # the dialog knows it, and does not keep it
        dialog.accepted.connect(self._on_printer)
        QDialog.open(dialog)  # its own wants a slot's name

    @Slot()
    def _on_printer(self) -> None:
        if self._printer is not None:
            self._begin(self._printer, self.tr("Handed to the printer."))

    def _begin(self, device: QPagedPaintDevice, said: str) -> None:
        for one in (self._print, self._save):
            one.setEnabled(False)
        self._said.say(self.tr("One moment…"), "info", Tone.BUSY)
        self._paper = Paper(device, documents(self._sections), self)
        self._paper.ended.connect(partial(self._end, said))
        self._paper.begin()

    def _end(self, said: str, worked: bool) -> None:
        self._paper = None
        for one in (self._print, self._save):
            one.setEnabled(True)
        if worked:
            self._said.say(said, "stored", Tone.GOOD)
        else:
            self._said.show_problem(error("report-unprinted"))
