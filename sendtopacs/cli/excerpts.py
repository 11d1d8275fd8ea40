"""Which part of each video is meant, and which of its pictures are sent as photos."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Iterable, Iterator

from sendtopacs.model.errors import ValuesError
from sendtopacs.model.items import Kind, SourceItem, VideoDetails, still_of
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.video import Clip, in_minutes


def excerpts(items: Iterable[SourceItem], options: argparse.Namespace) -> Iterator[SourceItem]:
    """Yield the items, videos as the options want them; raise ValuesError where the times make no sense."""
    clip = Clip(options.begin_s, options.end_s, exact=options.exact)
    if clip.end_s and clip.end_s <= clip.begin_s:
        raise ValuesError([error("video-times-crossed")])
    found = list(items)
    asked = [not_there(item, at_s) for item in found if _is_video(item) for at_s in options.stills]
    beyond = [problem for problem in asked if problem is not None]
    if beyond:
        raise ValuesError(beyond)
    for item in found:
        if not _is_video(item):
            yield item
            continue
        if not options.only_stills:
            yield dataclasses.replace(item, clip=clip, until_damage=options.until_damage)
        for at_s in options.stills:
            yield still_of(item, at_s)


def _is_video(item: SourceItem) -> bool:
    return item.kind is Kind.VIDEO and isinstance(item.details, VideoDetails)


def not_there(item: SourceItem, at_s: float) -> Problem | None:
    """Return why a video has no picture at a time; None also where nobody knows how long it lasts."""
    length_s = item.details.duration_s if isinstance(item.details, VideoDetails) else 0.0
    if not length_s or at_s < length_s:
        return None
    return error(
        "video-still-beyond", file=item.file.path.name, at=in_minutes(at_s), length=in_minutes(length_s)
    )
