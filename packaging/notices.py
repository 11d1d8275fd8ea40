"""Collect what a bundle has to come with: licences of all that is in it, the GPL's meaning, a list of parts.

python packaging/notices.py FOLDER writes THIRD-PARTY.md, licences/NAME/..., and sbom.cdx.json (CycloneDX 1.6)
for the packages of a bundle, as the running interpreter has them: the extra 'camera' too, if it does.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]

CARRIED = {
    "av": [
        ("FFmpeg", "LGPL-3.0-or-later"),
        ("opencore-amr", "Apache-2.0"),
        ("x264", "GPL-2.0-or-later"),
        ("x265", "GPL-2.0-or-later"),
    ],
    "pillow-heif": [
        ("libheif", "LGPL-3.0-or-later"),
        ("libde265", "LGPL-3.0-or-later"),
        ("x265", "GPL-2.0-or-later"),
    ],
    "pyside6-essentials": [("Qt", "LGPL-3.0-only")],
    "pyside6-addons": [("Qt Multimedia", "LGPL-3.0-only"), ("FFmpeg", "LGPL-2.1-or-later")],
    "pypdfium2": [("PDFium", "BSD-3-Clause AND Apache-2.0")],
    "pylibjpeg-openjpeg": [("OpenJPEG", "BSD-2-Clause")],
    "jpeglib": [("libjpeg 6b", "IJG")],
    "python-gdcm": [("GDCM", "BSD-3-Clause")],
}
"""Libraries in wheels whose licence decides what a bundle may do; the wheels' metadata do not name them."""

_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors|third.?party)", re.IGNORECASE)


def closure() -> list[Distribution]:
    """Return the distributions that are in a bundle, without the program itself, by name."""
    found: dict[str, Distribution] = {}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    waiting = _applicable(project["dependencies"])
    waiting += filter(_is_installed, _applicable(project["optional-dependencies"]["camera"]))
    while waiting:
        key = canonicalize_name(waiting.pop())
        if key not in found:
            found[key] = distribution(key)
            waiting += _applicable(found[key].requires or ())
    return [found[key] for key in sorted(found)]


def _is_installed(name: str) -> bool:
    return any(True for _ in Distribution.discover(name=name))


def _applicable(requirements: Iterable[str]) -> list[str]:
    """Return the names of the packages that are wanted on this system and without extras."""
    wanted = (Requirement(text) for text in requirements)
    return [each.name for each in wanted if not each.marker or each.marker.evaluate({"extra": ""})]


def licence_of(part: Distribution) -> str:
    """Return what the metadata say of the licence, in a line."""
    said = part.metadata.get("License-Expression") or part.metadata.get("License") or ""
    classifiers = [
        c.rsplit(" :: ", 1)[1] for c in part.metadata.get_all("Classifier", []) if "License ::" in c
    ]
    first = said.strip().splitlines()[0] if said.strip() else ""
    return first if first and len(first) < 80 else "; ".join(classifiers) or "see its licence files"


def licence_files(part: Distribution) -> Iterator[Path]:
    """Yield the files of licences and notices that came with it."""
    for file in part.files or ():
        inside = ".dist-info" in str(file) or file.parent == Path()
        if inside and _LICENCE_FILE.search(file.name) and not file.name.endswith((".py", ".pyc")):
            path = Path(str(part.locate_file(file)))
            if path.is_file():
                yield path


def sbom(parts: list[Distribution], version: str) -> dict[str, object]:
    """Return the list of parts as CycloneDX 1.6 has it; no time or serial, so that two builds are equal."""
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": f"pkg:pypi/sendtopacs@{version}",
                "name": "sendtopacs",
                "version": version,
                "licenses": [{"expression": "MIT"}],
            }
        },
        "components": [_component(part) for part in parts],
        "dependencies": [
            {
                "ref": f"pkg:pypi/sendtopacs@{version}",
                "dependsOn": sorted(_reference(part) for part in parts),
            }
        ],
    }


def _reference(part: Distribution) -> str:
    return f"pkg:pypi/{canonicalize_name(part.metadata['Name'])}@{part.version}"


def _component(part: Distribution) -> dict[str, object]:
    reference = _reference(part)
    said: dict[str, object] = {
        "type": "library",
        "bom-ref": reference,
        "name": part.metadata["Name"],
        "version": part.version,
        "purl": reference,
        "licenses": [{"license": {"name": licence_of(part)}}],
    }
    carried = CARRIED.get(canonicalize_name(part.metadata["Name"]))
    if carried:
        said["components"] = [
            {
                "type": "library",
                "bom-ref": f"{reference}#{name}",
                "name": name,
                "licenses": [{"license": {"name": licence}}],
            }
            for name, licence in carried
        ]
    return said


def collect(folder: Path) -> None:
    """Write everything into a folder, which is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    parts = closure()
    for part in parts:
        place = folder / "licences" / canonicalize_name(part.metadata["Name"])
        place.mkdir(parents=True)
        (place / "METADATA.txt").write_text(
            f"{part.metadata['Name']} {part.version}\n{licence_of(part)}\n", "utf-8"
        )
        for path in licence_files(part):
            shutil.copy(path, _free(place, path))
    for name in ("LICENSE", "THIRD-PARTY.md"):
        shutil.copy(ROOT / name, folder / name)
    shutil.copytree(ROOT / "packaging" / "licences", folder / "licences", dirs_exist_ok=True)
    found = re.search(r'__version__ = "(.+)"', (ROOT / "sendtopacs" / "__init__.py").read_text())
    version = found[1] if found else ""
    text = json.dumps(sbom(parts, version), indent=2, ensure_ascii=False)
    (folder / "sbom.cdx.json").write_text(text + "\n", "utf-8")


def _free(place: Path, path: Path) -> Path:
    """Return a name for a copy; of several files of one name (numpy has such) the folder's is kept too."""
    target = place / path.name
    return target if not target.exists() else place / f"{path.parent.name}-{path.name}"


if __name__ == "__main__":
    collect(Path(sys.argv[1]))
