"""Large pictures of sources, to be looked at before they are sent: as they will be after their edits."""

from __future__ import annotations

from collections.abc import Callable

from PIL.Image import Image

from sendtopacs.convert import thumbnail
from sendtopacs.convert.edited import MIXED_PX, edited
from sendtopacs.convert.thumbnail import Thumbnail, fit
from sendtopacs.model.edits import Edits
from sendtopacs.model.errors import SourceError
from sendtopacs.model.items import ImageDetails, Kind, SourceItem
from sendtopacs.model.loading import load
from sendtopacs.model.problems import error


def large(
    item: SourceItem, place: float, size_px: int, checkpoint: Callable[[], None] = lambda: None
) -> Thumbnail:
    """Return a picture of a source that fits into a square of `size_px`.

    `place` is the page, from 0, or the second of a video. Raises SourceError where nothing can be shown,
    ConversionError where an edit cannot be done, and what `checkpoint` does.
    """
    if item.kind is Kind.VIDEO or item.still_s is not None:
        return _edited(_still(item, place), item.edits, size_px, MIXED_PX)
    if item.kind is Kind.PHOTO:
        return _edited(_page(item, int(place)), item.edits, size_px)
    if item.kind is Kind.PDF:
        from sendtopacs.convert import pdf_pages  # noqa: PLC0415 - seldom needed

        return Thumbnail(
            *pdf_pages.picture(item.file.path, int(place), size_px, checkpoint, item.choice.password)
        )
    found = None
    if item.kind is Kind.DICOM:
        found = thumbnail.thumbnail(item.file.path, item.kind, size_px, checkpoint)
    if found is None:
        raise SourceError(error("nothing-to-look-at"))
    return found


def _edited(picture: Image, edits: Edits, size_px: int, beside_px: int = 0) -> Thumbnail:
    seen = edits.as_seen
    return fit(edited(picture, seen, beside_px).copy() if seen.pixel_steps else picture, size_px)


def _page(item: SourceItem, page: int) -> Image:
    from sendtopacs.convert.image import read_picture  # noqa: PLC0415 - registers formats

    details = item.details
    if isinstance(details, ImageDetails) and details.rows * details.columns > thumbnail.MOST_PIXELS:
        raise SourceError(error("too-large-to-look-at"))
    return read_picture(item.file.path, page).image


def _still(item: SourceItem, at_s: float) -> Image:
    load("av")
    from sendtopacs.convert.video_still import still  # noqa: PLC0415 - brings av

    return still(item.file.path, at_s if item.still_s is None else item.still_s)
