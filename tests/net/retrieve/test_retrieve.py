"""C-GET and C-MOVE of the same study from Orthanc, dcmqrscp and the embedded PACS."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydicom import dcmread

from sendtopacs.model import sop
from sendtopacs.model.events import CancelToken
from sendtopacs.model.remote import RemoteAE
from sendtopacs.net.retrieve import Asked, Listening, Place, SubOperations, Way, retrieve_from

from .conftest import OTHER_STUDY, ROOT, STUDY, keys, make_object, store

RECEIVER = "RECEIVER"
LEVELS = {
    "PATIENT": {"PatientID": "P1"},
    "STUDY": {"PatientID": "P1", "StudyInstanceUID": STUDY},
    "SERIES": {"PatientID": "P1", "StudyInstanceUID": STUDY, "SeriesInstanceUID": f"{ROOT}.3.1"},
    "IMAGE": {
        "PatientID": "P1",
        "StudyInstanceUID": STUDY,
        "SeriesInstanceUID": f"{ROOT}.3.1",
        "SOPInstanceUID": f"{ROOT}.4.2\\{ROOT}.4.3",
    },
}
EXPECTED = {"PATIENT": 5, "STUDY": 4, "SERIES": 3, "IMAGE": 2}


@pytest.fixture
def pacs(
    request: pytest.FixtureRequest, objects: list[Path], free_port: Callable[[], int]
) -> tuple[str, RemoteAE, int]:
    """Give a PACS that holds the objects, its name, and the port where it thinks that we receive."""
    name, port = request.param, free_port()
    if name == "archive":
        destination = {RECEIVER: RemoteAE(RECEIVER, "127.0.0.1", port)}
        return name, request.getfixturevalue("archive")(*objects, move_destinations=destination), port
    if name == "orthanc":
        orthanc = request.getfixturevalue("orthanc")
        body = json.dumps({"AET": RECEIVER, "Host": "127.0.0.1", "Port": port}).encode()
        put = urllib.request.Request(f"{orthanc.url}/modalities/receiver", data=body, method="PUT")
        urllib.request.urlopen(put, timeout=30).close()
        store(orthanc.remote, *objects)
        return name, orthanc.remote, port
    remote = request.getfixturevalue("dcmqrscp_for")(port)
    store(remote, *objects)
    return name, remote, port


EVERYWHERE = pytest.mark.parametrize("pacs", ["archive", "orthanc", "dcmqrscp"], indirect=True)


def models_of(name: str, level: str) -> list[str]:
    """Return the models that a PACS offers at a level."""
    models = ["patient"] if name == "orthanc" else ["patient", "patient-study"]
    models += ["study"] if level != "PATIENT" else []
    return [m for m in models if m != "patient-study" or level in ("PATIENT", "STUDY")]


@EVERYWHERE
@pytest.mark.parametrize("operation", ["get", "move"])
def test_every_level_in_every_model(
    pacs: tuple[str, RemoteAE, int], client: Any, objects: list[Path], tmp_path: Path, operation: str
) -> None:
    name, remote, port = pacs
    way = Way() if operation == "get" else Way(RECEIVER, Listening(RECEIVER, port))
    sent = {dataset.SOPInstanceUID: dataset for dataset in map(dcmread, objects)}
    for level, given in LEVELS.items():
        for model in models_of(name, level):
            folder = tmp_path / f"{level}-{model}"
            asked = Asked(keys(QueryRetrieveLevel=level, **given), model)
            done = retrieve_from(client(remote), asked, way, Place(folder))
            assert done.complete, (model, level, done)
            assert len(done.fetched) == EXPECTED[level], (model, level)
            assert done.counts.completed == EXPECTED[level]
            for one in done.fetched:
                dataset = dcmread(one.path)
                assert dataset == sent[one.SOPInstanceUID]
                if "PixelData" in dataset:  # dcmqrscp may use any syntax for what has no pixels
                    assert dataset.file_meta.TransferSyntaxUID == sop.JPEG_BASELINE
                assert one.path.relative_to(folder).parts[0] == "DICOM"
            assert not list(folder.glob(".*"))  # nothing half received


@EVERYWHERE
def test_what_is_no_unique_key_is_searched_for_first(
    pacs: tuple[str, RemoteAE, int], client: Any, tmp_path: Path
) -> None:
    name, remote, _ = pacs
    for model in models_of(name, "STUDY"):
        asked = Asked(keys(AccessionNumber="ACC-1"), model)
        done = retrieve_from(client(remote), asked, Way(), Place(tmp_path / model))
        assert done.complete
        assert len(done.fetched) == 4
        asked = Asked(keys(StudyInstanceUID=OTHER_STUDY), model)  # without the PatientID above it
        assert len(retrieve_from(client(remote), asked, Way(), Place(tmp_path / "o" / model)).fetched) == 1


@pytest.mark.long
@EVERYWHERE
def test_a_study_of_three_hundred(pacs: tuple[str, RemoteAE, int], client: Any, tmp_path: Path) -> None:
    """By both operations in each model: all of it, each object once; and a C-CANCEL in the middle."""
    pacs_name, remote, port = pacs
    folder = tmp_path / "many"
    folder.mkdir()
    uids = {"StudyInstanceUID": f"{ROOT}.2.300", "SeriesInstanceUID": f"{ROOT}.3.300"}
    more = {**uids, "EncapsulatedDocument": bytes(60000)}
    store(remote, *(make_object(folder / f"{n}", n, **more) for n in range(1000, 1300)))
    for model in models_of(pacs_name, "STUDY"):
        asked = Asked(keys(StudyInstanceUID=uids["StudyInstanceUID"]), model)
        for name, way in (("get", Way()), ("move", Way(RECEIVER, Listening(RECEIVER, port)))):
            place = tmp_path / model / name
            done = retrieve_from(client(remote), asked, way, Place(place))
            assert done.complete, (model, name, done.problems)
            assert len({one.SOPInstanceUID for one in done.fetched}) == 300
            cancel = CancelToken()

            def hear(counts: SubOperations, cancel: CancelToken = cancel) -> None:
                if counts.arrived >= 20:
                    cancel.cancel()

            part = retrieve_from(
                client(remote, cancel=cancel), asked, way, Place(place.with_suffix(".part")), hear
            )
            assert [problem.code for problem in part.problems] == ["retrieve-cancelled"], (model, name)
            assert len(part.fetched) >= 20
            assert all(one.path.stat().st_size > 60000 for one in part.fetched)
