"""STOW-RS: instances stored over HTTP, streamed from their files in batches (PS3.18 10.5).

The HTTP status alone proves nothing: each instance has to be named in the response's Referenced SOP Sequence,
else it is not called stored. Requests, TLS and proxies are httpx's; the body and its answer are ours.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import httpx

from sendtopacs.model.errors import AssociationLost, Cancelled, NetworkError
from sendtopacs.model.events import CancelToken, Progress
from sendtopacs.model.problems import error
from sendtopacs.model.remote import RemoteAE, Web
from sendtopacs.net.http import Login, client_for, failure_of, require_web
from sendtopacs.net.noting import failures_noted
from sendtopacs.net.status import StoreKind, StoreOutcome
from sendtopacs.net.stow_response import names_instances, outcomes, refusal, retry_after_s
from sendtopacs.net.tls import shut_down

_CHUNK_BYTES = 1 << 17
_LONGEST_WAIT_S = 30.0  # for a peer that says when it has time again; longer is the outbox's to wait
_TOO_LARGE, _UNAUTHORISED = 413, 401
_REFUSED = frozenset({400, 409, 422})  # because of something in the request
_BUSY = frozenset({429, 503})
_UID_OF_NOTHING = "1.2.826.0.1.3680043.2.1143"


@dataclass(frozen=True, slots=True)
class WebFile:
    """A Part 10 file to be stored."""

    path: Path
    size_bytes: int
    SOPInstanceUID: str


class StowSession:
    """A destination's HTTP connections; a context manager, used from one thread."""

    def __init__(self, remote: RemoteAE, cancel: CancelToken | None = None) -> None:
        self._remote, self._web = remote, require_web(remote)
        self._cancel = cancel or CancelToken()
        self._connections: list[object] = []
        self._client = client_for(remote)
        self._login = Login(remote, self._client)
        self._forget: Callable[[], None] = lambda: None

    def __enter__(self) -> StowSession:
        self._forget = self._cancel.on_cancel(self._break)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._forget()
        self._client.close()

    @failures_noted()
    def verify(self) -> None:
        """Ask for a study that cannot be there: the address, TLS and the login are right then."""
        url = f"{self._web.url}/studies?StudyInstanceUID={_UID_OF_NOTHING}&limit=1"
        answer = self._request(lambda: self._client.build_request("GET", url, headers=self._headers()))
        if not answer.is_success and answer.status_code not in {400, 405, 406, 501}:
            raise NetworkError(refusal(answer, self._remote.label))

    def send(self, files: Sequence[WebFile], progress: Progress) -> dict[str, StoreOutcome]:
        """Store files in one request; return what became of each, by its UID.

        A batch that is too large for the peer is halved; so is one that it refuses without saying for which
        instance. Raises NetworkError, and Cancelled.
        """
        with failures_noted():
            answer = self._request(lambda: self._store_request(files, progress))
        unsaid = answer.status_code in _REFUSED and not names_instances(answer)
        if (answer.status_code == _TOO_LARGE or unsaid) and len(files) > 1:
            half = len(files) // 2
            return {**self.send(files[:half], progress), **self.send(files[half:], progress)}
        if unsaid:
            return {
                files[0].SOPInstanceUID: StoreOutcome(StoreKind.FAILED, refusal(answer, self._remote.label))
            }
        if answer.status_code == _TOO_LARGE:
            problem = error("stow-too-large", peer=self._remote.label)
            return {files[0].SOPInstanceUID: StoreOutcome(StoreKind.FAILED, problem)}
        with failures_noted():
            return outcomes(answer, [one.SOPInstanceUID for one in files], self._remote.label)

    def _store_request(self, files: Sequence[WebFile], progress: Progress) -> httpx.Request:
        boundary = uuid.uuid4().hex
        length = sum(len(_part_head(boundary)) + one.size_bytes + 2 for one in files) + len(_end(boundary))
        headers = {
            **self._headers(),
            "Content-Type": f'multipart/related; type="application/dicom"; boundary={boundary}',
            "Content-Length": str(length),  # known; some servers and proxies take no chunks
        }
        body = _body(files, boundary, length, progress)
        return self._client.build_request("POST", f"{self._web.url}/studies", headers=headers, content=body)

    def _headers(self) -> dict[str, str]:
        return {"Accept": "application/dicom+json"}

    def _request(self, build: Callable[[], httpx.Request]) -> httpx.Response:
        """Send a request, built anew for each try: a token that has expired is got again, once."""
        answer = self._once(build())
        if answer.status_code == _UNAUTHORISED and self._login.renew():
            answer = self._once(build())
        wait_s = retry_after_s(answer)
        if answer.status_code in _BUSY and wait_s is not None and wait_s <= _LONGEST_WAIT_S:
            self._pause(wait_s)
            answer = self._once(build())
        return answer

    def _once(self, request: httpx.Request) -> httpx.Response:
        self._cancel.checkpoint()
        request.extensions["trace"] = self._notice
        try:
            self._login.authorise(request)
            return self._client.send(request)
        except httpx.HTTPError as failure:
            if self._cancel.cancelled:
                raise Cancelled from failure
            raise failure_of(failure, self._remote) from failure
        except OSError as failure:  # the file, while it was read
            raise AssociationLost(error("prepared-file-unusable")) from failure

    def _notice(self, event: str, info: dict[str, object]) -> None:
        """Remember the connections, so that a cancel can break them."""
        stream = info.get("return_value")
        if event in {"connection.connect_tcp.complete", "connection.start_tls.complete"} and stream:
            self._connections.append(stream)

    def _break(self) -> None:
        for stream in list(self._connections):
            connection = stream.get_extra_info("socket")  # type: ignore[attr-defined]
            if connection is not None:
                shut_down(connection)

    def _pause(self, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while (left_s := deadline - time.monotonic()) > 0:
            self._cancel.checkpoint()
            time.sleep(min(0.2, left_s))


def batches(files: Sequence[WebFile], web: Web) -> Iterator[list[WebFile]]:
    """Part files into requests of at most the record's size; one that is larger goes alone."""
    batch: list[WebFile] = []
    size = 0
    for one in files:
        if batch and size + one.size_bytes > web.batch_bytes:
            yield batch
            batch, size = [], 0
        batch.append(one)
        size += one.size_bytes
    if batch:
        yield batch


def verify(remote: RemoteAE, cancel: CancelToken | None = None) -> None:
    """Ask whether the peer answers and takes our login; raise NetworkError or Cancelled."""
    with StowSession(remote, cancel) as session:
        session.verify()


def _body(files: Sequence[WebFile], boundary: str, length: int, progress: Progress) -> Iterator[bytes]:
    """Give the multipart body; a part's type is plain, since Orthanc drops one that names its syntax."""
    sent = 0
    for one in files:
        yield _part_head(boundary)
        left = one.size_bytes
        with one.path.open("rb") as stream:
            while left:
                chunk = stream.read(min(_CHUNK_BYTES, left))
                if not chunk:
                    raise OSError("the file became shorter")
                left -= len(chunk)
                sent += len(chunk)
                yield chunk
                progress(min(sent / length, 1.0))
        yield b"\r\n"
    yield _end(boundary)


def _part_head(boundary: str) -> bytes:
    return f"--{boundary}\r\nContent-Type: application/dicom\r\n\r\n".encode()


def _end(boundary: str) -> bytes:
    return f"--{boundary}--\r\n".encode()
