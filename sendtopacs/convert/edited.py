"""Does what edits say to a decoded picture: pixels that are redacted are gone, marks are burnt in."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterator
from functools import cache

import numpy as np
from PIL import Image, ImageDraw, ImageFont, features

from sendtopacs.convert.mark_shapes import MarkSizes, Point, length_centre, length_text, lines_of
from sendtopacs.model.edits import REDACTIONS, EditKind, Edits, Step, straightened, wrong_place
from sendtopacs.model.errors import ConversionError
from sendtopacs.model.problems import error

_TURNS = {
    90: Image.Transpose.ROTATE_270,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}
_MARK_RGB = (255, 226, 0)
_FONTS = ("DejaVuSans.ttf", "arial.ttf", "Arial Unicode.ttf", "NotoSans-Regular.ttf", "msgothic.ttc")
"""What is tried for letters that Pillow's own font lacks; of the usual systems."""
_NO_LETTER = "\uffff"

Font = ImageFont.FreeTypeFont

MIXED_PX = 8
"""How far beside a place of a decoded video's picture pixels may tell of it: four lines of colour, halved."""


def edited(picture: Image.Image, edits: Edits, beside_px: int = 0) -> Image.Image:
    """Return the picture after all steps; raise ConversionError where one cannot be done to it.

    What is redacted is so many pixels larger: MIXED_PX for a picture of a video.
    """
    for step in edits.pixel_steps:
        if step.kind in REDACTIONS:
            picture = _redacted(picture, step, beside_px)
        else:
            picture = _done(picture, step, edits.spacing_mm)
    return picture


def _done(picture: Image.Image, step: Step, spacing_mm: float) -> Image.Image:
    match step.kind:
        case EditKind.TURN:
            return picture.transpose(_TURNS[round(step.numbers[0])])
        case EditKind.MIRROR:
            return picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        case EditKind.STRAIGHTEN:
            return _straightened(picture, step.numbers[0])
        case EditKind.CROP:
            return _cropped(picture, step)
    return _marked(picture, step, spacing_mm)


def _cropped(picture: Image.Image, step: Step) -> Image.Image:
    left, top, right, bottom = step.box
    if left < 0 or top < 0 or right > picture.width or bottom > picture.height:
        raise ConversionError(error("edit-outside-page", rows=picture.height, columns=picture.width))
    return picture.crop(step.box)


def _straightened(picture: Image.Image, degrees: float) -> Image.Image:
    """Turn about the centre; what comes from outside is black."""
    rows, columns = straightened(picture.height, picture.width, degrees)
    sine, cosine = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))
    x, y = columns / 2, rows / 2
    back = (
        *(cosine, sine, picture.width / 2 - cosine * x - sine * y),
        *(-sine, cosine, picture.height / 2 + sine * x - cosine * y),
    )
    form, method, bicubic = (columns, rows), Image.Transform.AFFINE, Image.Resampling.BICUBIC
    if not picture.mode.startswith("I;16"):
        return picture.transform(form, method, back, bicubic)
    floats = Image.fromarray(np.asarray(picture).astype(np.float32)).transform(form, method, back, bicubic)
    return Image.fromarray(np.clip(np.asarray(floats) + 0.5, 0, 65535).astype(np.uint16))


def _redacted(picture: Image.Image, step: Step, beside_px: int) -> Image.Image:
    """Fill what is to be redacted; refuse a page that is smaller than the one it was drawn on."""
    if wrong_place(step, picture.height, picture.width):
        raise ConversionError(
            error("edit-redaction-outside-page", rows=picture.height, columns=picture.width)
        )
    return _filled(picture, _area(step, picture.size, beside_px), 0)


def _area(step: Step, size: tuple[int, int], beside_px: int) -> Image.Image:
    """Return a mask of what is redacted: each pixel that the area touches, so many beside, no soft edge."""
    mask = Image.new("L", size, 0)
    draw = ImageDraw.Draw(mask)
    if step.kind is EditKind.REDACT:
        left, top, right, bottom = step.box
        far_right, far_bottom = right - 1 + beside_px, bottom - 1 + beside_px
        draw.rectangle((left - beside_px, top - beside_px, far_right, far_bottom), fill=255)
    else:
        outline = list(_pulled_in(step.points, size))
        # A thin line leaves out pixels that it only touches, a wide one has no length 0, and no corners.
        for width in (1, 3 + 2 * beside_px):
            draw.line([*outline, outline[0]], fill=255, width=width)
        for x, y in outline if beside_px else ():
            draw.ellipse((x - beside_px, y - beside_px, x + beside_px, y + beside_px), fill=255)
        return _enclosed(mask)
    return mask


