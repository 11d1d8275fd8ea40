"""Every sentence a user can see about a problem, by code, in English, marked for lupdate.

The command line prints them as they are; `ui.problems` translates them. A sentence says what happened, to
which thing, and what to do; it never needs a patient's name or identifier.
"""

from __future__ import annotations

from collections.abc import Callable

from sendtopacs.model.messages import (
    archive,
    audit,
    capture,
    conversion,
    delivery,
    edits,
    gate,
    network,
    outside,
    query,
    retrieve,
    security,
    settings,
    sources,
    steps,
    support,
    values,
    video,
    watching,
)
from sendtopacs.model.problems import Problem

SENTENCES: dict[str, str] = {
    **archive.SENTENCES,
    **audit.SENTENCES,
    **capture.SENTENCES,
    **conversion.SENTENCES,
    **delivery.SENTENCES,
    **edits.SENTENCES,
    **gate.SENTENCES,
    **network.SENTENCES,
    **outside.SENTENCES,
    **query.SENTENCES,
    **security.SENTENCES,
    **retrieve.SENTENCES,
    **settings.SENTENCES,
    **sources.SENTENCES,
    **steps.SENTENCES,
    **support.SENTENCES,
    **values.SENTENCES,
    **video.SENTENCES,
    **watching.SENTENCES,
}


def sentence(problem: Problem, translate: Callable[[str], str] = str) -> str:
    """Return the problem's sentence, its template passed through `translate` first.

    Raises KeyError for a code without a sentence: a test walks them all.
    """
    return translate(SENTENCES[problem.code]).format(**problem.params)
