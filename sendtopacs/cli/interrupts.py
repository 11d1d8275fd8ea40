"""SIGINT and SIGTERM end a command in good order."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from sendtopacs.model.events import CancelToken


@contextmanager
def interrupts() -> Iterator[threading.Event]:
    """Give an event that SIGINT and SIGTERM set, rather than break the job off."""
    interrupted = threading.Event()
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, lambda *_: interrupted.set()) for number in numbers]
    try:
        yield interrupted
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)


@contextmanager
def terminable() -> Iterator[None]:
    """Let SIGTERM interrupt as SIGINT does: what was asked for is accounted for in either case."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def cancelling() -> Iterator[CancelToken]:
    """Give a token that SIGINT and SIGTERM cancel: what has arrived is kept and accounted for."""
    token = CancelToken()
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, lambda *_: token.cancel()) for number in numbers]
    try:
        yield token
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)
