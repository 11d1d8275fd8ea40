"""Puts the statement together, in the order of PS3.2's template (Annex N, since 2023)."""

from __future__ import annotations

from sendtopacs import __version__
from sendtopacs.conformance.communication import communication
from sendtopacs.conformance.comparison import comparison
from sendtopacs.conformance.document import CONTENTS, Document, Section, Table
from sendtopacs.conformance.introduction import introduction, model, overview
from sendtopacs.conformance.made import made_objects
from sendtopacs.conformance.mapping import mapping
from sendtopacs.conformance.objects import code_sets, contents
from sendtopacs.conformance.security import security, security_details
from sendtopacs.conformance.services import services
from sendtopacs.model.profile import Preset
from sendtopacs.settings.schema import Settings
from sendtopacs.settings.table import rows as setting_rows


def statement(settings: Settings | None = None) -> Document:
    """Make the statement, by default of the built-in settings; it makes each kind of object once."""
    settings = settings or Settings()
    made = {preset: made_objects(preset, settings) for preset in (Preset.STATEMENT, Preset.RECOMMENDED)}
    every = [one for objects in made.values() for one in objects]
    return Document(
        "DICOM Conformance Statement: SendToPACS",
        __version__,
        (
            overview(every),
            CONTENTS,
            introduction(),
            model(),
            services(),
            _configuration(),
            communication(settings),
            security(settings),
        ),
        (
            contents(made),
            Section("Structured Report Content Encoding", ("No structured reports are made.",)),
            security_details(),
            mapping(settings),
            code_sets(made),
            comparison(made[Preset.STATEMENT]),
        ),
    )


def _configuration() -> Section:
    general = Section(
        "General Configuration Parameters",
        (
            "Local and remote AE titles, addresses and all else are set in the settings window or settings.toml; an "
            "administrator can set and lock them for all users.",
        ),
        (Table("Settings", ("Key", "Default", "Allowed", "Meaning"), setting_rows()),),
    )
    return Section("Configuration", sections=(general,))
