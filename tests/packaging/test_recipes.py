"""How packages are made: what is left out, what has to come along, what each system is told."""

from __future__ import annotations

import importlib.util
import json
import os
import plistlib
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale

from sendtopacs.settings.choices import LANGUAGES


def recipe(checkout: Path, name: str) -> ModuleType:
    """Import a module of packaging/, which is no package: it would shadow the library of that name."""
    spec = importlib.util.spec_from_file_location(f"recipe_{name}", checkout / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("name", "dropped"),
    [
        ("jpeglib/cjpeglib/cjpeglib_6b.abi3.so", False),
        ("jpeglib/cjpeglib/cjpeglib_9f.abi3.so", True),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", False),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt/lib/libQt6QmlModels.so.6", False),
        ("PySide6/Qt/lib/libQt6QuickControls2.so.6", True),
        ("PySide6/Qt/lib/libQt6QmlCompiler.so.6", True),
        ("PySide6/Qt/lib/libQt6Multimedia.so.6", False),
        ("PySide6/Qt/lib/libQt6MultimediaWidgets.so.6", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", False),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", True),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/translations/qtbase_ko.qm", True),
        ("libstdc++.so.6", True),
        ("av.libs/libx264-d6533a8d.so.165", False),
        ("sendtopacs/resources/samples/clip.mp4", False),
        ("sendtopacs/resources/translations/sendtopacs_de.qm", False),
        ("sendtopacs/resources/translations/sendtopacs_de.ts", True),
    ],
)
def test_what_the_program_never_loads_is_left_out(checkout: Path, name: str, dropped: bool) -> None:
    assert recipe(checkout, "trim").is_dropped(name) is dropped


def test_every_language_of_the_window_has_qts_own_texts_beside_it(checkout: Path) -> None:
    """Qt has no catalogue for some, such as Lithuanian: what it has is kept, and nothing else."""
    trim = recipe(checkout, "trim")
    spoken = trim.languages()
    assert set(spoken) == {choice.value for choice in LANGUAGES if choice.value}
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    kept = {
        path.stem.removeprefix("qtbase_")
        for path in folder.glob("*.qm")
        if not trim.is_dropped(f"PySide6/Qt/translations/{path.name}")
    }
    assert {"de", "en"} <= kept <= set(spoken)
    assert all(language in kept for language in spoken if (folder / f"qtbase_{language}.qm").exists())


def test_the_windows_installer_speaks_every_language_of_the_window(checkout: Path) -> None:
    script = (checkout / "packaging" / "windows" / "installer.nsi").read_text()
    named = set(re.findall(r'MUI_LANGUAGE "(\w+)"', script))
    for language in recipe(checkout, "trim").languages():
        assert QLocale.languageToString(QLocale(language).language()) in named, language


def test_the_libraries_that_scripts_ask_for_are_those_that_the_package_asks_for(checkout: Path) -> None:
    system = recipe(checkout, "trim").system_libraries()
    script = (checkout / "scripts" / "lib.sh").read_text()
    named = re.search(r'QT_LIBRARIES="\n(.*?)"', script, re.S)
    assert named is not None
    for line in named[1].splitlines():
        package, soname = line.split()
        assert package in system[soname].split(" | "), line


