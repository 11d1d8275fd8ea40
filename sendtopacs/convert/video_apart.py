"""Codes a video in a process of its own, where the encoder cannot be stopped within a second.

That of HEVC goes on with the pictures it holds, at a second or more each; a process is ended at once.
"""

from __future__ import annotations

import functools
import shutil
import signal
import tempfile
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from sendtopacs.convert import worker
from sendtopacs.convert.video_cut import Cut
from sendtopacs.convert.video_facts import VideoFacts, VideoWanted
from sendtopacs.convert.video_target import Target
from sendtopacs.convert.video_transcode import Transcoded, transcode
from sendtopacs.model.errors import ConversionError, SendToPacsError, SpoolError
from sendtopacs.model.events import Progress
from sendtopacs.model.files import disk_problem
from sendtopacs.model.problems import Problem, error

_POLL_S = 0.1
_Answer = float | Transcoded | tuple[type[SendToPacsError], Problem]


def transcode_apart(
    source: Path,
    facts: VideoFacts,
    target: Target,
    wanted: VideoWanted,
    cut: Cut,
    *,
    workspace: Path,
    progress: Progress,
) -> Transcoded:
    """Do what `transcode` does; where `progress` raises, process and file are gone at once."""
    import multiprocessing  # noqa: PLC0415 - seldom needed

    context = multiprocessing.get_context("spawn")  # a fork of a process with threads may hang
    try:
        folder = Path(tempfile.mkdtemp(prefix="apart-", dir=workspace))
    except OSError as failure:
        raise SpoolError(disk_problem(failure, workspace)) from failure
    ours, theirs = context.Pipe(duplex=False)
    work = functools.partial(transcode, source, facts, target, wanted, cut, workspace=folder)
    process = context.Process(target=_work, args=(theirs, work), daemon=True)
    try:
        process.start()
        theirs.close()
        made = _followed(ours, progress)
        return Transcoded(made.path.rename(workspace / made.path.name), made.damaged_after_s)
    except OSError as failure:
        raise ConversionError(error("video-not-encoded", reason=failure.strerror or failure)) from failure
    finally:
        ours.close()
        if process.pid is not None:
            process.kill()
            process.join()
        process.close()
        shutil.rmtree(folder, ignore_errors=True)


def _followed(connection: Connection, progress: Progress) -> Transcoded:
    """Wait for the result; raise what went wrong there, and what `progress` raises."""
    fraction = 0.0
    while True:
        progress(fraction)
        if not connection.poll(_POLL_S):
            continue
        try:
            answer: _Answer = connection.recv()
        except EOFError:
            raise ConversionError(error("video-not-encoded", reason="the encoder broke off")) from None
        if isinstance(answer, Transcoded):
            return answer
        if isinstance(answer, tuple):
            kind, problem = answer
            raise kind(problem)
        fraction = max(fraction, answer)


def _work(connection: Connection, work: Callable[..., Transcoded]) -> None:
    """Code it; in the process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever asked decides when to stop
    worker.be_quiet()
    try:
        made = work(progress=connection.send)
    except SendToPacsError as failure:
        connection.send((type(failure), failure.problem))
    else:
        connection.send(made)
