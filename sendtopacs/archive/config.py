"""How the embedded PACS is set up, and what it tells of its contents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sendtopacs.model.remote import RemoteAE


@dataclass(frozen=True, slots=True)
class ArchiveConfig:
    """The settings of one archive; `folder` holds its index and its files and belongs to it alone."""

    folder: Path
    database: Path | None = None  # its index; None: in the folder
    instances: Path | None = None  # the folder of its files; None: in the folder
    ae_title: str = "DEMO"
    bind: str = "127.0.0.1"  # '' for all interfaces
    port: int = 11112  # 0: a free one
    worklist: Path | None = None  # a JSON or DICOM file, or a folder of them
    move_destinations: Mapping[str, RemoteAE] = field(default_factory=dict)  # by AE title
    maximum_pdu: int = 131072  # bytes received at once; 0 for unlimited
    maximum_associations: int = 32
    connect_timeout_s: float = 10.0
    acse_timeout_s: float = 30.0
    dimse_timeout_s: float = 30.0
    network_timeout_s: float = 60.0

    @property
    def index_file(self) -> Path:
        """Where the index is."""
        return self.database or self.folder / "index.sqlite"

    @property
    def instances_folder(self) -> Path:
        """Where the files are."""
        return self.instances or self.folder / "instances"


@dataclass(frozen=True, slots=True)
class StoredInstance:
    """One stored object, for a person or a program to look at."""

    patient_id: str
    study_uid: str
    sop_class_uid: str
    sop_instance_uid: str
    transfer_syntax_uid: str
    path: Path
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """How much there is."""

    patients: int
    studies: int
    series: int
    instances: int
    size_bytes: int
