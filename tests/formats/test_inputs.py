"""Whatever is dropped becomes a valid object that others decode to the same picture, or is refused."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from PIL import Image

from sendtopacs.cli import main
from sendtopacs.convert.create import create
from sendtopacs.convert.image import read_picture
from sendtopacs.convert.inspect import inspect
from sendtopacs.model.attributes import FormValues, Patient, Series, Study
from sendtopacs.model.errors import SourceError
from sendtopacs.model.items import Kind
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import Problem
from sendtopacs.model.profile import ConversionProfile, Preset
from sendtopacs.plan import PlanOptions, make_plan

VALUES = FormValues(
    Patient("ŠIMKUTĖ^Ona", "P-1", PatientBirthDate="19700130"),
    Study("1.2.826.0.1.3680043.10.1", "20260301", "101500"),
    Series(SeriesNumber="1", Modality=""),
)


def test_there_are_enough(all_inputs: tuple[Any, ...]) -> None:
    assert len({one.name for one in all_inputs}) == len(all_inputs)
    assert len(all_inputs) >= 90


def objects(path: Path, preset: Preset, folder: Path) -> tuple[list[Path], Problem | None]:
    """Convert a file; return its objects, or why it is refused."""
    item = inspect(path)
    options = PlanOptions(None, output_folder=folder, profile=ConversionProfile(preset=preset))
    plan = make_plan([item], VALUES, options)
    made = []
    try:
        for number, planned in enumerate(plan.instances):
            made.append(folder / f"{preset}-{number}.dcm")
            create(plan.header, planned, made[-1], lambda _: None)
    except SourceError as failure:
        return [], failure.problem
    return made, item.problem


@pytest.mark.parametrize("preset", list(Preset))
def test_each_input(
    one: Any,
    preset: Preset,
    made_input: Callable[[Any], Path],
    rendered: Callable[[Path], Image.Image],
    tmp_path: Path,
) -> None:
    path = made_input(one)
    made, problem = objects(path, preset, tmp_path)
    if problem is not None:
        assert one.doubtful or problem.code == one.refused, problem
        assert sentence(problem)
        return
    assert not one.refused
    assert len(made) == one.objects
    for target in made:
        assert [e for e in errors(target) if e not in one.tolerated] == []
        assert b"SECRET" not in target.read_bytes()
    if not one.unpictured:
        compare(made[0], rendered(path) if not one.doubtful else None, one.tolerance, tmp_path)


def test_colours_of_sixteen_bits_are_not_reduced_in_silence(
    all_inputs: tuple[Any, ...], made_input: Callable[[Any], Path]
) -> None:
    remarked = set()
    for one in all_inputs:
        if (
            one.name.endswith((".png", ".tif"))
            and not one.refused
            and not one.doubtful
            and not one.unpictured
        ):
            found = read_picture(made_input(one)).warnings
            remarked |= {one.name} if "image-colours-reduced" in {w.code for w in found} else set()
    assert remarked == {"deep-colour.png"}


def errors(path: Path) -> list[str]:
    """Return what dciodvfy and dcmdump find wrong."""
    checked = subprocess.run(["dciodvfy", "-new", path], capture_output=True, check=False)
    lines = (checked.stdout + checked.stderr).decode("utf-8", "replace").splitlines()
    dump = subprocess.run(["dcmdump", "-q", path], capture_output=True, check=False)
    return [line for line in lines if line.startswith(("Error", "Abort"))] + dump.stderr.decode().splitlines()


def compare(path: Path, source: Image.Image | None, tolerance: float, folder: Path) -> None:
    """Decode an object by pydicom and by DCMTK, and compare the first frame with the source."""
    held = pydicom.dcmread(path)
    several = int(held.get("NumberOfFrames", 1)) > 1
    pixels = held.pixel_array[0] if several else held.pixel_array
    picture = folder / "decoded.pnm"
    command = ["dcmj2pnm", "+F", "1", *(["+Wm"] if held.BitsStored > 8 else []), str(path), str(picture)]
    decoded = subprocess.run(command, capture_output=True, check=False)
    assert decoded.returncode == 0, decoded.stderr
    if source is None:
        return
    if held.BitsStored > 8:
        values = pixels.astype(float)
        pixels = (values - values.min()) * 255 / max(values.max() - values.min(), 1)
    for theirs in (pixels, np.asarray(Image.open(picture))):
        assert theirs.shape[:2] == (source.height, source.width)
        wanted = np.asarray(source.convert("RGB" if theirs.ndim == 3 else "L")).astype(float)
        assert np.abs(theirs.astype(float) - wanted).mean() <= tolerance


def test_all_are_stored_and_read_back_equal(
    all_inputs: tuple[Any, ...],
    made_input: Callable[[Any], Path],
    storescp: Callable[..., Any],
    orthanc: Any,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    paths = [made_input(one) for one in all_inputs if not one.refused and not one.doubtful]
    out = tmp_path / "out"
    arguments = ["--set", "PatientName=ŠIMKUTĖ^Ona", "--set", "PatientID=P-1", "-q"]
    assert main(["convert", *map(str, paths), "--out", str(out), *arguments]) == 0
    sent = {str(d.SOPInstanceUID): d for d in map(pydicom.dcmread, out.glob("*.dcm"))}
    assert len(sent) == sum(one.objects for one in all_inputs if not one.refused and not one.doubtful)

    scp = storescp()
    for remote in (scp.remote, orthanc.remote):
        capsys.readouterr()
        address = f"{remote.ae_title}@{remote.host}:{remote.port}"
        code = main(["send", str(out), "--to", address, "--json", "-q"])
        last = json.loads(capsys.readouterr().out.splitlines()[-1])
        assert code == 0, [item["reason"] for item in last["items"] if item["reason"]]
        assert last["stored"] == len(sent)
    received = {str(d.SOPInstanceUID): d for d in map(pydicom.dcmread, scp.files())}
    kept = [pydicom.dcmread(pydicom.filebase.DicomBytesIO(orthanc.file(i))) for i in orthanc.instances()]
    assert received == sent
    assert {str(d.SOPInstanceUID): d for d in kept} == sent


def test_no_input_is_known_by_its_name_alone(
    one: Any, made_input: Callable[[Any], Path], tmp_path: Path
) -> None:
    path = made_input(one)
    other = tmp_path / "renamed.bin"
    other.write_bytes(path.read_bytes())
    first, second = inspect(path), inspect(other)
    assert (first.kind, first.problem) == (second.kind, second.problem)
    assert first.kind is not Kind.UNKNOWN or first.problem is not None
