"""The sentence beneath the picture in the editor: how large it is, what was done, and what is left to say."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sendtopacs.model.edits import REDACTIONS
from sendtopacs.model.video import in_minutes
from sendtopacs.ui.edit import words
from sendtopacs.ui.edit.bench import Bench
from sendtopacs.ui.labels import in_pixels, without_key

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def summary(bench: Bench, at_s: float | None, box: str) -> str:
    """Return it; `at_s`: of a video, the time that is shown; `box`: what is ticked when nobody is named."""
    rows, columns = bench.size
    parts = [
        in_pixels(columns, rows),
        in_minutes(at_s) if at_s is not None else "",
        words.said_of(bench.edits) or translate("EditDialog", "nothing changed"),
        _outlook(bench),
        _left_to_say(bench, box),
    ]
    return " · ".join(filter(None, parts))


def _outlook(bench: Bench) -> str:
    """Say whether the picture is coded anew for it."""
    if not bench.edits.pixel_steps:
        return ""
    if bench.without_loss:
        return translate("EditDialog", "without loss")
    return translate("EditDialog", "is coded anew")


def _left_to_say(bench: Bench, box: str) -> str:
    """Ask whoever redacts for what only a person can tell."""
    if bench.edits.nameless or not bench.edits.has(REDACTIONS):
        return ""
    text = translate("EditDialog", "when no name is left in it, tick “{box}”")
    return text.format(box=without_key(box))
