"""The audit trail at a syslog server over TLS: framed, valid, each once and none lost."""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.audit import AuditTrail
from sendtopacs.audit_forward import AuditForwarder
from sendtopacs.cli import main
from sendtopacs.model.errors import NetworkError, Unreachable
from sendtopacs.model.events import CancelToken
from sendtopacs.model.remote import RemoteAE, Tls
from sendtopacs.net.syslog import record, send
from sendtopacs.resources import __file__ as resources
from tests.audit_schema import against_schema, problems
from tests.certificates import Certificates

SAMPLES = Path(resources).parent / "samples"


@dataclass
class Syslog:
    """A syslog server of RFC 5425; `cut_after` bytes it breaks a connection off."""

    port: int
    records: list[str] = field(default_factory=list)
    connections: int = 0
    cut_after: int = 0
    news: threading.Condition = field(default_factory=threading.Condition)

    def remote(self, certificates: Certificates, **changes: str) -> RemoteAE:
        tls = replace(Tls(certificates.ca), **changes)
        return RemoteAE("", "localhost", self.port, name="audit", tls=tls)

    def wait_for(self, count: int, timeout_s: float = 30) -> list[str]:
        with self.news:
            self.news.wait_for(lambda: len(self.records) >= count, timeout_s)
            assert len(self.records) == count
            return list(self.records)

    def serve(self, connection: ssl.SSLSocket) -> None:
        stream = connection.makefile("rb")
        with contextlib.closing(connection), contextlib.suppress(OSError):
            if self.cut_after:
                stream.read(self.cut_after)
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
                return
            while length := _length(stream):
                one = stream.read(length)
                assert len(one) == length
                with self.news:
                    self.records.append(one.decode())
                    self.news.notify_all()
            connection.unwrap()


def _length(stream) -> int:
    digits = b""
    while (byte := stream.read(1)) not in (b" ", b""):
        digits += byte
    return int(digits) if digits else 0


@contextlib.contextmanager
def running(certificates: Certificates, port: int = 0, *, client_ca: str = "") -> Iterator[Syslog]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates.server.certificate, certificates.server.key)
    if client_ca:
        context.load_verify_locations(client_ca)
        context.verify_mode = ssl.CERT_REQUIRED
    listener = socket.create_server(("127.0.0.1", port))
    server = Syslog(listener.getsockname()[1])

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            server.connections += 1
            with contextlib.suppress(OSError):
                connection.settimeout(20)
                server.serve(context.wrap_socket(connection, server_side=True))
            connection.close()

    thread = threading.Thread(target=accept, name="syslog")
    thread.start()
    try:
        yield server
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()


@pytest.fixture
def syslog(certificates: Certificates) -> Iterator[Syslog]:
    with running(certificates) as server:
        yield server


@pytest.fixture
def trail(home: Path) -> AuditTrail:
    return AuditTrail(home / "audit")


def note(trail: AuditTrail, number: int, state: str = "stored") -> None:
    one = {"uid": f"1.2.{number}", "class": "1.2.840.10008.5.1.4.1.1.7", "study": "1.2", "state": state}
    told = {"destination": "Main", "address": "MAIN@10.0.0.1:104", "calling": "WARD", "patient_id": "P-1"}
    trail.note("job-outcome", **told, accession="A-1", objects=[one])


def uids(records: list[str]) -> list[str]:
    return [re.search('Instance UID="([^"]+)"', one)[1] for one in records]


def test_a_record_is_what_the_rfcs_want(syslog: Syslog, certificates: Certificates) -> None:
    when = datetime.now().astimezone().isoformat(timespec="seconds")
    send(
        syslog.remote(certificates),
        [record("<AuditMessage>ŠIMKUTĖ</AuditMessage>", when, "ward 7")],
        CancelToken(),
    )
    (one,) = syslog.wait_for(1)
    header, _, body = one.partition("\ufeff")
    assert header == f"<85>1 {when} ward7 SendToPACS - DICOM+RFC3881 - "
    assert body == '<?xml version="1.0" encoding="UTF-8"?><AuditMessage>ŠIMKUTĖ</AuditMessage>'


