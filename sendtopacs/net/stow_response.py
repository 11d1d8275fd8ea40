"""What the response to a STOW-RS request says of each instance (PS3.18 10.5.3, tables 10.5.3-1 and I.2)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from sendtopacs.model.errors import NetworkError
from sendtopacs.model.problems import NOT_BEFORE_S, Problem, error
from sendtopacs.net.status import StoreKind, StoreOutcome, outcome

_FAILED, _REFERENCED = "00081198", "00081199"
_UID, _WARNING_REASON, _FAILURE_REASON = "00081155", "00081196", "00081197"
_TELLING = frozenset({200, 202, 400, 409})  # these may say something of each instance

HTTP_STATUSES = {
    401: "stow-login",
    403: "stow-forbidden",
    404: "stow-not-there",
    405: "stow-not-there",
    407: "proxy-login",
    413: "stow-too-large",
    415: "stow-media-type",
    429: "stow-busy",
    503: "stow-busy",
}
"""Sentences for what an answer says of a request as a whole."""


def outcomes(answer: httpx.Response, uids: Sequence[str], label: str) -> dict[str, StoreOutcome]:
    """Return what became of each instance; raise NetworkError where the answer is for none of them."""
    said = _sequences(answer) if answer.status_code in _TELLING else None
    if said is None and not answer.is_success:
        raise NetworkError(refusal(answer, label))
    stored, failed = said or ({}, {})
    return {uid: _outcome(uid, stored, failed, label) for uid in uids}


def refusal(answer: httpx.Response, label: str) -> Problem:
    """Return what an HTTP status means for the whole request."""
    status = answer.status_code
    code = HTTP_STATUSES.get(status) or ("stow-server-error" if status >= 500 else "stow-refused")
    wait_s = retry_after_s(answer)
    asked = {} if wait_s is None else {NOT_BEFORE_S: f"{wait_s:.0f}"}
    return error(code, peer=label, status=status, **asked)


def names_instances(answer: httpx.Response) -> bool:
    """Tell whether the answer says of instances what became of them."""
    return _sequences(answer) is not None


def retry_after_s(answer: httpx.Response) -> float | None:
    """Return after how many seconds the peer wants to be asked again (RFC 9110 10.2.3)."""
    said = answer.headers.get("Retry-After", "")
    if said.strip().isdecimal():
        return float(said)
    try:
        when = parsedate_to_datetime(said)
        return max((when - datetime.now(UTC)).total_seconds(), 0.0)
    except (ValueError, TypeError):
        return None


def _outcome(uid: str, stored: dict[str, int], failed: dict[str, int], label: str) -> StoreOutcome:
    if uid in failed:
        said = outcome(failed[uid]) if failed[uid] else None
        if said is None or said.stored:  # no reason, or that of a warning: it is not there all the same
            return _unsaid("store-processing-failure", f"{failed[uid] or 0x0110:04X}")
        return said
    if uid in stored:
        return outcome(stored[uid])
    return StoreOutcome(StoreKind.RETRY, error("stow-not-named", peer=label))


def _unsaid(code: str, status: str) -> StoreOutcome:
    return StoreOutcome(StoreKind.RETRY, error(code, status=status))


def _sequences(answer: httpx.Response) -> tuple[dict[str, int], dict[str, int]] | None:
    """Return the warning reason of each that is stored, and the failure reason of each that is not."""
    try:
        said: Any = json.loads(answer.content)
    except (ValueError, RecursionError):
        return None
    said = said[0] if isinstance(said, list) and said else said
    if not isinstance(said, dict) or not (_FAILED in said or _REFERENCED in said):
        return None
    return _items(said, _REFERENCED, _WARNING_REASON), _items(said, _FAILED, _FAILURE_REASON)


def _items(said: dict[str, Any], sequence: str, reason: str) -> dict[str, int]:
    found = {}
    for item in _values(said, sequence):
        uid = _value(item, _UID)
        number = _value(item, reason)
        if isinstance(uid, str):
            found[uid] = number if isinstance(number, int) else 0
    return found


def _value(item: Any, tag: str) -> Any:
    values = _values(item, tag)
    return values[0] if values else None


def _values(item: Any, tag: str) -> list[Any]:
    element = item.get(tag) if isinstance(item, dict) else None
    values = element.get("Value") if isinstance(element, dict) else None
    return values if isinstance(values, list) else []
