"""Storage: what arrives is what was sent, and each failure is the instance's own or the association's."""

from __future__ import annotations

import io
import socket
import struct
import subprocess
import sys
import threading
import time

import pytest
from pydicom import dcmread
from pydicom.dataset import Dataset
from pynetdicom import evt
from pynetdicom.pdu import A_ASSOCIATE_AC, A_ASSOCIATE_RQ

from sendtopacs.model import sop
from sendtopacs.model.errors import (
    AssociationLost,
    Cancelled,
    NothingAccepted,
    Rejected,
    TimedOut,
    Unreachable,
)
from sendtopacs.model.events import CancelToken
from sendtopacs.model.messages import sentence
from sendtopacs.model.remote import RemoteAE, TimeLimits
from sendtopacs.net.sop_classes import storage_classes, transfer_syntaxes
from sendtopacs.net.status import StoreKind
from sendtopacs.net.storage import StorageSession, context_batches

PDF = (sop.ENCAPSULATED_PDF, sop.EXPLICIT_VR_LITTLE_ENDIAN)
PHOTO = (sop.SECONDARY_CAPTURE, sop.JPEG_BASELINE)
VIDEO = (sop.SECONDARY_CAPTURE, sop.H264_HIGH_41)


def nothing(fraction):
    """Listen to no progress."""


def send(session, prepared, progress=nothing):
    return session.send(prepared.path, prepared.pair, prepared.sop_instance_uid, progress)


def send_all(remote, local, *all_prepared, cancel=None):
    with StorageSession(remote, local, {p.pair for p in all_prepared}, cancel) as session:
        return [send(session, p) for p in all_prepared]


# --- to real peers -------------------------------------------------------------------------------------


def test_storescp_gets_what_was_sent(storescp, prepare, local):
    peer = storescp("+B")  # bit-preserving
    sent = [prepare(PHOTO, 300_001), prepare(VIDEO, 70_000), prepare(PDF), prepare(PDF, 16_372)]
    assert [o.kind for o in send_all(peer.remote, local, *sent)] == [StoreKind.STORED] * 4
    arrived = {d.SOPInstanceUID: d for d in map(dcmread, peer.files())}
    for prepared in sent:
        assert arrived[prepared.sop_instance_uid] == prepared.dataset
        assert arrived[prepared.sop_instance_uid].file_meta.TransferSyntaxUID == prepared.pair[1]


def test_orthanc_gets_what_was_sent(orthanc, prepare, local):
    sent = [prepare(PHOTO, 300_001), prepare(VIDEO, 70_000), prepare(PDF)]
    assert [o.kind for o in send_all(orthanc.remote, local, *sent)] == [StoreKind.STORED] * 3
    files = [dcmread(io.BytesIO(orthanc.file(i))) for i in orthanc.instances()]
    arrived = {d.SOPInstanceUID: d for d in files}
    assert len(arrived) == 3
    for prepared in sent:
        assert arrived[prepared.sop_instance_uid] == prepared.dataset


def test_many_small_instances_lose_no_answer(storescp, prepare, local):
    peer, prepared = storescp("--ignore"), prepare()
    with StorageSession(peer.remote, local, [PDF]) as session:
        assert all(send(session, prepared).stored for _ in range(1000))


# --- what is sent next is read while the peer answers ---------------------------------------------------


def send_in_turn(session, instances):
    """Send them, each said to be the next while the one before it is answered."""
    upcoming = iter([*((p.path, p.pair, p.sop_instance_uid) for p in instances[1:]), None])
    return [
        session.send(p.path, p.pair, p.sop_instance_uid, nothing, lambda: next(upcoming)).kind
        for p in instances
    ]


def test_what_was_read_ahead_arrives_as_it_is(storescp, prepare, local):
    peer = storescp("+B", "-pdu", "4096")
    sent = [
        prepare(PDF),
        prepare(PHOTO, 300_001),
        prepare(PDF, 16_372),
        prepare(VIDEO, 2_000_000),
        prepare(PDF),
    ]
    with StorageSession(peer.remote, local, {p.pair for p in sent}) as session:
        assert send_in_turn(session, sent) == [StoreKind.STORED] * 5
    arrived = {d.SOPInstanceUID: d for d in map(dcmread, peer.files())}
    assert [arrived[p.sop_instance_uid] for p in sent] == [p.dataset for p in sent]


