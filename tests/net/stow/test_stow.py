"""STOW-RS: what a server says of each instance, and of the request as a whole."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sendtopacs.model import secrets
from sendtopacs.model.errors import AssociationLost, Cancelled, NetworkError, NotSecured, Unreachable
from sendtopacs.model.events import CancelToken
from sendtopacs.model.messages import sentence
from sendtopacs.model.remote import RemoteAE, Tls, Web, WebLogin, web_peer
from sendtopacs.net.status import StoreKind
from sendtopacs.net.stow import StowSession, WebFile, batches
from sendtopacs.net.verification import verify
from tests.stow_answers import dataset


@pytest.fixture
def files(tmp_path: Path) -> list[WebFile]:
    made = []
    for number in range(3):
        path = tmp_path / f"{number}.dcm"
        path.write_bytes(b"DICM" * (number + 1))
        made.append(WebFile(path, path.stat().st_size, f"1.2.{number}"))
    return made


def send(remote: RemoteAE, files: list[WebFile]):
    with StowSession(remote) as session:
        return session.send(files, lambda _fraction: None)


def refused(remote: RemoteAE, files: list[WebFile]) -> str:
    with pytest.raises(NetworkError) as caught:
        send(remote, files)
    assert sentence(caught.value.problem)
    return caught.value.problem.code


def everything(request):
    return 200, {}, dataset(["1.2.0", "1.2.1", "1.2.2"], {})


def status(number: int, **headers: str):
    return lambda _request: (number, {k.replace("_", "-"): v for k, v in headers.items()}, b"")


def test_the_body_is_what_the_standard_wants(web_server, files):
    server = web_server(everything)
    found = send(server.remote(), files)
    assert all(one.stored for one in found.values())
    (request,) = server.requests
    assert request.path == "/dicom-web/studies"
    boundary = re.search("boundary=(.+)", request.headers["Content-Type"])[1]
    parts = request.body.split(f"--{boundary}".encode())
    assert parts[0] == b""
    assert parts[-1] == b"--\r\n"
    assert [p.partition(b"\r\n\r\n")[2][:-2] for p in parts[1:-1]] == [f.path.read_bytes() for f in files]
    assert all(b"Content-Type: application/dicom\r\n\r\n" in part for part in parts[1:-1])


def test_each_instance_has_its_own_outcome(web_server, files):
    server = web_server(lambda _r: (409, {}, dataset(["1.2.0"], {"1.2.1": 0xA700})))
    found = send(server.remote(), files)
    assert found["1.2.0"].stored
    assert (found["1.2.1"].kind, found["1.2.1"].problem.code) == (StoreKind.RETRY, "store-out-of-resources")
    assert found["1.2.2"].problem.code == "stow-not-named"


def test_success_without_a_word_about_the_instance_is_none(web_server, files):
    found = send(web_server(status(200)).remote(), files)
    assert {one.problem.code for one in found.values()} == {"stow-not-named"}


@pytest.mark.parametrize("reason", [0xB000, 0xB006, 0x0001, 0x0107])
def test_what_the_peer_calls_failed_is_never_called_stored(web_server, files, reason):
    found = send(web_server(lambda _r: (202, {}, dataset([], {"1.2.0": reason}))).remote(), files[:1])
    assert not found["1.2.0"].stored
    assert sentence(found["1.2.0"].problem)


@pytest.mark.parametrize("content", [b'{"00081199": {"Value": 5}}', b"[" * 100_000, b'[[], {"a": 1}]'])
def test_an_answer_that_is_no_data_set_proves_nothing(web_server, files, content):
    found = send(web_server(lambda _r: (200, {}, content)).remote(), files)
    assert {one.problem.code for one in found.values()} == {"stow-not-named"}


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (401, "stow-login"),
        (403, "stow-forbidden"),
        (404, "stow-not-there"),
        (407, "proxy-login"),
        (415, "stow-media-type"),
        (429, "stow-busy"),
        (500, "stow-server-error"),
        (503, "stow-busy"),
    ],
)
def test_a_refusal_is_said(web_server, files, number, code):
    assert refused(web_server(status(number)).remote(), files) == code


@pytest.mark.parametrize("number", [400, 409])
def test_what_is_refused_without_a_word_is_looked_for_by_halves(web_server, files, number):
    server = web_server(status(number))
    found = send(server.remote(), files)
    assert {(one.kind, one.problem.code) for one in found.values()} == {(StoreKind.FAILED, "stow-refused")}
    assert len(server.requests) == 5


def test_a_request_that_is_too_large_is_halved(web_server, files):
    def small(request):
        return everything(request) if request.body.count(b"application/dicom") == 1 else (413, {}, b"")

    server = web_server(small)
    assert all(one.stored for one in send(server.remote(), files).values())
    assert len(server.requests) == 5
    found = send(web_server(status(413)).remote(), files[:1])
    assert found["1.2.0"].problem.code == "stow-too-large"


def test_a_busy_server_is_asked_again_when_it_said(web_server, files):
    server = web_server(status(429, Retry_After="0"), everything)
    assert send(server.remote(), files)["1.2.0"].stored
    assert len(server.requests) == 2


def test_a_cut_connection(web_server, files):
    with pytest.raises(AssociationLost):
        send(web_server(lambda _r: None).remote(), files)


def test_nobody_there(free_port, files):
    with pytest.raises(Unreachable) as caught:
        send(web_peer(Web(f"http://127.0.0.1:{free_port()}")), files)
    assert caught.value.problem.code == "connection-refused"


def test_a_proxy_that_is_away(free_port, files, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{free_port()}")
    monkeypatch.setenv("NO_PROXY", "")
    assert refused(web_peer(Web("http://pacs.example/dicom-web")), files) in {
        "proxy-failed",
        "connection-refused",
    }


def test_a_proxy_passes_it_on(web_server, files, monkeypatch):
    proxy = web_server(everything)
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
    monkeypatch.setenv("NO_PROXY", "")
    assert send(web_peer(Web("http://pacs.example/dicom-web")), files)["1.2.0"].stored
    assert proxy.requests[0].path == "http://pacs.example/dicom-web/studies"


def test_basic_and_bearer(web_server, files):
    server = web_server(everything)
    basic = server.remote(login=WebLogin.BASIC, user="nurse")
    assert refused(basic, files) == "secret-missing"
    secrets.remember(basic.web_secret, "word")
    send(basic, files)
    assert server.requests[-1].headers["Authorization"] == "Basic bnVyc2U6d29yZA=="
    bearer = server.remote(login=WebLogin.BEARER)
    secrets.remember(bearer.web_secret, "t0ken")
    send(bearer, files)
    assert server.requests[-1].headers["Authorization"] == "Bearer t0ken"


def test_a_token_that_was_pasted_with_blanks_and_line_ends_is_sent_without(web_server, files):
    server = web_server(everything)
    bearer = server.remote(login=WebLogin.BEARER)
    secrets.remember(bearer.web_secret, " t0k\nen \n")
    send(bearer, files)
    assert server.requests[-1].headers["Authorization"] == "Bearer t0ken"


def test_a_proxy_that_wants_a_login_for_https_is_said(web_server, files, monkeypatch):
    proxy = web_server(status(407))
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
    monkeypatch.setenv("NO_PROXY", "")
    assert refused(web_peer(Web("https://pacs.example/dicom-web")), files) == "proxy-login"
    proxy.answers[:] = [status(403)]
    assert refused(web_peer(Web("https://pacs.example/dicom-web")), files) == "proxy-failed"


def test_oauth_gets_a_token_and_another_when_it_expires(web_server, files):
    tokens = iter(["first", "second"])
    login = web_server(lambda _r: (200, {}, f'{{"access_token": "{next(tokens)}"}}'.encode()))
    server = web_server(everything, status(401), everything)
    token_url = f"http://127.0.0.1:{login.port}/token"
    remote = server.remote(login=WebLogin.OAUTH, user="us", token_url=token_url, scope="store")
    secrets.remember(remote.web_secret, "word")
    with StowSession(remote) as session:
        session.send(files, lambda _fraction: None)
        session.send(files, lambda _fraction: None)
    used = [request.headers["Authorization"] for request in server.requests]
    assert used == ["Bearer first", "Bearer first", "Bearer second"]
    assert login.requests[0].body == b"grant_type=client_credentials&scope=store"
    refusing = web_server(status(400))
    bad = server.remote(login=WebLogin.OAUTH, user="us", token_url=f"http://127.0.0.1:{refusing.port}/")
    assert refused(bad, files) == "oauth-refused"


def test_a_cancel_is_felt_while_the_server_thinks(web_server, files):
    cancel = CancelToken()

    def thinking(request):
        cancel.cancel()
        return everything(request)

    def store():
        with StowSession(web_server(thinking).remote(), cancel) as session:
            session.send(files, lambda _fraction: None)
            cancel.checkpoint()

    with pytest.raises(Cancelled):
        store()


def test_what_goes_over_https_arrives_whole(web_server, certificates, files):
    server = web_server(everything, leaf=certificates.server)
    remote = web_peer(Web(f"https://localhost:{server.port}/dicom-web"), Tls(certificates.ca))
    assert all(one.stored for one in send(remote, files).values())
    assert all(one.path.read_bytes() in server.requests[0].body for one in files)
    for leaf, code in ((certificates.expired, "tls-expired"), (certificates.elsewhere, "tls-wrong-name")):
        bad = web_server(everything, leaf=leaf)
        assert refused(web_peer(Web(f"https://localhost:{bad.port}"), Tls(certificates.ca)), files) == code
        assert bad.requests == []


def test_https_is_verified(storescp, certificates, files):
    peer = storescp("+tls", certificates.server.key, certificates.server.certificate, "+cf", certificates.ca)
    with pytest.raises(NotSecured) as caught:
        send(web_peer(Web(f"https://localhost:{peer.remote.port}"), Tls(certificates.other_ca)), files)
    assert caught.value.problem.code == "tls-untrusted"


def test_files_go_in_batches_by_size(files):
    assert [len(b) for b in batches(files, Web("https://a", batch_bytes=12))] == [2, 1]


def test_the_test_button_says_what_is_wrong(web_server, local, orthanc):
    assert verify(web_server(status(200)).remote(), local) > 0
    with pytest.raises(NetworkError) as caught:
        verify(web_server(status(401)).remote(), local)
    assert caught.value.problem.code == "stow-login"
    assert verify(web_peer(Web(f"{orthanc.url}/dicom-web")), local) > 0
