"""Studies to fetch, and PACSs that hold them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pydicom import dcmread
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.filewriter import dcmwrite

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.model import sop
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.net.find import Client
from sendtopacs.net.keys import put

ROOT = "1.2.826.0.1.3680043.2.9999.17"
STUDY, OTHER_STUDY = f"{ROOT}.2.1", f"{ROOT}.2.2"
LOOPBACK = "127.0.0.1"


def make_object(path: Path, number: int, **values: Any) -> Path:
    """Write a small object; numbers make their SOP Instance UIDs."""
    dataset = Dataset()
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.SOPClassUID, dataset.SOPInstanceUID = sop.SECONDARY_CAPTURE, f"{ROOT}.4.{number}"
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = STUDY, f"{ROOT}.3.1"
    dataset.PatientName, dataset.PatientID = "ŽUKAUSKIENĖ^Rūta", "P1"
    dataset.PatientBirthDate, dataset.PatientSex = "19800101", "F"
    dataset.StudyDate, dataset.StudyTime, dataset.StudyID = "20250102", "101500", "S1"
    dataset.AccessionNumber, dataset.StudyDescription = "ACC-1", "Wound"
    dataset.Modality, dataset.SeriesNumber, dataset.InstanceNumber = "OT", "1", str(number)
    dataset.ReferringPhysicianName = ""
    syntax = values.pop("syntax", sop.EXPLICIT_VR_LITTLE_ENDIAN)
    for keyword, value in values.items():
        setattr(dataset, keyword, value)
    if syntax == sop.JPEG_BASELINE:
        dataset.PixelData = encapsulate([b"\xff\xd8" + b"x" * 500 + b"\xff\xd9"])
        dataset["PixelData"].VR = "OB"
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = syntax
    dcmwrite(path, dataset, enforce_file_format=True)
    return path


@pytest.fixture
def objects(tmp_path: Path) -> list[Path]:
    """Give a study of two series with a JPEG in it, and another study of the same patient."""
    folder = tmp_path / "objects"
    folder.mkdir()
    series = {"SeriesInstanceUID": f"{ROOT}.3.2", "SeriesNumber": "2"}
    return [
        *(make_object(folder / f"{n}", n) for n in (1, 2, 3)),
        make_object(folder / "4", 4, syntax=sop.JPEG_BASELINE, **series),
        make_object(
            folder / "5",
            5,
            StudyInstanceUID=OTHER_STUDY,
            SeriesInstanceUID=f"{ROOT}.3.5",
            AccessionNumber="A2",
        ),
    ]


def store(remote: RemoteAE, *paths: Path) -> None:
    """Send files by storescu, uncompressed and JPEG ones each on an association of their own."""
    for option in ("-R", "-xy"):
        own = [
            p
            for p in paths
            if (dcmread(p).file_meta.TransferSyntaxUID == sop.JPEG_BASELINE) == (option == "-xy")
        ]
        if own:
            command = [
                "storescu",
                option,
                "-aec",
                remote.ae_title,
                remote.host,
                str(remote.port),
                *map(str, own),
            ]
            subprocess.run(command, check=True, capture_output=True, timeout=120)


def keys(**values: str) -> dict[str, Any]:
    """Return keys by keyword."""
    made: dict[str, Any] = {}
    for keyword, value in values.items():
        put(made, keyword, value)
    return made


@pytest.fixture
def client() -> Callable[..., Client]:
    """Give a function that makes a client for a peer."""
    return lambda remote, **more: Client(remote, LocalAE(), **more)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Callable[..., RemoteAE]]:
    """Give a function that starts the embedded PACS: archive(*objects, **settings)."""
    started: list[Archive] = []

    def start(*paths: Path, **settings: Any) -> RemoteAE:
        pacs = Archive(ArchiveConfig(tmp_path / "pacs", port=0, **settings))
        started.append(pacs)
        pacs.start()
        remote = RemoteAE("DEMO", LOOPBACK, pacs.port)
        store(remote, *paths)
        return remote

    yield start
    for pacs in started:
        pacs.stop()


@pytest.fixture
def dcmqrscp_for(dcmqrscp: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], RemoteAE]:
    """Give a function that starts dcmqrscp, which is to send to RECEIVER on a port of this computer."""

    def start(port: int) -> RemoteAE:
        templates = tmp_path / "templates"
        templates.mkdir()
        text = (Path(__file__).parents[2] / "data" / "peers" / "dcmqrscp.cfg").read_text()
        text = text.replace("(SENDTOPACS, localhost, 11113)", f"(RECEIVER, localhost, {port})")
        (templates / "dcmqrscp.cfg").write_text(text)
        for module in list(sys.modules.values()):
            if getattr(module, "TEMPLATES", None) == Path(__file__).parents[2] / "data" / "peers":
                monkeypatch.setattr(module, "TEMPLATES", templates)
        remote: RemoteAE = dcmqrscp("+xy", "-xy").remote()
        return remote

    return start
