"""The filters that turn a decoded frame into what the encoder gets, in order. Pure."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

from sendtopacs.convert.video_facts import Picture
from sendtopacs.convert.video_target import Halves, Target

_REACH = 6  # pixels to either side: a scaler mixes two to three samples; one of colour is two pixels wide
_HALVES_REACH = 8  # lines likewise: making whole pictures of halves mixes four samples


@dataclass(frozen=True, slots=True)
class FilterStep:
    """One filter: its arguments as one text, and options whose values need no escaping."""

    name: str
    arguments: str = ""
    options: dict[str, str] = field(default_factory=dict)


Boxes = tuple[tuple[int, int, int, int], ...]
"""Left, top, right and bottom, in pixels of the picture as it is shown."""


def filter_steps(
    picture: Picture, target: Target, tone_mapping: Path | None, redacted: Boxes = ()
) -> Iterator[FilterStep]:
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
    for box in redacted:
        place = _redaction(box, picture, target, tone_mapped=tone_mapping is not None)
        yield FilterStep("drawbox", f"{place}:color=black:t=fill")
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


def _redaction(box: tuple[int, int, int, int], picture: Picture, target: Target, *, tone_mapped: bool) -> str:
    """Return a box as it lies in the scaled picture.

    Outwards by the reach of all filters before it and on even samples, two lines' worth where halves are
    apart: no mixed pixel at its border may tell what lay beneath.
    """
    width, height = picture.display_size
    left, top, right, bottom = box
    x_scale, y_scale = target.picture_columns / width, target.picture_rows / height
    again = _REACH if tone_mapped else 0  # colours are halved once more
    lines = 2 * _REACH if target.halves is Halves.KEPT else _REACH
    joined = _HALVES_REACH if target.halves in (Halves.JOINED, Halves.PICTURES) else 0
    one = Fraction(1)
    x, end_x = _outwards(left * x_scale, right * x_scale, _REACH * max(x_scale, one) + again)
    y, end_y = _outwards(top * y_scale, bottom * y_scale, (lines + joined) * max(y_scale, one) + again)
    return f"x={x}:y={y}:w={end_x - x}:h={end_y - y}"


def _outwards(begin: Fraction, end: Fraction, reach: Fraction) -> tuple[int, int]:
    return max(math.floor((begin - reach) / 4) * 4, 0), math.ceil((end + reach) / 4) * 4


def _margin(whole: int, part: int) -> int:
    """Return where the picture begins, on an even sample, since chroma comes in pairs."""
    return (whole - part) // 4 * 2
