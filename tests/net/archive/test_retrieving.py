"""C-GET and C-MOVE against DCMTK's programs: what arrives, what is said about what does not."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pydicom import dcmread
from pydicom.encaps import encapsulate

from sendtopacs.model import sop
from sendtopacs.model.remote import RemoteAE
from sendtopacs.net.acceptor import prepare_socket

ROOT = "1.2.826.0.1.3680043.2.9999.7"
STUDY = f"{ROOT}.2.1"
LEVELS = {
    "PATIENT": {"PatientID": "P1"},
    "STUDY": {"PatientID": "P1", "StudyInstanceUID": STUDY},
    "SERIES": {"PatientID": "P1", "StudyInstanceUID": STUDY, "SeriesInstanceUID": f"{ROOT}.3.1"},
    "IMAGE": {
        "PatientID": "P1",
        "StudyInstanceUID": STUDY,
        "SeriesInstanceUID": f"{ROOT}.3.1",
        "SOPInstanceUID": f"{ROOT}.4.2\\{ROOT}.4.3",
    },
}
EXPECTED = {"PATIENT": 5, "STUDY": 4, "SERIES": 3, "IMAGE": 2}


@pytest.fixture
def objects(make_object: Callable[..., Path], tmp_path: Path) -> list[Path]:
    """Give five objects of one patient: a study of a series of three and one of one, and another study."""
    shared = {"PatientID": "P1", "PatientName": "Žukauskas^Jonas", "StudyInstanceUID": STUDY}
    series = {**shared, "SeriesInstanceUID": f"{ROOT}.3.1"}
    return [
        *(make_object(tmp_path, n, **series) for n in (1, 2, 3)),
        make_object(tmp_path, 4, syntax=sop.IMPLICIT_VR_LITTLE_ENDIAN, **shared),
        make_object(tmp_path, 5, PatientID="P1"),
    ]


def store(remote: RemoteAE, *paths: Path, options: tuple[str, ...] = ("-R",)) -> None:
    """Send files by storescu."""
    command = ["storescu", *options, "-aec", remote.ae_title, remote.host, str(remote.port), *map(str, paths)]
    subprocess.run(command, check=True, capture_output=True, timeout=60)


def keys_of(level: str) -> list[str]:
    """Return a level's keys as options."""
    keys = {"QueryRetrieveLevel": level, **LEVELS[level]}
    return [word for keyword, value in keys.items() for word in ("-k", f"{keyword}={value}")]


def received(folder: Path) -> dict[str, Any]:
    """Return the data sets in a folder by SOP Instance UID."""
    found = [dcmread(path) for path in folder.iterdir() if path.is_file()]
    return {dataset.SOPInstanceUID: dataset for dataset in found}


@pytest.mark.parametrize(
    ("model", "level"),
    [
        *(("-P", level) for level in LEVELS),
        *(("-S", level) for level in ("STUDY", "SERIES", "IMAGE")),
        ("-O", "PATIENT"),
        ("-O", "STUDY"),
    ],
)
def test_getscu_and_movescu(
    archive: Any, objects: list[Path], storescp: Any, run: Any, tmp_path: Path, model: str, level: str
) -> None:
    peer = storescp(ae_title="RECEIVER")
    _, remote = archive(move_destinations={"RECEIVER": peer.remote})
    store(remote, *objects)
    got = tmp_path / "got"
    got.mkdir()
    where = ("-aec", "DEMO", remote.host, remote.port)
    run("getscu", model, "-od", got, *where, *keys_of(level))
    run("movescu", model, "-aem", "RECEIVER", *where, *keys_of(level))
    sent = {dataset.SOPInstanceUID: dataset for dataset in map(dcmread, objects)}
    for folder in (got, peer.folder):
        arrived = received(folder)
        assert len(arrived) == EXPECTED[level]
        assert all(sent[uid] == dataset for uid, dataset in arrived.items())


