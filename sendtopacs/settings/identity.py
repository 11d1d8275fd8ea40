"""The section about who we say we are (statement, table 29)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from sendtopacs.model.attributes import AS_THE_STATEMENT, Identity
from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.settings import choices, rules
from sendtopacs.settings.declare import choice, text


@dataclass(frozen=True, slots=True)
class IdentitySettings:
    """Who we say we are; the fields count only when the preset is 'own' (statement, table 29)."""

    preset: str = choice(
        "statement",
        QT_TRANSLATE_NOOP("settings", "Identity"),
        QT_TRANSLATE_NOOP(
            "settings", "Whose UIDs and names objects bear: the conformance statement's, or your own."
        ),
        choices.IDENTITIES,
    )
    uid_root: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "UID root"),
        QT_TRANSLATE_NOOP(
            "settings", "What all UIDs made here begin with: registered for you, or a proposed one."
        ),
        rules.uid_root,
        longest=44,
    )
    implementation_class_uid: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Implementation class UID"),
        QT_TRANSLATE_NOOP("settings", "Names this program to peers and in files; empty: the UID root."),
        rules.uid,
        longest=64,
    )
    implementation_version_name: str = text(
        "SENDTOPACS",
        QT_TRANSLATE_NOOP("settings", "Implementation version name"),
        QT_TRANSLATE_NOOP(
            "settings", "Names this program's version to peers and in files, in at most 16 characters."
        ),
        rules.version_name,
        longest=16,
    )
    manufacturer: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Manufacturer"),
        QT_TRANSLATE_NOOP("settings", "Written into objects as manufacturer; empty: left empty."),
        rules.long_string,
        longest=64,
    )
    model_name: str = text(
        "SendToPACS",
        QT_TRANSLATE_NOOP("settings", "Model name"),
        QT_TRANSLATE_NOOP("settings", "Written into objects as the capture device's model."),
        rules.long_string,
        longest=64,
    )

    def values(self) -> Identity:
        """Return the identity that these settings mean; one's own counts only with a root."""
        if self.preset != "own" or not self.uid_root:
            return AS_THE_STATEMENT
        return Identity(
            uid_root=self.uid_root,
            implementation_class_uid=self.implementation_class_uid or self.uid_root,
            implementation_version_name=self.implementation_version_name or "SENDTOPACS",
            manufacturer=self.manufacturer,
            model_name=self.model_name,
        )


def propose_uid_root() -> str:
    """Make a root that nobody else has: '2.25.' and a UUID as an integer (PS3.5 B.2)."""
    return f"2.25.{uuid.uuid4().int}"
