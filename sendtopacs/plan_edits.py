"""What is wrong with the edits of items, and what will be said of them: pure, a part of making a plan."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from sendtopacs.becomes import edits_problem, pages_become
from sendtopacs.model.edits import REDACTIONS, SHOWN, Step, size_after
from sendtopacs.model.items import ImageDetails, Kind, SourceItem
from sendtopacs.model.problems import Problem, error, warning
from sendtopacs.model.profile import ConversionProfile, Pages
from sendtopacs.plan_groups import grouped


def edit_problems(usable: Iterable[SourceItem], profile: ConversionProfile) -> list[Problem]:
    """List the edits that cannot be done, and what they do to more than one picture."""
    items = list(usable)
    return [
        *(problem for item in items if (problem := edits_problem(item)) is not None),
        *_joined(items),
        *_pages(items, profile),
        *_stills(items),
    ]


def _joined(items: list[SourceItem]) -> Iterator[Problem]:
    """Find pictures of one object whose edits make sizes, scales, or what is said of them differ."""
    for group in grouped(items):
        first, name = group[0], group[0].file.path.name
        other = next((item for item in group if _resized(item, first)), None)
        if other is not None:
            yield error("join-differs", file=name, other=other.file.path.name)
        if any(len({value for item in group if (value := getattr(item.edits, one))}) > 1 for one in SHOWN):
            yield error("join-shows-differ", file=name)
        if len({item.edits.spacing_mm for item in group}) > 1:
            yield warning("join-scale-differs", file=name)


def _resized(item: SourceItem, first: SourceItem) -> bool:
    """Tell whether pictures that could be joined have become of different sizes."""
    one, other = first.details, item.details
    if not isinstance(one, ImageDetails) or not isinstance(other, ImageDetails):
        return False
    return one.frame_kind == other.frame_kind and _size(first, one) != _size(item, other)


def _stills(items: list[SourceItem]) -> Iterator[Problem]:
    """Find pictures that were taken out of a video before that was redacted: they show what it hides."""
    hidden = defaultdict[Path, set[Step]](set)
    for item in items:
        if item.kind is Kind.VIDEO:
            hidden[item.file.path] |= _redactions(item)
    for item in items:
        if item.still_s is not None and hidden[item.file.path] - _redactions(item):
            yield warning("edit-still-unredacted", file=item.file.path.name)


def _redactions(item: SourceItem) -> set[Step]:
    return {step for step in item.edits.steps if step.kind in REDACTIONS}


def _size(item: SourceItem, details: ImageDetails) -> tuple[int, int]:
    return size_after(item.edits.steps, details.rows, details.columns)


def _pages(items: list[SourceItem], profile: ConversionProfile) -> Iterator[Problem]:
    for item in items:
        several = isinstance(item.details, ImageDetails) and item.details.pages > 1
        if several and item.edits.steps and pages_become(item, profile) is not Pages.FIRST:
            yield warning("edit-all-pages", file=item.file.path.name)
