"""Whoever installs the program needs no compiler: every dependency has a wheel for each system named."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.long
@pytest.mark.parametrize("system", ["windows", "macos", "linux"])
def test_every_dependency_has_a_wheel(checkout: Path, system: str) -> None:
    done = subprocess.run(
        [sys.executable, checkout / "scripts" / "check-wheels", system],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.count("every dependency has a wheel")) == (0, 2), done.stdout


def test_a_system_that_is_not_known_is_said(checkout: Path) -> None:
    command = [sys.executable, checkout / "scripts" / "check-wheels", "amiga"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "check-wheels" in done.stderr
