"""Further destinations, the one that follows the modality, and what becomes of the files afterwards."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QPushButton

from sendtopacs.model.attributes import FormValues
from sendtopacs.model.confirmation import Proof
from sendtopacs.model.job import AfterwardsKind
from sendtopacs.settings.schema import DeliverySettings, Settings, StorageAE
from sendtopacs.ui.main_window import MainWindow

MAIN = StorageAE(name="Main PACS", ae_title="MAIN", host="pacs.example", port=104, proof=Proof.FIND)
SCOPES = StorageAE(name="Scopes", ae_title="SCOPES", host="scopes.example", port=104, modalities=("ES",))
PROVED = dataclasses.replace(SCOPES, proof=Proof.COMMIT)


def send_button(window: MainWindow) -> QPushButton:
    return window.bar.findChild(QPushButton, "send")


def tick(window: MainWindow, label: str) -> None:
    menu = window.bar.choices.also.menu()
    next(action for action in menu.actions() if action.text() == label).trigger()


@pytest.fixture
def filled(
    make_window: Callable[..., MainWindow], source: SimpleNamespace, patient: FormValues, qtbot: Any
) -> Callable[[Settings], MainWindow]:
    def make(settings: Settings) -> MainWindow:
        window = make_window(settings)
        window.model.append([source.photo()])
        window.form.set_values(patient)
        qtbot.waitUntil(send_button(window).isEnabled)
        return window

    return make


def test_a_job_goes_to_what_is_ticked_too(filled: Any, engine: Any, qtbot: Any) -> None:
    window = filled(Settings(storage=(MAIN, SCOPES)))

    tick(window, "Scopes")
    assert window.bar.choices.also.text() == "and to 1 more"
    send_button(window).click()
    qtbot.waitUntil(lambda: bool(engine.jobs))

    header = engine.latest.header
    assert header.to == "Main PACS, Scopes"
    assert len(engine.latest.instances) == 2
    ids = {record.instance_id for record in engine.latest.instances}
    qtbot.waitUntil(lambda: window.model.rows[0].parts.keys() == ids)


def test_what_was_ticked_is_not_ticked_for_the_next_patient(filled: Any) -> None:
    window = filled(Settings(storage=(MAIN, SCOPES)))
    tick(window, "Scopes")
    window.bar.reset()
    assert window.bar.choices.also.chosen == ()


def test_with_one_destination_there_is_nothing_to_tick(make_window: Callable[..., MainWindow]) -> None:
    assert make_window(Settings(storage=(MAIN,))).bar.choices.also.isHidden()


def test_the_destination_follows_the_modality_until_somebody_chooses(
    filled: Any, patient: FormValues
) -> None:
    window = filled(Settings(storage=(MAIN, SCOPES)))
    assert window.bar.choices.destination.label == "Main PACS"

    scoped = dataclasses.replace(patient.series, Modality="ES")
    window.form.set_values(dataclasses.replace(patient, series=scoped))
    assert window.bar.choices.destination.label == "Scopes"

    window.bar.choices.choose("Main PACS")
    window.form.changed.emit()
    assert window.bar.choices.destination.label == "Main PACS"


def test_files_can_be_moved_away_only_where_all_prove_what_they_hold(
    filled: Any, engine: Any, qtbot: Any
) -> None:
    window = filled(
        Settings(storage=(MAIN, SCOPES), delivery=DeliverySettings(move_folder="/home/nurse/sent"))
    )
    box = window.bar.findChild(QComboBox, "afterwards")
    assert box.isVisible()
    assert box.currentText() == "Files stay"

    tick(window, "Scopes")  # which only answers
    qtbot.waitUntil(box.isHidden)
    tick(window, "Scopes")
    qtbot.waitUntil(box.isVisible)
    box.setCurrentIndex(2)
    send_button(window).click()
    qtbot.waitUntil(lambda: bool(engine.jobs))

    wanted = engine.latest.header.afterwards
    assert (wanted.kind, wanted.folder, wanted.network) == (AfterwardsKind.FOLDER, "/home/nurse/sent", False)
    window.bar.reset()
    assert box.currentText() == "Files stay"


def test_a_destination_that_is_not_set_up_whole_is_said_before_anything_is_sent(
    make_window: Callable[..., MainWindow], source: SimpleNamespace, patient: FormValues, qtbot: Any
) -> None:
    """As after a wrong AE title in the settings' file; what is in the list can still be saved."""
    window = make_window(Settings(storage=(dataclasses.replace(MAIN, ae_title=""), SCOPES)))
    window.model.append([source.photo()])
    window.form.set_values(patient)
    save = window.bar.findChild(QPushButton, "save")
    qtbot.waitUntil(save.isEnabled)
    assert not send_button(window).isEnabled()
    assert "Main PACS cannot be called: its AE title, host or URL is missing" in window.bar.reason
    window.bar.choices.choose("Scopes")
    qtbot.waitUntil(send_button(window).isEnabled)
    tick(window, "Main PACS")
    qtbot.waitUntil(lambda: not send_button(window).isEnabled())
