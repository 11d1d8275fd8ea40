"""Sentences about what deserves a look before files go into somebody's record."""

from __future__ import annotations

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "gate-several-patients": QT_TRANSLATE_NOOP(
        "messages",
        "The files belong to {count} patients; each patient's go in a job of their own. Take out of the list what is not to be sent.",
    ),
    "gate-other-patient": QT_TRANSLATE_NOOP(
        "messages",
        "{file} names another patient than the one given, or other data of this one. DICOM files concerned: {count}.",
    ),
    "gate-edited": QT_TRANSLATE_NOOP(
        "messages",
        "The patient's identity or the accession number was edited after it came from {source} ({time}).",
    ),
    "gate-patient-changed": QT_TRANSLATE_NOOP(
        "messages",
        "The patient was changed while files were in the list. Make sure that they are this patient's.",
    ),
    "gate-still-patient": QT_TRANSLATE_NOOP(
        "messages",
        "Files were sent for this patient already; these came later. For another patient press New patient (Ctrl+N) first.",
    ),
    "gate-file-times": QT_TRANSLATE_NOOP(
        "messages",
        "{file} is from {made}, the order was scheduled for {scheduled}: more than {days} days lie between. Files concerned: {count}.",
    ),
    "gate-sent-elsewhere": QT_TRANSLATE_NOOP(
        "messages", "{file}: the same content was sent to {destination} for another patient ({when})."
    ),
    "gate-look-first": QT_TRANSLATE_NOOP(
        "messages", "Nothing was sent yet: there is something to look at first, above the destination."
    ),
    "gate-id-again": QT_TRANSLATE_NOOP("messages", "Type or scan the patient's ID once more to send."),
    "gate-strict": QT_TRANSLATE_NOOP(
        "messages", "Nothing was sent, since --strict allows no such finding. Check, or leave out --strict."
    ),
    "patient-from-no-dicom": QT_TRANSLATE_NOOP(
        "messages", "Give --patient-from a DICOM file: patient and study are taken from its header."
    ),
    "recent-not-allowed": QT_TRANSLATE_NOOP(
        "messages",
        "Recent patients are not shown, unless the settings allow it (recent_patients, in the general section).",
    ),
    "recent-no-peer": QT_TRANSLATE_NOOP(
        "messages", "Say which peer is to be searched, by name or AET@HOST:PORT."
    ),
    "wrong-patient-job-unknown": QT_TRANSLATE_NOOP(
        "messages", "There is no job {text}. Without a job, the command lists those that were sent."
    ),
    "wrong-patient-job-several": QT_TRANSLATE_NOOP(
        "messages", "Several jobs begin with {text}. Give more of its letters."
    ),
}
