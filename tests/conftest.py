"""What every test may ask for: real peers on free ports, a peer that misbehaves, a home of its own.

A peer that is not installed fails the test in CI and skips it elsewhere.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from sendtopacs.model import secrets
from sendtopacs.model.remote import LocalAE, RemoteAE
from tests.certificates import Certificates, make_certificates

TEMPLATES = Path(__file__).parent / "data" / "peers"
ORTHANC_PLUGINS = Path("/usr/share/orthanc/plugins")
READY_S = 20.0
LOOPBACK = "127.0.0.1"


# --- the place and the threads of a test ---------------------------------------------------------------


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder that the program writes into in this test; it is not made yet."""
    folder = tmp_path / "home"
    monkeypatch.setenv("SENDTOPACS_HOME", str(folder))
    monkeypatch.setenv("SENDTOPACS_SYSTEM_SETTINGS", str(tmp_path / "none" / "settings.toml"))
    return folder


@pytest.fixture(autouse=True)
def no_thread_left(home: Path) -> Iterator[None]:
    """Fail the test that leaves a thread running."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 5
    while (left := _left(before)) and time.monotonic() < deadline:
        time.sleep(0.005)  # not joined: one that was made may not have begun
    assert not left, f"threads still running: {left}"


def _left(before: set[threading.Thread]) -> list[str]:
    ours = ("pytest", "Dummy")
    return [t.name for t in set(threading.enumerate()) - before if not t.name.startswith(ours)]


@pytest.fixture
def local() -> LocalAE:
    """Give ourselves, as we call by default."""
    return LocalAE()


@pytest.fixture(scope="session")
def free_port() -> Callable[[], int]:
    """Give a function that returns a TCP port nobody listens on."""
    return _free_port


def _free_port() -> int:
    with socket.create_server((LOOPBACK, 0)) as probe:
        port: int = probe.getsockname()[1]
        return port


# --- programs ------------------------------------------------------------------------------------------


def require(program: str) -> str:
    """Return the path of a program; fail in CI and skip elsewhere where it is missing.

    Not one of this virtual environment: pynetdicom puts a storescp of its own there.
    """
    ours = Path(sys.prefix, "bin")
    folders = [f for f in os.environ["PATH"].split(os.pathsep) if Path(f) != ours]
    path = shutil.which(program, path=os.pathsep.join([*folders, "/usr/sbin", "/sbin"]))
    if path is not None:
        return path
    reason = f"{program} is not installed"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def _answers(port: int) -> bool:
    try:
        socket.create_connection((LOOPBACK, port), timeout=1).close()
    except OSError:
        return False
    return True


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextlib.contextmanager
def running(command: Callable[[int], Sequence[str]], log: Path) -> Iterator[int]:
    """Run the program that `command` gives for a port until it answers there; give the port.

    Another process may take the port in between, so it is tried three times.
    """
    for _ in range(3):
        port = _free_port()
        with log.open("ab") as output:
            process = subprocess.Popen(
                command(port),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        try:
            deadline = time.monotonic() + READY_S
            while process.poll() is None and time.monotonic() < deadline:
                if _answers(port):
                    yield port
                    return
                time.sleep(0.02)
        finally:
            _stop(process)
    pytest.fail(f"the peer did not start:\n{log.read_text(errors='replace')[-2000:]}")


# --- certificates and secrets ---------------------------------------------------------------------------


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """Give certificates that are good and bad."""
    return make_certificates(require("openssl"), tmp_path_factory.mktemp("certificates"))


@pytest.fixture(autouse=True)
def keyring_of_the_test(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[tuple[str, str], str]]:
    """Keep secrets in a dict instead of the computer's keyring: {(service, name): secret}."""
    kept: dict[tuple[str, str], str] = {}
    monkeypatch.setattr("keyring.get_password", lambda service, name: kept.get((service, name)))
    monkeypatch.setattr("keyring.set_password", lambda *given: _set(kept, *given))
    monkeypatch.setattr("keyring.delete_password", lambda service, name: kept.pop((service, name), None))
    yield kept
    secrets._remembered.clear()


