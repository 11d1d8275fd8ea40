"""Changed, under new UIDs, decompressed, sent and read back: only what was meant is another."""

from __future__ import annotations

import io
import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import UID

from sendtopacs.cli import main
from sendtopacs.convert.inspect import inspect
from sendtopacs.model import sop
from sendtopacs.model.items import DicomDetails
from tests.conftest import require
from tests.dicom_objects import bundled, only_what_was_meant, picture, same_pixels, saved

NEW = ("--set", "PatientName=NAUJAS^Petras", "--set", "PatientID=N-1", "--set", "PatientSex=M")
UIDS = ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "FrameOfReferenceUID")
DEFLATED = sop.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN
ALL_UNKNOWN = {"rtdose_rle.dcm", "rtdose_rle_1frame.dcm"}  # VR UN everywhere: nothing says what is what


@pytest.fixture
def errors(tmp_path: Path) -> Callable[[Path], list[str]]:
    """Give a function that returns the Errors of dciodvfy and what dcmdump complains of."""

    def judge(path: Path) -> list[str]:
        if pydicom.dcmread(path, force=True).file_meta.get("TransferSyntaxUID") == DEFLATED:
            inflated = tmp_path / "inflated.dcm"  # dciodvfy cannot do that
            subprocess.run([require("dcmconv"), "+te", path, inflated], check=True)
            path = inflated
        checked = subprocess.run([require("dciodvfy"), "-new", path], capture_output=True, check=False)
        lines = (checked.stdout + checked.stderr).decode("utf-8", "replace").splitlines()
        dump = subprocess.run([require("dcmdump"), "-q", path], capture_output=True, check=False)
        said = dump.stderr.decode("utf-8", "replace").splitlines()
        found = [line for line in lines if line.startswith(("Error", "Abort"))] + said
        return [re.sub(r"<[0-9.]+>", "<a UID>", line) for line in found]  # which are new

    return judge


@pytest.fixture
def stored_by(
    request: pytest.FixtureRequest, home: Path, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[dict[str, Any], dict[str, bytes]]]:
    """Give a function that sends files to a peer; it returns the account, and what arrived by UID."""

    def send(peer_name: str, files: list[Path], *arguments: str) -> tuple[dict[str, Any], dict[str, bytes]]:
        peer = request.getfixturevalue(peer_name)
        started = peer("+B") if peer_name == "storescp" else peer
        main(["send", *map(str, files), "--to", started.remote.address, *arguments, "--json"])
        account = json.loads(capsys.readouterr().out.splitlines()[-1])
        if peer_name == "storescp":
            raw = [path.read_bytes() for path in started.files()]
        else:
            raw = [started.file(instance) for instance in started.instances()]
        return account, {pydicom.dcmread(io.BytesIO(one)).SOPInstanceUID: one for one in raw}

    return send


def batches(paths: list[Path]) -> list[tuple[list[Path], list[str]]]:
    """Part files into lists in which each UID stands once, each with its studies."""
    found: list[tuple[list[Path], list[str], set[str]]] = []
    for path in paths:
        details = inspect(path).details
        assert isinstance(details, DicomDetails)
        place = next((one for one in found if details.SOPInstanceUID not in one[2]), None)
        if place is None:
            found.append(place := ([], [], set()))
        place[0].append(path)
        place[2].add(details.SOPInstanceUID)
        if details.study.StudyInstanceUID not in place[1]:
            place[1].append(details.study.StudyInstanceUID)
    return [(files, studies) for files, studies, _ in found]


def check(source: Path, raw: bytes, folder: Path, errors: Callable[[Path], list[str]]) -> bool:
    """Compare an object with what it was made of; return whether its pixels could be compared."""
    before, after = pydicom.dcmread(source, force=True), pydicom.dcmread(io.BytesIO(raw))
    uids = {before[k].value: after[k].value for k in UIDS if before.get(k)}
    assert not set(uids) & set(uids.values())
    assert (str(after.PatientName), after.PatientID, after.PatientSex) == ("NAUJAS^Petras", "N-1", "M")
    only_what_was_meant(before, after, uids, source.name)
    (folder / "after.dcm").write_bytes(raw)
    assert set(errors(folder / "after.dcm")) <= set(errors(source)), source.name
    return same_pixels(before, after)


@pytest.mark.filterwarnings("ignore::UserWarning")  # what pydicom thinks of its own files
@pytest.mark.parametrize("peer_name", ["storescp", pytest.param("orthanc", marks=pytest.mark.long)])
def test_all_that_pydicom_brings_along(
    peer_name: str, stored_by: Any, tmp_path: Path, errors: Callable[[Path], list[str]]
) -> None:
    folder = bundled("CT_small.dcm").parent
    usable = [p for p in sorted(folder.glob("*.dcm")) if p.name not in ALL_UNKNOWN and inspect(p).usable]
    assert len(usable) > 60
    compared = 0
    for files, studies in batches(usable):
        named = [option for uid in studies for option in ("--relabel", uid)] if len(studies) > 1 else []
        account, arrived = stored_by(peer_name, files, *NEW, *named, "--new-uids", "--decompress")
        assert account["stored"] == len(files), account
        for item in account["items"]:
            compared += check(Path(item["source"]), arrived[item["sop_instance_uid"]], tmp_path, errors)
    assert compared > 40


