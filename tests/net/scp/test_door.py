"""Where PACSs reach us: one port for all that is expected, nobody else let in, TLS as the record has it."""

from __future__ import annotations

import contextlib
import gc
import json
import socket
import ssl
import struct
import urllib.request
import warnings
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset
from pydicom.uid import generate_uid
from pynetdicom import AE, build_context, build_role, evt
from pynetdicom.association import Association

from sendtopacs.model import sop
from sendtopacs.model.errors import NetworkError, NotSecured
from sendtopacs.model.remote import Incoming, LocalAE, RemoteAE, TimeLimits, Tls
from sendtopacs.net.acceptor import prepare_socket
from sendtopacs.net.commitment import CommitmentClient, Reports
from sendtopacs.net.door import PUSH_MODEL, Visit
from sendtopacs.net.doorway import Doorway
from sendtopacs.net.find import Client
from sendtopacs.net.keys import put
from sendtopacs.net.retrieve import Asked, Listening, Place, Way, retrieve_from
from sendtopacs.net.scp import ReceiverLimits
from sendtopacs.net.spooling import Received, SpoolPlace

LOOPBACK = "127.0.0.1"
PACS = RemoteAE("PACS", LOOPBACK, 104, "Main", limits=TimeLimits(2, 2, 4, 20))
OURS = LocalAE("WARD")


# pynetdicom leaves a caller's socket open where TLS fails while it connects.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <ssl:ResourceWarning")


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """Collect those sockets before another test of another module would."""
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


@pytest.fixture
def doorway() -> Doorway:
    return Doorway()


@pytest.fixture
def came(tmp_path: Path) -> list[str]:
    """Give the list of what was stored, by SOP Instance UID."""
    return []


@pytest.fixture
def visit(tmp_path: Path, came: list[str]) -> Callable[..., Visit]:
    """Give a function that makes a visit which brings objects."""

    def make(remote: RemoteAE = PACS, called: str = "WARD") -> Visit:
        def keep(received: Received) -> int:
            came.append(received.sop_instance_uid)
            return 0

        return Visit(remote, called, OURS, place=SpoolPlace(tmp_path, OURS), store=keep)

    return make


def reporting(remote: RemoteAE, statuses: dict[str, int], called: str = "WARD") -> Visit:
    """Return a visit that takes reports, and answers by their transactions."""

    def report(event: Any) -> tuple[int, None]:
        return statuses.get(str(event.event_information.TransactionUID), 0x0112), None

    return Visit(remote, called, OURS, report=report)


@contextlib.contextmanager
def call(
    port: int, calling: str = "PACS", called: str = "WARD", context: ssl.SSLContext | None = None
) -> Iterator[Association]:
    """Call as a PACS would, for objects and for reports."""
    ae = AE(calling)
    ae.acse_timeout = ae.connection_timeout = 5
    contexts = [
        build_context(sop.SECONDARY_CAPTURE, sop.EXPLICIT_VR_LITTLE_ENDIAN),
        build_context(PUSH_MODEL, sop.IMPLICIT_VR_LITTLE_ENDIAN),
    ]
    made = ae.associate(
        LOOPBACK,
        port,
        contexts,
        ae_title=called,
        ext_neg=[build_role(PUSH_MODEL, scp_role=True)],
        tls_args=(context, "localhost") if context else None,
        evt_handlers=[(evt.EVT_CONN_OPEN, lambda event: prepare_socket(event.assoc))],  # closes for sure
    )
    try:
        yield made
    finally:
        if made.is_established:
            made.release()


def picture() -> Dataset:
    dataset = Dataset()
    dataset.SOPClassUID, dataset.SOPInstanceUID = sop.SECONDARY_CAPTURE, generate_uid()
    dataset.file_meta = Dataset()
    dataset.file_meta.TransferSyntaxUID = sop.EXPLICIT_VR_LITTLE_ENDIAN
    return dataset


def report(association: Association, transaction_uid: str) -> int:
    """Report on a transaction; return the status."""
    information = Dataset()
    information.TransactionUID = transaction_uid
    status, _ = association.send_n_event_report(information, 1, PUSH_MODEL, "1.2.840.10008.1.20.1.1")
    return int(status.Status)


