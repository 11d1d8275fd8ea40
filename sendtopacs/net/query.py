"""Query/Retrieve: patients, studies, series in a PACS (PS3.4 C.4.1, C.6; statement, 4.2.4.3.1, table 44)."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass

from sendtopacs.model.attributes import FormValues, Patient, Series, Study
from sendtopacs.model.charset import UTF_8, CharacterSet
from sendtopacs.model.errors import NetworkError
from sendtopacs.model.problems import error
from sendtopacs.model.profile import Preset
from sendtopacs.model.valuerep import LARGEST_IS
from sendtopacs.net.attributes import NAME_GROUPS, Attributes, tag_of
from sendtopacs.net.find import LIMIT, Client, Found, Query
from sendtopacs.net.keys import adds_wildcards, id_pattern, name_pattern, put, universal, value_at

MODELS = {
    "patient": "1.2.840.10008.5.1.4.1.2.1.1",
    "study": "1.2.840.10008.5.1.4.1.2.2.1",
    "patient-study": "1.2.840.10008.5.1.4.1.2.3.1",
}
"""The information models, as the settings call them."""

LEVELS = ("PATIENT", "STUDY", "SERIES", "IMAGE")
DEFAULT_LEVELS = {"patient": "PATIENT", "study": "STUDY", "patient-study": "STUDY"}
"""Table 25."""
_OTHER_LEVELS = {"patient-study": "PATIENT"}
"""What is asked where a peer refuses the default level: a strict one lists studies of one patient only."""

TABLE_26 = (
    "PatientName",
    "PatientID",
    "IssuerOfPatientID",
    "PatientBirthDate",
    "PatientSex",
    "PatientWeight",
)
STUDY_KEYS = (
    *TABLE_26[:5],
    "StudyInstanceUID",
    "StudyDate",
    "StudyTime",
    "StudyDescription",
    "ModalitiesInStudy",
    "AccessionNumber",
    "StudyID",
    "ReferringPhysicianName",
    "NumberOfStudyRelatedSeries",
    "NumberOfStudyRelatedInstances",
)
SERIES_KEYS = (
    "StudyInstanceUID",
    "SeriesInstanceUID",
    "SeriesNumber",
    "SeriesDescription",
    "Modality",
    "NumberOfSeriesRelatedInstances",
)

_MANY = 1_000_000  # instances of a series: all of them
_SAME_PATIENT = ("PatientID", "IssuerOfPatientID", "PatientName", "PatientBirthDate")


@dataclass(frozen=True, slots=True)
class PatientSearch:
    """What the search dialog holds; an empty field matches everything."""

    PatientID: str = ""
    PatientName: str = ""  # parts separated by '^'
    wildcard_name: bool = True
    wildcard_id: bool = False
    model: str = "study"
    level: str = ""  # empty: table 25's

    def keys(self, *, wildcard_id: bool, level: str = "") -> Attributes:
        """Return the request's keys: those of table 26; `level` for where none was chosen."""
        keys = universal(TABLE_26)
        put(keys, "PatientName", name_pattern(self.PatientName, wildcard=self.wildcard_name))
        put(keys, "PatientID", id_pattern(self.PatientID, wildcard=wildcard_id))
        put(keys, "QueryRetrieveLevel", self.level or level or DEFAULT_LEVELS[self.model])
        return keys


def search_patients(client: Client, search: PatientSearch, character_set: CharacterSet) -> Found:
    """Search for patients, each once; no hits with a wildcard ID are asked once more without.

    A default level that is refused is asked again at one that is not. Raises what `Client.find` raises.
    """

    def ask(level: str, *, wildcard_id: bool) -> Found:
        keys = search.keys(wildcard_id=wildcard_id, level=level)
        return client.find(Query(MODELS[search.model], keys, character_set))

    level, other = "", "" if search.level else _OTHER_LEVELS.get(search.model, "")
    found = ask(level, wildcard_id=search.wildcard_id)
    if other and not found.complete and found.asks_again:
        level = other
        found = ask(level, wildcard_id=search.wildcard_id)
    if adds_wildcards(search.PatientID, wildcard=search.wildcard_id) and found.asks_again:
        found = ask(level, wildcard_id=False)
    return dataclasses.replace(found, answers=unique_patients(found.answers))


def unique_patients(answers: Iterable[Attributes]) -> tuple[Attributes, ...]:
    """Leave out who was there before, by ID, issuer, name and birth date: a query may answer per study."""
    by_patient: dict[tuple[str, ...], Attributes] = {}
    for answer in answers:
        by_patient.setdefault(tuple(value_at(answer, k) for k in _SAME_PATIENT), answer)
    return tuple(by_patient.values())


@dataclass(frozen=True, slots=True)
class QueryTarget:
    """How a PACS is searched: the model, the level (empty: the usual one), its character set, how many."""

    model: str = "study"
    level: str = ""
    character_set: CharacterSet = UTF_8
    limit: int = LIMIT


