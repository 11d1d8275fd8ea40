"""The sections of the settings that exist once: general, conversion, identity.

Statement, tables 27 (calling AE title), 29 to 42 (what says CONFIG), section 8.1.6 (Additional Info).
"""

from __future__ import annotations

import socket
import unicodedata
import uuid
from dataclasses import dataclass
from functools import partial

from sendtopacs.model import sop
from sendtopacs.model.attributes import AS_THE_STATEMENT, Identity
from sendtopacs.model.items import PdfAs
from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.profile import Pages, Preset
from sendtopacs.model.video import Interlaced, LargeVideo, Sound
from sendtopacs.settings import choices, rules
from sendtopacs.settings.declare import choice, flag, table, text, whole, word


@dataclass(frozen=True, slots=True)
class General:
    """What holds for every job and peer."""

    calling_ae_title: str = text(
        "SENDTOPACS",
        QT_TRANSLATE_NOOP("settings", "Calling AE title"),
        QT_TRANSLATE_NOOP("settings", "How this program calls itself to every peer; the peers must know it."),
        rules.ae_title,
        longest=16,
    )
    station_name: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Station name"),
        QT_TRANSLATE_NOOP(
            "settings", "This workstation, as written into every object; empty: its host name."
        ),
        rules.attribute("StationName"),
        longest=16,
    )
    institution_name: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Institution name"),
        QT_TRANSLATE_NOOP(
            "settings", "The hospital or clinic, as written into every object; empty: left out."
        ),
        rules.attribute("InstitutionName"),
        longest=64,
    )
    default_modality: str = text(
        "OT",
        QT_TRANSLATE_NOOP("settings", "Default modality"),
        QT_TRANSLATE_NOOP("settings", "Stands in the form until somebody or a worklist item says otherwise."),
        rules.modality,
        longest=16,
        suggestions=choices.MODALITIES,
    )
    default_character_set: str = choice(
        "ISO_IR 192",
        QT_TRANSLATE_NOOP("settings", "Default character set"),
        QT_TRANSLATE_NOOP("settings", "What objects are written in where neither form nor destination says."),
        choices.GENERAL_CHARACTER_SETS,
    )
    additional_info_tag: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Additional Info tag"),
        QT_TRANSLATE_NOOP(
            "settings", "Where the list's 'Additional info' goes: a keyword or gggg,eeee; empty: nowhere."
        ),
        rules.tag,
    )
    all_or_nothing: bool = flag(
        False,
        QT_TRANSLATE_NOOP("settings", "All or nothing"),
        QT_TRANSLATE_NOOP("settings", "Send nothing of a job unless every file of it could be converted."),
    )
    language: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Language"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Of the window, as a code such as 'en'; empty: the system's. English without a translation.",
        ),
        rules.language,
        longest=6,
    )
    log_level: str = choice(
        "info",
        QT_TRANSLATE_NOOP("settings", "Log"),
        QT_TRANSLATE_NOOP("settings", "How much the log file tells; it never holds patient data."),
        choices.LOG_LEVELS,
    )
    gate_days: int = whole(
        7,
        QT_TRANSLATE_NOOP("settings", "Days between files and order"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Files further from the scheduled date than this ask for a second look; 0: never.",
        ),
        (0, 3650),
    )
    clear_after_job: bool = flag(
        False,
        QT_TRANSLATE_NOOP("settings", "Clear when all is stored"),
        QT_TRANSLATE_NOOP("settings", "Empty list and form together once everything in the list was stored."),
    )
    update_url: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Update check"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Where to ask whether there is a newer version; empty: nowhere. Nothing is installed.",
        ),
        rules.url,
        longest=1024,
    )
    update_key: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Key of the update check"),
        QT_TRANSLATE_NOOP("settings", "The public key (Ed25519, Base64) that its answer is signed with."),
        rules.line,
        longest=64,
    )
    recent_patients: bool = flag(
        False,
        QT_TRANSLATE_NOOP("settings", "Recent patients"),
        QT_TRANSLATE_NOOP("settings", "Offer those whom something was sent for, to anybody who sits here."),
    )
    receiving_ae_title: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Receiving AE title"),
        QT_TRANSLATE_NOOP(
            "settings", "What a PACS calls us by when it sends to us; empty: the calling AE title."
        ),
        rules.ae_title_or_none,
        longest=16,
    )
    receiving_port: int = whole(
        11113,
        QT_TRANSLATE_NOOP("settings", "Receiving port"),
        QT_TRANSLATE_NOOP("settings", "The TCP port where we are sent to; the PACS must know it."),
        (1, 65535),
    )
    fetch_limit_gb: int = whole(
        50,
        QT_TRANSLATE_NOOP("settings", "Room for fetched files"),
        QT_TRANSLATE_NOOP("settings", "The most that one retrieval may write to the disk."),
        (1, 10000),
        unit="GB",
    )

    def effective_station_name(self) -> str:
        """Return the station name, or this host's where none is set; never empty, at most 16 characters."""
        return self.station_name or host_station_name(socket.gethostname())


