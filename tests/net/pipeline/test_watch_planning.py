"""Whose a watched file is, and who may watch: within this process."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pydicom.dataset import Dataset
from pynetdicom import evt

from sendtopacs.history import History
from sendtopacs.model import sop
from sendtopacs.model.charset import character_set
from sendtopacs.model.confirmation import Confirmation, Proof
from sendtopacs.model.errors import Cancelled, SourceError, SpoolError, ValuesError
from sendtopacs.model.events import CancelToken
from sendtopacs.model.job import Plan
from sendtopacs.model.messages import sentence
from sendtopacs.model.name_pattern import name_pattern
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.model.states import State
from sendtopacs.outbox import Outbox
from sendtopacs.settings.schema import Profile, Settings
from sendtopacs.watching.folder import WatchedFolder
from sendtopacs.watching.planning import Making, Orders, WatchPlanner, proving

MODALITY_WORKLIST = "1.2.840.10008.5.1.4.31"
PACS = RemoteAE("PACS", "127.0.0.1", 104, "Main")
PROFILE = Profile(
    name="wound", modality="XC", series_description="Wound", defaults={"StudyDescription": "Foot"}
)


def order(accession: str, patient_id: str) -> Dataset:
    """Return a worklist item."""
    item, step = Dataset(), Dataset()
    item.PatientName, item.PatientID, item.AccessionNumber = "Kairys^Ona", patient_id, accession
    item.StudyInstanceUID, item.RequestedProcedureID = "1.2.3.4", "R1"
    step.Modality, step.ScheduledProcedureStepID = "ES", "S1"
    step.ScheduledProcedureStepStartDate = "20260321"
    item.ScheduledProcedureStepSequence = [step]
    return item


@pytest.fixture
def worklist(fault_peer: Any) -> Callable[..., tuple[Orders, list[Dataset]]]:
    """Give a function that starts a worklist which answers with these items, whatever it is asked."""

    def start(*items: Dataset) -> tuple[Orders, list[Dataset]]:
        asked: list[Dataset] = []

        def handler(event: Any) -> Iterator[Any]:
            asked.append(event.identifier)
            yield from ((0xFF00, item) for item in items)

        contexts = [(MODALITY_WORKLIST, [sop.EXPLICIT_VR_LITTLE_ENDIAN])]
        peer = fault_peer(contexts=contexts, handlers=[(evt.EVT_C_FIND, handler)])
        return Orders(peer.remote, LocalAE(), character_set("ISO_IR 192")), asked

    return start


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    with closing(Outbox(tmp_path / "outbox.sqlite", tmp_path / "spool")) as made:
        yield made


def making(pattern: str, orders: Orders | None = None) -> Making:
    confirmation = proving(Confirmation())
    assert confirmation.proof is Proof.FIND  # nothing is moved on trust
    return Making(Settings(), PROFILE, name_pattern(pattern), PACS, confirmation, "WARD", orders)


def picture(folder: Path, name: str) -> Path:
    Image.new("RGB", (16, 16), (200, 10, 90)).save(folder / name)
    return folder / name


def test_an_order_and_a_profile_make_the_job(worklist: Any, outbox: Outbox, tmp_path: Path) -> None:
    orders, asked = worklist(order("A7", "P1"))
    orders = dataclasses.replace(orders, station="SCOPE1", modality="ES")
    plan = WatchPlanner(making("{AccessionNumber}_*", orders), History(outbox).series_numbers)
    made = plan(picture(tmp_path, "A7_1.png"), CancelToken())
    header = made.header
    assert (header.patient.PatientID, header.study.AccessionNumber) == ("P1", "A7")
    assert (header.study.StudyInstanceUID, header.study.StudyDescription) == ("1.2.3.4", "Foot")
    assert made.instances[0].series.SeriesDescription == "Wound"
    assert header.calling_ae_title == "WARD"
    step = asked[0].ScheduledProcedureStepSequence[0]
    assert (step.ScheduledStationAETitle, step.Modality) == ("SCOPE1", "ES")
    # The next file of the same order is a series of its own in the same study.
    outbox.accept(made)
    second = plan(picture(tmp_path, "A7_2.png"), CancelToken())
    assert second.header.study.StudyInstanceUID == "1.2.3.4"
    assert [one.instances[0].series.SeriesNumber for one in (made, second)] == ["1", "2"]


@pytest.mark.parametrize(
    ("items", "count"),
    [([order("A8", "P2")], "0"), ([order("A7", "P1"), order("A7", "P1")], "2"), ([], "0")],
)
def test_a_worklist_that_answers_with_somebody_elses_order(
    worklist: Any, outbox: Outbox, tmp_path: Path, items: list[Dataset], count: str
) -> None:
    """One answer is not enough: it has to be the order that the name says."""
    orders, _ = worklist(*items)
    plan = WatchPlanner(making("{AccessionNumber}_*", orders), History(outbox).series_numbers)
    with pytest.raises(ValuesError) as caught:
        plan(picture(tmp_path, "A7_1.png"), CancelToken())
    assert caught.value.problem.code == "watch-not-one"
    assert f"{count} orders" in sentence(caught.value.problem)


def test_a_name_alone(outbox: Outbox, tmp_path: Path) -> None:
    heard: list[Any] = []
    plan = WatchPlanner(making("{PatientID}_{PatientName}"), dict, heard.append)
    made = plan(picture(tmp_path, "P1_TEST^Ona.png"), CancelToken())
    assert made.header.patient == heard[0]
    for name in ("nothing.png", "_x.png"):
        with pytest.raises(ValuesError):
            plan(picture(tmp_path, name), CancelToken())
    (tmp_path / "P1_TEST^Ona.txt").write_text("no picture")
    with pytest.raises(SourceError):
        plan(tmp_path / "P1_TEST^Ona.txt", CancelToken())


# -- the folder --------------------------------------------------------------------------------------------


@pytest.fixture
def watched(
    tmp_path: Path, outbox: Outbox
) -> Callable[..., tuple[WatchedFolder, list[tuple[str, Problem | None]]]]:
    folder = tmp_path / "watched"
    folder.mkdir()

    def make(plan: Any, accept: Any = lambda _plan: "job") -> Any:
        told: list[tuple[str, Problem | None]] = []
        return WatchedFolder(
            folder, outbox, plan, accept, lambda what, _path, problem: told.append((what, problem)), 0.0
        ), told

    return make


def nobodys(_path: Path, _cancel: CancelToken) -> Plan:
    raise ValuesError([error("watch-name", pattern="x")])


def test_one_watcher_at_a_time(watched: Any) -> None:
    first, _ = watched(nobodys)
    second, _ = watched(nobodys)
    with first:
        with pytest.raises(ValuesError) as caught, second:
            pass
        assert caught.value.problem.code == "watch-taken"
    with second:
        second.turn()


def test_a_folder_that_goes_away_and_comes_back(watched: Any, tmp_path: Path) -> None:
    """It is said once, and the watching goes on."""
    folder, told = watched(nobodys)
    with folder:
        (tmp_path / "watched").rename(tmp_path / "away")
        folder.turn()
        folder.turn()
        assert [what for what, _ in told] == ["trouble"]
        (tmp_path / "away").rename(tmp_path / "watched")
        picture(tmp_path / "watched", "a.png")
        folder.turn()
    assert [what for what, _ in told] == ["trouble", "attention"]
    assert (tmp_path / "watched" / "needs-attention.json").exists()
    assert list(folder.attention) == ["a.png"]


def test_an_outbox_that_takes_nothing_and_a_stop(watched: Any, tmp_path: Path, outbox: Outbox) -> None:
    def full(_plan: Any) -> str:
        raise SpoolError(error("disk-full", folder=tmp_path))

    folder, told = watched(WatchPlanner(making("{PatientID}_{PatientName}"), dict), full)
    picture(tmp_path / "watched", "P1_TEST^Ona.png")
    with folder:
        folder.turn()
        cancel = CancelToken()
        cancel.cancel()
        with pytest.raises(Cancelled):
            folder.turn(cancel)
    assert [what for what, _ in told] == ["attention"]
    assert folder.under_way == 0


def test_a_job_that_was_purged(watched: Any, tmp_path: Path, outbox: Outbox) -> None:
    """What had failed is a new file; what only could not be moved is moved, and never sent again."""
    accepted: list[str] = []

    def accept(plan: Plan) -> str:
        outbox.accept(plan)
        accepted.append(plan.header.job_id)
        return plan.header.job_id

    folder, _told = watched(WatchPlanner(making("{PatientID}_{PatientName}"), dict), accept)
    picture(tmp_path / "watched", "P1_TEST^Ona.png")
    (tmp_path / "watched" / "done").write_text("in the way")

    def end(*states: State) -> None:
        (record,) = outbox.job(accepted[-1]).instances
        for state in (State.CONVERTED, State.SENDING, *states):
            outbox.move(record.instance_id, state)

    with folder:
        folder.turn()
        end(State.FAILED)
        folder.turn()
        assert "P1_TEST^Ona.png" in folder.attention
        outbox.forget(accepted[-1])
        folder.turn()
        folder.turn()
        assert len(accepted) == 2
        end(State.STORED, State.CONFIRMED)
        folder.turn()
        assert folder.attention["P1_TEST^Ona.png"].code == "watch-not-moved"
        outbox.forget(accepted[-1])
        folder.turn()
        (tmp_path / "watched" / "done").unlink()
        folder.turn()
    assert len(accepted) == 2
    assert (tmp_path / "watched" / "done" / "P1_TEST^Ona.png").exists()
