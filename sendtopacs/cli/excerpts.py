"""Which part of each video is meant, and which of its pictures are sent as photos."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Iterable, Iterator

from sendtopacs.model.errors import ValuesError
from sendtopacs.model.items import Kind, SourceItem, VideoDetails, still_of
from sendtopacs.model.problems import error
from sendtopacs.model.video import Clip


def excerpts(items: Iterable[SourceItem], options: argparse.Namespace) -> Iterator[SourceItem]:
    """Yield the items, videos as the options want them; raise ValuesError where the times make no sense."""
    clip = Clip(options.begin_s, options.end_s)
    if clip.end_s and clip.end_s <= clip.begin_s:
        raise ValuesError([error("video-times-crossed")])
    for item in items:
        if item.kind is not Kind.VIDEO or not isinstance(item.details, VideoDetails):
            yield item
            continue
        if not options.only_stills:
            yield dataclasses.replace(item, clip=clip, until_damage=options.until_damage)
        for at_s in options.stills:
            yield still_of(item, at_s)
