"""Looking up with the window: by keyboard alone, from a worklist and from a PACS, locked and listed."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QToolButton, QWidget

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.model.attributes import FormValues, Patient, Study, WorklistItem
from sendtopacs.model.messages import sentence
from sendtopacs.net.keys import put
from sendtopacs.net.worklist import MODALITY_WORKLIST, TABLE_18
from sendtopacs.settings.schema import QueryAE, Settings
from sendtopacs.ui.lookup.columns import PATIENTS, SERIES, STUDIES
from sendtopacs.ui.lookup.columns import shown as in_words
from sendtopacs.ui.lookup.dialog import LookupDialog
from sendtopacs.ui.lookup.results import DetailPane, ResultView
from sendtopacs.ui.lookup.targets import Kind, Remembered, date_range, targets
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.worklist_cache import Kept, WorklistCache

SAMPLES = Path(__file__).parents[2] / "sendtopacs" / "resources" / "samples"


@pytest.fixture
def pacs(tmp_path: Path) -> Iterator[Archive]:
    """Give an embedded PACS with the sample worklist."""
    config = ArchiveConfig(folder=tmp_path / "pacs", port=0, worklist=SAMPLES / "worklist.json")
    with Archive(config) as running:
        yield running


@pytest.fixture
def settings(pacs: Archive) -> Settings:
    where: dict[str, Any] = {"ae_title": "DEMO", "host": "127.0.0.1", "port": pacs.port}
    return Settings(
        query=(QueryAE(name="RIS", kind="mwl", **where), QueryAE(name="Archive", kind="qr", **where))
    )


@pytest.fixture
def looking(make_window: Callable[..., MainWindow], settings: Settings) -> MainWindow:
    return make_window(settings)


@pytest.fixture
def dialog(looking: MainWindow, qtbot: Any) -> Callable[[str], LookupDialog]:
    """Give a function that opens a dialog by its key."""

    def press(keys: str) -> LookupDialog:
        looking.activateWindow()
        qtbot.waitUntil(looking.isActiveWindow)
        qtbot.keyClick(looking, getattr(Qt.Key, f"Key_{keys}"))
        found: LookupDialog = looking.findChildren(LookupDialog)[-1]
        qtbot.waitUntil(lambda: found.isVisible() and found.isActiveWindow())
        return found

    return press


def found(dialog: LookupDialog) -> int:
    return int(dialog.view.model().rowCount())


def focused(window: QWidget) -> QWidget:
    widget = window.focusWidget()
    assert widget is not None
    return widget


def test_from_the_worklist_by_keyboard_alone(looking: MainWindow, dialog: Any, qtbot: Any) -> None:
    shown = dialog("F2")
    assert focused(shown).objectName() == "search_PatientName"
    qtbot.keyClicks(focused(shown), "ukausk")
    qtbot.keyClick(focused(shown), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: focused(shown) is shown.view and found(shown) >= 1)
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not shown.isVisible())
    values = looking.form.values()
    assert values.patient.PatientName == "Žukauskaitė^Rūta"
    assert values.patient.PatientID == "LT-1001"
    assert values.study.AccessionNumber == "A2024001"
    assert values.study.StudyInstanceUID
    assert values.order.RequestedProcedureID
    assert values.study.StudyDate == f"{datetime.now():%Y%m%d}"


def test_the_identity_is_locked_until_it_is_unlocked(looking: MainWindow, qtbot: Any) -> None:
    form = looking.form
    form.take_over(FormValues(Patient("Kairys^Ona", "12345", "", "19700130", "F")), "worklist RIS")
    bar = form.findChild(QWidget, "edit_identity").parentWidget()
    assert "worklist RIS" in bar.text
    family, identifier = (form.findChild(QWidget, n) for n in ("PatientName_family", "PatientID"))
    qtbot.keyClicks(identifier, "9")
    qtbot.keyClicks(family, "x")
    assert form.values().patient.PatientName == "Kairys^Ona"
    assert form.values().patient.PatientID == "12345"
    qtbot.mouseClick(form.findChild(QWidget, "edit_identity"), Qt.MouseButton.LeftButton)
    assert "12345" in bar.text
    identifier.end(False)
    qtbot.keyClicks(identifier, "9")
    assert form.values().patient.PatientID == "123459"
    assert "It was: Kairys, Ona, 12345" in bar.text
    form.clear()
    assert not bar.isVisible()
    assert not identifier.isReadOnly()


def test_the_number_of_an_order_is_locked_and_an_edit_stands_beside_what_it_was(
    looking: MainWindow, qtbot: Any
) -> None:
    form, number = looking.form, looking.form.findChild(QWidget, "AccessionNumber")
    values = FormValues(Patient("Kairys^Ona", "12345", "", "19700130"), Study(AccessionNumber="A-17"))
    form.take_over(values, "worklist RIS")
    qtbot.keyClicks(number, "9")
    assert form.values().study.AccessionNumber == "A-17"
    qtbot.mouseClick(form.findChild(QWidget, "edit_identity"), Qt.MouseButton.LeftButton)
    assert focused(looking).objectName() == "PatientName_family"  # what may be typed into now is seen
    number.end(False)
    qtbot.keyClicks(number, "9")
    qtbot.keyClicks(form.findChild(QWidget, "PatientName_given"), "x")
    said = [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
    assert "Was: A-17" in said
    assert "Was: Kairys, Ona" in said
    assert number.accessibleDescription() == "Was: A-17"
    qtbot.mouseClick(form.findChild(QWidget, "restore_identity"), Qt.MouseButton.LeftButton)
    after = form.values()
    assert (after.patient, after.study.AccessionNumber, after.edited) == (values.patient, "A-17", False)
    assert number.isReadOnly()
    assert not any(label.text().startswith("Was") for label in form.findChildren(QLabel) if label.isVisible())


def test_the_keyboard_unlocks_and_puts_back(looking: MainWindow, qtbot: Any) -> None:
    looking.form.take_over(FormValues(Patient("Kairys^Ona", "12345")), "worklist RIS")
    looking.activateWindow()
    qtbot.waitUntil(looking.isActiveWindow)
    looking.form.findChild(QWidget, "emergency").setFocus()
    qtbot.keyClick(focused(looking), Qt.Key.Key_Tab)
    assert focused(looking).objectName() == "edit_identity"
    qtbot.keyClick(focused(looking), Qt.Key.Key_Space)
    qtbot.keyClicks(focused(looking), "Kairiene")
    qtbot.keyClick(focused(looking), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert focused(looking).objectName() == "restore_identity"
    assert looking.form.values().edited
    qtbot.keyClick(focused(looking), Qt.Key.Key_Space)
    assert not looking.form.values().edited


def test_a_patient_without_an_order_may_be_given_a_number(looking: MainWindow, qtbot: Any) -> None:
    form, number = looking.form, looking.form.findChild(QWidget, "AccessionNumber")
    form.take_over(FormValues(Patient("Kairys^Ona", "1"), Study(AccessionNumber="A-17")), "worklist RIS")
    form.take_over(FormValues(Patient("Kairys^Ona", "12345")), "archive MAIN")
    qtbot.keyClicks(number, "A-9")
    assert form.values().study.AccessionNumber == "A-9"
    assert not form.values().edited


def test_an_emergency_takes_nothing_of_the_order_along(looking: MainWindow) -> None:
    order = WorklistItem(RequestedProcedureID="RP1", Allergies="LATEX")
    values = FormValues(Patient("Kairys^Ona", "12345"), order=order)
    study = dataclasses.replace(values.study, StudyInstanceUID="1.2.3", AccessionNumber="A1")
    looking.form.take_over(dataclasses.replace(values, study=study), "worklist RIS")
    looking.form.set_emergency("EMERGENCY", "E-1")
    after = looking.form.values()
    assert after.order == WorklistItem()
    assert after.study.StudyInstanceUID == after.study.AccessionNumber == ""


def test_what_the_form_has_no_field_for_is_listed_and_can_be_left_out(
    looking: MainWindow, qtbot: Any
) -> None:
    order = WorklistItem(PatientWeight="71.5", MedicalAlerts="MRSA\\FALLS", PregnancyStatus=4)
    looking.form.take_over(FormValues(Patient("Kairys^Ona", "12345"), order=order), "worklist RIS")
    alerts = looking.form.findChild(QWidget, "imported_MedicalAlerts")
    assert alerts.text() == "MRSA, FALLS"
    looking.form.findChild(QToolButton, "drop_MedicalAlerts").click()
    assert looking.form.values().order == dataclasses.replace(order, MedicalAlerts="")
    looking.form.findChild(QToolButton, "drop_PregnancyStatus").click()
    assert looking.form.values().order == WorklistItem(PatientWeight="71.5")


def test_the_keyboard_reaches_what_was_imported_behind_the_fields_and_leaves_it_out(
    looking: MainWindow, qtbot: Any
) -> None:
    order = WorklistItem(PatientWeight="71.5", MedicalAlerts="MRSA", Allergies="LATEX")
    looking.form.take_over(FormValues(Patient("Kairys^Ona", "12345"), order=order), "worklist RIS")
    looking.activateWindow()
    qtbot.waitUntil(looking.isActiveWindow)
    looking.form.fields.focus("SpecificCharacterSet")
    passed = []
    for _ in range(4):
        qtbot.keyClick(focused(looking), Qt.Key.Key_Tab)
        passed.append(focused(looking).objectName())
    assert passed[:3] == ["drop_PatientWeight", "drop_MedicalAlerts", "drop_Allergies"]
    assert passed[3] == "all_or_nothing"  # the destinations are disabled: there are none
    looking.form.findChild(QToolButton, "drop_MedicalAlerts").setFocus()
    qtbot.keyClick(focused(looking), Qt.Key.Key_Space)
    assert focused(looking).objectName() == "drop_Allergies"
    qtbot.keyClick(focused(looking), Qt.Key.Key_Space)
    assert focused(looking).objectName() == "drop_PatientWeight"
    qtbot.keyClick(focused(looking), Qt.Key.Key_Space)
    assert focused(looking).objectName() == "SpecificCharacterSet"
    assert looking.form.values().order == WorklistItem()


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (timedelta(seconds=59), "0 min"),
        (timedelta(minutes=35), "35 min"),
        (timedelta(hours=4, minutes=10), "4 h 10 min"),
        (timedelta(days=2, hours=3, minutes=59), "2 d 3 h"),
        (timedelta(minutes=-5), "0 min"),  # the clock was put back
    ],
)
def test_how_old_a_kept_worklist_is(age: timedelta, words: str) -> None:
    now = datetime(2026, 3, 21, 9, 0)
    for asked, said in ((True, "does not answer"), (False, "was not asked")):
        text = sentence(Kept(now - age, ()).problem("RIS", now, asked=asked))
        assert f"({words} old)" in text
        assert said in text


def test_the_results_are_filtered_and_sorted(dialog: Any, qtbot: Any) -> None:
    shown = dialog("F2")
    qtbot.keyClick(focused(shown), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: found(shown) > 5)
    every = found(shown)
    qtbot.keyClicks(shown.view, "LT-1001")
    assert focused(shown) is shown.filter
    assert found(shown) == 1
    shown.filter.clear()
    assert found(shown) == every
    shown.view.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    model = shown.view.model()
    identifiers = [model.index(row, 2).data() for row in range(every)]
    assert identifiers == sorted(identifiers, key=str.casefold, reverse=True)
    assert shown.findChild(QWidget, "lookup_detail").rowCount() > 10


def test_the_filter_needs_no_accents_and_takes_several_words(dialog: Any, qtbot: Any) -> None:
    shown = dialog("F2")
    qtbot.keyClick(focused(shown), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: found(shown) > 5)
    shown.filter.setText("ruta zukausk")
    assert shown.view.model().index(0, 1).data() == "Žukauskaitė, Rūta"
    assert found(shown) == 1
    shown.filter.setText("ruta nobody")
    assert found(shown) == 0
    assert shown.view.current() is None
    qtbot.keyClick(shown.filter, Qt.Key.Key_Return)
    assert shown.isVisible()  # there was nothing to take over


def numbered(count: str) -> dict[str, Any]:
    study: dict[str, Any] = {}
    put(study, "NumberOfStudyRelatedSeries", count)
    return study


def test_titles_do_not_turn_bold_as_a_row_is_chosen(qtbot: Any) -> None:
    view = ResultView(None)
    qtbot.addWidget(view)
    assert not view.horizontalHeader().highlightSections()


def test_the_sex_is_said_in_words_as_in_the_form() -> None:
    assert [in_words("PatientSex", value) for value in ("F", "M", "O", "", "X")] == [
        *("female", "male", "other", "", "X")
    ]


def test_counts_are_sorted_as_numbers(qtbot: Any) -> None:
    view = ResultView(None)
    qtbot.addWidget(view)
    view.show_answers(STUDIES, [numbered(text) for text in ("9", "10", "", "2")])
    place = [column.path for column in STUDIES].index("NumberOfStudyRelatedSeries")
    view.sortByColumn(place, Qt.SortOrder.AscendingOrder)
    assert [view.model().index(row, place).data() for row in range(4)] == ["", "2", "9", "10"]


def test_the_detail_pane_shows_every_item_of_a_sequence(qtbot: Any) -> None:
    order: dict[str, Any] = {}
    for number, code in enumerate(("R-1", "R-2")):
        put(order, f"RequestedProcedureCodeSequence[{number}].CodeValue", code)
    pane = DetailPane(None)
    qtbot.addWidget(pane)
    pane.show_answer(TABLE_18, order)
    assert [pane.item(row, 1).text() for row in range(pane.rowCount())] == ["R-1; R-2"]


def test_the_last_search_is_remembered_but_no_patient_on_the_disk(
    looking: MainWindow, dialog: Any, qtbot: Any, memory: QSettings, settings: Settings
) -> None:
    shown = dialog("F2")
    qtbot.keyClicks(focused(shown), "ukausk")
    shown.findChild(QCheckBox, "wildcard_id").setChecked(False)
    qtbot.keyClick(focused(shown), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: found(shown) >= 1)
    shown.close()
    again = dialog("F2")
    assert again.fields.search()["PatientName"] == "ukausk"
    assert again.fields.search()["wildcard_id"] == ""
    memory.sync()
    assert "ukausk" not in Path(memory.fileName()).read_text()
    (target,) = targets(settings, Kind.WORKLIST, ())
    later = Remembered(memory).last(Kind.WORKLIST, target)
    assert later["wildcard_id"] == ""
    assert "PatientName" not in later


def test_attach_to_a_study(looking: MainWindow, dialog: Any, qtbot: Any, pacs: Archive) -> None:
    from sendtopacs.cli import main  # noqa: PLC0415

    given = ["PatientName=ŠIMKUTĖ^Ona", "PatientID=P-1", "AccessionNumber=A-7", "SeriesNumber=4"]
    where = f"DEMO@127.0.0.1:{pacs.port}"
    sets = [part for value in given for part in ("--set", value)]
    assert main(["send", str(SAMPLES / "photo.jpg"), "--to", where, *sets, "-q"]) == 0
    shown = dialog("F3")
    qtbot.keyClicks(focused(shown), "IMKUT")
    qtbot.keyClick(focused(shown), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: found(shown) == 1)
    shown.findChild(QWidget, "lookup_studies").click()
    qtbot.waitUntil(lambda: shown.findChild(QWidget, "lookup_attach").isEnabled())
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not shown.isVisible())
    values = looking.form.values()
    assert values.patient.PatientID == "P-1"
    assert values.study.AccessionNumber == "A-7"
    assert values.study.StudyInstanceUID
    assert values.series.SeriesNumber == "5"


def test_back_from_the_studies_of_a_patient(
    looking: MainWindow, dialog: Any, qtbot: Any, pacs: Archive
) -> None:
    from sendtopacs.cli import main  # noqa: PLC0415

    where = f"DEMO@127.0.0.1:{pacs.port}"
    for number in ("1", "2"):
        sets = ["--set", f"PatientName=Kairys^{number}", "--set", f"PatientID=P-{number}"]
        assert main(["send", str(SAMPLES / "photo.jpg"), "--to", where, *sets, "-q"]) == 0
    shown = dialog("F3")
    shown.search()
    qtbot.waitUntil(lambda: found(shown) == 2)
    shown.view.selectRow(1)
    chosen = shown.view.model().index(1, 1).data()
    shown.findChild(QWidget, "lookup_studies").click()
    qtbot.waitUntil(shown.findChild(QWidget, "lookup_back").isVisible)
    assert found(shown) == 1
    shown.findChild(QWidget, "lookup_back").click()
    assert found(shown) == 2
    assert shown.view.model().index(shown.view.currentIndex().row(), 1).data() == chosen
    assert not shown.findChild(QWidget, "lookup_back").isVisible()
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert looking.form.values().patient.PatientID == chosen


def test_what_one_archive_said_is_not_taken_for_another_s(
    make_window: Callable[..., MainWindow], settings: Settings, qtbot: Any
) -> None:
    """Else a patient of one would be filled in as from the other, and files attached to a study elsewhere."""
    (worklist, _) = settings.query
    other = dataclasses.replace(worklist, name="Other RIS")
    window = make_window(Settings(query=(worklist, other)))
    window.lookup.open_worklist()
    shown = window.findChild(LookupDialog)
    shown.search()
    qtbot.waitUntil(lambda: found(shown) > 5)
    shown.where.setCurrentIndex(1)
    shown.where.activated.emit(1)  # as a person chooses
    assert found(shown) == 0
    assert not shown.findChild(QWidget, "lookup_take").isEnabled()
    shown.search()
    qtbot.waitUntil(lambda: found(shown) > 5)
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert "Other RIS" in window.form._origin.text


def test_a_search_that_is_cancelled_says_so(
    make_window: Callable[..., MainWindow], fault_peer: Any, qtbot: Any
) -> None:
    from pynetdicom import evt  # noqa: PLC0415 - heavy

    asked = threading.Event()

    def handle(event: Any) -> Iterator[tuple[int, None]]:
        asked.set()
        fault_peer.hang(event)
        yield 0x0000, None

    contexts = [(MODALITY_WORKLIST, ("1.2.840.10008.1.2",))]
    remote = fault_peer(contexts=contexts, handlers=[(evt.EVT_C_FIND, handle)]).remote
    record = QueryAE(name="RIS", kind="mwl", ae_title=remote.ae_title, host=remote.host, port=remote.port)
    window = make_window(Settings(query=(record,)))
    window.lookup.open_worklist()
    shown = window.findChild(LookupDialog)
    shown.search()
    cancel = shown.findChild(QWidget, "lookup_cancel")
    qtbot.waitUntil(asked.is_set, timeout=20_000)
    cancel.click()
    qtbot.waitUntil(lambda: shown._running.state == "The search was cancelled.")
    assert shown.findChild(QWidget, "lookup_search").isEnabled()


@pytest.mark.parametrize("typed", ["tomorow", "2026-03-05 to 09", "2026-02-30", "20260305-2026030"])
def test_what_is_no_date_is_not_searched_for(dialog: Any, qtbot: Any, typed: str) -> None:
    shown = dialog("F2")
    shown.findChild(QWidget, "search_ScheduledProcedureStepStartDate").setEditText(typed)
    shown.search()
    qtbot.waitUntil(lambda: "The date is none" in shown._running.trouble)
    assert found(shown) == 0


def test_a_worklist_that_hangs_is_searched_as_it_was_kept(
    make_window: Callable[..., MainWindow], fault_peer: Any, tmp_path: Path, qtbot: Any
) -> None:
    from pynetdicom import evt  # noqa: PLC0415 - heavy

    def handle(event: Any) -> Iterator[tuple[int, None]]:
        fault_peer.hang(event)
        yield 0x0000, None

    contexts = [(MODALITY_WORKLIST, ("1.2.840.10008.1.2",))]
    remote = fault_peer(contexts=contexts, handlers=[(evt.EVT_C_FIND, handle)]).remote
    where: dict[str, Any] = {"ae_title": remote.ae_title, "host": remote.host, "port": remote.port}
    record = QueryAE(name="RIS", kind="mwl", query_s=1.0, **where)
    order: dict[str, Any] = {}
    put(order, "PatientID", "P-7")
    cache = WorklistCache(tmp_path / "worklists")
    cache.keep(record.to_remote(), (order,), datetime.now())
    window = make_window(Settings(query=(record,)), worklists=cache)
    window.lookup.open_worklist()
    shown = window.findChild(LookupDialog)
    shown.search()
    qtbot.waitUntil(lambda: found(shown) == 1, timeout=20_000)
    assert "does not answer" in shown._running.trouble


def test_taking_over_a_patient_only(looking: MainWindow, dialog: Any, qtbot: Any, pacs: Archive) -> None:
    from sendtopacs.cli import main  # noqa: PLC0415

    where = f"DEMO@127.0.0.1:{pacs.port}"
    sets = ["--set", "PatientName=Kairys^Ona", "--set", "PatientID=P-2"]
    assert main(["send", str(SAMPLES / "photo.jpg"), "--to", where, *sets, "-q"]) == 0
    looking.form.take_over(FormValues(Patient("Other", "1"), order=WorklistItem(Allergies="LATEX")), "x")
    shown = dialog("F3")
    qtbot.keyClick(focused(shown), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: found(shown) == 1)
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not shown.isVisible())
    values = looking.form.values()
    assert values.patient.PatientID == "P-2"
    assert values.study.StudyInstanceUID == ""
    assert values.order == WorklistItem()


def test_a_server_that_is_away_says_so(
    make_window: Callable[..., MainWindow], qtbot: Any, free_port: Callable[[], int]
) -> None:
    away = QueryAE(name="Away", kind="mwl", ae_title="AWAY", host="127.0.0.1", port=free_port())
    window = make_window(Settings(query=(away,)))
    window.lookup.open_worklist()
    shown = window.findChild(LookupDialog)
    shown.search()
    qtbot.waitUntil(lambda: "refuses connections" in shown._running.trouble)


def test_without_any_record_the_dialog_says_where_to_add_one(window: MainWindow) -> None:
    window.lookup.open_worklist()
    shown = window.findChild(LookupDialog)
    assert "settings" in shown._running.state
    assert not shown.findChild(QWidget, "lookup_search").isEnabled()


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("", ""),
        ("today", "20260321"),
        ("around", "20260320-20260322"),
        ("2026-03-05", "20260305"),
        ("20260305", "20260305"),
        ("2026-03-05 - 2026-03-09", "20260305-20260309"),
        ("20260305-20260309", "20260305-20260309"),
        ("2026-03-05-2026-03-09", "20260305-20260309"),
        ("2026-03-05 -", "20260305-"),
        ("- 2026-03-05", "-20260305"),
    ],
)
def test_dates(typed: str, asked: str) -> None:
    assert date_range(typed, date(2026, 3, 21)) == asked


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        (("Kairys", "", ""), "Kairys"),
        (("Kairys", "Ona", ""), "Kairys^Ona"),
        (("", "Ona", ""), "^Ona"),
        (("Kairys", "Ona", "Ruta"), "Kairys^Ona^Ruta"),
        (("Kairys^Ona", "", ""), "Kairys^Ona"),
        (("", "", ""), ""),
    ],
)
def test_a_name_is_searched_by_its_parts(dialog: Any, qtbot: Any, typed: tuple[str, ...], asked: str) -> None:
    shown = dialog("F2")
    names = ("search_PatientName", "search_GivenName", "search_MiddleName")
    for name, text in zip(names, typed, strict=True):
        qtbot.keyClicks(shown.findChild(QWidget, name), text)
    search = shown.fields.search()
    assert search["PatientName"] == asked
    shown.fields.show_search(search, {})
    assert shown.fields.search() == search


def test_the_detail_pane_has_what_the_server_left_empty(dialog: Any, qtbot: Any) -> None:
    shown = dialog("F2")
    qtbot.keyClick(focused(shown), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: found(shown) > 5)
    pane = shown.findChild(QWidget, "lookup_detail")
    texts = [pane.item(row, 1).text() for row in range(pane.rowCount())]
    assert "" in texts
    assert any(texts)


def test_orders_that_were_served_are_marked(
    looking: MainWindow,
    make_window: Callable[..., MainWindow],
    settings: Settings,
    pacs: Archive,
    home: Path,
    qtbot: Any,
) -> None:
    from sendtopacs.cli import main  # noqa: PLC0415
    from sendtopacs.history import History  # noqa: PLC0415
    from sendtopacs.outbox import Outbox  # noqa: PLC0415

    where = f"DEMO@127.0.0.1:{pacs.port}"
    order = ["--worklist", where, "--where", "PatientID=LT-1001"]
    assert main(["send", str(SAMPLES / "photo.jpg"), "--to", where, *order, "-q"]) == 0
    with closing(Outbox(home / "outbox.sqlite", home / "spool")) as outbox:
        window = make_window(settings, history=History(outbox))
        window.lookup.open_worklist()
        shown = window.findChild(LookupDialog)
        shown.search()
        qtbot.waitUntil(lambda: found(shown) > 5)
        model = shown.view.model()
        cells = {model.index(r, 2).data(): model.index(r, 0).data() for r in range(model.rowCount())}
    assert cells["LT-1001"] == "✓ sent"
    assert [identifier for identifier, mark in cells.items() if mark] == ["LT-1001"]


def test_a_worklist_is_kept_and_searched_while_it_is_away(
    make_window: Callable[..., MainWindow], tmp_path: Path, free_port: Callable[[], int], qtbot: Any
) -> None:
    port = free_port()
    record = QueryAE(name="RIS", kind="mwl", ae_title="DEMO", host="127.0.0.1", port=port, refresh_minutes=5)
    cache = WorklistCache(tmp_path / "worklists")
    config = ArchiveConfig(folder=tmp_path / "pacs", port=port, worklist=SAMPLES / "worklist.json")
    with Archive(config):
        window = make_window(Settings(query=(record,)), worklists=cache)
        qtbot.waitUntil(lambda: cache.kept(record.to_remote(), datetime.now()) is not None)
    (kept,) = (tmp_path / "worklists").glob("*.json")
    assert kept.stat().st_mode & 0o77 == 0
    window.lookup.open_worklist()
    shown = window.findChild(LookupDialog)
    qtbot.keyClicks(shown.findChild(QWidget, "search_PatientName"), "ukausk")
    shown.search()
    qtbot.waitUntil(lambda: found(shown) == 1)
    assert "does not answer" in shown._running.trouble
    assert "(0 min old)" in shown._running.trouble
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert window.form.values().patient.PatientID == "LT-1001"
    assert f"worklist RIS as of {datetime.now():%-d %b %Y}" in window.form._origin.text


def test_admission_and_department_are_filled_in_by_hand(looking: MainWindow, qtbot: Any) -> None:
    for name, text in (("AdmissionID", "ADM-7"), ("InstitutionalDepartmentName", "Dermatology")):
        qtbot.keyClicks(looking.form.findChild(QWidget, name), text)
    order = looking.form.values().order
    assert (order.AdmissionID, order.InstitutionalDepartmentName) == ("ADM-7", "Dermatology")
    looking.form.clear()
    assert looking.form.values().order == WorklistItem(InstitutionalDepartmentName="Dermatology")


def hint_of(window: MainWindow) -> QLabel:
    window.lookup.open_worklist()
    dialog = next(one for one in window.findChildren(LookupDialog) if one.isVisible())
    hint = dialog.findChild(QLabel, "lookup_results_hint")
    assert hint.isVisible()
    return hint


def test_before_a_search_the_window_says_what_to_do(looking: MainWindow, qtbot: Any) -> None:
    """And again where another place is chosen: what the one before said is gone."""
    hint = hint_of(looking)
    assert "press Search" in hint.text()
    dialog = next(one for one in looking.findChildren(LookupDialog) if one.isVisible())
    dialog.search()
    assert hint.text() == ""
    dialog.where.edited.emit()
    assert "press Search" in hint.text()


def test_without_a_hit_the_window_says_what_to_do(dialog: Any, qtbot: Any) -> None:
    shown = dialog("F2")
    hint = shown.findChild(QLabel, "lookup_results_hint")
    qtbot.keyClicks(focused(shown), "nobody of that name")
    qtbot.keyClick(focused(shown), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown._running.state == "0 results")
    assert hint.isVisible()
    assert "Try fewer letters" in hint.text()
    assert "New patient" in hint.text()
    shown.fields._editors["PatientName"].set_value("")
    shown.search()
    qtbot.waitUntil(lambda: found(shown) > 1)
    assert not hint.isVisible()
    shown.filter.setText("no such word")
    assert hint.isVisible()
    assert "No result has these words" in hint.text()


def visible(shown: LookupDialog, name: str) -> bool:
    return shown.findChild(QWidget, name).isVisible()


def test_what_is_seldom_asked_for_stands_one_level_away(dialog: Any, qtbot: Any) -> None:
    """It is remembered when somebody wants to see it, and seen where it holds something."""
    seldom = ("search_level", "search_ScheduledStationAETitle", "wildcard_name")
    shown = dialog("F2")
    more = shown.findChild(QToolButton, "search_more")
    assert not any(visible(shown, name) for name in seldom)
    assert visible(shown, "search_AccessionNumber")
    shown.fields.show_search({"ScheduledStationAETitle": "ROOM2"}, {"ScheduledStationAETitle": "ROOM2"})
    assert all(visible(shown, name) for name in seldom)  # it keeps orders from being found
    shown.fields.show_search({"wildcard_name": "1"}, {"wildcard_name": "1"})
    assert not any(visible(shown, name) for name in seldom)
    more.click()
    assert all(visible(shown, name) for name in seldom)
    shown.fields.show_search({}, {})
    assert all(visible(shown, name) for name in seldom)
    archive = dialog("F3")
    assert not visible(archive, "search_model")


def test_the_keyboard_goes_from_the_fields_to_more_and_into_it(dialog: Any, qtbot: Any) -> None:
    shown = dialog("F2")
    more = shown.findChild(QToolButton, "search_more")
    shown.findChild(QWidget, "search_AccessionNumber").setFocus()
    qtbot.keyClick(focused(shown), Qt.Key.Key_Tab)
    assert focused(shown) is more
    qtbot.keyClick(more, Qt.Key.Key_Space)
    qtbot.keyClick(more, Qt.Key.Key_Tab)
    assert focused(shown).objectName() == "search_ScheduledStationAETitle"


def test_the_detail_pane_calls_attributes_as_the_form_does(qtbot: Any) -> None:
    order: dict[str, Any] = {}
    put(order, "ReferringPhysicianName", "Kairys^Ona")
    put(order, "ScheduledProcedureStepSequence[0].ScheduledStationAETitle", "ROOM2")
    put(order, "PatientState", "x")
    pane = DetailPane(None)
    qtbot.addWidget(pane)
    pane.show_answer(TABLE_18, order)
    names = [pane.item(row, 0).text() for row in range(pane.rowCount())]
    assert names == ["Referring physician", "Patient State", "Station"]


def test_where_nothing_can_be_searched_the_window_says_so(window: MainWindow) -> None:
    assert hint_of(window).text() == "Nothing to search is set up yet."


def test_rows_go_on_to_the_end_of_the_table_whatever_is_listed(qtbot: Any) -> None:
    """Of a patient's studies, which have more columns than the patients before."""
    view = ResultView(None)
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show()
    qtbot.waitExposed(view)
    for columns in (PATIENTS, STUDIES, SERIES):
        view.show_answers(columns, [numbered("1")])
        QApplication.processEvents()
        assert view.horizontalHeader().length() == view.viewport().width()
