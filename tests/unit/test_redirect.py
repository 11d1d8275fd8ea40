"""Another destination: the same UIDs for the same contents, others for others."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from sendtopacs.model import sop
from sendtopacs.model.confirmation import Confirmation
from sendtopacs.model.edits import EditKind, Step
from sendtopacs.model.errors import ValuesError
from sendtopacs.model.job import Presented
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


def test_what_is_drawn_over_a_picture_follows_it_to_its_new_uid(outbox: Outbox) -> None:
    """Else the marks would lie over a picture that the other archive does not have."""
    plan = a_plan(1)
    (picture,) = plan.instances
    marks = dataclasses.replace(
        picture,
        SOPClassUID=sop.COLOR_PRESENTATION_STATE,
        SOPInstanceUID=f"{picture.SOPInstanceUID}.9",
        TransferSyntaxUID=sop.EXPLICIT_VR_LITTLE_ENDIAN,
        presents=Presented(
            (Step(EditKind.ARROW, (1, 1, 9, 9)),),
            picture.SOPClassUID,
            picture.SOPInstanceUID,
            picture.series.SeriesInstanceUID,
            picture.TransferSyntaxUID,
        ),
    )
    job_id = outbox.accept(dataclasses.replace(plan, instances=(picture, marks)))
    instance_id = converted(outbox, job_id)
    outbox.move(instance_id, State.SENDING)
    outbox.move(instance_id, State.STORED)

    new = outbox.job(send_elsewhere(outbox, job_id, None, BALTIC, Confirmation()))

    again, drawn = (record.planned for record in new.instances)
    assert again.SOPInstanceUID != picture.SOPInstanceUID
    assert drawn.SOPInstanceUID != marks.SOPInstanceUID
    assert drawn.presents is not None
    assert marks.presents is not None
    assert drawn.presents.SOPInstanceUID == again.SOPInstanceUID
    assert drawn.presents.SeriesInstanceUID == again.series.SeriesInstanceUID
    assert drawn.presents.marks == marks.presents.marks
