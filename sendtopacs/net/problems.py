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
        "tls-hung-up",
        "tls-hung-up-after",
        "tls-mute",
        "tls-failed",
        "stow-busy",
        "stow-server-error",
        "stow-not-named",
        "proxy-failed",
    }
)
UNSECURED = frozenset(
    {
        "tls-untrusted",
        "tls-expired",
        "tls-not-yet-valid",
        "tls-wrong-name",
        "tls-plain-peer",
        "tls-certificate-demanded",
        "tls-certificate-refused",
        "tls-handshake-refused",
        "tls-nothing-common",
        "tls-demanded",
        "tls-ca-unusable",
        "tls-file-unreadable",
        "tls-certificate-unusable",
        "tls-key-mismatch",
        "tls-key-password-missing",
        "tls-key-password-wrong",
        "secret-missing",
        "stow-login",
        "stow-forbidden",
        "stow-not-there",
        "oauth-refused",
        "proxy-login",
    }
)
"""TLS or a secret that somebody has to set right."""
REJECTED = UNSECURED | frozenset(
    {
        "rejected",
        "rejected-application-context",
        "rejected-called",
        "rejected-calling",
        "rejected-congestion",
        "rejected-for-now",
        "rejected-limit",
        "rejected-protocol",
        "rejected-user",
        "step-not-taken",
    }
)


def is_connection_problem(problem: Problem) -> bool:
    """Tell whether no association came about."""
    return problem.code in UNREACHED | REJECTED
