"""Files are there whole or not at all, whatever happens on the way; and the way is a stream."""

from __future__ import annotations

import os
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sendtopacs.convert.create import create
from sendtopacs.model.errors import (
    Cancelled,
    ConversionError,
    SendToPacsError,
    SourceChanged,
    SourceError,
    SpoolError,
)
from sendtopacs.model.job import ConvertedFile
from sendtopacs.model.messages import sentence

NAMES = ["colour.jpg", "colour.png", "consent form.pdf", "clip"]


@pytest.fixture
def ready(
    request: pytest.FixtureRequest,
    media: Path,
    make_job: Callable[..., Any],
    make_instance: Callable[..., Any],
) -> Callable[..., tuple[Any, Any]]:
    """Give a function that returns the job and the instance of a file of the media."""

    def plan(name: str, **job: Any) -> tuple[Any, Any]:
        path = request.getfixturevalue("clip") if name == "clip" else media / name
        header = make_job(**job)
        return header, make_instance(path, header)

    return plan


@pytest.mark.parametrize("name", NAMES)
def test_checksum_and_size_are_the_files(name: str, ready: Callable[..., Any], tmp_path: Path) -> None:
    seen: list[float] = []
    target = tmp_path / "out.dcm"
    made = create(*ready(name), target, seen.append)
    content = target.read_bytes()
    assert (made.size_bytes, made.crc32) == (len(content), zlib.crc32(content))
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == (0.0, 1.0)


@pytest.mark.parametrize("name", NAMES)
def test_the_same_plan_makes_the_same_file(name: str, ready: Callable[..., Any], tmp_path: Path) -> None:
    plan = ready(name)
    first = create(*plan, tmp_path / "1", lambda _: None)
    again = create(*plan, tmp_path / "2", lambda _: None)
    assert again.path.read_bytes() == first.path.read_bytes()


@pytest.mark.parametrize("name", NAMES)
def test_cancelling_at_any_call_leaves_nothing(name: str, ready: Callable[..., Any], tmp_path: Path) -> None:
    plan, spool = ready(name), tmp_path / "spool"
    spool.mkdir()
    calls = 0
    for stop_at in range(200):
        calls = 0

        def progress(_: float, stop_at: int = stop_at) -> None:
            nonlocal calls
            if calls == stop_at:
                raise Cancelled
            calls += 1

        try:
            create(*plan, spool / "out.dcm", progress)
        except Cancelled:
            assert list(spool.iterdir()) == []
            continue
        break
    assert calls >= 3
    assert [p.name for p in spool.iterdir()] == ["out.dcm"]


def test_a_file_that_changed_or_went_is_noticed(
    media: Path, ready: Callable[..., Any], tmp_path: Path
) -> None:
    for name in NAMES[:3]:
        plan = ready(name)
        path = media / name
        times = path.stat()
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns + 10**9))
        with pytest.raises(SourceChanged):
            create(*plan, tmp_path / "out", lambda _: None)
        path.unlink()
        with pytest.raises(SourceError) as caught:
            create(*plan, tmp_path / "out", lambda _: None)
        assert caught.value.problem.code == "source-missing"
        assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", NAMES[:3])
def test_a_change_while_it_is_read_is_noticed(
    name: str, media: Path, ready: Callable[..., Any], tmp_path: Path
) -> None:
    plan = ready(name)

    def progress(fraction: float) -> None:
        if 0 < fraction < 1:
            (media / name).write_bytes(b"something else")

    with pytest.raises(SourceError):
        create(*plan, tmp_path / "out", progress)
    assert not (tmp_path / "out").exists()


def test_a_picture_damaged_inside_fails_with_a_sentence(
    media: Path, ready: Callable[..., Any], tmp_path: Path
) -> None:
    whole = (media / "colour.png").read_bytes()
    (media / "colour.png").write_bytes(whole[:200] + bytes(50) + whole[250:])
    with pytest.raises(SourceError) as caught:
        create(*ready("colour.png"), tmp_path / "out", lambda _: None)
    assert sentence(caught.value.problem)


