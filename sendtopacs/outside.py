"""What another program asks the window for: a patient, by options or by a sendtopacs: address, and files.

Values from outside are checked like typed ones, and can only be shown: nothing here starts a send.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from sendtopacs.model.errors import ValuesError
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.valuerep import check

SCHEME = "sendtopacs"
KEYWORDS = {
    "patient-id": "PatientID",
    "patient-name": "PatientName",
    "birth-date": "PatientBirthDate",
    "sex": "PatientSex",
    "accession": "AccessionNumber",
}
"""What may be said of the patient and the order, and the DICOM keyword of each."""

_WORKLIST, _PROFILE, _STATE_FILE = "worklist", "profile", "json"
_OPTIONS = (*KEYWORDS, _WORKLIST, _PROFILE, _STATE_FILE)
_LONGEST_ADDRESS = 4096


@dataclass(frozen=True, slots=True)
class Call:
    """One start of the window, or one address."""

    values: Mapping[str, str] = field(default_factory=dict)  # by DICOM keyword
    worklist: str = ""  # the name of the worklist to look in; '': all, then the archives
    files: tuple[Path, ...] = ()
    profile: str = ""  # the name of the profile to choose
    state_file: Path | None = None  # is written when it is known what became of it

    def as_json(self) -> dict[str, Any]:
        """Return what a second start hands to the first."""
        state_file = str(self.state_file.absolute()) if self.state_file else ""
        return {
            "values": dict(self.values),
            "worklist": self.worklist,
            "profile": self.profile,
            "files": [str(file.absolute()) for file in self.files],
            "state_file": state_file,
        }


def from_json(said: dict[str, Any]) -> Call:
    """Return what `as_json` was made of; raise ValuesError for values that may not be."""
    state_file = str(said.get("state_file", ""))
    call = Call(
        {str(keyword): str(value) for keyword, value in dict(said.get("values", {})).items()},
        str(said.get("worklist", "")),
        tuple(Path(str(file)) for file in said.get("files", ())),
        str(said.get("profile", "")),
        Path(state_file) if state_file else None,
    )
    return _checked(call)


def is_call(arguments: Sequence[str]) -> bool:
    """Tell whether these arguments are for the window: an address, or options of its own."""
    return any(_is_address(one) or _option(one) for one in arguments)


def read_call(arguments: Sequence[str]) -> Call:
    """Read files, options and an address; raise ValuesError for what is unknown or no value."""
    said: dict[str, str] = {}
    files: list[Path] = []
    left = list(arguments)
    while left:
        one = left.pop(0)
        if _is_address(one):
            said |= _read_address(one)
        elif name := _option(one):
            _, equals, value = one.partition("=")
            if not equals and not left:
                raise ValuesError([error("outside-value-missing", text=f"--{name}")])
            said[name] = value if equals else left.pop(0)
        elif one.startswith("-"):
            raise ValuesError([error("outside-unknown", text=one.partition("=")[0])])
        else:
            files.append(_path(one))
    values = {KEYWORDS[name]: value.strip() for name, value in said.items() if name in KEYWORDS}
    state_file = Path(said[_STATE_FILE]) if _STATE_FILE in said else None
    worklist, profile = (said.get(name, "").strip() for name in (_WORKLIST, _PROFILE))
    return _checked(Call(values, worklist, tuple(files), profile, state_file))


def _option(argument: str) -> str:
    name = argument.partition("=")[0]
    return name[2:] if name.startswith("--") and name[2:] in _OPTIONS else ""


def _is_address(argument: str) -> bool:
    return argument.lower().startswith(f"{SCHEME}:")


def _read_address(address: str) -> dict[str, str]:
    """Return what an address says: of the patient, the order and the worklist; it names no file to write."""
    if len(address) > _LONGEST_ADDRESS:
        raise ValuesError([error("outside-address-long")])
    said = dict(parse_qsl(urlsplit(address).query, keep_blank_values=True))
    for name in said:
        if name not in (*KEYWORDS, _WORKLIST, _PROFILE):
            shown = name if re.fullmatch(r"[a-z-]{1,32}", name) else "?"
            raise ValuesError([error("outside-unknown", text=shown)])
    return said


def _path(argument: str) -> Path:
    """Return a file's path; desktops give some as addresses."""
    return Path(unquote(urlsplit(argument).path)) if argument.startswith("file:///") else Path(argument)


def scan_problems(identifier: str) -> list[Problem]:
    """Return what is wrong with a patient ID that a barcode reader typed."""
    return _problems({"PatientID": identifier})


def _checked(call: Call) -> Call:
    problems = _problems(call.values)
    if problems:
        raise ValuesError(problems)
    return call


def _problems(values: Mapping[str, str]) -> list[Problem]:
    problems: list[Problem] = []
    for keyword, value in values.items():
        if keyword not in KEYWORDS.values():
            problems.append(error("outside-unknown", text="?"))
        elif re.search(r"[*?\\]", value):  # it would search for more than one
            problems.append(error("outside-wildcard", name=keyword, field=keyword))
        else:
            problems += check(keyword, value)
    return problems
