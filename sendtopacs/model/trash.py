"""The system's bin, and which folders are on a network.

Linux: the freedesktop.org Trash specification 1.0; macOS: the user's .Trash; Windows: the shell's own call.
Neither macOS nor Windows was at hand to try it on.
"""

from __future__ import annotations

import os
import sys
import urllib.parse
from datetime import datetime
from pathlib import Path

from sendtopacs.model.disks import file_system

_NETWORKS = (
    "nfs",
    "cifs",
    "smb",
    "afs",
    "9p",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.gvfsd",
    "ceph",
    "glusterfs",
)
_REMOTE_DRIVE = 4  # GetDriveType: DRIVE_REMOTE
_DELETE, _QUIETLY_UNDOABLE = 3, 0x0040 | 0x0010 | 0x0004 | 0x0400  # FO_DELETE; FOF_ALLOWUNDO and no questions


def is_on_network(path: Path) -> bool:
    """Tell whether a file is on another computer; where that cannot be told, it is."""
    if sys.platform == "win32":
        return _is_remote_drive(path)
    if sys.platform == "darwin":
        return path.absolute().is_relative_to("/Volumes")  # disks of all kinds: better asked than moved
    try:
        return file_system(path).startswith(_NETWORKS)
    except OSError:
        return True


def move_to_bin(path: Path) -> None:
    """Move a file to the bin of this user; raise OSError."""
    if sys.platform == "win32":
        _shell_delete(path)
    elif sys.platform == "darwin":
        path.rename(_free(Path.home() / ".Trash", path.name))
    else:
        _move_to_trash(path.absolute())


def _move_to_trash(path: Path) -> None:
    data = os.environ.get("XDG_DATA_HOME") or "~/.local/share"
    trash = Path(data).expanduser() / "Trash"
    trash.mkdir(parents=True, exist_ok=True, mode=0o700)
    original = str(path)
    if trash.stat().st_dev != path.stat().st_dev:
        top = _top_of(path)
        trash = top / f".Trash-{os.getuid()}"
        original = str(path.relative_to(top))
    for part in ("files", "info"):
        (trash / part).mkdir(parents=True, exist_ok=True, mode=0o700)
    info, name = _reserve(trash / "info", path.name)
    try:
        when = datetime.now().isoformat(timespec="seconds")
        quoted = urllib.parse.quote(os.fsencode(original))
        info.write_text(f"[Trash Info]\nPath={quoted}\nDeletionDate={when}\n", encoding="ascii")
        path.rename(trash / "files" / name)
    except BaseException:
        info.unlink(missing_ok=True)
        raise


def _top_of(path: Path) -> Path:
    """Return where the file system of a file is mounted."""
    device, top = path.stat().st_dev, path.parent
    while top != top.parent and top.parent.stat().st_dev == device:
        top = top.parent
    return top


def _reserve(folder: Path, name: str) -> tuple[Path, str]:
    """Make the file of a name that is free, which is what reserves the name; return both."""
    number = 1
    while True:
        chosen = name if number == 1 else f"{Path(name).stem}.{number}{Path(name).suffix}"
        info = folder / f"{chosen}.trashinfo"
        try:
            info.touch(mode=0o600, exist_ok=False)
        except FileExistsError:
            number += 1
        else:
            return info, chosen


def _free(folder: Path, name: str) -> Path:
    number = 1
    while (
        target := folder / (name if number == 1 else f"{Path(name).stem} {number}{Path(name).suffix}")
    ).exists():
        number += 1
    return target


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _FileOperation(ctypes.Structure):
        """SHFILEOPSTRUCTW."""

        _fields_ = (
            ("hwnd", wintypes.HWND),
            ("wFunc", wintypes.UINT),
            ("pFrom", wintypes.LPCWSTR),
            ("pTo", wintypes.LPCWSTR),
            ("fFlags", ctypes.c_ushort),
            ("fAnyOperationsAborted", wintypes.BOOL),
            ("hNameMappings", ctypes.c_void_p),
            ("lpszProgressTitle", wintypes.LPCWSTR),
        )

    def _shell_delete(path: Path) -> None:
        operation = _FileOperation(None, _DELETE, f"{path.absolute()}\0\0", None, _QUIETLY_UNDOABLE)
        code = ctypes.windll.shell32.SHFileOperationW(ctypes.byref(operation))
        if code or operation.fAnyOperationsAborted:
            raise OSError(code, "the shell refused")

    def _is_remote_drive(path: Path) -> bool:
        drive = path.absolute().drive
        return drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _REMOTE_DRIVE