def test_a_file_is_sent_as_it_was_read_ahead_and_then_read_no_more(storescp, prepare, local):
    peer, first, second = storescp("+B"), prepare(PDF), prepare(PDF)
    with StorageSession(peer.remote, local, [PDF]) as session:
        ahead = (second.path, second.pair, second.sop_instance_uid)
        assert session.send(first.path, PDF, first.sop_instance_uid, nothing, lambda: ahead).stored
        second.path.unlink()
        assert send(session, second).stored
        assert not send(session, second).stored
    assert {dcmread(path).SOPInstanceUID for path in peer.files()} == {
        first.sop_instance_uid,
        second.sop_instance_uid,
    }


def test_what_was_read_ahead_and_is_not_the_next_is_forgotten(storescp, prepare, local):
    peer, first, announced, other = storescp("+B"), prepare(PDF), prepare(PDF), prepare(PDF)
    with StorageSession(peer.remote, local, [PDF]) as session:
        ahead = (announced.path, announced.pair, announced.sop_instance_uid)
        assert session.send(first.path, PDF, first.sop_instance_uid, nothing, lambda: ahead).stored
        assert send(session, other).stored
    arrived = {d.SOPInstanceUID: d for d in map(dcmread, peer.files())}
    assert arrived == {p.sop_instance_uid: p.dataset for p in (first, other)}


def test_a_next_file_that_is_gone_does_no_harm_to_this_one(storescp, prepare, local, tmp_path):
    peer, first, second = storescp(), prepare(PDF), prepare(PDF)
    gone = prepare(PDF)
    gone.path.unlink()
    with StorageSession(peer.remote, local, [PDF]) as session:
        assert send_in_turn(session, [first, gone, second]) == [
            StoreKind.STORED,
            StoreKind.FAILED,
            StoreKind.STORED,
        ]