def _pulled_in(points: list[Point], size: tuple[int, int]) -> Iterator[Point]:
    """Yield a closed outline whose parts outside the picture lie on its outermost pixels.

    Each row and column of pixels keeps it on the sides where it was, so what it encloses stays enclosed.
    """
    most = size[0] - 1, size[1] - 1
    for start, end in zip(points, [*points[1:], points[0]], strict=True):
        for x, y in (start, *_crossings(start, end, most)):
            yield min(max(x, 0), most[0]), min(max(y, 0), most[1])


def _crossings(start: Point, end: Point, most: tuple[int, int]) -> list[Point]:
    """Return where a line crosses the outermost rows and columns, in its order."""
    (x, y), (way_x, way_y) = start, (end[0] - start[0], end[1] - start[1])
    found: list[tuple[float, Point]] = []
    for border in (0, most[0]):
        if way_x and 0 < (share := (border - x) / way_x) < 1:
            found.append((share, (border, y + share * way_y)))
    for border in (0, most[1]):
        if way_y and 0 < (share := (border - y) / way_y) < 1:
            found.append((share, (x + share * way_x, border)))
    return [point for _, point in sorted(found)]


def _enclosed(outline: Image.Image) -> Image.Image:
    """Return all that has the outline on all four sides: what a line that crosses itself goes round, too."""
    drawn = np.asarray(outline) > 0
    inside = drawn.copy()
    box = outline.getbbox()
    if box is not None:
        left, top, right, bottom = box
        part = drawn[top:bottom, left:right]
        along = np.maximum.accumulate
        inside[top:bottom, left:right] = (
            along(part, axis=1)
            & along(part[:, ::-1], axis=1)[:, ::-1]
            & along(part, axis=0)
            & along(part[::-1], axis=0)[::-1]
        )
    return Image.fromarray(inside.astype(np.uint8) * 255)


def _filled(picture: Image.Image, mask: Image.Image, value: int | tuple[int, ...]) -> Image.Image:
    if picture.mode.startswith("I;16"):
        pixels = np.array(picture)
        pixels[np.asarray(mask) > 127] = value
        return Image.fromarray(pixels)
    made = picture.copy()
    made.paste((value,) * 3 if picture.mode == "RGB" and isinstance(value, int) else value, mask=mask)
    return made


# -- marks ---------------------------------------------------------------------------------------------------


def _marked(picture: Image.Image, step: Step, spacing_mm: float) -> Image.Image:
    """Burn a mark in: bright, with a dark border, so that it is seen on any ground."""
    bright: int | tuple[int, ...] = _MARK_RGB
    if picture.mode != "RGB":
        bright = 65535 if picture.mode.startswith("I;16") else 255
    sizes = MarkSizes.of(picture.height, picture.width)
    border, mark = Image.new("L", picture.size, 0), Image.new("L", picture.size, 0)
    for mask, more in ((border, sizes.width), (mark, 0)):
        _draw_mark(ImageDraw.Draw(mask), step, sizes, more, spacing_mm)
    return _filled(_filled(picture, border, 0), mark, bright)


def _draw_mark(draw: ImageDraw.ImageDraw, step: Step, sizes: MarkSizes, more: int, spacing_mm: float) -> None:
    """Draw a mark, `more` pixels wider on each side."""
    for line in lines_of(step, sizes.width):
        draw.line(line, fill=255, width=sizes.width + 2 * more)
    if step.kind is EditKind.TEXT:
        _draw_text(draw, step.points[0], step.text.strip(), sizes.letters, more)
    elif step.kind is EditKind.RULER:
        said = length_text(step, spacing_mm)
        _draw_text(draw, length_centre(step, said, sizes), said, sizes.letters, more, anchor="mm")


def _draw_text(
    draw: ImageDraw.ImageDraw,
    place: Point,
    text: str,
    letters: int,
    more: int,
    *,
    anchor: str = "la",
) -> None:
    font = _font_for(text, letters)
    draw.fontmode = "1"
    draw.text(place, text, fill=255, font=font, stroke_width=more, anchor=anchor)


def _font_for(text: str, letters: int) -> Font:
    """Return a font that has all these letters; raise ConversionError where none is there."""
    rightwards = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)
    if not rightwards or features.check("raqm"):
        for name in ("", *_FONTS):
            font = _font(name, letters)
            if font is not None and _has_all(font, text):
                return font
    raise ConversionError(error("edit-text-letters"))


@cache
def _font(name: str, letters: int) -> Font | None:
    if not name:
        own = ImageFont.load_default(letters)
        return own if isinstance(own, Font) else None
    try:
        return ImageFont.truetype(name, letters)
    except OSError:
        return None


def _has_all(font: Font, text: str) -> bool:
    unknown = bytes(font.getmask(_NO_LETTER))
    return all(
        letter.isspace() or (letter.isprintable() and bytes(font.getmask(letter)) != unknown)
        for letter in text
    )
