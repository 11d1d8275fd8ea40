"""Verification: an answer in milliseconds, or a sentence that says what is wrong."""

from __future__ import annotations

import socket
import threading
import time

import pytest
from pynetdicom import evt

from sendtopacs.model.errors import (
    AssociationLost,
    Cancelled,
    NetworkError,
    NothingAccepted,
    Rejected,
    TimedOut,
    Unreachable,
)
from sendtopacs.model.events import CancelToken
from sendtopacs.model.messages import sentence
from sendtopacs.model.remote import LocalAE, RemoteAE, TimeLimits
from sendtopacs.net.verification import verify

SHORT = TimeLimits(connect_s=0.4, associate_s=0.4, query_s=0.8)


def to(server: socket.socket, limits: TimeLimits = SHORT) -> RemoteAE:
    return RemoteAE("ANY", "127.0.0.1", server.getsockname()[1], "Main PACS", limits=limits)


def crowding(server: socket.socket) -> list[socket.socket]:
    """Fill the server's backlog: the system leaves whoever comes after them without an answer."""
    server.listen(0)
    crowd = [socket.socket() for _ in range(4)]
    for one in crowd:
        one.setblocking(False)
        one.connect_ex(server.getsockname())
    return crowd


def told(caught: pytest.ExceptionInfo[NetworkError]) -> str:
    """Return the sentence that a person would read."""
    return sentence(caught.value.problem)


def test_storescp_answers(storescp, local):
    remote = storescp().remote
    assert 0 < verify(remote, local) < 10_000


def test_a_host_name_with_several_addresses_is_tried_to_the_last(storescp, local):
    port = storescp().remote.port  # 'localhost' is ::1 first on many systems, where nobody listens
    assert verify(RemoteAE("STORESCP", "localhost", port), local) > 0


def test_ipv6(fault_peer, local):
    try:
        peer = fault_peer(host="::1")
    except OSError as failure:
        pytest.skip(f"no IPv6 here: {failure}")
    assert verify(peer.remote, local) > 0


def test_orthanc_answers_a_caller_it_has_never_heard_of(orthanc):
    assert verify(orthanc.remote, LocalAE(ae_title="STRANGER")) > 0


def test_a_peer_without_an_ae_title_is_not_called(local):
    with pytest.raises(Unreachable) as caught:
        verify(RemoteAE("", "127.0.0.1", 104, "Main PACS"), local)
    assert sentence(caught.value.problem).startswith("Main PACS cannot be called: its AE title, host or URL")


def test_unknown_host(local):
    with pytest.raises(Unreachable) as caught:
        verify(RemoteAE("PACS", "pacs.invalid", 104), local)
    assert caught.value.problem.code == "host-unknown"
    assert "pacs.invalid is unknown" in told(caught)


@pytest.mark.parametrize("host", ["", ".", "a" * 300, "bad..name"])
def test_a_host_that_is_no_name_at_all(host, local):
    with pytest.raises(Unreachable):
        verify(RemoteAE("PACS", host, 9, limits=SHORT), local)


def test_refused_port(free_port, local):
    with pytest.raises(Unreachable) as caught:
        verify(RemoteAE("PACS", "127.0.0.1", free_port()), local)
    assert caught.value.problem.code == "connection-refused"


def test_called_ae_title_not_recognised(dcmqrscp, local):
    with pytest.raises(Rejected) as caught:
        verify(dcmqrscp().remote("NOSUCH"), local)
    assert caught.value.problem.code == "rejected-called"
    assert "NOSUCH" in told(caught)


def test_calling_ae_title_not_recognised(fault_peer, local):
    peer = fault_peer(callers=["OTHER"])
    with pytest.raises(Rejected) as caught:
        verify(peer.remote, local)
    assert caught.value.problem.code == "rejected-calling"
    assert "SENDTOPACS" in told(caught)


REJECTIONS = [
    (1, 1, 1, "rejected"),
    (2, 1, 1, "rejected-for-now"),
    (1, 1, 2, "rejected-application-context"),
    (1, 1, 3, "rejected-calling"),
    (1, 1, 7, "rejected-called"),
    (1, 2, 1, "rejected"),
    (1, 2, 2, "rejected-protocol"),
    (2, 3, 1, "rejected-congestion"),
    (1, 3, 1, "rejected-congestion"),
    (2, 3, 2, "rejected-limit"),
]


@pytest.mark.parametrize(("result", "source", "reason", "code"), REJECTIONS)
def test_each_rejection_has_its_words(result, source, reason, code, listener, local):
    def reject():
        connection, _ = listener.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(bytes((3, 0, 0, 0, 0, 4, 0, result, source, reason)))
            connection.recv(1)

    with in_a_thread(reject), pytest.raises(Rejected) as caught:
        verify(to(listener), local)
    assert caught.value.problem.code == code
    assert "Main PACS" in told(caught)


def test_a_peer_that_says_nothing(listener, local):
    with pytest.raises(TimedOut) as caught:
        verify(to(listener), local)
    assert caught.value.problem.code == "association-mute"


