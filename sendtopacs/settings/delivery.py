"""The section about the outbox: how long it tries, and how long it remembers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.outbox_rules import OutboxRules
from sendtopacs.settings import rules
from sendtopacs.settings.declare import flag, text, whole


@dataclass(frozen=True, slots=True)
class DeliverySettings:
    """How what was accepted is delivered."""

    retry_days: int = whole(
        7,
        QT_TRANSLATE_NOOP("settings", "Keep trying"),
        QT_TRANSLATE_NOOP(
            "settings", "How long files that a PACS cannot take now are tried again, before they fail."
        ),
        (1, 60),
        unit=QT_TRANSLATE_NOOP("settings", "days"),
    )
    keep_days: int = whole(
        90,
        QT_TRANSLATE_NOOP("settings", "Remember jobs"),
        QT_TRANSLATE_NOOP(
            "settings", "How long the outbox lists jobs that are done, and knows their files again."
        ),
        (1, 3650),
        unit=QT_TRANSLATE_NOOP("settings", "days"),
    )
    report_port: int = whole(
        0,
        QT_TRANSLATE_NOOP("settings", "Port for commitment reports"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Where a PACS reaches this program with its reports, while one is awaited; 0: nowhere.",
        ),
        (0, 65535),
    )

    move_folder: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Folder for sent files"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Where files can be moved after proof, if chosen for a job; empty: only the bin is offered.",
        ),
        rules.folder,
        longest=rules.LONGEST_PATH,
    )
    move_from_network: bool = flag(
        False,
        QT_TRANSLATE_NOOP("settings", "Move files off network folders"),
        QT_TRANSLATE_NOOP("settings", "Else files on network folders stay, whatever is chosen for a job."),
    )

    def rules(self) -> OutboxRules:
        """Return them as the outbox goes by them."""
        return OutboxRules(timedelta(days=self.retry_days), timedelta(days=self.keep_days))
