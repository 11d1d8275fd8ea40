"""Are two identities one patient's? What is compared, and how leniently (PS3.3 C.7.1.1)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from sendtopacs.model.attributes import Patient


def is_given(patient: Patient) -> bool:
    """Tell whether somebody said who the patient is."""
    return bool(patient.PatientID.strip() or patient.PatientName.strip("^= "))


def same_patient(one: Patient, other: Patient) -> bool:
    """Compare the IDs and, where both have them, their issuers; the names where there are no IDs.

    An ID without its issuer may be anybody's; most archives know only one issuer and name none.
    """
    if one.PatientID or other.PatientID:
        return one.PatientID.strip() == other.PatientID.strip() and _agree(
            one.IssuerOfPatientID.strip(), other.IssuerOfPatientID.strip()
        )
    return _plain_name(one.PatientName) == _plain_name(other.PatientName)


def same_identity(one: Patient, other: Patient) -> bool:
    """Compare name, birth date and sex, too, where both have them: one ID may have been given twice."""
    return (
        same_patient(one, other)
        and _agree(_plain_name(one.PatientName), _plain_name(other.PatientName))
        and _agree(one.PatientBirthDate, other.PatientBirthDate)
        and _agree(one.PatientSex, other.PatientSex)
    )


def distinct_patients(patients: Iterable[Patient]) -> list[Patient]:
    """Return one of each."""
    found: list[Patient] = []
    for patient in patients:
        if not any(same_patient(patient, known) for known in found):
            found.append(patient)
    return found


def _agree(one: str, other: str) -> bool:
    return not one or not other or one == other


@lru_cache(maxsize=1024)
def _plain_name(name: str) -> str:
    """Return family and given name of the first group, without case, accents and padding."""
    parts = [part.strip() for part in name.partition("=")[0].split("^")[:2]]
    return folded("^".join(parts).rstrip("^"))


def folded(text: str) -> str:
    """Return a text without case and accents."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
