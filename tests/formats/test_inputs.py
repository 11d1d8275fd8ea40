"""Whatever is dropped becomes a valid object that others decode to the same picture, or is refused."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
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
    rendered: Callable[[Path], Iterator[Image.Image]],
    tmp_path: Path,
) -> None:
    path = made_input(one)
    made, problem = objects(path, preset, tmp_path)
    if problem is not None:
        assert one.doubtful or problem.code in one.refused.split(), problem
        assert sentence(problem)
        return
    assert not one.refused
    assert len(made) == one.objects
    for target in made:
        assert [e for e in errors(target) if e not in one.tolerated] == []
        assert b"SECRET" not in target.read_bytes()
    if not one.unpictured:
        frames = list(rendered(path)) if not one.doubtful else []
        compare(made, frames, one.tolerance, tmp_path)


def test_colours_of_sixteen_bits_are_not_reduced_in_silence(
    all_inputs: tuple[Any, ...], made_input: Callable[[Any], Path]
) -> None:
    remarked = set()
    for one in all_inputs:
        if (
            one.name.endswith((".png", ".tif", ".ppm"))
            and not one.refused
            and not one.doubtful
            and not one.unpictured
        ):
            found = read_picture(made_input(one)).warnings
            remarked |= {one.name} if "image-colours-reduced" in {w.code for w in found} else set()
    assert remarked == {"deep-colour.png", "deep-colour.ppm"}


def errors(path: Path) -> list[str]:
    """Return what dciodvfy and dcmdump find wrong."""
    checked = subprocess.run(["dciodvfy", "-new", path], capture_output=True, check=False)
    lines = (checked.stdout + checked.stderr).decode("utf-8", "replace").splitlines()
    dump = subprocess.run(["dcmdump", "-q", path], capture_output=True, check=False)
    return [line for line in lines if line.startswith(("Error", "Abort"))] + dump.stderr.decode().splitlines()


def compare(paths: list[Path], frames: list[Image.Image], tolerance: float, folder: Path) -> None:
    """Decode every frame of the objects by pydicom and by DCMTK, and compare each with the source's.

    Without frames of the source, that they decode is enough.
    """
    decoded = [pair for path in paths for pair in _decoded(path, folder)]
    if not frames:
        return
    assert len(decoded) == len(frames)
    for pair, source in zip(decoded, frames, strict=True):
        for theirs in pair:
            assert theirs.shape[:2] == (source.height, source.width)
            wanted = np.asarray(source.convert("RGB" if theirs.ndim == 3 else "L")).astype(float)
            assert np.abs(theirs.astype(float) - wanted).mean() <= tolerance


def _decoded(path: Path, folder: Path) -> Iterator[tuple[Any, Any]]:
    """Yield each frame, as pydicom and as DCMTK decode it, in eight bits."""
    held = pydicom.dcmread(path)
    count = int(held.get("NumberOfFrames", 1))
    frames = held.pixel_array if count > 1 else [held.pixel_array]
    picture = folder / "decoded.pnm"
    for number, pixels in enumerate(frames, 1):
        options = ["+F", str(number), *(["+Wm"] if held.BitsStored > 8 else [])]
        run = subprocess.run(["dcmj2pnm", *options, path, picture], capture_output=True, check=False)
        assert run.returncode == 0, run.stderr
        yield _spread(pixels) if held.BitsStored > 8 else pixels, np.asarray(Image.open(picture))


def _spread(values: Any) -> Any:
    """Return the values from the least to the largest over eight bits."""
    low, high = float(values.min()), float(values.max())
    return (values.astype(float) - low) * 255 / max(high - low, 1)


@pytest.mark.parametrize("preset", list(Preset))
def test_all_are_stored_and_read_back_equal(
    all_inputs: tuple[Any, ...],
    made_input: Callable[[Any], Path],
    storescp: Callable[..., Any],
    orthanc: Any,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    preset: Preset,
) -> None:
    paths = [made_input(one) for one in all_inputs if not one.refused and not one.doubtful]
    out = tmp_path / "out"
    arguments = ["--set", "PatientName=ŠIMKUTĖ^Ona", "--set", "PatientID=P-1", "--preset", preset, "-q"]
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
