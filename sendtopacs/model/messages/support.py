"""Sentences about the log, reports and the support bundle."""

from __future__ import annotations

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "log-nothing": QT_TRANSLATE_NOOP("messages", "The log in {path} has no such entry."),
    "report-nothing": QT_TRANSLATE_NOOP("messages", "There is nothing wrong to report."),
    "bundle-written": QT_TRANSLATE_NOOP(
        "messages", "The support bundle is in {path}. It holds no patient data and no passwords."
    ),
}
