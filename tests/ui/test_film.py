"""Videos in the window: what will become of them, how long it takes, cutting, pictures, damage."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton

from sendtopacs.convert import video_still
from sendtopacs.convert.inspect import inspect
from sendtopacs.model import sop
from sendtopacs.model.attributes import FormValues
from sendtopacs.model.edits import EditKind, Edits, Step
from sendtopacs.model.items import Kind, SourceItem, VideoDetails, still_of
from sendtopacs.model.problems import error, note, warning
from sendtopacs.model.profile import ConversionProfile
from sendtopacs.model.states import State
from sendtopacs.model.video import Clip, Sound
from sendtopacs.ui.film.dialog import FilmDialog
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.order import changes
from sendtopacs.ui.order.changes import EditSession
from sendtopacs.ui.pace import Pace
from sendtopacs.ui.problems import all_in_words
from sendtopacs.ui.rows import share_out
from sendtopacs.ui.source_table import BECOMES, KIND, STATE
from sendtopacs.ui.sources import SourceModel


@pytest.fixture
def clip() -> SourceItem:
    """Give the sample clip as an item."""
    item = inspect(Path(str(files("sendtopacs.resources") / "samples" / "clip.mp4")))
    assert item.kind is Kind.VIDEO
    return item


def kind(item: SourceItem, **profile: Any) -> str:
    model = SourceModel(ConversionProfile(**profile))
    model.append([item])
    return str(model.index(0, KIND).data())


def becomes(item: SourceItem, part: int = -1, **profile: Any) -> str:
    model = SourceModel(ConversionProfile(**profile))
    model.append([item])
    return str(model.index(0, BECOMES).data()).split("\n")[part]


def test_a_row_says_what_will_become_of_a_video(source: SimpleNamespace, qapp: Any) -> None:
    item = source.video()
    assert becomes(item).startswith("converted, about ")
    wraps = dataclasses.replace(item.details, wraps=(sop.H264_HIGH_41,), has_audio=True)
    item = dataclasses.replace(item, details=wraps)
    assert becomes(item) == "wrapped, 1 s"
    assert kind(item).endswith("\nno sound")
    assert "no sound" not in kind(item, sound=Sound.KEEP)
    assert becomes(item, video_transfer_syntax=sop.HEVC_MAIN_51).startswith("converted, about ")
    large = dataclasses.replace(item, file=dataclasses.replace(item.file, size_bytes=9_000_000_000))
    assert becomes(large, part=0) == "Secondary Capture × 3"
    assert becomes(large) == "wrapped, 1 min"


def test_a_row_says_which_part_of_a_video_it_is(source: SimpleNamespace, qapp: Any) -> None:
    model = SourceModel()
    item = dataclasses.replace(source.video(), clip=Clip(5, 10.5))
    model.append([item, still_of(item, 7.25)])
    assert str(model.index(0, KIND).data()).split("\n")[2] == "0:05 – 0:10.5"
    assert str(model.index(1, KIND).data()) == "Photo  at 0:07.25\n1920 × 1080"
    assert [row.problems for row in model.rows] == [(), ()]


def test_the_time_that_is_left_is_told_once_it_can_be_told() -> None:
    now = [0.0]
    pace = Pace(lambda: now[0])
    assert pace.left_s("a", 0.0) is None
    now[0] = 1.0
    assert pace.left_s("a", 0.5) is None  # too early to tell
    now[0] = 10.0
    assert pace.left_s("a", 0.25) == pytest.approx(30.0)
    pace.forget("a")
    assert pace.left_s("a", 0.3) is None


def test_everything_that_was_changed_is_said_the_gravest_first() -> None:
    problems = [
        note("video-scaled-up", columns=1280, rows=720),
        warning("video-rate-reduced", before="60", after="50"),
        note("video-padded", columns=1280, rows=720),
        note("video-padded", columns=1280, rows=720),
    ]
    said = all_in_words(problems)
    assert said.startswith("The video was reduced from 60 to 50")
    assert said.count("1280 by 720") == 2


@pytest.fixture
def sent(window: MainWindow, source: SimpleNamespace, engine: Any, qtbot: Any) -> MainWindow:
    """Give a window with a video that is on its way."""
    item = source.video()
    window.model.append([item])
    from sendtopacs.plan import PlanOptions, make_plan  # noqa: PLC0415

    plan = make_plan([item], FormValues(), PlanOptions(None, output_folder=Path("/out")))
    job_id = engine.accept(plan)
    row = window.model.row_at(0)
    window.jobs._active.add(job_id)
    window.jobs._latest.append(job_id)
    window.model.take_up(job_id, share_out([row], engine.job(job_id).instances))
    return window


def test_progress_tells_the_time_that_is_left(sent: MainWindow, engine: Any, qtbot: Any) -> None:
    now = [0.0]
    sent.model._pace = Pace(lambda: now[0])
    engine.tell_progress(0, State.PLANNED, 0.1)
    qtbot.waitUntil(lambda: sent.model.row_at(0).fraction > 0)
    now[0] = 10.0
    engine.tell_progress(0, State.PLANNED, 0.35)
    qtbot.waitUntil(lambda: sent.model.row_at(0).left_s is not None)
    spoken = sent.model.index(0, STATE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "25 s left" in spoken
    engine.tell(0, State.CONVERTED)
    qtbot.waitUntil(lambda: sent.model.row_at(0).left_s is None)


def test_what_was_changed_stays_in_the_row(sent: MainWindow, engine: Any, qtbot: Any) -> None:
    from sendtopacs.model.events import InstanceChanged  # noqa: PLC0415

    job = engine.latest
    dropped = note("video-audio-dropped")
    told = InstanceChanged(
        job.header.job_id, job.instances[0].instance_id, State.CONVERTED, warnings=(dropped,)
    )
    engine.runner.listen(told)
    engine.tell(0, State.STORED)
    qtbot.waitUntil(lambda: sent.model.row_at(0).state is State.STORED)
    assert sent.model.row_at(0).problems == (dropped,)
    assert "sound" in sent.model.index(0, STATE).data(Qt.ItemDataRole.AccessibleTextRole)


def test_damage_is_accepted_by_a_button_that_is_there_only_then(
    sent: MainWindow, engine: Any, qtbot: Any
) -> None:
    button = sent.findChild(QPushButton, "until_damage")
    sent.panel.view.selectRow(0)
    assert not button.isVisible()
    engine.tell(0, State.FAILED, error("video-damaged", second="3.0"))
    qtbot.waitUntil(button.isVisible)
    button.click()
    qtbot.waitUntil(lambda: engine.agreed == [engine.latest.instances[0].instance_id])
    assert sent.model.row_at(0).state is State.PLANNED
    assert not button.isVisible()


# --- the dialog ----------------------------------------------------------------------------------------


@pytest.fixture
def film(window: MainWindow, clip: SourceItem, qtbot: Any) -> FilmDialog:
    """Give the dialog, opened by the button under the list."""
    button = window.findChild(QPushButton, "film")
    assert not button.isVisible()
    window.model.append([clip])
    assert button.isVisible()
    window.panel.view.selectRow(0)
    qtbot.waitUntil(button.isEnabled)
    button.click()
    dialog = window.film.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.preview.has_picture and not dialog.preview.busy)
    return dialog


def test_begin_and_end_are_set_by_the_picture(film: FilmDialog, window: MainWindow, qtbot: Any) -> None:
    rate = film._rate
    film.position.setValue(10)
    film.findChild(QPushButton, "film_begin_here").click()
    film.position.setValue(29)
    film.findChild(QPushButton, "film_end_here").click()
    film.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    chosen = window.model.row_at(0).item.clip
    assert chosen.begin_s == pytest.approx(10 / rate, abs=0.006)
    assert chosen.end_s == pytest.approx(30 / rate, abs=0.006)
    assert window.film.dialog is None


def test_a_video_is_cut_exactly_by_choice(film: FilmDialog, window: MainWindow, qtbot: Any) -> None:
    """Else what was to be left out may be in the archive: pictures depend on those before them."""
    remark, exact = film.findChild(QLabel, "film_remark"), film.cuts.exact
    assert exact.isVisible()
    assert "it may begin earlier" in remark.text()
    film.cuts.begin.setText("0:00.5")
    exact.click()
    assert "exactly these times" in remark.text()
    film.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    assert window.model.row_at(0).item.clip == Clip(0.5, 0.0, exact=True)
    assert "converted" in str(window.model.index(0, BECOMES).data())
    window.findChild(QPushButton, "film").click()
    again = window.film.dialog
    assert again.cuts.exact.isChecked()
    EditSession(window.model, window.model.row_at(0).key).edit(redacted(window.model.row_at(0).item))
    assert not again.cuts.exact.isVisible(), "it is coded anew anyway"
    again.cuts.exact.setChecked(False)
    assert "exactly these times" in again.findChild(QLabel, "film_remark").text()


def test_pictures_are_taken_into_the_list(film: FilmDialog, window: MainWindow, qtbot: Any) -> None:
    film.position.setValue(5)
    film.findChild(QPushButton, "film_take").click()
    film.position.setValue(7)
    film.findChild(QPushButton, "film_take").click()
    film.reject()
    stills = [row.item for row in window.model.rows[1:]]
    assert [item.kind for item in stills] == [Kind.PHOTO, Kind.PHOTO]
    assert [item.still_s for item in stills] == pytest.approx([5 / film._rate, 7 / film._rate])
    assert window.model.row_at(0).item.clip.whole
    qtbot.waitUntil(lambda: all(window.model.has_thumbnail(row.key) for row in window.model.rows))


def test_pictures_of_a_video_are_not_offered_to_be_joined(film: FilmDialog, window: MainWindow) -> None:
    for place in (5, 7):
        film.position.setValue(place)
        film.findChild(QPushButton, "film_take").click()
    window.panel.view.select_keys([row.key for row in window.model.rows[1:]])
    assert not window.panel.findChild(QPushButton, "join").isEnabled()


def test_what_was_done_to_a_video_is_undone_in_the_list(
    film: FilmDialog, window: MainWindow, qtbot: Any
) -> None:
    rate = film._rate
    film.position.setValue(5)
    film.findChild(QPushButton, "film_take").click()
    film.cuts.begin.setText("0:00.5")
    film.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    history = window.model.history
    assert window.model.rows[0].item.clip == Clip(0.5, 0.0)
    assert history.undoText() == "cutting a video"
    history.undo()
    assert window.model.rows[0].item.clip.whole
    assert history.undoText() == "taking a picture out of a video"
    history.undo()
    assert len(window.model.rows) == 1
    history.redo()
    assert window.model.rows[1].item.still_s == pytest.approx(5 / rate)
    history.redo()
    assert window.model.rows[0].item.clip == Clip(0.5, 0.0)
    history.undo()
    window.model.hand_over([window.model.rows[1].key], over=True)
    history.undo()
    assert len(window.model.rows) == 2, "what is being sent stays"


def lightness(film: FilmDialog) -> int:
    """Return how light the lightest part of what is on the screen is."""
    shown = film.preview.pixmap().toImage().scaled(40, 30)
    return max(shown.pixelColor(x, y).lightness() for x in range(40) for y in range(30))


def redacted(clip: SourceItem) -> Edits:
    assert isinstance(clip.details, VideoDetails)
    numbers = (0.0, 0.0, float(clip.details.columns), float(clip.details.rows))
    return Edits((Step(EditKind.REDACT, numbers),))


def test_what_is_redacted_is_not_seen_there_either(
    film: FilmDialog, window: MainWindow, clip: SourceItem, qtbot: Any
) -> None:
    assert lightness(film) > 30
    film._play.click()
    window.model.set_edits(window.model.row_at(0).key, redacted(clip))
    qtbot.waitUntil(lambda: not film.preview.busy and lightness(film) == 0)
    film.position.setValue(12)
    qtbot.waitUntil(lambda: not film.preview.busy)
    assert lightness(film) == 0
    film.findChild(QPushButton, "film_take").click()
    assert window.model.row_at(1).item.edits == redacted(clip)
    film.reject()
    window.panel.view.selectRow(0)
    window.findChild(QPushButton, "film").click()
    again = window.film.dialog
    qtbot.waitUntil(lambda: again.preview.has_picture and not again.preview.busy)
    assert lightness(again) == 0


def test_what_is_redacted_of_a_video_is_redacted_of_the_pictures_taken_before(
    film: FilmDialog, window: MainWindow
) -> None:
    """They show the same name; what was done to them besides stays, and Undo takes both back."""
    film.findChild(QPushButton, "film_take").click()
    film.reject()
    video, still = (row.key for row in window.model.rows)
    crop, hidden = Step(EditKind.CROP, (100, 100, 200, 200)), Step(EditKind.REDACT, (90, 90, 40, 40))
    EditSession(window.model, still).edit(Edits((crop,)))
    session = EditSession(window.model, video)
    session.edit(Edits((hidden,)))
    assert window.model.row_of(still).item.edits.steps == (hidden, crop)
    session.edit(Edits((hidden, Step(EditKind.REDACT, (10, 10, 40, 40)))))
    assert len(window.model.row_of(still).item.edits.steps) == 3
    window.model.history.undo()
    assert window.model.row_of(video).item.edits == Edits()
    assert window.model.row_of(still).item.edits.steps == (crop,)
    window.model.history.redo()
    assert window.model.row_of(still).item.edits.steps[-1] == crop
    assert len(window.model.row_of(still).item.edits.steps) == 3


def test_it_plays_as_it_is_sent(film: FilmDialog, window: MainWindow, clip: SourceItem, qtbot: Any) -> None:
    window.model.set_edits(window.model.row_at(0).key, redacted(clip))
    qtbot.waitUntil(lambda: not film.preview.busy)
    film.preview.clear()
    film._play.click()
    assert film._play.text() == "P&ause"
    qtbot.waitUntil(lambda: film.position.value() > 5)
    assert lightness(film) == 0
    film._play.click()
    assert film._play.text() == "P&lay"
    qtbot.waitUntil(lambda: not film.preview.busy)
    stopped = film.position.value()
    film.position.setValue(film.position.maximum() - 3)
    film._play.click()
    qtbot.waitUntil(lambda: film._play.text() == "P&lay", timeout=10_000)
    assert film.position.value() >= film.position.maximum() - 1
    film._play.click()
    qtbot.waitUntil(lambda: film.position.value() < stopped + 5)  # from its beginning
    assert film._player.playing


def test_it_plays_to_its_last_picture_on_a_slow_computer_too(
    film: FilmDialog, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else Play would go on from before the end for ever, not from the beginning."""
    stills = video_still.stills

    def slow(path: Path, begin_s: float) -> Iterator[Any]:
        time.sleep(0.5)
        for picture in stills(path, begin_s):
            yield picture
            time.sleep(0.3)

    monkeypatch.setattr(video_still, "stills", slow)
    seen: list[float] = []
    film._player.moved.connect(seen.append)
    film.position.setValue(film.position.maximum() - 3)
    begin_s = film.at_s
    film._play.click()
    qtbot.waitUntil(lambda: film._play.text() == "P&lay", timeout=10_000)
    assert film.position.value() >= film.position.maximum() - 1
    assert seen[0] == pytest.approx(begin_s, abs=0.01), "opening it is no delay"


