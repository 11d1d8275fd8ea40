"""Streams the data set of a C-STORE request to disk as it arrives: flat memory, and a full disk is an answer.

pynetdicom's own STORE_RECV_CHUNKED_DATASET is one switch for the whole process, writes into the system's
temporary folder, leaves its file there when a peer aborts, and ends the association when the disk is full.
Here the data set that pynetdicom writes fragments into (PS3.7 annex E) is a file of ours.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from pydicom.config import IGNORE
from pydicom.dataelem import DataElement
from pydicom.dataset import FileMetaDataset
from pydicom.uid import UID
from pynetdicom.dimse import DIMSEServiceProvider
from pynetdicom.dimse_messages import C_STORE_RQ, DIMSEMessage
from pynetdicom.dsutils import encode_file_meta

from sendtopacs.model.files import sync_folder
from sendtopacs.model.remote import LocalAE

if TYPE_CHECKING:
    from pynetdicom.association import Association
    from pynetdicom.pdu_primitives import P_DATA

LOGGER = logging.getLogger(__name__)

PART_GLOB = ".received-*.part"
_LARGEST_IN_MEMORY_BYTES = 16 << 20  # of a query's identifier; an object goes to disk


@dataclass(frozen=True, slots=True)
class Received:
    """One object as it arrived; `path` is a whole Part 10 file that is deleted unless it is kept."""

    path: Path
    size_bytes: int
    sop_class_uid: str
    sop_instance_uid: str
    transfer_syntax_uid: str
    calling_ae_title: str
    originator_ae_title: str = ""  # of the C-MOVE that it is a sub-operation of, where it says so

    def keep(self, target: Path) -> None:
        """Move the file to `target`, on the same disk, so that it outlives a power cut."""
        with self.path.open("rb") as stream:
            os.fsync(stream.fileno())
        self.path.replace(target)
        sync_folder(target.parent)


@dataclass(frozen=True, slots=True)
class SpoolPlace:
    """Where objects are written while they arrive."""

    folder: Path
    local: LocalAE  # names us in the file meta information
    may_take: Callable[[int], bool] = lambda _count: (
        True
    )  # so many bytes more; False: as if the disk were full


class Spool(BytesIO):
    """What pynetdicom takes for a message's data set: on disk for C-STORE, else in memory, within bounds."""

    def __init__(self, message: DIMSEMessage, association: Association, place: SpoolPlace) -> None:
        super().__init__()
        self._message = message
        self._association = association
        self._folder = place.folder
        self._local = place.local
        self._may_take = place.may_take
        self._lock = threading.Lock()
        self._stream: BinaryIO | None = None
        self._path: Path | None = None
        self._failed = False
        self._over = False
        self._header: tuple[str, str, str] = ("", "", "")

    def write(self, data: Any) -> int:
        """Take a fragment, in the reactor's thread; what the disk refuses is remembered, not raised."""
        if self._message.__class__ is not C_STORE_RQ:
            return self._write_to_memory(data)
        with self._lock:
            if self._failed or self._over:
                return len(data)
            try:
                if not self._may_take(len(data)):
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
                self._open().write(data)
            except OSError as failure:
                LOGGER.error("Receiving into %s failed: %s", self._folder, failure.strerror)
                self._failed = True
                self._drop()
        return len(data)

    @property
    def over(self) -> bool:
        """True once claimed or discarded."""
        return self._over

    def claim(self) -> Received | None:
        """Close the file and give it away; None where it could not be written or was discarded."""
        with self._lock:
            if self._over or self._failed or self._stream is None or self._path is None:
                return None
            try:
                self._stream.close()
            except OSError as failure:
                LOGGER.error("Receiving into %s failed: %s", self._folder, failure.strerror)
                self._failed = True
                self._drop()
                return None
            self._over = True
            size = self._path.stat().st_size
            originator = getattr(self._message.command_set, "MoveOriginatorApplicationEntityTitle", "")
            calling = self._calling_ae_title()
            return Received(self._path, size, *self._header, calling, str(originator or "").strip())

    def discard(self) -> None:
        """Delete what was not claimed; write no more."""
        with self._lock:
            if not self._over:
                self._over = True
                self._drop()

    def _write_to_memory(self, data: Any) -> int:
        if self.tell() + len(data) > _LARGEST_IN_MEMORY_BYTES:
            self._association.dul.event_queue.put("Evt19")  # as pynetdicom ends what it cannot understand
            return len(data)
        return super().write(data)

    def _open(self) -> BinaryIO:
        if self._stream is None:
            prefix, suffix = PART_GLOB.split("*")
            handle, name = tempfile.mkstemp(prefix=prefix, suffix=suffix, dir=self._folder)
            self._path = Path(name)
            self._stream = os.fdopen(handle, "wb", buffering=1 << 18)
            self._stream.write(self._file_meta())
        return self._stream

    def _file_meta(self) -> bytes:
        """Return preamble and file meta information (PS3.10 7.1) as the request and its context have it."""
        command = self._message.command_set
        context = self._association._accepted_cx[self._message.context_id or 0]
        syntax = context.transfer_syntax[0]
        self._header = (str(command.AffectedSOPClassUID), str(command.AffectedSOPInstanceUID), str(syntax))
        meta = FileMetaDataset()
        for tag, uid in zip((0x00020002, 0x00020003), self._header, strict=False):
            meta[tag] = DataElement(tag, "UI", uid, validation_mode=IGNORE)
        meta.TransferSyntaxUID = UID(self._header[2])
        meta.ImplementationClassUID = UID(self._local.implementation_class_uid)
        meta.ImplementationVersionName = self._local.implementation_version_name
        meta.SourceApplicationEntityTitle = self._calling_ae_title()
        return b"\0" * 128 + b"DICM" + encode_file_meta(meta)

    def _calling_ae_title(self) -> str:
        """Return the peer's: of an association that we requested (C-GET) it is the one called."""
        ours = self._association.is_requestor
        peer = self._association.acceptor if ours else self._association.requestor
        return str(peer.ae_title).strip()

    def _drop(self) -> None:
        if self._stream is not None:
            with contextlib.suppress(OSError):  # closing flushes, and the disk may be full
                self._stream.close()
        if self._path is not None:
            self._path.unlink(missing_ok=True)


class SpoolingDimse(DIMSEServiceProvider):
    """pynetdicom's DIMSE provider, with a Spool for each message it receives."""

    def __init__(self, association: Association, place: SpoolPlace) -> None:
        super().__init__(association)
        self._place = place
        self._spools: list[Spool] = []

    def receive_primitive(self, primitive: P_DATA) -> None:
        """Process a P-DATA primitive, in the reactor's thread."""
        if self.message is None:
            self.message = DIMSEMessage()
            spool = Spool(self.message, self.assoc, self._place)
            self.message.data_set = spool
            self._spools = [*(s for s in self._spools if not s.over), spool]
        super().receive_primitive(primitive)

    def discard(self) -> None:
        """Delete what has arrived in part, or whole but unhandled; the association is gone."""
        for spool in self._spools:
            spool.discard()
