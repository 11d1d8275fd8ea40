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
    counted,
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


def in_english(text: str, code: str, number: int | None) -> str:
    """Return the English sentence for so many things; `text` is the one for several."""
    return counted.ONE.get(code, text) if number == 1 else text


def sentence(problem: Problem, translate: Callable[[str, str, int | None], str] = in_english) -> str:
    """Return the problem's sentence in words for as many things as it counts.

    `translate` takes the sentence as it stands in SENTENCES, its code, and the number that it counts, if any.
    Raises KeyError for a code without a sentence: a test walks them all.
    """
    number = counted.number(problem.code, problem.params)
    return translate(SENTENCES[problem.code], problem.code, number).format(**problem.params)
