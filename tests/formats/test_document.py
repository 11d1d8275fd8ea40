"""docs/formats.md says what the program does."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sendtopacs.becomes import pages_become, target
from sendtopacs.convert.inspect import inspect
from sendtopacs.model import sop
from sendtopacs.model.items import ImageDetails, Kind, MeshDetails, SourceItem
from sendtopacs.model.messages import SENTENCES
from sendtopacs.model.profile import ConversionProfile, Pages, Preset

DOCUMENT = Path(__file__).parents[2] / "docs" / "formats.md"
OTHERS = "PNG, BMP, GIF, TIFF, WebP, HEIC, AVIF, JPEG 2000, PNM"


def table(heading: str) -> list[tuple[str, ...]]:
    """Return the rows of a table without its head."""
    part = DOCUMENT.read_text(encoding="utf-8").split(f"## {heading}\n")[1].split("\n## ")[0]
    lines = re.findall(r"^\| (.*) \|$", part, re.M)
    return [tuple(cell.strip() for cell in line.split(" | ")) for line in lines[1:]]


def row_of(item: SourceItem) -> str:
    """Name the row that a file belongs to."""
    details = item.details
    if isinstance(details, ImageDetails):
        return _picture_row(details)
    if isinstance(details, MeshDetails):
        return details.format.value
    return {Kind.VIDEO: "video", Kind.PDF: "PDF", Kind.CDA: "CDA"}[item.kind]


def _picture_row(details: ImageDetails) -> str:
    if details.format == "JPEG":
        if not details.embeddable:
            return "JPEG, progressive, extended, arithmetic or CMYK"
        return "JPEG, baseline, coded in RGB" if details.rgb_coded else "JPEG, baseline"
    if details.animated:
        return "GIF, WebP, PNG, AVIF that move"
    if details.pages > 1:
        return "TIFF or HEIC of several pictures, each"
    return "the same with 16 bits of grey" if details.bits > 8 else OTHERS


def made(item: SourceItem, preset: Preset) -> tuple[str, str]:
    """Return the names of SOP class and transfer syntax."""
    profile = ConversionProfile(preset)
    joined = pages_become(item, profile) is Pages.MULTI_FRAME
    class_uid, syntax_uid = target(item, profile, joined=joined)
    return sop.CLASS_NAMES[class_uid], sop.SYNTAX_NAMES[syntax_uid]


def test_every_accepted_input_becomes_what_the_table_says(
    all_inputs: tuple[Any, ...], made_input: Callable[[Any], Path]
) -> None:
    rows = {name: (tuple(cells[:2]), tuple(cells[2:])) for name, *cells in table("Accepted")}
    seen, formats = set(), set()
    for one in all_inputs:
        if one.refused or one.doubtful:
            continue
        item = inspect(made_input(one))
        name = row_of(item)
        seen.add(name)
        formats |= {item.details.format} if name == OTHERS else set()  # type: ignore[union-attr]
        assert (made(item, Preset.STATEMENT), made(item, Preset.RECOMMENDED)) == rows[name], one.name
    assert seen == set(rows)
    assert formats == {"PNG", "BMP", "GIF", "TIFF", "WEBP", "HEIF", "AVIF", "JPEG2000", "PPM"}


def test_refusals_are_said_in_the_programs_words(all_inputs: tuple[Any, ...]) -> None:
    said = {code.strip("`"): sentence for code, sentence in table("Refused")}
    assert said == {code: SENTENCES[code] for code in said}
    assert {code for one in all_inputs for code in one.refused.split()} <= set(said)
