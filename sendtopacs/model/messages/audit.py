"""Sentences about the audit trail."""

from __future__ import annotations

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "audit-in-order": QT_TRANSLATE_NOOP("messages", "The audit trail in {path} is as it was written."),
    "audit-line-damaged": QT_TRANSLATE_NOOP(
        "messages", "The audit trail was changed: line {line} of {path} cannot be read."
    ),
    "audit-chain-broken": QT_TRANSLATE_NOOP(
        "messages",
        "The audit trail was changed: line {line} of {path} does not follow the one before it. Something before it was edited, taken out, put in or moved.",
    ),
    "audit-end-cut": QT_TRANSLATE_NOOP(
        "messages",
        "The audit trail was changed: the end of {path} is not what was written last (line {expected} was; line {found} is there).",
    ),
    "audit-head-missing": QT_TRANSLATE_NOOP(
        "messages", "The audit trail was changed: the file {path}, which tells its last line, is missing."
    ),
    "audit-no-server": QT_TRANSLATE_NOOP(
        "messages", "No audit server is set. Name its host in the settings, under 'Audit trail'."
    ),
    "audit-sent": QT_TRANSLATE_NOOP("messages", "{peer} has got all of the audit trail. Messages: {count}."),
    "audit-tried": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} has taken a test message over TLS and closed the connection in order. Whether it keeps it, only its own lists can tell.",
    ),
    "audit-busy": QT_TRANSLATE_NOOP(
        "messages", "Another window or program has been writing the audit trail for a long time. Try again."
    ),
}
