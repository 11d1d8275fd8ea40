"""Whatever valid settings there are, over whatever lower layer: saved and loaded they are the same."""

from __future__ import annotations

import tempfile
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sendtopacs.model import sop
from sendtopacs.model.problems import Severity
from sendtopacs.model.valuerep import FORM_VRS
from sendtopacs.settings.check import check
from sendtopacs.settings.declare import Form, Setting, declared
from sendtopacs.settings.paths import Paths
from sendtopacs.settings.schema import Settings
from sendtopacs.settings.store import load, save
from sendtopacs.settings.trees import LISTS, SECTIONS, from_tree, lay_over, merge, to_tree

_TEXT = st.text(st.characters(codec="utf-8"), max_size=20)
_LINE = st.text(
    st.characters(codec="ascii", categories=["L", "N", "P", "S"], exclude_characters="\\"), max_size=16
)
_CODE = st.sampled_from(["", "XC", "FOOT_1"])
_AE_TITLE = _LINE.map(lambda v: v or "AE")
_UID = st.sampled_from(["", "1.2.3", sop.SECONDARY_CAPTURE])
_FILE = st.sampled_from(["", "/etc/pki/ca.pem", "C:\\pki\\ca.pem"])
_SOME = {
    "additional_info_tag": st.sampled_from(["", "PatientComments", "0011,1001"]),
    "ae_title": _AE_TITLE,
    "body_part": _CODE,
    "calling_ae_title": _AE_TITLE,
    "camera_key": st.sampled_from(["F9", "Space", "B", "Ctrl+Shift+F12", "PgDown"]),
    "default_destination": _TEXT,
    "default_modality": st.just("XC"),
    "defaults": st.dictionaries(st.sampled_from(["StudyDescription", "AccessionNumber"]), st.just("x")),
    "destination": _TEXT,
    "host": st.sampled_from(["pacs", "10.0.0.1", "::1"]),
    "syslog_host": st.sampled_from(["pacs", "10.0.0.1", "::1"]),
    "calls_from": st.sampled_from(["", "*", "10.1.2.0/24 ::1"]),
    "receiving_address": st.sampled_from(["", "10.0.0.1", "::1"]),
    "implementation_class_uid": _UID,
    "implementation_version_name": _AE_TITLE,
    "institution_name": _LINE,
    "language": st.sampled_from(["", "lt", "pt_BR"]),
    "manufacturer": _LINE,
    "modality": _CODE,
    "move_folder": _FILE,
    "modalities": st.lists(_CODE.filter(bool), max_size=2).map(tuple),
    "model_name": _LINE,
    "name": st.sampled_from(["A", "B", "C", 'Ward "7"', "[x]", "#", "Žukauskas' PACS", "a.b", "=", "\\"]),
    "proof_from": st.just(""),
    "procedure_steps_to": st.just(""),
    "receiving_ae_title": _LINE,
    "required": st.lists(st.sampled_from(sorted(FORM_VRS)), max_size=3).map(tuple),
    "scheduled_ae_title": _LINE,
    "series_description": _LINE,
    "settings_pin": st.sampled_from(["", "scrypt:15:8:1:" + "A" * 22 + "==:" + "A" * 43 + "="]),
    "series_number": st.sampled_from(["", "7"]),
    "sop_class_by_extension": st.dictionaries(st.sampled_from(["JPG", "png", "7z"]), st.just("1.2.3")),
    "sop_class_pdf": _UID,
    "sop_class_photo": _UID,
    "sop_class_mesh": _UID,
    "sop_class_cda": _UID,
    "sop_class_video": _UID,
    "station_name": _LINE,
    "tls_ca_file": _FILE,
    "tls_certificate": _FILE,
    "tls_key": _FILE,
    "url": st.just("https://pacs.example/dicom-web"),
    "token_url": st.just("https://login.example/token"),
    "oauth_scope": st.sampled_from(["", "store"]),
    "web_user": st.just("nurse"),
    "user_name": st.sampled_from(["nurse", "Ona Ž"]),
    "folder": _FILE,
    "profile": _TEXT,
    "pattern": st.sampled_from(["{PatientID}_*", "{AccessionNumber}"]),
    "worklist": _TEXT,
    "update_url": st.sampled_from(["", "https://site.example/update.json"]),
    "update_key": st.just("a2V5"),
    "uid_root": st.just("2.25.7"),
}


def _values(name: str, setting: Setting) -> st.SearchStrategy[Any]:
    if setting.choices:
        return st.sampled_from([c.value for c in setting.choices]).map(setting.words or str)
    if setting.form is Form.FLAG:
        return st.booleans()
    if setting.form is Form.WHOLE:
        return st.integers(int(setting.low or 0), int(setting.high or 0))
    if setting.form is Form.NUMBER:
        return st.floats(setting.low, setting.high)
    return _SOME[name]


def _made(kind: type) -> st.SearchStrategy[Any]:
    return st.builds(kind, **{name: _values(name, setting) for name, setting in declared(kind).items()})


def _unlike(records: list[Any]) -> tuple[Any, ...]:
    return tuple({r.name.casefold(): r for r in records}.values())


_PARTS = {name: _made(kind) for name, kind in SECTIONS.items()}
_PARTS |= {name: st.lists(_made(kind), max_size=3).map(_unlike) for name, kind in LISTS.items()}
_SETTINGS = st.builds(Settings, default_destination=_TEXT, **_PARTS).filter(
    lambda made: all(p.severity is not Severity.ERROR for p in check(made))
)
_few = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def _in_order_of(lower: Settings, made: Settings) -> Settings:
    """Put records of the lower layer first, as they are there: the one thing a user's file cannot change."""
    ordered = {}
    for name in LISTS:
        first = [r.name for r in getattr(lower, name)]
        records = list(getattr(made, name))
        known = sorted((r for r in records if r.name in first), key=lambda r: first.index(r.name))
        ordered[name] = (*known, *(r for r in records if r.name not in first))
    return replace(made, **ordered)


def _paths(folder: str) -> Paths:
    home = Path(folder)
    return Paths(settings=home / "settings.toml", system_settings=home / "system.toml", data=home)


@_few
@given(_SETTINGS, _SETTINGS)
def test_saved_and_loaded_and_changed(first: Settings, second: Settings) -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = _paths(folder)
        assert save(paths, first).settings == first
        assert save(paths, second, base=first).settings == second
        assert [p for p in load(paths).problems if p.code.startswith("settings-")] == []


@_few
@given(_SETTINGS, _SETTINGS, _SETTINGS)
def test_over_a_system_wide_file(lower: Settings, first: Settings, second: Settings) -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = _paths(folder)
        save(replace(paths, settings=paths.system_settings, system_settings=Path(folder) / "none"), lower)
        for wanted in (first, second, lower):
            assert save(paths, wanted).settings == _in_order_of(lower, wanted)


@_few
@given(_SETTINGS)
def test_as_a_tree(made: Settings) -> None:
    tree = to_tree(made)
    assert from_tree(tree) == made
    assert lay_over(to_tree(Settings()), tree) == tree
    assert {f.name for f in fields(Settings)} == {*tree, "version", "locked"}


@_few
@given(_SETTINGS, _SETTINGS)
def test_a_merge_with_nobody_elses_changes(base: Settings, mine: Settings) -> None:
    trees = to_tree(base), to_tree(mine)
    assert merge(trees[0], trees[1], trees[0]) == trees[1]
    assert merge(trees[0], trees[0], trees[1]) == trees[1]