@pytest.fixture
def jpeg(make_object: Callable[..., Path], tmp_path: Path) -> Path:
    """Give an object in a compressed transfer syntax."""
    path = make_object(tmp_path, 9, PatientID="P9", StudyInstanceUID=f"{ROOT}.2.9")
    dataset = dcmread(path)
    dataset.PixelData = encapsulate([b"\xff\xd8" + b"x" * 5000 + b"\xff\xd9"])
    dataset["PixelData"].VR = "OB"
    dataset.file_meta.TransferSyntaxUID = sop.JPEG_BASELINE
    dataset.save_as(path)
    return path


def test_compressed_objects_come_as_they_are(archive: Any, jpeg: Path, run: Any, tmp_path: Path) -> None:
    """The peer proposes JPEG and uncompressed in one context: what is held decides."""
    _, remote = archive()
    store(remote, jpeg, options=("-xy",))
    got = tmp_path / "got"
    got.mkdir()
    keys = ("-k", "QueryRetrieveLevel=STUDY", "-k", f"StudyInstanceUID={ROOT}.2.9")
    run("getscu", "-S", "+xy", "-od", got, "-aec", "DEMO", remote.host, remote.port, *keys)
    (arrived,) = received(got).values()
    assert arrived.file_meta.TransferSyntaxUID == sop.JPEG_BASELINE
    assert arrived == dcmread(jpeg)


def test_what_the_destination_does_not_take_is_reported(
    archive: Any, objects: list[Path], make_object: Any, jpeg: Path, storescp: Any, run: Any
) -> None:
    peer = storescp(accept_all=False, ae_title="PLAIN")
    _, remote = archive(move_destinations={"PLAIN": peer.remote})
    dataset = dcmread(jpeg)
    dataset.StudyInstanceUID, dataset.PatientID = STUDY, "P1"
    dataset.save_as(jpeg)
    store(remote, *objects)
    store(remote, jpeg, options=("-xy",))
    command = ("-S", "-aem", "PLAIN", "-aec", "DEMO", remote.host, remote.port, *keys_of("STUDY")[:2])
    done = run("movescu", "-d", *command, "-k", f"StudyInstanceUID={STUDY}", check=False)
    output = done.stdout + done.stderr
    assert "Failed Suboperations          : 1" in output
    assert f"{ROOT}.4.9" in output  # in the list of what failed
    assert len(received(peer.folder)) == 4


# pynetdicom drops the socket of a refused connection without closing it
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize(
    ("destination", "keys", "status"),
    [
        ("NOBODY", ("-k", "QueryRetrieveLevel=STUDY", "-k", f"StudyInstanceUID={STUDY}"), 0xA801),
        ("GONE", ("-k", "QueryRetrieveLevel=STUDY", "-k", f"StudyInstanceUID={STUDY}"), 0xA702),
        ("GONE", ("-k", "QueryRetrieveLevel=STUDY"), 0xA900),
        ("GONE", ("-k", "QueryRetrieveLevel=PATIENT", "-k", "PatientID=P1"), 0xA900),
        ("GONE", ("-k", "QueryRetrieveLevel=STUDY", "-k", "StudyInstanceUID=1.2.3"), 0x0000),
    ],
)
def test_a_move_that_cannot_be_is_answered(
    archive: Any,
    objects: list[Path],
    free_port: Callable[[], int],
    run: Any,
    destination: str,
    keys: tuple[str, ...],
    status: int,
) -> None:
    gone = RemoteAE("GONE", "127.0.0.1", free_port())
    _, remote = archive(move_destinations={"GONE": gone})
    store(remote, *objects)
    where = ("-aem", destination, "-aec", "DEMO", remote.host, remote.port)
    done = run("movescu", "-d", "-S", *where, *keys, check=False)
    assert f"0x{status:04x}" in (done.stdout + done.stderr)