def test_objects_and_reports_of_one_pacs_on_one_port(
    doorway: Doorway, visit: Any, came: list[str], free_port: Any
) -> None:
    address = (LOOPBACK, free_port())
    with (
        doorway.expect(address, reporting(PACS, {"1.2.1": 0})),
        doorway.expect(address, visit()) as port,
        call(port) as association,
    ):
        assert association.send_c_store(picture()).Status == 0
        assert report(association, "1.2.1") == 0
        assert report(association, "1.2.2") == 0x0112
    assert len(came) == 1
    with pytest.raises(ConnectionRefusedError):  # nobody is expected any more
        socket.create_connection(address, 5)


def test_what_comes_for_one_purpose_brings_nothing_else(doorway: Doorway, visit: Any, free_port: Any) -> None:
    address = (LOOPBACK, free_port())
    with doorway.expect(address, reporting(PACS, {"1.2.1": 0})) as port, call(port) as association:
        assert {str(c.abstract_syntax) for c in association.accepted_contexts} == {PUSH_MODEL}
    with doorway.expect(address, visit()) as port, call(port) as association:
        assert {str(c.abstract_syntax) for c in association.accepted_contexts} == {sop.SECONDARY_CAPTURE}


@pytest.mark.parametrize(
    ("calling", "called", "reason"),
    [("STRANGER", "WARD", "Calling AE title"), ("PACS", "OTHER", "Called AE title")],
)
def test_nobody_else_is_let_in(doorway: Doorway, visit: Any, calling: str, called: str, reason: str) -> None:
    for one in (visit(), reporting(PACS, {"1.2.1": 0})):
        with doorway.expect((LOOPBACK, 0), one) as port, call(port, calling, called) as association:
            assert association.is_rejected
            assert reason in association.acceptor.primitive.reason_str


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
def test_garbage_harms_nobody(doorway: Doorway, visit: Any, came: list[str], garbage: bytes) -> None:
    with doorway.expect((LOOPBACK, 0), visit()) as port:
        with socket.create_connection((LOOPBACK, port), timeout=10) as raw:
            raw.sendall(garbage)
            raw.shutdown(socket.SHUT_WR)
            while raw.recv(4096):
                pass
        with call(port) as association:
            assert association.send_c_store(picture()).Status == 0
    assert len(came) == 1


@pytest.mark.parametrize("begun", [b"", b"\x01\x00" + struct.pack(">L", 200) + b"\0" * 10])
def test_a_slow_caller_is_given_up_and_holds_up_nobody(
    doorway: Doorway, visit: Any, came: list[str], begun: bytes
) -> None:
    quick = replace(visit(), limits=ReceiverLimits(acse_s=0.5, network_s=0.5))
    with (
        doorway.expect((LOOPBACK, 0), quick) as port,
        socket.create_connection((LOOPBACK, port), timeout=20) as raw,
    ):
        raw.sendall(begun)
        with call(port) as association:
            assert association.send_c_store(picture()).Status == 0
        with contextlib.suppress(ConnectionResetError):
            while raw.recv(100):
                pass
    assert len(came) == 1


def hung_up(connection: socket.socket) -> bool:
    """Tell whether the other side ends the connection within a moment."""
    connection.settimeout(0.1)
    try:
        return connection.recv(1) == b""
    except TimeoutError:
        return False
    except ConnectionResetError:
        return True


def test_a_crowd_that_says_nothing_is_not_waited_for(doorway: Doorway, visit: Any) -> None:
    few = replace(visit(), limits=ReceiverLimits(maximum_associations=2))
    with doorway.expect((LOOPBACK, 0), few) as port, contextlib.ExitStack() as stack:
        assert any(
            hung_up(stack.enter_context(socket.create_connection((LOOPBACK, port), 10))) for _ in range(50)
        )


def test_each_is_called_by_its_own_title(
    doorway: Doorway, visit: Any, came: list[str], free_port: Any
) -> None:
    """Another title for what is fetched than for what is reported; and two PACSs at once."""
    address, other = (LOOPBACK, free_port()), replace(PACS, ae_title="OTHER")
    with (
        doorway.expect(address, reporting(PACS, {"1.2.1": 0})),
        doorway.expect(address, reporting(other, {"1.2.2": 0})),
        doorway.expect(address, visit(called="RECEIVER")) as port,
    ):
        with call(port, called="RECEIVER") as association:
            assert association.send_c_store(picture()).Status == 0
        for calling, uid in (("PACS", "1.2.1"), ("OTHER", "1.2.2")):
            with call(port, calling) as association:
                assert report(association, uid) == 0
        with call(port, "OTHER", "RECEIVER") as association:
            assert not association.is_established
    assert len(came) == 1


