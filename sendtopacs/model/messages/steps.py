"""Sentences about procedure steps."""

from __future__ import annotations

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "step-not-taken": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} takes no procedure steps (MPPS). Ask its administrator to allow them for this workstation, or turn them off in the worklist's settings.",
    ),
    "step-put-off": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} could not take the procedure step now (status {status}). It will be told again.",
    ),
    "step-refused": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} refused the procedure step (status {status}): the order has to be closed there by hand. The files are not concerned.",
    ),
    "step-told": QT_TRANSLATE_NOOP("messages", "The RIS was told that the procedure step is {status}."),
    "steps-without-worklist": QT_TRANSLATE_NOOP(
        "messages", "A procedure step belongs to an order: --procedure-steps needs --worklist."
    ),
}
