"""Every setting there is: its default, its bounds, a wrong type, and the way through a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import Severity
from sendtopacs.settings.check import check
from sendtopacs.settings.declare import Form, Setting, declared, default_of
from sendtopacs.settings.paths import Paths
from sendtopacs.settings.report import toml_value
from sendtopacs.settings.schema import QueryAE, Settings, StorageAE
from sendtopacs.settings.store import LoadedSettings, save
from sendtopacs.settings.trees import LISTS, SECTIONS, plain

Given = Callable[..., LoadedSettings]

# A value that is not the default, for each field whose declaration does not already name one.
OTHER = {
    "calling_ae_title": "WARD 7",
    "station_name": "SCOPE-2",
    "institution_name": "Ligoninė",
    "default_modality": "XC",
    "additional_info_tag": "PatientComments",
    "language": "lt",
    "settings_pin": "scrypt:15:8:1:" + "A" * 22 + "==:" + "A" * 43 + "=",
    "sop_class_by_extension": {"JPG": "1.2.3"},
    "uid_root": "1.2.3",
    "implementation_class_uid": "1.2.3.4",
    "implementation_version_name": "OURS_1",
    "manufacturer": "Ours",
    "model_name": "Model T",
    "name": "Other",
    "ae_title": "OTHER",
    "host": "::1",
    "syslog_host": "audit.example",
    "receiving_address": "127.0.0.1",
    "calls_from": "10.1.2.0/24 ::1",
    "receiving_ae_title": "WARD7",
    "scheduled_ae_title": "SCOPE2",
    "tls_ca_file": "/etc/pki/ca.pem",
    "tls_certificate": "/etc/pki/own.pem",
    "tls_key": "/etc/pki/own.key",
    "user_name": "nurse",
    "url": "https://pacs.example/dicom-web",
    "web_user": "nurse",
    "token_url": "https://login.example/token",
    "oauth_scope": "store",
    "update_url": "https://site.example/update.json",
    "update_key": "a2V5",
    "modality": "ES",
    "modalities": ["ES"],
    "move_folder": "/home/nurse/sent",
    "series_description": "Wound",
    "series_number": "7",
    "body_part": "FOOT",
    "required": ["AccessionNumber"],
    "defaults": {"StudyDescription": "Wound"},
    "default_destination": "Record",
    "destination": "Record",
    "proof_from": "Search",
    "procedure_steps_to": "Search",
    "folder": "/srv/inbox",
    "profile": "Record",
    "pattern": "{PatientID}_*",
    "worklist": "List",
}
# A value of the right type that is refused, likewise.
REFUSED = {
    "calling_ae_title": "",
    "station_name": "A" * 17,
    "institution_name": "a\\b",
    "default_modality": "",
    "additional_info_tag": "no such tag",
    "language": "Lithuanian",
    "settings_pin": "1234",
    "sop_class_photo": "1.02",
    "sop_class_mesh": "1.02",
    "sop_class_cda": "1.02",
    "sop_class_video": "abc",
    "sop_class_pdf": "1.",
    "sop_class_by_extension": {".jpg": "1.2.3"},
    "uid_root": "1." + "2" * 44,
    "implementation_class_uid": "1..2",
    "implementation_version_name": "ĄČĘ",
    "manufacturer": "x" * 65,
    "model_name": "a\nb",
    "name": "AET@host:104",
    "ae_title": "A" * 17,
    "host": "[::1]",
    "syslog_host": "[::1]",
    "receiving_address": "ward7",
    "receiving_ae_title": "A\\B",
    "scheduled_ae_title": "A\\B",
    "tls_ca_file": "ca.pem",
    "tls_certificate": "own.pem",
    "tls_key": "../own.key",
    "user_name": "a\nb",
    "url": "pacs.example",
    "web_user": "a\nb",
    "token_url": "https://user:word@login.example",
    "oauth_scope": "a\nb",
    "update_url": "site.example",
    "update_key": "a\nb",
    "modality": "xc",
    "modalities": ["xc"],
    "move_folder": "sent",
    "series_description": "x" * 65,
    "series_number": "one",
    "body_part": "foot",
    "required": ["Nonsense"],
    "defaults": {"StudyDate": "yesterday"},
    "folder": "inbox",
    "pattern": "no keyword",
}
WRONG_TYPE = {
    Form.TEXT: 7,
    Form.FLAG: "false",
    Form.WHOLE: "104",
    Form.NUMBER: "10",
    Form.TEXTS: "AccessionNumber",
    Form.TABLE: "JPG",
}
NO_RULE = {
    "default_destination",
    "destination",
    "proof_from",
    "procedure_steps_to",
    "profile",
    "worklist",
}  # a missing one is a warning, tested in test_check

FIELDS = [
    *(
        (section, name, setting)
        for section, kind in SECTIONS.items()
        for name, setting in declared(kind).items()
    ),
    *(
        (section, name, setting)
        for section, kind in LISTS.items()
        for name, setting in declared(kind).items()
    ),
]
every_field = pytest.mark.parametrize(
    ("section", "name", "setting"), FIELDS, ids=lambda v: v if isinstance(v, str) else ""
)


def in_file(section: str, name: str, value: Any) -> str:
    """Return a file that sets this one value, in a record that is otherwise in order."""
    if section in SECTIONS:
        head, place = f"[{section}]\n", section
    else:
        essential = {"name": "Record", "ae_title": "RECORD", "host": "pacs.example"}
        known = declared(LISTS[section])
        lines = [f'{k} = "{v}"\n' for k, v in essential.items() if k != name and k in known]
        head, place = f"[[{section}]]\n{''.join(lines)}", section
    if isinstance(value, dict):
        entries = [f"{toml_value(k)} = {toml_value(v)}\n" for k, v in value.items()]
        return f"{head}[{place}.{name}]\n{''.join(entries)}"
    return f"{head}{name} = {toml_value(value)}\n"


def value_in(settings: Settings, section: str, name: str) -> Any:
    """Return the value that `in_file` set."""
    holder = getattr(settings, section)
    return plain(getattr(holder if section in SECTIONS else holder[0], name))


def other_value(name: str, setting: Setting, default: Any) -> Any:
    """Return a valid value that is not the default."""
    if name in OTHER:
        return OTHER[name]
    if setting.form is Form.FLAG:
        return not default
    offered = [c.value for c in (*setting.choices, *setting.suggestions)]
    return {
        Form.WHOLE: setting.low or setting.high,
        Form.NUMBER: setting.high,
    }.get(setting.form) or next(v for v in offered if v != default)


@every_field
def test_a_default_is_in_order_and_explained(section: str, name: str, setting: Setting) -> None:
    kind = {**SECTIONS, **LISTS}[section]
    default = plain(default_of(kind, name))
    assert setting.label
    assert setting.help.endswith(".")
    assert "\n" not in setting.help
    if not setting.required and setting.form not in {Form.TEXTS, Form.TABLE}:
        assert setting.rule(default, setting.label) == []


@every_field
def test_a_value_goes_through_a_file(
    section: str, name: str, setting: Setting, given: Given, paths: Paths
) -> None:
    kind = {**SECTIONS, **LISTS}[section]
    value = other_value(name, setting, plain(default_of(kind, name)))
    loaded = given(in_file(section, name, value))
    assert value_in(loaded.settings, section, name) == value
    assert [p for p in loaded.problems if p.field.endswith(name) and name not in NO_RULE] == []
    again = save(paths, replace(loaded.settings, default_destination="x"), base=loaded.settings)
    assert value_in(again.settings, section, name) == value


@every_field
def test_a_wrong_type_is_said_and_the_default_stands_in(
    section: str, name: str, setting: Setting, given: Given
) -> None:
    kind = {**SECTIONS, **LISTS}[section]
    loaded = given(in_file(section, name, WRONG_TYPE[setting.form]))
    assert value_in(loaded.settings, section, name) == plain(default_of(kind, name))
    _, problem = loaded.problems[:2]
    path = f"{section}.{name}" if section in SECTIONS else f"{section}[0].{name}"
    assert (problem.code, problem.field) == ("setting-type", path)
    assert problem.severity is (Severity.ERROR if setting.required else Severity.WARNING)
    assert name in sentence(problem)


@pytest.mark.parametrize(
    ("section", "name", "setting"),
    [f for f in FIELDS if f[1] not in NO_RULE and f[2].form is not Form.FLAG],
    ids=lambda v: v if isinstance(v, str) else "",
)
def test_a_value_out_of_bounds_is_said(section: str, name: str, setting: Setting, given: Given) -> None:
    if setting.form in {Form.WHOLE, Form.NUMBER}:
        assert setting.low is not None
        assert setting.high is not None
        bad: list[Any] = [setting.low - 1, setting.high + 1]
    else:
        bad = [REFUSED.get(name, "no such choice")]
    kind = {**SECTIONS, **LISTS}[section]
    for value in bad:
        loaded = given(in_file(section, name, value))
        assert value_in(loaded.settings, section, name) == plain(default_of(kind, name))
        found = [p for p in loaded.problems if name in p.field]
        assert found
        assert all(sentence(p) for p in loaded.problems)


def test_numbers_that_toml_knows_and_nobody_means_are_refused(given: Given) -> None:
    for text in ("nan", "inf", "-inf", "true"):
        loaded = given(f'[[storage]]\nname = "A"\nae_title = "A"\nhost = "a"\nconnect_s = {text}\n')
        assert loaded.settings.storage[0].connect_s == 10.0
        assert "storage[0].connect_s" in {p.field for p in loaded.problems}


def test_whole_numbers_stand_for_seconds(given: Given) -> None:
    loaded = given('[[query]]\nname = "A"\nae_title = "A"\nhost = "a"\nquery_s = 30\n')
    assert loaded.settings.query[0].to_remote().limits.query_s == 30.0
    assert loaded.problems == ()


@pytest.mark.parametrize(
    ("host", "valid"),
    [
        ("pacs", True),
        ("pacs.hospital.example", True),
        ("pacs.example.", True),
        ("10.0.0.1", True),
        ("::1", True),
        ("fe80::1%eth0", True),
        ("ligoninė.example", True),
        ("pacs_1", True),
        ("10.0.0.256", False),
        ("1.2.3", False),
        ("[::1]", False),
        ("pacs:104", False),
        ("http://pacs", False),
        ("a b", False),
        ("-pacs", False),
        ("a..b", False),
        ("a" * 64, False),
        (".".join(["a" * 60] * 5), False),
    ],
)
def test_hosts(host: str, valid: bool) -> None:
    settings = Settings(storage=(StorageAE(name="A", ae_title="A", host=host),))
    assert ([p.field for p in check(settings)] == []) is valid


def test_the_lists_hold_different_records() -> None:
    assert "decompress" in declared(StorageAE)
    assert "decompress" not in declared(QueryAE)
    assert {"kind", "model", "query_level", "scheduled_ae_title", "modality"} <= set(declared(QueryAE))
