"""The receiving core: what it accepts, what it leaves on disk, what it answers when the disk refuses."""

from __future__ import annotations

import contextlib
import errno
import logging
import socket
import struct
import threading
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pydicom import dcmread

from sendtopacs.model import sop
from sendtopacs.model.errors import NetworkError, SpoolError
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import error
from sendtopacs.net import scp, spooling
from sendtopacs.net.acceptor import wait_for_end
from sendtopacs.net.contexts import is_storage_class, is_transfer_syntax
from sendtopacs.net.scp import ReceiverLimits
from sendtopacs.net.sop_classes import storage_classes, transfer_syntaxes
from sendtopacs.net.spooling import Received

SC = (sop.SECONDARY_CAPTURE, [sop.EXPLICIT_VR_LITTLE_ENDIAN])
TOO_LONG_S = 20.0


def wait_for(condition: Callable[[], bool]) -> None:
    """Wait until `condition` holds; fail when it does not come."""
    deadline = time.monotonic() + TOO_LONG_S
    while not condition():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.01)


def test_what_arrives_is_a_whole_part_10_file(receiver: Any, part_10: Any, connect: Any) -> None:
    made, kept = receiver()
    sent = part_10(size=300_000)
    assert connect(made.port, [SC]).send_c_store(sent).Status == 0x0000
    (received,) = kept
    assert received.calling_ae_title == "SENDER"
    assert received.transfer_syntax_uid == sop.EXPLICIT_VR_LITTLE_ENDIAN
    assert (received.sop_class_uid, received.sop_instance_uid) == (sop.SECONDARY_CAPTURE, "1.2.3.4")
    stored = dcmread(sent.parent / "kept-0.dcm")
    assert stored == dcmread(sent)
    assert stored.file_meta.SourceApplicationEntityTitle == "SENDER"
    assert (sent.parent / "kept-0.dcm").stat().st_size == received.size_bytes
    assert not list((sent.parent / "incoming").iterdir())


def test_what_is_not_kept_is_deleted(receiver: Any, part_10: Any, connect: Any, tmp_path: Path) -> None:
    made, _ = receiver(store=lambda received: 0xA900)
    assert connect(made.port, [SC]).send_c_store(part_10()).Status == 0xA900
    assert not list((tmp_path / "incoming").iterdir())


def test_every_transfer_syntax_is_accepted(receiver: Any, connect: Any) -> None:
    made, _ = receiver()
    syntaxes = [s.uid for s in transfer_syntaxes()]
    association = connect(made.port, [(sop.VL_PHOTOGRAPHIC, [syntax]) for syntax in syntaxes])
    assert [str(c.transfer_syntax[0]) for c in association.accepted_contexts] == syntaxes


def test_every_class_of_the_statement_is_accepted(receiver: Any, connect: Any) -> None:
    made, _ = receiver()
    classes = [c.uid for c in storage_classes()]
    accepted = []
    for start in range(0, len(classes), 100):
        pairs = [(uid, [sop.EXPLICIT_VR_LITTLE_ENDIAN]) for uid in classes[start : start + 100]]
        association = connect(made.port, pairs)
        accepted += [str(c.abstract_syntax) for c in association.accepted_contexts]
        association.release()
    assert sorted(accepted) == sorted(classes)


@pytest.mark.parametrize(
    "sop_class", ["1.2.840.113619.4.27", "1.2.840.10008.5.1.4.1.1.4.77.9", "2.25.1234567"]
)
def test_a_class_nobody_knows_is_stored(receiver: Any, part_10: Any, connect: Any, sop_class: str) -> None:
    made, kept = receiver()
    association = connect(made.port, [(sop_class, [sop.EXPLICIT_VR_LITTLE_ENDIAN])])
    assert association.send_c_store(part_10(sop_class=sop_class)).Status == 0x0000
    assert kept[0].sop_class_uid == sop_class


@pytest.mark.parametrize(
    "uid",
    [
        "1.2.840.10008.1.20.1",  # storage commitment
        "1.2.840.10008.3.1.2.3.3",  # MPPS
        "1.2.840.10008.5.1.1.9",  # print
        "1.2.840.10008.5.1.4.31",  # worklist, which only an archive has
    ],
)
def test_other_services_are_not_taken_for_storage(uid: str) -> None:
    assert not is_storage_class(uid)


def test_a_private_transfer_syntax_is_refused() -> None:
    assert not is_transfer_syntax("1.2.840.113619.5.2")


def test_strangers_are_rejected(receiver: Any, connect: Any) -> None:
    made, _ = receiver(known_ae_titles=frozenset({"FRIEND"}))
    assert connect(made.port, [SC], calling="SENDER").acceptor.primitive.diagnostic == 3
    assert connect(made.port, [SC], called="OTHER", calling="FRIEND").acceptor.primitive.diagnostic == 7
    assert connect(made.port, [SC], calling="FRIEND").is_established


