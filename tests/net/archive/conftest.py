"""An archive to ask, a corpus in twelve scripts, and a client that reads answers without repairing them."""

from __future__ import annotations

import itertools
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filewriter import dcmwrite

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.model import sop
from sendtopacs.model.remote import RemoteAE
from sendtopacs.net.acceptor import prepare_socket
from sendtopacs.net.attributes import Attributes, read, tag_of, text_values

LOOPBACK = "127.0.0.1"
ROOT = "1.2.826.0.1.3680043.2.9999.7"

MODELS = {
    "patient": "1.2.840.10008.5.1.4.1.2.1",
    "study": "1.2.840.10008.5.1.4.1.2.2",
    "patient-study": "1.2.840.10008.5.1.4.1.2.3",
    "worklist": "1.2.840.10008.5.1.4.31",
    "ups": "1.2.840.10008.5.1.4.34.6.3",
}

# name, character set, sex, birth date, modality of the first series
PATIENTS = (
    ("Žukauskaitė^Rūta", "ISO_IR 110", "F", "19840312", "XC"),
    ("Größmann^Jürgen^^Dr.", "ISO_IR 100", "M", "19570823", "ES"),
    ("Wiśniewska^Łucja", "ISO_IR 101", "F", "19661101", "US"),
    ("Yılmaz^Ayşe", "ISO_IR 148", "F", "19790405", "XC"),
    ("Соколова^Вера", "ISO_IR 144", "F", "19480217", "ES"),
    ("Παπαδόπουλος^Νίκος", "ISO_IR 126", "M", "19710602", "XC"),
    ("לוי^דוד", "ISO_IR 138", "M", "19900930", "US"),
    ("العلي^ليلى", "ISO_IR 127", "F", "20011130", "OT"),
    ("ใจดี^สมชาย", "ISO_IR 166", "M", "19630115", "XC"),
    ("Tanaka^Hanako=田中^花子=たなか^はなこ", "\\ISO 2022 IR 87", "F", "19930909", "US"),
    ("Kim^Minsu=김^민수", "\\ISO 2022 IR 149", "M", "19880704", "ES"),
    ("王^小东", "GB18030", "M", "19751224", "XC"),
    ("ADAMS^JOHN ROBERT QUINCY^^REV.^B.A. M.DIV.", "", "M", "19450508", "OT"),
    ("Adams-Smith^Mary", "ISO_IR 192", "O", "19450509", "XC"),
)


@dataclass(frozen=True)
class Asked:
    """The final status of a query and its answers."""

    status: int
    answers: list[Attributes] = field(default_factory=list)
    pending: frozenset[int] = frozenset()
    comment: str = ""

    def values(self, keyword: str) -> list[str]:
        """Return the values of an attribute, sorted, several in one joined by backslashes."""
        name = tag_of(keyword)
        return sorted("\\".join(text_values(a.get(name, {"vr": "LO"}))) for a in self.answers)


@dataclass
class Folder:
    """Part 10 files of a corpus."""

    path: Path
    files: list[Path] = field(default_factory=list)


@pytest.fixture(scope="session")
def make_object() -> Callable[..., Path]:
    """Give a function that writes a small Part 10 file: make_object(folder, number, Keyword=value...)."""

    def make(folder: Path, number: int, syntax: str = sop.EXPLICIT_VR_LITTLE_ENDIAN, **values: Any) -> Path:
        dataset = Dataset()
        dataset.SpecificCharacterSet = values.pop("SpecificCharacterSet", "ISO_IR 192").split("\\")
        given = {
            "SOPClassUID": sop.SECONDARY_CAPTURE,
            "SOPInstanceUID": f"{ROOT}.4.{number}",
            "StudyInstanceUID": f"{ROOT}.2.{number}",
            "SeriesInstanceUID": f"{ROOT}.3.{number}",
            "PatientName": "Nobody^Ann",
            "PatientID": f"N{number}",
            "StudyDate": "20240115",
            "StudyTime": "101500",
            "Modality": "OT",
            "InstanceNumber": str(number),
        }
        for keyword, value in (given | values).items():
            if value is not None:
                setattr(dataset, keyword, value)
        dataset.file_meta = FileMetaDataset()
        dataset.file_meta.TransferSyntaxUID = syntax
        path = folder / f"object-{number}.dcm"
        dcmwrite(path, dataset, enforce_file_format=True)
        return path

    return make


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory, make_object: Callable[..., Path]) -> Folder:
    """Give some forty objects: two studies a patient, series of several modalities, one of two instances."""
    folder = Folder(tmp_path_factory.mktemp("corpus"))
    numbers = itertools.count(1)
    for p, (name, charset, sex, birth, modality) in enumerate(PATIENTS, 1):
        patient = {
            "SpecificCharacterSet": charset,
            "PatientName": name,
            "PatientID": f"PAT-{p:03d}",
            "PatientSex": sex,
            "PatientBirthDate": birth,
        }
        for s, (day, time) in enumerate(
            (("20240110", "083000"), (f"202402{p:02d}", f"{8 + p % 12:02d}1530")), 1
        ):
            for e in range(1, 3 - s + 1):
                for i in range(1, 3 if p == 1 else 2):
                    folder.files.append(
                        make_object(
                            folder.path,
                            next(numbers),
                            **patient,
                            StudyInstanceUID=f"{ROOT}.2.{p}.{s}",
                            SeriesInstanceUID=f"{ROOT}.3.{p}.{s}.{e}",
                            StudyDate=day,
                            StudyTime=time,
                            AccessionNumber=f"ACC{p:02d}{s}",
                            StudyID=f"S{s}",
                            StudyDescription=f"Wound {p} follow-up" if s == 2 else "First visit",
                            ReferringPhysicianName="Referrer^Rosa",
                            Modality=modality if e == 1 else "DOC",
                            SeriesNumber=str(e),
                            SeriesDescription=f"Series {e}",
                            InstanceNumber=str(i),
                        )
                    )
    return folder


