"""Pictures that workers make, as Qt shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:  # brings Pillow and numpy
    from sendtopacs.convert.thumbnail import Thumbnail


def image_of(picture: Thumbnail) -> QImage:
    """Return a copy in the form that is drawn quickest; any thread may ask."""
    form = QImage.Format.Format_RGB888
    image = QImage(picture.pixels, picture.columns, picture.rows, 3 * picture.columns, form)
    return image.convertToFormat(QImage.Format.Format_RGB32)
