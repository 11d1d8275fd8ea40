"""What is fixed of DICOM files when a plan is made: whose they become, under which UIDs, in which job."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence

from sendtopacs.model.attributes import FormValues, Patient, Series, Study
from sendtopacs.model.changes import Change, Fate, changes
from sendtopacs.model.items import DicomDetails, Kind, SourceFile, SourceItem
from sendtopacs.model.job import PlannedInstance
from sendtopacs.model.problems import Problem, error, warning
from sendtopacs.model.relabelling import Relabelling
from sendtopacs.model.same_patient import distinct_patients, same_identity, same_patient
from sendtopacs.model.uids import UidFactory

_OF_THE_STANDARD = "1.2.840.10008."  # well-known frames of reference (PS3.6 A): an atlas is no patient's


class Renaming:
    """Gives each UID of the set one new one, wherever it stands."""

    def __init__(self, uids: UidFactory, relabelling: Relabelling) -> None:
        self._uids, self._wanted = uids, relabelling
        self._known: dict[str, str] = {}

    def renamed(self, made: PlannedInstance, frame_of_reference_uid: str) -> PlannedInstance:
        """Return the instance under its new UIDs, with what they replace."""
        study = self._study(made.StudyInstanceUID)
        old = {made.StudyInstanceUID: study}
        if self._wanted.new_uids:
            number = len(self._known)
            new = self._new
            old[made.series.SeriesInstanceUID] = new(
                made.series.SeriesInstanceUID, lambda: self._uids.series(number)
            )
            old[made.SOPInstanceUID] = new(made.SOPInstanceUID, lambda: self._uids.instance(number))
            if not frame_of_reference_uid.startswith(_OF_THE_STANDARD):
                old[frame_of_reference_uid] = new(frame_of_reference_uid, lambda: self._uids.instance(number))
        replaced = tuple((before, after) for before, after in old.items() if before and before != after)
        series_uid = old.get(made.series.SeriesInstanceUID, made.series.SeriesInstanceUID)
        return dataclasses.replace(
            made,
            StudyInstanceUID=study,
            SOPInstanceUID=old.get(made.SOPInstanceUID, made.SOPInstanceUID),
            series=dataclasses.replace(made.series, SeriesInstanceUID=series_uid),
            replaced_uids=replaced,
        )

    def _study(self, uid: str) -> str:
        if self._wanted.study.StudyInstanceUID:
            return self._wanted.study.StudyInstanceUID
        return self._new(uid, self._uids.study) if self._wanted.new_uids else uid

    def _new(self, uid: str, make: Callable[[], str]) -> str:
        if uid and uid not in self._known:
            self._known[uid] = make()
        return self._known.get(uid, uid)


def dicom_instance(file: SourceFile, details: DicomDetails) -> PlannedInstance:
    """Return the object of a DICOM file, as it is."""
    return PlannedInstance(
        source=file,
        kind=Kind.DICOM,
        StudyInstanceUID=details.study.StudyInstanceUID,
        SOPClassUID=details.SOPClassUID,
        SOPInstanceUID=details.SOPInstanceUID,
        TransferSyntaxUID=details.TransferSyntaxUID,
        series=Series(
            SeriesInstanceUID=details.SeriesInstanceUID,
            SeriesNumber="",
            SeriesDescription=details.SeriesDescription,
            Modality=details.Modality,
        ),
        InstanceNumber=0,
        InstanceCreationDate="",
        InstanceCreationTime="",
        has_file_meta=details.has_file_meta,
        signed=details.signed,
    )


def parted(
    items: Sequence[SourceItem], values: FormValues, relabelling: Relabelling
) -> list[tuple[list[SourceItem], Relabelling]]:
    """Part a list into jobs: one for what gets the form's patient, and one for each patient of the rest.

    DICOM files that stay as they are go with what is created where they are the same patient's. Unusable
    ones stay with the first job, which accounts for them.
    """
    changed: list[SourceItem] = []
    kept: list[SourceItem] = []
    for item in items:
        if item.usable:
            (changed if relabelling.covers(item) else kept).append(item)
    jobs: list[tuple[list[SourceItem], Relabelling]] = []
    created = any(not isinstance(item.details, DicomDetails) for item in changed)
    strangers = any(not same_patient(_patient(item), values.patient) for item in kept)
    if created and strangers and not relabelling.wanted:
        return [(list(items), relabelling)]  # whose the created ones are is to be asked first
    if changed:
        relabels = any(isinstance(item.details, DicomDetails) for item in changed)
        jobs.append((changed, relabelling if relabels else Relabelling()))
    for patient in distinct_patients(_patient(item) for item in kept):
        own = [item for item in kept if same_patient(_patient(item), patient)]
        if jobs and not jobs[0][1].wanted and same_patient(patient, values.patient):
            jobs[0][0].extend(own)
        else:
            jobs.append((own, Relabelling()))
    if not jobs:
        return [(list(items), relabelling)]
    jobs[0][0].extend(item for item in items if not item.usable)
    return jobs


def _patient(item: SourceItem) -> Patient:
    return item.details.patient if isinstance(item.details, DicomDetails) else Patient()


def identity_problems(
    usable: Iterable[SourceItem], values: FormValues, relabelling: Relabelling
) -> list[Problem]:
    """Find patients and studies that do not belong into one job, and say what relabelling brings about."""
    items = list(usable)
    headers = [item.details for item in items if isinstance(item.details, DicomDetails)]
    if not headers:
        return []
    if relabelling.wanted:
        return _undecided(headers, relabelling) or _consequences(headers, values.patient, relabelling)
    patients = distinct_patients(header.patient for header in headers)
    if len(patients) > 1:
        return [error("mixed-patients", count=len(patients))]
    if len(headers) < len(items) and not same_patient(values.patient, patients[0]):
        return [error("mixed-with-form")]
    return []


def written_into(
    items: Iterable[SourceItem], values: FormValues, relabelling: Relabelling
) -> tuple[Change, ...]:
    """Return what the form sets, clears and leaves in the DICOM files that get it."""
    if not relabelling.wanted:
        return ()
    headers = (
        item.details
        for item in items
        if item.usable and isinstance(item.details, DicomDetails) and relabelling.covers(item)
    )
    return changes(headers, values.patient, relabelling.study)


def _undecided(headers: Sequence[DicomDetails], relabelling: Relabelling) -> list[Problem]:
    """Find studies that nobody decided to relabel, and values that cannot be those of several."""
    studies = {header.study.StudyInstanceUID for header in headers}
    if unknown := relabelling.studies - studies:
        return [error("relabel-unknown", uid=", ".join(sorted(unknown)))]
    if relabelling.studies and studies != relabelling.studies:
        return [error("relabel-not-named", count=len(studies), uids=", ".join(sorted(studies)))]
    if relabelling.studies:
        several = len(studies) > 1 and relabelling.study != Study()
        return [error("relabel-study-of-several", count=len(studies))] if several else []
    patients = distinct_patients(header.patient for header in headers)
    if len(patients) > 1:
        return [error("mixed-patients-relabelled", count=len(patients))]
    return [error("mixed-studies", count=len(studies))] if len(studies) > 1 else []


def _consequences(headers: Sequence[DicomDetails], form: Patient, relabelling: Relabelling) -> list[Problem]:
    """Say whose data are replaced, what is cleared with them, and what becomes of the UIDs."""
    signed = sum(header.signed for header in headers)
    found = [warning("relabel-signed", count=signed)] if signed else []
    replaced = [header for header in headers if not _stays(header.patient, form)]
    if not replaced:
        return found
    cleared = [c.keyword for c in changes(replaced, form, relabelling.study) if c.fate is Fate.CLEARED]
    found.append(warning("relabel-replaces", count=len(replaced)))
    if cleared:
        found.append(warning("relabel-clears", attributes=", ".join(sorted(cleared))))
    if relabelling.new_uids is None:
        found.append(error("relabel-uids-undecided"))
    elif not relabelling.new_uids:
        found.append(warning("relabel-keeps-uids"))
    return found


def _stays(held: Patient, form: Patient) -> bool:
    """Tell whether the form names the file's own patient, or nobody."""
    named = bool(form.PatientID or form.PatientName.strip("^= "))
    either = Patient(
        form.PatientName or held.PatientName, form.PatientID or held.PatientID, form.IssuerOfPatientID
    )
    return not named or (same_identity(either, held) and either.PatientID == held.PatientID)