def test_one_association_too_many_is_rejected(receiver: Any, connect: Any) -> None:
    made, _ = receiver(limits=scp.ReceiverLimits(maximum_associations=2))
    assert all(connect(made.port, [SC]).is_established for _ in range(2))
    rejected = connect(made.port, [SC])
    assert rejected.is_rejected
    assert rejected.acceptor.primitive.result == 2  # transient


def hung_up(connection: socket.socket) -> bool:
    """Tell whether the other side ends the connection within a moment."""
    connection.settimeout(0.1)
    try:
        return connection.recv(1) == b""
    except TimeoutError:
        return False
    except ConnectionResetError:
        return True


def test_a_crowd_that_says_nothing_is_not_waited_for(receiver: Any) -> None:
    made, _ = receiver(limits=scp.ReceiverLimits(maximum_associations=2))
    with contextlib.ExitStack() as stack:
        assert any(
            hung_up(stack.enter_context(socket.create_connection(("127.0.0.1", made.port), 10)))
            for _ in range(50)
        )


@pytest.mark.parametrize(
    "failure",
    [
        OSError(errno.ENOSPC, "No space left on device"),
        SpoolError(error("disk-full", folder="x", reason="full")),
    ],
)
def test_a_full_disk_when_keeping_is_answered(
    receiver: Any, part_10: Any, connect: Any, tmp_path: Path, failure: Exception
) -> None:
    def store(received: Received) -> int:
        raise failure

    made, _ = receiver(store=store)
    association = connect(made.port, [SC])
    assert association.send_c_store(part_10()).Status == 0xA700
    assert association.send_c_store(part_10(uid="1.2.3.5")).Status == 0xA700
    assert not list((tmp_path / "incoming").iterdir())


