"""Sentences about fetching from a PACS."""

from __future__ import annotations

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "retrieve-nothing-asked": QT_TRANSLATE_NOOP(
        "messages", "Say what to fetch, such as -k PatientID=123 or -k StudyInstanceUID=1.2.3."
    ),
    "retrieve-level-unknown": QT_TRANSLATE_NOOP(
        "messages", "The model '{model}' has no level {level}. Choose another model or level."
    ),
    "retrieve-key-missing": QT_TRANSLATE_NOOP(
        "messages",
        "This level can only be fetched with {names}. Add it, or use --relational where the PACS allows it.",
    ),
    "retrieve-model-refused": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} does not offer {operation} in this model. Choose another model, or C-MOVE instead of C-GET.",
    ),
    "retrieve-not-agreed": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} did not agree to {options}: it may refuse the request, or send objects as they are.",
    ),
    "retrieve-cancelled": QT_TRANSLATE_NOOP(
        "messages", "Cancelled: {count} objects had arrived by then and are kept."
    ),
    "retrieve-broken-off": QT_TRANSLATE_NOOP(
        "messages", "{peer} broke off: {count} objects had arrived by then and are kept. Try again."
    ),
    "retrieve-silent": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} was silent for {seconds} s: {count} objects had arrived by then and are kept. Try again, or allow more time.",
    ),
    "retrieve-time-limit": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} was not done within {seconds} s: {count} objects had arrived by then and are kept. Fetch less, or allow more time in the settings.",
    ),
    "retrieve-some-failed": QT_TRANSLATE_NOOP(
        "messages", "{peer} could not send {failed} of the objects (status {status}); {count} arrived."
    ),
    "retrieve-some-warnings": QT_TRANSLATE_NOOP(
        "messages", "{peer} sent {warnings} of the objects with a warning."
    ),
    "retrieve-fewer": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} says that it sent {said} objects, but {count} arrived here. Does it know this computer's address and port as {destination}?",
    ),
    "retrieve-unasked": QT_TRANSLATE_NOOP(
        "messages", "{peer} sent {count} objects that nobody asked for; they were refused."
    ),
    "retrieve-no-room": QT_TRANSLATE_NOOP(
        "messages",
        "There is no room left in {folder} for what is fetched, so the rest was refused. Make room, or allow more in the settings.",
    ),
    "retrieve-none": QT_TRANSLATE_NOOP("messages", "{peer} has nothing that matches."),
    "retrieve-destination-unknown": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} does not know the move destination {destination} (status {status}). Have it entered there with its host and port.",
    ),
    "retrieve-out-of-resources": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} could not send anything (status {status}): the destination cannot be reached or takes nothing, or it is out of resources.",
    ),
    "retrieve-does-not-match": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} does not take the request like this (status {status}). Give the keys of the levels above, or choose another model.",
    ),
    "retrieve-not-authorised": QT_TRANSLATE_NOOP(
        "messages", "We may not fetch from {peer} (status {status}). Ask its administrator for the right."
    ),
    "retrieve-unsupported": QT_TRANSLATE_NOOP(
        "messages", "{peer} does not offer this kind of retrieval (status {status}). Choose another model."
    ),
    "retrieve-unable": QT_TRANSLATE_NOOP(
        "messages", "{peer} could not process the request (status {status}). Try again later."
    ),
    "retrieve-unknown-status": QT_TRANSLATE_NOOP(
        "messages", "{peer} ended the retrieval with status {status}, so these objects may not be all."
    ),
    "retrieve-count": QT_TRANSLATE_NOOP("messages", "{peer}: {count} objects fetched into {folder}."),
    "retrieve-taken": QT_TRANSLATE_NOOP("messages", "{peer}: {count} objects received and not kept."),
    "retrieve-moved": QT_TRANSLATE_NOOP("messages", "{peer}: {count} objects sent to {destination}."),
    "retrieve-one-way": QT_TRANSLATE_NOOP(
        "messages",
        "Say how: --get, --move-to AET for another archive, or --store for this program's own receiver; not --get with another.",
    ),
    "retrieve-no-folder": QT_TRANSLATE_NOOP("messages", "Say with --out where the files go, or --ignore."),
    "retrieve-uid-failed": QT_TRANSLATE_NOOP("messages", "Not fetched: {uid}."),
    "dicomdir-left-out": QT_TRANSLATE_NOOP(
        "messages",
        "{count} files cannot stand in the DICOMDIR: they lack identifiers. They are in the folder.",
    ),
}
