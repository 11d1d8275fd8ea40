"""Sentences about what other programs ask for."""

from __future__ import annotations

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "outside-unknown": QT_TRANSLATE_NOOP(
        "messages", "{text} is nothing that the window can be opened with. See 'sendtopacs --help'."
    ),
    "outside-value-missing": QT_TRANSLATE_NOOP("messages", "{text} needs a value."),
    "outside-address-long": QT_TRANSLATE_NOOP("messages", "The address from outside is too long."),
    "outside-wildcard": QT_TRANSLATE_NOOP(
        "messages", "{name} must be one value here, without *, ? and backslashes."
    ),
    "outside-nowhere": QT_TRANSLATE_NOOP(
        "messages",
        "A patient was asked for, but no worklist or PACS to look in is set up under that name. Add one in the settings.",
    ),
    "outside-not-one": QT_TRANSLATE_NOOP(
        "messages", "Not exactly one matches what another program asked for. Choose the right one."
    ),
    "scan-not-one": QT_TRANSLATE_NOOP(
        "messages", "Not exactly one matches the scanned ID. Choose the right one."
    ),
}
