"""What is folded where there is no room for it side by side."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

from sendtopacs.model.attributes import FormValues, Patient
from sendtopacs.settings.schema import Settings, StorageAE
from sendtopacs.ui import window_size
from sendtopacs.ui.fitting import FoldingPair
from sendtopacs.ui.form import PatientForm
from sendtopacs.ui.settings_dialog import SettingsDialog
from sendtopacs.ui.short_area import SideBySide
from sendtopacs.ui.window_size import Scrolled
from sendtopacs.ui.wrapping_check import WrappingCheckBox

SENTENCE = "If it refuses a video: another encoding, &if there is one"
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def shown(qtbot: Any, widget: QWidget, width: int, height: int = 600) -> None:
    qtbot.addWidget(widget)
    widget.show()
    widget.resize(width, height)
    qtbot.waitUntil(lambda: widget.width() == width)


def at(widget: QWidget, top: QWidget) -> QPoint:
    return widget.mapTo(top, QPoint())


def test_a_check_box_has_as_many_lines_as_its_words_take(qtbot: Any) -> None:
    above = QWidget()
    box = WrappingCheckBox(SENTENCE, above)
    shown(qtbot, above, 600)
    box.resize(500, 30)
    assert box.text() == SENTENCE
    one_line = box.sizeHint().height()
    for width in (200, 120):
        box.resize(width, 30)
        assert "\n" in box.text()
        assert QCheckBox.sizeHint(box).width() <= width
        assert box.sizeHint().height() > one_line
    box.resize(500, 30)
    assert box.text() == SENTENCE
    assert box.accessibleName() == SENTENCE.replace("&", "")


def test_fields_stand_one_below_the_other_where_two_have_no_room(qtbot: Any) -> None:
    form = PatientForm()
    shown(qtbot, form, 420)
    born, sex = (form.fields.editor(keyword) for keyword in ("PatientBirthDate", "PatientSex"))
    assert at(born, form).y() == at(sex, form).y()
    form.resize(260, 600)
    qtbot.waitUntil(lambda: at(born, form).y() < at(sex, form).y())
    assert at(born, form).x() == at(sex, form).x()
    form.resize(420, 600)
    qtbot.waitUntil(lambda: at(born, form).y() == at(sex, form).y())


def test_larger_letters_fold_the_form_and_smaller_ones_unfold_it(qtbot: Any) -> None:
    form = PatientForm()
    shown(qtbot, form, 420)
    born, sex = (form.fields.editor(keyword) for keyword in ("PatientBirthDate", "PatientSex"))
    usual = form.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * 2)
    form.setFont(large)
    qtbot.waitUntil(lambda: at(born, form).y() < at(sex, form).y())
    form.setFont(usual)
    qtbot.waitUntil(lambda: at(born, form).y() == at(sex, form).y())


def test_a_new_windows_form_has_two_columns(window: Any) -> None:
    born, sex = (window.form.fields.editor(keyword) for keyword in ("PatientBirthDate", "PatientSex"))
    assert window.form.width() >= window.form.two_columns_px
    assert at(born, window.form).x() < at(sex, window.form).x()


def test_the_form_keeps_its_columns_while_the_list_has_room(window: Any, qtbot: Any) -> None:
    form, splitter = window.form, window.findChild(SideBySide)
    window.resize(1400, 760)
    qtbot.waitUntil(lambda: splitter.width() == 1400)
    room = splitter.width() - splitter.handleWidth()
    splitter.setSizes([room - form.two_columns_px, form.two_columns_px])
    for width in (1200, 1000, 860):
        window.resize(width, 760)
        qtbot.waitUntil(lambda width=width: splitter.width() == width)
        assert form.width() >= form.two_columns_px
    window.resize(520, 760)
    qtbot.waitUntil(lambda: form.width() < form.two_columns_px)
    assert window.panel.width() > 200


def test_a_form_that_was_made_narrow_stays_so(window: Any, qtbot: Any) -> None:
    form, splitter = window.form, window.findChild(SideBySide)
    window.resize(1400, 760)
    qtbot.waitUntil(lambda: splitter.width() == 1400)
    splitter.setSizes([1124, 276])
    window.resize(1390, 760)
    qtbot.waitUntil(lambda: splitter.width() == 1390)
    assert form.width() < form.two_columns_px


def test_the_button_that_unlocks_stands_below_its_sentence_in_a_narrow_form(qtbot: Any) -> None:
    form = PatientForm()
    shown(qtbot, form, 420)
    form.take_over(FormValues(Patient("Kairys^Ona", "12345")), "worklist MAIN")
    unlock = form.findChild(QWidget, "edit_identity")
    said = next(label for label in form.findChildren(QLabel) if "worklist MAIN" in label.text())
    qtbot.waitUntil(lambda: at(unlock, form).x() > at(said, form).x())
    form.resize(200, 600)
    qtbot.waitUntil(lambda: at(unlock, form).y() >= at(said, form).y() + said.height())


def test_a_list_stands_above_what_it_leads_to_in_a_narrow_window(qtbot: Any) -> None:
    first, second = QLabel("the list"), QLabel("the fields")
    above = QWidget()
    pair = FoldingPair(first, second, lambda: 300, above)
    QVBoxLayout(above).addWidget(pair)
    shown(qtbot, above, 540)
    qtbot.waitUntil(lambda: at(first, pair).x() < at(second, pair).x())
    above.resize(340, 400)
    qtbot.waitUntil(lambda: at(first, pair).y() < at(second, pair).y())
    above.resize(540, 400)
    qtbot.waitUntil(lambda: at(first, pair).x() < at(second, pair).x())


@pytest.mark.parametrize("page", range(10))
def test_at_twice_the_size_the_settings_are_saved_without_scrolling(
    qtbot: Any, runner: Any, monkeypatch: pytest.MonkeyPatch, page: int
) -> None:
    """Also on a page with a list and its buttons: 1568 x 804 at 200 %."""
    room = QSize(784, 402)
    monkeypatch.setattr(window_size, "room_for", lambda _widget: room)
    settings = Settings(storage=(StorageAE("Main", "MAIN", "pacs.example"),))
    dialog = SettingsDialog(settings, lambda wanted, _base: wanted, runner)
    qtbot.addWidget(dialog)
    dialog.choose_page(page)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.size() == room)
    save = dialog.findChild(QPushButton, "save_settings")
    qtbot.waitUntil(lambda: save.visibleRegion().boundingRect().size() == save.size())
    assert dialog.findChild(Scrolled) is None
