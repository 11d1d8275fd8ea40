"""The log: a rotating file of bounded size, and a few lines on standard error.

Nothing of a patient gets in, whatever the level, by three rules that hold for every record:
- what other libraries say is reduced to where they said it, since they quote values and file names;
- of an exception the types, codes and places are kept, never the text;
- our own messages name files by their number in the job and instances by their UIDs.
"""

from __future__ import annotations

import contextlib
import logging
import logging.handlers
import os
import sys
import threading
import traceback
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.files import OwnerLock
from sendtopacs.model.problems import Problem, error

LEVELS = ("debug", "info", "warning", "error")
LARGEST_FILE_BYTES = 2_000_000
KEPT_FILES = 5  # besides the one being written

_OURS = "sendtopacs"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LogLevels:
    """How much goes where, in the words of LEVELS."""

    file: str = "info"
    stderr: str = "warning"


def levels(general: str, chosen: str | None = None, verbose: int = 0, quiet: bool = False) -> LogLevels:
    """Work out the levels from the setting `general`, --log-level `chosen`, -v (counted) and -q.

    --log-level rules both; -v shows more on standard error, -vv everything in both; -q shows errors alone.
    """
    everything = verbose >= 2 and not quiet
    stderr = "error" if quiet else chosen or ("debug" if everything else "info" if verbose else "warning")
    return LogLevels(file=chosen or ("debug" if everything else general), stderr=stderr)


class Logging:
    """What `set_up` put in place; `close` puts back what was there."""

    def __init__(self, handlers: list[logging.Handler]) -> None:
        self._handlers = handlers
        self._root_level = logging.getLogger().level
        self._undo: list[Callable[[], None]] = []

    def start(self) -> None:
        """Attach the handlers and take in warnings and exceptions that nobody caught."""
        root = logging.getLogger()
        for handler in self._handlers:
            root.addHandler(handler)
        root.setLevel(min(handler.level for handler in self._handlers))
        self._replace(warnings, "showwarning", _log_warning)
        self._replace(sys, "excepthook", _log_exception)
        self._replace(threading, "excepthook", _log_thread_exception)

    def set_file_level(self, level: str) -> None:
        """Change how much goes into the file."""
        for handler in self._handlers:
            if isinstance(handler, LogFile):
                handler.setLevel(level.upper())
        logging.getLogger().setLevel(min(handler.level for handler in self._handlers))

    def close(self) -> None:
        """Detach and close everything."""
        for undo in reversed(self._undo):
            undo()
        self._undo.clear()
        root = logging.getLogger()
        for handler in self._handlers:
            root.removeHandler(handler)
            handler.close()
        root.setLevel(self._root_level)

    def _replace(self, owner: Any, name: str, new: object) -> None:
        old = getattr(owner, name)
        setattr(owner, name, new)
        self._undo.append(lambda: setattr(owner, name, old))


def set_up(log_file: Path | None, wanted: LogLevels = LogLevels(), stream: TextIO | None = None) -> Logging:
    """Start logging into `log_file` (None: no file) and onto standard error, or `stream` in its place.

    A file that cannot be opened is said there, and the work does without.
    """
    shown = logging.StreamHandler(stream or sys.stderr)
    shown.setLevel(wanted.stderr.upper())
    shown.setFormatter(DiscreetFormatter("%(levelname)s: %(message)s"))
    shown.addFilter(logging.Filter(_OURS))  # what others say is withheld anyway
    if shown.level > logging.INFO:
        shown.addFilter(lambda record: not getattr(record, "told", False))
    handlers: list[logging.Handler] = [shown]
    failure: OSError | None = None
    if log_file is not None:
        try:
            handlers.append(LogFile(log_file, wanted.file))
        except OSError as caught:
            failure = caught
    session = Logging(handlers)
    session.start()
    if failure is not None:
        _log.warning("The log file cannot be written: %s", failure.strerror or type(failure).__name__)
    return session


