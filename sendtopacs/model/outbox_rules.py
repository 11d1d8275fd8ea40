"""What is set about the outbox as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class OutboxRules:
    """For how long tries go on, and for how long jobs that are done are remembered."""

    keep_trying: timedelta = timedelta(days=7)
    remember: timedelta = timedelta(days=90)