def test_an_end_hangs_up_on_its_own_caller_alone(doorway: Doorway, visit: Any, free_port: Any) -> None:
    address, other = (LOOPBACK, free_port()), replace(PACS, ae_title="OTHER")
    with doorway.expect(address, reporting(other, {"1.2.2": 0})) as port, contextlib.ExitStack() as ends:
        ends.enter_context(doorway.expect(address, visit()))
        with call(port) as theirs, call(port, "OTHER") as others:
            assert theirs.is_established
            ends.close()
            theirs.join(10)
            assert theirs.is_aborted
            assert report(others, "1.2.2") == 0


@pytest.mark.parametrize(
    ("host", "calls_from", "let_in"),
    [
        ("192.0.2.7", "", False),
        ("nowhere.invalid", "", False),
        ("192.0.2.7", "198.51.100.0/24 2001:db8::1", False),
        ("192.0.2.7", "198.51.100.0/24 127.0.0.1", True),
        ("192.0.2.7", "127.0.0.0/8", True),
        ("192.0.2.7", "*", True),
        ("localhost", "", True),
        ("::1", "", True),  # this computer, by its other address
    ],
)
def test_a_pacs_calls_from_where_it_is(
    doorway: Doorway,
    visit: Any,
    came: list[str],
    caplog: pytest.LogCaptureFixture,
    host: str,
    calls_from: str,
    let_in: bool,
) -> None:
    """Whoever knows both AE titles and calls from elsewhere is not let in."""
    known = replace(PACS, host=host, calls_from=calls_from)
    with doorway.expect((LOOPBACK, 0), visit(known)) as port, call(port) as association:
        assert association.is_established is let_in
        assert association.is_rejected is not let_in
        if let_in:
            assert association.send_c_store(picture()).Status == 0
    assert len(came) == let_in
    assert ("it called from 127.0.0.1" in caplog.text) is not let_in


def test_two_retrievals_from_one_pacs_cannot_be_told_apart(
    doorway: Doorway, visit: Any, free_port: Any
) -> None:
    address = (LOOPBACK, free_port())
    with doorway.expect(address, visit()):
        with pytest.raises(NetworkError) as caught, doorway.expect(address, visit()):
            pass
        assert caught.value.problem.code == "cannot-listen"
    with doorway.expect(address, visit()):
        pass


def test_a_port_that_somebody_has(doorway: Doorway, visit: Any, listener: Any) -> None:
    with pytest.raises(NetworkError) as caught, doorway.expect(listener.getsockname(), visit()):
        pass
    assert caught.value.problem.code == "cannot-listen"


# -- TLS -----------------------------------------------------------------------------------------------------


def context_of(certificates: Any, leaf: Any = None) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=certificates.ca)
    if leaf is not None:
        context.load_cert_chain(leaf.certificate, leaf.key)
    return context


def secured(certificates: Any, incoming: Incoming, ae_title: str = "PACS") -> RemoteAE:
    server = certificates.server
    tls = Tls(certificates.ca, server.certificate, server.key, incoming)
    return replace(PACS, ae_title=ae_title, tls=tls)


def test_who_calls_under_tls_and_how_safely(
    doorway: Doorway, visit: Any, certificates: Any, free_port: Any
) -> None:
    known, nameless = context_of(certificates, certificates.client), context_of(certificates)
    alien = context_of(certificates, certificates.alien)
    expected = {
        Incoming.VERIFIED: (True, False, False, False),
        Incoming.ENCRYPTED: (True, True, True, False),
        Incoming.PLAIN: (False, False, False, True),
    }
    for incoming, wanted in expected.items():
        with doorway.expect((LOOPBACK, 0), visit(secured(certificates, incoming))) as port:
            let_in = []
            for context in (known, nameless, alien, None):
                with call(port, context=context) as association:
                    let_in.append(
                        association.is_established and association.send_c_store(picture()).get("Status") == 0
                    )
            assert tuple(let_in) == wanted, incoming


def test_a_plain_and_a_secured_pacs_share_a_port(
    doorway: Doorway, visit: Any, certificates: Any, free_port: Any
) -> None:
    """Each as its record has it: the secured one is not let in without TLS, the plain one needs none."""
    address = (LOOPBACK, free_port())
    plain = replace(PACS, ae_title="OLD")
    with (
        doorway.expect(address, reporting(plain, {"1.2.1": 0})),
        doorway.expect(address, visit(secured(certificates, Incoming.VERIFIED))) as port,
    ):
        with call(port, "OLD") as association:
            assert report(association, "1.2.1") == 0
        with call(port) as association:
            assert association.is_rejected
        with call(port, context=context_of(certificates)) as association:
            assert not association.is_established
        with call(port, context=context_of(certificates, certificates.client)) as association:
            assert association.send_c_store(picture()).Status == 0


