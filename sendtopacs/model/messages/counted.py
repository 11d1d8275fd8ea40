"""Sentences that count things: where one takes other words in English, and which number counts.

A catalogue has as many plural forms of them as its language knows; English has these two.
"""

from __future__ import annotations

from collections.abc import Mapping

ONE = {
    "archive-clean-ask": "Delete {count} object in {folder}? Type yes to do it.",
    "archive-cleaned": "{count} object was deleted.",
    "dicomdir-left-out": "{count} file cannot stand in the DICOMDIR: it lacks identifiers. It is in the folder.",
    "find-broken-off": "{peer} broke off before it was done, so this {count} result may not be all.",
    "find-time-limit": "{peer} was not done within the time limit of {seconds} s, so this {count} result may not be all. Search for less, or allow more time in the settings.",
    "find-unreadable": "{peer} sent {count} result that cannot be read; it is left out.",
    "gate-file-times": "{file} is from {made}, the order was scheduled for {scheduled}: more than {days} day lies between. Files concerned: {count}.",
    "relabel-replaces": "Another patient's name or ID is replaced in {count} DICOM file. Pictures and private elements are not changed and may still show it.",
    "relabel-signed": "{count} of the DICOM files is digitally signed. Signatures of what is changed would not be valid any more and are taken out.",
    "retrieve-broken-off": "{peer} broke off: {count} object had arrived by then and is kept. Try again.",
    "retrieve-cancelled": "Cancelled: {count} object had arrived by then and is kept.",
    "retrieve-count": "{peer}: {count} object fetched into {folder}.",
    "retrieve-moved": "{peer}: {count} object sent to {destination}.",
    "retrieve-silent": "{peer} was silent for {seconds} s: {count} object had arrived by then and is kept. Try again, or allow more time.",
    "retrieve-taken": "{peer}: {count} object received and not kept.",
    "retrieve-time-limit": "{peer} was not done within {seconds} s: {count} object had arrived by then and is kept. Fetch less, or allow more time in the settings.",
    "retrieve-unasked": "{peer} sent {count} object that nobody asked for; it was refused.",
    "scanner-pages": "{count} page scanned into {folder}.",
    "zip-too-large": "The ZIP archive holds {count} file of {megabytes} MB, more than the disk has room for. Make room, or unpack it elsewhere and add the folder.",
}
"""The English sentences for one thing."""

OF_SEVERAL = frozenset(
    {
        "gate-several-patients",
        "image-too-many-frames",
        "mixed-patients",
        "mixed-patients-relabelled",
        "mixed-studies",
        "relabel-not-named",
        "relabel-study-of-several",
        "watch-not-one",
    }
)
"""Sentences that English says of two or more only; other languages have several forms for these too."""

CODES = frozenset(ONE) | OF_SEVERAL
_NUMBERS = ("days", "count")


def number(code: str, params: Mapping[str, str]) -> int | None:
    """Return the number that decides on the form of a sentence; None where nothing is counted, or it is hidden."""
    if code not in CODES:
        return None
    counted = next((params[name] for name in _NUMBERS if name in params), "")
    return int(counted) if counted.isdecimal() else None
