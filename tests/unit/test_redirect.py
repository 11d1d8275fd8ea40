"""Another destination: the same UIDs for the same contents, others for others."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from sendtopacs.model.confirmation import Confirmation
from sendtopacs.model.errors import ValuesError
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from sendtopacs.outbox import Outbox
from sendtopacs.redirect import send_elsewhere
from tests.unit.test_outbox import a_plan, converted, open_outbox

LATIN = RemoteAE("OLD", "old", 104, character_set="ISO_IR 100")
BALTIC = RemoteAE("OLD", "old", 104, character_set="ISO_IR 110")
OTHER = RemoteAE("OTHER", "other", 104)


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    with closing(open_outbox(tmp_path)) as opened:
        yield opened


def uids(outbox: Outbox, job_id: str) -> list[str]:
    return [record.planned.SOPInstanceUID for record in outbox.job(job_id).instances]


def test_what_was_converted_is_taken_along_under_its_uid(outbox: Outbox) -> None:
    job_id = outbox.accept(a_plan(2))
    instance_id = converted(outbox, job_id)

    new = send_elsewhere(outbox, job_id, None, OTHER, Confirmation())

    assert uids(outbox, new) == uids(outbox, job_id)
    assert [r.state for r in outbox.job(new).instances] == [State.CONVERTED, State.PLANNED]
    outbox.wishes.heed(outbox.instance(instance_id))  # given up where it was, as wished
    assert outbox.spool.holds(outbox.job(new).instances[0])


@pytest.mark.parametrize("stored", [False, True])
def test_in_another_character_set_it_is_made_again(outbox: Outbox, stored: bool) -> None:
    job_id = outbox.accept(a_plan(1))
    instance_id = converted(outbox, job_id)
    if stored:
        outbox.move(instance_id, State.SENDING)
        outbox.move(instance_id, State.STORED)

    new = send_elsewhere(outbox, job_id, None, BALTIC, Confirmation())

    assert [r.state for r in outbox.job(new).instances] == [State.PLANNED]
    assert (uids(outbox, new) == uids(outbox, job_id)) is not stored
    assert outbox.job(new).header.character_set == "ISO_IR 110"


def test_a_character_set_that_cannot_hold_the_name_is_refused(outbox: Outbox) -> None:
    job_id = outbox.accept(a_plan(1))

    with pytest.raises(ValuesError):
        send_elsewhere(outbox, job_id, None, LATIN, Confirmation())

    assert len(outbox.unfinished_jobs()) == 1
    assert outbox.wishes.of_instances() == []