def test_every_part_comes_with_its_licence_and_the_list_of_parts_is_complete(
    checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notices = recipe(checkout, "notices")
    notices.collect(tmp_path / "notices")
    parts = {part.metadata["Name"]: part.version for part in notices.closure()}
    assert {"pydicom", "av", "PySide6_Essentials"} <= set(parts)
    for name in parts:
        place = tmp_path / "notices" / "licences" / notices.canonicalize_name(name)
        assert (place / "METADATA.txt").read_text().splitlines()[1], name
    for text in ("GPL-2.0.txt", "GPL-3.0.txt", "LGPL-3.0.txt"):
        assert "GNU" in (tmp_path / "notices" / "licences" / text).read_text()[:400]
    listed = json.loads((tmp_path / "notices" / "sbom.cdx.json").read_text())
    assert (listed["bomFormat"], listed["specVersion"]) == ("CycloneDX", "1.6")
    assert {c["name"]: c["version"] for c in listed["components"]} == parts
    references = [c["bom-ref"] for c in listed["components"]]
    assert listed["dependencies"][0]["dependsOn"] == sorted(references)
    inner = {c["name"] for each in listed["components"] for c in each.get("components", ())}
    assert {"x264", "x265", "FFmpeg", "Qt"} <= inner


def test_the_notices_name_what_the_gpl_means(checkout: Path) -> None:
    told = (checkout / "THIRD-PARTY.md").read_text()
    carried = recipe(checkout, "notices").CARRIED
    for parts in carried.values():
        for name, licence in parts:
            if licence.startswith("GPL"):
                assert name in told


def test_the_man_page_has_every_command_and_option(checkout: Path) -> None:
    page = recipe(checkout, "manpage").page()
    from sendtopacs.cli.arguments import COMMANDS  # noqa: PLC0415 - beside what it is held against

    for command in COMMANDS:
        assert f".SS sendtopacs {command}".replace("-", "\\-") in page
    for option in ("\\-\\-all\\-or\\-nothing", "\\-\\-version", "\\-\\-worklist"):
        assert option in page
    if shutil.which("man"):
        command = ["man", "--warnings", "-E", "UTF-8", "-l", "-"]
        ran = subprocess.run(
            command,
            input=page,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            env=_plain_environment(),
        )
        assert (ran.returncode, ran.stderr) == (0, "")


def _plain_environment() -> dict[str, str]:
    return {**os.environ, "LC_ALL": "C.UTF-8", "MANPAGER": "cat", "MANWIDTH": "100"}


def test_the_icons_are_drawn_in_every_size(checkout: Path, tmp_path: Path, qapp: Any) -> None:
    icons = recipe(checkout, "icons")
    icons.draw(tmp_path)
    for size in icons.SIZES:
        data = (tmp_path / "hicolor" / f"{size}x{size}" / "apps" / "sendtopacs.png").read_bytes()
        assert data[:8] == b"\x89PNG\r\n\x1a\n"
        assert int.from_bytes(data[16:20], "big") == size
    assert (tmp_path / "sendtopacs.png").stat().st_size > 1000


def test_the_desktop_entry_is_valid(checkout: Path) -> None:
    if not shutil.which("desktop-file-validate"):
        pytest.skip("desktop-file-validate is not installed")
    entry = checkout / "sendtopacs" / "resources" / "sendtopacs.desktop"
    ran = subprocess.run(
        ["desktop-file-validate", entry], capture_output=True, text=True, timeout=60, check=False
    )
    assert (ran.returncode, ran.stdout) == (0, "")


def test_the_metainfo_is_well_formed_and_names_the_desktop_entry(checkout: Path) -> None:
    path = checkout / "packaging" / "linux" / "org.sendtopacs.SendToPACS.metainfo.xml"
    root = ElementTree.parse(path).getroot()
    assert root.findtext("id") == path.name.removesuffix(".metainfo.xml")
    assert root.findtext("launchable") == "sendtopacs.desktop"
    if shutil.which("appstreamcli"):
        filled = path.read_text().replace("@VERSION@", "1.0.0").replace("@DATE@", "2026-01-01")
        copy = Path(os.environ.get("TMPDIR", "/tmp")) / f"{os.getpid()}.metainfo.xml"
        copy.write_text(filled)
        try:
            ran = subprocess.run(
                ["appstreamcli", "validate", "--no-net", str(copy)],
                capture_output=True,
                text=True,
                timeout=60,
                check=False,
            )
        finally:
            copy.unlink()
        assert "E:" not in ran.stdout, ran.stdout


def test_shell_scripts_are_understood_by_bash(checkout: Path) -> None:
    for path in [*(checkout / "packaging").glob("*-*"), *(checkout / "scripts").iterdir()]:
        if path.read_bytes().startswith(b"#!/usr/bin/env bash"):
            assert path.stat().st_mode & 0o111, path.name
            subprocess.run(["bash", "-n", str(path)], check=True, timeout=60)


def test_the_lowest_versions_are_exact(checkout: Path) -> None:
    text = (checkout / "scripts" / "test-versions").read_text()
    namespace: dict[str, Any] = {
        "__file__": str(checkout / "scripts" / "test-versions"),
        "__name__": "script",
    }
    exec(compile(text, "test-versions", "exec"), namespace)
    bounds = namespace["lower_bounds"]({"dependencies": ["a>=1.2,<3", "B.c>=4; python_version >= '3.12'"]})
    assert bounds == ["a==1.2", "B.c==4; python_version >= '3.12'"]


@pytest.fixture(scope="session")
def plist(checkout: Path) -> dict[str, Any]:
    return plistlib.loads((checkout / "packaging" / "macos" / "Info.plist").read_bytes())


def test_macos_is_told_what_files_the_program_takes(plist: dict[str, Any]) -> None:
    taken = {kind for each in plist["CFBundleDocumentTypes"] for kind in each["LSItemContentTypes"]}
    assert {"public.image", "public.movie", "com.adobe.pdf", "org.nema.dicom"} <= taken
    assert plist["NSHighResolutionCapable"] is True
    assert plist["LSMinimumSystemVersion"] == "14.0"  # PyAV has no wheel for an older one


def test_macos_is_told_that_the_camera_is_wanted_and_what_for(checkout: Path, plist: dict[str, Any]) -> None:
    """A program that says nothing is ended at its first look at a camera."""
    assert "camera" in plist["NSCameraUsageDescription"]
    path = checkout / "packaging" / "macos" / "entitlements.plist"
    assert plistlib.loads(path.read_bytes())["com.apple.security.device.camera"] is True
    assert path.relative_to(checkout).as_posix() in (checkout / "docs" / "packaging.md").read_text()


def test_every_system_is_told_of_the_address(checkout: Path, plist: dict[str, Any]) -> None:
    assert plist["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["sendtopacs"]
    entry = (checkout / "sendtopacs" / "resources" / "sendtopacs.desktop").read_text()
    assert "x-scheme-handler/sendtopacs;" in entry
    installer = (checkout / "packaging" / "windows" / "installer.nsi").read_text()
    assert installer.count('Classes\\sendtopacs" "URL Protocol"') == 1
    told = (checkout / "packaging" / "macos" / "Info.plist").read_text()
    assert told.count("<key>CFBundleURLTypes</key>") == 1  # plistlib takes the last of two without a word


@pytest.mark.skipif(sys.platform == "win32", reason="makensis is tried on Linux")
def test_the_windows_installer_compiles(checkout: Path, tmp_path: Path) -> None:
    if not shutil.which("makensis"):
        pytest.skip("makensis is not installed")
    bundle = tmp_path / "bundle"
    bundle.mkdir()
    for name in ("sendtopacs.exe", "sendtopacs-window.exe", "inner.dll"):
        (bundle / name).write_bytes(b"MZ")
    script = checkout / "packaging" / "windows" / "installer.nsi"
    out = tmp_path / "SendToPACS-0.1.0.exe"
    command = ["makensis", "-WX", "-V2", "-DVERSION=0.1.0", f"-DBUNDLE={bundle}", f"-DOUT={out}", str(script)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert out.read_bytes()[:2] == b"MZ"
