"""TLS with DCMTK, Orthanc and peers of our own: every good and bad case, each told apart in words."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pynetdicom import evt

from sendtopacs.model import secrets, sop
from sendtopacs.model.errors import NetworkError, NotSecured
from sendtopacs.model.messages import sentence
from sendtopacs.model.messages.security import SENTENCES
from sendtopacs.model.problems import error
from sendtopacs.model.remote import LocalAE, RemoteAE, TimeLimits, Tls, UserIdentity, UserIdentityType
from sendtopacs.net.association import open_association
from sendtopacs.net.problems import is_connection_problem
from sendtopacs.net.scp import Receiver, ReceiverConfig
from sendtopacs.net.verification import verify
from sendtopacs.retry import Again, again
from tests.certificates import PASSWORD, Certificates, Leaf

SHORT = TimeLimits(connect_s=2.0, associate_s=2.0, query_s=4.0)


def named(remote: RemoteAE, tls: Tls | None) -> RemoteAE:
    return replace(remote, name="Main PACS", tls=tls)


def code_of(remote: RemoteAE, local: LocalAE) -> str:
    with pytest.raises(NetworkError) as caught:
        verify(remote, local)
    assert sentence(caught.value.problem)
    return caught.value.problem.code


@pytest.fixture
def dcmtk(storescp: Callable, certificates: Certificates) -> Callable[..., RemoteAE]:
    """Give a function that starts storescp +tls."""

    def start(leaf: Leaf = certificates.server, *options: str) -> RemoteAE:
        wanted = options or ("-ic",)
        peer = storescp("+tls", leaf.key, leaf.certificate, "+cf", certificates.ca, *wanted)
        return peer.remote

    return start


def test_a_trusted_peer_answers(dcmtk, certificates, local):
    assert verify(named(dcmtk(), Tls(certificates.ca)), local) > 0


def test_an_alien_authority_is_said(dcmtk, certificates, local):
    assert code_of(named(dcmtk(), Tls(certificates.other_ca)), local) == "tls-untrusted"


def test_the_systems_authorities_do_not_know_a_certificate_of_our_own(dcmtk, local):
    assert code_of(named(dcmtk(), Tls()), local) == "tls-untrusted"


def test_an_expired_certificate_is_said(dcmtk, certificates, local):
    assert code_of(named(dcmtk(certificates.expired), Tls(certificates.ca)), local) == "tls-expired"


def test_a_certificate_for_another_name_is_said(dcmtk, certificates, local):
    assert code_of(named(dcmtk(certificates.elsewhere), Tls(certificates.ca)), local) == "tls-wrong-name"


def test_a_peer_that_demands_a_client_certificate(dcmtk, certificates, local):
    remote = dcmtk(certificates.server, "-rc")
    assert code_of(named(remote, Tls(certificates.ca)), local) in {
        "tls-certificate-demanded",
        "tls-handshake-refused",  # TLS 1.2 knows no better word
    }
    with_ours = Tls(certificates.ca, certificates.client.certificate, certificates.client.key)
    assert verify(named(remote, with_ours), local) > 0


def test_the_password_of_the_key_is_asked_of_the_keyring(dcmtk, certificates, local, keyring_of_the_test):
    ours = Tls(certificates.ca, certificates.encrypted.certificate, certificates.encrypted.key)
    remote = named(dcmtk(certificates.server, "-rc"), ours)
    assert code_of(remote, local) == "tls-key-password-missing"
    secrets.remember(remote.key_secret, "wrong")
    assert code_of(remote, local) == "tls-key-password-wrong"
    secrets.remember(remote.key_secret, "")
    keyring_of_the_test[secrets.SERVICE, remote.key_secret] = PASSWORD
    assert verify(remote, local) > 0


def test_files_that_are_no_certificates_are_said(dcmtk, certificates, local, tmp_path):
    nonsense = tmp_path / "nonsense.pem"
    nonsense.write_text("nothing")
    remote = RemoteAE("ANY", "127.0.0.1", dcmtk().port)
    assert code_of(named(remote, Tls(str(nonsense))), local) == "tls-ca-unusable"
    assert code_of(named(remote, Tls(str(tmp_path / "none"))), local) == "tls-ca-unusable"
    assert code_of(named(remote, Tls("", str(nonsense))), local) == "tls-certificate-unusable"
    assert code_of(named(remote, Tls("", str(tmp_path / "none"))), local) == "tls-file-unreadable"
    other_key = Tls("", certificates.client.certificate, certificates.ca.replace(".pem", ".key"))
    assert code_of(named(remote, other_key), local) == "tls-key-mismatch"


def test_a_plain_peer_is_said_and_gets_nothing_in_plain(storescp, certificates, local):
    remote = replace(storescp().remote, limits=SHORT)
    assert code_of(named(remote, Tls(certificates.ca)), local) in {
        "tls-hung-up",
        "tls-mute",
        "tls-plain-peer",
    }


def test_a_plain_receiver_of_ours(receiver, certificates, local):
    remote = RemoteAE("OURS", "127.0.0.1", receiver(None).port, limits=SHORT)
    assert code_of(named(remote, Tls(certificates.ca)), local) in {"tls-hung-up", "tls-plain-peer"}


def test_a_mute_peer(listener, certificates, local):
    remote = RemoteAE("ANY", "127.0.0.1", listener.getsockname()[1], limits=replace(SHORT, associate_s=0.3))
    assert code_of(named(remote, Tls(certificates.ca)), local) == "tls-mute"


def test_a_plain_record_for_a_tls_peer(dcmtk, local):
    assert code_of(named(dcmtk(), None), local) in {"tls-demanded", "not-dicom"}


@contextlib.contextmanager
def https(leaf: Leaf, ca: str, *, version: ssl.TLSVersion, demands: bool, says: bytes) -> Iterator[int]:
    """Serve one connection under TLS that says something else than DICOM."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(leaf.certificate, leaf.key)
    context.load_verify_locations(ca)
    context.verify_mode = ssl.CERT_REQUIRED if demands else ssl.CERT_NONE
    context.maximum_version = version
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            with contextlib.suppress(OSError):
                connection, _ = server.accept()
                connection.settimeout(10)
                with context.wrap_socket(connection, server_side=True) as secured:
                    secured.recv(1000)
                    secured.sendall(says)

        thread = threading.Thread(target=serve)
        thread.start()
        yield server.getsockname()[1]
        with contextlib.suppress(OSError):
            socket.create_connection(server.getsockname(), 1).close()
        thread.join(10)


