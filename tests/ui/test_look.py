"""The large look at a row: it shows what will be sent, and follows the list by the keys."""

from __future__ import annotations

import dataclasses
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QSlider, QWidget

import sendtopacs
from sendtopacs.convert.inspect import inspect
from sendtopacs.convert.large import large
from sendtopacs.model.edits import EditKind, Edits, Step
from sendtopacs.model.errors import SourceError
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.look.album import Album, Wish
from sendtopacs.ui.look.dialog import LookDialog
from sendtopacs.ui.look.picture_view import PictureView
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.widgets import go_to_row
from tests.dicom_objects import bundled
from tests.ui.test_accessibility import mnemonics, spoken_name, takers

SAMPLES = Path(sendtopacs.__file__).parent / "resources" / "samples"


def painted(folder: Path, name: str, colour: tuple[int, int, int]) -> Path:
    path = folder / name
    Image.new("RGB", (400, 200), colour).save(path)
    return path


@pytest.fixture
def red_and_blue(window: MainWindow, tmp_path: Path, qtbot: Any) -> MainWindow:
    """Give a window with two pictures, the first chosen."""
    files = [painted(tmp_path, "red.png", (200, 20, 20)), painted(tmp_path, "blue.png", (20, 20, 200))]
    window.model.append([inspect(path) for path in files])
    window.panel.view.setFocus()
    window.panel.view.selectRow(0)
    return window


def opened(window: MainWindow, qtbot: Any, key: Qt.Key = Qt.Key.Key_Space) -> LookDialog:
    qtbot.keyClick(window.panel.view, key)
    dialog = window.look.dialog
    assert dialog is not None
    qtbot.waitExposed(dialog)
    return dialog


def seen(dialog: LookDialog) -> tuple[int, int, int]:
    """Return the colour in the middle of what is on the screen."""
    colour = dialog.picture.grab().toImage().pixelColor(dialog.picture.rect().center())
    return colour.red(), colour.green(), colour.blue()


def wait_seen(qtbot: Any, dialog: LookDialog, colour: tuple[int, int, int]) -> None:
    qtbot.waitUntil(
        lambda: max(abs(a - b) for a, b in zip(seen(dialog), colour, strict=True)) < 40, timeout=20_000
    )


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_shows_the_row_large_and_the_arrows_go_on(
    red_and_blue: MainWindow, qtbot: Any, key: Qt.Key
) -> None:
    dialog = opened(red_and_blue, qtbot, key)
    wait_seen(qtbot, dialog, (200, 20, 20))
    qtbot.keyClick(dialog.picture, Qt.Key.Key_Right)
    wait_seen(qtbot, dialog, (20, 20, 200))
    assert red_and_blue.panel.view.currentIndex().row() == 1
    qtbot.keyClick(dialog.picture, Qt.Key.Key_Down)  # there is no third
    qtbot.keyClick(dialog.picture, Qt.Key.Key_Left)
    wait_seen(qtbot, dialog, (200, 20, 20))
    qtbot.keyClick(dialog.picture, Qt.Key.Key_Space)
    assert not dialog.isVisible()
    assert dialog.album.kept_bytes == 0  # nothing of a patient stays


def test_it_closes_when_its_row_goes(red_and_blue: MainWindow, qtbot: Any) -> None:
    dialog = opened(red_and_blue, qtbot)
    wait_seen(qtbot, dialog, (200, 20, 20))
    red_and_blue.model.remove([row.key for row in red_and_blue.model.rows])
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_an_edit_is_seen_at_once(red_and_blue: MainWindow, qtbot: Any) -> None:
    dialog = opened(red_and_blue, qtbot)
    wait_seen(qtbot, dialog, (200, 20, 20))
    redacted = Edits((Step(EditKind.REDACT, (0.0, 0.0, 400.0, 200.0)),))
    red_and_blue.model.set_edits(red_and_blue.model.row_at(0).key, redacted)
    wait_seen(qtbot, dialog, (0, 0, 0))


