"""Verification: does a peer answer? (PS3.4 A; statement, tables 3-5)."""

from __future__ import annotations

import time

from sendtopacs.model import sop
from sendtopacs.model.errors import NetworkError
from sendtopacs.model.events import CancelToken
from sendtopacs.model.problems import error
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.net.association import open_association

CONTEXTS = [(sop.VERIFICATION, (sop.IMPLICIT_VR_LITTLE_ENDIAN,))]


def verify(remote: RemoteAE, local: LocalAE, cancel: CancelToken | None = None) -> float:
    """Verify the peer within its query limit; return how long it took, in milliseconds.

    From the look-up of its name to its answer. Raises NetworkError, or Cancelled.
    """
    started = time.perf_counter()
    if remote.web is not None:
        from sendtopacs.net import stow  # noqa: PLC0415 - brings httpx

        stow.verify(remote, cancel)
        return (time.perf_counter() - started) * 1000
    with open_association(remote, local, CONTEXTS, cancel=cancel, limit_s=remote.limits.query_s) as peer:
        response = peer.association.send_c_echo()
        if "Status" not in response:
            raise peer.failure()
        took_ms = (time.perf_counter() - started) * 1000
        if response.Status != 0x0000:
            raise NetworkError(error("echo-failed", peer=remote.label, status=f"{response.Status:04X}"))
        return took_ms
