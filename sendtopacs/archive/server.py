"""The embedded PACS itself: where index, files, worklist and the receiving core meet.

PS3.4 A (Verification), B (Storage), C (Query/Retrieve), K (Modality Worklist), CC (UPS Pull, always empty).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from pynetdicom import evt
from pynetdicom.dimse_primitives import C_GET, C_MOVE

from sendtopacs.archive.config import ArchiveConfig, Statistics, StoredInstance
from sendtopacs.archive.index import Index
from sendtopacs.archive.levels import FIND_CLASSES, RETRIEVE_CLASSES
from sendtopacs.archive.query import MODALITY_WORKLIST, UPS_PULL, QueryService, accept_options
from sendtopacs.archive.retrieve import RetrieveService
from sendtopacs.archive.store import InstanceStore
from sendtopacs.archive.worklist import Worklist
from sendtopacs.model.errors import SpoolError
from sendtopacs.model.files import OwnerLock, private_folder
from sendtopacs.model.problems import error
from sendtopacs.net.scp import Receiver, ReceiverConfig, ReceiverLimits, Service


class Archive:
    """A small PACS; runs from `start` to `stop`, or as a context manager. Its contents stay on disk."""

    def __init__(self, config: ArchiveConfig) -> None:
        """Open the archive's folder and mend it.

        Raises SpoolError where the folder cannot be used or another archive has it, SourceError for a
        worklist that is not there.
        """
        self._config = config
        worklist = Worklist(config.worklist)
        folder = private_folder(config.index_file.parent)
        files = private_folder(config.instances_folder)
        own = folder == config.folder
        self._lock = OwnerLock(folder / "archive.lock" if own else config.index_file.with_suffix(".lock"))
        if not self._lock.take():
            raise SpoolError(error("archive-in-use", folder=folder))
        try:
            self._index = Index(config.index_file)
        except SpoolError:
            self._lock.release()
            raise
        self._store = InstanceStore(files, self._index)
        self._store.mend()
        receiver = _receiver_config(config)
        self._receiver = Receiver(
            receiver,
            files.parent / "incoming" if config.instances is None else files / ".incoming",
            self._store.keep,
            services=self._services(receiver, worklist),
            prefer=self._prefer,
        )

    def __enter__(self) -> Archive:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def port(self) -> int:
        """The port that is listened on; 0 before the start."""
        return self._receiver.port

    def start(self) -> None:
        """Listen; raises NetworkError where the address cannot be had, after which the archive is closed."""
        try:
            self._receiver.start()
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Stop listening, abort what is under way, close the index; an archive stops once and for all."""
        self._receiver.stop()
        self._index.close()
        self._lock.release()

    def clean(self) -> int:
        """Delete all that is stored; return how many objects there were."""
        everything = self._index.everything()
        for one in everything:
            self._store.path_of(one.path).unlink(missing_ok=True)
        self._index.remove(one.path for one in everything)
        return len(everything)

    def contents(self) -> list[StoredInstance]:
        """Return what is stored, in the order of arrival."""
        return [
            StoredInstance(
                patient_id=i.patient_id,
                study_uid=i.study_uid,
                sop_class_uid=i.sop_class_uid,
                sop_instance_uid=i.sop_instance_uid,
                transfer_syntax_uid=i.transfer_syntax_uid,
                path=self._store.path_of(i.path),
                size_bytes=i.size_bytes,
            )
            for i in self._index.everything()
        ]

    def statistics(self) -> Statistics:
        """Return how much is stored."""
        return self._index.statistics()

    def _services(self, receiver: ReceiverConfig, worklist: Worklist) -> tuple[Service, ...]:
        query = QueryService(self._index, worklist, self._config.ae_title)
        destinations = self._config.move_destinations
        retrieve = RetrieveService(self._index, self._store, receiver, destinations)
        find = Service(
            (*FIND_CLASSES, MODALITY_WORKLIST, UPS_PULL),
            handlers=((evt.EVT_C_FIND, query.find), (evt.EVT_SOP_EXTENDED, accept_options)),
        )
        return find, Service(RETRIEVE_CLASSES, operations={C_GET: retrieve.get, C_MOVE: retrieve.move})

    def _prefer(self, sop_class_uid: str, proposed: Sequence[str]) -> Sequence[str]:
        """Put the syntaxes that we hold first: a peer that gets offers several in one context."""
        held = self._index.syntaxes_of(sop_class_uid)
        return sorted(proposed, key=lambda syntax: syntax not in held)


def serve(config: ArchiveConfig, ready: Callable[[int], None], stop: threading.Event) -> None:
    """Run an archive until `stop` is set; `ready` is told the port once it listens."""
    with Archive(config) as archive:
        ready(archive.port)
        stop.wait()


def _receiver_config(config: ArchiveConfig) -> ReceiverConfig:
    limits = ReceiverLimits(
        maximum_pdu=config.maximum_pdu,
        maximum_associations=config.maximum_associations,
        connect_s=config.connect_timeout_s,
        acse_s=config.acse_timeout_s,
        dimse_s=config.dimse_timeout_s,
        network_s=config.network_timeout_s,
    )
    return ReceiverConfig(config.ae_title, config.bind, config.port, limits=limits)
