"""What goes wrong with a peer, into the log, in words (statement, tables 11, 17 and 24)."""

from __future__ import annotations

import logging

from sendtopacs.model.discreet import TOLD, in_words
from sendtopacs.model.problems import Problem

_log = logging.getLogger(__name__)


def note_failure(problem: Problem) -> None:
    """Write what an association, a request or a search failed of, or was warned of."""
    _log.warning("%s", in_words(problem), extra=TOLD)
