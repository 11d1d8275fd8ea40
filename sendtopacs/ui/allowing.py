"""Buttons that say why they cannot be pressed: in the tool tip, and to a screen reader."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton

_WHAT_IT_DOES = "what_it_does"  # the property that keeps the tool tip of a button that can be pressed


def allow(button: QAbstractButton, allowed: bool, why_not: str) -> None:
    """Let a button be pressed, or say what has to be done before; its own tool tip comes back."""
    own = button.property(_WHAT_IT_DOES)
    if own is None:
        own = button.toolTip()
        button.setProperty(_WHAT_IT_DOES, own)
    button.setEnabled(allowed)
    button.setToolTip(str(own) if allowed else why_not)
    button.setAccessibleDescription("" if allowed else why_not)