def test_the_wheel_and_keys_zoom_and_a_sharper_picture_comes(
    window: MainWindow, tmp_path: Path, qtbot: Any
) -> None:
    Image.new("RGB", (4000, 3000), (10, 150, 10)).save(tmp_path / "large.jpg")
    window.model.append([inspect(tmp_path / "large.jpg")])
    window.panel.view.selectRow(0)
    dialog = opened(window, qtbot)
    view = dialog.picture
    wait_seen(qtbot, dialog, (10, 150, 10))
    coarse = view.sceneRect()
    middle = QPointF(view.rect().center())
    wheel = QWheelEvent(
        middle,
        view.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.zoom_factor == pytest.approx(1.25)
    qtbot.waitUntil(lambda: view.detail_px == 4000, timeout=20_000)
    assert (view.sceneRect().width(), view.zoom_factor) == (pytest.approx(coarse.width()), 1.25)
    qtbot.keyClick(dialog, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom_factor == pytest.approx(1.25**2)
    bar = view.horizontalScrollBar()
    assert bar.maximum() > bar.minimum()
    bar.setValue(bar.maximum())  # what is under the mouse stays in its place: it may be the left edge
    before = bar.value()
    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() < before
    qtbot.keyClick(dialog, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom_factor == 1.0


def test_the_pages_of_a_document_are_turned(window: MainWindow, tmp_path: Path, qtbot: Any) -> None:
    for name in ("both.pdf", "both.tif"):
        pages = [Image.new("RGB", (300, 300), c) for c in ((200, 20, 20), (20, 20, 200))]
        pages[0].save(tmp_path / name, save_all=True, append_images=pages[1:])
        window.model.append([inspect(tmp_path / name)])
    for row in (0, 1):
        window.panel.view.selectRow(row)
        dialog = opened(window, qtbot)
        wait_seen(qtbot, dialog, (200, 20, 20))
        qtbot.keyClick(dialog.picture, Qt.Key.Key_PageDown)
        wait_seen(qtbot, dialog, (20, 20, 200))
        assert "Page 2 of 2" in dialog.place._words.text()
        qtbot.keyClick(dialog.findChild(QPushButton, "look_after"), Qt.Key.Key_PageUp)
        wait_seen(qtbot, dialog, (200, 20, 20))
        dialog.close()


def test_a_video_is_looked_through_and_plays(window: MainWindow, qtbot: Any) -> None:
    window.model.append([inspect(SAMPLES / "clip.mp4")])
    window.panel.view.selectRow(0)
    dialog = opened(window, qtbot)
    qtbot.waitUntil(lambda: dialog.picture.has_picture, timeout=20_000)
    first = dialog.picture.grab().toImage()
    slider = dialog.findChild(QSlider, "look_place")
    slider.setValue(slider.maximum())
    qtbot.waitUntil(lambda: dialog.picture.grab().toImage() != first, timeout=20_000)
    slider.setValue(0)
    qtbot.waitUntil(lambda: not dialog.album.busy, timeout=20_000)
    times: list[float] = []
    dialog.place._player.moved.connect(times.append)
    dialog.findChild(QPushButton, "look_play").click()
    qtbot.waitUntil(lambda: not dialog.place.playing, timeout=60_000)
    assert len(times) > 2
    assert times == sorted(times)
    assert times[-1] <= slider.maximum() / 10 + 0.2


def test_a_dicom_files_picture_and_data_set_are_shown(window: MainWindow, qtbot: Any) -> None:
    window.model.append([inspect(bundled("CT_small.dcm"))])
    window.panel.view.selectRow(0)
    dialog = opened(window, qtbot)
    dialog.findChild(QPushButton, "look_data").click()
    qtbot.waitUntil(lambda: dialog.data.table.rowCount() > 10, timeout=20_000)
    rows = range(dialog.data.table.rowCount())
    table = dialog.data.table
    assert "Patient ID" in {table.item(row, 2).text().strip() for row in rows}
    room = table.fontMetrics().horizontalAdvance("Referenced SOP Instance UID")
    qtbot.waitUntil(lambda: table.columnWidth(2) >= room)


def test_the_preview_leads_to_the_object_that_is_sent(red_and_blue: MainWindow, qtbot: Any) -> None:
    dialog = opened(red_and_blue, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: red_and_blue.findChild(QDialog, "details_dialog") is not None)
    qtbot.waitUntil(red_and_blue.findChild(QDialog, "details_dialog").isVisible)


def test_a_file_that_cannot_be_sent_does_not_disturb_the_one_beside_it(
    red_and_blue: MainWindow, tmp_path: Path, qtbot: Any
) -> None:
    (tmp_path / "empty.jpg").touch()
    red_and_blue.model.append([inspect(tmp_path / "empty.jpg")])
    go_to_row(red_and_blue.panel.view, 1)
    dialog = opened(red_and_blue, qtbot)
    wait_seen(qtbot, dialog, (20, 20, 200))
    go_to_row(red_and_blue.panel.view, 2)
    qtbot.waitUntil(lambda: not dialog.picture.has_picture)
    assert dialog._problem.text.text()
    assert not dialog.findChild(QPushButton, "look_details").isEnabled()
    for name in ("look_zoom_in", "look_zoom_fit", "look_zoom_out"):
        zooming = dialog.findChild(QPushButton, name)
        assert not zooming.isEnabled()
        assert zooming.toolTip() == "There is no picture here."
    for bar in (dialog.picture.verticalScrollBar(), dialog.picture.horizontalScrollBar()):
        assert bar.maximum() == bar.minimum()  # nothing is left to be scrolled to
    go_to_row(red_and_blue.panel.view, 1)
    wait_seen(qtbot, dialog, (20, 20, 200))
    assert dialog.findChild(QPushButton, "look_zoom_in").isEnabled()


def test_home_and_end_go_to_the_ends_of_the_list(red_and_blue: MainWindow, qtbot: Any) -> None:
    view = red_and_blue.panel.view
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == 1
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0
    assert view.selected_places() == [0]


def test_what_cannot_be_shown_is_said(window: MainWindow, tmp_path: Path, qtbot: Any) -> None:
    (tmp_path / "notes.txt").write_text("notes")
    window.model.append([inspect(tmp_path / "notes.txt")])
    window.panel.view.selectRow(0)
    dialog = opened(window, qtbot)
    assert "not a photo, video, PDF" in dialog._problem.text.text()
    assert not dialog.picture.has_picture


def test_the_album_keeps_no_more_than_it_may(runner: JobRunner, tmp_path: Path, qtbot: Any) -> None:
    made = [inspect(painted(tmp_path, f"{n}.png", (n, n, n))) for n in range(4)]
    one_bytes = 400 * 200 * 4
    album = Album(runner, runner, kept_bytes=2 * one_bytes)
    shown: list[QImage] = []
    album.shown.connect(lambda _wish, image: shown.append(image))
    for count, item in enumerate(made, 1):
        album.want(Wish(item, 0.0, 1000))
        qtbot.waitUntil(lambda count=count: len(shown) == count, timeout=20_000)
    assert album.kept_bytes == 2 * one_bytes
    album.stop()


def test_a_picture_that_is_too_large_is_not_decoded(source: SimpleNamespace, tmp_path: Path) -> None:
    item = source.photo()
    huge = dataclasses.replace(item, details=dataclasses.replace(item.details, rows=40_000, columns=40_000))
    with pytest.raises(SourceError) as raised:
        large(huge, 0, 1000)
    assert raised.value.problem.code == "too-large-to-look-at"


def test_the_preview_is_named_and_its_keys_do_not_clash(window: MainWindow, qtbot: Any) -> None:
    for item in (inspect(SAMPLES / "clip.mp4"), inspect(bundled("CT_small.dcm"))):
        window.model.append([item])
        window.panel.view.selectRow(window.model.rowCount() - 1)
        dialog = opened(window, qtbot)
        assert [w for w in takers(dialog) if not spoken_name(w)] == []
        assert {key: n for key, n in mnemonics(dialog).items() if n > 1} == {}
        dialog.close()


@pytest.mark.parametrize("height", [200, 333, 700])
def test_no_thin_line_of_a_page_is_lost_however_small_it_is(qtbot: Any, height: int) -> None:
    """The lines of a form, and the boxes to be ticked in it."""
    page = QImage(1100, 1600, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    drawn = range(100, 1500, 40)
    for y in drawn:
        for x in range(page.width()):
            page.setPixelColor(x, y, QColor("black"))
    above = QWidget()
    qtbot.addWidget(above)
    view = PictureView(above)
    view.resize(800, height)
    view.show_picture(page, same=False)
    above.resize(800, height)
    above.show()
    seen = view.viewport().grab().toImage()
    column = [seen.pixelColor(seen.width() // 2, y).lightness() for y in range(seen.height())]
    lines = sum(1 for before, now in pairwise(column) if before >= 245 > now)
    assert lines == len(drawn)
