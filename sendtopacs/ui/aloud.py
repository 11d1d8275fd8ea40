"""Says to a screen reader what happens by itself, away from where the keyboard is."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_STEPS = 4  # a job's progress is said at each quarter: oftener, it would drown what is read


def announce(widget: QWidget, text: str, *, at_once: bool = False) -> None:
    """Have a screen reader say a text, after what it is saying or instead of it; silent without one."""
    if not text or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)


class ProgressAloud:
    """Says how far a job is, a few times on its way."""

    def __init__(self, widget: QWidget) -> None:
        self._widget, self._said = widget, 0

    def reset(self) -> None:
        """Begin anew with the next job."""
        self._said = 0

    def say(self, fraction: float, text: str) -> None:
        """Say the text where another quarter of the job is done; of its end the result speaks."""
        step = int(fraction * _STEPS)
        if self._said < step < _STEPS:
            announce(self._widget, text)
        self._said = max(self._said, step)
