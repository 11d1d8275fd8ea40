"""Who uses the program: the account of the system, and that account as an operator's name."""

from __future__ import annotations

import os
import sys
import unicodedata


def system_user() -> str:
    """Return the name of the system's account, as the system knows it; '' where it has none.

    Not from the environment, as getpass does: anybody could have another name stand in the trail.
    """
    try:
        if sys.platform == "win32":
            return os.getlogin()  # there it asks the system, not a terminal
        from pwd import getpwuid  # noqa: PLC0415 - not on Windows

        return getpwuid(os.getuid()).pw_name
    except (OSError, KeyError):  # a service, or a container's nameless user
        return ""


def as_operator(user: str) -> str:
    """Return an account's name as a person name (PN): its letters in ASCII, which every set can hold."""
    plain = unicodedata.normalize("NFKD", user)
    return "".join(c for c in plain if c.isascii() and c.isprintable() and c not in "\\^=")[:64].strip()
