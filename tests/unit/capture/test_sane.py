"""Scanners through SANE, against its own backend 'test': a driver without a device."""

from __future__ import annotations

import json
import os
import shutil
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from sendtopacs.capture import sane as sane_module
from sendtopacs.capture.sane import SaneScanner
from sendtopacs.capture.scanner import ScannerDevice, ScannerOptions, ScanOrder, system_scanner
from sendtopacs.cli import main
from sendtopacs.model.errors import Cancelled, CaptureError
from sendtopacs.model.events import CancelToken
from sendtopacs.model.problems import error

FEEDER = "Automatic Document Feeder"
CONFIGURATION = Path("/etc/sane.d/test.conf")


@pytest.fixture
def sane(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., SaneScanner]:
    """Give a function that sets SANE up with the test backend alone, and returns the door to it."""
    if shutil.which("scanimage") is None:
        reason = "scanimage is not installed"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)

    def make(devices: int = 1, **options: str) -> SaneScanner:
        folder = tmp_path / "sane.d"
        folder.mkdir()
        (folder / "dll.conf").write_text("test\n" if devices else "")
        wanted = {
            "number_of_devices": str(devices),
            "resolution": "50",
            "test-picture": '"Color pattern"',
            **options,
        }
        (folder / "test.conf").write_text("".join(f"{name} {value}\n" for name, value in wanted.items()))
        monkeypatch.setenv("SANE_CONFIG_DIR", str(folder))
        return SaneScanner()

    return make


def scan(scanner: SaneScanner, order: ScanOrder, folder: Path) -> list[Path]:
    folder.mkdir(exist_ok=True)
    told: list[Path] = []
    pages = scanner.scan(order, folder / "scan-081500.png", told.append, CancelToken())
    assert list(pages) == told
    return told


def test_scanners_are_found_and_say_what_they_can(sane: Callable[..., SaneScanner]) -> None:
    scanner = sane(2)
    assert scanner.devices(CancelToken()) == (
        ScannerDevice("test:0", "Noname frontend-tester"),
        ScannerDevice("test:1", "Noname frontend-tester"),
    )
    assert scanner.options("test:1", CancelToken()) == ScannerOptions(
        resolutions_dpi=(75, 100, 150, 200, 300, 400, 600, 1200),
        modes=("Gray", "Color"),
        sources=("Flatbed", FEEDER),
        default_resolution_dpi=50,
        default_mode="Gray",
        default_source="Flatbed",
    )


def test_without_a_scanner_there_is_none(sane: Callable[..., SaneScanner]) -> None:
    assert sane(0).devices(CancelToken()) == ()


def test_a_page_comes_from_the_glass_as_fine_as_it_was_ordered(
    sane: Callable[..., SaneScanner], tmp_path: Path
) -> None:
    scanner = sane()
    sizes = []
    for dpi in (75, 150):
        (page,) = scan(scanner, ScanOrder("test:0", dpi, "Color"), tmp_path / f"100% at {dpi}")
        with Image.open(page) as image:
            assert (image.format, image.mode) == ("PNG", "RGB")
            assert len(image.getcolors(100_000) or ()) > 2
            sizes.append(image.size)
        assert stat.S_IMODE(page.stat().st_mode) == 0o600
    assert sizes[1] == pytest.approx([2 * side for side in sizes[0]], abs=1)


def test_a_feeder_gives_all_its_pages_and_running_empty_is_the_end(
    sane: Callable[..., SaneScanner], tmp_path: Path
) -> None:
    pages = scan(sane(), ScanOrder("test:0", 75, "Gray", FEEDER), tmp_path / "pages")
    assert len(pages) == 10  # that is all the test backend's feeder holds
    assert sorted(pages) == pages
    for page in pages:
        Image.open(page).verify()


def test_no_more_pages_are_taken_than_were_ordered(sane: Callable[..., SaneScanner], tmp_path: Path) -> None:
    pages = scan(sane(), ScanOrder("test:0", 75, "Gray", FEEDER, pages=3), tmp_path / "pages")
    assert [page.name for page in pages] == [f"scan-081500-{number:03}.png" for number in (1, 2, 3)]


