"""Runs the codecs in processes of their own, since GDCM ends its process on some damaged frames.

A process is kept for the next file for a while, as starting one costs more than decoding a slice. Frames come
back one by one, so that neither side ever holds more than one.
"""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from sendtopacs.convert.codecs import Frame, Pixels, Undecodable, decoded

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

_FRAME_LIMIT_S = 120.0
_IDLE_S = 20.0

_idle: list[_Worker] = []
_lock = threading.Lock()


class BrokenOff(Undecodable):
    """The process has ended, which damaged frames can bring about."""

    def __init__(self) -> None:
        super().__init__("the codec broke off")


class _Worker:
    """A process that decodes one file after the other."""

    def __init__(self) -> None:
        import multiprocessing  # noqa: PLC0415 - seldom needed

        context = multiprocessing.get_context("spawn")  # a fork of a process with threads may hang
        self._connection, theirs = context.Pipe()
        self._process: SpawnProcess = context.Process(target=_work, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()

    def begin(self, path: Path, start: int, syntax_uid: str, pixels: Pixels) -> None:
        """Ask for the frames; raise OSError where the process is gone."""
        self._connection.send((str(path), start, syntax_uid, pixels))

    def next_frame(self) -> Frame | None:
        """Return the next frame, None behind the last; raise Undecodable."""
        try:
            if not self._connection.poll(_FRAME_LIMIT_S):
                raise Undecodable(f"{_FRAME_LIMIT_S:.0f} s")
            answer = self._connection.recv()
        except (EOFError, OSError) as failure:
            raise BrokenOff from failure
        if isinstance(answer, str):
            raise Undecodable(answer)
        return answer if isinstance(answer, Frame) else None

    def end(self) -> None:
        """Let go of it."""
        self._connection.close()
        self._process.kill()
        self._process.join()
        self._process.close()


def decoded_apart(path: Path, start: int, syntax_uid: str, pixels: Pixels) -> Iterator[Frame]:
    """Yield the frames of encapsulated pixel data, as `codecs.decoded` does; raise Undecodable."""
    worker, frame = _begun(path, start, syntax_uid, pixels)
    whole = False
    try:
        while frame is not None:
            yield frame
            frame = worker.next_frame()
        whole = True
    finally:
        if whole:
            with _lock:
                _idle.append(worker)
        else:  # it may be in the midst of anything
            worker.end()


def _begun(path: Path, start: int, syntax_uid: str, pixels: Pixels) -> tuple[_Worker, Frame | None]:
    """Return a process and its first frame: one that waits, unless it is just leaving, or a new one."""
    while True:
        with _lock:
            kept = _idle.pop() if _idle else None
        try:
            worker = kept or _Worker()
        except OSError as failure:  # no memory, or no more processes
            raise Undecodable(failure.strerror or failure) from failure
        try:
            worker.begin(path, start, syntax_uid, pixels)
            return worker, worker.next_frame()
        except (BrokenOff, OSError) as failure:
            worker.end()
            if kept is None:
                raise BrokenOff from failure
        except BaseException:
            worker.end()
            raise


def _work(connection: Connection) -> None:
    """Decode what is asked for until nobody asks any more; in the process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever asks decides when to stop
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 - what codecs say names files
        os.dup2(nowhere.fileno(), 1)
        os.dup2(nowhere.fileno(), 2)
    with contextlib.suppress(EOFError, OSError):
        while connection.poll(_IDLE_S):
            path, start, syntax_uid, pixels = connection.recv()
            _answer(connection, path, start, syntax_uid, pixels)


def _answer(connection: Connection, path: str, start: int, syntax_uid: str, pixels: Pixels) -> None:
    try:
        with Path(path).open("rb") as stream:
            for frame in decoded(stream, start, syntax_uid, pixels):
                connection.send(frame)
        connection.send(None)
    except Undecodable as failure:
        connection.send(failure.problem.params["reason"])