def _set(kept: dict[tuple[str, str], str], service: str, name: str, secret: str) -> None:
    kept[service, name] = secret


# --- DCMTK ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class StoreScp:
    """A running storescp."""

    remote: RemoteAE
    folder: Path

    def files(self) -> list[Path]:
        """Return what it has stored."""
        return sorted(p for p in self.folder.iterdir() if p.is_file())


@pytest.fixture
def storescp(tmp_path: Path) -> Iterator[Callable[..., StoreScp]]:
    """Give a function that starts DCMTK's storescp: storescp(*options, accept_all=True)."""
    program = require("storescp")
    with contextlib.ExitStack() as stack:

        def start(*options: str, accept_all: bool = True, ae_title: str = "STORESCP") -> StoreScp:
            folder = Path(tempfile.mkdtemp(prefix="storescp-", dir=tmp_path))
            wanted = ["+xa", *options] if accept_all else list(options)
            port = stack.enter_context(
                running(
                    lambda port: [program, "-aet", ae_title, "-od", str(folder), *wanted, str(port)],
                    tmp_path / "storescp.log",
                )
            )
            return StoreScp(RemoteAE(ae_title, LOOPBACK, port), folder)

        yield start


@dataclass(frozen=True)
class QueryScp:
    """A running dcmqrscp with the AE titles MAIN, SMALL (a quota of one study, 100 kB) and RDONLY."""

    port: int
    database: Path

    def remote(self, ae_title: str = "MAIN") -> RemoteAE:
        """Return one of its AEs."""
        return RemoteAE(ae_title, LOOPBACK, self.port)


@pytest.fixture
def dcmqrscp(tmp_path: Path) -> Iterator[Callable[..., QueryScp]]:
    """Give a function that starts DCMTK's dcmqrscp: dcmqrscp(*options), such as '+xy' for JPEG."""
    program = require("dcmqrscp")
    database = tmp_path / "dcmqrscp"
    for name in ("MAIN", "SMALL"):
        (database / name).mkdir(parents=True)
    with contextlib.ExitStack() as stack:

        def command(port: int, options: Sequence[str]) -> list[str]:
            text = (TEMPLATES / "dcmqrscp.cfg").read_text()
            configuration = tmp_path / f"dcmqrscp-{port}.cfg"
            configuration.write_text(text.replace("@PORT@", str(port)).replace("@DB@", str(database)))
            return [program, *options, "-c", str(configuration)]

        def start(*options: str) -> QueryScp:
            log = tmp_path / "dcmqrscp.log"
            port = stack.enter_context(running(lambda port: command(port, options), log))
            return QueryScp(port, database)

        yield start


@dataclass(frozen=True)
class WorklistScp:
    """A running wlmscpfs; its items are DICOM files *.wl in `folder`."""

    remote: RemoteAE
    folder: Path


@pytest.fixture
def wlmscpfs(tmp_path: Path) -> Iterator[Callable[..., WorklistScp]]:
    """Give a function that starts DCMTK's wlmscpfs: wlmscpfs(*options), '-csk' to keep character sets."""
    program = require("wlmscpfs")
    with contextlib.ExitStack() as stack:

        def start(*options: str, ae_title: str = "WORKLIST") -> WorklistScp:
            root = tmp_path / f"wlmscpfs-{_free_port()}"
            (root / ae_title).mkdir(parents=True)
            (root / ae_title / "lockfile").touch()
            port = stack.enter_context(
                running(
                    lambda port: [program, *options, "-dfp", str(root), str(port)],
                    tmp_path / "wlmscpfs.log",
                )
            )
            return WorklistScp(RemoteAE(ae_title, LOOPBACK, port), root / ae_title)

        yield start


