"""Where one can look, what was searched last, and what a search brings: values without any widget."""

from __future__ import annotations

import enum
import json
import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QSettings

from sendtopacs.model.attributes import FormValues
from sendtopacs.model.charset import CharacterSet, character_set
from sendtopacs.model.profile import Preset
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.settings.schema import QueryAE, Settings
from sendtopacs.ui.written import parse_date

TODAY, AROUND = "today", "around"
"""What stands for a date that moves along: today, and yesterday to tomorrow."""

PATIENT_FIELDS = frozenset({"PatientName", "PatientID", "AccessionNumber", "RequestedProcedureID"})
"""What is remembered until the window closes, and never written to the disk."""

Search = dict[str, str]
"""What a search dialog holds, by keyword; '1' and '' for check boxes."""


class Kind(enum.StrEnum):
    """What is searched."""

    WORKLIST = "mwl"
    ARCHIVE = "qr"


@dataclass(frozen=True, slots=True)
class Target:
    """One AE that can be searched, with all that the settings say for it."""

    remote: RemoteAE
    local: LocalAE
    character_set: CharacterSet
    preset: Preset
    model: str = "study"
    defaults: Search = field(default_factory=dict)
    receiving: tuple[str, int, str] | None = None  # our AE title, port, address for a C-MOVE; None: by C-GET
    fetch_limit_bytes: int = 1 << 40
    destinations: tuple[str, ...] = ()  # AE titles that a PACS may know, too
    extended: tuple[bool, bool] = (False, False)  # negotiated to fetch: relational, enhanced conversion

    @property
    def label(self) -> str:
        """What it is called."""
        return self.remote.label


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the operator took over, and where it came from."""

    values: FormValues
    source: str  # 'worklist MAIN'
    scheduled_date: str = ""  # DA
    worklist: str = ""  # name of the worklist AE that has the order


def targets(settings: Settings, kind: Kind, built_in: tuple[RemoteAE, ...]) -> list[Target]:
    """Return what can be searched: the built-in PACS, and the settings' records of this kind."""
    records = [record for record in settings.query if record.kind == kind]
    return [
        *(_target(settings, remote, None) for remote in built_in),
        *(_target(settings, record.to_remote(), record) for record in records),
    ]


def _target(settings: Settings, remote: RemoteAE, record: QueryAE | None) -> Target:
    term = settings.character_set() if remote.character_set is None else remote.character_set
    defaults = {
        "Modality": record.modality if record else "",
        "ScheduledStationAETitle": record.scheduled_ae_title if record else "",
        "level": record.query_level if record else "",
        "wildcard_name": "1" if record is None or record.wildcard_name else "",
        "wildcard_id": "1" if settings.wildcard_id(record) else "",
    }
    return Target(
        remote,
        settings.local_ae(),
        character_set(term),
        settings.conversion.preset,
        record.model if record else "study",
        defaults,
        _receiving(settings, record),
        settings.general.fetch_limit_gb * 10**9,
        tuple(dict.fromkeys(one.ae_title for one in settings.storage)),
        (record.relational, record.enhanced_conversion) if record else (False, False),
    )


def _receiving(settings: Settings, record: QueryAE | None) -> tuple[str, int, str] | None:
    if record is None or record.retrieve_by != "move":
        return None
    general = settings.general
    return settings.receiving_ae_title(), general.receiving_port, general.receiving_address


class Remembered:
    """The last search of each AE; what names a patient only until the program ends."""

    def __init__(self, memory: QSettings) -> None:
        self._memory = memory
        self._held: dict[tuple[Kind, str], Search] = {}

    def last(self, kind: Kind, target: Target) -> Search:
        """Return it, over the defaults of the settings."""
        if (kind, target.label) in self._held:
            return self._held[kind, target.label]
        try:
            kept = json.loads(str(self._memory.value(f"search/{kind}/{target.label}", "{}")))
        except ValueError:
            kept = {}
        return {**target.defaults, **(kept if isinstance(kept, dict) else {})}

    def keep(self, kind: Kind, target: Target, search: Search) -> None:
        """Remember it."""
        self._held[kind, target.label] = dict(search)
        plain = {name: value for name, value in search.items() if name not in PATIENT_FIELDS}
        self._memory.setValue(f"search/{kind}/{target.label}", json.dumps(plain))

    def more(self, kind: Kind) -> bool:
        """Tell whether somebody wants to see what is seldom asked for."""
        return str(self._memory.value(f"search/{kind}/more fields", "")) == "1"

    def keep_more(self, kind: Kind, shown: bool) -> None:
        """Remember that."""
        self._memory.setValue(f"search/{kind}/more fields", "1" if shown else "")


def date_range(text: str, today: date) -> str:
    """Return what a date field asks for, as DA: one date, or a range; what is no date stays as it is."""
    if text == TODAY:
        return f"{today:%Y%m%d}"
    if text == AROUND:
        return f"{today - timedelta(1):%Y%m%d}-{today + timedelta(1):%Y%m%d}"
    whole = parse_date(text, QLocale())
    if re.fullmatch(r"\d{8}", whole):
        return whole
    parts = re.split(
        r"\s+-\s*|\s*-\s+|(?<=^\d{8})-|(?<=^\d{4}-\d\d-\d\d)-|\s*–\s*|^-(?=\d)", text.strip(), maxsplit=1
    )
    return "-".join(parse_date(part, QLocale()) for part in parts)
