"""Sentences about a watched folder."""

from __future__ import annotations

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "watch-no-folder": QT_TRANSLATE_NOOP(
        "messages",
        "There is no folder {folder} to watch. Make it, connect the drive that it is on, or set another one.",
    ),
    "watch-refused": QT_TRANSLATE_NOOP(
        "messages", "The watched folder {folder} cannot be read or written: {reason}. It is tried again."
    ),
    "watch-taken": QT_TRANSLATE_NOOP(
        "messages",
        "{folder} is being watched already, by another window or command. Stop that one first, or choose another folder.",
    ),
    "watch-what": QT_TRANSLATE_NOOP(
        "messages",
        "Name the folder to watch with --profile and --pattern, or set them under 'Watched folder' in the settings.",
    ),
    "watch-no-profile": QT_TRANSLATE_NOOP(
        "messages", "Name a profile for the watched folder: it says what the files become, and where they go."
    ),
    "watch-no-worklist": QT_TRANSLATE_NOOP(
        "messages", "The settings know no worklist named {text}, under 'Worklists and search'."
    ),
    "watch-pattern": QT_TRANSLATE_NOOP(
        "messages",
        "{text} is no pattern for file names: DICOM keywords of the form in braces, each once, such as {{PatientID}}_*.",
    ),
    "watch-name": QT_TRANSLATE_NOOP(
        "messages", "The file's name is not as {pattern} has it. Rename it, and it is looked at again."
    ),
    "watch-not-one": QT_TRANSLATE_NOOP(
        "messages", "{peer}: {count} orders match the file's name, where exactly one is needed."
    ),
    "watch-not-moved": QT_TRANSLATE_NOOP(
        "messages", "It is stored, but the file cannot be moved to 'done': {reason}."
    ),
    "watch-attention": QT_TRANSLATE_NOOP(
        "messages", "A file needs attention: {reason} Its name is in needs-attention.json."
    ),
    "watch-accepted": QT_TRANSLATE_NOOP("messages", "A file was taken into the outbox."),
    "watch-done": QT_TRANSLATE_NOOP("messages", "A file is proved to be stored, and was moved to 'done'."),
}