@pytest.fixture(scope="session")
def items(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder of worklist files, one a patient of the corpus, in its character set."""
    folder = tmp_path_factory.mktemp("items")
    for p, (name, charset, sex, birth, modality) in enumerate(PATIENTS, 1):
        step = Dataset()
        step.Modality, step.ScheduledStationAETitle = modality, f"ROOM{p % 3 + 1}"
        step.ScheduledProcedureStepStartDate = f"202403{p:02d}"
        step.ScheduledProcedureStepStartTime = f"{8 + p % 9:02d}3000"
        step.ScheduledProcedureStepDescription, step.ScheduledProcedureStepID = "Photograph", f"SPS{p}"
        item = Dataset()
        item.SpecificCharacterSet = charset.split("\\")
        item.PatientName, item.PatientID, item.PatientSex, item.PatientBirthDate = (
            name,
            f"PAT-{p:03d}",
            sex,
            birth,
        )
        item.AccessionNumber, item.RequestedProcedureID = f"WL-{p:02d}", f"RP{p}"
        item.StudyInstanceUID = f"{ROOT}.5.{p}"
        item.ScheduledProcedureStepSequence = [step]
        item.file_meta = FileMetaDataset()
        item.file_meta.TransferSyntaxUID = sop.EXPLICIT_VR_LITTLE_ENDIAN
        item.file_meta.MediaStorageSOPClassUID = MODELS["worklist"]
        item.file_meta.MediaStorageSOPInstanceUID = f"{ROOT}.6.{p}"
        dcmwrite(folder / f"item-{p:02d}.wl", item, enforce_file_format=True)
    return folder


@pytest.fixture(scope="session")
def ask() -> Callable[..., Asked]:
    """Give a function that queries a peer: ask(remote, 'study', 'STUDY', PatientName='A*'...).

    Keys that are mappings become sequences. `options`: extended negotiation; `charset`: of the
    request; `cancel_after`: send a C-CANCEL after so many answers.
    """
    from pynetdicom import AE, _config, evt  # noqa: PLC0415 - heavy

    _config.LOG_RESPONSE_IDENTIFIERS = False  # it would decode the answers

    def query(
        remote: RemoteAE,
        model: str,
        level: str = "",
        *,
        charset: str = "ISO_IR 192",
        options: bytes = b"",
        cancel_after: int = 0,
        **keys: Any,
    ) -> Asked:
        uid = MODELS[model] + (".1" if model in {"patient", "study", "patient-study"} else "")
        identifier = _identifier(keys)
        if charset:
            identifier.SpecificCharacterSet = charset
        if level:
            identifier.QueryRetrieveLevel = level
        ae = AE("SENDTOPACS")
        ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = 20
        ae.add_requested_context(uid)
        association = ae.associate(
            remote.host,
            remote.port,
            ae_title=remote.ae_title,
            ext_neg=_extended(uid, options),
            evt_handlers=[(evt.EVT_CONN_OPEN, lambda event: prepare_socket(event.assoc))],
        )
        assert association.is_established
        try:
            return _collect(association, identifier, uid, cancel_after)
        finally:
            association.release()

    return query


def _extended(uid: str, options: bytes) -> list[Any]:
    from pynetdicom.pdu_primitives import SOPClassExtendedNegotiation  # noqa: PLC0415 - heavy

    if not options:
        return []
    item = SOPClassExtendedNegotiation()
    item.sop_class_uid = uid
    item.service_class_application_information = options
    return [item]


def _identifier(keys: dict[str, Any]) -> Dataset:
    dataset = Dataset()
    for keyword, value in keys.items():
        if isinstance(value, dict):
            setattr(dataset, keyword, [_identifier(value)])
        else:
            setattr(dataset, keyword, value)
    return dataset


def _collect(association: Any, identifier: Dataset, uid: str, cancel_after: int) -> Asked:
    answers: list[Attributes] = []
    pending: set[int] = set()
    for status, answer in association.send_c_find(identifier, uid, msg_id=7):
        assert status, "no response"
        if answer is None:
            return Asked(status.Status, answers, frozenset(pending), status.get("ErrorComment", ""))
        pending.add(status.Status)
        answers.append(read(answer))
        if cancel_after and len(answers) == cancel_after:
            association.send_c_cancel(7, query_model=uid)
    raise AssertionError("no final response")


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Callable[..., tuple[Archive, RemoteAE]]]:
    """Give a function that starts an archive on a free port: archive(**settings of ArchiveConfig)."""
    started: list[Archive] = []

    def start(folder: Path | None = None, **settings: Any) -> tuple[Archive, RemoteAE]:
        pacs = Archive(ArchiveConfig(folder or tmp_path / "pacs", **({"port": 0} | settings)))
        started.append(pacs)
        pacs.start()
        return pacs, RemoteAE(settings.get("ae_title", "DEMO"), LOOPBACK, pacs.port)

    yield start
    for pacs in started:
        pacs.stop()


@pytest.fixture
def run() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Give a function that runs a program of DCMTK's and returns its output as text."""

    def call(*command: object, check: bool = True) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [str(c) for c in command],
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            timeout=60,
        )
        assert not check or done.returncode == 0, done.stdout + done.stderr
        return done

    return call
