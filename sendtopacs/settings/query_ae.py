"""The record of a worklist or of a PACS that is searched: one list for both (statement, section 4.4.1.2)."""

from __future__ import annotations

from dataclasses import dataclass

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.settings import choices, rules
from sendtopacs.settings.declare import choice, flag, text, whole
from sendtopacs.settings.peers import Peer


@dataclass(frozen=True, slots=True)
class QueryAE(Peer):
    """Where patients and orders are looked up: a worklist, or query/retrieve."""

    kind: str = choice(
        "mwl",
        QT_TRANSLATE_NOOP("settings", "Kind"),
        QT_TRANSLATE_NOOP("settings", "A worklist of orders, or a PACS that is searched."),
        choices.KINDS,
    )
    model: str = choice(
        "study",
        QT_TRANSLATE_NOOP("settings", "Information model"),
        QT_TRANSLATE_NOOP("settings", "Which model a PACS is searched in; most know Study Root."),
        choices.MODELS,
    )
    query_level: str = choice(
        "",
        QT_TRANSLATE_NOOP("settings", "Model level"),
        QT_TRANSLATE_NOOP(
            "settings",
            "The level that is asked for; the usual one is the model's, and none of a worklist.",
        ),
        choices.QUERY_LEVELS,
    )
    wildcard_name: bool = flag(
        True,
        QT_TRANSLATE_NOOP("settings", "Wildcards around names"),
        QT_TRANSLATE_NOOP("settings", "Whether the search begins with '*' added to the name."),
    )
    wildcard_id: str = choice(
        choices.AS_THE_PRESET,
        QT_TRANSLATE_NOOP("settings", "Wildcards around IDs"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Whether the search begins with '*' added to the patient ID, as preset 'statement' has it.",
        ),
        choices.WILDCARDS,
    )
    scheduled_ae_title: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Scheduled AE title"),
        QT_TRANSLATE_NOOP("settings", "Asks a worklist only for steps of this station; empty: of all."),
        rules.ae_title_or_none,
        longest=16,
    )
    modality: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Modality"),
        QT_TRANSLATE_NOOP("settings", "A worklist is asked only for this modality; empty: for all."),
        rules.modality_or_none,
        longest=16,
        suggestions=choices.MODALITIES,
    )
    refresh_minutes: int = whole(
        0,
        QT_TRANSLATE_NOOP("settings", "Refresh every"),
        QT_TRANSLATE_NOOP(
            "settings", "Keeps the worklist here, to be searched while it is away, for a week; 0: not kept."
        ),
        (0, 1440),
        unit=QT_TRANSLATE_NOOP("settings", "min"),
    )
    retrieve_by: str = choice(
        "get",
        QT_TRANSLATE_NOOP("settings", "Fetch by"),
        QT_TRANSLATE_NOOP("settings", "How files are fetched from it; C-MOVE needs our port known there."),
        choices.RETRIEVAL,
    )
    procedure_steps: bool = flag(
        False,
        QT_TRANSLATE_NOOP("settings", "Report procedure steps"),
        QT_TRANSLATE_NOOP(
            "settings", "Tell the RIS by MPPS that an order was begun, completed or discontinued."
        ),
    )
    procedure_steps_to: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Who takes procedure steps"),
        QT_TRANSLATE_NOOP("settings", "Name of an AE under 'Worklists and search'; empty: this one."),
        longest=rules.LONGEST_NAME,
    )
    relational: bool = flag(
        False,
        QT_TRANSLATE_NOOP("settings", "Relational retrieval"),
        QT_TRANSLATE_NOOP("settings", "Negotiated when files are fetched; a PACS may refuse it."),
    )
    enhanced_conversion: bool = flag(
        False,
        QT_TRANSLATE_NOOP("settings", "Enhanced conversion"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Ask for CT, MR and PET images converted into multi-frame ones when files are fetched.",
        ),
    )
