"""Presentation states beside pictures whose marks are not burnt in: pure, a part of making a plan."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from sendtopacs.becomes import pages_become
from sendtopacs.convert.image_traits import content_class, photo_wanted
from sendtopacs.model import sop
from sendtopacs.model.attributes import Series
from sendtopacs.model.charset import CharacterSet
from sendtopacs.model.edits import UNEDITED, EditKind, Step
from sendtopacs.model.items import ImageDetails, Kind, SourceItem
from sendtopacs.model.job import PlannedInstance, Presented
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.profile import ConversionProfile, Pages
from sendtopacs.model.valuerep import check_encodable
from sendtopacs.plan_groups import grouped


class Numbers(Protocol):
    """Gives an instance its series, its number and its UID."""

    def next_instance(self, kind: Kind, sop_class_uid: str) -> tuple[Series, int, str]:
        """Return them for the next one of a class."""


def with_marks(
    item: SourceItem, made: Sequence[PlannedInstance], profile: ConversionProfile, numbers: Numbers
) -> Iterator[PlannedInstance]:
    """Yield what an item becomes, and behind its picture what is drawn over that."""
    yield from made
    marks = _marks(item)
    if len(made) != 1 or not isinstance(item.details, ImageDetails) or not marks:
        return
    picture = made[0]
    grey = _is_grey(item.details, picture, profile)
    sop_class_uid = sop.GRAYSCALE_PRESENTATION_STATE if grey else sop.COLOR_PRESENTATION_STATE
    series, number, uid = numbers.next_instance(item.kind, sop_class_uid)
    yield dataclasses.replace(
        picture,
        SOPClassUID=sop_class_uid,
        SOPInstanceUID=uid,
        TransferSyntaxUID=sop.EXPLICIT_VR_LITTLE_ENDIAN,
        series=series,
        InstanceNumber=number,
        presents=Presented(
            tuple(marks),
            picture.SOPClassUID,
            picture.SOPInstanceUID,
            picture.series.SeriesInstanceUID,
            picture.TransferSyntaxUID,
        ),
    )


def _marks(item: SourceItem) -> list[Step]:
    """Return what lies beside an item's picture: not what is burnt in, nor what was cropped away."""
    details = item.details
    return item.edits.marks(details.rows, details.columns) if isinstance(details, ImageDetails) else []


def _is_grey(details: ImageDetails, picture: PlannedInstance, profile: ConversionProfile) -> bool:
    """Tell whether the picture becomes a grey one; only such may have a grayscale presentation state."""
    content = content_class(picture.kind, picture.SOPClassUID, profile.preset)
    wanted = photo_wanted(content, picture.TransferSyntaxUID, profile.jpeg_quality)
    return details.grey or details.bits > 8 or wanted.grey


def mark_problems(
    usable: Iterable[SourceItem], profile: ConversionProfile, charset: CharacterSet | None
) -> Iterator[Problem]:
    """Find marks that cannot go beside their picture; `charset`: of the objects, None where it is unknown."""
    for group in grouped(list(usable)):
        for item in group:
            if item.edits == UNEDITED or not item.edits.has_marks:
                continue
            if len(group) > 1 or _has_pages(item, profile):
                yield error("edit-beside-pages", file=item.file.path.name)
            for step in _marks(item):
                if charset is not None and step.kind is EditKind.TEXT:
                    yield from check_encodable("UnformattedTextValue", step.text, charset)


def _has_pages(item: SourceItem, profile: ConversionProfile) -> bool:
    several = isinstance(item.details, ImageDetails) and item.details.pages > 1
    return several and pages_become(item, profile) is not Pages.FIRST