# --- Orthanc -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Orthanc:
    """A running Orthanc and its REST interface."""

    remote: RemoteAE
    url: str
    worklists: Path  # *.wl files, read anew at each query

    def get(self, path: str) -> bytes:
        """GET a path of the REST interface."""
        with urllib.request.urlopen(self.url + path, timeout=30) as answer:
            body: bytes = answer.read()
            return body

    def json(self, path: str) -> Any:
        """GET a path and decode its JSON."""
        return json.loads(self.get(path))

    def instances(self) -> list[str]:
        """Return Orthanc's identifiers of what it holds."""
        found: list[str] = self.json("/instances")
        return found

    def file(self, instance: str) -> bytes:
        """Return the Part 10 file of an instance; Orthanc rewrites the file meta information."""
        return self.get(f"/instances/{instance}/file")

    def tags(self, instance: str) -> dict[str, Any]:
        """Return an instance's attributes by keyword."""
        found: dict[str, Any] = self.json(f"/instances/{instance}/simplified-tags")
        return found

    def statistics(self) -> dict[str, Any]:
        """Return the counts of patients, studies, series and instances."""
        found: dict[str, Any] = self.json("/statistics")
        return found

    def clear(self) -> None:
        """Delete all patients and all worklist items."""
        for patient in self.json("/patients"):
            request = urllib.request.Request(f"{self.url}/patients/{patient}", method="DELETE")
            urllib.request.urlopen(request, timeout=30).close()
        for item in self.worklists.glob("*.wl"):
            item.unlink()


@contextlib.contextmanager
def running_orthanc(folder: Path, **changes: object) -> Iterator[Orthanc]:
    """Run Orthanc in `folder`, its configuration changed in these keys."""
    program = require("Orthanc")
    database, worklists = folder / "db", folder / "worklists"
    database.mkdir(parents=True)
    worklists.mkdir()
    text = (TEMPLATES / "orthanc.json").read_text()
    settings = json.loads(text.replace("@DB@", str(database)).replace("@WL@", str(worklists)))
    settings["Plugins"] = [p for p in settings["Plugins"] if Path(p).exists()]

    def command(port: int) -> list[str]:
        settings["DicomPort"] = _free_port()
        settings["HttpPort"] = port
        (folder / "orthanc.json").write_text(json.dumps({**settings, **changes}))
        return [program, str(folder / "orthanc.json")]

    with running(command, folder / "orthanc.log") as port:
        remote = RemoteAE("ORTHANC", LOOPBACK, settings["DicomPort"])
        deadline = time.monotonic() + READY_S
        while not _answers(remote.port) and time.monotonic() < deadline:
            time.sleep(0.02)
        yield Orthanc(remote, f"http://{LOOPBACK}:{port}", worklists)


@pytest.fixture(scope="session")
def _orthanc_of_the_session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Orthanc]:
    with running_orthanc(tmp_path_factory.mktemp("orthanc") / "orthanc") as orthanc:
        yield orthanc


@pytest.fixture
def orthanc(_orthanc_of_the_session: Orthanc) -> Orthanc:
    """Give an Orthanc that holds nothing."""
    _orthanc_of_the_session.clear()
    return _orthanc_of_the_session


@pytest.fixture
def orthanc_with(tmp_path: Path) -> Iterator[Callable[..., Orthanc]]:
    """Give a function that starts an Orthanc configured otherwise: orthanc_with(Key=value)."""
    with contextlib.ExitStack() as stack:

        def start(**changes: object) -> Orthanc:
            folder = tmp_path / f"orthanc-{_free_port()}"
            return stack.enter_context(running_orthanc(folder, **changes))

        yield start


# --- a peer that does what a test wants ----------------------------------------------------------------


@dataclass
class FaultPeer:
    """An SCP of this process."""

    remote: RemoteAE
    stored: list[Any] = field(default_factory=list)  # data sets, in the order in which they came


