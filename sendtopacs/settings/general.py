"""The section of what holds for every job and peer (statement, table 27 and section 8.1.6)."""

from __future__ import annotations

import socket
import unicodedata
from dataclasses import dataclass

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.settings import choices, rules
from sendtopacs.settings.declare import choice, flag, text, whole


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
        suggestions=choices.LANGUAGES,
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
    notify: bool = flag(
        True,
        QT_TRANSLATE_NOOP("settings", "Notifications"),
        QT_TRANSLATE_NOOP(
            "settings", "Say on the desktop that a long job has ended while another window is in front."
        ),
    )
    reduced_motion: bool = flag(
        False,
        QT_TRANSLATE_NOOP("settings", "Reduced motion"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Menus and lists appear at once, and the text cursor does not blink. Where the system asks for"
            " it, this is always so.",
        ),
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
    receiving_address: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Receiving address"),
        QT_TRANSLATE_NOOP(
            "settings", "Which of this computer's addresses PACSs may reach us at, by IP; empty: every one."
        ),
        rules.address_or_none,
        longest=45,
    )
    fetch_limit_gb: int = whole(
        50,
        QT_TRANSLATE_NOOP("settings", "Room for fetched files"),
        QT_TRANSLATE_NOOP("settings", "The most that one retrieval may write to the disk."),
        (1, 10000),
        unit=QT_TRANSLATE_NOOP("settings", "GB"),
    )

    def effective_station_name(self) -> str:
        """Return the station name, or this host's where none is set; never empty, at most 16 characters."""
        return self.station_name or host_station_name(socket.gethostname())


def host_station_name(host_name: str) -> str:
    """Return what a host name gives as a station name (SH): its first part in ASCII, 16 characters."""
    first = unicodedata.normalize("NFKD", host_name.partition(".")[0])
    plain = "".join(c for c in first if c.isascii() and c.isprintable() and c != "\\")
    return plain.strip()[:16].strip() or "STATION"
