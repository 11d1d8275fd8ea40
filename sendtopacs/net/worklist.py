"""The modality worklist: what is asked for, and what an item says about patient, study and order.

PS3.4 K; statement, 4.2.3.3.1 and tables 18 and 43; IHE RAD TF-2 appendix A.1.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sendtopacs.model.attributes import Code, FormValues, Patient, Reference, Series, Study, WorklistItem
from sendtopacs.model.charset import CharacterSet
from sendtopacs.model.valuerep import check
from sendtopacs.net.attributes import Attributes
from sendtopacs.net.find import LIMIT, Client, Found, Query
from sendtopacs.net.keys import adds_wildcards, id_pattern, items_at, name_pattern, put, universal, value_at

MODALITY_WORKLIST = "1.2.840.10008.5.1.4.31"

_STEP = "ScheduledProcedureStepSequence"
_CODE = ("CodeValue", "CodingSchemeDesignator", "CodingSchemeVersion", "CodeMeaning")
_REFERENCE = ("ReferencedSOPClassUID", "ReferencedSOPInstanceUID")


def _each(sequence: str, keywords: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"{sequence}.{keyword}" for keyword in keywords)


TABLE_18 = (
    "AccessionNumber",
    "ReferringPhysicianName",
    *_each("ReferencedStudySequence", _REFERENCE),
    *_each("ReferencedPatientSequence", _REFERENCE),
    "PatientName",
    "PatientID",
    "IssuerOfPatientID",
    "PatientBirthDate",
    "PatientSex",
    "PatientWeight",
    "MedicalAlerts",
    "Allergies",
    "AdditionalPatientHistory",
    "PregnancyStatus",
    "StudyInstanceUID",
    "RequestingPhysician",
    "RequestingService",
    "RequestedProcedureDescription",
    *_each("RequestedProcedureCodeSequence", _CODE),
    "AdmissionID",
    "SpecialNeeds",
    "CurrentPatientLocation",
    "PatientState",
    f"{_STEP}.Modality",
    f"{_STEP}.RequestedContrastAgent",
    f"{_STEP}.ScheduledStationAETitle",
    f"{_STEP}.ScheduledProcedureStepStartDate",
    f"{_STEP}.ScheduledProcedureStepStartTime",
    f"{_STEP}.ScheduledPerformingPhysicianName",
    f"{_STEP}.ScheduledProcedureStepDescription",
    *_each(f"{_STEP}.ScheduledProtocolCodeSequence", _CODE),
    f"{_STEP}.ScheduledProcedureStepID",
    f"{_STEP}.ScheduledStationName",
    f"{_STEP}.ScheduledProcedureStepLocation",
    f"{_STEP}.PreMedication",
    f"{_STEP}.ScheduledProcedureStepStatus",
    "RequestedProcedureID",
    "RequestedProcedurePriority",
    "PatientTransportArrangements",
    "PlacerOrderNumberImagingServiceRequest",
    "FillerOrderNumberImagingServiceRequest",
    "ConfidentialityConstraintOnPatientDataDescription",
)
"""What is asked for, and shown in the detail pane: the rows of table 18, sequences by what is in them."""

_PATHS = {path.rpartition(".")[2]: path for path in TABLE_18 if path.count(".") < 2 and _STEP in path}


@dataclass(frozen=True, slots=True)
class WorklistSearch:
    """What the search dialog holds; an empty field matches everything."""

    PatientID: str = ""
    PatientName: str = ""  # parts separated by '^'
    ScheduledProcedureStepStartDate: str = ""  # DA, or a range of two
    Modality: str = ""
    ScheduledStationAETitle: str = ""
    AccessionNumber: str = ""
    RequestedProcedureID: str = ""
    wildcard_name: bool = True
    wildcard_id: bool = False
    level: str = ""  # 'model level': empty, or STUDY, SERIES, PATIENT, IMAGE

    def keys(self, *, wildcard_id: bool) -> Attributes:
        """Return the request's keys: every row of table 18."""
        keys = universal(TABLE_18)
        put(keys, "PatientName", name_pattern(self.PatientName, wildcard=self.wildcard_name))
        put(keys, "PatientID", id_pattern(self.PatientID, wildcard=wildcard_id))
        for keyword in ("ScheduledProcedureStepStartDate", "Modality", "ScheduledStationAETitle"):
            put(keys, path_of(keyword), getattr(self, keyword).strip())
        put(keys, "AccessionNumber", self.AccessionNumber.strip())
        put(keys, "RequestedProcedureID", self.RequestedProcedureID.strip())
        if self.level:
            put(keys, "QueryRetrieveLevel", self.level)
        return keys


def path_of(keyword: str) -> str:
    """Return where in a worklist item an attribute stands: those of the step are in their sequence."""
    return _PATHS.get(keyword, keyword)


def search_worklist(client: Client, search: WorklistSearch, character_set: CharacterSet) -> Found:
    """Search; no hits with a wildcard ID are asked once more without: many servers match IDs singly.

    Raises what `Client.find` raises.
    """
    keys = search.keys(wildcard_id=search.wildcard_id)
    found = client.find(Query(MODALITY_WORKLIST, keys, character_set))
    if adds_wildcards(search.PatientID, wildcard=search.wildcard_id) and found.asks_again:
        found = client.find(Query(MODALITY_WORKLIST, search.keys(wildcard_id=False), character_set))
    return found