@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("DEVICE_BUSY", "scanner-busy"),
        ("JAMMED", "scanner-jammed"),
        ("NO_DOCS", "scanner-empty"),
        ("COVER_OPEN", "scanner-cover-open"),
        ("IO_ERROR", "scanner-lost"),
        ("ACCESS_DENIED", "scanner-forbidden"),
        ("NO_MEM", "scanner-failed"),
    ],
)
def test_what_a_driver_reports_is_said_in_words(
    sane: Callable[..., SaneScanner], tmp_path: Path, status: str, code: str
) -> None:
    scanner = sane(**{"read-status-code": f'"SANE_STATUS_{status}"'})
    with pytest.raises(CaptureError) as failed:
        scan(scanner, ScanOrder("test:0"), tmp_path / "pages")
    assert failed.value.problem.code == code
    assert not list((tmp_path / "pages").glob("*.png"))


def test_a_scanner_that_is_gone_is_said_to_be(sane: Callable[..., SaneScanner], tmp_path: Path) -> None:
    with pytest.raises(CaptureError) as failed:
        scan(sane(), ScanOrder("nope:0"), tmp_path / "pages")
    assert failed.value.problem.code == "scanner-gone"


def test_a_mode_that_it_does_not_know_is_said_with_its_reason(
    sane: Callable[..., SaneScanner], tmp_path: Path
) -> None:
    with pytest.raises(CaptureError) as failed:
        scan(sane(), ScanOrder("test:0", mode="Purple"), tmp_path / "pages")
    assert failed.value.problem.code == "scanner-failed"
    assert "mode" in str(failed.value.problem.params["reason"])


def test_a_scan_can_be_stopped_and_what_was_whole_stays(
    sane: Callable[..., SaneScanner], tmp_path: Path
) -> None:
    """Slowly, so that the second page is under way when the first one has come."""
    scanner = sane(**{"read-delay": "true", "read-delay-duration": "20000"})
    token, told = CancelToken(), []
    (tmp_path / "pages").mkdir()

    def on_page(page: Path) -> None:
        told.append(page)
        token.cancel()

    with pytest.raises(Cancelled):
        scanner.scan(ScanOrder("test:0", 75, source=FEEDER), tmp_path / "pages" / "scan.png", on_page, token)
    assert len(told) == 1
    assert list((tmp_path / "pages").iterdir()) == told
    Image.open(told[0]).verify()


def test_a_search_can_be_given_up(sane: Callable[..., SaneScanner]) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        sane().devices(token)


def test_what_a_driver_prints_between_the_lines_is_passed_over(tmp_path: Path) -> None:
    """Some print to the standard output what is meant for their makers."""
    program = tmp_path / "scanimage"
    program.write_text(
        "#!/bin/sh\necho driver: no such model\n"
        'if [ "$1" = -f ]; then printf "made:1\\tMaker\\tFlat\\t2\\n"; exit; fi\n'
        "touch scan-001.png; echo ./scan-001.png; echo ./other.png\n"
    )
    program.chmod(0o700)
    scanner = SaneScanner(str(program))
    assert scanner.devices(CancelToken()) == (ScannerDevice("made:1", "Maker Flat\t2"),)
    assert scan(scanner, ScanOrder("made:1"), tmp_path) == [tmp_path / "scan-001.png"]


@pytest.mark.parametrize(
    "words", ["libpng error: Write Error", "scanimage: cannot write: No space left on device"]
)
def test_a_full_disk_is_said_and_no_half_page_is_left(tmp_path: Path, words: str) -> None:
    """As scanimage 1.1 does on a full disk: it aborts."""
    program = tmp_path / "scanimage"
    program.write_text(f"#!/bin/sh\ntouch scan-081500-001.png.part\necho {words} >&2\nkill -ABRT $$\n")
    program.chmod(0o700)
    with pytest.raises(CaptureError) as failed:
        scan(SaneScanner(str(program)), ScanOrder("made:1"), tmp_path / "pages")
    assert failed.value.problem == error("disk-full", folder=tmp_path / "pages")
    assert list((tmp_path / "pages").iterdir()) == []


