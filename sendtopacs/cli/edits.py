"""The edits of the command line: what is done to each file's picture, in the order given."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Sequence
from pathlib import Path

from sendtopacs.becomes import edits_problem
from sendtopacs.cli.choices import meant, named
from sendtopacs.model import anatomy
from sendtopacs.model.attributes import Code
from sendtopacs.model.edits import EditKind, Edits, Step
from sendtopacs.model.errors import ValuesError
from sendtopacs.model.items import SourceItem
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.serial import from_json

_FLAGS: dict[str, Callable[[Edits], Edits]] = {
    "mirror": lambda edits: edits.plus(Step(EditKind.MIRROR)),
    "nameless": lambda edits: dataclasses.replace(edits, nameless=True),
    "marks-beside": lambda edits: dataclasses.replace(edits, beside=True),
}
"""What options do that need no value."""
_MOST_BYTES = 1_000_000


def edited(items: Sequence[SourceItem], wanted: Sequence[tuple[str, str]]) -> list[SourceItem]:
    """Return the items with what the options say of them; raise ValuesError for what cannot be done.

    `wanted`: the option without its dashes, and its argument.
    """
    made, problems = list(items), list[Problem]()
    for number, (option, argument) in enumerate(wanted, 1):
        places, value = list(named(made, argument)), ""
        if option not in _FLAGS:
            places, value = meant(made, argument)
        if not places:
            problems.append(error("file-option-unknown", number=number, option=f"--{option}"))
        for place in places:
            try:
                edits = _changed(made[place], option, value)
            except ValuesError as failure:
                problems += failure.problems
            else:
                made[place] = dataclasses.replace(made[place], edits=edits)
    problems += [problem for item in made if item.usable and (problem := edits_problem(item))]
    if problems:
        raise ValuesError(problems)
    return made


def _changed(item: SourceItem, option: str, value: str) -> Edits:
    edits, name = item.edits, item.file.path.name
    if option in _FLAGS:
        return _FLAGS[option](edits)
    match option:
        case "edits":
            return _from_file(Path(value))
        case "laterality":
            if value.upper() not in anatomy.LATERALITIES:
                raise ValuesError([error("edit-code-unknown", text=value, name="--laterality (R, L, B, U)")])
            return dataclasses.replace(edits, laterality=value.upper())
        case "body-part":
            return dataclasses.replace(edits, region=_code(anatomy.regions(), value, "--body-part"))
        case "view":
            return dataclasses.replace(edits, view=_code(anatomy.views(), value, "--view"))
    return edits.plus(_step(EditKind(option), value, name))


def _code(table: dict[str, Code], text: str, name: str) -> str:
    code = anatomy.found(table, text)
    if not code:
        raise ValuesError([error("edit-code-unknown", text=text, name=name)])
    return code


def _step(kind: EditKind, value: str, name: str) -> Step:
    """Read the numbers, and behind those of a text the text, which may hold commas."""
    parts, text = value.split(",") if value else [], ""
    if kind is EditKind.TEXT:
        parts, text = parts[:2], ",".join(parts[2:])
    try:
        return Step(kind, tuple(map(float, parts)), text)
    except ValueError:
        raise ValuesError([error("edit-numbers", file=name, edit=kind.value)]) from None


def _from_file(path: Path) -> Edits:
    """Read edits as the window and the outbox write them; raise ValuesError."""
    try:
        with path.open("rb") as stream:
            raw = json.loads(stream.read(_MOST_BYTES))
        found = from_json(json.dumps(raw), Edits)
    except (OSError, ValueError, TypeError, KeyError, RecursionError, ExceptionGroup) as failure:
        raise ValuesError([error("edit-file")]) from failure
    if found.region and found.region not in anatomy.regions():
        raise ValuesError([error("edit-code-unknown", text=found.region, name="--body-part")])
    if found.view and found.view not in anatomy.views():
        raise ValuesError([error("edit-code-unknown", text=found.view, name="--view")])
    if found.laterality and found.laterality not in anatomy.LATERALITIES:
        raise ValuesError([error("edit-code-unknown", text=found.laterality, name="--laterality")])
    return found
