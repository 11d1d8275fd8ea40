"""The settings dialog: what is typed comes back, what is wrong is marked, Echo asks what is typed now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QListWidget, QPushButton, QToolButton, QWidget

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.model import sop
from sendtopacs.model.errors import SpoolError
from sendtopacs.model.problems import error
from sendtopacs.model.profile import LosslessImages, Pages, Preset
from sendtopacs.settings import store
from sendtopacs.settings.declare import declared
from sendtopacs.settings.paths import resolve
from sendtopacs.settings.schema import (
    Conversion,
    DeliverySettings,
    General,
    IdentitySettings,
    QueryAE,
    Settings,
    StorageAE,
)
from sendtopacs.takes import KeptTakes
from sendtopacs.ui.audit_trial import AuditTrial
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.peers_page import PeersPage
from sendtopacs.ui.settings_dialog import SettingsDialog
from sendtopacs.ui.settings_groups import GROUPS, order

FULL = Settings(
    general=General("CALLER", "ROOM-1", "St. Anna", "ES", "ISO_IR 100", "", True, "lt", "debug"),
    conversion=Conversion(
        Preset.RECOMMENDED,
        sop.VL_PHOTOGRAPHIC,
        sop_class_by_extension={"JPG": sop.VL_ENDOSCOPIC},
        video_transfer_syntax=sop.MPEG2_MAIN_LEVEL,
        jpeg_quality=90,
        pages=Pages.MULTI_FRAME,
        animations=Pages.FIRST,
    ),
    identity=IdentitySettings("own", "1.2.3", "1.2.3.4", "OURS", "We", "Our program"),
    storage=(
        StorageAE(
            "Main",
            "MAIN",
            "pacs.example",
            104,
            "ISO_IR 110",
            5.0,
            6.0,
            7.0,
            800.0,
            16384,
            tls=True,
            tls_ca_file="/etc/pki/ca.pem",
            user_identity="username",
            user_name="nurse",
            decompress=True,
            lossless_images=LosslessImages.NATIVE,
        ),
        StorageAE("Second", "SECOND", "::1", 11112),
    ),
    delivery=DeliverySettings(3, 40),
    query=(QueryAE("List", "WL", "10.0.0.1", 105, scheduled_ae_title="ROOM1", modality="ES"),),
)
GENERAL, CONVERSION, IDENTITY, STORAGE, QUERY = range(5)
DELIVERY, AUDIT = 5, 8


@pytest.fixture
def make_dialog(qtbot: Any, runner: JobRunner) -> Iterator[Callable[..., SettingsDialog]]:
    dialogs = []

    def make(settings: Settings, save: Any = None) -> SettingsDialog:
        dialog = SettingsDialog(settings, save or (lambda wanted, _base: wanted), runner)
        dialog.show()
        dialogs.append(dialog)
        return dialog

    yield make
    for dialog in dialogs:
        dialog.close()
        dialog.deleteLater()


def editor(dialog: SettingsDialog, page: int, name: str) -> Any:
    dialog.choose_page(page)
    return next(w for w in dialog.findChildren(QWidget, name) if w.isVisible())


def type_into(dialog: SettingsDialog, page: int, name: str, value: Any) -> None:
    """Fill a field in as a person would."""
    found = editor(dialog, page, name)
    found.set_value(value)
    found.edited.emit()


def button(dialog: SettingsDialog, name: str) -> QPushButton:
    return dialog.findChild(QPushButton, name)


def visible_sentences(dialog: SettingsDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def page_of(dialog: SettingsDialog, prefix: str) -> PeersPage:
    """Return the page of a list of records."""
    return next(
        page for page in dialog.findChildren(PeersPage) if page.findChild(QListWidget, f"{prefix}_list")
    )


def test_every_setting_comes_back_as_it_was_shown(make_dialog: Callable[..., SettingsDialog]) -> None:
    assert make_dialog(FULL).draft() == FULL
    assert make_dialog(Settings()).draft() == Settings()


def test_what_is_not_saved_is_not_lost_by_one_key(
    make_dialog: Callable[..., SettingsDialog], qtbot: Any
) -> None:
    """The window's own button is pressed in tests/e2e."""
    dialog = make_dialog(Settings())

    def leave() -> bool:
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        return not dialog.isVisible()

    type_into(dialog, GENERAL, "station_name", "ROOM-7")
    assert not leave()
    assert any("is not saved" in text for text in visible_sentences(dialog))
    type_into(dialog, GENERAL, "station_name", "ROOM-8")
    assert not any("is not saved" in text for text in visible_sentences(dialog))
    assert not leave()
    assert leave()