def test_without_the_program_it_is_said_how_to_get_it() -> None:
    with pytest.raises(CaptureError) as failed:
        SaneScanner("no-such-scanimage").devices(CancelToken())
    assert failed.value.problem.code == "scanner-program-missing"


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_have_no_door_yet(platform: str) -> None:
    with pytest.raises(CaptureError) as failed:
        system_scanner(platform)
    assert failed.value.problem.code == "scanner-system"


# --- the command ---------------------------------------------------------------------------------------


def said(capsys: Any) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_the_command_lists_scanners(sane: Callable[..., SaneScanner], capsys: Any) -> None:
    sane(2)
    assert main(["scan", "--list"]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "test:0\tNoname frontend-tester"
    assert main(["scan", "--list", "--json"]) == 0
    first, _second, end = said(capsys)
    assert (first["name"], first["modes"], end["scanners"]) == ("test:0", ["Gray", "Color"], 2)


def test_the_command_scans_with_the_only_scanner(
    sane: Callable[..., SaneScanner], tmp_path: Path, capsys: Any
) -> None:
    sane()
    options = ["--resolution", "75", "--mode", "Color", "--source", FEEDER, "--pages", "2"]
    assert main(["scan", "--out", str(tmp_path / "new" / "pages"), *options]) == 0
    out, err = capsys.readouterr()
    pages = [Path(line) for line in out.splitlines()]
    assert [page.parent for page in pages] == [tmp_path / "new" / "pages"] * 2
    assert all(page.stat().st_size for page in pages)
    assert "2 pages scanned" in err


def test_the_command_asks_which_of_several(
    sane: Callable[..., SaneScanner], tmp_path: Path, capsys: Any
) -> None:
    sane(2)
    assert main(["scan", "--out", str(tmp_path / "pages")]) == 2
    assert "test:0, test:1" in capsys.readouterr().err
    assert not (tmp_path / "pages").exists()


def test_the_command_says_what_went_wrong(
    sane: Callable[..., SaneScanner], tmp_path: Path, capsys: Any
) -> None:
    sane(**{"read-status-code": '"SANE_STATUS_JAMMED"'})
    assert main(["scan", "--out", str(tmp_path / "pages"), "--json"]) == 1
    (end,) = said(capsys)
    assert end["files"] == []
    assert "jammed" in end["problems"][0]


def test_the_command_says_that_there_is_no_scanner(
    sane: Callable[..., SaneScanner], tmp_path: Path, capsys: Any
) -> None:
    sane(0)
    assert main(["scan", "--out", str(tmp_path / "pages")]) == 2
    assert "No scanner was found" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("scanimage: sane_read: Scanner cover is open", "scanner-cover-open"),
        ("scanimage: sane_start: Document feeder out of documents", "scanner-empty"),
        ("Scanned page 1. (scanner status = 5)", ""),
    ],
)
def test_a_driver_that_hangs_after_its_last_words_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, code: str
) -> None:
    """As SANE's own test device does now and then, once a page failed."""
    monkeypatch.setattr(sane_module, "_LAST_S", 0.5)
    program = tmp_path / "scanimage"
    page = "" if code else "touch scan-081500-001.png; echo scan-081500-001.png"
    program.write_text(f"#!/bin/sh\n{page}\necho '{said}' >&2\necho 'Batch terminated' >&2\nexec sleep 600\n")
    program.chmod(0o755)
    scanner = SaneScanner(str(program))
    if code:
        with pytest.raises(CaptureError) as failed:
            scan(scanner, ScanOrder("test:0"), tmp_path / "pages")
        assert failed.value.problem.code == code
    else:
        assert len(scan(scanner, ScanOrder("test:0"), tmp_path / "pages")) == 1
