"""Sentences about the way from the outbox to the peer, and about our own disk."""

from __future__ import annotations

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "disk-full": QT_TRANSLATE_NOOP("messages", "The disk of {folder} is full. Make room, then try again."),
    "disk-read-only": QT_TRANSLATE_NOOP("messages", "{folder} is on a disk that cannot be written to."),
    "disk-forbidden": QT_TRANSLATE_NOOP("messages", "This user may not write into {folder}."),
    "disk-failed": QT_TRANSLATE_NOOP(
        "messages", "The disk refused: {reason}. Look after the disk of {folder}, then try again."
    ),
    "not-sent-all-or-nothing": QT_TRANSLATE_NOOP(
        "messages",
        "Not sent, because another file of the job could not be converted and all or nothing was chosen.",
    ),
    "outbox-newer": QT_TRANSLATE_NOOP(
        "messages",
        "The outbox was written by a newer version of the program. Use that version, or move {path} away.",
    ),
    "study-time-limit": QT_TRANSLATE_NOOP(
        "messages",
        "Sending took longer than the {seconds} seconds allowed for one study. Send the rest again.",
    ),
    "outbox-failed": QT_TRANSLATE_NOOP(
        "messages",
        "The outbox could not be written: {reason}. Make room on its disk, then try again.",
    ),
    "outbox-disk-full": QT_TRANSLATE_NOOP(
        "messages", "The disk of the outbox is full ({reason}). Make room on it, then try again."
    ),
    "outbox-damaged": QT_TRANSLATE_NOOP(
        "messages", "The outbox {path} cannot be read: {reason}. It was left as it is."
    ),
    "pdf-as-pages-for-peer": QT_TRANSLATE_NOOP(
        "messages", "{peer} does not take PDF documents, so images of the pages were made instead."
    ),
    "video-otherwise-for-peer": QT_TRANSLATE_NOOP(
        "messages", "{peer} does not take video as {refused}, so it was made as {made} instead."
    ),
    "picture-decompressed-for-peer": QT_TRANSLATE_NOOP(
        "messages", "{peer} does not take this picture as {syntax}, so it was sent uncompressed."
    ),
    "afterwards-needs-proof": QT_TRANSLATE_NOOP(
        "messages",
        "Files can be moved away only after proof that the PACS holds them. Set what proves it for each destination (settings, or --confirm), or leave the files where they are.",
    ),
    "source-on-network": QT_TRANSLATE_NOOP(
        "messages", "{source} was left where it is: it is on a network folder, which the settings exempt."
    ),
    "source-not-moved": QT_TRANSLATE_NOOP(
        "messages", "{source} is stored, but could not be moved away: {reason}. Move it yourself."
    ),
    "held": QT_TRANSLATE_NOOP("messages", "Paused. It stays in the outbox until somebody resumes it."),
    "confirm-missing": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} said that it stored this, but does not hold it. It was sent twice; ask its administrator why it drops it.",
    ),
    "confirm-not-asked": QT_TRANSLATE_NOOP(
        "messages",
        "It is stored, but {peer} could not be asked whether it holds it. It will be asked again.",
    ),
    "commit-refused": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} refuses to be asked for storage commitment (status {status}). Confirm by a search instead, in the settings.",
    ),
    "commit-no-report": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} was asked to commit to this, but has not reported in time. Check that it knows our address and the port for reports.",
    ),
    "commit-no-such-instance": QT_TRANSLATE_NOOP(
        "messages", "{peer} reports that it does not hold this. Ask its administrator why it drops it."
    ),
    "commit-processing-failure": QT_TRANSLATE_NOOP(
        "messages", "{peer} could not check whether it holds this. Send it again later."
    ),
    "commit-resource-limit": QT_TRANSLATE_NOOP(
        "messages", "{peer} has no room to commit to this. Tell its administrator, then send it again."
    ),
    "commit-class-unsupported": QT_TRANSLATE_NOOP(
        "messages", "{peer} does not commit to objects of this kind. Confirm by a search instead."
    ),
    "commit-class-conflict": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} holds an object of another kind under this UID. Ask its administrator to look at it.",
    ),
    "commit-duplicate-transaction": QT_TRANSLATE_NOOP(
        "messages", "{peer} took the question for one that it had been asked before. Send it again."
    ),
    "commit-failed": QT_TRANSLATE_NOOP(
        "messages", "{peer} does not commit to this (reason {reason}). Ask its administrator."
    ),
    "job-no-room": QT_TRANSLATE_NOOP(
        "messages",
        "There is no room for this job: it needs about {needed} MB in {folder}, where {free} MB are free. Make room, then send it.",
    ),
    "outbox-accepted": QT_TRANSLATE_NOOP(
        "messages", "The outbox has it. The program's window, or 'sendtopacs outbox run', delivers it."
    ),
    "report-unwritable": QT_TRANSLATE_NOOP(
        "messages", "The report cannot be saved there: {reason}. Choose another folder."
    ),
    "report-unprinted": QT_TRANSLATE_NOOP(
        "messages", "The report could not be printed. Look whether the printer is on, or save it as a PDF."
    ),
    "search-days-unclear": QT_TRANSLATE_NOOP(
        "messages",
        "The day '{text}' cannot be read. Type one, or a first and a last one, as in 2026-03-01 - 2026-03-31.",
    ),
    "outbox-nothing-found": QT_TRANSLATE_NOOP("messages", "No job in the outbox fits what was asked for."),
    "outbox-empty": QT_TRANSLATE_NOOP("messages", "The outbox is empty."),
    "outbox-nothing-open": QT_TRANSLATE_NOOP(
        "messages", "Nothing in the outbox is under way, waits or failed. 'outbox list --all' lists the rest."
    ),
    "outbox-nothing-due": QT_TRANSLATE_NOOP("messages", "Nothing in the outbox is due."),
    "outbox-purged": QT_TRANSLATE_NOOP("messages", "Jobs removed from the outbox: {count}."),
    "outbox-no-job-named": QT_TRANSLATE_NOOP(
        "messages", "Name one or more jobs, as 'outbox list' shows them, or say --all."
    ),
    "outbox-no-such-job": QT_TRANSLATE_NOOP(
        "messages", "The outbox has no job {job}. 'outbox list --all' shows those it has."
    ),
    "outbox-ambiguous-job": QT_TRANSLATE_NOOP(
        "messages", "More than one job begins with {job}. Give more of its id."
    ),
    "outbox-no-such-file": QT_TRANSLATE_NOOP("messages", "Job {job} has no file {number}."),
    "internal": QT_TRANSLATE_NOOP(
        "messages",
        "An error of the program itself ({reason}). Please report it with the log file; it holds no patient data.",
    ),
}
