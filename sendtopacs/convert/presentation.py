"""Presentation states: what is drawn over a picture that stays as it is (PS3.3 A.33.1 and A.33.2).

Lengths and places are pixels of the picture, the outer corner of its first one being 0, 0 (C.10.5.1.2).
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from functools import cache

from sendtopacs.convert.dataset import DataSet
from sendtopacs.convert.mark_shapes import MarkSizes, Point, length_centre, length_text, lines_of
from sendtopacs.convert.modules import references
from sendtopacs.convert.photo import PixelContent
from sendtopacs.model import sop
from sendtopacs.model.attributes import Reference
from sendtopacs.model.edits import EditKind, Edits, Step
from sendtopacs.model.job import PlannedInstance, Presented

_LAYER = "MARKS"
_YELLOW_LAB = (0xE6F3, 0x7E25, 0xD936)
"""Of the layer: the yellow that is burnt in else, L* 90.2, a* -2.3, b* 88.4 as C.10.7.1.1 codes them."""


def presentation_modules(
    data_set: DataSet, instance: PlannedInstance, presented: Presented, content: PixelContent
) -> None:
    """Add all modules of a presentation state; `content`: the picture as it is sent."""
    data_set.put("Laterality", "")  # type 2C of the General Series: nobody said it of all its pictures
    _identification(data_set, instance)
    _relationship(data_set, presented)
    _displayed_area(data_set, content, instance.edits)
    _graphic_layer(data_set)
    drawn = Drawing(content.rows, content.columns, instance.edits.spacing_mm)
    data_set.put("GraphicAnnotationSequence", [drawn.annotation(presented)])
    if instance.SOPClassUID == sop.COLOR_PRESENTATION_STATE:
        data_set.put("ICCProfile", content.icc_profile or _srgb())  # C.11.15: in place of the picture's own
    else:
        _voi_lut(data_set, content)
        data_set.put("PresentationLUTShape", "IDENTITY")


def _identification(data_set: DataSet, instance: PlannedInstance) -> None:
    """Add the Presentation State Identification Module (C.11.10)."""
    data_set.put("InstanceNumber", instance.InstanceNumber)
    data_set.put("ContentLabel", _LAYER)
    data_set.put("ContentDescription", "")
    data_set.put("ContentCreatorName", instance.series.OperatorsName)
    data_set.put("PresentationCreationDate", instance.InstanceCreationDate)
    data_set.put("PresentationCreationTime", instance.InstanceCreationTime)


def _relationship(data_set: DataSet, presented: Presented) -> None:
    """Add the Presentation State Relationship Module (C.11.11)."""
    series = DataSet()
    series.put("SeriesInstanceUID", presented.SeriesInstanceUID)
    series.put("ReferencedImageSequence", _referenced(presented))
    data_set.put("ReferencedSeriesSequence", [series])


def _displayed_area(data_set: DataSet, content: PixelContent, edits: Edits) -> None:
    """Add the Displayed Area Module (C.10.4): all of the picture."""
    area = DataSet()
    area.put("DisplayedAreaTopLeftHandCorner", struct.pack("<2i", 1, 1))
    area.put("DisplayedAreaBottomRightHandCorner", struct.pack("<2i", content.columns, content.rows))
    area.put("PresentationSizeMode", "SCALE TO FIT")
    if edits.spacing_mm:
        spacing = f"{edits.spacing_mm:.10g}"
        area.put("PresentationPixelSpacing", f"{spacing}\\{spacing}")
    else:
        area.put("PresentationPixelAspectRatio", "1\\1")
    data_set.put("DisplayedAreaSelectionSequence", [area])


def _graphic_layer(data_set: DataSet) -> None:
    """Add the Graphic Layer Module (C.10.7)."""
    layer = DataSet()
    layer.put("GraphicLayer", _LAYER)
    layer.put("GraphicLayerOrder", 1)
    layer.put("GraphicLayerRecommendedDisplayCIELabValue", struct.pack("<3H", *_YELLOW_LAB))
    data_set.put("GraphicLayerSequence", [layer])


def _voi_lut(data_set: DataSet, content: PixelContent) -> None:
    """Add the Softcopy VOI LUT Module (C.11.8): without it the picture's own window would not count."""
    if content.shown_range is None:
        return
    low, high = content.shown_range
    window = DataSet()
    window.put("WindowCenter", f"{(low + high + 1) / 2:g}")
    window.put("WindowWidth", str(high - low + 1))
    data_set.put("SoftcopyVOILUTSequence", [window])


class Drawing:
    """Marks as texts and lines, in the sizes in which they are burnt in else."""

    def __init__(self, rows: int, columns: int, spacing_mm: float) -> None:
        self._rows, self._columns, self._spacing_mm = rows, columns, spacing_mm
        self._sizes = MarkSizes.of(rows, columns)

    def annotation(self, presented: Presented) -> DataSet:
        """Return the item of the Graphic Annotation Sequence (C.10.5)."""
        texts: list[DataSet] = []
        lines: list[DataSet] = []
        for step in presented.marks:
            lines += map(_polyline, lines_of(step, self._sizes.width))
            if step.kind is EditKind.TEXT:
                texts.append(self._text(step.text.strip(), step.points[0]))
            elif step.kind is EditKind.RULER:
                texts.append(self._length(step))
        item = DataSet()
        item.put("ReferencedImageSequence", _referenced(presented))
        item.put("GraphicLayer", _LAYER)
        item.put_filled("TextObjectSequence", texts)
        item.put_filled("GraphicObjectSequence", lines)
        return item

    def _length(self, step: Step) -> DataSet:
        said, letters = length_text(step, self._spacing_mm), self._sizes.letters
        x, y = length_centre(step, said, self._sizes)
        return self._text(said, (x - 0.3 * letters * len(said), y - 0.5 * letters))

    def _text(self, text: str, place: Point) -> DataSet:
        """Return an item of the Text Object Sequence, in a box that has room for it."""
        letters = self._sizes.letters
        across, down = 0.65 * letters * max(len(text), 2), 1.4 * letters
        left = min(max(place[0], 0.0), max(self._columns - across, 0.0))
        top = min(max(place[1], 0.0), max(self._rows - down, 0.0))
        item = DataSet()
        item.put("BoundingBoxAnnotationUnits", "PIXEL")
        item.put("UnformattedTextValue", text)
        item.put("BoundingBoxTopLeftHandCorner", _floats([(left, top)]))
        right, bottom = min(left + across, self._columns), min(top + down, self._rows)
        item.put("BoundingBoxBottomRightHandCorner", _floats([(right, bottom)]))
        item.put("BoundingBoxTextHorizontalJustification", "LEFT")
        return item


def _polyline(points: Sequence[Point]) -> DataSet:
    """Return an item of the Graphic Object Sequence."""
    item = DataSet()
    item.put("GraphicAnnotationUnits", "PIXEL")
    item.put("GraphicDimensions", 2)
    item.put("NumberOfGraphicPoints", len(points))
    item.put("GraphicData", _floats(points))
    item.put("GraphicType", "POLYLINE")
    item.put("GraphicFilled", "N")
    return item


def _floats(points: Sequence[Point]) -> bytes:
    return struct.pack(f"<{2 * len(points)}f", *(number for point in points for number in point))


def _referenced(presented: Presented) -> list[DataSet]:
    return references([Reference(presented.SOPClassUID, presented.SOPInstanceUID)])


@cache
def _srgb() -> bytes:
    from PIL import ImageCms  # noqa: PLC0415 - seldom needed

    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
