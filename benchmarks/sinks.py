"""The peers that receive: DCMTK's storescp, Orthanc, a bare socket."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

LOOPBACK = "127.0.0.1"
WORKLIST_AET = "WORKLIST"
_READY_S = 20.0


def free_port() -> int:
    """Return a port that nobody has just now."""
    with socket.socket() as found:
        found.bind((LOOPBACK, 0))
        port: int = found.getsockname()[1]
        return port


@contextmanager
def storescp(*options: str, no_delay: bool) -> Iterator[int]:
    """Run DCMTK's receiver, which throws away what it gets; give its port."""
    port = free_port()
    command = ["storescp", "--ignore", "+xa", "--promiscuous", "-pdu", "131072", *options, str(port)]
    environment = {name: value for name, value in os.environ.items() if name != "TCP_NODELAY"}
    if no_delay:
        environment["TCP_NODELAY"] = "1"
    with _running(command, port, environment):
        yield port


@contextmanager
def wlmscpfs(items: Path) -> Iterator[int]:
    """Run DCMTK's worklist server on a folder of items; give its port."""
    port = free_port()
    with tempfile.TemporaryDirectory() as name:
        Path(name, WORKLIST_AET).symlink_to(items)
        with _running(["wlmscpfs", "-dfp", name, "-csk", "-dfr", str(port)], port, dict(os.environ)):
            yield port


@contextmanager
def orthanc() -> Iterator[int]:
    """Run Orthanc with an empty storage on disk; give its DICOM port."""
    port = free_port()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        settings = {
            "StorageDirectory": str(folder / "storage"),
            "IndexDirectory": str(folder / "storage"),
            "DicomPort": port,
            "DicomAet": "ORTHANC",
            "HttpServerEnabled": False,
            "DicomAlwaysAllowStore": True,
            "DicomCheckCalledAet": False,
            "OverwriteInstances": True,
            "Plugins": [],
        }
        (folder / "orthanc.json").write_text(json.dumps(settings), encoding="utf-8")
        with _running(["Orthanc", str(folder / "orthanc.json")], port, dict(os.environ)):
            yield port


@contextmanager
def _running(command: list[str], port: int, environment: dict[str, str]) -> Iterator[None]:
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_for(port)
        yield
    finally:
        process.terminate()
        process.wait()


def _wait_for(port: int) -> None:
    deadline = time.monotonic() + _READY_S
    while time.monotonic() < deadline:
        with suppress(OSError), socket.create_connection((LOOPBACK, port), 1):
            return
        time.sleep(0.05)
    raise TimeoutError(f"nothing listens on port {port}")
