"""The report of jobs as a PDF, without a window: for the command line."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from PySide6.QtWidgets import QApplication

from sendtopacs.model.errors import SpoolError
from sendtopacs.model.problems import error
from sendtopacs.outbox import JobRecord
from sendtopacs.ui.languages import Languages
from sendtopacs.ui.queue.paper import Paper
from sendtopacs.ui.queue.report import documents, gather


def write_report(
    job_of: Callable[[str], JobRecord],
    wanted: Mapping[str, Collection[int] | None],
    target: Path,
    language: str,
) -> None:
    """Write jobs, or these files of them, into a PDF, in a language ('': the system's).

    Raises SpoolError where it cannot be written, and what `job_of` does.
    """
    application = QApplication.instance() or _application()
    assert isinstance(application, QApplication)
    Languages(application).speak(language)
    sections = gather(job_of, wanted, lambda: None)
    try:
        writer = pdf_writer(target)
    except OSError as failure:
        raise SpoolError(error("report-unwritable", reason=failure.strerror or failure)) from failure
    worked: list[bool] = []
    paper = Paper(writer, documents(sections), QObject(application))
    paper.ended.connect(worked.append)
    paper.ended.connect(application.exit)
    paper.begin()
    if not worked:
        application.exec()
    if worked != [True]:
        raise SpoolError(error("report-unprinted"))


def pdf_writer(path: Path) -> QPdfWriter:
    """Return what writes a PDF; raise OSError where none can be."""
    path.touch()
    writer = QPdfWriter(str(path))
    writer.setTitle("SendToPACS")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout.Unit.Millimeter)
    return writer


def _application() -> QApplication:
    """Make Qt's application where nothing is shown; on Linux it would ask for a display."""
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QApplication(sys.argv[:1])
