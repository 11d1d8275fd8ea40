"""The list's model: rows that come in batches, go, and follow their instances."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetrics

from sendtopacs.model.attributes import Patient
from sendtopacs.model.events import InstanceChanged, InstanceProgress
from sendtopacs.model.problems import error, warning
from sendtopacs.model.profile import ConversionProfile, Preset
from sendtopacs.model.states import State
from sendtopacs.ui.line_breaks import lines
from sendtopacs.ui.rows import Part, counts
from sendtopacs.ui.source_cells import MARGIN, THUMBNAIL, picture_px
from sendtopacs.ui.source_table import BECOMES, KIND, STATE, Role
from sendtopacs.ui.sources import SourceModel


@pytest.fixture
def model(qapp: Any, qtmodeltester: Any) -> SourceModel:
    made = SourceModel()
    qtmodeltester.check(made)
    return made


def text(model: SourceModel, row: int, column: int) -> str:
    return str(model.index(row, column).data())


def test_the_model_keeps_to_qts_rules_through_its_life(
    model: SourceModel, source: SimpleNamespace, qtmodeltester: Any
) -> None:
    model.append([source.photo(f"{n}.jpg") for n in range(5)])
    qtmodeltester.check(model)
    model.take_up("j", {model.row_at(0).key: {1: Part(State.PLANNED)}})
    model.apply([InstanceChanged("j", 1, State.STORED)])
    model.remove([model.row_at(1).key, model.row_at(2).key, model.row_at(4).key])
    qtmodeltester.check(model)
    assert [row.item.file.path.name for row in model.rows] == ["0.jpg", "3.jpg"]


def test_a_batch_is_inserted_at_once(model: SourceModel, source: SimpleNamespace, qtbot: Any) -> None:
    inserted: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.append([source.photo(f"{n}.jpg") for n in range(1000)])
    model.append([source.pdf()])
    model.append([])
    assert inserted == [(0, 999), (1000, 1000)]


def test_a_row_says_what_it_is_and_what_it_becomes(model: SourceModel, source: SimpleNamespace) -> None:
    model.append([source.photo(), source.video(), source.pdf(), source.dicom()])
    assert [text(model, n, KIND) for n in range(4)] == [
        "Photo\n4000 × 3000",
        "Video  1:03\n1920 × 1080 · H.264",
        "PDF\n3 pages\nconsent",
        "DICOM  CT\nOther, One",
    ]
    *_, outlook = text(model, 1, BECOMES).split("\n")
    assert [text(model, n, BECOMES).removesuffix(outlook).rstrip() for n in range(4)] == [
        "Secondary Capture\nJPEG Baseline",
        "Secondary Capture\nH.264 4.1",
        "Encapsulated PDF\nExplicit VR",
        "CT Image Storage\nExplicit VR",
    ]
    model.set_profile(ConversionProfile(Preset.RECOMMENDED))
    assert text(model, 0, BECOMES) == "VL Photographic\nJPEG Baseline"


def test_a_dicom_file_says_whose_it_is(model: SourceModel, source: SimpleNamespace) -> None:
    born = Patient("Other^One", "77", PatientBirthDate="19700130", IssuerOfPatientID="CLINIC")
    nameless = Patient("", "78")
    model.append(
        [source.dicom(patient=born), source.dicom(patient=nameless), source.dicom(patient=Patient())]
    )
    assert [text(model, n, KIND) for n in range(3)] == [
        "DICOM  CT\nOther, One",
        "DICOM  CT\nID 78",
        "DICOM  CT\nno patient",
    ]
    tip = model.index(0, KIND).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Other, One · born 30 Jan 1970 · ID 77"


def test_a_refused_source_says_why_to_the_eye_and_to_the_ear(
    model: SourceModel, source: SimpleNamespace
) -> None:
    model.append([source.photo(problem=error("source-empty"))])
    state = model.index(0, STATE)
    assert state.data() == "cannot be sent"
    assert (
        state.data(Qt.ItemDataRole.ToolTipRole) == "The file is empty. Copy it again from where it came from."
    )
    assert (
        state.data(Qt.ItemDataRole.AccessibleTextRole)
        == "cannot be sent. The file is empty. Copy it again from where it came from."
    )


def test_the_same_file_twice_is_a_warning_and_no_refusal(model: SourceModel, source: SimpleNamespace) -> None:
    model.append([source.photo("a.jpg"), source.photo("a.jpg")])
    first, second = model.rows
    assert not first.problems
    assert [p.code for p in second.problems] == ["source-duplicate"]
    assert second.fresh
    model.remove([first.key, second.key])
    model.append([source.photo("a.jpg")])
    assert not model.row_at(0).problems


@pytest.mark.parametrize(
    ("states", "shown"),
    [
        ([State.STORED, State.STORED], State.STORED),
        ([State.STORED, State.FAILED], State.FAILED),
        ([State.CANCELLED, State.STORED], State.CANCELLED),
        ([State.SENDING, State.PLANNED], State.SENDING),
        ([State.STORED, State.CONVERTED], State.CONVERTED),
        ([State.STORED, State.WAITING], State.WAITING),
        ([State.CONFIRMED, State.STORED], State.STORED),
    ],
)
def test_a_row_is_as_far_as_the_least_of_its_pages(
    model: SourceModel, source: SimpleNamespace, states: list[State], shown: State
) -> None:
    model.append([source.photo(pages=2)])
    model.take_up("j", {model.row_at(0).key: {n: Part(State.PLANNED) for n in range(2)}})
    model.apply([InstanceChanged("j", n, state) for n, state in enumerate(states)])
    assert model.row_at(0).state is shown


def test_progress_grows_through_conversion_and_sending(model: SourceModel, source: SimpleNamespace) -> None:
    model.append([source.video()])
    model.take_up("j", {model.row_at(0).key: {7: Part(State.PLANNED)}})
    seen = []
    for event in (
        InstanceProgress("j", 7, State.PLANNED, 0.5),
        InstanceChanged("j", 7, State.CONVERTED),
        InstanceProgress("j", 7, State.SENDING, 0.5),
        InstanceChanged("j", 7, State.STORED),
    ):
        model.apply([event])
        seen.append(model.row_at(0).fraction)
    assert seen == [0.25, 0.5, 0.75, 1.0]


def test_events_of_other_jobs_and_of_removed_rows_change_nothing(
    model: SourceModel, source: SimpleNamespace
) -> None:
    model.append([source.photo("a.jpg"), source.photo("b.jpg")])
    first, second = model.rows
    model.take_up("j", {first.key: {1: Part(State.PLANNED)}, second.key: {2: Part(State.PLANNED)}})
    model.remove([first.key])
    model.apply([InstanceChanged("j", 1, State.FAILED), InstanceChanged("other", 2, State.FAILED)])
    assert model.row_at(0).state is State.PLANNED


def test_the_end_is_counted(model: SourceModel, source: SimpleNamespace) -> None:
    model.append([source.photo(f"{n}.jpg") for n in range(5)])
    model.take_up("j", {row.key: {n: Part(State.PLANNED)} for n, row in enumerate(model.rows)})
    model.apply(
        [
            InstanceChanged("j", 0, State.STORED),
            InstanceChanged("j", 1, State.STORED, warning("source-duplicate", file="x")),
            InstanceChanged("j", 2, State.FAILED, error("source-empty")),
            InstanceChanged("j", 3, State.CANCELLED, error("cancelled")),
            InstanceChanged("j", 4, State.CONVERTED),
        ]
    )
    model.finish("j")
    assert counts(model.rows) == {
        "stored": 2,
        "warnings": 1,
        "failed": 1,
        "cancelled": 1,
        "saved": 1,
        "refused": 0,
        "waiting": 0,
    }
    assert text(model, 4, STATE) == "saved"
    model.reopen("j")
    assert [row.state for row in model.rows][2:4] == [State.PLANNED, State.PLANNED]
    assert model.index(0, 0).data(Role.ROW) is model.row_at(0)


def names(model: SourceModel) -> list[str]:
    return [row.item.file.path.stem for row in model.rows]


@pytest.mark.parametrize(
    ("moved", "before", "expected"),
    [
        ((0,), 3, "bcade"),
        ((3,), 0, "dabce"),
        ((0, 2), 5, "bdeac"),
        ((1, 4), 3, "acbed"),
        ((4, 0), 2, "baecd"),
        ((2,), 2, "abcde"),
        ((2,), 3, "abcde"),
    ],
)
def test_rows_move_and_what_belongs_to_them_goes_along(
    moved: tuple[int, ...],
    before: int,
    expected: str,
    model: SourceModel,
    source: SimpleNamespace,
    qtmodeltester: Any,
) -> None:
    model.append([source.photo(f"{n}.jpg") for n in "abcde"])
    keys = {row.item.file.path.stem: row.key for row in model.rows}
    data = model.mimeData([model.index(place, 0) for place in moved])
    assert model.dropMimeData(data, Qt.DropAction.MoveAction, before, 0, QModelIndex())
    assert "".join(names(model)) == expected
    qtmodeltester.check(model)
    model.take_up("j", {keys["c"]: {7: Part(State.PLANNED)}})
    model.apply([InstanceChanged("j", 7, State.STORED)])
    assert [row.state for row in model.rows if row.key == keys["c"]] == [State.STORED]


def test_joined_pictures_share_their_object(model: SourceModel, source: SimpleNamespace) -> None:
    model.append([source.photo(f"{n}.jpg") for n in "abc"])
    a, b, c = (row.key for row in model.rows)
    model.join([a, c])
    assert text(model, 0, BECOMES) == "Multi-frame Secondary Capture\nJPEG Baseline"
    assert text(model, 0, KIND) == "Photo\n4000 × 3000 · object 1"
    assert text(model, 1, BECOMES) == "Secondary Capture\nJPEG Baseline"
    model.take_up(
        "j", {a: {1: Part(State.PLANNED)}, b: {2: Part(State.PLANNED)}, c: {1: Part(State.PLANNED)}}
    )
    model.apply([InstanceChanged("j", 1, State.STORED)])
    assert [row.state for row in model.rows] == [State.STORED, State.PLANNED, State.STORED]
    model.remove([a])
    model.apply([InstanceChanged("j", 1, State.FAILED)])
    assert [row.state for row in model.rows] == [State.PLANNED, State.FAILED]


def test_one_picture_alone_is_no_group(model: SourceModel, source: SimpleNamespace) -> None:
    model.append([source.photo(f"{n}.jpg") for n in "abc"])
    a, b, c = (row.key for row in model.rows)
    model.join([a, b])
    model.join([b, c])
    assert [row.item.group for row in model.rows] == [0, 2, 2]
    model.separate([b])
    assert [row.item.group for row in model.rows] == [0, 0, 0]
    model.join([a, b])
    model.remove([a])
    assert [row.item.group for row in model.rows] == [0, 0]


def test_a_name_is_broken_before_its_ending_not_within_it(qtbot: Any) -> None:
    font = QFont()
    width_px = QFontMetrics(font).horizontalAdvance("CT_small.dc")
    assert lines("CT_small.dcm", font, width_px) == ["CT_small.", "dcm"]
    assert lines("CT_small.dcm", font, 10 * width_px) == ["CT_small.dcm"]


@pytest.mark.parametrize("cell_px", [98, 110, 140, 300])
def test_a_short_name_is_never_broken_within_its_words(qapp: Any, cell_px: int) -> None:
    """At 300 % the column of names is hardly wider than a picture: the picture becomes smaller."""
    font = qapp.font()
    room_px = cell_px - 2 * MARGIN - picture_px(QFontMetrics(font), cell_px) - 8
    assert "\n".join(lines("photo.jpg", font, room_px)) in ("photo.jpg", "photo.\njpg")
    assert picture_px(QFontMetrics(font), 300) == THUMBNAIL
