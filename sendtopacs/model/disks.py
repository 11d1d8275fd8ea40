"""What lies beneath a folder on Linux: its file system, and whether overwriting reaches what was written.

proc_pid_mountinfo(5), sysfs(5), and the kernel's Documentation/ABI/stable/sysfs-block.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

_IN_PLACE = frozenset({"ext2", "ext3", "ext4", "jfs", "xfs", "vfat", "exfat", "ntfs3"})
_COPIES_OR_MOVES = frozenset({"data=journal", "discard"})  # options: a copy is kept, or the disk is told
_NOT_A_DISK = ("virtual/", "virtio", "vbd-", "usb")  # devices: whose sectors may lie anywhere
_HERE = Path("/")
_OCTAL = re.compile(rb"\\([0-7]{3})")  # how blanks and the like are written


@dataclass(frozen=True, slots=True)
class _Mount:
    kind: str = ""
    options: frozenset[str] = frozenset()


def file_system(path: Path, root: Path = _HERE) -> str:
    """Return the kind of file system that a path lies on; raise OSError."""
    return _mount(path, root).kind


def overwriting_helps(folder: Path, root: Path = _HERE) -> bool:
    """Tell whether what overwrites a file here lands where the file was: as far as can be told, else not.

    A file system that writes in place, straight on one disk that rotates, of a machine that is real.
    """
    if sys.platform != "linux":
        return False
    try:
        mount = _mount(folder, root)
        in_place = mount.kind in _IN_PLACE and not mount.options & _COPIES_OR_MOVES
        return in_place and not _is_virtual(root) and _rotates(folder, root)
    except OSError:
        return False


def _mount(path: Path, root: Path) -> _Mount:
    mounts = _mounts(root)
    path = path.resolve()
    return next((mounts[folder] for folder in (path, *path.parents) if folder in mounts), _Mount())


def _mounts(root: Path) -> dict[Path, _Mount]:
    """Return what is mounted, by where it is."""
    found = {}
    for line in (root / "proc/self/mountinfo").read_bytes().splitlines():
        before, _, after = line.partition(b" - ")
        _id, _parent, _device, _top, point, here, *_ = before.split(b" ")
        kind, _source, options = (os.fsdecode(field) for field in after.split(b" ")[:3])
        named = os.fsdecode(_OCTAL.sub(lambda digits: bytes([int(digits[1], 8)]), point))
        found[Path(named)] = _Mount(kind, frozenset(f"{options},{os.fsdecode(here)}".split(",")))
    return found


def _is_virtual(root: Path) -> bool:
    lines = (root / "proc/cpuinfo").read_text(encoding="ascii", errors="replace").splitlines()
    return any("hypervisor" in line.split() for line in lines if line.startswith("flags"))


def _rotates(folder: Path, root: Path) -> bool:
    """Tell whether a folder lies on one disk of this machine that says it rotates, and is not shingled."""
    number = folder.stat().st_dev
    device = (root / f"sys/dev/block/{os.major(number)}:{os.minor(number)}").resolve(strict=True)
    place = device.relative_to((root / "sys/devices").resolve()).as_posix()
    if any(sign in place for sign in _NOT_A_DISK):
        return False
    disk = device if (device / "queue").is_dir() else device.parent
    return _says(disk, "rotational") == "1" and _says(disk, "zoned") == "none"


def _says(disk: Path, what: str) -> str:
    return (disk / "queue" / what).read_text(encoding="ascii").strip()
