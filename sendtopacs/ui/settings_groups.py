"""How a long page of the settings is parted: what belongs together stands beneath one title."""

from __future__ import annotations

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP

Groups = tuple[tuple[str, tuple[str, ...]], ...]
"""A title, in context 'settings', and the settings beneath it."""

GROUPS: dict[str, Groups] = {
    "general": (
        (
            QT_TRANSLATE_NOOP("settings", "This workstation"),
            ("calling_ae_title", "station_name", "institution_name", "language"),
        ),
        (
            QT_TRANSLATE_NOOP("settings", "What is sent"),
            (
                *("default_modality", "default_character_set", "additional_info_tag"),
                *("gate_days", "all_or_nothing"),
            ),
        ),
        (
            QT_TRANSLATE_NOOP("settings", "The window"),
            ("clear_after_job", "recent_patients", "notify", "reduced_motion"),
        ),
        (
            QT_TRANSLATE_NOOP("settings", "What a PACS sends here"),
            ("receiving_ae_title", "receiving_port", "receiving_address", "fetch_limit_gb"),
        ),
        (
            QT_TRANSLATE_NOOP("settings", "Log and updates"),
            ("log_level", "update_url", "update_key"),
        ),
    )
}


def order(groups: Groups) -> tuple[str, ...]:
    """Return the settings in their order."""
    return tuple(name for _, names in groups for name in names)


def headings(groups: Groups) -> dict[str, str]:
    """Return the titles by the setting that each stands above."""
    return {names[0]: title for title, names in groups}