def test_a_peer_that_begins_an_answer_and_stops(listener, local):
    def half():
        connection, _ = listener.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(bytes((2, 0, 0, 0, 1, 0, 0)))
            connection.recv(1)  # until we hang up

    with in_a_thread(half), pytest.raises(TimedOut):
        verify(to(listener), local)


@pytest.mark.parametrize("answer", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"SSH-2.0-x\r\n", b"\0" * 100, b""])
def test_a_peer_that_is_not_dicom(answer, listener, local):
    def reply():
        connection, _ = listener.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(answer)

    with in_a_thread(reply), pytest.raises(AssociationLost) as caught:
        verify(to(listener, TimeLimits()), local)
    assert caught.value.problem.code in ("not-dicom", "association-refused-by-abort")


def test_a_peer_that_aborts_the_request(listener, local):
    def abort():
        connection, _ = listener.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(bytes((7, 0, 0, 0, 0, 4, 0, 0, 0, 0)))
            connection.recv(1)

    with in_a_thread(abort), pytest.raises(AssociationLost) as caught:
        verify(to(listener), local)
    assert caught.value.problem.code == "association-refused-by-abort"


def test_a_connection_that_nobody_takes(listener, local):
    crowd = crowding(listener)
    with pytest.raises(Unreachable) as caught:
        verify(to(listener), local)
    assert caught.value.problem.code == "no-answer"
    for one in crowd:
        one.close()


def test_verification_not_accepted(fault_peer, local):
    peer = fault_peer(contexts=[("1.2.840.10008.5.1.4.1.1.7", ["1.2.840.10008.1.2"])])
    with pytest.raises(NothingAccepted):
        verify(peer.remote, local)


def test_a_status_other_than_success(fault_peer, local):
    with pytest.raises(NetworkError) as caught:
        verify(fault_peer(echo=0x0122).remote, local)
    assert "0122" in told(caught)


def test_a_peer_that_aborts_instead_of_answering(fault_peer, local):
    with pytest.raises(AssociationLost) as caught:
        verify(fault_peer(echo=fault_peer.abort).remote, local)
    assert caught.value.problem.code == "association-aborted"


def test_a_peer_that_drops_the_connection(fault_peer, local):
    with pytest.raises(AssociationLost) as caught:
        verify(fault_peer(echo=fault_peer.drop).remote, local)
    assert caught.value.problem.code == "connection-lost"


def test_a_peer_that_never_answers_is_left_at_the_limit(fault_peer, local):
    peer = fault_peer(echo=fault_peer.hang)
    remote = RemoteAE("FAULTY", "127.0.0.1", peer.remote.port, limits=TimeLimits(query_s=0.5))
    with pytest.raises(TimedOut) as caught:
        verify(remote, local)
    assert "0.5 s" in told(caught)


@pytest.mark.parametrize("where", ["connecting", "associating", "waiting"])
def test_cancel_is_felt_within_a_second(where, listener, fault_peer, local):
    remote = fault_peer(echo=fault_peer.hang).remote if where == "waiting" else to(listener, TimeLimits())
    crowd = crowding(listener) if where == "connecting" else []
    cancel = CancelToken()
    cancelled_at = []

    def stop():
        cancelled_at.append(time.monotonic())
        cancel.cancel()

    timer = threading.Timer(0.4, stop)
    timer.start()
    with pytest.raises(Cancelled):
        verify(remote, local, cancel)
    assert time.monotonic() - cancelled_at[0] < 1
    timer.join()
    for one in crowd:
        one.close()


def test_a_caller_who_left_before_asking_leaves_no_thread_of_the_faulty_peer(fault_peer):
    """A request cancelled on a busy machine does so; pynetdicom waits 30 s for what never comes."""
    came = threading.Event()
    remote = fault_peer(handlers=[(evt.EVT_CONN_CLOSE, lambda _: came.set())]).remote
    socket.create_connection((remote.host, remote.port)).close()
    assert came.wait(5)


def test_cancelled_before_it_begins(local, free_port):
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        verify(RemoteAE("PACS", "127.0.0.1", free_port()), local, cancel)


def test_what_the_peer_is_told_about_us(fault_peer):
    seen = []
    peer = fault_peer(handlers=[(evt.EVT_ACCEPTED, lambda event: seen.append(event.assoc.requestor))])
    verify(peer.remote, LocalAE(ae_title="WARD-7"))
    assert seen[0].ae_title == "WARD-7"
    assert seen[0].maximum_length == 16384
    assert seen[0].implementation_class_uid == "1.3.6.1.4.1.44316.3"
    assert seen[0].implementation_version_name == "MDSENDTOPACS"
    contexts = seen[0].primitive.presentation_context_definition_list
    assert [(c.abstract_syntax, c.transfer_syntax) for c in contexts] == [
        ("1.2.840.10008.1.1", ["1.2.840.10008.1.2"])
    ]


class in_a_thread:  # noqa: N801 - reads as a phrase
    """Run a function beside the block and wait for its end."""

    def __init__(self, run):
        self._thread = threading.Thread(target=run)

    def __enter__(self):
        self._thread.start()

    def __exit__(self, *_):
        self._thread.join(5)
