"""The section about the watched folder: what is put into it is sent."""

from __future__ import annotations

from dataclasses import dataclass

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.settings import rules
from sendtopacs.settings.declare import flag, text


@dataclass(frozen=True, slots=True)
class WatchSettings:
    """Which folder is watched, and whose its files are; `sendtopacs watch` goes by it too."""

    active: bool = flag(
        False,
        QT_TRANSLATE_NOOP("settings", "Watch the folder"),
        QT_TRANSLATE_NOOP("settings", "While the window is there, what is put into the folder is sent."),
    )
    folder: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Folder"),
        QT_TRANSLATE_NOOP(
            "settings", "Files go to 'done' in it once their storage is proved; empty: no folder."
        ),
        rules.folder,
        longest=rules.LONGEST_PATH,
    )
    profile: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Profile"),
        QT_TRANSLATE_NOOP(
            "settings", "Name of the profile that says what the files become, and where they go."
        ),
        longest=rules.LONGEST_NAME,
    )
    pattern: str = text(
        "{AccessionNumber}_*",
        QT_TRANSLATE_NOOP("settings", "File names"),
        QT_TRANSLATE_NOOP(
            "settings",
            "What they look like, without the extension: DICOM keywords in braces; * any letters, ? one.",
        ),
        rules.name_pattern,
        longest=256,
    )
    worklist: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Worklist"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Name of the worklist whose one matching order says whose a file is; empty: its name says all.",
        ),
        longest=rules.LONGEST_NAME,
    )