SENDER = """
import pathlib, sys
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.net.storage import StorageSession

path, port, sop_class, syntax, instance = sys.argv[1:]
pair = (sop_class, syntax)
with StorageSession(RemoteAE("STORESCP", "127.0.0.1", int(port)), LocalAE(), [pair]) as session:
    assert session.send(pathlib.Path(path), pair, instance, lambda fraction: None).stored
status = pathlib.Path("/proc/self/status").read_text()  # VmHWM: getrusage begins with what forked us had
print(next(int(line.split()[1]) // 1024 for line in status.splitlines() if line.startswith("VmHWM")))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
@pytest.mark.parametrize("megabytes", [200, pytest.param(1000, marks=pytest.mark.long)])
def test_memory_does_not_grow_with_the_file(megabytes, storescp, prepare):
    prepared, peer = prepare(VIDEO), storescp("--ignore")
    with prepared.path.open("r+b") as file:  # one huge fragment; the file has a hole instead of a video
        file.seek(-struct.calcsize("<HHL") - 3000 - 4, io.SEEK_END)
        assert file.read(4) == struct.pack("<L", 3000)
        file.seek(-4, io.SEEK_CUR)
        file.write(struct.pack("<L", megabytes * 1_000_000))
        file.seek(megabytes * 1_000_000, io.SEEK_CUR)
        file.truncate()
        file.write(struct.pack("<HHL", 0xFFFE, 0xE0DD, 0))
    command = [prepared.path, peer.remote.port, *prepared.pair, prepared.sop_instance_uid]
    arguments = [sys.executable, "-c", SENDER, *map(str, command)]
    used = subprocess.run(arguments, check=True, capture_output=True, text=True)
    assert int(used.stdout) < 120


def test_what_the_peer_does_not_accept_fails_by_itself(storescp, prepare, local):
    peer = storescp(accept_all=False)  # uncompressed only
    photo, document = prepare(PHOTO), prepare(PDF)
    refused, stored = send_all(peer.remote, local, photo, document)
    assert stored.kind is StoreKind.STORED
    assert refused.kind is StoreKind.FAILED
    assert refused.status is None
    assert "Secondary Capture Image Storage encoded as JPEG Baseline" in sentence(refused.problem)
    assert [dcmread(f).SOPInstanceUID for f in peer.files()] == [document.sop_instance_uid]


def test_orthanc_that_takes_no_compressed_syntax(orthanc_with, prepare, local):
    plain = [sop.IMPLICIT_VR_LITTLE_ENDIAN, sop.EXPLICIT_VR_LITTLE_ENDIAN]
    peer = orthanc_with(AcceptedTransferSyntaxes=plain)
    refused, stored = send_all(peer.remote, local, prepare(PHOTO), prepare(PDF))
    assert (refused.kind, stored.kind) == (StoreKind.FAILED, StoreKind.STORED)


def test_a_peer_that_is_full_is_to_be_tried_again(dcmqrscp, prepare, local):
    remote = dcmqrscp().remote("SMALL")  # 100 kB
    outcomes = send_all(remote, local, prepare(PDF, 90_000), prepare(PDF, 90_000), prepare(PDF, 200_000))
    assert outcomes[-1].kind is StoreKind.RETRY
    assert outcomes[-1].status == 0xA700


@pytest.mark.parametrize("fault", ["--abort-after", "--abort-during"])
def test_storescp_that_aborts(fault, storescp, prepare, local):
    peer = storescp(fault)
    one, other = prepare(PDF, 2_000_000), prepare(PDF)
    with pytest.raises(AssociationLost):
        send_all(peer.remote, local, one, other)


def test_storescp_that_refuses_everybody(storescp, prepare, local):
    peer = storescp("--refuse")
    with pytest.raises(Rejected) as caught, StorageSession(peer.remote, local, [PDF]):
        pass
    assert "rejected the association" in sentence(caught.value.problem)


# --- every status --------------------------------------------------------------------------------------


STATUSES = [
    0x0000, 0xB000, 0xB006, 0xB007, 0xB555, 0xA700, 0xA7FF, 0x0110, 0x0213, 0xA900, 0xC000, 0xC001, 0xC002,
    0xC210, 0xC211, 0x0111, 0x0112, 0x0117, 0x0122, 0x0124, 0x0210, 0x0211, 0x0212, 0x4321,
]  # fmt: skip


def test_every_status_arrives_and_the_rest_goes_on(fault_peer, prepare, local):
    answers = iter(STATUSES)
    peer = fault_peer(lambda event: next(answers))
    outcomes = send_all(peer.remote, local, *(prepare(PDF) for _ in STATUSES))
    assert [o.status for o in outcomes] == STATUSES
    assert len(peer.stored) == len(STATUSES)


def test_the_peers_comment(fault_peer, prepare, local):
    def answer(event):
        status = Dataset()
        status.Status, status.ErrorComment = 0xC123, "Odd comment"
        return status

    (found,) = send_all(fault_peer(answer).remote, local, prepare(PDF))
    assert (found.status, found.comment) == (0xC123, "Odd comment")


# --- what breaks ---------------------------------------------------------------------------------------


def test_a_peer_that_aborts_instead_of_answering(fault_peer, prepare, local):
    peer = fault_peer(fault_peer.abort)
    with (
        StorageSession(peer.remote, local, [PDF]) as session,
        pytest.raises(AssociationLost) as caught,
    ):
        send(session, prepare())
    assert caught.value.problem.code == "association-aborted"


def test_a_dead_association_says_so_at_every_further_instance(fault_peer, prepare, local):
    peer = fault_peer(fault_peer.abort)
    with StorageSession(peer.remote, local, [PDF]) as session:
        for _ in range(3):
            with pytest.raises(AssociationLost):
                send(session, prepare())


def test_tcp_is_dropped(fault_peer, prepare, local):
    peer = fault_peer(fault_peer.drop)
    with (
        StorageSession(peer.remote, local, [PDF]) as session,
        pytest.raises(AssociationLost) as caught,
    ):
        send(session, prepare())
    assert caught.value.problem.code == "connection-lost"


def test_tcp_is_dropped_in_the_middle_of_a_file(fault_peer, prepare, local):
    dropped = threading.Event()

    def drop_once(event):
        if not dropped.is_set() and len(event.data) > 10_000:
            dropped.set()
            fault_peer.drop(event)

    peer = fault_peer(handlers=[(evt.EVT_DATA_RECV, drop_once)])
    with (
        StorageSession(peer.remote, local, [PDF]) as session,
        pytest.raises(AssociationLost),
    ):
        send(session, prepare(PDF, 30_000_000))


def test_the_peer_goes_between_two_files(fault_peer, prepare, local):
    associations = []
    peer = fault_peer(handlers=[(evt.EVT_ACCEPTED, lambda event: associations.append(event.assoc))])
    with StorageSession(peer.remote, local, [PDF]) as session:
        assert send(session, prepare()).stored
        associations[0].abort()
        with pytest.raises(AssociationLost):
            send(session, prepare())


def test_a_peer_that_hangs_is_left_at_the_limit(fault_peer, prepare, local):
    port = fault_peer(fault_peer.hang).remote.port
    remote = RemoteAE("FAULTY", "127.0.0.1", port, limits=TimeLimits(study_s=0.7))
    with (
        StorageSession(remote, local, [PDF]) as session,
        pytest.raises(TimedOut) as caught,
    ):
        send(session, prepare())
    assert "0.7 s" in sentence(caught.value.problem)


def mute_after_accepting(listener, requested):
    """Accept an association for the first context, then read nothing more."""
    connection, _ = listener.accept()
    request = A_ASSOCIATE_RQ()
    request.decode(connection.recv(65536))
    primitive = request.to_primitive()
    primitive.result = 0
    for context in primitive.presentation_context_definition_list:
        context.result = 0
    primitive.presentation_context_definition_results_list = primitive.presentation_context_definition_list
    connection.sendall(A_ASSOCIATE_AC(primitive).encode())
    requested.append(connection)


def test_cancel_while_the_peer_reads_nothing(listener, prepare, local):
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
    taken = []
    thread = threading.Thread(target=mute_after_accepting, args=(listener, taken))
    thread.start()
    remote, cancel = RemoteAE("MUTE", "127.0.0.1", listener.getsockname()[1]), CancelToken()
    at = []

    def stop():
        at.append(time.monotonic())
        cancel.cancel()

    fractions = []
    timer = threading.Timer(0.5, stop)
    large = prepare(PDF, 50_000_000)
    timer.start()
    with (
        pytest.raises(Cancelled),
        StorageSession(remote, local, [PDF], cancel) as session,
    ):
        send(session, large, fractions.append)
    assert time.monotonic() - at[0] < 1
    assert 0 < fractions[-1] < 0.9  # what the system's buffers take, and no more
    timer.join()
    thread.join()
    taken[0].close()


def test_cancel_while_waiting_for_the_answer(fault_peer, prepare, local):
    cancel, asked, at = CancelToken(), threading.Event(), []

    def hang(event):
        asked.set()
        return fault_peer.hang(event)

    def stop():
        asked.wait(10)
        at.append(time.monotonic())
        cancel.cancel()

    thread = threading.Thread(target=stop)
    thread.start()
    with (
        pytest.raises(Cancelled),
        StorageSession(fault_peer(hang).remote, local, [PDF], cancel) as session,
    ):
        send(session, prepare())
    assert time.monotonic() - at[0] < 1
    thread.join()


def test_cancelled_between_two_files(fault_peer, prepare, local):
    cancel, peer = CancelToken(), fault_peer()

    def send_two():
        with StorageSession(peer.remote, local, [PDF], cancel) as session:
            assert send(session, prepare()).stored
            cancel.cancel()
            send(session, prepare())

    with pytest.raises(Cancelled):
        send_two()
    assert len(peer.stored) == 1


def test_progress_that_cancels(fault_peer, prepare, local):
    token = CancelToken()

    def progress(fraction):
        if fraction > 0.5:
            token.cancel()
        token.checkpoint()

    peer = fault_peer()
    with (
        pytest.raises(Cancelled),
        StorageSession(peer.remote, local, [PDF]) as session,
    ):
        send(session, prepare(PDF, 3_000_000), progress)
    assert peer.stored == []


def test_after_an_unfinished_message_the_association_is_gone(fault_peer, prepare, local):
    released = []
    peer = fault_peer(handlers=[(evt.EVT_RELEASED, released.append)])

    def stop(fraction):
        raise Cancelled

    with StorageSession(peer.remote, local, [PDF]) as session:
        with pytest.raises(Cancelled):
            send(session, prepare(PDF, 3_000_000), stop)
        with pytest.raises(AssociationLost):
            send(session, prepare())
    assert released == []


def test_progress_rises_to_one(storescp, prepare, local):
    fractions = []
    with StorageSession(storescp().remote, local, [PHOTO]) as session:
        send(session, prepare(PHOTO, 3_000_000), fractions.append)
    assert fractions == sorted(fractions)
    assert len(fractions) >= 10
    assert fractions[-1] == 1


def test_a_peer_that_ends_the_association_early(fault_peer, prepare, local):
    associations, ended = [], threading.Event()
    handlers = [(evt.EVT_ACCEPTED, lambda event: associations.append(event.assoc))]
    peer = fault_peer(handlers=[*handlers, (evt.EVT_RELEASED, lambda event: ended.set())])
    with StorageSession(peer.remote, local, [PDF]) as session:
        associations[0].release()
        assert ended.wait(5)
        with pytest.raises(AssociationLost) as caught:
            send(session, prepare())
    assert caught.value.problem.code == "association-released"


def test_a_peer_that_does_not_answer_the_release_is_not_waited_for(listener, local):
    taken = []
    thread = threading.Thread(target=mute_after_accepting, args=(listener, taken))
    thread.start()
    with StorageSession(RemoteAE("MUTE", "127.0.0.1", listener.getsockname()[1]), local, [PDF]):
        left_at = time.monotonic()
    assert time.monotonic() - left_at < 3
    thread.join()
    taken[0].close()


# --- our own file --------------------------------------------------------------------------------------


def test_a_prepared_file_that_is_gone_damaged_or_another_fails_by_itself(fault_peer, prepare, local):
    gone, cut, other, good = (prepare() for _ in range(4))
    gone.path.unlink()
    cut.path.write_bytes(cut.path.read_bytes()[:140])
    other.path.write_bytes(good.path.read_bytes())
    outcomes = send_all(fault_peer().remote, local, gone, cut, other, good)
    assert [o.kind for o in outcomes] == [StoreKind.FAILED] * 3 + [StoreKind.STORED]
    assert {o.problem.code for o in outcomes[:3]} == {"prepared-file-unusable"}


def test_a_file_that_shrinks_while_it_is_sent(fault_peer, prepare, local):
    peer, prepared = fault_peer(), prepare(PDF, 3_000_000)

    def shrink(fraction):
        with prepared.path.open("r+b") as file:
            file.truncate(1_000_000)

    with StorageSession(peer.remote, local, [PDF]) as session:
        assert send(session, prepared, shrink).problem.code == "prepared-file-unusable"
        with pytest.raises(AssociationLost):  # the message was unfinished, so the association had to go
            send(session, prepare())
    assert peer.stored == []


# --- contexts and PDUs ---------------------------------------------------------------------------------


def test_each_pair_has_a_context_of_its_own_and_implicit_vr_is_apart(fault_peer, prepare, local):
    seen = []
    handler = (evt.EVT_ACCEPTED, lambda event: seen.append(event.assoc.requestor.primitive))
    peer = fault_peer(handlers=[handler])
    with StorageSession(peer.remote, local, [PHOTO, VIDEO, PDF]) as session:
        assert session.accepts(PHOTO)
        assert not session.accepts((sop.SECONDARY_CAPTURE, sop.MPEG2_MAIN_LEVEL))
    proposed = seen[0].presentation_context_definition_list
    assert {(c.abstract_syntax, *c.transfer_syntax) for c in proposed} == {
        PHOTO,
        VIDEO,
        (sop.SECONDARY_CAPTURE, sop.IMPLICIT_VR_LITTLE_ENDIAN),
        PDF,
        (sop.ENCAPSULATED_PDF, sop.IMPLICIT_VR_LITTLE_ENDIAN),
    }


def test_more_than_128_contexts_go_in_batches(storescp, local):
    pairs = [(c.uid, s.uid) for c in storage_classes()[:20] for s in transfer_syntaxes()[:16]]
    with pytest.raises(ValueError, match="contexts"):
        StorageSession(RemoteAE("X", "127.0.0.1", 1), local, pairs)
    batches = context_batches(pairs)
    assert sorted(p for batch in batches for p in batch) == sorted(pairs)
    assert 3 <= len(batches) <= 4
    remote = storescp().remote
    for batch in batches:
        with StorageSession(remote, local, batch) as session:
            assert session.accepts(batch[0])


def test_batches_of_nothing_and_of_repeated_pairs():
    assert context_batches([]) == []
    assert context_batches([PDF, PDF]) == [(PDF,)]


def test_private_and_unknown_classes_are_proposed_and_sent(storescp, prepare, local):
    peer = storescp("-pm")  # promiscuous
    unknown = ("1.2.276.0.7230010.3.9999.1", sop.EXPLICIT_VR_LITTLE_ENDIAN)
    assert [o.kind for o in send_all(peer.remote, local, prepare(unknown))] == [StoreKind.STORED]


def test_a_class_or_syntax_that_is_no_identifier_fails_by_itself(fault_peer, prepare, local):
    odd, good = ("1.2.03", sop.EXPLICIT_VR_LITTLE_ENDIAN), prepare()
    with StorageSession(fault_peer().remote, local, [odd, ("", "é"), PDF]) as session:
        assert session.send(good.path, odd, "1.2.3", nothing).problem.code == "nothing-to-propose"
        assert send(session, good).stored
    with pytest.raises(NothingAccepted), StorageSession(RemoteAE("X", "127.0.0.1", 1), local, [odd]):
        pass


def test_a_peer_that_accepts_nothing(fault_peer, local):
    peer = fault_peer(contexts=[("1.2.840.10008.1.1", ["1.2.840.10008.1.2"])])
    with pytest.raises(NothingAccepted), StorageSession(peer.remote, local, [PHOTO]):
        pass


def test_nobody_there(free_port, local):
    session = StorageSession(RemoteAE("PACS", "127.0.0.1", free_port()), local, [PDF])
    with pytest.raises(Unreachable), session:
        pass


@pytest.mark.parametrize(
    ("announced", "cap", "largest"),
    [
        (16384, 131072, 16384),
        (131072, 131072, 131072),
        (131072, 16384, 16384),
        (0, 131072, 131072),
        (0, 16384, 16384),
        (4096, 131072, 4096),
        (10_001, 131072, 10_000),
    ],
)
def test_no_pdu_on_the_wire_is_larger_than_allowed(announced, cap, largest, fault_peer, prepare, local):
    lengths = []

    def measure(event):
        if event.data[0] == 4:
            lengths.append(len(event.data) - 6)

    peer = fault_peer(maximum_pdu=announced, handlers=[(evt.EVT_DATA_RECV, measure)])
    remote = RemoteAE("FAULTY", "127.0.0.1", peer.remote.port, maximum_pdu_sent=cap)
    prepared = prepare(PDF, 500_000)
    assert [o.kind for o in send_all(remote, local, prepared)] == [StoreKind.STORED]
    assert max(lengths) == largest
    assert peer.stored[0] == prepared.dataset
    assert lengths[0] < 300  # the command travels by itself


def test_every_boundary_of_a_fragment(fault_peer, prepare, local):
    peer = fault_peer(maximum_pdu=1024)
    sent = [prepare(PDF, size) for size in range(600, 600 + 1030, 34)]
    assert all(o.stored for o in send_all(peer.remote, local, *sent))
    assert peer.stored == [p.dataset for p in sent]


def test_the_log_holds_no_patient(fault_peer, prepare, local, caplog):
    with caplog.at_level("INFO"):
        send_all(fault_peer().remote, local, prepare())
    assert "ŽUKAUSKIENĖ" not in caplog.text
    assert "T-0001" not in caplog.text
