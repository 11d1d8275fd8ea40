"""The filters that turn a decoded frame into what the encoder gets, in order. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sendtopacs.convert.video_facts import Picture
from sendtopacs.convert.video_target import Halves, Target


@dataclass(frozen=True, slots=True)
class FilterStep:
    """One filter: its arguments as one text, and options whose values need no escaping."""

    name: str
    arguments: str = ""
    options: dict[str, str] = field(default_factory=dict)


def filter_steps(picture: Picture, target: Target, tone_mapping: Path | None) -> Iterator[FilterStep]:
    """Give the filters; `tone_mapping` is the look-up table of a picture in high dynamic range."""
    if target.halves in (Halves.JOINED, Halves.PICTURES):
        mode = "send_frame" if target.halves is Halves.JOINED else "send_field"
        yield FilterStep("bwdif", f"mode={mode}:deint=interlaced")
    # Even where the rates look equal: a gap in the source would make the output's rate variable.
    yield FilterStep("fps", f"fps={target.frames_per_second}")
    for turn in filter(None, picture.turn.split(",")):
        name, _, arguments = turn.partition("=")
        yield FilterStep(name, arguments)
    yield from _scaled(picture, target, tone_mapping)
    yield FilterStep("format", pixel_format(target))
    if target.padded:
        left, top = _margin(target.columns, target.picture_columns), _margin(target.rows, target.picture_rows)
        yield FilterStep("pad", f"{target.columns}:{target.rows}:{left}:{top}:black")
    yield FilterStep("setsar", f"{target.sample_aspect.numerator}/{target.sample_aspect.denominator}")


def pixel_format(target: Target) -> str:
    """Return the samples' layout in the library's words."""
    return "yuv420p" if target.bits == 8 else "yuv420p10le"


def still_steps(picture: Picture, tone_mapping: Path | None) -> Iterator[FilterStep]:
    """Give the filters for one picture in RGB."""
    if picture.interlaced:
        yield FilterStep("bwdif", "mode=send_frame:deint=interlaced")
    for turn in filter(None, picture.turn.split(",")):
        name, _, arguments = turn.partition("=")
        yield FilterStep(name, arguments)
    width, height = picture.display_size
    size = f"{max(1, round(width))}:{max(1, round(height))}:flags=bicubic+accurate_rnd"
    source = f"in_range={'full' if picture.full_range else 'limited'}:in_color_matrix={picture.matrix}"
    yield FilterStep("scale", f"{size}:{source}:out_range=full")
    if tone_mapping is not None:
        yield FilterStep("format", "gbrp12")
        yield FilterStep("lut3d", options={"file": str(tone_mapping), "interp": "tetrahedral"})
    yield FilterStep("format", "rgb24")


def _scaled(picture: Picture, target: Target, tone_mapping: Path | None) -> Iterator[FilterStep]:
    size = f"{target.picture_columns}:{target.picture_rows}:flags=bicubic+accurate_rnd"
    size += f":interl={int(target.halves is Halves.KEPT)}"
    source = f"in_range={'full' if picture.full_range else 'limited'}:in_color_matrix={picture.matrix}"
    result = f"out_range=limited:out_color_matrix={target.matrix}"
    if tone_mapping is None:
        yield FilterStep("scale", f"{size}:{source}:{result}")
        return
    yield FilterStep("scale", f"{size}:{source}:out_range=full")
    yield FilterStep("format", "gbrp12")
    yield FilterStep("lut3d", options={"file": str(tone_mapping), "interp": "tetrahedral"})
    yield FilterStep("scale", f"flags=bicubic+accurate_rnd:{result}")


def _margin(whole: int, part: int) -> int:
    """Return where the picture begins, on an even sample, since chroma comes in pairs."""
    return (whole - part) // 4 * 2
