"""The gate on the command line: findings are warnings, and with --strict they stop the job."""

from __future__ import annotations

from collections.abc import Sequence

from sendtopacs.cli.output import say
from sendtopacs.gate import Circumstances, findings, whose
from sendtopacs.history import History
from sendtopacs.model.attributes import FormValues
from sendtopacs.model.items import SourceItem
from sendtopacs.model.job import Plan
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.relabelling import Relabelling
from sendtopacs.outbox import Outbox


def look(
    items: Sequence[SourceItem], values: FormValues, plan: Plan, outbox: Outbox, days: int
) -> list[Problem]:
    """Find what deserves a look before this plan goes out, and say it."""
    relabelling = Relabelling(plan.header.relabel_dicom)
    elsewhere = History(outbox).sent_elsewhere(whose(items, values, relabelling))
    known = Circumstances(relabelling, days, sent_elsewhere=elsewhere)
    found = findings(items, values, known)
    for problem in found:
        say(sentence(problem))
    return found


def strictly(found: Sequence[Problem]) -> list[Problem]:
    """Return why --strict sends nothing; empty where nothing was found."""
    if not found:
        return []
    refusal = error("gate-strict")
    say(sentence(refusal))
    return [*found, refusal]


def as_json(found: Sequence[Problem]) -> list[dict[str, str]]:
    """Return the findings for the last line of the JSON output."""
    return [{"code": problem.code, "reason": sentence(problem)} for problem in found]