def test_each_goes_once_and_in_its_order(
    syslog: Syslog, certificates: Certificates, trail: AuditTrail
) -> None:
    for number in range(210):
        note(trail, number)
    trail.note("identity-unlocked", source="worklist")  # no message of its own
    remote = syslog.remote(certificates)
    assert AuditForwarder(trail, remote).forward() == 210
    assert uids(syslog.wait_for(210)) == [f"1.2.{number}" for number in range(210)]
    assert AuditForwarder(trail, remote).forward() == 0
    note(trail, 210)
    assert AuditForwarder(trail, remote).forward() == 1
    assert uids(syslog.wait_for(211))[-1] == "1.2.210"


def test_a_server_that_is_away_loses_nothing_and_holds_up_nothing(
    certificates: Certificates, trail: AuditTrail, free_port: Callable[[], int]
) -> None:
    port = free_port()
    away = RemoteAE("", "localhost", port, name="audit", tls=Tls(certificates.ca))
    note(trail, 1)
    with pytest.raises(Unreachable):
        AuditForwarder(trail, away).forward()
    note(trail, 2)
    forwarder = AuditForwarder(trail, away)
    with running(certificates, port) as server:
        forwarder.start()
        assert uids(server.wait_for(2)) == ["1.2.1", "1.2.2"]
        note(trail, 3)
        assert uids(server.wait_for(3))[-1] == "1.2.3"
        forwarder.stop(finish=True)


def test_a_connection_that_is_cut_is_no_success(
    syslog: Syslog, certificates: Certificates, trail: AuditTrail
) -> None:
    for number in range(20):
        note(trail, number)
    syslog.cut_after = 50
    with pytest.raises(NetworkError):
        AuditForwarder(trail, syslog.remote(certificates)).forward()
    syslog.cut_after = 0
    assert AuditForwarder(trail, syslog.remote(certificates)).forward() == 20
    syslog.wait_for(20)


@pytest.mark.parametrize(
    ("changes", "code"), [({"ca_file": "other"}, "tls-untrusted"), ({}, "tls-certificate-demanded")]
)
def test_only_a_server_that_is_known_gets_it(
    certificates: Certificates, trail: AuditTrail, changes: dict[str, str], code: str
) -> None:
    note(trail, 1)
    with running(certificates, client_ca=certificates.ca) as server:
        changes = {"ca_file": certificates.other_ca} if changes else {}
        with pytest.raises(NetworkError) as caught:
            AuditForwarder(trail, server.remote(certificates, **changes)).forward()
        assert caught.value.problem.code == code
        own = {"certificate": certificates.client.certificate, "key": certificates.client.key}
        assert AuditForwarder(trail, server.remote(certificates, **own)).forward() == 1
        server.wait_for(1)