DCMTK: dict[str, tuple[str, ...]] = {
    "1.2.840.10008.1.2": ("dcmconv", "+ti"),
    sop.EXPLICIT_VR_BIG_ENDIAN: ("dcmconv", "+tb"),
    DEFLATED: ("dcmconv", "+td"),
    sop.JPEG_BASELINE: ("dcmcjpeg", "+eb"),
    sop.JPEG_EXTENDED: ("dcmcjpeg", "+ee"),
    sop.JPEG_LOSSLESS: ("dcmcjpeg", "+el"),
    sop.JPEG_LOSSLESS_SV1: ("dcmcjpeg", "+e1"),
    sop.JPEG_LS_LOSSLESS: ("dcmcjpls", "+el"),
    sop.JPEG_LS_NEAR_LOSSLESS: ("dcmcjpls", "+en"),
    sop.RLE_LOSSLESS: ("dcmcrle",),
}
THEIRS = {sop.JPEG_BASELINE: "dcmdjpeg", sop.JPEG_EXTENDED: "dcmdjpeg", sop.JPEG_LS_NEAR_LOSSLESS: "dcmdjpls"}
PICTURES: dict[str, dict[str, Any]] = {
    "grey": {},
    "colour": {"samples": 3},
    "deep": {"bits": 12},
    "frames": {"bits": 12, "frames": 3},
}


def coded(drawn: str, syntax: str, folder: Path) -> tuple[Path, bytes]:
    """Write a picture in a transfer syntax; return it, and the samples that it decodes to."""
    held = picture(size=(49, 67), **PICTURES[drawn])
    number = 100 + sum(1 for _ in folder.iterdir())
    held.SOPInstanceUID = f"1.2.826.0.1.3680043.10.8.1.{number}"
    plain = saved(held, folder / f"plain-{number}")
    target = folder / f"{drawn}-{syntax}.dcm"
    if syntax not in DCMTK:
        written: Dataset = pydicom.dcmread(plain)
        lossy = {"j2k_cr": [8]} if syntax == sop.JPEG_2000 else {}
        written.compress(UID(syntax), encoding_plugin="pylibjpeg", generate_instance_uid=False, **lossy)
        written.save_as(target)
        if lossy:
            written.decompress(decoding_plugin="pylibjpeg", generate_instance_uid=False)
            return target, bytes(written.PixelData)
        return target, bytes(held.PixelData)
    program, *options = DCMTK[syntax]
    subprocess.run([require(program), *options, plain, target], check=True, capture_output=True)
    if syntax in THEIRS:
        subprocess.run([require(THEIRS[syntax]), target, folder / "theirs"], check=True, capture_output=True)
        return target, bytes(pydicom.dcmread(folder / "theirs").PixelData)
    return target, bytes(held.PixelData)


SYNTAXES = [*DCMTK, sop.JPEG_2000_LOSSLESS, sop.JPEG_2000]


@pytest.mark.parametrize("peer_name", ["storescp", pytest.param("orthanc", marks=pytest.mark.long)])
def test_every_syntax_that_can_be_written(
    peer_name: str, stored_by: Any, tmp_path: Path, errors: Callable[[Path], list[str]]
) -> None:
    folder = tmp_path / "objects"
    folder.mkdir()
    made = dict(
        coded(drawn, syntax, folder)
        for syntax in SYNTAXES
        for drawn in PICTURES
        if not (syntax == sop.JPEG_BASELINE and drawn in ("deep", "frames"))  # eight bits only
    )
    account, arrived = stored_by(peer_name, list(made), *NEW, "--new-uids", "--decompress")
    assert account["stored"] == len(made) == 46, account
    plain = {"1.2.840.10008.1.2", sop.EXPLICIT_VR_LITTLE_ENDIAN}
    assert {item["transfer_syntax_uid"] for item in account["items"]} == plain
    for item in account["items"]:
        source, raw = Path(item["source"]), arrived[item["sop_instance_uid"]]
        check(source, raw, tmp_path, errors)
        after = pydicom.dcmread(io.BytesIO(raw))
        assert len(after.PixelData) == len(made[source])
        ours, wanted = (np.frombuffer(raw, "u1").astype(int) for raw in (after.PixelData, made[source]))
        rounding = int(
            source.stem.startswith("colour") and source.stem.endswith((".50", ".51"))
        )  # codecs round YCbCr to RGB in ways of their own
        assert np.abs(ours - wanted).max() <= rounding, source.name
