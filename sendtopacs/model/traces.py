"""What a DICOM file tells of its patient besides name and ID: the one list of what may not stay of another.

PS3.3 C.2.2 (Patient Identification), C.2.3 (Patient Demographic), C.2.4 (Patient Medical), retired attributes
included; the relationship to an alias and to the patient's own SOP instance (C.2.1).
"""

from __future__ import annotations

from sendtopacs.model.attributes import Patient
from sendtopacs.model.same_patient import same_identity

TRACES: dict[int, str] = {
    0x00081120: "ReferencedPatientSequence",
    0x00100021: "IssuerOfPatientID",
    0x00100022: "TypeOfPatientID",
    0x00100024: "IssuerOfPatientIDQualifiersSequence",
    0x00100030: "PatientBirthDate",
    0x00100032: "PatientBirthTime",
    0x00100033: "PatientBirthDateInAlternativeCalendar",
    0x00100034: "PatientDeathDateInAlternativeCalendar",
    0x00100035: "PatientAlternativeCalendar",
    0x00100040: "PatientSex",
    0x00100050: "PatientInsurancePlanCodeSequence",
    0x00100101: "PatientPrimaryLanguageCodeSequence",
    0x00100102: "PatientPrimaryLanguageModifierCodeSequence",
    0x00100200: "QualityControlSubject",
    0x00100201: "QualityControlSubjectTypeCodeSequence",
    0x00100212: "StrainDescription",
    0x00100213: "StrainNomenclature",
    0x00100214: "StrainStockNumber",
    0x00100215: "StrainSourceRegistryCodeSequence",
    0x00100216: "StrainStockSequence",
    0x00100217: "StrainSource",
    0x00100218: "StrainAdditionalInformation",
    0x00100219: "StrainCodeSequence",
    0x00100221: "GeneticModificationsSequence",
    0x00100222: "GeneticModificationsDescription",
    0x00100223: "GeneticModificationsNomenclature",
    0x00100229: "GeneticModificationsCodeSequence",
    0x00101000: "OtherPatientIDs",
    0x00101001: "OtherPatientNames",
    0x00101002: "OtherPatientIDsSequence",
    0x00101005: "PatientBirthName",
    0x00101010: "PatientAge",
    0x00101020: "PatientSize",
    0x00101021: "PatientSizeCodeSequence",
    0x00101022: "PatientBodyMassIndex",
    0x00101023: "MeasuredAPDimension",
    0x00101024: "MeasuredLateralDimension",
    0x00101030: "PatientWeight",
    0x00101040: "PatientAddress",
    0x00101050: "InsurancePlanIdentification",
    0x00101060: "PatientMotherBirthName",
    0x00101080: "MilitaryRank",
    0x00101081: "BranchOfService",
    0x00101090: "MedicalRecordLocator",
    0x00101100: "ReferencedPatientPhotoSequence",
    0x00102000: "MedicalAlerts",
    0x00102110: "Allergies",
    0x00102150: "CountryOfResidence",
    0x00102152: "RegionOfResidence",
    0x00102154: "PatientTelephoneNumbers",
    0x00102155: "PatientTelecomInformation",
    0x00102160: "EthnicGroup",
    0x00102161: "EthnicGroupCodeSequence",
    0x00102180: "Occupation",
    0x001021A0: "SmokingStatus",
    0x001021B0: "AdditionalPatientHistory",
    0x001021C0: "PregnancyStatus",
    0x001021D0: "LastMenstrualDate",
    0x001021F0: "PatientReligiousPreference",
    0x00102201: "PatientSpeciesDescription",
    0x00102202: "PatientSpeciesCodeSequence",
    0x00102203: "PatientSexNeutered",
    0x00102292: "PatientBreedDescription",
    0x00102293: "PatientBreedCodeSequence",
    0x00102294: "BreedRegistrationSequence",
    0x00102295: "BreedRegistrationNumber",
    0x00102296: "BreedRegistryCodeSequence",
    0x00102297: "ResponsiblePerson",
    0x00102298: "ResponsiblePersonRole",
    0x00102299: "ResponsibleOrganization",
    0x00104000: "PatientComments",
    0x00380004: "ReferencedPatientAliasSequence",
    0x00380050: "SpecialNeeds",
    0x00380100: "PertinentDocumentsSequence",
    0x00380500: "PatientState",
    0x00380502: "PatientClinicalTrialParticipationSequence",
    0x00403001: "ConfidentialityConstraintOnPatientDataDescription",
}
"""Tags and keywords."""


def traces_to_clear(held: Patient, form: Patient) -> frozenset[str]:
    """Return what of the file's patient may not stay where the form says nothing of it.

    Of the same patient the file may know more than the form. Under a new ID or a new name nothing of the old
    patient stays, whose ID it is included; another spelling of a name is no new one.
    """
    if form.PatientID and form.PatientID != held.PatientID:
        return frozenset(TRACES.values())
    named = Patient(PatientName=form.PatientName)
    if form.PatientName and not same_identity(named, Patient(PatientName=held.PatientName)):
        return frozenset(TRACES.values())
    return frozenset()
