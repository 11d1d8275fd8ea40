"""What an object says of its picture's edits: its derivation, its scale, and what it shows.

PS3.3 C.7.6.1.1.2 (Image Type), C.7.6.1 (Derivation Description, Image Laterality), 10.7 (Basic Pixel Spacing
Calibration), 10.5 (Anatomic Region), C.7.6.1 (Burned In Annotation).
"""

from __future__ import annotations

from collections.abc import Sequence

from sendtopacs.convert.dataset import DataSet
from sendtopacs.convert.modules import codes
from sendtopacs.convert.photo import PixelContent
from sendtopacs.model import anatomy
from sendtopacs.model.attributes import Code
from sendtopacs.model.edits import REDACTIONS, SHOWN, EditKind, Edits, Step

_LONGEST_ST = 1024
_RESAMPLED = Code("113085", "DCM", "Spatial resampling")  # CID 7203
_COMPRESSED = Code("113040", "DCM", "Lossy Compression")


def add(data_set: DataSet, all_edits: Sequence[Edits], content: PixelContent) -> None:
    """Say what was done to the pictures of an object, one for each source."""
    if any(edits.pixel_steps for edits in all_edits):
        _derivation(data_set, all_edits, content)
    if any(edits.burns_in or edits.has(REDACTIONS) for edits in all_edits):
        data_set.put("BurnedInAnnotation", "YES")  # a name was in it, and nobody said that none is left
    if all(edits.nameless for edits in all_edits):
        data_set.put("BurnedInAnnotation", "NO")
    _said(data_set, all_edits)


def _derivation(data_set: DataSet, all_edits: Sequence[Edits], content: PixelContent) -> None:
    data_set.put("ImageType", "DERIVED\\PRIMARY")
    anew = any(warning.code != "edit-without-loss" for warning in content.warnings)
    lossy = anew and bool(content.compression_method)
    told = [describe(edits) for edits in dict.fromkeys(all_edits) if edits.pixel_steps]
    how = "Coded anew." if anew else "The coded pixels were rearranged without loss."
    text = " ".join([how, *told])
    shown = text if len(text) <= _LONGEST_ST else text[: _LONGEST_ST - 3] + "..."
    data_set.put("DerivationDescription", shown)
    resampled = any(edits.has(frozenset({EditKind.STRAIGHTEN})) for edits in all_edits)
    found = [code for code, is_so in ((_RESAMPLED, resampled), (_COMPRESSED, lossy)) if is_so]
    data_set.put_filled("DerivationCodeSequence", codes(found))


def _said(data_set: DataSet, all_edits: Sequence[Edits]) -> None:
    """Add scale, where all pictures agree on it; region, side and view that are said of any."""
    if all_edits[0].spacing_mm and len({edits.spacing_mm for edits in all_edits}) == 1:
        _calibration(data_set, all_edits[0])
    region, laterality, view = (_of_all(all_edits, name) for name in SHOWN)
    if region:
        data_set.put("AnatomicRegionSequence", codes([anatomy.regions()[region]]))
    if laterality:
        data_set.drop("Laterality")  # of the whole series (C.7.3.1): one or the other
        data_set.put("ImageLaterality", laterality)
    if view:
        data_set.put("ViewCodeSequence", codes([anatomy.views()[view]]))


def _of_all(all_edits: Sequence[Edits], name: str) -> str:
    """Return what is said of the pictures; '' where nothing is, or what no plan lets through."""
    said = {value for edits in all_edits if (value := getattr(edits, name))}
    return str(said.pop()) if len(said) == 1 else ""


def _calibration(data_set: DataSet, edits: Edits) -> None:
    spacing = f"{edits.spacing_mm:.10g}"
    data_set.put("PixelSpacing", f"{spacing}\\{spacing}")
    data_set.put("PixelSpacingCalibrationType", "FIDUCIAL")
    known = f"{edits.known_length_mm:g}"
    data_set.put("PixelSpacingCalibrationDescription", f"Known length of {known} mm marked by the operator")


def describe(edits: Edits) -> str:
    """Return in English what was done; never what a burnt-in text says."""
    return " ".join(_described(step) for step in edits.pixel_steps)


def _described(step: Step) -> str:
    if step.kind is EditKind.CROP:
        left, top, right, bottom = step.box
        return f"Cropped to {right - left} by {bottom - top} pixels at {left}, {top}."
    if step.kind in (EditKind.TURN, EditKind.STRAIGHTEN):
        return f"Turned by {step.numbers[0]:g} degrees clockwise."
    return _SENTENCES[step.kind]


_SENTENCES = {
    EditKind.MIRROR: "Mirrored left to right.",
    EditKind.REDACT: "Rectangle redacted.",
    EditKind.FREEHAND: "Area redacted.",
    EditKind.ARROW: "Arrow burnt in.",
    EditKind.TEXT: "Text burnt in.",
    EditKind.RULER: "Ruler burnt in.",
}