def test_without_a_certificate_of_ours_it_is_said_at_once(doorway: Doorway, visit: Any) -> None:
    with pytest.raises(NotSecured) as caught, doorway.expect((LOOPBACK, 0), visit(replace(PACS, tls=Tls()))):
        pass
    assert caught.value.problem.code == "own-certificate-missing"


# -- Orthanc -------------------------------------------------------------------------------------------------


def enter(orthanc: Any, port: int, **more: Any) -> None:
    """Tell Orthanc where WARD is."""
    body = json.dumps({"AET": "WARD", "Host": LOOPBACK, "Port": port, **more}).encode()
    request = urllib.request.Request(f"{orthanc.url}/modalities/ward", data=body, method="PUT")
    urllib.request.urlopen(request, timeout=30).close()


def fill(orthanc: Any, prepare: Any, count: int) -> tuple[str, list[tuple[str, str]]]:
    """Have Orthanc hold a study; return its UID and what is in it."""
    study, references = generate_uid(), []
    for _ in range(count):
        prepared = prepare()
        prepared.dataset.StudyInstanceUID = study
        prepared.dataset.save_as(prepared.path, enforce_file_format=True)
        request = urllib.request.Request(
            f"{orthanc.url}/instances", data=prepared.path.read_bytes(), method="POST"
        )
        urllib.request.urlopen(request, timeout=30).close()
        references.append((prepared.pair[0], prepared.sop_instance_uid))
    return study, references


def asked_for(study: str) -> Asked:
    keys: dict[str, Any] = {}
    put(keys, "StudyInstanceUID", study)
    return Asked(keys, "study")


@pytest.mark.parametrize("incoming", ["", *Incoming])
def test_orthanc_moves_and_commits_through_one_port(
    orthanc_with: Any, prepare: Any, certificates: Any, tmp_path: Path, free_port: Any, incoming: str
) -> None:
    """In plain, and under TLS as the record has it; a commitment is awaited while the study is moved."""
    tls = {
        "DicomTlsEnabled": True,
        "DicomTlsCertificate": certificates.server.certificate,
        "DicomTlsPrivateKey": certificates.server.key,
        "DicomTlsTrustedCertificates": certificates.ca,
    }
    orthanc = orthanc_with(**(tls if incoming else {}))
    port, doorway = free_port(), Doorway()
    enter(orthanc, port, UseDicomTls=incoming in ("verified", "encrypted"))
    remote = orthanc.remote
    if incoming:
        own = certificates.server
        remote = replace(remote, tls=Tls(certificates.ca, own.certificate, own.key, Incoming(incoming)))
    study, references = fill(orthanc, prepare, 3)
    client = CommitmentClient(remote, OURS, Reports(doorway), port)
    with client.reports.expect("1.2.3", remote, OURS, port):  # as another job would
        way = Way("WARD", Listening("WARD", port, doorway=doorway))
        done = retrieve_from(Client(remote, OURS), asked_for(study), way, Place(tmp_path / "out"))
        assert done.complete, done
        found = client.commit(references, 20)
    assert {one.SOPInstanceUID for one in done.fetched} == {uid for _, uid in references}
    assert found is not None
    assert found.committed == {uid for _, uid in references}


def test_orthanc_in_plain_gets_in_nowhere_where_tls_is_wanted(
    orthanc_with: Any, prepare: Any, certificates: Any, tmp_path: Path, free_port: Any
) -> None:
    orthanc = orthanc_with(
        DicomTlsEnabled=True,
        DicomTlsCertificate=certificates.server.certificate,
        DicomTlsPrivateKey=certificates.server.key,
        DicomTlsTrustedCertificates=certificates.ca,
    )
    port, own = free_port(), certificates.server
    enter(orthanc, port, UseDicomTls=False)
    remote = replace(orthanc.remote, tls=Tls(certificates.ca, own.certificate, own.key))
    study, _ = fill(orthanc, prepare, 1)
    way = Way("WARD", Listening("WARD", port))
    done = retrieve_from(Client(remote, OURS), asked_for(study), way, Place(tmp_path / "out"))
    assert not done.complete
    assert not done.fetched
