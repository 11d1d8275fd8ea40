"""Folders for one user alone on Windows: an access list that inherits nothing, set by the system's icacls.

The system itself (S-1-5-18) stays on the list, as backups and virus scanners run as it. Written without a
Windows at hand: what is run is tested, that Windows does it is not.
"""

from __future__ import annotations

import csv
import os
import subprocess
from pathlib import Path

_SYSTEM_SID = "S-1-5-18"
_NO_WINDOW = 0x08000000  # CREATE_NO_WINDOW: no console flashes up
_INHERITED_FULL = "(OI)(CI)F"  # by files and folders in it


def for_this_user_alone(folder: Path) -> None:
    """Set the folder's list; raise OSError where the system refuses."""
    _run([_tool("icacls"), str(folder), *grants(_own_sid())])


def grants(sid: str) -> list[str]:
    """Return the arguments of icacls that leave this user and the system on the list, and nobody else."""
    return [
        "/inheritance:r",
        "/grant:r",
        f"*{sid}:{_INHERITED_FULL}",
        f"*{_SYSTEM_SID}:{_INHERITED_FULL}",
        "/q",
    ]


def _own_sid() -> str:
    """Return who we are: names differ by language and domain, the SID does not."""
    said = _run([_tool("whoami"), "/user", "/fo", "csv", "/nh"])
    rows = list(csv.reader(said.splitlines()))
    if not rows or len(rows[0]) < 2 or not rows[0][1].startswith("S-1-"):
        raise OSError("whoami names no SID")
    return rows[0][1]


def _tool(name: str) -> str:
    """Return the system's own program, whatever stands in PATH."""
    return str(Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", f"{name}.exe"))


def _run(command: list[str]) -> str:
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        creationflags=_NO_WINDOW if os.name == "nt" else 0,
    )
    if done.returncode:
        raise OSError(done.returncode, done.stderr.strip() or done.stdout.strip() or "refused")
    return done.stdout
