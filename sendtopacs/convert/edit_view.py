"""Shows pictures as they will be after their edits: small ones for the list, large ones for the editor."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from sendtopacs.convert import text_areas
from sendtopacs.convert.edited import MIXED_PX, edited
from sendtopacs.convert.thumbnail import Thumbnail, fit
from sendtopacs.model.edits import Edits, Step
from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.loading import load


class Board:
    """The picture of one source, decoded once; for one thread at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._base: Image.Image | None = None
        self._at_s: float | None = None

    def picture(self, edits: Edits, size_px: int, at_s: float | None = None) -> Thumbnail:
        """Return it after the edits, within a square of `size_px`; `at_s`: of a video, at that time.

        Raises SourceError where it cannot be decoded, ConversionError where a step cannot be done.
        """
        return fit(self._edited(edits, at_s).copy(), size_px)

    def text_areas(self, edits: Edits, at_s: float | None = None) -> list[Step]:
        """Return the rectangles that may hold text, as redactions of the picture after the edits."""
        return text_areas.suggested(self._edited(edits, at_s))

    def _edited(self, edits: Edits, at_s: float | None) -> Image.Image:
        return edited(self._decoded(at_s), edits.as_seen, 0 if at_s is None else MIXED_PX)

    def _decoded(self, at_s: float | None) -> Image.Image:
        if self._base is None or at_s != self._at_s:
            self._base, self._at_s = _decoded(self._path, at_s), at_s
        return self._base


def _decoded(path: Path, at_s: float | None) -> Image.Image:
    if at_s is None:
        from sendtopacs.convert.image import read_picture  # noqa: PLC0415 - registers formats

        return read_picture(path).image
    load("av")
    from sendtopacs.convert.video_still import still  # noqa: PLC0415 - brings av

    return still(path, at_s)


def edited_thumbnail(path: Path, edits: Edits, size_px: int, at_s: float | None) -> Thumbnail | None:
    """Return the picture after its edits, None where there is none to be had."""
    try:
        return Board(path).picture(edits, size_px, at_s)
    except (SendToPacsError, OSError, ValueError):
        return None
