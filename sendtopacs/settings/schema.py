"""The settings as a whole: every section and list, and what the rest of the program takes from them.

A key in settings.toml is the field's name; each field's declaration (label, help, default, bounds) stands
beside it in the section's or record's own module, and is reached through `declare.declared`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

from sendtopacs import __version__
from sendtopacs.model.attributes import Equipment, Identity, Origin
from sendtopacs.model.confirmation import Confirmation
from sendtopacs.model.items import Kind
from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.profile import ConversionProfile, Preset
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.settings import choices, rules
from sendtopacs.settings.audit import AuditSettings
from sendtopacs.settings.conversion import Conversion
from sendtopacs.settings.declare import text
from sendtopacs.settings.delivery import DeliverySettings
from sendtopacs.settings.general import General, host_station_name
from sendtopacs.settings.identity import IdentitySettings, propose_uid_root
from sendtopacs.settings.job_profile import Profile
from sendtopacs.settings.peers import Peer, character_set_term
from sendtopacs.settings.query_ae import QueryAE
from sendtopacs.settings.storage_ae import StorageAE
from sendtopacs.settings.watch import WatchSettings
from sendtopacs.settings.workstation import Workstation

__all__ = [
    "VERSION",
    "AuditSettings",
    "Conversion",
    "DeliverySettings",
    "General",
    "IdentitySettings",
    "Peer",
    "Profile",
    "QueryAE",
    "Settings",
    "StorageAE",
    "WatchSettings",
    "Workstation",
    "character_set_term",
    "host_station_name",
    "propose_uid_root",
]

VERSION = 1
"""Of the file's layout; `upgrade` brings older ones up to it."""

R = TypeVar("R", Peer, StorageAE, QueryAE, Profile)


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
    audit: AuditSettings = field(default_factory=AuditSettings)
    watch: WatchSettings = field(default_factory=WatchSettings)
    workstation: Workstation = field(default_factory=Workstation)
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
            return Confirmation(port=self.delivery.report_port, bind=self.general.receiving_address)
        asked = self.query_by_name(record.proof_from) if record.proof_from else None
        if asked is not None and asked.kind != "qr":
            asked = None  # a worklist knows no objects; the check of the settings says so
        return Confirmation(
            record.proof,
            asked.to_remote() if asked else None,
            asked.model if asked else "study",
            record.proof_s,
            self.delivery.report_port,
            self.general.receiving_address,
        )

    def procedure_step_peer(self, origin: Origin | None) -> RemoteAE | None:
        """Return who hears of the procedure step of a job that came of this origin; None: nobody."""
        asked = self.query_by_name(origin.worklist) if origin is not None and origin.worklist else None
        if asked is None or asked.kind != "mwl" or not asked.procedure_steps:
            return None
        taker = self.query_by_name(asked.procedure_steps_to) if asked.procedure_steps_to else asked
        return taker.to_remote() if taker else None

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