def test_what_is_not_dicom_is_told_apart_under_tls(certificates, local):
    answer = b"HTTP/1.1 400 Bad Request\r\n\r\n"
    newest = ssl.TLSVersion.TLSv1_3
    with https(certificates.server, certificates.ca, version=newest, demands=False, says=answer) as port:
        remote = RemoteAE("ANY", "127.0.0.1", port, "Web", limits=SHORT, tls=Tls(certificates.ca))
        assert code_of(remote, local) == "not-dicom"


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_a_demanded_certificate_in_both_versions(certificates, local, version):
    with https(certificates.server, certificates.ca, version=version, demands=True, says=b"") as port:
        remote = RemoteAE("ANY", "127.0.0.1", port, "Web", limits=SHORT, tls=Tls(certificates.ca))
        assert code_of(remote, local) in {"tls-certificate-demanded", "tls-handshake-refused"}
    alien = Tls(certificates.ca, certificates.alien.certificate, certificates.alien.key)
    with https(certificates.server, certificates.ca, version=version, demands=True, says=b"") as port:
        remote = RemoteAE("ANY", "127.0.0.1", port, "Web", limits=SHORT, tls=alien)
        assert code_of(remote, local) == "tls-certificate-refused"


def test_orthanc_both_ways(orthanc_with, certificates, local):
    orthanc = orthanc_with(
        DicomTlsEnabled=True,
        DicomTlsCertificate=certificates.server.certificate,
        DicomTlsPrivateKey=certificates.server.key,
        DicomTlsTrustedCertificates=certificates.ca,
        DicomTlsRemoteCertificateRequired=True,
    )
    without = named(orthanc.remote, Tls(certificates.ca))
    assert code_of(without, local) in {"tls-certificate-demanded", "tls-handshake-refused"}
    ours = Tls(certificates.ca, certificates.client.certificate, certificates.client.key)
    assert verify(named(orthanc.remote, ours), local) > 0
    alien = Tls(certificates.ca, certificates.alien.certificate, certificates.alien.key)
    assert code_of(named(orthanc.remote, alien), local) == "tls-certificate-refused"


def test_orthancs_bad_certificates_are_told_apart(orthanc_with, orthanc, certificates, local):
    for leaf, code in ((certificates.expired, "tls-expired"), (certificates.elsewhere, "tls-wrong-name")):
        served = orthanc_with(
            DicomTlsEnabled=True,
            DicomTlsCertificate=leaf.certificate,
            DicomTlsPrivateKey=leaf.key,
            DicomTlsTrustedCertificates=certificates.ca,
            DicomTlsRemoteCertificateRequired=False,
        )
        assert code_of(named(served.remote, Tls(certificates.ca)), local) == code
        assert code_of(named(served.remote, Tls(certificates.other_ca)), local) in {code, "tls-untrusted"}
        assert code_of(named(served.remote, None), local) in {"tls-demanded", "not-dicom"}
    plain = replace(orthanc.remote, limits=SHORT)
    assert code_of(named(plain, Tls(certificates.ca)), local) in {
        "tls-hung-up",
        "tls-mute",
        "tls-plain-peer",
    }


@pytest.fixture
def receiver(tmp_path, certificates) -> Iterator[Callable[..., Receiver]]:
    """Give a function that starts our own SCP under TLS."""
    with contextlib.ExitStack() as stack:

        def start(tls: Tls | None) -> Receiver:
            config = ReceiverConfig("OURS", tls=tls)
            return stack.enter_context(Receiver(config, tmp_path / "parts", lambda _received: 0))

        yield start


