"""Pictures that workers make, as Qt shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from sendtopacs.model.items import SourceItem
from sendtopacs.ui.jobs import Task

if TYPE_CHECKING:  # brings Pillow and numpy
    from sendtopacs.convert.thumbnail import Thumbnail


def image_of(picture: Thumbnail) -> QImage:
    """Return a copy in the form that is drawn quickest; any thread may ask."""
    form = QImage.Format.Format_RGB888
    image = QImage(picture.pixels, picture.columns, picture.rows, 3 * picture.columns, form)
    return image.convertToFormat(QImage.Format.Format_RGB32)


def as_sent(item: SourceItem, place: float, size_px: int, task: Task) -> QImage:
    """Make the picture of a source as it will be sent, at a page or second, within a square; in a worker."""
    from sendtopacs.convert.large import large  # noqa: PLC0415 - brings Pillow and numpy

    return image_of(large(item, place, size_px, task.cancel_token.checkpoint))