def find_patients(client: Client, keys: Attributes, target: QueryTarget) -> Found:
    """Find patients by keys of the caller's own, each once."""
    found = _find(client, TABLE_26, keys, target, DEFAULT_LEVELS[target.model])
    chosen = target.level or value_at(keys, "QueryRetrieveLevel")
    other = "" if chosen else _OTHER_LEVELS.get(target.model, "")
    if other and not found.complete and found.asks_again:
        found = _find(client, TABLE_26, keys, target, other)
    return dataclasses.replace(found, answers=unique_patients(found.answers))


def find_studies(client: Client, keys: Attributes, target: QueryTarget) -> Found:
    """Find studies."""
    return _find(client, STUDY_KEYS, keys, target, "STUDY")


def find_series(client: Client, keys: Attributes, target: QueryTarget) -> Found:
    """Find series; a PACS without relational queries wants the StudyInstanceUID among the keys."""
    target = dataclasses.replace(target, model=_with_series(target.model))
    return _find(client, SERIES_KEYS, keys, target, "SERIES")


def held_instances(client: Client, model: str, patient_id: str, study: str, series: str) -> set[str]:
    """Return the SOP Instance UIDs of a series that the peer holds.

    Raises NetworkError, too, where the answer is not known to be whole.
    """
    keys = universal(("SOPInstanceUID", "SOPClassUID"))
    model = _with_series(model)
    if model == "patient":
        put(keys, "PatientID", patient_id)
    put(keys, "StudyInstanceUID", study)
    put(keys, "SeriesInstanceUID", series)
    put(keys, "QueryRetrieveLevel", "IMAGE")
    found = client.find(Query(MODELS[model], keys, limit=_MANY))
    if found.problem is not None:
        raise NetworkError(found.problem)
    return {value_at(answer, "SOPInstanceUID") for answer in found.answers}


def as_attributes(patient: Patient) -> Attributes:
    """Return a patient as a PACS would answer."""
    attributes: Attributes = {}
    for field in dataclasses.fields(patient):
        put(attributes, field.name, getattr(patient, field.name))
    name = dict(zip(NAME_GROUPS, patient.PatientName.split("="), strict=False))
    attributes[tag_of("PatientName")] = {"vr": "PN", "Value": [name]}
    return attributes


def patient_of(answer: Attributes, preset: Preset) -> Patient:
    """Return the attributes of table 44; as recommended the issuer too: without it an ID is another's."""
    issuer = value_at(answer, "IssuerOfPatientID") if preset is Preset.RECOMMENDED else ""
    return Patient(
        PatientName=value_at(answer, "PatientName"),
        PatientID=value_at(answer, "PatientID"),
        IssuerOfPatientID=issuer,
        PatientBirthDate=value_at(answer, "PatientBirthDate"),
        PatientSex=value_at(answer, "PatientSex"),
    )


def study_of(answer: Attributes) -> Study:
    """Return what objects that join an existing study say about it."""
    return Study(**{f.name: value_at(answer, f.name) for f in dataclasses.fields(Study)})


def attachment(study: Attributes, series_number: str, preset: Preset) -> FormValues:
    """Return the values of objects that join a study, under a series number of their own.

    The patient's issuer is the study's whatever the preset: without it a PACS that knows issuers takes them
    for a study of somebody else under the same UID.
    """
    patient = dataclasses.replace(
        patient_of(study, preset), IssuerOfPatientID=value_at(study, "IssuerOfPatientID")
    )
    return FormValues(patient, study_of(study), Series(SeriesNumber=series_number))


def free_series_number(client: Client, study: Attributes, target: QueryTarget) -> str:
    """Return a series number behind all that the study has; raise NetworkError where that is not known."""
    keys: Attributes = {}
    put(keys, "StudyInstanceUID", value_at(study, "StudyInstanceUID"))
    if target.model == "patient":
        put(keys, "PatientID", value_at(study, "PatientID"))
    found = find_series(client, keys, dataclasses.replace(target, level=""))
    if found.problem is not None:
        raise NetworkError(error("series-number-unknown", peer=client.remote.label))
    return str(_free({value_at(series, "SeriesNumber").strip() for series in found.answers}))


def _with_series(model: str) -> str:
    """Return the model to ask about what lies below a study: Patient/Study Only knows nothing of it."""
    return "study" if model == "patient-study" else model


def _free(taken: set[str]) -> int:
    """Return the number after the highest; the lowest that is free where there is none after it."""
    numbers = {int(text) for text in taken if text.lstrip("+-").isdigit() and text.isascii()}
    after = max((n for n in numbers if n >= 0), default=0) + 1
    if after < LARGEST_IS:
        return after
    return next(n for n in range(1, len(numbers) + 2) if n not in numbers)


def _find(client: Client, asked: Iterable[str], keys: Attributes, target: QueryTarget, level: str) -> Found:
    wanted = universal(asked)
    put(wanted, "QueryRetrieveLevel", target.level or level)
    wanted.update(keys)
    return client.find(Query(MODELS[target.model], wanted, target.character_set, target.limit))
