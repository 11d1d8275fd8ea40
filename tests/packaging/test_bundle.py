"""The bundle (PyInstaller), moved elsewhere, does the whole work: photo, video, PDF, network, window."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pillow_heif
import pydicom
import pytest
from PIL import Image

from tests.conftest import require
from tests.dicom_objects import picture, saved

pytestmark = [
    pytest.mark.xdist_group("bundle"),  # built once, not by each worker
    pytest.mark.long,
    pytest.mark.timeout(900),
    pytest.mark.skipif(
        not importlib.util.find_spec("PyInstaller"), reason="the extra 'bundle' is not installed"
    ),
]


@dataclass(frozen=True)
class Bundle:
    """The folder, and a home of its own."""

    folder: Path
    home: Path

    def environment(self, **more: str) -> dict[str, str]:
        keep = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "SENDTOPACS"))}
        return {**keep, "SENDTOPACS_HOME": str(self.home), **more}

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(self.folder / "sendtopacs"), *arguments],
            env=self.environment(),
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )


@pytest.fixture(scope="module")
def bundle(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    work = tmp_path_factory.mktemp("bundle")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    places = ["--distpath", str(work / "dist"), "--workpath", str(work / "work")]
    built = subprocess.run(
        [*command, *places, str(checkout / "packaging" / "sendtopacs.spec")],
        env={**os.environ, "PYTHONPATH": str(checkout)},
        capture_output=True,
        text=True,
        timeout=800,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    moved = shutil.move(work / "dist" / "sendtopacs", work / "moved é")
    return Bundle(Path(moved), tmp_path_factory.mktemp("home"))


@pytest.fixture
def archive(bundle: Bundle) -> Iterator[int]:
    """Run the bundle's own PACS; give its port."""
    command = [str(bundle.folder / "sendtopacs"), "archive", "--port", "0", "--aet", "BARE"]
    process = subprocess.Popen(
        command, env=bundle.environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert process.stdout is not None
    for line in process.stdout:
        if found := re.search(r"port (\d+)", line):
            break
    else:
        raise AssertionError("the archive did not start")
    yield int(found[1])
    process.terminate()
    process.communicate(timeout=30)


def test_every_kind_of_file_is_sent_and_found(bundle: Bundle, archive: int) -> None:
    samples = bundle.folder / "_internal" / "sendtopacs" / "resources" / "samples"
    files = [str(samples / name) for name in ("photo.jpg", "clip.mp4", "consent.pdf")]
    peer = f"BARE@127.0.0.1:{archive}"
    values = ["--set", "PatientName=BUNDLE^Ona", "--set", "PatientID=B-1"]
    sent = bundle.run("send", *files, "--to", peer, *values, "--json")
    assert sent.returncode == 0, sent.stderr
    assert json.loads(sent.stdout.splitlines()[-1])["stored"] == 3
    found = bundle.run("find", "studies", peer, "-k", "PatientID=B-1", "--json")
    assert found.returncode == 0, found.stderr
    assert "B-1" in found.stdout


def test_a_photo_held_sideways_is_turned_in_a_process_of_its_own(bundle: Bundle, tmp_path: Path) -> None:
    """That process begins in the bundle's own program, and jpeglib's one library is loaded there."""
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (64, 48), (200, 60, 60)).save(tmp_path / "held.jpg", exif=exif)
    values = ["--set", "PatientName=BUNDLE^Ona", "--set", "PatientID=B-2"]
    ran = bundle.run("convert", str(tmp_path / "held.jpg"), "--out", str(tmp_path / "out"), *values, "--json")
    assert ran.returncode == 0, ran.stderr
    made = pydicom.dcmread(json.loads(ran.stdout.splitlines()[-1])["items"][0]["output"])
    assert (made.Rows, made.Columns) == (64, 48)


