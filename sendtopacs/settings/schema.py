"""The settings as a whole: every section and list, and what the rest of the program takes from them.

A key in settings.toml is the field's name; each field's declaration (label, help, default, bounds) stands
beside it in `sections` and `peers`, and is reached through `declare.declared`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

from sendtopacs import __version__
from sendtopacs.model.attributes import Equipment, Identity
from sendtopacs.model.confirmation import Confirmation
from sendtopacs.model.items import Kind
from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.profile import ConversionProfile, Preset
from sendtopacs.model.remote import LocalAE
from sendtopacs.settings import choices, rules
from sendtopacs.settings.declare import table, text, texts
from sendtopacs.settings.delivery import DeliverySettings
from sendtopacs.settings.peers import Peer, QueryAE, StorageAE, character_set_term
from sendtopacs.settings.sections import (
    Conversion,
    General,
    IdentitySettings,
    host_station_name,
    propose_uid_root,
)

__all__ = [
    "VERSION",
    "Conversion",
    "DeliverySettings",
    "General",
    "IdentitySettings",
    "Peer",
    "Profile",
    "QueryAE",
    "Settings",
    "StorageAE",
    "character_set_term",
    "host_station_name",
    "propose_uid_root",
]

VERSION = 1
"""Of the file's layout; `upgrade` brings older ones up to it."""

R = TypeVar("R", Peer, StorageAE, QueryAE, "Profile")


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


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that is set."""

    version: int = VERSION
    locked: tuple[str, ...] = ()  # by the system-wide file: see `locks`
    default_destination: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Default destination"),
        QT_TRANSLATE_NOOP("settings", "Name of the storage AE chosen at first; empty: the first one."),
        longest=rules.LONGEST_NAME,
    )
    general: General = field(default_factory=General)
    conversion: Conversion = field(default_factory=Conversion)
    identity: IdentitySettings = field(default_factory=IdentitySettings)
    delivery: DeliverySettings = field(default_factory=DeliverySettings)
    storage: tuple[StorageAE, ...] = ()
    query: tuple[QueryAE, ...] = ()
    profiles: tuple[Profile, ...] = ()

    def storage_by_name(self, name: str) -> StorageAE | None:
        """Return the destination of this name, whatever its capitals; None where there is none."""
        return _by_name(self.storage, name)

    def query_by_name(self, name: str) -> QueryAE | None:
        """Return the worklist or query/retrieve AE of this name; None where there is none."""
        return _by_name(self.query, name)

    def profile_by_name(self, name: str) -> Profile | None:
        """Return the profile of this name; None where there is none."""
        return _by_name(self.profiles, name)

    def destination(self) -> StorageAE | None:
        """Return the destination chosen at first: the default one, else the first; None without any."""
        return self.storage_by_name(self.default_destination) or next(iter(self.storage), None)

    def chosen_for(self, modality: str) -> StorageAE | None:
        """Return the default destination for a modality, else the one set for all; None where none is set."""
        return self.default_for(modality) or self.storage_by_name(self.default_destination)

    def default_for(self, modality: str) -> StorageAE | None:
        """Return the destination that is the default for this very modality; None where there is none."""
        return next((one for one in self.storage if modality and modality in one.modalities), None)

    def confirmation(self, record: StorageAE | None) -> Confirmation:
        """Return how it is proved that a destination holds what it stored."""
        if record is None:
            return Confirmation(port=self.delivery.report_port)
        asked = self.query_by_name(record.proof_from) if record.proof_from else None
        if asked is not None and asked.kind != "qr":
            asked = None  # a worklist knows no objects; the check of the settings says so
        return Confirmation(
            record.proof,
            asked.to_remote() if asked else None,
            asked.model if asked else "study",
            record.proof_s,
            self.delivery.report_port,
        )

    def character_set(self) -> str:
        """Return the term of the general character set, '' for the default repertoire."""
        return character_set_term(self.general.default_character_set) or ""

    def wildcard_id(self, record: QueryAE | None) -> bool:
        """Tell whether a search for a patient ID begins with wildcards: on as the statement has it."""
        if record is not None and record.wildcard_id:
            return record.wildcard_id == choices.ALWAYS
        return self.conversion.preset is Preset.STATEMENT

    def conversion_profile(self) -> ConversionProfile:
        """Return how files become objects."""
        by_kind = {
            Kind.PHOTO: self.conversion.sop_class_photo,
            Kind.VIDEO: self.conversion.sop_class_video,
            Kind.PDF: self.conversion.sop_class_pdf,
            Kind.MESH: self.conversion.sop_class_mesh,
            Kind.CDA: self.conversion.sop_class_cda,
        }
        by_extension = self.conversion.sop_class_by_extension
        return ConversionProfile(
            preset=self.conversion.preset,
            sop_class_by_kind={kind: uid for kind, uid in by_kind.items() if uid},
            sop_class_by_extension={e.upper(): uid for e, uid in by_extension.items() if uid},
            video_transfer_syntax=self.conversion.video_transfer_syntax,
            wrap_subsets=self.conversion.wrap_subsets,
            sound=self.conversion.sound,
            look_through=self.conversion.look_through,
            interlaced=self.conversion.interlaced,
            large_videos=self.conversion.large_videos,
            additional_info_tag=self.general.additional_info_tag,
            default_modality=self.general.default_modality,
            jpeg_quality=self.conversion.jpeg_quality,
            pages=self.conversion.pages,
            animations=self.conversion.animations,
            pdf_as=self.conversion.pdf_as,
            pdf_dpi=self.conversion.pdf_dpi,
        )

    def identity_values(self) -> Identity:
        """Return who we say we are."""
        return self.identity.values()

    def equipment(self) -> Equipment:
        """Return what objects say about where they were made (statement, tables 37 and 38)."""
        identity = self.identity_values()
        own = self.identity.preset == "own"
        return Equipment(
            StationName=self.general.effective_station_name(),
            InstitutionName=self.general.institution_name,
            Manufacturer=identity.manufacturer if own else "",  # table 37: zero length
            SoftwareVersions=__version__,
            SecondaryCaptureDeviceManufacturer=identity.manufacturer,
            SecondaryCaptureDeviceManufacturerModelName=identity.model_name,
        )

    def receiving_ae_title(self) -> str:
        """Return what we are called by peers that send to us."""
        return self.general.receiving_ae_title or self.general.calling_ae_title

    def local_ae(self) -> LocalAE:
        """Return ourselves as we call."""
        identity = self.identity_values()
        return LocalAE(
            ae_title=self.general.calling_ae_title,
            implementation_class_uid=identity.implementation_class_uid,
            implementation_version_name=identity.implementation_version_name,
        )


def _by_name(records: tuple[R, ...], name: str) -> R | None:
    wanted = name.strip().casefold()
    return next((r for r in records if r.name.strip().casefold() == wanted), None)
