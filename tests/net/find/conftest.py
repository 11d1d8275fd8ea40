"""Worklists of 200 items in 12 scripts, and a client to search with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filewriter import dcmwrite

from sendtopacs.model import sop
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.net.find import Client
from sendtopacs.net.worklist import MODALITY_WORKLIST

ROOT = "1.2.826.0.1.3680043.2.9999.8"

SCRIPTS = (
    ("Žukauskaitė^Rūta", "ISO_IR 110"),
    ("Größmann^Jürgen", "ISO_IR 100"),
    ("Wiśniewska^Łucja", "ISO_IR 101"),
    ("Yılmaz^Ayşe", "ISO_IR 148"),
    ("Соколова^Вера", "ISO_IR 144"),
    ("Παπαδόπουλος^Νίκος", "ISO_IR 126"),
    ("לוי^דוד", "ISO_IR 138"),
    ("العلي^ليلى", "ISO_IR 127"),
    ("ใจดี^สมชาย", "ISO_IR 166"),
    ("Tanaka^Hanako=田中^花子=たなか^はなこ", "\\ISO 2022 IR 87"),
    ("Kim^Minsu=김^민수", "\\ISO 2022 IR 149"),
    ("王^小东", "GB18030"),
)


def worklist_item(number: int, **changes: Any) -> Dataset:
    """Return an item in one of the scripts; numbers count from 0."""
    name, charset = SCRIPTS[number % len(SCRIPTS)]
    step = Dataset()
    step.Modality = ("XC", "ES", "US")[number % 3]
    step.ScheduledStationAETitle = f"ROOM{number % 4}"
    step.ScheduledProcedureStepStartDate = f"202603{number % 28 + 1:02d}"
    step.ScheduledProcedureStepStartTime = f"{8 + number % 9:02d}3000"
    step.ScheduledPerformingPhysicianName = "Performer^Paul"
    step.ScheduledProcedureStepDescription = "Photograph of a wound"
    step.ScheduledProcedureStepID = f"SPS{number}"
    step.ScheduledProtocolCodeSequence = [_code("P-1", "99TEST", "Photograph", "3")]
    item = Dataset()
    item.SpecificCharacterSet = charset.split("\\")
    item.AccessionNumber, item.ReferringPhysicianName = f"ACC{number:04d}", "Referrer^Rosa"
    item.ReferencedStudySequence = [_reference("1.2.840.10008.3.1.2.3.1", f"{ROOT}.7.{number}")]
    item.ReferencedPatientSequence = [_reference("1.2.840.10008.3.1.2.1.1", f"{ROOT}.8.{number}")]
    item.PatientName, item.PatientID = name, f"PAT{number:04d}"
    item.IssuerOfPatientID, item.PatientBirthDate, item.PatientSex = "HOSPITAL", "19700130", "F"
    item.PatientWeight, item.MedicalAlerts, item.Allergies = "71.5", ["MRSA", "FALLS"], "LATEX"
    item.AdditionalPatientHistory, item.PregnancyStatus = "Diabetes since 2010", 1
    item.StudyInstanceUID, item.RequestedProcedureDescription = f"{ROOT}.5.{number}", "Wound control"
    item.RequestedProcedureCodeSequence = [_code("R-1", "99TEST", "Wound control", "2")]
    item.AdmissionID, item.PatientState = f"ADM{number}", "WALKING"
    item.ScheduledProcedureStepSequence = [step]
    item.RequestedProcedureID = f"RP{number}"
    for keyword, value in changes.items():
        setattr(step if keyword in step else item, keyword, value)
    return item


def _code(value: str, scheme: str, meaning: str, version: str = "") -> Dataset:
    code = Dataset()
    code.CodeValue, code.CodingSchemeDesignator, code.CodeMeaning = value, scheme, meaning
    if version:
        code.CodingSchemeVersion = version
    return code


def _reference(sop_class_uid: str, sop_instance_uid: str) -> Dataset:
    reference = Dataset()
    reference.ReferencedSOPClassUID = sop_class_uid
    reference.ReferencedSOPInstanceUID = sop_instance_uid
    return reference


def write_item(folder: Path, number: int, item: Dataset) -> Path:
    """Write a worklist file."""
    item.file_meta = FileMetaDataset()
    item.file_meta.TransferSyntaxUID = sop.EXPLICIT_VR_LITTLE_ENDIAN
    item.file_meta.MediaStorageSOPClassUID = MODALITY_WORKLIST
    item.file_meta.MediaStorageSOPInstanceUID = f"{ROOT}.6.{number}"
    path = folder / f"item-{number:04d}.wl"
    dcmwrite(path, item, enforce_file_format=True)
    return path


@pytest.fixture(scope="session")
def items(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder of 200 items."""
    folder = tmp_path_factory.mktemp("items")
    for number in range(200):
        write_item(folder, number, worklist_item(number))
    return folder


@pytest.fixture
def client(local: LocalAE) -> Callable[..., Client]:
    """Give a function that makes a client for a peer."""
    return lambda remote, **more: Client(remote, local, **more)


@pytest.fixture
def finder(fault_peer: Any) -> Callable[..., RemoteAE]:
    """Give a function that starts a C-FIND SCP of this process: finder(handler, *sop_class_uids)."""
    from pynetdicom import evt  # noqa: PLC0415 - heavy

    def start(
        handler: Callable[[Any], Any],
        *uids: str,
        syntaxes: tuple[str, ...] = (sop.IMPLICIT_VR_LITTLE_ENDIAN,),
    ) -> RemoteAE:
        contexts = [(uid, syntaxes) for uid in uids or (MODALITY_WORKLIST,)]
        peer = fault_peer(contexts=contexts, handlers=[(evt.EVT_C_FIND, handler)])
        return peer.remote  # type: ignore[no-any-return]

    return start
