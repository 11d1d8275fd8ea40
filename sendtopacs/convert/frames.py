"""Makes one multi-frame object of several pictures: pages, the frames of an animation, or several files.

PS3.3 C.7.6.6, C.8.6.3; PS3.5 8.2.1. Each frame is coded as the picture alone would be; in the workspace they
wait to be written, since the header says how far they were compressed.
"""

from __future__ import annotations

import dataclasses
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from sendtopacs.convert.image_traits import PhotoWanted
from sendtopacs.convert.part10 import Bulk
from sendtopacs.convert.photo import PixelContent, converted_pages, photo
from sendtopacs.convert.reading import file_chunks
from sendtopacs.model.errors import ConversionError, SpoolError
from sendtopacs.model.events import Progress
from sendtopacs.model.files import disk_problem
from sendtopacs.model.problems import Problem, error

_STILL_MS = 100.0  # what viewers show a frame for that does not say how long


def frames(
    paths: Sequence[Path],
    pages: int,
    wanted: Sequence[PhotoWanted],
    workspace: Path,
    progress: Progress,
) -> PixelContent:
    """Prepare all pictures of the files, `pages` of the first; raise what `photo` raises.

    `wanted` is for each file.
    ConversionError where they differ in size. The content reads from `workspace` while it is written.
    """
    return joined(
        lambda tell: _contents(paths, pages, wanted, workspace, tell),
        max(pages, len(paths)),
        workspace,
        progress,
    )


def joined(
    contents: Callable[[Callable[[], None]], Iterable[PixelContent]],
    count: int,
    workspace: Path,
    progress: Progress,
) -> PixelContent:
    """Join what `contents`, given what it is to call meanwhile, prepares one by one."""
    kept = workspace / "frames"
    made: list[PixelContent] = []
    lengths: list[int] = []

    def tell() -> None:
        progress(len(lengths) / count)

    for content in contents(tell):
        tell()
        if made and _shape(content) != _shape(made[0]):
            raise ConversionError(error("frames-differ"))
        lengths.append(_keep(content, kept))
        made.append(dataclasses.replace(content, bulk=dataclasses.replace(content.bulk, chunks=())))
    return _joined(made, kept, lengths)


def _contents(
    paths: Sequence[Path],
    pages: int,
    wanted: Sequence[PhotoWanted],
    workspace: Path,
    tell: Callable[[], None],
) -> Iterator[PixelContent]:
    if pages > 1:
        yield from converted_pages(paths[0], wanted[0])
        return
    for path, how in zip(paths, wanted, strict=True):
        with tempfile.TemporaryDirectory(dir=workspace) as own:
            yield photo(path, 0, how, Path(own), tell)


def _shape(content: PixelContent) -> tuple[object, ...]:
    return content.rows, content.columns, content.photometric_interpretation, content.bits


def _keep(content: PixelContent, kept: Path) -> int:
    size = 0
    try:
        with kept.open("ab") as stream:
            for chunk in content.bulk.chunks:
                stream.write(chunk)
                size += len(chunk)
    except OSError as failure:
        raise SpoolError(disk_problem(failure, kept.parent)) from failure
    return size


def _joined(made: Sequence[PixelContent], kept: Path, lengths: Sequence[int]) -> PixelContent:
    first = made[0]
    profiles = {content.icc_profile for content in made}
    warnings: dict[str, Problem] = {w.code: w for content in made for w in content.warnings}
    ranges = [content.shown_range for content in made if content.shown_range is not None]
    encapsulated = first.bulk.encapsulated
    bulk = Bulk(
        "PixelData",
        first.bulk.vr,
        sum(lengths),
        _each(kept, lengths) if encapsulated else file_chunks(kept),
        encapsulated=encapsulated,
        fragments=tuple(lengths) if encapsulated else (),
    )
    durations = tuple(content.duration_ms for content in made)
    return dataclasses.replace(
        first,
        bulk=bulk,
        frames=len(made),
        durations_ms=tuple(ms or _STILL_MS for ms in durations) if any(durations) else (),
        derived=any(content.derived for content in made),
        icc_profile=first.icc_profile if len(profiles) == 1 else b"",
        shown_range=(min(low for low, _ in ranges), max(high for _, high in ranges)) if ranges else None,
        warnings=tuple(warnings.values()),
    )


def _each(kept: Path, lengths: Sequence[int]) -> Iterator[bytes]:
    start = 0
    for length in lengths:
        yield b"".join(file_chunks(kept, start, start + length))
        start += length