class LogFile(logging.handlers.RotatingFileHandler):
    """The log file: for this user alone, bounded in size, shared by the window and the command line.

    One process at a time turns it over; the others notice and go on in the new one. A full disk loses lines,
    never work.
    """

    def __init__(self, path: Path, level: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._turning = OwnerLock(path.with_suffix(".lock"))
        super().__init__(path, maxBytes=LARGEST_FILE_BYTES, backupCount=KEPT_FILES, encoding="utf-8")
        self.setLevel(level.upper())
        self.setFormatter(
            DiscreetFormatter("%(asctime)s %(levelname)-7s %(process)d %(threadName)s %(name)s: %(message)s")
        )

    def emit(self, record: logging.LogRecord) -> None:
        """Write the record, into the file that bears the name now."""
        try:
            if self._was_turned_over():
                self._reopen()
        except OSError:
            self.handleError(record)
        else:
            super().emit(record)

    def doRollover(self) -> None:  # noqa: N802 - logging's name
        """Turn the file over unless another process is just doing so, or holds it open (Windows)."""
        if not self._turning.take():
            return
        try:
            if self._was_turned_over():
                self._reopen()
            else:
                super().doRollover()
        except OSError:
            self._reopen()
        finally:
            self._turning.release()

    def close(self) -> None:
        """Close the file; what a full disk did not take is lost."""
        with contextlib.suppress(OSError):
            super().close()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Let a disk that refuses pass in silence; say anything else as logging does."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding="utf-8", opener=_open_private)

    def _reopen(self) -> None:
        old, self.stream = self.stream, None
        with contextlib.suppress(OSError):
            if old:
                old.close()
        self.stream = self._open()

    def _was_turned_over(self) -> bool:
        if os.name == "nt" or not self.stream:  # an open file cannot be renamed there
            return False
        with contextlib.suppress(OSError):
            there, here = os.stat(self.baseFilename), os.fstat(self.stream.fileno())  # noqa: PTH116
            return (there.st_dev, there.st_ino) != (here.st_dev, here.st_ino)
        return True


class DiscreetFormatter(logging.Formatter):
    """Writes one line a record, by the rules of this module."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, and under it the places of an exception."""
        discreet = logging.makeLogRecord(record.__dict__)
        discreet.msg, discreet.args = _message(record), ()
        discreet.exc_info = discreet.exc_text = discreet.stack_info = None
        line = "".join(c if c.isprintable() else repr(c)[1:-1] for c in super().format(discreet))
        failure = record.exc_info[1] if record.exc_info else None
        return "\n".join([line, *places(failure)]) if failure else line


def _message(record: logging.LogRecord) -> str:
    if record.name.partition(".")[0] == _OURS:
        return record.getMessage()
    return f"said something at {Path(record.pathname).name}:{record.lineno} (its text is kept out of the log)"


def internal(failure: BaseException) -> Problem:
    """Return the problem of an error of the program itself, with the places where it arose for a report."""
    return error("internal", reason=type(failure).__name__, places="\n".join(places(failure)))


def places(failure: BaseException) -> Iterator[str]:
    """Give the exception, its causes and where they arose, without their texts."""
    seen: set[int] = set()
    current: BaseException | None = failure
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield f"  {_kind(current)}"
        for frame in traceback.extract_tb(current.__traceback__):
            yield f"    at {'/'.join(Path(frame.filename).parts[-3:])}:{frame.lineno} in {frame.name}"
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)


def _kind(failure: BaseException) -> str:
    name = type(failure).__qualname__
    if isinstance(failure, SendToPacsError):
        return f"{name} [{failure.problem.code}]"
    if isinstance(failure, OSError) and failure.errno:
        return f"{name} [errno {failure.errno}]"
    return name


def _log_warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    _log.debug("%s at %s:%d", category.__name__, Path(filename).name, lineno)


def _log_exception(kind: type[BaseException], failure: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, failure, trace)
        return
    _log.critical("An error of the program itself", exc_info=(kind, failure, trace))


def _log_thread_exception(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
        details = (args.exc_type, args.exc_value, args.exc_traceback)
        _log.critical("An error of the program itself, in a thread", exc_info=details)


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
