"""What goes wrong with a peer, into the log, in words (statement, tables 11, 17 and 24)."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator

from sendtopacs.model.discreet import TOLD, in_words
from sendtopacs.model.errors import NetworkError
from sendtopacs.model.problems import Problem

_log = logging.getLogger(__name__)


def note_failure(problem: Problem) -> None:
    """Write what an association, a request or a search failed of, or was warned of."""
    _log.warning("%s", in_words(problem), extra=TOLD)


@contextlib.contextmanager
def failures_noted() -> Iterator[None]:
    """Note a NetworkError that passes; a context, or a decorator."""
    try:
        yield
    except NetworkError as failure:
        note_failure(failure.problem)
        raise
