"""The site is built without a warning; what its pages tell to type, works; the doors are drawn so."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import sendtopacs
from sendtopacs import manual


def test_the_site_is_built_without_a_warning(checkout: Path, tmp_path: Path) -> None:
    if not importlib.util.find_spec("material"):
        pytest.skip("the extra 'docs' is not installed")
    ran = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path / "site")],
        cwd=checkout,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert "WARNING" not in ran.stderr.replace("\x1b", ""), ran.stderr
    for page in ("index", "conformance", "manual/messages", "manual/stories", "settings"):
        assert (tmp_path / "site" / f"{page}.html").stat().st_size > 2000
    assert "search_index.json" in {p.name for p in (tmp_path / "site").rglob("*.json")}


def test_the_drawing_of_the_doors_is_the_contracts(checkout: Path) -> None:
    """docs/architecture.md draws every layer of import-linter, in its order."""
    contracts = tomllib.loads((checkout / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    layers = next(c["layers"] for c in contracts if c["type"] == "layers")
    text = (checkout / "docs" / "architecture.md").read_text(encoding="utf-8")
    drawn = re.search(r"^```doors\n(.+?)^```", text, re.M | re.S)
    assert drawn is not None
    steps = [{name.strip() for name in step.split("|")} for step in drawn[1].split("↓")]
    assert steps == [
        {part.strip().removeprefix("sendtopacs.") for part in layer.split("|")} for layer in layers
    ]


@pytest.fixture
def shell(tmp_path: Path) -> Path:
    """Give a folder with the sample files and a 'sendtopacs' that is this one."""
    for name in ("photo.jpg", "clip.mp4", "consent.pdf"):
        shutil.copy(Path(sendtopacs.__file__).parent / "resources" / "samples" / name, tmp_path)
    program = tmp_path / "bin" / "sendtopacs"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m sendtopacs "$@"\n')
    program.chmod(0o755)
    return tmp_path


@pytest.mark.skipif(os.name == "nt", reason="the blocks are for a shell")
def test_the_shell_blocks_work(checkout: Path, shell: Path) -> None:
    environment = {
        **os.environ,
        "PATH": f"{shell / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(checkout),
        "SENDTOPACS_HOME": str(shell / "home"),
        "SENDTOPACS_SYSTEM_SETTINGS": str(shell / "none.toml"),
    }
    archive = subprocess.Popen(
        ["sendtopacs", "archive", "--aet", "DEMO", "--port", "0", "--dir", str(shell / "pacs")],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        assert archive.stdout is not None
        port = next(found[1] for line in archive.stdout if (found := re.search(r"port (\d+)", line)))
        blocks = [
            b for page in manual.pages() for b in re.findall(r"^```sh\n(.*?)^```", page.text(), re.M | re.S)
        ]
        assert blocks
        for block in blocks:
            ran = subprocess.run(
                ["bash", "-euo", "pipefail", "-c", block.replace("11112", port)],
                cwd=shell,
                env=environment,
                capture_output=True,
                text=True,
                timeout=240,
                check=False,
            )
            assert ran.returncode == 0, ran.stdout + ran.stderr
    finally:
        archive.terminate()
        archive.communicate(timeout=30)