def test_what_is_not_saved_does_not_hold_up_the_programs_end(
    make_dialog: Callable[..., SettingsDialog],
) -> None:
    dialog = make_dialog(Settings())
    type_into(dialog, GENERAL, "station_name", "ROOM-7")
    assert dialog.close()
    other = make_dialog(Settings())
    type_into(other, GENERAL, "station_name", "ROOM-7")
    button(other, "cancel_settings").click()
    assert not other.isVisible()


def test_settings_that_were_only_looked_at_close_at_once(
    make_dialog: Callable[..., SettingsDialog], qtbot: Any
) -> None:
    dialog = make_dialog(Settings())
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_is_typed_is_saved_for_good(make_dialog: Callable[..., SettingsDialog], qtbot: Any) -> None:
    paths = resolve()
    dialog = make_dialog(
        store.load(paths).settings, lambda wanted, base: store.save(paths, wanted, base=base).settings
    )
    type_into(dialog, GENERAL, "station_name", "ROOM-7")
    type_into(dialog, CONVERSION, "preset", "recommended")
    dialog.choose_page(STORAGE)
    button(dialog, "storage_add").click()
    for name, value in (("name", "Main"), ("ae_title", "MAIN"), ("host", "pacs.example"), ("port", 11112)):
        type_into(dialog, STORAGE, name, value)
    with qtbot.waitSignal(dialog.saved):
        button(dialog, "save_settings").click()
    assert not dialog.isVisible()
    again = store.load(paths).settings
    assert again.general.station_name == "ROOM-7"
    assert again.conversion.preset is Preset.RECOMMENDED
    assert [(ae.name, ae.port) for ae in again.storage] == [("Main", 11112)]


@pytest.mark.parametrize(
    ("page", "name", "value", "sentence"),
    [
        (GENERAL, "calling_ae_title", "", None),
        (GENERAL, "station_name", "x" * 17, "Station name may have 16 characters; this has 17."),
        (STORAGE, "host", "not a host", None),
        (STORAGE, "ae_title", "FAR TOO LONG FOR AN AE", None),
        (STORAGE, "name", "Second", None),
    ],
)
def test_a_wrong_value_is_marked_and_cannot_be_saved(
    make_dialog: Callable[..., SettingsDialog], page: int, name: str, value: str, sentence: str | None
) -> None:
    dialog = make_dialog(FULL)
    assert button(dialog, "save_settings").isEnabled()
    type_into(dialog, page, name, value)
    found = editor(dialog, page, name)
    assert not button(dialog, "save_settings").isEnabled()
    assert found.accessibleDescription() in visible_sentences(dialog)
    if sentence is not None:
        assert found.accessibleDescription() == sentence


def test_what_keeps_it_from_being_saved_is_said_with_its_place(
    make_dialog: Callable[..., SettingsDialog],
) -> None:
    """It may be on another page than the one that is seen."""
    dialog = make_dialog(FULL)
    type_into(dialog, STORAGE, "host", "")
    dialog.choose_page(GENERAL)
    assert "Destinations › Main › Host is required." in visible_sentences(dialog)


def test_a_disk_that_refuses_is_said_and_nothing_is_lost(
    make_dialog: Callable[..., SettingsDialog], qtbot: Any
) -> None:
    def refuse(_wanted: Settings, _base: Settings) -> Settings:
        raise SpoolError(error("disk-full", folder="/home"))

    dialog = make_dialog(FULL, refuse)
    type_into(dialog, GENERAL, "station_name", "ROOM-7")
    button(dialog, "save_settings").click()
    text = "The disk of /home is full. Make room, then try again."
    qtbot.waitUntil(lambda: text in visible_sentences(dialog))
    assert dialog.isVisible()
    assert dialog.draft().general.station_name == "ROOM-7"


