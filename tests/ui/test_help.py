"""F1 opens the manual, which is searched without a network."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sendtopacs.ui.help.dialog import HelpDialog
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.main_window import MainWindow


def test_f1_opens_it_at_the_first_steps(window: MainWindow, qtbot: Any) -> None:
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: window.help.dialog is not None and window.help.dialog.isVisible())
    dialog = window.help.dialog
    assert dialog is not None
    assert "First steps" in dialog.text.toPlainText()
    assert window.findChild(QWidget, "help").toolTip() == "Help (F1)"
    window.help.close()


def dialog_of(runner: JobRunner, qtbot: Any) -> HelpDialog:
    dialog = HelpDialog(runner)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_a_search_lists_the_pages_and_marks_the_place(runner: JobRunner, qtbot: Any) -> None:
    dialog = dialog_of(runner, qtbot)
    qtbot.keyClicks(dialog.search, "dcm4chee")
    shown = [dialog.contents.item(row).text() for row in range(dialog.contents.count())]
    assert shown == ["Setting up"]
    assert dialog.text.textCursor().selectedText().casefold() == "dcm4chee"
    dialog.search.setText("zzz-not-there")
    assert "No page" in dialog.text.toPlainText()


def test_pictures_and_tables_are_shown(runner: JobRunner, qtbot: Any) -> None:
    dialog = dialog_of(runner, qtbot)
    dialog.resize(1000, 700)
    dialog.open_page("stories")
    assert "\ufffc" in dialog.text.toPlainText()
    assert dialog.text.document().size().height() > 2000  # five pictures; the text alone has 600
    dialog.open_page("about")
    assert "GPL" in dialog.text.toPlainText()


@pytest.mark.parametrize("width", [784, 640])
def test_nothing_of_it_lies_beyond_its_right_edge(runner: JobRunner, qtbot: Any, width: int) -> None:
    """Titles, commands and pictures have no bar beneath them."""
    dialog = dialog_of(runner, qtbot)
    dialog.resize(width, 700)
    for name in ("first-steps", "stories", "profiles", "integrator"):
        dialog.open_page(name)
        qtbot.wait(50)
        assert dialog.contents.horizontalScrollBar().maximum() == 0
        assert dialog.text.horizontalScrollBar().maximum() == 0, name
    dialog.open_page("stories")
    dialog.resize(784, 700)
    dialog.resize(600, 700)  # pictures follow
    qtbot.waitUntil(lambda: dialog.text.horizontalScrollBar().maximum() == 0)


def test_the_conformance_statement_is_made_beside_the_window(runner: JobRunner, qtbot: Any) -> None:
    dialog = dialog_of(runner, qtbot)
    dialog.open_page("conformance")
    qtbot.waitUntil(lambda: "Storage SOP Classes" in dialog.text.toPlainText(), timeout=60_000)


def test_everything_in_it_has_a_name(runner: JobRunner, qtbot: Any) -> None:
    dialog = dialog_of(runner, qtbot)
    assert dialog.search.accessibleName() or dialog.search.isVisible()
    assert dialog.contents.accessibleName()
    assert dialog.text.accessibleName()
