"""What a retrieval asks for: identifiers that hold the unique keys of their level (PS3.4 C.4.2.2.1).

Keys that are none, such as an accession number, are searched for first; what matches is then retrieved.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sendtopacs.model.charset import UTF_8, CharacterSet
from sendtopacs.model.errors import NetworkError, ValuesError
from sendtopacs.model.problems import error
from sendtopacs.net.attributes import Attributes, tag_of, text_values
from sendtopacs.net.find import Client, Query
from sendtopacs.net.inbox import UNIQUE_KEYWORDS, Wanted
from sendtopacs.net.keys import has_wildcard, put, value_at

MODEL_LEVELS = {
    "patient": ("PATIENT", "STUDY", "SERIES", "IMAGE"),
    "study": ("STUDY", "SERIES", "IMAGE"),
    "patient-study": ("PATIENT", "STUDY"),
}
_LEVEL = "QueryRetrieveLevel"
_FIND = {"patient": "1.2.840.10008.5.1.4.1.2.1.1", "study": "1.2.840.10008.5.1.4.1.2.2.1"}


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wants retrieved; `keys` may hold the level, else it follows from them."""

    keys: Attributes
    model: str = "patient"  # patient, study, patient-study
    relational: bool = False  # negotiate it, and send the keys as they are
    enhanced_conversion: bool = False
    character_set: CharacterSet = field(default=UTF_8)

    @property
    def levels(self) -> tuple[str, ...]:
        """The model's levels."""
        return MODEL_LEVELS[self.model]

    @property
    def level(self) -> str:
        """The level in the keys, else the lowest whose unique key is there, else the study's."""
        if given := value_at(self.keys, _LEVEL):
            return given
        present = [level for level in self.levels if _values(self.keys, level)]
        only_patient = present == ["PATIENT"] and self._beside_unique_keys() == 0
        if not present or (present == ["PATIENT"] and not only_patient):
            return "STUDY"
        return present[-1]

    def _beside_unique_keys(self) -> int:
        unique = {tag_of(keyword) for keyword in UNIQUE_KEYWORDS.values()} | {tag_of(_LEVEL)}
        return sum(1 for tag, key in self.keys.items() if tag not in unique and key.get("Value"))


def requests_for(client: Client, asked: Asked) -> list[Attributes]:
    """Return the identifiers to send, one for each thing that matches.

    Raises ValuesError where the keys say too little or nothing matches, NetworkError where a search that
    is needed first fails, Cancelled.
    """
    level = asked.level
    if level not in asked.levels:
        raise ValuesError([error("retrieve-level-unknown", level=level or "?", model=asked.model)])
    if not any(key.get("Value") for tag, key in asked.keys.items() if tag != tag_of(_LEVEL)):
        raise ValuesError([error("retrieve-nothing-asked")])
    if asked.relational:
        return [_identifier(asked.keys, level)]
    complete = [_completed(client, asked, keys) for keys in _with_own_key(client, asked, level)]
    needed = asked.levels[: asked.levels.index(level) + 1]
    return [_only(keys, level, needed) for keys in complete]


def wanted_by(requests: Sequence[Attributes]) -> list[Wanted]:
    """Return what the requests ask for, by the unique keys in them.

    Where UIDs say it the Patient ID says no more: an archive that has merged two patients may send objects
    that still bear the old one.
    """
    wanted: list[Wanted] = []
    for keys in requests:
        asked = {UNIQUE_KEYWORDS[level]: frozenset(_values(keys, level)) for level in UNIQUE_KEYWORDS}
        filled = {keyword: values for keyword, values in asked.items() if values}
        uids = {keyword: values for keyword, values in filled.items() if keyword != "PatientID"}
        wanted.append(uids or filled)
    return wanted


def _with_own_key(client: Client, asked: Asked, level: str) -> list[Attributes]:
    """Return the keys with the unique key of their level: as given, or of each thing that matches."""
    above = [one for one in asked.levels[: asked.levels.index(level)] if one != "PATIENT"]
    missing = [UNIQUE_KEYWORDS[one] for one in above if not _values(asked.keys, one)]
    if missing:
        raise ValuesError([error("retrieve-key-missing", names=", ".join(missing))])
    if _values(asked.keys, level):
        return [asked.keys]
    keys = {**asked.keys}
    for keyword in ("PatientID", UNIQUE_KEYWORDS[level]):
        keys.setdefault(tag_of(keyword), {"vr": "LO" if keyword == "PatientID" else "UI"})
    answers = list(_found(client, asked, keys, level))
    if not answers:
        raise ValuesError([error("find-no-match", peer=client.remote.label)])
    upper = {tag: asked.keys[tag] for one in above if (tag := tag_of(UNIQUE_KEYWORDS[one]))}
    return [{**upper, **answer} for answer in answers]


def _completed(client: Client, asked: Asked, keys: Attributes) -> Attributes:
    """Add the Patient ID that the models with patients need above a study."""
    if "PATIENT" not in asked.levels or _values(keys, "PATIENT") or not _values(keys, "STUDY"):
        return keys
    search: Attributes = {}
    put(search, "StudyInstanceUID", "\\".join(_values(keys, "STUDY")))
    put(search, "PatientID", "")
    identifiers = {value_at(answer, "PatientID") for answer in _found(client, asked, search, "STUDY")}
    if len(identifiers) == 1:
        keys = {**keys}
        put(keys, "PatientID", identifiers.pop())
    return keys


def _found(client: Client, asked: Asked, keys: Attributes, level: str) -> Iterator[Attributes]:
    model = "patient" if level == "PATIENT" else "study"
    found = client.find(Query(_FIND[model], _identifier(keys, level), asked.character_set))
    if found.problem is not None:
        raise NetworkError(found.problem)
    yield from found.answers


def _identifier(keys: Attributes, level: str) -> Attributes:
    identifier = {**keys}
    put(identifier, _LEVEL, level)
    return identifier


def _only(keys: Attributes, level: str, levels: Sequence[str]) -> Attributes:
    """Return the unique keys alone: a retrieval takes no others (PS3.4 C.4.2.1.4)."""
    only: Attributes = {}
    for one in levels:
        if values := _values(keys, one):
            put(only, UNIQUE_KEYWORDS[one], "\\".join(values))
    return _identifier(only, level)


def _values(keys: Attributes, level: str) -> list[str]:
    """Return the values of a level's unique key; none where it holds a pattern."""
    values = [text for text in text_values(keys.get(tag_of(UNIQUE_KEYWORDS[level]), {"vr": "UI"})) if text]
    return [] if any(map(has_wildcard, values)) else values
