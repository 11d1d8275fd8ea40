"""Which problems mean that the peer could not be reached or rejected us: the command line's exit code 3."""

from __future__ import annotations

from sendtopacs.model.problems import Problem

UNREACHED = frozenset(
    {
        "host-unknown",
        "connection-refused",
        "connection-failed",
        "no-route",
        "no-answer",
        "not-dicom",
        "association-mute",
        "association-refused-by-abort",
    }
)
REJECTED = frozenset(
    {
        "rejected",
        "rejected-application-context",
        "rejected-called",
        "rejected-calling",
        "rejected-congestion",
        "rejected-for-now",
        "rejected-limit",
        "rejected-protocol",
    }
)


def is_connection_problem(problem: Problem) -> bool:
    """Tell whether no association came about."""
    return problem.code in UNREACHED | REJECTED
