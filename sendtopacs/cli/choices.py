"""FILE=VALUE arguments: what is chosen for one file alone; and the passwords of locked files."""

from __future__ import annotations

import argparse
import dataclasses
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from sendtopacs.model.errors import ValuesError
from sendtopacs.model.items import Kind, PdfAs, SourceItem
from sendtopacs.model.problems import Problem, error, warning
from sendtopacs.model.tags import check_info
from sendtopacs.profiles import for_one_file, profile_named
from sendtopacs.settings.schema import Settings

MOST_PASSWORDS = 100

_OF_CREATED = tuple(kind for kind in Kind if kind is not Kind.DICOM)
_MEANT_FOR = {
    "pdf_as": (Kind.PDF,),
    "title": (Kind.PDF, Kind.MESH, Kind.CDA),
    "description": (Kind.PHOTO, Kind.VIDEO),
    "profile": _OF_CREATED,
}
_NOT_MEANT = {
    "pdf_as": "pdf-as-for-others",
    "title": "title-for-others",
    "description": "description-for-others",
    "profile": "profile-for-dicom",
}
_OPTIONS = (
    ("info", "additional_info"),
    ("title", "title"),
    ("description", "description"),
    ("file_profile", "profile"),
    ("pdf_as", "pdf_as"),
)
"""Of the command line, and what each sets of a FileChoice."""


def passwords(options: argparse.Namespace) -> list[str]:
    """Read --password-file: one password a line, '-' is standard input; raise ValuesError."""
    if options.password_file is None:
        return []
    try:
        if str(options.password_file) == "-":
            raw = sys.stdin.buffer.read()
        else:
            raw = Path(options.password_file).read_bytes()
        lines = raw.decode("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as failure:
        reason = failure.strerror if isinstance(failure, OSError) else "UTF-8"
        raise ValuesError([error("password-file", reason=reason)]) from failure
    found = [line for line in lines if line][:MOST_PASSWORDS]
    if not found:
        raise ValuesError([error("password-file-empty")])
    return found


def chosen(items: Sequence[SourceItem], options: argparse.Namespace, settings: Settings) -> list[SourceItem]:
    """Return the items with what was chosen for single files; raise ValuesError."""
    made, problems, info_tag = list(items), list[Problem](), settings.general.additional_info_tag
    if options.info and not info_tag:
        problems.append(error("info-without-tag"))
    for option, name in _OPTIONS:
        for number, argument in _general_first(getattr(options, option)):
            places, value = meant(made, argument)
            if not places:
                problems.append(_of_none(option, number, argument))
            for place in places:
                held = _held(name, value, made[place].kind, settings)
                problems += _change(made, place, name, held, of_all=argument == value)
    problems += _infos(made, info_tag)
    if problems:
        raise ValuesError(problems)
    return made


def _general_first(arguments: Sequence[str]) -> list[tuple[int, str]]:
    """Number the arguments, those for all files before those for one."""
    return sorted(enumerate(arguments, 1), key=lambda pair: pair[1] not in list(PdfAs))


def _of_none(option: str, number: int, argument: str) -> Problem:
    """Say what is wrong with an argument that concerns no file."""
    if option == "pdf_as" and "=" not in argument:
        return error("pdf-as-unknown", text=argument)
    return error("file-option-unknown", number=number, option="--" + option.replace("_", "-"))


def unused(items: Sequence[SourceItem], options: argparse.Namespace) -> list[Problem]:
    """Say which options for all files find none that they are meant for."""
    found = []
    pictures = [item for item in items if item.usable and item.kind is Kind.PHOTO]
    if options.join and len(pictures) < 2:
        found.append(error("join-too-few", count=len(pictures)))
    general = any(argument in list(PdfAs) for argument in options.pdf_as)
    if general and all(item.kind is not Kind.PDF for item in items):
        found.append(warning("pdf-as-without-pdf"))
    return found


def meant(items: Sequence[SourceItem], argument: str) -> tuple[list[int], str]:
    """Return the places of the files that an argument names, and its value; a name may hold a '='."""
    if argument in list(PdfAs):
        return list(range(len(items))), argument
    for end in (place for place, letter in enumerate(argument) if letter == "="):
        name, value = argument[:end], argument[end + 1 :]
        places = list(named(items, name))
        if places:
            return places, value
    return [], ""


def named(items: Sequence[SourceItem], name: str) -> Iterator[int]:
    """Yield the places of a file, named by its path or, within a folder that was given, by its name alone."""
    path = Path(name)
    whole = [place for place, item in enumerate(items) if item.file.path.absolute() == path.absolute()]
    yield from whole or (place for place, item in enumerate(items) if item.file.path.name == name)


def _held(name: str, value: str, kind: Kind, settings: Settings) -> Any:
    """Return what a FileChoice holds of a value; raise ValuesError for a profile that there is not."""
    if name == "profile":
        return for_one_file(profile_named(settings, value), kind)
    return PdfAs(value) if name == "pdf_as" and value in list(PdfAs) else value


def _change(items: list[SourceItem], place: int, name: str, held: Any, *, of_all: bool) -> list[Problem]:
    item = items[place]
    if item.usable and not of_all and item.kind not in _MEANT_FOR.get(name, (item.kind,)):
        return [error(_NOT_MEANT[name], file=item.file.path.name)]
    if name == "pdf_as" and not isinstance(held, PdfAs):
        return [error("pdf-as-unknown", text=held)]
    items[place] = dataclasses.replace(item, choice=dataclasses.replace(item.choice, **{name: held}))
    return []


def _infos(items: Sequence[SourceItem], tag: str) -> list[Problem]:
    found = []
    for item in items:
        info = item.choice.additional_info
        if info and item.kind is Kind.DICOM:
            found.append(error("info-for-dicom", file=item.file.path.name))
        elif info:
            found += check_info(tag, info, item.file.path.name, None)
    return found
