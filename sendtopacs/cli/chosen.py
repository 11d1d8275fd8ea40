"""Which jobs of the outbox, or which files of one, a command line names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sendtopacs.model.errors import ValuesError
from sendtopacs.model.problems import error
from sendtopacs.outbox import JobFilter, Outbox


@dataclass(frozen=True, slots=True)
class Chosen:
    """A job, or some instances of it."""

    job_id: str
    instance_ids: frozenset[int] | None = None  # None: all


def chosen(outbox: Outbox, names: Sequence[str], *, everything: bool = False) -> list[Chosen]:
    """Read `JOB` and `JOB/N`; raise ValuesError for what names none, or more than one."""
    if everything:
        return [Chosen(job_id) for job_id in outbox.overview.job_ids(JobFilter.OPEN)]
    if not names:
        raise ValuesError([error("outbox-no-job-named")])
    whole: dict[str, Chosen] = {}
    for name in names:
        one = _one(outbox, name)
        before = whole.get(one.job_id)
        if before is not None and before.instance_ids is not None and one.instance_ids is not None:
            one = Chosen(one.job_id, before.instance_ids | one.instance_ids)
        elif before is not None:
            one = Chosen(one.job_id)
        whole[one.job_id] = one
    return list(whole.values())


def _one(outbox: Outbox, name: str) -> Chosen:
    prefix, _, number = name.partition("/")
    found = outbox.overview.job_ids(JobFilter.ALL, prefix.casefold()) if prefix else []
    if len(found) != 1:
        raise ValuesError([error("outbox-ambiguous-job" if found else "outbox-no-such-job", job=prefix)])
    if not number:
        return Chosen(found[0])
    page = (
        outbox.overview.instances(found[0], int(number) - 1, 1) if number.isdecimal() and int(number) else []
    )
    if not page:
        raise ValuesError([error("outbox-no-such-file", job=prefix, number=number)])
    return Chosen(found[0], frozenset({page[0].instance_id}))
