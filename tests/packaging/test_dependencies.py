"""pyproject.toml's bounds and constraints.txt's exact versions belong together."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PYTHONS = ("3.11", "3.12", "3.13")


def constraints(checkout: Path) -> dict[str, Requirement]:
    lines = (checkout / "constraints.txt").read_text().split("\n")
    found = [Requirement(line) for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(r.name): r for r in found}


def wanted(checkout: Path) -> list[Requirement]:
    project = tomllib.loads((checkout / "pyproject.toml").read_text())["project"]
    extras = [text for extra in project["optional-dependencies"].values() for text in extra]
    return [Requirement(text) for text in (*project["dependencies"], *extras)]


def test_constraints_are_names_and_exact_versions(checkout: Path) -> None:
    for line in (checkout / "constraints.txt").read_text().splitlines():
        assert re.fullmatch(r"[A-Za-z0-9_.-]+==[0-9][0-9a-z.]*(; .+)?", line), line


@pytest.mark.parametrize("python", PYTHONS)
def test_every_dependency_has_a_version_within_its_bounds(checkout: Path, python: str) -> None:
    pinned = constraints(checkout)
    for requirement in wanted(checkout):
        if requirement.marker and not requirement.marker.evaluate({"python_version": python}):
            continue
        pin = pinned[canonicalize_name(requirement.name)]
        (version,) = (specifier.version for specifier in pin.specifier)
        assert requirement.specifier.contains(version), f"{pin} for {requirement}"


def test_no_address_of_a_registry_is_committed(checkout: Path) -> None:
    for name in (
        "constraints.txt",
        "pyproject.toml",
        "scripts/lib.sh",
        "scripts/run",
        "scripts/test",
        ".ci/run",
    ):
        text = (checkout / name).read_text()
        assert not re.search(r"index-url|find-links|simple/", text), name


def test_every_package_that_is_installed_with_the_program_has_its_licence_told(checkout: Path) -> None:
    told = (checkout / "THIRD-PARTY.md").read_text()
    for requirement in closure(checkout):
        assert re.search(rf"\b{re.escape(requirement)}\b", told.replace("_", "-"), re.IGNORECASE), requirement


def closure(checkout: Path) -> set[str]:
    """Return the names of the program's dependencies, and of theirs, as they are installed here."""
    project = tomllib.loads((checkout / "pyproject.toml").read_text())["project"]
    found: set[str] = set()
    waiting = [Requirement(text) for text in project["dependencies"]]
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if name in found or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
            continue
        found.add(name)
        waiting += [Requirement(text) for text in distribution(name).requires or ()]
    return found
