"""The record of a kind of job."""

from __future__ import annotations

from dataclasses import dataclass

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.settings import choices, rules
from sendtopacs.settings.declare import table, text, texts


@dataclass(frozen=True, slots=True)
class Profile:
    """A kind of job under a name, such as 'wound photo': what the form then holds, and where it goes."""

    name: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Name"),
        QT_TRANSLATE_NOOP("settings", "What the profile is called."),
        rules.record_name,
        longest=rules.LONGEST_NAME,
        required=True,
    )
    modality: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Modality"),
        QT_TRANSLATE_NOOP("settings", "Of the series made; empty: the default modality."),
        rules.modality_or_none,
        longest=16,
        suggestions=choices.MODALITIES,
    )
    series_description: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Series description"),
        QT_TRANSLATE_NOOP("settings", "Of the series made; empty: the kind of file in words."),
        rules.attribute("SeriesDescription"),
        longest=64,
    )
    series_number: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Series number"),
        QT_TRANSLATE_NOOP("settings", "Of the first series made; empty: 1."),
        rules.attribute("SeriesNumber"),
        longest=12,
    )
    body_part: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Body part"),
        QT_TRANSLATE_NOOP("settings", "Body Part Examined, a code such as FOOT; empty: left out."),
        rules.code,
        longest=16,
    )
    sop_class_photo: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "SOP class of photos"),
        QT_TRANSLATE_NOOP(
            "settings", "UID of the SOP class for photos; empty: as the conversion settings say."
        ),
        rules.uid,
        longest=64,
        suggestions=choices.PHOTO_CLASSES,
    )
    sop_class_video: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "SOP class of videos"),
        QT_TRANSLATE_NOOP(
            "settings", "UID of the SOP class for videos; empty: as the conversion settings say."
        ),
        rules.uid,
        longest=64,
        suggestions=choices.VIDEO_CLASSES,
    )
    sop_class_pdf: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "SOP class of PDFs"),
        QT_TRANSLATE_NOOP(
            "settings", "UID of the SOP class for PDFs; empty: as the conversion settings say."
        ),
        rules.uid,
        longest=64,
        suggestions=choices.PDF_CLASSES,
    )
    required: tuple[str, ...] = texts(
        QT_TRANSLATE_NOOP("settings", "Required fields"),
        QT_TRANSLATE_NOOP("settings", "DICOM keywords that must be filled in besides those always required."),
        rules.keyword,
    )
    defaults: dict[str, str] = table(  # noqa: RUF009 - declares a field
        QT_TRANSLATE_NOOP("settings", "Default values"),
        QT_TRANSLATE_NOOP("settings", "What the form holds at first, by DICOM keyword."),
        rules.default_value,
    )
    destination: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Destination"),
        QT_TRANSLATE_NOOP("settings", "Name of the storage AE; empty: the default destination."),
        longest=rules.LONGEST_NAME,
    )
