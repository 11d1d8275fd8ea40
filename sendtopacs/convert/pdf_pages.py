"""Draws pages of a PDF with PDFium, and opens what a password locks; both in a process of their own.

PDFium is written in C++ and is given what anybody made; a page may also take for ever to draw.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sendtopacs.convert import worker
from sendtopacs.convert.limits import LARGEST_SIDE, MOST_PIXELS
from sendtopacs.convert.worker import Checkpoint
from sendtopacs.model.errors import SourceError
from sendtopacs.model.problems import error

POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class Drawing:
    """How large a page is drawn."""

    dpi: float = 0.0  # or, where it is 0:
    fit_px: int = 0  # as large as fits into a square of this side

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
    raise SourceError(
        error("pdf-page-too-large" if too_large.exists() else "pdf-page-undrawable", page=page + 1)
    )


def thumbnail(path: Path, size_px: int, checkpoint: Checkpoint) -> tuple[int, int, bytes] | None:
    """Return rows, columns and RGB pixels of the first page, or None where it cannot be drawn."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "page.ppm")
        try:
            draw(path, 0, Drawing(fit_px=size_px), target, checkpoint)
        except SourceError:
            return None
        header, pixels = target.read_bytes().split(b"\n255\n", 1)
    columns, rows = (int(number) for number in header.split()[1:])
    return rows, columns, pixels


def _draw(path: str, page: int, drawing: Drawing, target: str, too_large: str, password: str) -> None:
    """Draw a page; in the worker process."""
    worker.be_quiet()
    with _document(path, password) as document:
        document.init_forms()  # before the first page: what somebody filled in is drawn, too
        shown = document[page]
        width, height = shown.get_size()
        scale = drawing.scale(width, height)
        columns, rows = width * scale, height * scale
        if max(columns, rows) > LARGEST_SIDE or columns * rows > MOST_PIXELS:
            Path(too_large).touch()
            return
        bitmap = shown.render(
            scale=scale, rev_byteorder=True, prefer_bgrx=False, fill_color=(255, 255, 255, 255)
        )
        pixels = bitmap.to_numpy()[..., :3]
        rows, columns = pixels.shape[:2]
        Path(target).write_bytes(b"P6\n%d %d\n255\n" % (columns, rows) + pixels.tobytes())


def _document(path: str, password: str) -> Any:
    import pypdfium2  # noqa: PLC0415 - in this process only

    return pypdfium2.PdfDocument(path, password=password or None)  # type: ignore[no-untyped-call]
