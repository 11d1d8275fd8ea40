"""Sentences about files that somebody drops."""

from __future__ import annotations

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "cancelled": QT_TRANSLATE_NOOP("messages", "Cancelled."),
    "source-missing": QT_TRANSLATE_NOOP(
        "messages", "The file is not there any more. Was the stick or disk taken out?"
    ),
    "source-unreadable": QT_TRANSLATE_NOOP("messages", "The file cannot be read: {reason}."),
    "source-empty": QT_TRANSLATE_NOOP("messages", "The file is empty."),
    "source-unknown": QT_TRANSLATE_NOOP(
        "messages", "This is not a photo, video, PDF or DICOM file that the program knows."
    ),
    "source-not-a-file": QT_TRANSLATE_NOOP("messages", "This is neither a file nor a folder."),
    "source-changed": QT_TRANSLATE_NOOP("messages", "The file has changed since it was added. Add it again."),
    "folder-empty": QT_TRANSLATE_NOOP("messages", "The folder holds no files."),
    "source-duplicate": QT_TRANSLATE_NOOP("messages", "{file} is in the list twice."),
    "source-sent-before": QT_TRANSLATE_NOOP("messages", "{file} was already sent to {destination} ({when})."),
}