@pytest.mark.parametrize(("begin", "end"), [("x", ""), ("0:02", "0:01"), ("99:00", ""), ("", "-3")])
def test_times_that_make_no_sense_are_said_at_once(film: FilmDialog, begin: str, end: str) -> None:
    film.cuts.begin.setText(begin)
    film.cuts.end.setText(end)
    ok = film.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    film.findChild(QPushButton, "film_all").click()
    assert ok.isEnabled()


def test_send_beside_the_dialog_sends_the_stretch_that_is_set_there(
    film: FilmDialog, window: MainWindow, qtbot: Any
) -> None:
    """Else what somebody wanted cut off would be in the archive."""
    film.cuts.begin.setText("0:00.5")
    film.cuts.end.setText("0:00.1")
    window.desk.send()
    row = window.model.rows[0]
    assert not row.sent
    assert window.film.dialog is film
    assert any("The beginning lies before the end" in label.text() for label in film.findChildren(QLabel))
    film.cuts.end.setText("0:01")
    window.desk.send()
    row = window.model.rows[0]
    assert row.sent
    assert row.item.clip == Clip(0.5, 1.0)
    qtbot.waitUntil(lambda: window.film.dialog is None)


def test_the_times_that_are_set_hold_also_where_another_video_is_cut_next(
    film: FilmDialog, window: MainWindow, clip: SourceItem
) -> None:
    """As the editor does it; those that make no sense are put right first."""
    window.model.append([clip])
    first, second = (row.key for row in window.model.rows)
    film.cuts.begin.setText("0:00.5")
    film.cuts.end.setText("0:00.1")
    window.film.open(second)
    assert window.film.dialog is film
    film.cuts.end.setText("0:01")
    window.film.open(second)
    assert window.film.dialog not in (None, film)
    assert window.model.row_of(first).item.clip == Clip(0.5, 1.0)


