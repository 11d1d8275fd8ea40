"""Of what is redacted in a video nothing gets to the encoder, not even mixed into the pixels beside it."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sendtopacs.convert.edit_view import Board
from sendtopacs.convert.image_traits import PhotoWanted
from sendtopacs.convert.photo import still_photo
from sendtopacs.convert.video_filters import filter_steps
from sendtopacs.convert.video_open import open_video
from sendtopacs.convert.video_probe import read_facts
from sendtopacs.convert.video_target import choose_target
from sendtopacs.convert.video_transcode import built_graph
from sendtopacs.model import sop
from sendtopacs.model.edits import EditKind, Edits, Step
from sendtopacs.model.video import Interlaced

HALVES = ("-vf", "setfield=tff", "-flags", "+ilme+ildct")
HDR = ("-color_trc", "smpte2084", "-color_primaries", "bt2020", "-colorspace", "bt2020nc")
Box = tuple[int, int, int, int]
Planes = list[np.ndarray[Any, Any]]


def film(size: tuple[int, int], box: Box, secret: int, half_colours: int) -> bytes:
    """Draw raw pictures that differ by `secret` within the box alone; colours as fine or half as fine."""
    (width, height), (left, top, right, bottom) = size, box
    ground, hidden = np.random.default_rng(1), np.random.default_rng(secret)
    pieces = []
    for _ in range(4):
        for step in (1, half_colours, half_colours):
            plane = ground.integers(100, 150, (height // step, width // step)).astype(np.uint8)
            part = plane[top // step : bottom // step, left // step : right // step]
            part[:] = hidden.integers(16, 235, part.shape)
            pieces.append(plane.tobytes())
    return b"".join(pieces)


def encoded(path: Path, box: Box, interlaced: Interlaced) -> Planes:
    """Return the samples of the pictures that the encoder would get."""
    facts = read_facts(path, lambda _: None)
    target = choose_target(facts, sop.H264_HIGH_41, interlaced)
    planes: Planes = []
    with open_video(path) as (container, stream):
        graph = None
        for frame in container.decode(stream):
            graph = graph or built_graph(
                frame,
                stream.time_base,
                facts.picture.transfer,
                lambda table: filter_steps(facts.picture, target, table, (box,)),
            )
            graph.vpush(frame)
        assert graph is not None
        graph.vpush(None)
        for _ in range(4):
            planes += [
                np.asarray(plane).reshape(plane.height, -1)[:, : plane.width].copy()
                for plane in graph.vpull().planes
            ]
    return planes


@pytest.mark.parametrize("place", [0, 2])
@pytest.mark.parametrize(
    ("size", "colours", "arguments", "interlaced"),
    [
        ((320, 240), 1, (), Interlaced.KEEP),
        ((2300, 1302), 2, (), Interlaced.KEEP),
        ((320, 240), 2, HDR, Interlaced.KEEP),
        ((720, 576), 1, HALVES, Interlaced.KEEP),
        ((720, 576), 2, HALVES, Interlaced.JOIN),
        ((90, 70), 2, (), Interlaced.KEEP),
    ],
    ids=["as it is", "made smaller", "tone-mapped", "halves kept", "halves joined", "small"],
)
def test_no_pixel_beside_it_tells_what_lay_beneath(
    size: tuple[int, int],
    colours: int,
    arguments: tuple[str, ...],
    interlaced: Interlaced,
    place: int,
    ffmpeg: Callable[..., None],
    tmp_path: Path,
) -> None:
    left, top = size[0] // 4 + place * colours, size[1] // 4 + place * colours
    box = (left, top, left + size[0] // 10 * 2, top + size[1] // 10 * 2)
    pictures = []
    for secret in (2, 3):
        path = tmp_path / f"{secret}.mkv"
        form = ("-pix_fmt", "yuv444p" if colours == 1 else "yuv420p", "-video_size", f"{size[0]}x{size[1]}")
        ffmpeg(
            *("-f", "rawvideo", *form, "-framerate", "25", "-i", "pipe:0", "-c:v", "ffv1", *arguments, path),
            stdin=film(size, box, secret, colours),
        )
        pictures.append(encoded(path, box, interlaced))
    for one, other in zip(*pictures, strict=True):
        assert np.array_equal(one, other)
    luma = pictures[0][0]
    y_scale, x_scale = luma.shape[0] / size[1], luma.shape[1] / size[0]
    middle = luma[round((top + 4) * y_scale) : round((box[3] - 4) * y_scale), round((left + 4) * x_scale) :]
    assert middle[:, : round(size[0] / 8 * x_scale)].max() <= 16
    assert luma[: luma.shape[0] // 8].min() > 50, "and the rest is seen"


def by_hand(step: Step) -> Step:
    """Return the same area, drawn along its edges."""
    x, y, width, height = step.numbers
    right, bottom = x + width, y + height
    return Step(EditKind.FREEHAND, (x, y, right, y, right, bottom, x, bottom))


@pytest.mark.parametrize("drawn", [lambda step: step, by_hand], ids=["rectangle", "freehand"])
@pytest.mark.parametrize("turned_first", [False, True], ids=["as it came", "after it was turned"])
@pytest.mark.parametrize("arguments", [(), HALVES, HDR, ("-aspect", "16:9")])
def test_no_pixel_of_a_picture_taken_out_tells_it_either(
    arguments: tuple[str, ...],
    turned_first: bool,
    drawn: Callable[[Step], Step],
    ffmpeg: Callable[..., None],
    tmp_path: Path,
) -> None:
    size, box = (320, 240), (60, 50, 140, 110)
    wide = Fraction(4, 3) if "-aspect" in arguments else 1
    upright = Step(EditKind.REDACT, (float(60 * wide), 50, float(80 * wide), 60))
    turned = Step(EditKind.REDACT, (240 - 50 - 60, float(60 * wide), 60, float(80 * wide)))
    turn = Step(EditKind.TURN, (90,))
    edits = Edits((turn, drawn(turned)) if turned_first else (drawn(upright), turn))
    pictures = []
    for secret in (2, 3):
        path = tmp_path / f"{secret}.mkv"
        form = ("-pix_fmt", "yuv420p", "-video_size", "320x240", "-framerate", "25")
        ffmpeg(
            *("-f", "rawvideo", *form, "-i", "pipe:0", "-c:v", "ffv1", *arguments, path),
            stdin=film(size, box, secret, 2),
        )
        photo = still_photo(path, 0.08, PhotoWanted(sop.EXPLICIT_VR_LITTLE_ENDIAN, edits=edits))
        (raw,) = photo.bulk.chunks
        pictures.append(raw)
        seen = Board(path).picture(edits, 1000, 0.08)
        assert seen.pixels == raw, "what is seen in the editor"
    assert pictures[0] == pictures[1]