def test_a_full_disk_while_receiving_is_answered(
    receiver: Any, part_10: Any, connect: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The object comes to its end, the answer is A700, and the next one is stored once there is room."""
    made, kept = receiver()
    really_open = spooling.os.fdopen

    class FullDisk:
        def __init__(self, stream: Any) -> None:
            self._stream = stream
            self._room = 100_000

        def write(self, data: bytes) -> int:
            self._room -= len(data)
            if self._room < 0:
                raise OSError(errno.ENOSPC, "No space left on device")
            return int(self._stream.write(data))

        def close(self) -> None:
            self._stream.close()

    association = connect(made.port, [SC])
    monkeypatch.setattr(spooling.os, "fdopen", lambda *a, **k: FullDisk(really_open(*a, **k)))
    assert association.send_c_store(part_10(size=500_000)).Status == 0xA700
    monkeypatch.undo()
    assert not list((tmp_path / "incoming").iterdir())
    assert association.send_c_store(part_10(uid="1.2.3.5")).Status == 0x0000
    assert len(kept) == 1


def test_a_peer_that_aborts_in_the_middle_leaves_nothing(
    receiver: Any, part_10: Any, connect: Any, tmp_path: Path
) -> None:
    made, kept = receiver()
    association = connect(made.port, [SC])
    incoming = tmp_path / "incoming"
    command, first = _first_fragments(association, part_10(size=200_000))
    association.dul.send_pdu(command)
    association.dul.send_pdu(first)
    wait_for(lambda: len(list(incoming.iterdir())) == 1)
    association.abort()
    wait_for(lambda: not list(incoming.iterdir()))
    assert not kept


def _first_fragments(association: Any, path: Path) -> list[Any]:
    from pynetdicom.dimse_messages import C_STORE_RQ  # noqa: PLC0415 - heavy
    from pynetdicom.dimse_primitives import C_STORE  # noqa: PLC0415
    from pynetdicom.dsutils import split_dataset  # noqa: PLC0415

    request = C_STORE()
    request.MessageID, request.Priority = 1, 2
    request.AffectedSOPClassUID, request.AffectedSOPInstanceUID = sop.SECONDARY_CAPTURE, "1.2.3.4"
    request._dataset_path = (path, split_dataset(path)[1])
    message = C_STORE_RQ()
    message.primitive_to_message(request)
    fragments = message.encode_msg(association.accepted_contexts[0].context_id, 16384)
    pieces = [next(fragments), next(fragments)]
    fragments.close()
    return pieces


def test_what_a_crash_left_is_deleted_at_the_start(receiver: Any, tmp_path: Path) -> None:
    (tmp_path / "incoming").mkdir()
    left = tmp_path / "incoming" / spooling.PART_GLOB.replace("*", "abc")
    left.write_bytes(b"half")
    receiver()
    assert not left.exists()


@pytest.mark.parametrize(
    "garbage",
    [
        b"GET / HTTP/1.1\r\n\r\n",
        b"\x01\x00" + struct.pack(">L", 0xFFFFFFF0),  # an association request of 4 GB
        b"\x01\x00" + struct.pack(">L", 10) + b"\0" * 10,
        b"\x04\x00" + struct.pack(">L", 4) + b"\0" * 4,  # data before an association
        b"",
    ],
)
def test_garbage_ends_its_connection_and_nothing_else(
    receiver: Any, part_10: Any, connect: Any, garbage: bytes
) -> None:
    made, kept = receiver()
    with socket.create_connection(("127.0.0.1", made.port), timeout=10) as raw:
        raw.sendall(garbage)
        raw.shutdown(socket.SHUT_WR)
        while raw.recv(4096):
            pass
    assert connect(made.port, [SC]).send_c_store(part_10()).Status == 0x0000
    assert len(kept) == 1


@pytest.mark.parametrize("drip", [b"", b"\0"])
def test_a_slow_sender_is_given_up_and_holds_up_nobody(
    receiver: Any, part_10: Any, connect: Any, drip: bytes
) -> None:
    made, kept = receiver(limits=ReceiverLimits(network_s=0.5))
    with socket.create_connection(("127.0.0.1", made.port), timeout=10) as raw:
        raw.sendall(b"\x01\x00" + struct.pack(">L", 200) + b"\0" * 10)
        assert connect(made.port, [SC]).send_c_store(part_10()).Status == 0x0000
        raw.settimeout(0.05)

        def given_up() -> bool:
            try:
                raw.sendall(drip)
                return raw.recv(100) == b""
            except TimeoutError:
                return False
            except OSError:
                return True

        wait_for(given_up)
    assert len(kept) == 1


def test_a_pdu_longer_than_announced_ends_the_association(receiver: Any, connect: Any) -> None:
    made, _ = receiver()
    association = connect(made.port, [SC])
    association.dul.socket.socket.sendall(b"\x04\x00" + struct.pack(">L", 1 << 30) + b"\0" * 64)
    wait_for(lambda: not association.is_alive())


def test_an_identifier_without_end_ends_the_association(
    receiver: Any, connect: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spooling, "_LARGEST_IN_MEMORY_BYTES", 50_000)
    made, _ = receiver()
    association = connect(made.port, [(sop.VERIFICATION, [sop.IMPLICIT_VR_LITTLE_ENDIAN])])
    from pynetdicom.dimse_messages import C_FIND_RQ  # noqa: PLC0415 - heavy
    from pynetdicom.dimse_primitives import C_FIND  # noqa: PLC0415

    request = C_FIND()
    request.MessageID, request.Priority = 1, 2
    request.AffectedSOPClassUID = sop.VERIFICATION
    request.Identifier = BytesIO(b"\0" * 100_000)
    message = C_FIND_RQ()
    message.primitive_to_message(request)
    for fragment in message.encode_msg(1, 16384):
        association.dul.send_pdu(fragment)
    wait_for(lambda: not association.is_alive())


def test_the_log_names_no_patient(
    receiver: Any, part_10: Any, connect: Any, caplog: pytest.LogCaptureFixture
) -> None:
    made, _ = receiver()
    with caplog.at_level(logging.INFO):
        connect(made.port, [SC]).send_c_store(part_10())
    assert "Secret" not in caplog.text
    assert "SECRET" not in caplog.text


def test_several_at_once(receiver: Any, part_10: Any, connect: Any) -> None:
    """Three associations store ten objects each at the same time."""
    lock = threading.Lock()
    seen: list[str] = []

    def store(received: Received) -> int:
        with lock:
            seen.append(received.sop_instance_uid)
        return 0x0000

    made, _ = receiver(store=store)
    files = [[part_10(uid=f"1.2.{a}.{i}", size=20_000) for i in range(10)] for a in range(3)]
    statuses: list[int] = []

    def send(paths: list[Path]) -> None:
        association = connect(made.port, [SC])
        statuses.extend(association.send_c_store(path).Status for path in paths)

    threads = [threading.Thread(target=send, args=(paths,)) for paths in files]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [0x0000] * 30
    assert len(set(seen)) == 30


def test_a_port_in_use_is_told_in_a_sentence(receiver: Any) -> None:
    made, _ = receiver()
    with pytest.raises(NetworkError) as caught:
        receiver(port=made.port)
    assert str(made.port) in sentence(caught.value.problem)


def test_a_receiver_that_nobody_may_call_is_refused() -> None:
    with pytest.raises(ValueError, match="no AE title"):
        scp.ReceiverConfig("RECEIVER", known_ae_titles=frozenset())


def test_a_thread_that_has_not_begun_is_waited_for() -> None:
    done = threading.Event()
    thread = threading.Thread(target=done.set)
    later = threading.Timer(0.1, thread.start)
    later.start()
    wait_for_end(thread, TOO_LONG_S)
    assert done.is_set()
    later.join()
    wait_for_end(threading.Thread(target=done.set), 0.01)  # one that never begins holds nobody up