def host_station_name(host_name: str) -> str:
    """Return what a host name gives as a station name (SH): its first part in ASCII, 16 characters."""
    first = unicodedata.normalize("NFKD", host_name.partition(".")[0])
    plain = "".join(c for c in first if c.isascii() and c.isprintable() and c != "\\")
    return plain.strip()[:16].strip() or "STATION"


_sop_class = partial(text, "", rule=rules.uid, longest=64)


@dataclass(frozen=True, slots=True)
class Conversion:
    """How files become objects."""

    preset: Preset = word(  # noqa: RUF009 - declares a field
        Preset.STATEMENT,
        QT_TRANSLATE_NOOP("settings", "Preset"),
        QT_TRANSLATE_NOOP(
            "settings", "To the letter of the conformance statement, or what today's viewers want."
        ),
        choices.PRESETS,
    )
    sop_class_photo: str = _sop_class(
        label=QT_TRANSLATE_NOOP("settings", "SOP class of photos"),
        help=QT_TRANSLATE_NOOP("settings", "UID of the SOP class for photos; empty: as the preset says."),
        suggestions=choices.PHOTO_CLASSES,
    )
    sop_class_video: str = _sop_class(
        label=QT_TRANSLATE_NOOP("settings", "SOP class of videos"),
        help=QT_TRANSLATE_NOOP("settings", "UID of the SOP class for videos; empty: as the preset says."),
        suggestions=choices.VIDEO_CLASSES,
    )
    sop_class_pdf: str = _sop_class(
        label=QT_TRANSLATE_NOOP("settings", "SOP class of PDFs"),
        help=QT_TRANSLATE_NOOP("settings", "UID of the SOP class for PDFs; empty: as the preset says."),
        suggestions=choices.PDF_CLASSES,
    )
    sop_class_mesh: str = _sop_class(
        label=QT_TRANSLATE_NOOP("settings", "SOP class of 3D models"),
        help=QT_TRANSLATE_NOOP(
            "settings", "UID of the SOP class for STL, OBJ and MTL; empty: the one of each format."
        ),
        suggestions=choices.MESH_CLASSES,
    )
    sop_class_cda: str = _sop_class(
        label=QT_TRANSLATE_NOOP("settings", "SOP class of CDA documents"),
        help=QT_TRANSLATE_NOOP(
            "settings", "UID of the SOP class for CDA documents; empty: Encapsulated CDA."
        ),
        suggestions=choices.CDA_CLASSES,
    )
    sop_class_by_extension: dict[str, str] = table(  # noqa: RUF009 - declares a field
        QT_TRANSLATE_NOOP("settings", "SOP class by extension"),
        QT_TRANSLATE_NOOP(
            "settings", "UID of the SOP class for files with an extension such as JPG; wins over the kind."
        ),
        rules.extension,
    )
    video_transfer_syntax: str = choice(
        sop.H264_HIGH_41,
        QT_TRANSLATE_NOOP("settings", "Video transfer syntax"),
        QT_TRANSLATE_NOOP(
            "settings", "How videos are coded; one that complies is wrapped, others are transcoded."
        ),
        choices.VIDEO_SYNTAXES,
    )
    wrap_subsets: bool = flag(
        False,
        QT_TRANSLATE_NOOP("settings", "Wrap simpler profiles"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Send Main and Baseline of H.264, and Main of HEVC, as they are; DICOM wants the higher one.",
        ),
    )
    look_through: bool = flag(
        False,
        QT_TRANSLATE_NOOP("settings", "Look wrapped videos through"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Decode every picture of what is wrapped too, so that any damage is found; it takes longer.",
        ),
    )
    sound: Sound = word(  # noqa: RUF009 - declares a field
        Sound.DROP,
        QT_TRANSLATE_NOOP("settings", "Sound of videos"),
        QT_TRANSLATE_NOOP(
            "settings", "Speech tells who the patient is; what is kept is coded anew where DICOM wants it."
        ),
        choices.SOUND,
    )
    interlaced: Interlaced = word(  # noqa: RUF009 - declares a field
        Interlaced.KEEP,
        QT_TRANSLATE_NOOP("settings", "Interlaced videos"),
        QT_TRANSLATE_NOOP(
            "settings", "Some viewers show half pictures as combs; joining them codes the video anew."
        ),
        choices.INTERLACED,
    )
    large_videos: LargeVideo = word(  # noqa: RUF009 - declares a field
        LargeVideo.SPLIT,
        QT_TRANSLATE_NOOP("settings", "Videos over 4 GB"),
        QT_TRANSLATE_NOOP("settings", "What a video becomes that is too large for one object."),
        choices.LARGE_VIDEOS,
    )
    jpeg_quality: int = whole(
        95,
        QT_TRANSLATE_NOOP("settings", "JPEG quality"),
        QT_TRANSLATE_NOOP(
            "settings", "For images that must be coded as JPEG; a JPEG photo is kept as it is."
        ),
        (50, 100),
    )
    pages: Pages = word(  # noqa: RUF009 - declares a field
        Pages.INSTANCES,
        QT_TRANSLATE_NOOP("settings", "Images of several pages"),
        QT_TRANSLATE_NOOP("settings", "What a TIFF or HEIC of several pictures of one size becomes."),
        choices.PAGES,
    )
    animations: Pages = word(  # noqa: RUF009 - declares a field
        Pages.MULTI_FRAME,
        QT_TRANSLATE_NOOP("settings", "Moving images"),
        QT_TRANSLATE_NOOP("settings", "What an animated GIF, WebP, PNG or AVIF becomes."),
        choices.ANIMATIONS,
    )
    pdf_as: PdfAs = word(  # noqa: RUF009 - declares a field
        PdfAs.DOCUMENT,
        QT_TRANSLATE_NOOP("settings", "PDFs"),
        QT_TRANSLATE_NOOP("settings", "What a PDF becomes, for a PACS that shows no documents."),
        choices.PDF_AS,
    )
    pdf_dpi: int = whole(
        200,
        QT_TRANSLATE_NOOP("settings", "Resolution of PDF pages"),
        QT_TRANSLATE_NOOP("settings", "Of pages that are sent as images, in dots per inch."),
        (72, 600),
        unit="dpi",
    )


