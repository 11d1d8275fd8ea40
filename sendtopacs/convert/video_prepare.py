"""Wraps, remuxes or transcodes, whichever is the least that complies, and has every output checked."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from sendtopacs.convert.bitstream_hevc import HevcSequence
from sendtopacs.convert.video_apart import transcode_apart
from sendtopacs.convert.video_check import (
    RULES,
    container_violations,
    stream_violations,
    violations,
    wrapping_obstacles,
)
from sendtopacs.convert.video_cut import Cut, cut_at_entries, exact_cut
from sendtopacs.convert.video_decode import Decoder
from sendtopacs.convert.video_facts import (
    LARGEST_FRAGMENT_BYTES,
    PreparedVideo,
    Transfer,
    VideoFacts,
    VideoWanted,
)
from sendtopacs.convert.video_open import open_video
from sendtopacs.convert.video_output import MP4, PROGRAM_STREAM, too_large
from sendtopacs.convert.video_probe import read_facts
from sendtopacs.convert.video_remux import remux
from sendtopacs.convert.video_sound import said_of_sound
from sendtopacs.convert.video_target import Halves, Target, choose_target
from sendtopacs.convert.video_transcode import Transcoded, transcode
from sendtopacs.model import sop
from sendtopacs.model.errors import ConversionError
from sendtopacs.model.events import Progress
from sendtopacs.model.problems import Problem, error, note, warning
from sendtopacs.model.video import Clip

_METHODS = {  # PS3.3 C.7.6.1.1.5.1
    "h264": "ISO_14496_10",
    "hevc": "ISO_23008_2",
    "mpeg2video": "ISO_13818_2",
}
_FULL = 0.93  # how much of a fragment a stream may be planned to fill
_SEEN_BORDER = 4  # pixels in all
_LEAST_BITS_A_PIXEL = 0.02  # below it, a picture is not worth sending


def prepare(source: Path, wanted: VideoWanted, workspace: Path, progress: Progress) -> PreparedVideo:
    """Do what `video.prepare_video` promises."""
    prepared = _least(source, wanted, workspace, progress)
    with _removed_on_error(prepared.path) if prepared.path != source else contextlib.nullcontext():
        progress(1.0)
    return prepared


def _least(source: Path, wanted: VideoWanted, workspace: Path, progress: Progress) -> PreparedVideo:
    """Take the first way that leads there: as it is, in another container, coded anew."""
    facts = read_facts(source, _share(progress, 0.0, 0.1))
    _check_clip(facts, wanted.clip)
    cut = exact_cut(facts, wanted.clip)
    copyable = not wanted.redacted and not stream_violations(facts, wanted)
    if copyable and _shows_whole(source, facts, wanted, cut, progress):
        as_it_is = not container_violations(facts, wanted) and not wrapping_obstacles(facts, wanted)
        if wanted.clip.whole and as_it_is:
            return _prepared(source, facts, wanted, True, said_of_sound(facts, wanted, MP4))
        between = None if wanted.clip.coded_anew else cut_at_entries(facts, wanted.clip)
        if between is not None:
            copied = _copied(source, facts, wanted, between, workspace, _share(progress, 0.1, 1.0))
            if copied is not None:
                return _prepared(*copied, wanted, True, _said_of_copy(facts, wanted, between))
            cut = between  # its neighbours are cut there
    return _transcoded(source, facts, wanted, cut, workspace, progress)


def _shows_whole(source: Path, facts: VideoFacts, wanted: VideoWanted, cut: Cut, progress: Progress) -> bool:
    """Look through what is wrapped, where that is wanted; raise ConversionError at damage not agreed to."""
    if not wanted.look_through:
        return True
    with open_video(source) as (container, stream):
        decoder = Decoder(container, stream, facts, cut, until_damage=wanted.until_damage)
        for _ in decoder.frames(_share(progress, 0.1, 0.1)):
            pass
    return decoder.damaged_after_s is None


def _transcoded(
    source: Path, facts: VideoFacts, wanted: VideoWanted, cut: Cut, workspace: Path, progress: Progress
) -> PreparedVideo:
    target = _fitting(choose_target(facts, wanted.syntax, wanted.interlaced), facts, wanted, cut)
    coding = _share(progress, 0.1, 0.95)
    code = transcode_apart if wanted.syntax in sop.HEVC_SYNTAXES else transcode
    made = code(source, facts, target, wanted, cut, workspace=workspace, progress=coding)
    with _removed_on_error(made.path):
        checked = _verified(made.path, wanted, _share(progress, 0.95, 1.0))
        said = _said_of_transcoding(facts, wanted, target, made)
        return _prepared(made.path, checked, wanted, False, said)


def _check_clip(facts: VideoFacts, clip: Clip) -> None:
    if clip.begin_s >= facts.duration_s or (clip.end_s and clip.end_s <= clip.begin_s):
        raise ConversionError(
            error("video-clip-empty", begin=f"{clip.begin_s:.1f}", seconds=f"{facts.duration_s:.1f}")
        )


def _fitting(target: Target, facts: VideoFacts, wanted: VideoWanted, cut: Cut) -> Target:
    """Lower the bit rate where the result would not fit into a fragment; raise ConversionError in need."""
    if wanted.in_fragments:
        return target
    most_bps = int(LARGEST_FRAGMENT_BYTES * 8 * _FULL / max(cut.duration_s, 1.0))
    pixels_per_second = target.columns * target.rows * target.frames_per_second
    if most_bps < _LEAST_BITS_A_PIXEL * pixels_per_second:
        raise too_large(facts.file_bytes)
    return dataclasses.replace(target, largest_bit_rate_bps=most_bps)


def _copied(
    source: Path, facts: VideoFacts, wanted: VideoWanted, cut: Cut, workspace: Path, progress: Progress
) -> tuple[Path, VideoFacts] | None:
    """Remux; return None for a stream that does not survive it, which is transcoded then."""
    assert cut.packets is not None
    if wanted.clip.whole and facts.stream_bytes > LARGEST_FRAGMENT_BYTES and not wanted.in_fragments:
        raise too_large(facts.stream_bytes)
    try:
        path = remux(source, facts, wanted, cut, workspace, _share(progress, 0.0, 0.6))
    except ConversionError as failure:
        if failure.problem.code == "video-too-large":
            raise
        return None
    with _removed_on_error(path):
        made = read_facts(path, _share(progress, 0.6, 1.0))
    if violations(made, wanted) or wrapping_obstacles(made, wanted) or made.frames != len(cut.packets):
        path.unlink()
        return None
    return path, made


def _verified(path: Path, wanted: VideoWanted, progress: Progress) -> VideoFacts:
    """Read an output back; raise ConversionError where it does not comply, to the letter."""
    made = read_facts(path, progress)
    strict = dataclasses.replace(wanted, wrap_subsets=False)
    found = violations(made, strict) + wrapping_obstacles(made, strict)
    if found:
        raise ConversionError(error("video-check-failed", reasons=", ".join(p.code for p in found)))
    return made


def _prepared(
    path: Path, facts: VideoFacts, wanted: VideoWanted, wrapped: bool, said: tuple[Problem, ...]
) -> PreparedVideo:
    if facts.file_bytes > LARGEST_FRAGMENT_BYTES and not wanted.in_fragments:
        raise too_large(facts.file_bytes)
    rate, sequence = facts.frames_per_second, facts.sequence
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
        bits=sequence.bit_depth_luma if isinstance(sequence, HevcSequence) else 8,
    )


def _said_of_copy(facts: VideoFacts, wanted: VideoWanted, cut: Cut) -> tuple[Problem, ...]:
    """Say what of the file stays behind, and where it was cut."""
    clip = wanted.clip
    said = said_of_sound(facts, wanted, MP4)
    if clip.begin_s or clip.end_s:
        said += (note("video-cut-at-keys", begin=f"{cut.begin_s:.1f}", end=f"{cut.end_s:.1f}"),)
    return said


def _said_of_transcoding(
    facts: VideoFacts, wanted: VideoWanted, target: Target, made: Transcoded
) -> tuple[Problem, ...]:
    form = PROGRAM_STREAM if RULES[wanted.syntax].codec == "mpeg2video" else MP4
    redacted = (note("edit-video-redacted"),) if wanted.redacted else ()
    said = redacted + _changed(facts, target) + said_of_sound(facts, wanted, form)
    if made.damaged_after_s is not None:
        said += (warning("video-until-damage", second=f"{made.damaged_after_s:.1f}"),)
    return said


def _changed(facts: VideoFacts, target: Target) -> tuple[Problem, ...]:
    """Say in what the transcoded picture differs."""
    said = [*_resized(facts, target), *_retimed(facts, target)]
    if facts.picture.transfer is not Transfer.ORDINARY:
        said.append(note("video-tone-mapped"))
    if facts.picture.interlaced and target.halves is Halves.JOINED:
        said.append(note("video-deinterlaced"))
    if target.halves is Halves.PICTURES:
        said.append(note("video-halves-pictures", after=f"{float(target.frames_per_second):.4g}"))
    return tuple(said)


def _resized(facts: VideoFacts, target: Target) -> Iterator[Problem]:
    _, height = facts.picture.display_size
    if target.picture_rows < height * Fraction(9, 10):
        yield warning("video-scaled-down", columns=target.columns, rows=target.rows)
    if target.picture_rows > height * Fraction(11, 10):
        yield note("video-scaled-up", columns=target.columns, rows=target.rows)
    if max(target.columns - target.picture_columns, target.rows - target.picture_rows) >= _SEEN_BORDER:
        yield note("video-padded", columns=target.columns, rows=target.rows)


def _retimed(facts: VideoFacts, target: Target) -> Iterator[Problem]:
    before, after = facts.frames_per_second, target.frames_per_second
    rates = {"before": f"{float(before):.4g}", "after": f"{float(after):.4g}"}
    if after < before * Fraction(99, 100):
        yield warning("video-rate-reduced", **rates)
    elif after > before * Fraction(101, 100) and target.halves is not Halves.PICTURES:
        yield note("video-rate-raised", **rates)
    if not facts.constant_rate:
        yield note("video-made-constant", after=rates["after"])


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
