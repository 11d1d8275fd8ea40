"""Sentences about the embedded PACS and about listening."""

from __future__ import annotations

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "archive-listening": QT_TRANSLATE_NOOP(
        "messages", "{ae_title} listens on {address}, port {port}. Stop it with Ctrl+C."
    ),
    "cannot-listen": QT_TRANSLATE_NOOP(
        "messages",
        "Cannot listen on {place}: {reason}. Is another program using the port, or is the address not this computer's?",
    ),
    "archive-in-use": QT_TRANSLATE_NOOP(
        "messages", "Another running archive keeps its files in {folder}. Stop it, or choose another folder."
    ),
    "archive-config-unreadable": QT_TRANSLATE_NOOP(
        "messages", "The configuration file {file} cannot be used: {reason}."
    ),
    "archive-config-value": QT_TRANSLATE_NOOP(
        "messages",
        "In the configuration file {file}, section {section}: {name} is missing, unknown or not a value that can be used.",
    ),
    "archive-clean-ask": QT_TRANSLATE_NOOP(
        "messages", "Delete all {count} objects in {folder}? Type yes to do it."
    ),
    "archive-not-cleaned": QT_TRANSLATE_NOOP("messages", "Nothing was deleted."),
    "archive-cleaned": QT_TRANSLATE_NOOP("messages", "{count} objects were deleted."),
    "archive-damaged": QT_TRANSLATE_NOOP(
        "messages",
        "The index {path} of the archive cannot be read: {reason}. Move it away; it is built anew from the files.",
    ),
    "archive-newer": QT_TRANSLATE_NOOP(
        "messages",
        "The index {path} was written by a newer version of the program. Use that version, or another folder.",
    ),
    "worklist-missing": QT_TRANSLATE_NOOP("messages", "There is no worklist at {path}."),
    "worklist-damaged": QT_TRANSLATE_NOOP(
        "messages", "The worklist file {path} cannot be read: {reason}. Its items are left out."
    ),
}
