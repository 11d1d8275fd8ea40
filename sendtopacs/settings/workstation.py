"""The section about who sits at this computer: one after the other, perhaps."""

from __future__ import annotations

from dataclasses import dataclass

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.user import as_operator, system_user
from sendtopacs.settings import choices, pin, rules
from sendtopacs.settings.declare import flag, kept_secret, text, whole


@dataclass(frozen=True, slots=True)
class Workstation:
    """What a computer that several people use needs."""

    clear_idle_minutes: int = whole(
        0,
        QT_TRANSLATE_NOOP("settings", "Clear when nobody is there"),
        QT_TRANSLATE_NOOP(
            "settings",
            "After so long without key or mouse, list and form are emptied, after a warning; 0: never.",
        ),
        (0, 720),
        unit=QT_TRANSLATE_NOOP("settings", "min"),
    )
    user_as_operator: bool = flag(
        True,
        QT_TRANSLATE_NOOP("settings", "System user as operator"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Where nobody types an operator, write the account that is logged in as OperatorsName.",
        ),
    )
    camera_key: str = text(
        "F9",
        QT_TRANSLATE_NOOP("settings", "Key of the foot pedal"),
        QT_TRANSLATE_NOOP(
            "settings", "Takes a picture in the camera's window; what the pedal sends, such as F9 or Space."
        ),
        rules.key,
        longest=32,
        suggestions=choices.PEDAL_KEYS,
    )
    settings_pin: str = kept_secret(
        QT_TRANSLATE_NOOP("settings", "PIN of the settings"),
        QT_TRANSLATE_NOOP(
            "settings",
            "What is made of the PIN that opens the settings window; set it there, or by 'settings pin'.",
        ),
        pin.kept_problems,
    )

    def operator(self) -> str:
        """Return what stands as operator where nobody typed one."""
        return as_operator(system_user()) if self.user_as_operator else ""
