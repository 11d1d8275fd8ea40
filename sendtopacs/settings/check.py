"""What is wrong with settings: every value by its declaration, then what only several tell together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from sendtopacs.model.charset import character_set
from sendtopacs.model.confirmation import Confirmation, Proof
from sendtopacs.model.problems import Problem, error, warning
from sendtopacs.model.valuerep import check_encodable
from sendtopacs.settings.declare import Form, declared
from sendtopacs.settings.reading import entry_problems, setting_name, value_problems
from sendtopacs.settings.schema import QueryAE, Settings, StorageAE
from sendtopacs.settings.trees import LISTS, SECTIONS, to_tree

_OF_DICOM = ("ae_title", "host", "port")
"""What a DICOMweb destination does not need."""


def check(settings: Settings, *, located: bool = False) -> list[Problem]:
    """Return every problem, its field a path such as 'storage[0].port'.

    `located` makes the sentences say where the value stands; without, they name it by its label alone.
    """
    found = [*_single_values(settings, located), *_identity(settings)]
    found += [
        *_users(settings, located),
        *_web(settings, located),
        *_names(settings),
        *_destinations(settings),
    ]
    found += [*_proofs(settings), *_steps(settings), *_watch(settings), *_encodable(settings)]
    return found


def _single_values(settings: Settings, located: bool) -> Iterator[Problem]:
    tree = to_tree(settings)
    for name, section in SECTIONS.items():
        yield from _section(section, tree[name], name, name if located else "")
    for name, kind in LISTS.items():
        for index, record in enumerate(tree[name].values()):
            path = f"{name}[{index}]"
            place = f'{name} "{record["name"]}"' if record["name"] else path
            yield from _section(kind, record, path, place if located else "")


def _section(kind: type, values: dict[str, Any], path: str, place: str) -> Iterator[Problem]:
    of_dicom = _OF_DICOM if values.get("protocol") == "dicomweb" else ()
    for key, setting in declared(kind).items():
        here = f"{path}.{key}"
        if key in of_dicom:
            continue
        name = setting_name(path, place, key) if place else setting.label
        if setting.form is Form.TABLE:
            for entry, one in values[key].items():
                for problem in entry_problems(setting, entry, one, name):
                    yield replace(problem, field=f"{here}.{entry}")
        else:
            yield from (replace(p, field=here) for p in value_problems(setting, values[key], name))


def _identity(settings: Settings) -> Iterator[Problem]:
    identity = settings.identity
    if identity.preset != "own":
        return
    for name in ("uid_root", "implementation_version_name"):
        if not getattr(identity, name):
            label = declared(type(identity))[name].label
            yield error("required", field=f"identity.{name}", name=label)


def _web(settings: Settings, located: bool) -> Iterator[Problem]:
    for index, record in enumerate(settings.storage):
        if record.protocol != "dicomweb":
            continue
        wanted = ["url"]
        wanted += ["web_user"] if record.web_login in {"basic", "oauth"} else []
        wanted += ["token_url"] if record.web_login == "oauth" else []
        for key in wanted:
            field, name = _of_record("storage", index, record, key, located)
            if not getattr(record, key):
                yield error("setting-url-missing", field=field, name=name)
            elif getattr(record, key).startswith("http:"):
                yield warning("setting-url-plain", field=field, name=name)


def _of_record(
    records: str, index: int, record: StorageAE | QueryAE, key: str, located: bool
) -> tuple[str, str]:
    """Return the field of a record's value, and what a sentence calls it."""
    path = f"{records}[{index}]"
    place = f'{records} "{record.name}"' if record.name else path
    return f"{path}.{key}", setting_name(path, place, key) if located else declared(type(record))[key].label


def _users(settings: Settings, located: bool) -> Iterator[Problem]:
    for name in ("storage", "query"):
        for index, record in enumerate(getattr(settings, name)):
            if record.user_identity in {"username", "passcode"} and not record.user_name:
                path, label = _of_record(name, index, record, "user_name", located)
                yield error("setting-user-name-missing", field=path, name=label)


def _names(settings: Settings) -> Iterator[Problem]:
    for name in LISTS:
        seen: set[str] = set()
        for index, record in enumerate(getattr(settings, name)):
            plain = record.name.strip().casefold()
            if plain and plain in seen:
                yield error("setting-name-twice", field=f"{name}[{index}].name", text=record.name)
            seen.add(plain)


def _destinations(settings: Settings) -> Iterator[Problem]:
    wanted = {"default_destination": settings.default_destination}
    wanted |= {f"profiles[{i}].destination": p.destination for i, p in enumerate(settings.profiles)}
    for path, name in wanted.items():
        if name and settings.storage_by_name(name) is None:
            label = declared(Settings)["default_destination"].label
            yield warning("setting-no-such-destination", field=path, name=label, text=name)


def provable_by_web(confirmation: Confirmation) -> bool:
    """Tell whether the proof can be had of a DICOMweb destination: asked of nobody, or of another AE."""
    if confirmation.proof is Proof.FIND:
        return confirmation.peer is not None
    return confirmation.proof is Proof.TRUST


def _proofs(settings: Settings) -> Iterator[Problem]:
    for index, record in enumerate(settings.storage):
        asked = settings.query_by_name(record.proof_from) if record.proof_from else None
        if record.proof_from and (asked is None or asked.kind != "qr"):
            label = declared(type(record))["proof_from"].label
            field = f"storage[{index}].proof_from"
            yield warning("setting-no-such-search", field=field, name=label, text=record.proof_from)
        elif record.protocol == "dicomweb" and not provable_by_web(settings.confirmation(record)):
            yield error("setting-proof-web", field=f"storage[{index}].proof", text=record.name)


def _steps(settings: Settings) -> Iterator[Problem]:
    for index, record in enumerate(settings.query):
        name = record.procedure_steps_to
        if record.kind == "mwl" and record.procedure_steps and name and settings.query_by_name(name) is None:
            label = declared(type(record))["procedure_steps_to"].label
            field = f"query[{index}].procedure_steps_to"
            yield warning("setting-no-such-step-taker", field=field, name=label, text=name)


def _watch(settings: Settings) -> Iterator[Problem]:
    """Yield what keeps the folder from being watched, where it is to be: nothing else is held up by it."""
    watch, labels = settings.watch, declared(type(settings.watch))
    if not watch.active:
        return
    for name in ("folder", "profile"):
        if not getattr(watch, name):
            yield warning("required", field=f"watch.{name}", name=labels[name].label)
    if watch.profile and settings.profile_by_name(watch.profile) is None:
        yield warning("profile-unknown", field="watch.profile", text=watch.profile)
    worklist = settings.query_by_name(watch.worklist) if watch.worklist else None
    if watch.worklist and (worklist is None or worklist.kind != "mwl"):
        yield warning("watch-no-worklist", field="watch.worklist", text=watch.worklist)


def _encodable(settings: Settings) -> Iterator[Problem]:
    try:
        charset = character_set(settings.character_set())
    except KeyError:
        return  # said already
    for name, keyword in (("station_name", "StationName"), ("institution_name", "InstitutionName")):
        label = declared(type(settings.general))[name].label
        value = getattr(settings.general, name)
        for problem in check_encodable(keyword, value, charset, name=label):
            yield replace(problem, field=f"general.{name}")
