"""Draws pages of a PDF with PDFium, in a process of its own.

PDFium is written in C++ and is given what anybody made; a page may also take for ever to draw.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sendtopacs.convert import worker
from sendtopacs.convert.frames import joined
from sendtopacs.convert.image_traits import PhotoWanted
from sendtopacs.convert.limits import LARGEST_SIDE, MOST_PIXELS
from sendtopacs.convert.photo import PixelContent, photo
from sendtopacs.convert.worker import Checkpoint
from sendtopacs.model.errors import SourceError
from sendtopacs.model.events import Progress
from sendtopacs.model.job import PlannedInstance
from sendtopacs.model.problems import error

POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class Drawing:
    """How large a page is drawn."""

    dpi: int = 0  # or, where it is 0:
    fit_px: int = 0  # as large as fits into a square of this side
    on_largest: bool = False  # in the middle of a sheet as large as the document's largest page

    def scale(self, width_pt: float, height_pt: float) -> float:
        """Return pixels to a point."""
        return self.dpi / POINTS_PER_INCH if self.dpi else self.fit_px / max(width_pt, height_pt, 1)


def draw(
    path: Path, page: int, drawing: Drawing, target: Path, checkpoint: Checkpoint, password: str = ""
) -> None:
    """Write a page, in colours on white, as a PPM file; raise SourceError where it cannot be drawn.

    Raises what `checkpoint` raises.
    """
    too_large = target.with_suffix(".too-large")
    arguments = (str(path), page, drawing, str(target), str(too_large), password)
    if worker.run(_draw, arguments, checkpoint) and target.exists():
        return
    if too_large.exists():
        raise SourceError(error("pdf-page-too-large", page=page + 1))
    raise SourceError(error("pdf-page-undrawable", page=page + 1))


def thumbnail(
    path: Path, size_px: int, checkpoint: Checkpoint, password: str = ""
) -> tuple[int, int, bytes] | None:
    """Return rows, columns and RGB pixels of the first page, or None where it cannot be drawn."""
    try:
        return picture(path, 0, size_px, checkpoint, password)
    except SourceError:
        return None


def picture(
    path: Path, page: int, size_px: int, checkpoint: Checkpoint, password: str = ""
) -> tuple[int, int, bytes]:
    """Return likewise a page, within a square of `size_px`; raise what `draw` raises."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "page.ppm")
        draw(path, page, Drawing(fit_px=size_px), target, checkpoint, password)
        header, pixels = target.read_bytes().split(b"\n255\n", 1)
    columns, rows = (int(number) for number in header.split()[1:])
    return rows, columns, pixels


def drawn_pages(
    instance: PlannedInstance, wanted: PhotoWanted, workspace: Path, progress: Progress
) -> PixelContent:
    """Prepare the page, or all pages as frames, of a PDF; raise what `draw` and `photo` raise."""
    if not instance.multi_frame:
        return _page(instance, instance.page, wanted, workspace, lambda: progress(0.0))

    def contents(tell: Callable[[], None]) -> Iterator[PixelContent]:
        for page in range(instance.pages):
            with tempfile.TemporaryDirectory(dir=workspace) as own:
                yield _page(instance, page, wanted, Path(own), tell)

    return joined(contents, instance.pages, workspace, progress)


def _page(
    instance: PlannedInstance, page: int, wanted: PhotoWanted, workspace: Path, tell: Callable[[], None]
) -> PixelContent:
    picture = workspace / "page.ppm"
    drawing = Drawing(instance.dpi, on_largest=instance.multi_frame)
    draw(instance.source.path, page, drawing, picture, tell, instance.password)
    return photo(picture, 0, wanted, workspace, tell)


def _draw(path: str, page: int, drawing: Drawing, target: str, too_large: str, password: str) -> None:
    """Draw a page; in the worker process."""
    worker.be_quiet()
    import pypdfium2  # noqa: PLC0415 - in this process only

    with pypdfium2.PdfDocument(path, password=password or None) as document:  # type: ignore[no-untyped-call]
        document.init_forms()  # before the first page: what somebody filled in is drawn, too
        shown = document[page]
        scale = drawing.scale(*shown.get_size())
        width, height = _sheet(document, shown, drawing)
        columns, rows = width * scale, height * scale
        if max(columns, rows) > LARGEST_SIDE or columns * rows > MOST_PIXELS:
            Path(too_large).touch()
            return
        pixels = shown.render(scale=scale, rev_byteorder=True).to_numpy()[..., :3]
        _write(_on_sheet(pixels, round(rows), round(columns)), Path(target))


def _sheet(document: Any, shown: Any, drawing: Drawing) -> tuple[float, float]:
    if not drawing.on_largest:
        size: tuple[float, float] = shown.get_size()
        return size
    sizes = [document.get_page_size(page) for page in range(len(document))]
    return max(width for width, _ in sizes), max(height for _, height in sizes)


def _on_sheet(pixels: Any, rows: int, columns: int) -> Any:
    import numpy as np  # noqa: PLC0415 - in this process only

    high, wide = pixels.shape[:2]
    rows, columns = max(rows, high), max(columns, wide)
    if (rows, columns) == (high, wide):
        return pixels
    sheet = np.full((rows, columns, 3), 255, np.uint8)
    top, left = (rows - high) // 2, (columns - wide) // 2
    sheet[top : top + high, left : left + wide] = pixels
    return sheet


def _write(pixels: Any, target: Path) -> None:
    rows, columns = pixels.shape[:2]
    target.write_bytes(b"P6\n%d %d\n255\n" % (columns, rows) + pixels.tobytes())
