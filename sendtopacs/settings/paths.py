"""Where the program writes, and where an administrator may put settings for everybody.

SENDTOPACS_HOME holds everything; without it, settings go into the user's configuration folder and the rest
into the user's data folder, as each system has them. SENDTOPACS_SYSTEM_SETTINGS names another system-wide
file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sendtopacs.model.files import keep_private, private_folder

if TYPE_CHECKING:
    from platformdirs.api import PlatformDirsABC

HOME = "SENDTOPACS_HOME"
SYSTEM_SETTINGS = "SENDTOPACS_SYSTEM_SETTINGS"
_SETTINGS = "settings.toml"
_LINUX_SYSTEM = Path("/etc/sendtopacs")


@dataclass(frozen=True, slots=True)
class Paths:
    """The places; nothing is made until `prepare`."""

    settings: Path
    system_settings: Path
    data: Path  # the folder of what follows

    @property
    def outbox(self) -> Path:
        """The queue's database."""
        return self.data / "outbox.sqlite"

    @property
    def spool(self) -> Path:
        """The folder of converted files that are not delivered yet."""
        return self.data / "spool"

    @property
    def audit(self) -> Path:
        """The folder of the audit trail."""
        return self.data / "audit"

    @property
    def worklists(self) -> Path:
        """The folder of what worklists said, for when they are away."""
        return self.data / "worklists"

    @property
    def takes(self) -> Path:
        """The file of what each destination takes."""
        return self.data / "takes.json"

    @property
    def unpacked(self) -> Path:
        """The folder of what came in ZIP archives, while it is needed."""
        return self.data / "unpacked"

    @property
    def archive(self) -> Path:
        """The folder of the embedded PACS."""
        return self.data / "archive"

    @property
    def fetched(self) -> Path:
        """The folder of what was fetched from a PACS and is not sent on yet."""
        return self.data / "fetched"

    @property
    def captured(self) -> Path:
        """The folder of what was captured here and is not stored yet."""
        return self.data / "captured"

    @property
    def logs(self) -> Path:
        """The folder of the log files."""
        return self.data / "logs"

    @property
    def log_file(self) -> Path:
        """The log file being written."""
        return self.logs / "sendtopacs.log"

    def prepare(self) -> None:
        """Make every folder, for this user alone (0700); raise SpoolError where one cannot be."""
        for folder in (self.settings.parent, self.data):
            private_folder(folder)
        for folder in (self.spool, self.audit, self.logs):
            keep_private(private_folder(folder))


def resolve(
    environ: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    directories: PlatformDirsABC | None = None,
) -> Paths:
    """Find the places; `platform` as sys.platform has it, `directories` what that system says of its user."""
    home = environ.get(HOME, "")
    system = environ.get(SYSTEM_SETTINGS, "")
    if home and system:
        return _under(_absolute(home), _absolute(system))
    directories = directories or _directories(platform)
    system_file = _absolute(system) if system else _system_folder(platform, directories) / _SETTINGS
    if home:
        return _under(_absolute(home), system_file)
    return Paths(
        settings=Path(directories.user_config_dir) / _SETTINGS,
        system_settings=system_file,
        data=Path(directories.user_data_dir),
    )


def _under(home: Path, system_file: Path) -> Paths:
    return Paths(settings=home / _SETTINGS, system_settings=system_file, data=home)


def _absolute(text: str) -> Path:
    return Path(text).expanduser().absolute()


def _system_folder(platform: str, directories: PlatformDirsABC) -> Path:
    if platform in {"win32", "darwin"}:  # %ProgramData%, /Library/Application Support
        return Path(directories.site_data_dir)
    return _LINUX_SYSTEM


def _directories(platform: str) -> PlatformDirsABC:
    from platformdirs import PlatformDirs  # noqa: PLC0415 - SENDTOPACS_HOME needs none of it

    name = "SendToPACS" if platform in {"win32", "darwin"} else "sendtopacs"
    return PlatformDirs(name, appauthor=False)