def test_the_dialog_shows_how_the_list_cuts_the_video(film: FilmDialog, window: MainWindow) -> None:
    """Undone in the list, it would be cut again by Send."""
    changes.cut(window.model, window.model.rows[0].key, Clip(0.5, 1.0))
    assert (film.cuts.begin.text(), film.cuts.end.text()) == ("0:00.5", "0:01")
    window.model.history.undo()
    assert (film.cuts.begin.text(), film.cuts.end.text()) == ("", "")


def test_the_film_dialog_is_named_and_its_keys_do_not_clash(film: FilmDialog) -> None:
    import re  # noqa: PLC0415
    from collections import Counter  # noqa: PLC0415

    from PySide6.QtGui import QAccessible  # noqa: PLC0415
    from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget  # noqa: PLC0415

    takers = [
        w
        for w in film.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus and not w.objectName().startswith("qt_")
    ]
    names = [
        QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name) for w in takers if w.isVisible()
    ]
    assert len(names) >= 8
    assert all(names)
    texts = [w.text() for w in film.findChildren(QWidget) if isinstance(w, QAbstractButton | QLabel)]
    keys = Counter(found[1].upper() for text in texts if (found := re.search(r"&([^&\s])", text)))
    assert {key: count for key, count in keys.items() if count > 1} == {}


def test_two_pictures_of_one_video_follow_their_own_instances(source: SimpleNamespace) -> None:
    from sendtopacs.plan import PlanOptions, make_plan  # noqa: PLC0415

    video = source.video()
    large = dataclasses.replace(video, file=dataclasses.replace(video.file, size_bytes=9_000_000_000))
    large = dataclasses.replace(large, details=dataclasses.replace(large.details, wraps=(sop.H264_HIGH_41,)))
    items = [still_of(large, 2.0), large, still_of(large, 1.0)]
    plan = make_plan(items, FormValues(), PlanOptions(None, output_folder=Path("/out")))
    records = [
        SimpleNamespace(instance_id=n, planned=p, state=State.PLANNED, problem=None, converted=None)
        for n, p in enumerate(plan.instances)
    ]
    model = SourceModel()
    model.append(items)
    shared = share_out(model.rows, records)  # type: ignore[arg-type]
    assert [sorted(parts) for parts in shared.values()] == [[0], [1, 2, 3], [4]]