@pytest.mark.parametrize(
    "coder",
    [("dcmcjpeg", "+e1"), ("dcmcjpeg", "+eb"), ("dcmcjpls", "+el"), ("dcmcrle",)],
    ids=" ".join,
)
def test_compressed_dicom_files_are_decompressed(
    bundle: Bundle, tmp_path: Path, coder: tuple[str, ...]
) -> None:
    """GDCM does it for JPEG: it was linked with an OpenSSL that the bundle leaves out."""
    source, packed = saved(picture(), tmp_path / "source.dcm"), tmp_path / "packed.dcm"
    subprocess.run([require(coder[0]), *coder[1:], source, packed], check=True, timeout=60)
    ran = bundle.run("convert", str(packed), "--out", str(tmp_path / "out"), "--decompress", "--json")
    assert ran.returncode == 0, ran.stderr
    made = pydicom.dcmread(json.loads(ran.stdout.splitlines()[-1])["items"][0]["output"])
    assert made.file_meta.TransferSyntaxUID == pydicom.uid.ExplicitVRLittleEndian
    if "+eb" not in coder:
        assert made.PixelData == pydicom.dcmread(source).PixelData


def test_heic_and_jpeg_2000_are_read_and_written(bundle: Bundle, tmp_path: Path) -> None:
    drawn = Image.linear_gradient("L").convert("RGB")
    pillow_heif.from_pillow(drawn).save(tmp_path / "phone.heic")
    drawn.save(tmp_path / "picture.png")
    values = ["--set", "PatientName=BUNDLE^Ona", "--set", "PatientID=B-3", "--lossless", "jpeg2000"]
    files = [str(tmp_path / "phone.heic"), str(tmp_path / "picture.png")]
    ran = bundle.run("convert", *files, "--out", str(tmp_path / "out"), *values, "--json")
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout.splitlines()[-1])["converted"] == 2


@pytest.mark.skipif(sys.platform != "linux", reason="the names are Linux'")
@pytest.mark.skipif(
    not importlib.util.find_spec("PySide6.QtMultimedia"), reason="the extra 'camera' is not installed"
)
def test_the_camera_comes_along_with_all_that_its_plugin_is_linked_with(bundle: Bundle) -> None:
    inner = bundle.folder / "_internal"
    (plugin,) = inner.glob("PySide6/Qt/plugins/multimedia/*ffmpeg*")
    for library in (plugin, *inner.glob("PySide6/QtMultimedia.*")):
        environment = bundle.environment(LD_LIBRARY_PATH=str(inner))
        ran = subprocess.run(
            ["ldd", library], env=environment, capture_output=True, text=True, timeout=60, check=False
        )
        assert ran.returncode == 0, ran.stderr
        assert "not found" not in ran.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="what is done to Linux' bundles")
def test_a_linux_bundle_is_slimmed_and_every_library_can_still_be_loaded(bundle: Bundle) -> None:
    assert (bundle.folder / "sendtopacs-window").readlink() == Path("sendtopacs")
    libraries = [p for p in bundle.folder.rglob("*.so*") if p.is_file() and not p.is_symlink()]
    for old in (p for p in libraries if re.match(r"lib(ssl|crypto)[-.].*so\.1", p.name)):
        assert old.stat().st_size < 50_000, old.name
    for library in libraries:
        ran = subprocess.run(["ldd", library], capture_output=True, text=True, timeout=60, check=False)
        assert ran.returncode == 0, f"{library}: {ran.stderr}"
    sections = subprocess.run(
        ["readelf", "--sections", "--wide", *bundle.folder.glob("_internal/libpython*.so.*")],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert ".debug_info" not in sections.stdout


def test_the_window_starts(bundle: Bundle) -> None:
    process = subprocess.Popen(
        [str(bundle.folder / "sendtopacs-window")],
        env=bundle.environment(QT_QPA_PLATFORM="offscreen"),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        socket = bundle.home / "outbox.sqlite"
        for _ in range(1200):
            if socket.exists() or process.poll() is not None:
                break
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(0.05)
        assert process.poll() is None, process.communicate()[0]
        assert socket.exists()
    finally:
        process.terminate()
        process.communicate(timeout=30)


def test_it_is_small(bundle: Bundle) -> None:
    size = sum(p.stat().st_size for p in bundle.folder.rglob("*") if p.is_file() and not p.is_symlink())
    assert size < 420_000_000  # unpacked; the package that is loaded down is a quarter of it
    names = {p.name for p in bundle.folder.rglob("*")}
    assert "libQt6QuickControls2.so.6" not in names
    assert not {n for n in names if n.startswith("cjpeglib_9")}