def test_our_own_scp_serves_tls(receiver, certificates, local):
    ours = Tls(certificates.ca, certificates.server.certificate, certificates.server.key)
    port = receiver(ours).port
    remote = RemoteAE("OURS", "127.0.0.1", port, "Ours", limits=SHORT)
    assert code_of(named(remote, Tls(certificates.ca)), local) in {
        "tls-certificate-demanded",
        "tls-hung-up-after",
    }
    client = Tls(certificates.ca, certificates.client.certificate, certificates.client.key)
    assert verify(named(remote, client), local) > 0
    assert code_of(remote, local) in {"tls-demanded", "not-dicom"}


def test_a_caller_that_never_shakes_hands_holds_up_nobody(receiver, certificates, local):
    port = receiver(Tls("", certificates.server.certificate, certificates.server.key)).port
    with socket.create_connection(("127.0.0.1", port)):
        remote = RemoteAE("OURS", "127.0.0.1", port, tls=Tls(certificates.ca))
        assert verify(remote, local) > 0


@pytest.mark.parametrize(
    ("version", "suites"),
    [
        (ssl.TLSVersion.TLSv1_2, "AES128-SHA256"),  # no forward secrecy
        (ssl.TLSVersion.TLSv1_2, "ECDHE-RSA-AES128-SHA256"),  # CBC
        (ssl.TLSVersion.TLSv1_1, "ALL:@SECLEVEL=0"),
    ],
)
@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1_1:DeprecationWarning")
def test_old_tls_is_refused(certificates, local, version, suites):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates.server.certificate, certificates.server.key)
    context.set_ciphers(suites)
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    context.maximum_version = version
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with contextlib.suppress(OSError), context.wrap_socket(connection, server_side=True):
                pass

        thread = threading.Thread(target=serve)
        thread.start()
        port = server.getsockname()[1]
        remote = RemoteAE("ANY", "127.0.0.1", port, limits=SHORT, tls=Tls(certificates.ca))
        assert code_of(remote, local) in {"tls-handshake-refused", "tls-nothing-common"}
        thread.join(10)


def test_many_messages_go_through_one_association(receiver, certificates, local):
    port = receiver(Tls("", certificates.server.certificate, certificates.server.key)).port
    remote = RemoteAE("OURS", "127.0.0.1", port, tls=Tls(certificates.ca))
    contexts = [(sop.VERIFICATION, (sop.IMPLICIT_VR_LITTLE_ENDIAN,))]
    with open_association(remote, local, contexts, limit_s=30) as peer:
        for _ in range(20):
            assert peer.association.send_c_echo().Status == 0x0000


def test_not_secured_is_no_other_trouble():
    assert issubclass(NotSecured, NetworkError)


@pytest.mark.parametrize(
    ("identity", "expected"),
    [
        (UserIdentity(UserIdentityType.USERNAME, "nurse"), (1, b"nurse", b"")),
        (UserIdentity(UserIdentityType.PASSCODE, "nurse"), (2, b"nurse", b"s3cret")),
        (UserIdentity(UserIdentityType.JWT), (5, b"s3cret", b"")),
    ],
)
def test_the_peer_is_told_who_uses_the_program(fault_peer, local, identity, expected):
    told = []

    def on_user(event):
        told.append((event.user_id_type, event.primary_field, event.secondary_field or b""))
        return True, None

    remote = replace(fault_peer(handlers=[(evt.EVT_USER_ID, on_user)]).remote, user_identity=identity)
    if identity.type is not UserIdentityType.USERNAME:
        assert code_of(remote, local) == "secret-missing"
    secrets.remember(remote.user_secret, "s3cret")
    verify(remote, local)
    assert told == [expected]


def test_a_json_web_token_that_was_pasted_with_line_ends_is_sent_without(fault_peer, local):
    told = []

    def on_user(event):
        told.append(event.primary_field)
        return True, None

    user = UserIdentity(UserIdentityType.JWT)
    remote = replace(fault_peer(handlers=[(evt.EVT_USER_ID, on_user)]).remote, user_identity=user)
    secrets.remember(remote.user_secret, "head.\nbody.sign\n")
    verify(remote, local)
    assert told == [b"head.body.sign"]


def test_a_user_that_is_not_accepted(fault_peer, local):
    peer = fault_peer(handlers=[(evt.EVT_USER_ID, lambda _event: (False, None))])
    remote = replace(peer.remote, user_identity=UserIdentity(UserIdentityType.USERNAME, "nobody"))
    assert code_of(remote, local) == "rejected-user"


def test_every_failure_of_tls_is_a_connection_problem_and_tried_again():
    for code in SENTENCES:
        if code.startswith("tls-"):
            assert is_connection_problem(error(code)), code
            assert again(error(code)) is not Again.NEVER, code