def test_records_are_added_copied_moved_and_removed(make_dialog: Callable[..., SettingsDialog]) -> None:
    dialog = make_dialog(FULL)
    dialog.choose_page(STORAGE)

    def names() -> list[str]:
        return [ae.name for ae in dialog.draft().storage]

    button(dialog, "storage_copy").click()
    assert names() == ["Main", "Main (copy)", "Second"]
    button(dialog, "storage_up").click()
    assert names() == ["Main (copy)", "Main", "Second"]
    button(dialog, "storage_remove").click()
    assert names() == ["Main", "Second"]
    listed = dialog.findChild(QListWidget, "storage_list")
    listed.setCurrentRow(1)
    type_into(dialog, STORAGE, "name", "Third")
    assert names() == ["Main", "Third"]
    assert listed.item(1).text() == "Third"
    for _ in range(2):
        button(dialog, "storage_remove").click()
    assert names() == []
    assert not button(dialog, "storage_echo").isEnabled()


def test_an_empty_list_of_records_says_what_to_do(make_dialog: Callable[..., SettingsDialog]) -> None:
    dialog = make_dialog(Settings())
    dialog.choose_page(STORAGE)
    hint = dialog.findChild(QLabel, "storage_list_hint")
    assert hint.isVisible()
    assert hint.text() == "Nothing is set up here yet: press Add."
    button(dialog, "storage_add").click()
    assert not hint.isVisible()


def test_an_own_identity_can_be_proposed(make_dialog: Callable[..., SettingsDialog]) -> None:
    dialog = make_dialog(Settings())
    dialog.choose_page(IDENTITY)
    assert not button(dialog, "propose_root").isEnabled()
    type_into(dialog, IDENTITY, "preset", "own")
    assert not button(dialog, "save_settings").isEnabled()
    button(dialog, "propose_root").click()
    assert dialog.draft().identity.uid_root.startswith("2.25.")
    assert button(dialog, "save_settings").isEnabled()


def test_sop_classes_by_extension_are_lines(make_dialog: Callable[..., SettingsDialog]) -> None:
    dialog = make_dialog(Settings())
    dialog.choose_page(CONVERSION)
    button(dialog, "add_extension").click()
    extension = editor(dialog, CONVERSION, "extension")
    extension.set_value(".mov")
    extension.edited.emit()
    assert dialog.draft().conversion.sop_class_by_extension == {"MOV": sop.SECONDARY_CAPTURE}
    button(dialog, "remove_extension").click()
    assert dialog.draft().conversion.sop_class_by_extension == {}


def test_a_worklist_shows_only_what_concerns_it(make_dialog: Callable[..., SettingsDialog]) -> None:
    dialog = make_dialog(FULL)
    dialog.choose_page(QUERY)
    page = page_of(dialog, "query")
    shown = {w.objectName() for w in page.findChildren(QWidget) if w.isVisible()}
    assert "scheduled_ae_title" in shown
    assert "model" not in shown
    type_into(dialog, QUERY, "kind", "qr")
    shown = {w.objectName() for w in page.findChildren(QWidget) if w.isVisible()}
    assert "model" in shown
    assert "scheduled_ae_title" not in shown


# -- Echo ----------------------------------------------------------------------------------------------------


@pytest.fixture
def dialog(make_dialog: Callable[..., SettingsDialog]) -> SettingsDialog:
    record = StorageAE("Trial", "DEMO", "127.0.0.1", 1, connect_s=2.0, associate_s=2.0, query_s=3.0)
    made = make_dialog(Settings(storage=(record,)))
    made.choose_page(STORAGE)
    return made


def echo(dialog: SettingsDialog, qtbot: Any) -> str:
    """Press Echo; return the sentence that comes of it."""
    page = page_of(dialog, "storage")
    button(dialog, "storage_echo").click()
    qtbot.waitUntil(lambda: page.echo_result and not page.echo_result.startswith("Asking"), timeout=20_000)
    return str(page.echo_result)


