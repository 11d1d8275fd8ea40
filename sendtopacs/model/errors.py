"""The errors of the program, one tree. Each carries a Problem, so that its sentence stands once.

SendToPacsError
├── SourceError            a file that cannot be used: missing, empty, damaged, encrypted, unknown
│   └── SourceChanged      it is not the file that was scanned any more
├── CaptureError           a camera, screen or scanner that gives nothing
├── ConversionError        a usable file that could not be made into an object
├── ValuesError            attributes that may not be sent; holds all problems at once
├── SettingsError          a settings file or value that cannot be used
├── SpoolError             our own disk: full, read-only, gone
├── NetworkError           the peer or the way to it
│   ├── Unreachable        unknown host, refused, no answer to the connection
│   │   └── NotSecured     TLS could not be had; never replaced by a plain connection
│   ├── Rejected           the association was rejected
│   ├── NothingAccepted    associated, but none of the proposed contexts was accepted
│   ├── AssociationLost    aborted or broken while in use
│   └── TimedOut           no answer within the time limit
└── Cancelled              the operator's wish, not a failure
"""

from __future__ import annotations

from collections.abc import Sequence

from sendtopacs.model.problems import Problem, error


class SendToPacsError(Exception):
    """Root of the tree."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


class SourceError(SendToPacsError):
    """A source file that cannot be used."""


class SourceChanged(SourceError):
    """The file at a source's path is not the one that was scanned."""


class CaptureError(SendToPacsError):
    """A camera, a screen or a scanner that gives nothing."""


class ConversionError(SendToPacsError):
    """A usable file that could not be made into a DICOM object."""


class ValuesError(SendToPacsError):
    """Attributes or settings of a job that may not be sent; `problems` names every one."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(problems[0])
        self.problems = tuple(problems)


class SettingsError(SendToPacsError):
    """A settings file, or a value in it, that cannot be used."""


class SpoolError(SendToPacsError):
    """Our own disk: full, read-only or gone."""


class NetworkError(SendToPacsError):
    """The peer, or the way to it."""


class Unreachable(NetworkError):
    """The host is unknown, refuses, or does not answer."""


class NotSecured(Unreachable):
    """TLS could not be had with the peer: its certificate, ours, or it speaks none (PS3.15 B.12)."""


class Rejected(NetworkError):
    """The association was rejected (PS3.8 9.3.4)."""


class NothingAccepted(NetworkError):
    """The peer accepted none of the proposed presentation contexts."""


class AssociationLost(NetworkError):
    """The association was aborted or the connection broke."""


class TimedOut(NetworkError):
    """The peer did not answer within the time limit."""


class Cancelled(SendToPacsError):
    """The operator cancelled."""

    def __init__(self) -> None:
        super().__init__(error("cancelled"))
