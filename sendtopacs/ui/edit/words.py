"""What the window calls edits, and what it says of those of a file."""

from __future__ import annotations

import collections

from PySide6.QtCore import QCoreApplication

from sendtopacs.model import anatomy
from sendtopacs.model.attributes import Code
from sendtopacs.model.edits import EditKind, Edits
from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.ui.written import listed

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def tool(kind: EditKind) -> str:
    """Return what an edit does, as a tool is called."""
    return translate("edit", _EDITS[kind][0])


def hint(kind: EditKind) -> str:
    """Return how a tool is used."""
    return translate("edit", _HINTS[kind]) if kind in _HINTS else ""


def said_of(edits: Edits) -> str:
    """Return what was done to a picture, and what somebody said that it shows; '' for nothing."""
    counts = collections.Counter(step.kind for step in edits.steps)
    done = [
        translate("edit", _EDITS[kind][1]) + (f" × {count}" if count > 1 else "")
        for kind, count in counts.items()
    ]
    if edits.has_marks:
        done.append(translate("edit", "arrows and texts can be hidden in the viewer"))
    if edits.beside and edits.burns_in:
        done.append(translate("edit", "marks drawn before a redaction are part of the picture"))
    codes = (anatomy.regions().get(edits.region), anatomy.views().get(edits.view))
    shown = [meaning(code) for code in codes if code is not None]
    where = [side(edits.laterality)] if edits.laterality else []
    parts = [listed(done), listed([*shown[:1], *where, *shown[1:]])]
    return " · ".join(filter(None, parts))


def meaning(code: Code) -> str:
    """Return what a code of the pick lists means; the object has the standard's words."""
    return translate("anatomy", code.CodeMeaning)


def side(laterality: str) -> str:
    """Return which side is meant."""
    return translate("edit", _SIDES[laterality])


_SIDES = {
    "R": QT_TRANSLATE_NOOP("edit", "right"),
    "L": QT_TRANSLATE_NOOP("edit", "left"),
    "B": QT_TRANSLATE_NOOP("edit", "both sides"),
    "U": QT_TRANSLATE_NOOP("edit", "unpaired"),
}
_HINTS = {
    EditKind.CROP: QT_TRANSLATE_NOOP(
        "edit", "Drag over the part of the picture that stays, or type its place and size. Then press Apply."
    ),
    EditKind.REDACT: QT_TRANSLATE_NOOP("edit", "Drag over what nobody may see. It becomes black at once."),
    EditKind.FREEHAND: QT_TRANSLATE_NOOP("edit", "Draw round what nobody may see. It becomes black at once."),
    EditKind.STRAIGHTEN: QT_TRANSLATE_NOOP(
        "edit", "Type how many degrees the picture is turned, and press Apply."
    ),
    EditKind.ARROW: QT_TRANSLATE_NOOP("edit", "Drag from where the arrow begins to what it points at."),
    EditKind.TEXT: QT_TRANSLATE_NOOP(
        "edit", "Click where the text is to begin. Type the text, and press Apply."
    ),
    EditKind.RULER: QT_TRANSLATE_NOOP("edit", "Drag from one end of what is measured to the other."),
    EditKind.CALIBRATE: QT_TRANSLATE_NOOP(
        "edit", "Drag along a known length, such as of a ruler in the picture. Type it, and press Apply."
    ),
}
_EDITS = {  # as a tool, as what was done
    EditKind.TURN: (QT_TRANSLATE_NOOP("edit", "Turn"), QT_TRANSLATE_NOOP("edit", "turned")),
    EditKind.MIRROR: (QT_TRANSLATE_NOOP("edit", "Mirror"), QT_TRANSLATE_NOOP("edit", "mirrored")),
    EditKind.STRAIGHTEN: (
        QT_TRANSLATE_NOOP("edit", "Straighten"),
        QT_TRANSLATE_NOOP("edit", "straightened"),
    ),
    EditKind.CROP: (QT_TRANSLATE_NOOP("edit", "Crop"), QT_TRANSLATE_NOOP("edit", "cropped")),
    EditKind.REDACT: (QT_TRANSLATE_NOOP("edit", "Redact"), QT_TRANSLATE_NOOP("edit", "redacted")),
    EditKind.FREEHAND: (
        QT_TRANSLATE_NOOP("edit", "Redact freehand"),
        QT_TRANSLATE_NOOP("edit", "redacted freehand"),
    ),
    EditKind.ARROW: (QT_TRANSLATE_NOOP("edit", "Arrow"), QT_TRANSLATE_NOOP("edit", "arrow")),
    EditKind.TEXT: (QT_TRANSLATE_NOOP("edit", "Text"), QT_TRANSLATE_NOOP("edit", "text")),
    EditKind.RULER: (QT_TRANSLATE_NOOP("edit", "Ruler"), QT_TRANSLATE_NOOP("edit", "ruler")),
    EditKind.CALIBRATE: (
        QT_TRANSLATE_NOOP("edit", "Known length"),
        QT_TRANSLATE_NOOP("edit", "calibrated"),
    ),
}
