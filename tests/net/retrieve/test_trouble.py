"""What goes wrong while one fetches: cancelled, aborted, failed, full, and more than was asked for."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pydicom import dcmread
from pydicom.dataset import Dataset
from pynetdicom import AE, build_context, evt

from sendtopacs.model import sop
from sendtopacs.model.errors import Cancelled, NothingAccepted, ValuesError
from sendtopacs.model.events import CancelToken
from sendtopacs.model.messages import sentence
from sendtopacs.model.remote import RemoteAE
from sendtopacs.net import inbox
from sendtopacs.net.retrieve import Asked, Listening, Place, Retrieved, Way, retrieve_from

from .conftest import LOOPBACK, STUDY, keys, make_object

_MOVE = "1.2.840.10008.5.1.4.1.2.2.2"
ASKED = Asked(keys(QueryRetrieveLevel="STUDY", StudyInstanceUID=STUDY), "study")


def codes(done: Retrieved) -> list[str]:
    """Return what is said, each with its sentence."""
    assert all(sentence(problem) for problem in done.problems)
    return [problem.code for problem in done.problems]


@pytest.fixture
def mover(fault_peer: Any, free_port: Any) -> Callable[..., tuple[RemoteAE, Way]]:
    """Give a function that starts a C-MOVE SCP of this process, and the way by which it is asked."""

    def start(handler: Callable[[Any, int], Iterator[Any]]) -> tuple[RemoteAE, Way]:
        port = free_port()
        contexts = [(_MOVE, [sop.IMPLICIT_VR_LITTLE_ENDIAN])]
        handlers = [(evt.EVT_C_MOVE, lambda event: handler(event, port))]
        peer = fault_peer(contexts=contexts, handlers=handlers)
        return peer.remote, Way("RECEIVER", Listening("RECEIVER", port, LOOPBACK))

    return start


def send_to(port: int, *datasets: Dataset, calling: str = "FAULTY", **originator: Any) -> list[int]:
    """Send objects to our receiver as a PACS would; return the statuses, [] where it let nobody in."""
    ae = AE(calling)
    ae.requested_contexts = [build_context(sop.SECONDARY_CAPTURE, sop.EXPLICIT_VR_LITTLE_ENDIAN)]
    association = ae.associate(LOOPBACK, port, ae_title="RECEIVER")
    if not association.is_established:
        return []
    try:
        return [int(association.send_c_store(one, **originator).Status) for one in datasets]
    finally:
        association.release()


def test_cancelled_in_the_middle(
    archive: Any, client: Any, tmp_path: Path, free_port: Any, make_many: Callable[[int], list[Path]]
) -> None:
    """The PACS heeds the C-CANCEL, and what had come by then stays."""
    remote = archive(*make_many(120))
    cancel = CancelToken()

    def hear(counts: Any) -> None:
        if counts.arrived >= 5:
            cancel.cancel()

    done = retrieve_from(client(remote, cancel=cancel), ASKED, Way(), Place(tmp_path / "out"), hear)
    assert codes(done) == ["retrieve-cancelled"]
    assert not done.complete
    assert 5 <= len(done.fetched) < 120
    assert all(one.path.exists() for one in done.fetched)


def test_a_peer_that_ignores_the_cancel_is_left(
    mover: Any, client: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault_peer: Any
) -> None:
    monkeypatch.setattr("sendtopacs.net.retrieve_session._CANCEL_S", 0.2)
    cancel = CancelToken()

    def handler(event: Any, port: int) -> Iterator[Any]:
        yield LOOPBACK, port, {"ae_title": "RECEIVER"}
        cancel.cancel()
        fault_peer.hang(event)
        yield 0

    remote, way = mover(handler)
    done = retrieve_from(client(remote, cancel=cancel), ASKED, way, Place(tmp_path / "out"))
    assert codes(done) == ["retrieve-cancelled"]


def test_cancelled_before_it_began(archive: Any, client: Any, tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        retrieve_from(client(archive(), cancel=cancel), ASKED, Way(), Place(tmp_path / "out"))


def test_a_peer_that_aborts(mover: Any, client: Any, tmp_path: Path, objects: list[Path]) -> None:
    def handler(event: Any, port: int) -> Iterator[Any]:
        assert send_to(port, dcmread(objects[0])) == [0]
        event.assoc.abort()
        yield LOOPBACK, port
        yield 0

    remote, way = mover(handler)
    done = retrieve_from(client(remote), ASKED, way, Place(tmp_path / "out"))
    assert codes(done) == ["retrieve-broken-off"]
    assert len(done.fetched) == 1


def test_nothing_but_what_was_asked_for(mover: Any, client: Any, tmp_path: Path, objects: list[Path]) -> None:
    """From the PACS alone, of this study alone, for this request alone, as long as it is asked for."""
    statuses: list[list[int]] = []
    first, stranger = dcmread(objects[0]), dcmread(objects[4])
    ports: list[int] = []

    def handler(event: Any, port: int) -> Iterator[Any]:
        ports.append(port)
        statuses.append(send_to(port, first, calling="SOMEBODY"))
        statuses.append(send_to(port, stranger))
        statuses.append(send_to(port, first, originator_aet="ANOTHER", originator_id=1))
        statuses.append(send_to(port, first, originator_aet="SENDTOPACS", originator_id=1))
        yield 0xC000, None

    remote, way = mover(handler)
    done = retrieve_from(client(remote), ASKED, way, Place(tmp_path / "out"))
    assert statuses == [[], [0x0124], [0x0124], [0x0000]]
    assert [one.SOPInstanceUID for one in done.fetched] == [first.SOPInstanceUID]
    assert "retrieve-unasked" in codes(done)
    with pytest.raises(ConnectionRefusedError):  # nobody listens any more
        socket.create_connection((LOOPBACK, ports[0]), timeout=5)


def test_a_patient_that_was_merged(mover: Any, client: Any, tmp_path: Path, objects: list[Path]) -> None:
    """An object of the study that was asked for is taken, whatever ID it still bears."""
    merged = dcmread(objects[0])
    merged.PatientID = "OLD-ID"

    def handler(event: Any, port: int) -> Iterator[Any]:
        assert send_to(port, merged) == [0x0000]
        yield 0xC000, None

    remote, way = mover(handler)
    asked = Asked(keys(QueryRetrieveLevel="STUDY", PatientID="P1", StudyInstanceUID=STUDY), "study")
    assert len(retrieve_from(client(remote), asked, way, Place(tmp_path / "out")).fetched) == 1


def test_suboperations_that_fail(archive: Any, client: Any, storescp: Any, objects: list[Path]) -> None:
    """A third party that takes no JPEG: the failed one is named, the rest has arrived there."""
    plain = storescp(accept_all=False, ae_title="PLAIN")
    remote = archive(*objects, move_destinations={"PLAIN": plain.remote})
    done = retrieve_from(client(remote), ASKED, Way("PLAIN"))
    assert codes(done) == ["retrieve-some-failed"]
    assert (done.counts.completed, done.counts.failed) == (3, 1)
    assert done.failed_uids == (str(dcmread(objects[3]).SOPInstanceUID),)
    assert len(plain.files()) == 3


def test_to_a_third_party(archive: Any, client: Any, storescp: Any, objects: list[Path]) -> None:
    other = storescp(ae_title="OTHER")
    remote = archive(*objects, move_destinations={"OTHER": other.remote})
    done = retrieve_from(client(remote), ASKED, Way("OTHER"))
    assert done.complete
    assert done.counts.completed == len(other.files()) == 4
    assert codes(retrieve_from(client(remote), ASKED, Way("NOBODY"))) == ["retrieve-destination-unknown"]


@pytest.mark.parametrize("way", [Way(), None], ids=["get", "move"])
def test_a_full_disk(
    archive: Any, client: Any, tmp_path: Path, objects: list[Path], free_port: Any, way: Way | None
) -> None:
    """What finds no room is refused to the PACS, what has arrived stays, and nothing half is left."""
    port = free_port()
    remote = archive(*objects, move_destinations={"RECEIVER": RemoteAE("RECEIVER", LOOPBACK, port)})
    way = way or Way("RECEIVER", Listening("RECEIVER", port, LOOPBACK))
    sizes = [path.stat().st_size for path in objects[:3]]
    folder = tmp_path / "out"
    done = retrieve_from(client(remote), ASKED, way, Place(folder, most_bytes=sum(sizes[:2])))
    assert 1 <= len(done.fetched) < 4
    assert {"retrieve-some-failed", "retrieve-no-room"} <= set(codes(done))
    assert len([p for p in folder.rglob("*") if p.is_file()]) == len(done.fetched)


def test_a_disk_that_has_no_room_left(
    archive: Any, client: Any, tmp_path: Path, objects: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox, "free_bytes", lambda _folder: inbox.RESERVE_BYTES + 10)
    done = retrieve_from(client(archive(*objects)), ASKED, Way(), Place(tmp_path / "out"))
    assert not done.fetched
    assert "retrieve-no-room" in codes(done)


def test_received_and_dropped(archive: Any, client: Any, tmp_path: Path, objects: list[Path]) -> None:
    done = retrieve_from(client(archive(*objects)), ASKED, Way(), Place(tmp_path / "out", keep=False))
    assert done.complete
    assert len(done.fetched) == 4
    assert not [p for p in (tmp_path / "out").rglob("*") if p.is_file()]


def test_a_peer_that_falls_silent(mover: Any, client: Any, tmp_path: Path, fault_peer: Any) -> None:
    def handler(event: Any, port: int) -> Iterator[Any]:
        fault_peer.hang(event)
        yield LOOPBACK, port
        yield 0

    for limit in ({"dimse_s": 0.3}, {"network_s": 0.3}):
        remote, way = mover(handler)
        way = Way(way.move_to, way.listening, **limit)
        done = retrieve_from(client(remote), ASKED, way, Place(tmp_path / "out"))
        assert codes(done) == ["retrieve-silent"]


def test_a_model_that_is_not_offered(mover: Any, client: Any, tmp_path: Path) -> None:
    remote, _ = mover(lambda _event, _port: iter(()))
    with pytest.raises(NothingAccepted):
        retrieve_from(client(remote), ASKED, Way(), Place(tmp_path / "out"))


def test_extended_negotiation(archive: Any, client: Any, tmp_path: Path, objects: list[Path]) -> None:
    """Relational retrieval: a series without its study; what was not agreed to is said."""
    remote = archive(*objects)
    series = str(dcmread(objects[3]).SeriesInstanceUID)
    wanted = keys(QueryRetrieveLevel="SERIES", SeriesInstanceUID=series)
    with pytest.raises(ValuesError):
        retrieve_from(client(remote), Asked(wanted, "study"), Way(), Place(tmp_path / "a"))
    asked = Asked(wanted, "study", relational=True)
    done = retrieve_from(client(remote), asked, Way(), Place(tmp_path / "b"))
    assert done.complete
    assert len(done.fetched) == 1
    asked = Asked(ASKED.keys, "study", enhanced_conversion=True)
    done = retrieve_from(client(remote), asked, Way(), Place(tmp_path / "c"))
    assert codes(done) == ["retrieve-not-agreed"]
    assert done.complete


def test_a_pacs_that_converts(fault_peer: Any, client: Any, tmp_path: Path, objects: list[Path]) -> None:
    """The view is asked for only where conversion was agreed to, and what comes converted is taken."""
    made = dcmread(objects[0])
    made.SOPClassUID = "1.2.840.10008.5.1.4.1.1.2.2"  # Legacy Converted Enhanced CT
    made.file_meta.MediaStorageSOPClassUID = made.SOPClassUID
    asked: list[Dataset] = []

    def handler(event: Any) -> Iterator[Any]:
        asked.append(event.identifier)
        yield 1
        yield 0xFF00, made

    find, get = "1.2.840.10008.5.1.4.1.2.2.1", "1.2.840.10008.5.1.4.1.2.2.3"

    def classes(_event: Any) -> Iterator[Any]:
        found = Dataset()
        found.StudyInstanceUID, found.SOPClassesInStudy = STUDY, "1.2.840.10008.5.1.4.1.1.2"
        yield 0xFF00, found

    def both_roles(event: Any) -> None:
        for context in event.assoc.acceptor.supported_contexts:
            if context.abstract_syntax == made.SOPClassUID:
                context.scu_role = context.scp_role = True

    contexts = [(uid, [sop.EXPLICIT_VR_LITTLE_ENDIAN]) for uid in (find, get)]
    contexts.append((made.SOPClassUID, [sop.EXPLICIT_VR_LITTLE_ENDIAN]))
    for answer, views in ((b"\x00\x01", ["ENHANCED", "CLASSIC"]), (b"\x00\x00", ["", ""])):
        peer = fault_peer(
            contexts=contexts,
            handlers=[
                (evt.EVT_C_GET, handler),
                (evt.EVT_C_FIND, classes),
                (evt.EVT_REQUESTED, both_roles),
                (evt.EVT_SOP_EXTENDED, lambda event, answer=answer: dict.fromkeys(event.app_info, answer)),
            ],
        )
        asked.clear()
        for view in ("", "CLASSIC"):
            wanted = {**ASKED.keys, **(keys(QueryRetrieveView=view) if view else {})}
            request = Asked(wanted, "study", enhanced_conversion=True)
            folder = tmp_path / f"{answer[1]}-{view}"
            done = retrieve_from(client(peer.remote), request, Way(), Place(folder))
            assert [one.SOPClassUID for one in done.fetched] == [made.SOPClassUID], done
        assert [one.get("QueryRetrieveView", "") for one in asked] == views


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (Asked({}, "study"), "retrieve-nothing-asked"),
        (Asked(keys(QueryRetrieveLevel="PATIENT", PatientID="P1"), "study"), "retrieve-level-unknown"),
        (Asked(keys(QueryRetrieveLevel="IMAGE", StudyInstanceUID="1.2"), "study"), "retrieve-key-missing"),
        (Asked(keys(AccessionNumber="NONE"), "study"), "find-no-match"),
    ],
)
def test_keys_that_say_too_little(archive: Any, client: Any, tmp_path: Path, asked: Asked, code: str) -> None:
    with pytest.raises(ValuesError) as caught:
        retrieve_from(client(archive()), asked, Way(), Place(tmp_path / "out"))
    assert caught.value.problem.code == code


def test_what_is_not_there(archive: Any, client: Any, tmp_path: Path) -> None:
    assert codes(retrieve_from(client(archive()), ASKED, Way(), Place(tmp_path / "out"))) == ["retrieve-none"]


@pytest.fixture
def make_many(tmp_path: Path) -> Callable[[int], list[Path]]:
    """Give a function that makes a study of so many objects."""

    def make(count: int) -> list[Path]:
        folder = tmp_path / "many"
        folder.mkdir()
        return [make_object(folder / f"{n}", n) for n in range(1, count + 1)]

    return make