@dataclass(frozen=True, slots=True)
class IdentitySettings:
    """Who we say we are; the fields count only when the preset is 'own' (statement, table 29)."""

    preset: str = choice(
        "statement",
        QT_TRANSLATE_NOOP("settings", "Identity"),
        QT_TRANSLATE_NOOP(
            "settings", "Whose UIDs and names objects bear: the conformance statement's, or your own."
        ),
        choices.IDENTITIES,
    )
    uid_root: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "UID root"),
        QT_TRANSLATE_NOOP(
            "settings", "What all UIDs made here begin with: registered for you, or a proposed one."
        ),
        rules.uid_root,
        longest=44,
    )
    implementation_class_uid: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Implementation class UID"),
        QT_TRANSLATE_NOOP("settings", "Names this program to peers and in files; empty: the UID root."),
        rules.uid,
        longest=64,
    )
    implementation_version_name: str = text(
        "SENDTOPACS",
        QT_TRANSLATE_NOOP("settings", "Implementation version name"),
        QT_TRANSLATE_NOOP(
            "settings", "Names this program's version to peers and in files, in at most 16 characters."
        ),
        rules.version_name,
        longest=16,
    )
    manufacturer: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Manufacturer"),
        QT_TRANSLATE_NOOP("settings", "Written into objects as manufacturer; empty: left empty."),
        rules.long_string,
        longest=64,
    )
    model_name: str = text(
        "SendToPACS",
        QT_TRANSLATE_NOOP("settings", "Model name"),
        QT_TRANSLATE_NOOP("settings", "Written into objects as the capture device's model."),
        rules.long_string,
        longest=64,
    )

    def values(self) -> Identity:
        """Return the identity that these settings mean; one's own counts only with a root."""
        if self.preset != "own" or not self.uid_root:
            return AS_THE_STATEMENT
        return Identity(
            uid_root=self.uid_root,
            implementation_class_uid=self.implementation_class_uid or self.uid_root,
            implementation_version_name=self.implementation_version_name or "SENDTOPACS",
            manufacturer=self.manufacturer,
            model_name=self.model_name,
        )


def propose_uid_root() -> str:
    """Make a root that nobody else has: '2.25.' and a UUID as an integer (PS3.5 B.2)."""
    return f"2.25.{uuid.uuid4().int}"
