"""Sentences about searching worklists and archives."""

from __future__ import annotations

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "find-broken-off": QT_TRANSLATE_NOOP(
        "messages", "{peer} broke off before it was done, so these {count} results are not all."
    ),
    "find-time-limit": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} was not done within the time limit of {seconds} s, so these {count} results are not all. Search for less, or allow more time in the settings.",
    ),
    "find-limit": QT_TRANSLATE_NOOP(
        "messages", "There are more than these {limit} results. Search for less: a name, a date, a modality."
    ),
    "find-unreadable": QT_TRANSLATE_NOOP(
        "messages", "{peer} sent {count} results that cannot be read; they are left out."
    ),
    "find-unsupported": QT_TRANSLATE_NOOP(
        "messages", "{peer} does not offer this kind of search (status {status}). Choose another model."
    ),
    "find-not-authorised": QT_TRANSLATE_NOOP(
        "messages",
        "We may not search {peer} (status {status}). Ask its administrator for the right.",
    ),
    "find-out-of-resources": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} is out of resources and did not finish the search (status {status}). Search for less, or try again later.",
    ),
    "find-does-not-match": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} does not search like this (status {status}). Say more of what is wanted, or choose another level or model.",
    ),
    "find-unable": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} could not process the search (status {status}). Try it without wildcards, or at another level.",
    ),
    "find-cancelled-there": QT_TRANSLATE_NOOP(
        "messages", "{peer} stopped the search by itself (status {status}), so these results may not be all."
    ),
    "find-unknown-status": QT_TRANSLATE_NOOP(
        "messages", "{peer} ended the search with status {status}, so these results may not be all."
    ),
    "find-date-malformed": QT_TRANSLATE_NOOP(
        "messages",
        "The date is none that can be searched for. Type a day, such as 2026-03-21, or two with a hyphen between them.",
    ),
    "find-key-not-text": QT_TRANSLATE_NOOP(
        "messages", "{name} can be searched for in plain letters only, without accents."
    ),
    "find-key-unknown": QT_TRANSLATE_NOOP(
        "messages", "{text} is not a DICOM keyword that can be searched for."
    ),
    "find-key-malformed": QT_TRANSLATE_NOOP(
        "messages", "What to search for is given as KEYWORD=VALUE, by DICOM keyword."
    ),
    "find-file-unusable": QT_TRANSLATE_NOOP(
        "messages", "The query file {file} cannot be used: {reason}. It must be a DICOM data set."
    ),
    "find-no-match": QT_TRANSLATE_NOOP("messages", "{peer}: nothing matches."),
    "find-several": QT_TRANSLATE_NOOP(
        "messages", "{peer}: {count} match, where exactly one is needed. Say more with --where."
    ),
    "find-not-sure": QT_TRANSLATE_NOOP(
        "messages", "{peer} did not finish the search, so it is not sure that only one matches."
    ),
    "find-count": QT_TRANSLATE_NOOP("messages", "{peer}: {count} found."),
    "find-one-source": QT_TRANSLATE_NOOP(
        "messages", "Give one of --worklist and --study, with at least one --where, or --patient-from alone."
    ),
    "find-only-worklist": QT_TRANSLATE_NOOP("messages", "Only a worklist can be kept and searched later."),
    "worklist-kept": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} does not answer. These are its orders as of {when} ({age} old): newer ones are missing, and some may be done or cancelled.",
    ),
    "worklist-kept-chosen": QT_TRANSLATE_NOOP(
        "messages",
        "These are the orders of {peer} as of {when} ({age} old). It was not asked: newer ones are missing, and some may be done or cancelled.",
    ),
    "worklist-not-kept": QT_TRANSLATE_NOOP(
        "messages", "Nothing is kept of {peer}. Ask it with --refresh while it is there."
    ),
    "series-number-unknown": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} did not say which series the study has, so no series number is known to be free. Try again, or give one yourself.",
    ),
}