def test_what_is_sent_is_valid_and_comes_from_the_command_line_too(
    syslog: Syslog, certificates: Certificates, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home.mkdir()
    made = f'syslog_host = "localhost"\nsyslog_port = {syslog.port}\ntls_ca_file = "{certificates.ca}"\n'
    (home / "settings.toml").write_text(f"version = 1\n[audit]\n{made}")
    patient = [
        "--set",
        "PatientName=ŠIMKUTĖ^Ona",
        "--set",
        "PatientID=P <1> & 2",
        "--set",
        "AccessionNumber=A-1",
    ]
    with Archive(ArchiveConfig(folder=tmp_path / "archive", port=0)) as archive:
        files = [str(SAMPLES / "photo.jpg"), str(SAMPLES / "consent.pdf")]
        assert main(["send", *files, "--to", f"DEMO@127.0.0.1:{archive.port}", *patient]) == 0
        sent = {one.sop_instance_uid for one in archive.contents()}
    (one,) = syslog.wait_for(1)  # before the command ended
    message = one.partition("\ufeff")[2].partition("?>")[2]
    assert problems(message) == []
    assert 'EventOutcomeIndicator="0"' in message
    assert "AETITLES=SENDTOPACS" in message
    assert set(re.findall('Instance UID="([^"]+)"', message)) == sent
    assert "IMKUT" not in message
    capsys.readouterr()
    assert main(["audit", "send"]) == 0
    assert "Messages: 0" in capsys.readouterr().err


def test_what_failed_is_told_as_a_failure_and_what_waits_not_yet(
    trail: AuditTrail, capsys: pytest.CaptureFixture[str]
) -> None:
    note(trail, 1, "failed")
    note(trail, 2, "waiting")
    assert main(["audit", "export", "--format", "dicom"]) == 0
    (message,) = capsys.readouterr().out.splitlines()
    assert problems(message) == []
    assert 'EventOutcomeIndicator="8"' in message


@pytest.mark.parametrize(
    "operator",
    ["Šimkutė^Ona", "李小明", 'O\'Hara <b>&amp;</b> "x"', "]]><!--\x0b\x00\x1b\ufffe\ud800", "🩺\n--"],
)
def test_a_typed_operator_stands_in_the_message_whatever_was_typed(
    trail: AuditTrail, syslog: Syslog, certificates: Certificates, operator: str
) -> None:
    """Well-formed and valid; what XML cannot hold is a question mark."""
    one = {"uid": "1.2.3", "class": "1.2.840.10008.5.1.4.1.1.7", "study": "1.2", "state": "stored"}
    told = {"destination": "Main", "address": "MAIN@10.0.0.1:104", "patient_id": "P-1"}
    trail.note("job-outcome", **told, operator=operator, objects=[one])
    assert AuditForwarder(trail, syslog.remote(certificates)).forward() == 1
    (sent,) = syslog.wait_for(1)
    message = sent.partition("\ufeff")[2].partition("?>")[2]
    assert problems(message) == []
    whole = ElementTree.fromstring(message)
    (person,) = [p for p in whole.iter("ActiveParticipant") if p.get("UserIsRequestor") == "true"]
    expected = operator.translate(dict.fromkeys([0, 11, 27, 0xFFFE, 0xD800], "?"))
    assert person.get("UserName") == expected
    assert trail.verify() == []


def test_a_server_is_tried_by_a_message_of_nobody(
    syslog: Syslog,
    certificates: Certificates,
    home: Path,
    trail: AuditTrail,
    capsys: pytest.CaptureFixture[str],
) -> None:
    note(trail, 1)  # which waits to be sent, and is not
    made = f'syslog_host = "localhost"\nsyslog_port = {syslog.port}\ntls_ca_file = "{certificates.ca}"\n'
    (home / "settings.toml").write_text(f"version = 1\n[audit]\n{made}")
    assert main(["audit", "test"]) == 0
    assert "has taken a test message" in capsys.readouterr().err
    (one,) = syslog.wait_for(1)
    message = one.partition("\ufeff")[2].partition("?>")[2]
    assert against_schema(message) == []
    assert "110100" in message
    assert "P-1" not in message


def test_what_is_wrong_with_a_server_that_is_tried_is_told_apart(
    syslog: Syslog, home: Path, free_port: Callable[[], int], capsys: pytest.CaptureFixture[str]
) -> None:
    home.mkdir(exist_ok=True)
    assert main(["audit", "test"]) == 2
    assert "No audit server is set" in capsys.readouterr().err
    for port, said in ((free_port(), "refuses connections"), (syslog.port, "certificate")):
        (home / "settings.toml").write_text(
            f'version = 1\n[audit]\nsyslog_host = "localhost"\nsyslog_port = {port}\n'
        )
        assert main(["audit", "test"]) == 3
        assert said in capsys.readouterr().err
    assert syslog.records == []


def test_no_server_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", "send"]) == 2
    assert "No audit server is set" in capsys.readouterr().err


def test_a_server_that_is_away_is_said(
    home: Path, trail: AuditTrail, free_port: Callable[[], int], capsys: pytest.CaptureFixture[str]
) -> None:
    note(trail, 1)
    (home / "settings.toml").write_text(
        f'version = 1\n[audit]\nsyslog_host = "localhost"\nsyslog_port = {free_port()}\n'
    )
    assert main(["audit", "send"]) == 3
    assert "refuses connections" in capsys.readouterr().err
