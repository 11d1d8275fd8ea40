"""Where overwriting a file reaches what was written, as far as Linux tells."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from sendtopacs.model.disks import file_system, overwriting_helps

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is Linux that is asked")

SATA = "pci0000:00/0000:00:17.0/ata1/host0/target0:0:0/0:0:0:0/block/sda"


def machine(
    root: Path,
    folder: Path,
    *,
    kind: str = "ext4",
    options: str = "rw",
    device: str = SATA,
    rotational: str = "1",
    zoned: str = "none",
    flags: str = "fpu vme",
) -> Path:
    """Describe a machine under `root` as the kernel does, with a folder on a partition of its disk."""
    disk = root / "sys" / "devices" / device
    partition = disk / f"{disk.name}1"
    (disk / "queue").mkdir(parents=True)
    partition.mkdir()
    (disk / "queue" / "rotational").write_text(f"{rotational}\n")
    (disk / "queue" / "zoned").write_text(f"{zoned}\n")
    number = folder.stat().st_dev
    (root / "sys" / "dev" / "block").mkdir(parents=True)
    (root / "sys" / "dev" / "block" / f"{os.major(number)}:{os.minor(number)}").symlink_to(partition)
    (root / "proc" / "self").mkdir(parents=True)
    mounts = (
        f"1 0 8:0 / / rw - btrfs /dev/sdb rw\n2 1 8:1 / {folder} rw,noatime - {kind} /dev/sda1 {options}\n"
    )
    (root / "proc" / "self" / "mountinfo").write_text(mounts)
    (root / "proc" / "cpuinfo").write_text(f"processor : 0\nflags\t\t: {flags}\n")
    return root


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "home" / "spool"
    made.mkdir(parents=True)
    return made


def test_a_mount_is_known_by_a_name_in_any_script(tmp_path: Path) -> None:
    folder = tmp_path / "Ärzte und 医者"
    folder.mkdir()
    root = tmp_path / "root"
    (root / "proc" / "self").mkdir(parents=True)
    point = os.fsencode(folder).replace(b" ", rb"\040")
    mounts = b"1 0 8:0 / / rw - ext4 /dev/sda rw\n2 1 0:50 / %s rw - nfs4 ward:/all rw\n" % point
    (root / "proc" / "self" / "mountinfo").write_bytes(mounts)
    assert file_system(folder / "wound.jpg", root) == "nfs4"


@pytest.mark.parametrize("kind", ["ext2", "ext3", "ext4", "xfs", "vfat"])
def test_on_a_disk_that_rotates_under_a_file_system_that_writes_in_place(
    tmp_path: Path, folder: Path, kind: str
) -> None:
    assert overwriting_helps(folder, machine(tmp_path / "root", folder, kind=kind))
    assert file_system(folder, tmp_path / "root") == kind


@pytest.mark.parametrize(
    "otherwise",
    [
        {"kind": "btrfs"},
        {"kind": "zfs"},
        {"kind": "nfs4"},
        {"kind": "tmpfs"},
        {"kind": "fuseblk"},
        {"options": "rw,data=journal"},  # a copy of all that is written stays in the journal
        {"options": "rw,discard"},  # who wants blocks given back has a disk that moves them
        {"rotational": "0"},
        {"zoned": "host-aware"},
        {"device": "virtual/block/dm-0"},  # encrypted, or put together of several
        {"device": "virtual/block/md0"},
        {"device": "pci0000:00/0000:00:02.0/virtio1/block/vda"},
        {"device": "pci0000:00/0000:00:14.0/usb2/2-1/host6/block/sdc"},  # sticks say that they rotate
        {"flags": "fpu hypervisor vme"},
    ],
    ids=lambda otherwise: " ".join(*otherwise.items()),
)
def test_not_where_anything_speaks_against_it(
    tmp_path: Path, folder: Path, otherwise: dict[str, str]
) -> None:
    assert not overwriting_helps(folder, machine(tmp_path / "root", folder, **otherwise))


def test_not_where_it_cannot_be_told(tmp_path: Path, folder: Path) -> None:
    assert not overwriting_helps(folder, tmp_path / "nothing")
