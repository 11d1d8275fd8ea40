"""An HTTP server that answers as a test wants."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from sendtopacs.model.remote import RemoteAE, Web, web_peer
from tests.certificates import Leaf

Answer = tuple[int, dict[str, str], bytes]


@dataclass
class WebServer:
    """A running server; `answers` are given one after the other, the last one from then on."""

    answers: list[Callable[[Request], Answer | None]]
    requests: list[Request] = field(default_factory=list)
    port: int = 0

    def remote(self, **changes: Any) -> RemoteAE:
        return web_peer(Web(f"http://127.0.0.1:{self.port}/dicom-web", **changes))


@dataclass
class Request:
    """What came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@pytest.fixture
def web_server() -> Iterator[Callable[..., WebServer]]:
    """Give a function that starts a server with these answers; None as an answer cuts the connection.

    With a certificate it is served under TLS alone.
    """
    running: list[ThreadingHTTPServer] = []

    def start(*answers: Callable[[Request], Answer | None], leaf: Leaf | None = None) -> WebServer:
        served = WebServer(list(answers))

        class Handler(BaseHTTPRequestHandler):
            def _serve(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                request = Request(self.command, self.path, dict(self.headers), body)
                served.requests.append(request)
                make = served.answers.pop(0) if len(served.answers) > 1 else served.answers[0]
                answer = make(request)
                if answer is None:
                    self.close_connection = True
                    return
                status, headers, content = answer
                self.send_response(status)
                for name, value in {**headers, "Content-Length": str(len(content))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(content)

            do_POST = do_GET = do_CONNECT = _serve

            def log_message(self, *_: Any) -> None:
                """Say nothing."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = False
        if leaf is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(leaf.certificate, leaf.key)
            server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        running.append(server)
        served.port = server.server_address[1]
        return served

    yield start
    for server in running:
        server.shutdown()
        server.server_close()