def test_a_full_disk_has_its_sentence(
    ready: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("sendtopacs.model.files.os.fsync", full)
    with pytest.raises(SpoolError) as caught:
        create(*ready("colour.jpg"), tmp_path / "out", lambda _: None)
    assert caught.value.problem.code == "disk-full"
    assert not list(tmp_path.glob(".*"))


def test_a_spool_that_is_gone_has_its_sentence(ready: Callable[..., Any], tmp_path: Path) -> None:
    with pytest.raises(SpoolError):
        create(*ready("colour.jpg"), tmp_path / "gone" / "out", lambda _: None)


@pytest.mark.parametrize(
    ("tag", "value", "code"),
    [
        ("PatientID", "x", "tag-forbidden"),
        ("nonsense", "x", "tag-malformed"),
        ("PatientAge", "old", "tag-value-malformed"),
    ],
)
def test_an_additional_tag_that_may_not_be(
    tag: str, value: str, code: str, media: Path, convert: Callable[..., ConvertedFile]
) -> None:
    with pytest.raises(ConversionError) as caught:
        convert(media / "colour.jpg", job={"profile": {"additional_info_tag": tag}}, additional_info=value)
    assert caught.value.problem.code == code
    convert(media / "colour.jpg", job={"profile": {"additional_info_tag": tag}})


def test_no_sentence_names_the_patient(media: Path, convert: Callable[..., ConvertedFile]) -> None:
    with pytest.raises(SendToPacsError) as caught:
        convert(media / "colour.jpg", job={"character_set": "ISO_IR 126"})
    assert "Balči" not in sentence(caught.value.problem)


def test_the_command_line_starts_without_the_heavy_libraries() -> None:
    code = "import sys, sendtopacs.convert.create, sendtopacs.convert.inspect; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout
    assert not {"PIL", "numpy", "av", "pypdf", "pydicom", "PySide6"} & set(loaded.split())


@pytest.mark.long
def test_a_large_document_goes_through_in_little_memory(tmp_path: Path) -> None:
    """In a process of its own, since a process never tells how much less it needs than before."""
    large, script = tmp_path / "large.pdf", tmp_path / "script.py"
    _large_pdf(large)
    script.write_text(_CONVERT_AND_TELL)
    done = subprocess.run([sys.executable, script, large], capture_output=True, check=True, text=True)
    size, before, after = (int(word) for word in done.stdout.split())
    assert size > 1 << 30
    assert after - before < 60 * 1024


_CONVERT_AND_TELL = """
import resource, sys
from pathlib import Path
from sendtopacs.convert.create import create
from sendtopacs.convert.inspect import inspect
from sendtopacs.model import sop
from sendtopacs.model.attributes import Equipment, Identity, Patient, Series, Study, WorklistItem
from sendtopacs.model.items import Kind
from sendtopacs.model.job import JobHeader, PlannedInstance
from sendtopacs.model.profile import ConversionProfile

path = Path(sys.argv[1])
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
item = inspect(path)
job = JobHeader("j", "", Patient("A", "1"), Study("1.2"), WorklistItem(), Equipment(), Identity(),
                ConversionProfile(), "ISO_IR 192", "SENDTOPACS")
instance = PlannedInstance(item.file, Kind.PDF, "1.2", sop.ENCAPSULATED_PDF, "1.3",
                           sop.EXPLICIT_VR_LITTLE_ENDIAN, Series("1.4"), 1, "20260101", "10")
made = create(job, instance, path.with_suffix(".dcm"), lambda _: None)
print(made.size_bytes, before, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def _large_pdf(path: Path) -> None:
    """Write a page whose content is a gigabyte of nothing."""
    length = 1 << 30
    offsets: list[int] = []
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
        b"<</Length %d>>stream\n" % length,
    )
    with path.open("wb") as stream:
        stream.write(b"%PDF-1.4\n")
        for number, content in enumerate(objects, 1):
            offsets.append(stream.tell())
            stream.write(b"%d 0 obj" % number + content)
            if number == len(objects):
                stream.truncate(stream.tell() + length)
                stream.seek(0, 2)
                stream.write(b"\nendstream")
            stream.write(b"endobj\n")
        table = stream.tell()
        stream.write(b"xref\n0 5\n0000000000 65535 f \n")
        stream.write(b"".join(b"%010d 00000 n \n" % offset for offset in offsets))
        stream.write(b"trailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % table)
