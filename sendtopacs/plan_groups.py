"""Which items become one object together, and what is to be said of it: pure, a part of making a plan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sendtopacs.becomes import pages_become
from sendtopacs.convert.video_forecast import forecast
from sendtopacs.model import sop
from sendtopacs.model.items import DicomDetails, ImageDetails, Kind, SourceItem, VideoDetails
from sendtopacs.model.problems import Problem, error, warning
from sendtopacs.model.profile import ConversionProfile, Pages

_SERIES_DESCRIPTIONS = {
    Kind.PHOTO: "Photos",
    Kind.VIDEO: "Videos",
    Kind.PDF: "Documents",
    Kind.MESH: "3D models",
    Kind.CDA: "Clinical documents",
}
_MARKS = "Marks"
_SAID = ("description", "additional_info", "profile")
"""What is chosen for single files, and holds of all of an object."""


def remarks(usable: Sequence[SourceItem], profile: ConversionProfile) -> list[Problem]:
    """List what is wrong with groups, and where files do not become one object each."""
    return [*_groups(usable), *_pages_problems(usable, profile), *_large_videos(usable, profile)]


def grouped(items: Iterable[SourceItem]) -> list[list[SourceItem]]:
    """Return what becomes one object together: pictures of one group, at the place of the first."""
    groups: dict[int, list[SourceItem]] = {}
    found: list[list[SourceItem]] = []
    for item in items:
        if not item.group or item.kind is not Kind.PHOTO:
            found.append([item])
        elif item.group in groups:
            groups[item.group].append(item)
        else:
            groups[item.group] = [item]
            found.append(groups[item.group])
    return found


def for_all(group: Sequence[SourceItem]) -> SourceItem:
    """Return the first of what becomes one object, with what somebody said of any of them."""
    said = {name: values[0] for name in _SAID if (values := _said(group, name))}
    return replace(group[0], choice=replace(group[0].choice, **said))


def _said(group: Iterable[SourceItem], name: str) -> list[Any]:
    """Return what was said of the items of a group, each once."""
    return list(dict.fromkeys(value for item in group if (value := getattr(item.choice, name))))


def _groups(usable: Iterable[SourceItem]) -> list[Problem]:
    """Find groups whose pictures cannot be frames of one object, and name who disturbs."""
    found = (_disturbing(first, others) for first, *others in grouped(usable) if others)
    return [problem for problem in found if problem is not None]


def _disturbing(first: SourceItem, others: Sequence[SourceItem]) -> Problem | None:
    name = first.file.path.name
    for item in (first, *others):
        if item.still_s is not None:
            return error("join-of-stills", file=item.file.path.name)
        if isinstance(item.details, ImageDetails) and item.details.pages > 1:
            return error("join-of-pages", file=item.file.path.name)
        if _frame_kind(item) != _frame_kind(first):
            return error("join-differs", file=name, other=item.file.path.name)
    if any(len(_said((first, *others), one)) > 1 for one in _SAID):
        return error("join-said", file=name)
    return None


def _pages_problems(usable: Iterable[SourceItem], profile: ConversionProfile) -> list[Problem]:
    """Say where pages are left out, or do not become what the settings say."""
    found = []
    for item in usable:
        details, name = item.details, item.file.path.name
        if not isinstance(details, ImageDetails) or details.pages == 1:
            continue
        if pages_become(item, profile) is Pages.FIRST:
            found.append(warning("image-first-only", file=name, count=details.pages))
        elif not details.uniform and profile.pages is Pages.MULTI_FRAME:
            found.append(warning("pages-differ", file=name))
    return found


def _large_videos(usable: Iterable[SourceItem], profile: ConversionProfile) -> list[Problem]:
    """Say where a video becomes several objects, or one in a form that few archives know."""
    found = []
    for item in usable:
        if not isinstance(item.details, VideoDetails):
            continue
        expected, name = forecast(item, item.details, profile), item.file.path.name
        if expected.parts > 1:
            found.append(warning("video-split", file=name, count=expected.parts))
        elif expected.in_fragments:
            found.append(warning("video-in-fragments", file=name))
        elif expected.refused:
            found.append(warning("video-refused-large", file=name))
    return found


def _frame_kind(item: SourceItem) -> tuple[object, ...]:
    details = item.details
    return details.frame_kind if isinstance(details, ImageDetails) else ()


def duplicates(usable: Iterable[SourceItem]) -> list[Problem]:
    """Find files, or objects by their UIDs, that are there twice."""
    seen: set[object] = set()
    twice: list[Problem] = []
    for item in usable:
        details = item.details
        path = item.file.path.resolve()
        key = details.SOPInstanceUID if isinstance(details, DicomDetails) else (path, item.excerpt)
        if key in seen:
            twice.append(warning("source-duplicate", file=item.file.path.name, source=item.file.path))
        seen.add(key)
    return twice


def uid_conflicts(usable: Sequence[SourceItem]) -> list[Problem]:
    """Find two objects of one UID with different content: the operator has to choose."""
    there = {str(item.file.path) for item in usable}
    twice = [w for item in usable for w in item.warnings if w.code == "dicom-uid-twice"]
    return [error(remark.code, **remark.params) for remark in twice if remark.params["other"] in there]


def series_description(kind: Kind, sop_class_uid: str) -> str:
    """Return what a series has where nobody described it; in ASCII, so that every set can hold it."""
    return _MARKS if sop_class_uid in sop.PRESENTATION_STATES else _SERIES_DESCRIPTIONS[kind]
