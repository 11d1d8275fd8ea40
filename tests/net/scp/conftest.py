"""A receiver of this process, and files to send to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filewriter import dcmwrite

from sendtopacs.model import sop
from sendtopacs.net.acceptor import prepare_socket
from sendtopacs.net.scp import Receiver, ReceiverConfig
from sendtopacs.net.spooling import Received


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Callable[..., tuple[Receiver, list[Received]]]]:
    """Give a function that starts one: receiver(store=..., **settings); what it keeps is kept-N.dcm."""
    running: list[Receiver] = []

    def start(
        store: Callable[[Received], int] | None = None, **settings: Any
    ) -> tuple[Receiver, list[Received]]:
        kept: list[Received] = []

        def keep(received: Received) -> int:
            received.keep(tmp_path / f"kept-{len(kept)}.dcm")
            kept.append(received)
            return 0x0000

        config = ReceiverConfig(**({"ae_title": "RECEIVER"} | settings))
        made = Receiver(config, tmp_path / "incoming", store or keep)
        made.start()
        running.append(made)
        return made, kept

    yield start
    for made in running:
        made.stop()


@pytest.fixture
def part_10(tmp_path: Path) -> Callable[..., Path]:
    """Give a function that writes a Part 10 file: part_10(uid, size, SOP class, transfer syntax)."""

    def make(
        uid: str = "1.2.3.4",
        size: int = 1000,
        sop_class: str = sop.SECONDARY_CAPTURE,
        syntax: str = sop.EXPLICIT_VR_LITTLE_ENDIAN,
    ) -> Path:
        dataset = Dataset()
        dataset.SOPClassUID, dataset.SOPInstanceUID = sop_class, uid
        dataset.StudyInstanceUID, dataset.SeriesInstanceUID = "1.2.3.1", "1.2.3.2"
        dataset.PatientName, dataset.PatientID = "Secret^Name", "SECRET-ID"
        dataset.EncapsulatedDocument = bytes(range(256)) * (size // 256 + 1)
        dataset.file_meta = FileMetaDataset()
        dataset.file_meta.TransferSyntaxUID = syntax
        path = tmp_path / f"sent-{uid}.dcm"
        dcmwrite(path, dataset, enforce_file_format=True)
        return path

    return make


@pytest.fixture
def connect() -> Iterator[Callable[..., Any]]:
    """Give a function that associates by pynetdicom: connect(port, [(class, [syntaxes])...])."""
    from pynetdicom import AE, evt  # noqa: PLC0415 - heavy
    from pynetdicom.presentation import build_context  # noqa: PLC0415

    open_ones: list[Any] = []

    def associate(
        port: int, pairs: list[tuple[str, list[str]]], called: str = "RECEIVER", calling: str = "SENDER"
    ) -> Any:
        ae = AE(calling)
        ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = 20
        contexts = [build_context(uid, syntaxes) for uid, syntaxes in pairs]
        closing = [(evt.EVT_CONN_OPEN, lambda event: prepare_socket(event.assoc))]  # pynetdicom may not
        association = ae.associate(
            "127.0.0.1", port, contexts=contexts, ae_title=called, evt_handlers=closing
        )
        open_ones.append(association)
        return association

    yield associate
    for association in open_ones:
        if association.is_established:
            association.release()