def all_of(client: Client, step: tuple[str, str], character_set: CharacterSet, today: date) -> Found:
    """Find the items for a station and a modality, either of which may be ''.

    Where there are more than fit into one answer, those from yesterday to tomorrow.
    """
    search = WorklistSearch(ScheduledStationAETitle=step[0], Modality=step[1])
    found = search_worklist(client, search, character_set)
    if found.problem is None or found.problem.code != "find-limit":
        return found
    day = timedelta(days=1)
    around = f"{today - day:%Y%m%d}-{today + day:%Y%m%d}"
    search = dataclasses.replace(search, ScheduledProcedureStepStartDate=around)
    return search_worklist(client, search, character_set)


def find_items(client: Client, keys: Attributes, character_set: CharacterSet, limit: int = LIMIT) -> Found:
    """Find the items that match keys of the caller's own, which join those of table 18."""
    return client.find(Query(MODALITY_WORKLIST, _joined(universal(TABLE_18), keys), character_set, limit))


def form_values(item: Attributes) -> FormValues:
    """Return what an item says, as the objects are to have it (table 43).

    What has no place in the form, and is malformed, is left out: nobody could correct it.
    """
    return FormValues(
        patient=_patient(item),
        study=Study(
            StudyInstanceUID=value_at(item, "StudyInstanceUID"),
            StudyDescription=value_at(item, "RequestedProcedureDescription"),
            AccessionNumber=value_at(item, "AccessionNumber"),
            StudyID=value_at(item, "RequestedProcedureID"),
            ReferringPhysicianName=value_at(item, "ReferringPhysicianName"),
        ),
        series=Series(Modality=value_at(item, path_of("Modality"))),
        order=_order(item),
    )


def is_served(item: Attributes, served: Collection[tuple[str, str, str]]) -> bool:
    """Tell whether an item's step is among these: StudyInstanceUID, AccessionNumber, step ID.

    Without a study of its own it is known by its accession number.
    """
    step = value_at(item, path_of("ScheduledProcedureStepID"))
    study, accession = value_at(item, "StudyInstanceUID"), value_at(item, "AccessionNumber")
    same = (s for s in served if step and s[2] == step)
    return any(s[0] == study if study else s[1] == accession != "" for s in same)


def numbered_on(values: FormValues, given: Mapping[str, int]) -> FormValues:
    """Return the values with the next series number of their study; `given` is the highest of each."""
    highest = given.get(values.study.StudyInstanceUID)
    if highest is None:
        return values
    series = dataclasses.replace(values.series, SeriesNumber=str(highest + 1))
    return dataclasses.replace(values, series=series)


def _patient(item: Attributes) -> Patient:
    return Patient(
        PatientName=value_at(item, "PatientName"),
        PatientID=value_at(item, "PatientID"),
        IssuerOfPatientID=value_at(item, "IssuerOfPatientID"),
        PatientBirthDate=value_at(item, "PatientBirthDate"),
        PatientSex=value_at(item, "PatientSex"),
    )


def _order(item: Attributes) -> WorklistItem:
    pregnancy = _in_order(item, "PregnancyStatus").lstrip("0")
    return WorklistItem(
        RequestedProcedureID=_in_order(item, "RequestedProcedureID"),
        RequestedProcedureDescription=_in_order(item, "RequestedProcedureDescription"),
        ScheduledProcedureStepID=_in_order(item, "ScheduledProcedureStepID"),
        ScheduledProcedureStepDescription=_in_order(item, "ScheduledProcedureStepDescription"),
        ScheduledProtocolCodeSequence=_codes(items_at(item, f"{_STEP}.ScheduledProtocolCodeSequence")),
        RequestedProcedureCodeSequence=_codes(items_at(item, "RequestedProcedureCodeSequence")),
        ReferencedStudySequence=_references(items_at(item, "ReferencedStudySequence")),
        ReferencedPatientSequence=_references(items_at(item, "ReferencedPatientSequence")),
        PatientWeight=_in_order(item, "PatientWeight"),
        MedicalAlerts=_in_order(item, "MedicalAlerts"),
        Allergies=_in_order(item, "Allergies"),
        PregnancyStatus=int(pregnancy) if pregnancy else None,
        PatientState=_in_order(item, "PatientState"),
        AdditionalPatientHistory=_in_order(item, "AdditionalPatientHistory"),
        AdmissionID=_in_order(item, "AdmissionID"),
    )


def _in_order(item: Attributes, keyword: str) -> str:
    value = value_at(item, path_of(keyword)).strip()
    return "" if check(keyword, value) else value


def _codes(items: Iterable[Attributes]) -> tuple[Code, ...]:
    codes = (
        Code(
            CodeValue=value_at(item, "CodeValue"),
            CodingSchemeDesignator=value_at(item, "CodingSchemeDesignator"),
            CodeMeaning=value_at(item, "CodeMeaning"),
            CodingSchemeVersion=value_at(item, "CodingSchemeVersion"),
        )
        for item in items
    )
    return tuple(code for code in codes if code.complete)


def _references(items: Iterable[Attributes]) -> tuple[Reference, ...]:
    references = (Reference(*(value_at(item, keyword) for keyword in _REFERENCE)) for item in items)
    return tuple(reference for reference in references if reference.complete)


def _joined(keys: Attributes, wanted: Attributes) -> Attributes:
    """Return `keys` with those of `wanted` over them, sequences joined."""
    joined = dict(keys)
    for tag, key in wanted.items():
        mine = joined.get(tag)
        if key["vr"] == "SQ" and key.get("Value") and mine and mine.get("Value"):
            joined[tag] = {"vr": "SQ", "Value": [_joined(mine["Value"][0], key["Value"][0])]}
        else:
            joined[tag] = key
    return joined
