"""Named profiles: what a kind of job, such as 'wound photo', fills in, makes and needs."""

from __future__ import annotations

import dataclasses
from typing import Any, TypeVar

from sendtopacs.model.attributes import FormValues, Series, Study, WorklistItem
from sendtopacs.model.errors import ValuesError
from sendtopacs.model.items import FileProfile, Kind
from sendtopacs.model.problems import error
from sendtopacs.model.profile import ConversionProfile
from sendtopacs.model.remote import RemoteAE
from sendtopacs.settings.schema import Profile, Settings

P = TypeVar("P", Study, Series, WorklistItem)
NONE = Profile()
"""No profile: fills in nothing, and needs nothing."""


def profile_named(settings: Settings, name: str | None) -> Profile:
    """Return the profile of this name, NONE for no name; raise ValuesError where there is none."""
    if not name:
        return NONE
    found = settings.profile_by_name(name)
    if found is None:
        raise ValuesError([error("profile-unknown", text=name)])
    return found


def with_profile(values: FormValues, profile: Profile) -> FormValues:
    """Return the values as the profile has them: its series always, its defaults where nothing was said.

    Nothing of a patient's identity: no kind of job knows whose it is.
    """
    said = {
        "Modality": profile.modality,
        "SeriesDescription": profile.series_description,
        "SeriesNumber": profile.series_number,
        "BodyPartExamined": profile.body_part,
    }
    series = dataclasses.replace(values.series, **{name: text for name, text in said.items() if text})
    return dataclasses.replace(
        values,
        study=_filled(values.study, profile.defaults),
        series=_filled(series, profile.defaults),
        order=_filled(values.order, profile.defaults),
    )


def convert_as(profile: Profile, conversion: ConversionProfile) -> ConversionProfile:
    """Return how files become objects, with the classes that the profile names; they win over extensions."""
    chosen = _classes(profile)
    if not chosen:
        return conversion
    return dataclasses.replace(
        conversion, sop_class_by_kind={**conversion.sop_class_by_kind, **chosen}, sop_class_by_extension={}
    )


def for_one_file(profile: Profile, kind: Kind) -> FileProfile | None:
    """Return what a profile says of one file of this kind; None for no profile."""
    if profile == NONE:
        return None
    return FileProfile(
        profile.name,
        Modality=profile.modality,
        SeriesDescription=profile.series_description,
        SeriesNumber=profile.series_number,
        BodyPartExamined=profile.body_part,
        SOPClassUID=_classes(profile).get(kind, ""),
    )


def conversion_for(settings: Settings, profile: Profile, destination: RemoteAE | None) -> ConversionProfile:
    """Return how files become objects for a destination (None: for none) in a kind of job."""
    conversion = convert_as(profile, settings.conversion_profile())
    if destination is None:
        return conversion
    return dataclasses.replace(
        conversion, lossless_images=destination.lossless_images, decompress=destination.decompress
    )


def _classes(profile: Profile) -> dict[Kind, str]:
    named = {
        Kind.PHOTO: profile.sop_class_photo,
        Kind.VIDEO: profile.sop_class_video,
        Kind.PDF: profile.sop_class_pdf,
    }
    return {kind: uid for kind, uid in named.items() if uid}


def _filled(part: P, defaults: dict[str, str]) -> P:
    """Return the part with defaults where it is empty."""
    changed: dict[str, Any] = {}
    for one in dataclasses.fields(part):
        text = defaults.get(one.name, "")
        if text and not getattr(part, one.name):
            changed[one.name] = int(text) if one.name == "PregnancyStatus" else text
    return dataclasses.replace(part, **changed)