def test_an_object_whose_file_has_gone_is_reported(
    archive: Any, objects: list[Path], storescp: Any, run: Any
) -> None:
    peer = storescp(ae_title="RECEIVER")
    pacs, remote = archive(move_destinations={"RECEIVER": peer.remote})
    store(remote, *objects)
    pacs.contents()[1].path.unlink()
    where = ("-aem", "RECEIVER", "-aec", "DEMO", remote.host, remote.port)
    done = run("movescu", "-d", "-P", *where, *keys_of("SERIES"), check=False)
    assert "0xb000" in done.stdout + done.stderr
    assert len(received(peer.folder)) == 2


@pytest.fixture
def getting() -> Iterator[Callable[..., Any]]:
    """Give a function that opens a C-GET association by pynetdicom: getting(remote, store)."""
    from pynetdicom import AE, build_role, evt  # noqa: PLC0415 - heavy

    open_ones: list[Any] = []

    def associate(remote: RemoteAE, store: Callable[[Any], int]) -> Any:
        ae = AE("GETTER")
        ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = 20
        ae.add_requested_context("1.2.840.10008.5.1.4.1.2.2.3")
        ae.add_requested_context(sop.SECONDARY_CAPTURE)
        association = ae.associate(
            remote.host,
            remote.port,
            ae_title=remote.ae_title,
            ext_neg=[build_role(sop.SECONDARY_CAPTURE, scp_role=True)],
            evt_handlers=[
                (evt.EVT_C_STORE, store),
                (evt.EVT_CONN_OPEN, lambda event: prepare_socket(event.assoc)),  # closes it for sure
            ],
        )
        assert association.is_established
        open_ones.append(association)
        return association

    yield associate
    for association in open_ones:
        if association.is_established:
            association.release()


def get(association: Any, **keys: str) -> list[Any]:
    """Send a C-GET and return the statuses of its responses."""
    from pydicom.dataset import Dataset  # noqa: PLC0415

    identifier = Dataset()
    for keyword, value in ({"QueryRetrieveLevel": "STUDY", "StudyInstanceUID": STUDY} | keys).items():
        setattr(identifier, keyword, value)
    uid = "1.2.840.10008.5.1.4.1.2.2.3"
    return [status for status, _ in association.send_c_get(identifier, uid, msg_id=7)]


def test_a_cancel_stops_between_two_objects(archive: Any, objects: list[Path], getting: Any) -> None:
    _, remote = archive()
    store(remote, *objects)
    seen: list[str] = []

    def receive(event: Any) -> int:
        seen.append(event.request.AffectedSOPInstanceUID)
        if len(seen) == 1:
            event.assoc.send_c_cancel(7, query_model="1.2.840.10008.5.1.4.1.2.2.3")
        return 0x0000

    last = get(getting(remote, receive))[-1]
    assert last.Status == 0xFE00
    assert last.NumberOfRemainingSuboperations + last.NumberOfCompletedSuboperations == 4
    assert len(seen) < 4


def test_sub_operations_that_fail_or_warn_are_counted(
    archive: Any, objects: list[Path], getting: Any
) -> None:
    _, remote = archive()
    store(remote, *objects)
    statuses = iter((0xA700, 0xB000, 0x0000, 0xC123))
    last = get(getting(remote, lambda event: next(statuses)))[-1]
    assert last.Status == 0xB000
    counts = (last.NumberOfCompletedSuboperations, last.NumberOfWarningSuboperations)
    assert (*counts, last.NumberOfFailedSuboperations) == (1, 1, 2)
    last = get(getting(remote, lambda event: 0xA700))[-1]
    assert last.Status == 0xA702


def test_a_getter_that_aborts_leaves_the_archive_well(
    archive: Any, objects: list[Path], getting: Any, run: Any
) -> None:
    _, remote = archive()
    store(remote, *objects)

    def receive(event: Any) -> int:
        event.assoc.abort()
        return 0x0000

    get(getting(remote, receive))
    run("echoscu", "-aec", "DEMO", remote.host, remote.port)