@dataclass
class FaultPeers:
    """Starts SCPs whose answers a test chooses; what hangs in them is let go when the test ends."""

    ended: threading.Event = field(default_factory=threading.Event)
    _servers: list[Any] = field(default_factory=list)

    def __call__(
        self,
        store: Callable[[Any], int] | int = 0x0000,
        *,
        echo: Callable[[Any], int] | int = 0x0000,
        contexts: Sequence[tuple[str, Sequence[str]]] | None = None,
        ae_title: str = "FAULTY",
        maximum_pdu: int = 16384,
        callers: Sequence[str] = (),
        host: str = LOOPBACK,
        handlers: Sequence[tuple[Any, Callable[[Any], Any]]] = (),
    ) -> FaultPeer:
        """Start one. `store` and `echo` are a status, or get pynetdicom's event and return one.

        `contexts`: abstract syntaxes and their transfer syntaxes; else all that pynetdicom knows.
        `callers`: the AE titles that may call; else any.
        """
        from pynetdicom import evt  # noqa: PLC0415 - heavy

        from sendtopacs.net.acceptor import prepare_socket  # noqa: PLC0415

        ae = _accepting(contexts, ae_title, maximum_pdu)
        ae.require_calling_aet = list(callers)
        peer = FaultPeer(RemoteAE(ae_title, host, 0))

        def on_store(event: Any) -> int:
            peer.stored.append(event.dataset)
            return store(event) if callable(store) else store

        def on_echo(event: Any) -> int:
            return echo(event) if callable(echo) else echo

        opened = (evt.EVT_CONN_OPEN, lambda event: prepare_socket(event.assoc))  # it closes for sure
        bound = [opened, (evt.EVT_C_STORE, on_store), (evt.EVT_C_ECHO, on_echo), *handlers]
        server = ae.start_server((host, 0), block=False, evt_handlers=bound)
        self._servers.append(server)
        peer.remote = RemoteAE(ae_title, host, server.socket.getsockname()[1])
        return peer

    def hang(self, event: Any) -> int:
        """Answer nothing until the test ends."""
        self.ended.wait(60)
        return 0x0000

    def abort(self, event: Any) -> int:
        """Answer by an A-ABORT."""
        event.assoc.abort()
        return 0x0000

    def drop(self, event: Any) -> int:
        """Break the TCP connection."""
        with contextlib.suppress(OSError):
            event.assoc.dul.socket.socket.shutdown(socket.SHUT_RDWR)
        event.assoc.dul.socket.close()
        return 0x0000

    def close(self) -> None:
        """Let go of what hangs, and of callers that left before they asked; stop them all."""
        from sendtopacs.net.acceptor import give_up_negotiation  # noqa: PLC0415

        self.ended.set()
        for server in self._servers:
            server.shutdown()
            for association in server.active_associations:
                give_up_negotiation(association)


def _accepting(contexts: Sequence[tuple[str, Sequence[str]]] | None, ae_title: str, maximum_pdu: int) -> Any:
    from pynetdicom import AE, ALL_TRANSFER_SYNTAXES, AllStoragePresentationContexts  # noqa: PLC0415 - heavy

    ae = AE(ae_title)
    ae.maximum_pdu_size = maximum_pdu
    if contexts is None:
        ae.add_supported_context("1.2.840.10008.1.1")
        for known in AllStoragePresentationContexts:
            ae.add_supported_context(known.abstract_syntax, ALL_TRANSFER_SYNTAXES)
    for abstract, syntaxes in contexts or ():
        ae.add_supported_context(abstract, list(syntaxes))
    return ae


@pytest.fixture
def fault_peer() -> Iterator[FaultPeers]:
    """Give a function that starts an SCP of this process: fault_peer(0xA700), fault_peer(fault_peer.hang)."""
    peers = FaultPeers()
    yield peers
    peers.close()


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """Give a listening TCP socket on the loopback that never answers by itself."""
    with socket.create_server((LOOPBACK, 0)) as server:
        yield server