def test_echo_verifies_what_is_typed_though_it_was_not_saved(
    dialog: SettingsDialog, qtbot: Any, tmp_path: Path
) -> None:
    with Archive(ArchiveConfig(tmp_path / "archive", port=0)) as archive:
        type_into(dialog, STORAGE, "port", archive.port)
        said = echo(dialog, qtbot)
    assert said.startswith("Trial is verified: it answered in ")
    assert said.endswith(" ms.")


def test_echo_says_that_nobody_listens(
    dialog: SettingsDialog, qtbot: Any, free_port: Callable[[], int]
) -> None:
    type_into(dialog, STORAGE, "port", free_port())
    assert "refuses connections" in echo(dialog, qtbot)


def test_echo_says_that_the_ae_title_is_wrong(dialog: SettingsDialog, qtbot: Any, tmp_path: Path) -> None:
    with Archive(ArchiveConfig(tmp_path / "archive", port=0)) as archive:
        type_into(dialog, STORAGE, "port", archive.port)
        type_into(dialog, STORAGE, "ae_title", "NOBODY")
        assert "rejected" in echo(dialog, qtbot)


def test_echo_says_what_is_wrong_with_the_record_before_it_asks(dialog: SettingsDialog, qtbot: Any) -> None:
    type_into(dialog, STORAGE, "host", "")
    assert echo(dialog, qtbot) == "Host is required."
    copy = [one for one in dialog.findChildren(QToolButton, "copy_report") if one.isVisible()]
    copy[0].click()
    assert "required" in QGuiApplication.clipboard().text()


def test_a_long_answer_stands_below_the_buttons_not_in_a_column_beside_them(
    dialog: SettingsDialog, qtbot: Any, free_port: Callable[[], int]
) -> None:
    type_into(dialog, STORAGE, "port", free_port())
    said = echo(dialog, qtbot)
    (line,) = (one for one in dialog.findChildren(QLabel) if one.text().replace("\u200b", "") == said)
    asked = button(dialog, "storage_echo")
    assert line.mapTo(dialog, QPoint()).y() >= asked.mapTo(dialog, QPoint()).y() + asked.height()


def test_what_it_takes_is_asked_of_what_is_typed_said_in_words_and_kept(
    dialog: SettingsDialog, qtbot: Any, tmp_path: Path, storescp: Any
) -> None:
    """DCMTK without its option for all syntaxes takes uncompressed objects alone."""
    kept = KeptTakes(tmp_path / "takes.json")
    dialog.keep_in(kept)
    picky = storescp(accept_all=False).remote
    type_into(dialog, STORAGE, "port", picky.port)
    type_into(dialog, STORAGE, "ae_title", picky.ae_title)
    page = page_of(dialog, "storage")
    button(dialog, "storage_takes").click()
    qtbot.waitUntil(lambda: "Trial" in page.echo_result and "Asking" not in page.echo_result, timeout=20_000)
    said = page.echo_result
    assert "PDF: yes" in said
    assert "H.264: no" in said
    assert kept.of(f"{picky.ae_title}@127.0.0.1:{picky.port}") is not None

    type_into(dialog, STORAGE, "port", 1)  # somebody else: what was said was not about it
    assert page.echo_result == ""


def test_the_audit_server_is_tried_with_what_is_typed(
    make_dialog: Callable[..., SettingsDialog], qtbot: Any, free_port: Callable[[], int]
) -> None:
    made = make_dialog(Settings())
    tried = made.findChild(AuditTrial)
    push = button(made, "audit_try")
    assert not push.isEnabled()
    type_into(made, AUDIT, "syslog_host", "localhost")
    type_into(made, AUDIT, "syslog_port", free_port())
    assert push.isEnabled()
    push.click()
    qtbot.waitUntil(lambda: "refuses connections" in tried.result, timeout=20_000)
    type_into(made, AUDIT, "syslog_host", "elsewhere.invalid")
    assert tried.result == ""


