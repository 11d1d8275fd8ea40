"""Wraps, remuxes or transcodes, whichever is the least that complies, and has every output checked."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from sendtopacs.convert.video_check import (
    container_violations,
    stream_violations,
    violations,
    wrapping_obstacles,
)
from sendtopacs.convert.video_facts import LARGEST_FRAGMENT_BYTES, PreparedVideo, Transfer, VideoFacts
from sendtopacs.convert.video_output import too_large
from sendtopacs.convert.video_probe import read_facts
from sendtopacs.convert.video_remux import remux
from sendtopacs.convert.video_target import Target, choose_target
from sendtopacs.convert.video_transcode import transcode
from sendtopacs.model.errors import ConversionError
from sendtopacs.model.events import Progress
from sendtopacs.model.problems import Problem, error, note, warning

_METHODS = {"h264": "ISO_14496_10", "mpeg2video": "ISO_13818_2"}  # PS3.3 C.7.6.1.1.5.1


def prepare(source: Path, transfer_syntax_uid: str, workspace: Path, progress: Progress) -> PreparedVideo:
    """Do what `video.prepare_video` promises."""
    prepared = _least(source, transfer_syntax_uid, workspace, progress)
    with _removed_on_error(prepared.path) if prepared.path != source else contextlib.nullcontext():
        progress(1.0)
    return prepared


def _least(source: Path, transfer_syntax_uid: str, workspace: Path, progress: Progress) -> PreparedVideo:
    """Take the first way that leads there: as it is, in another container, coded anew."""
    facts = read_facts(source, _share(progress, 0.0, 0.1))
    said = _dropped(facts)
    if not stream_violations(facts, transfer_syntax_uid):
        if not container_violations(facts, transfer_syntax_uid) and not wrapping_obstacles(facts):
            return _prepared(source, facts, True, ())
        copied = _copied(source, facts, transfer_syntax_uid, workspace, _share(progress, 0.1, 1.0))
        if copied is not None:
            return _prepared(*copied, True, said)
    target = choose_target(facts, transfer_syntax_uid)
    path = transcode(source, facts, target, transfer_syntax_uid, workspace, _share(progress, 0.1, 0.95))
    with _removed_on_error(path):
        made = _verified(path, transfer_syntax_uid, _share(progress, 0.95, 1.0))
        return _prepared(path, made, False, said + _changed(facts, target))


def _copied(
    source: Path, facts: VideoFacts, transfer_syntax_uid: str, workspace: Path, progress: Progress
) -> tuple[Path, VideoFacts] | None:
    """Remux; return None for a stream that does not survive it, which is transcoded then."""
    if facts.first_time is None:
        return None
    if facts.stream_bytes > LARGEST_FRAGMENT_BYTES:
        raise too_large(facts.stream_bytes)
    try:
        path = remux(source, facts, workspace, _share(progress, 0.0, 0.6))
    except ConversionError as failure:
        if failure.problem.code == "video-too-large":
            raise
        return None
    with _removed_on_error(path):
        made = read_facts(path, _share(progress, 0.6, 1.0))
    if violations(made, transfer_syntax_uid) or wrapping_obstacles(made) or made.frames != facts.frames:
        path.unlink()
        return None
    return path, made


def _verified(path: Path, transfer_syntax_uid: str, progress: Progress) -> VideoFacts:
    """Read an output back; raise ConversionError where it does not comply."""
    made = read_facts(path, progress)
    found = violations(made, transfer_syntax_uid) + wrapping_obstacles(made)
    if found:
        raise ConversionError(error("video-check-failed", reasons=", ".join(p.code for p in found)))
    return made


def _prepared(path: Path, facts: VideoFacts, wrapped: bool, said: tuple[Problem, ...]) -> PreparedVideo:
    if facts.file_bytes > LARGEST_FRAGMENT_BYTES:
        raise too_large(facts.file_bytes)
    rate = facts.frames_per_second
    return PreparedVideo(
        path=path,
        size_bytes=facts.file_bytes,
        rows=facts.picture.rows,
        columns=facts.picture.columns,
        frames=facts.frames,
        frame_time_ms=float(1000 / rate),
        frames_per_second=float(rate),
        compression_method=_METHODS[facts.codec],
        wrapped=wrapped,
        warnings=said,
        sample_aspect=facts.picture.sample_aspect,
    )


def _dropped(facts: VideoFacts) -> tuple[Problem, ...]:
    """Say what of the file stays behind."""
    return (note("video-audio-dropped"),) if facts.audio else ()


def _changed(facts: VideoFacts, target: Target) -> tuple[Problem, ...]:
    """Say what the transcoded picture lost."""
    said = []
    _, height = facts.picture.display_size
    if target.picture_rows < height * Fraction(9, 10):
        said.append(warning("video-scaled-down", columns=target.columns, rows=target.rows))
    before, after = facts.frames_per_second, target.frames_per_second
    if after < before * Fraction(99, 100):
        said.append(warning("video-rate-reduced", before=f"{float(before):.4g}", after=f"{float(after):.4g}"))
    if facts.picture.transfer is not Transfer.ORDINARY:
        said.append(note("video-tone-mapped"))
    if facts.picture.interlaced:
        said.append(note("video-deinterlaced"))
    return tuple(said)


def _share(progress: Progress, begin: float, end: float) -> Progress:
    """Map 0 to 1 onto a part of the whole."""
    return lambda fraction: progress(begin + (end - begin) * fraction)


@contextlib.contextmanager
def _removed_on_error(path: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        path.unlink(missing_ok=True)
        raise
