"""The section about the outbox: how long it tries, and how long it remembers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.outbox_rules import OutboxRules
from sendtopacs.settings.declare import whole


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
        unit="days",
    )
    keep_days: int = whole(
        90,
        QT_TRANSLATE_NOOP("settings", "Remember jobs"),
        QT_TRANSLATE_NOOP(
            "settings", "How long the outbox lists jobs that are done, and knows their files again."
        ),
        (1, 3650),
        unit="days",
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

    def rules(self) -> OutboxRules:
        """Return them as the outbox goes by them."""
        return OutboxRules(timedelta(days=self.retry_days), timedelta(days=self.keep_days))
