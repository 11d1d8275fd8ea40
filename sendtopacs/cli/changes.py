"""What is written into DICOM files: named before it is sent, and shown with old and new values on demand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sendtopacs.cli.output import emit, say, show
from sendtopacs.model.changes import Change, Fate
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import note

_CODES = {Fate.SET: "relabel-sets", Fate.LEFT: "relabel-leaves"}  # what is cleared the plan says


def tell(changes: Sequence[Change]) -> None:
    """Say which attributes are set and left, without their values: standard error names no patient."""
    for fate, code in _CODES.items():
        names = dict.fromkeys(change.keyword for change in changes if change.fate is fate)
        if names:
            say(sentence(note(code, attributes=", ".join(names))))


def as_json(changes: Iterable[Change]) -> None:
    """Emit old and new values as one JSON object."""
    emit(
        "changes",
        changes=[
            {
                "attribute": change.keyword,
                "fate": change.fate.value,
                "before": list(change.before),
                "more": change.more,
                "after": change.after,
                "files": change.files,
            }
            for change in changes
        ],
    )


def print_side_by_side(changes: Sequence[Change]) -> None:
    """Print old and new values, a line for each attribute."""
    if not changes:
        return
    width = max(len(change.keyword) for change in changes)
    show("What is written into the DICOM files:")
    for change in changes:
        before = " | ".join(repr(value) if value else "(empty)" for value in change.before)
        more = f" and {change.more} more" if change.more else ""
        after = {Fate.SET: repr(change.after), Fate.CLEARED: "(cleared)", Fate.LEFT: "(stays)"}[change.fate]
        show(f"  {change.keyword:{width}}  {before}{more} -> {after}  [{change.files}]")