def test_closing_stops_an_echo(dialog: SettingsDialog, qtbot: Any, listener: Any) -> None:
    type_into(dialog, STORAGE, "port", listener.getsockname()[1])
    button(dialog, "storage_echo").click()
    dialog.close()
    assert not dialog.isVisible()


def test_what_the_administrator_locked_is_shown_and_cannot_be_changed(make_dialog: Any) -> None:
    locked = replace(FULL, locked=("general.calling_ae_title", "identity", "storage"))
    dialog = make_dialog(locked)
    assert not editor(dialog, GENERAL, "calling_ae_title").isEnabled()
    assert editor(dialog, GENERAL, "station_name").isEnabled()
    said = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "Set by the administrator for this computer." in said
    assert not editor(dialog, IDENTITY, "uid_root").isEnabled()
    assert not editor(dialog, STORAGE, "host").isEnabled()
    assert not editor(dialog, STORAGE, "storage_add").isEnabled()
    assert editor(dialog, STORAGE, "storage_echo").isEnabled()
    assert dialog.draft() == locked


def test_a_folder_is_chosen_instead_of_typed(make_dialog: Any, tmp_path: Path, qtbot: Any) -> None:
    dialog = make_dialog(FULL)
    dialog.choose_page(DELIVERY)
    browse = dialog.findChild(QPushButton, "browse_move_folder")
    assert browse.accessibleName() == "Folder for sent files: Browse…"
    browse.click()
    asked = dialog.findChild(QFileDialog, "file_dialog")
    assert asked.fileMode() is QFileDialog.FileMode.Directory
    assert asked.testOption(QFileDialog.Option.ShowDirsOnly)
    asked.fileSelected.emit(str(tmp_path))
    asked.close()
    assert dialog.draft().delivery.move_folder == str(tmp_path)
    dialog.findChild(QToolButton, "reset_move_folder").click()
    assert dialog.draft().delivery.move_folder == ""


def test_a_certificate_is_chosen_and_what_is_locked_is_not(make_dialog: Any) -> None:
    dialog = make_dialog(replace(FULL, locked=("delivery.move_folder",)))
    dialog.choose_page(STORAGE)
    browses = dialog.findChildren(QPushButton, "browse_tls_ca_file")
    next(one for one in browses if one.isVisible()).click()
    asked = dialog.findChild(QFileDialog, "file_dialog")
    assert asked.fileMode() is QFileDialog.FileMode.ExistingFile
    asked.fileSelected.emit("/etc/pki/other.pem")
    asked.close()
    assert dialog.draft().storage[0].tls_ca_file == "/etc/pki/other.pem"
    assert dialog.findChild(QPushButton, "browse_move_folder").isHidden()


def test_what_belongs_together_stands_beneath_one_title(make_dialog: Any) -> None:
    dialog = make_dialog(FULL)
    dialog.choose_page(GENERAL)
    page = dialog.findChild(QWidget, "calling_ae_title").parentWidget().parentWidget()
    titles = {"This workstation", "What is sent", "The window", "What a PACS sends here", "Log and updates"}
    shown = [w for w in page.findChildren(QLabel) if w.text() in titles]
    tops = sorted(w.mapTo(page, QPoint()).y() for w in shown)
    assert len(tops) == len(titles)
    title_above = {
        name: sum(top <= page.findChild(QWidget, name).mapTo(page, QPoint()).y() for top in tops)
        for name in declared(General)
    }
    assert title_above["station_name"] == title_above["language"] == 1
    assert title_above["receiving_port"] == title_above["fetch_limit_gb"] == 4
    assert sorted(order(GROUPS["general"])) == sorted(declared(General))


def test_a_key_is_said_once(runner: JobRunner, qtbot: Any) -> None:
    """A code stands before its words; a key such as F9 has none."""
    dialog = SettingsDialog(Settings(), lambda wanted, _base: wanted, runner)
    qtbot.addWidget(dialog)
    key = dialog.findChild(QComboBox, "camera_key")
    assert [key.itemText(n) for n in range(key.count())][:2] == ["F9", "Space"]
    said = [label.text() for label in dialog.findChildren(QLabel) if "such as F9" in label.text()]
    assert said
    assert all("F9 – F9" not in text for text in said)
