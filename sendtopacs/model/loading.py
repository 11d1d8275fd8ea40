"""Loads large libraries one thread at a time, and whole.

pydicom, pynetdicom and PyAV import themselves in circles. Two threads that begin at different ends would wait
for each other, and CPython ends such a wait by handing out half-made modules: an ImportError in one job of
some dozens. So whoever imports a part of them late, outside the main thread, asks for the whole here first.
"""

from __future__ import annotations

import importlib
import threading

_lock = threading.RLock()


def load(*libraries: str) -> None:
    """Import these libraries, in this order; the others wait meanwhile."""
    with _lock:
        for library in libraries:
            importlib.import_module(library)
