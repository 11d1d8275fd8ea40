"""What each image IOD that we know wants of its pictures, and how a photo is coded for it.

PS3.3 A.8, A.32, C.8.5.6, C.8.6.2, C.8.12.1. Each row of the window's list asks: nothing here needs what
converts.
"""

from __future__ import annotations

from dataclasses import dataclass

from sendtopacs.model import sop
from sendtopacs.model.edits import UNEDITED, Edits
from sendtopacs.model.items import Kind
from sendtopacs.model.problems import Problem, warning
from sendtopacs.model.profile import Preset


@dataclass(frozen=True, slots=True)
class ImageTraits:
    """What an IOD wants beyond the statement's tables."""

    multi_frame: bool = False  # Multi-frame and Cine Modules
    visible_light: bool = False  # Acquisition Context; a region, and therefore no Laterality
    image_type: bool = True  # type 1 or 2 there; of a photo in SC the statement leaves it out
    burned_in: bool = False  # BurnedInAnnotation is type 1
    ybr: bool = False  # JPEG in YCbCr only
    colour: bool = False  # three samples, of a grey picture too
    grey: bool = False  # one sample
    deep: bool = False  # of sixteen bits


@dataclass(frozen=True, slots=True)
class PhotoWanted:
    """How a photo is to be written."""

    syntax_uid: str
    quality: int = 95  # where it has to be encoded anew
    colour: bool = False  # three samples, of a grey picture too
    grey: bool = False  # one sample, of a picture in colours too
    deep: bool = False  # sixteen bits, of a picture of eight too
    ybr: bool = False  # in YCbCr only, where it is JPEG
    edits: Edits = UNEDITED  # what is done to it before

    @property
    def native(self) -> bool:
        """True for uncompressed pixels."""
        return self.syntax_uid == sop.EXPLICIT_VR_LITTLE_ENDIAN

    @property
    def lossless(self) -> bool:
        """True where nothing may be lost."""
        return self.syntax_uid != sop.JPEG_BASELINE

    @property
    def sixteen_bits(self) -> bool:
        """True where greys of sixteen bits stay."""
        return self.lossless and (self.deep or not (self.ybr or self.colour or self.grey))


_SINGLE = ImageTraits(image_type=False)
TRAITS: dict[tuple[Kind, str], ImageTraits] = {
    (Kind.PHOTO, sop.SECONDARY_CAPTURE): _SINGLE,
    (Kind.PHOTO, sop.MULTIFRAME_TRUE_COLOR_SC): ImageTraits(
        multi_frame=True, burned_in=True, ybr=True, colour=True
    ),
    (Kind.PHOTO, sop.MULTIFRAME_GRAYSCALE_BYTE_SC): ImageTraits(multi_frame=True, burned_in=True, grey=True),
    (Kind.PHOTO, sop.MULTIFRAME_GRAYSCALE_WORD_SC): ImageTraits(
        multi_frame=True, burned_in=True, grey=True, deep=True
    ),
    (Kind.PHOTO, sop.VL_PHOTOGRAPHIC): ImageTraits(visible_light=True, ybr=True),
    (Kind.PHOTO, sop.VL_ENDOSCOPIC): ImageTraits(visible_light=True, ybr=True),
    (Kind.PHOTO, sop.ULTRASOUND): ImageTraits(ybr=True),
    (Kind.VIDEO, sop.SECONDARY_CAPTURE): ImageTraits(),
    (Kind.VIDEO, sop.MULTIFRAME_TRUE_COLOR_SC): ImageTraits(multi_frame=True, burned_in=True),
    (Kind.VIDEO, sop.VIDEO_PHOTOGRAPHIC): ImageTraits(True, True, burned_in=True),
    (Kind.VIDEO, sop.VIDEO_ENDOSCOPIC): ImageTraits(True, True, burned_in=True),
    (Kind.VIDEO, sop.ULTRASOUND_MULTIFRAME): ImageTraits(multi_frame=True, burned_in=True),
}
_DOCUMENTS = {
    Kind.PDF: (sop.ENCAPSULATED_PDF,),
    Kind.MESH: (sop.ENCAPSULATED_STL, sop.ENCAPSULATED_OBJ, sop.ENCAPSULATED_MTL),
    Kind.CDA: (sop.ENCAPSULATED_CDA,),
}


def content_class(kind: Kind, class_uid: str, preset: Preset, *, several: bool = False) -> str:
    """Return the class whose attributes an image gets: its own, where the program knows what it demands.

    Under the statement's preset it is Secondary Capture, whatever the settings name; only `several` pictures
    in one object, which the statement does not know, have the class that has room for them.
    """
    known = (kind, class_uid) in TRAITS
    return class_uid if known and (several or preset is Preset.RECOMMENDED) else sop.SECONDARY_CAPTURE


def remarks(
    kind: Kind, class_uid: str, modality: str, preset: Preset, *, several: bool = False
) -> tuple[Problem, ...]:
    """Say where an object does not have what its SOP class demands, or where that wants another modality."""
    wanted, name = sop.CLASS_MODALITIES.get(class_uid, ""), sop.CLASS_NAMES.get(class_uid, class_uid)
    if class_uid not in _DOCUMENTS.get(kind, ()):
        if (kind, class_uid) not in TRAITS:
            return (warning("class-own-risk", uid=class_uid),)
        if content_class(kind, class_uid, preset, several=several) != class_uid:
            return (warning("class-as-statement", name=name),)
    if wanted and modality != wanted:
        return (warning("class-wants-modality", name=name, wanted=wanted, modality=modality),)
    return ()


def of_several(chosen: str, class_uid: str) -> tuple[Problem, ...]:
    """Say where several pictures in one object cannot have the class that the settings name ('': none)."""
    if chosen in ("", class_uid):
        return ()
    made = sop.CLASS_NAMES.get(class_uid, class_uid)
    return (warning("class-of-several", name=sop.CLASS_NAMES.get(chosen, chosen), made=made),)


def photo_wanted(content_uid: str, syntax_uid: str, quality: int) -> PhotoWanted:
    """Return how a photo is coded for a class of content (PS3.3 A.8.5.4, C.8.5.6.1.2, C.8.12.1.1.1)."""
    traits = TRAITS[Kind.PHOTO, content_uid]
    return PhotoWanted(
        syntax_uid, quality, colour=traits.colour, grey=traits.grey, deep=traits.deep, ybr=traits.ybr
    )
