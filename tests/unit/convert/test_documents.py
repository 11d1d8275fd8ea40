"""3D models and CDA documents: known by content, valid, and the same when taken out again."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pydicom
import pytest

from sendtopacs.becomes import target
from sendtopacs.convert.inspect import inspect
from sendtopacs.model import sop
from sendtopacs.model.items import CdaDetails, Kind, MeshDetails
from sendtopacs.model.profile import ConversionProfile, Preset

STL_TEXT = b"""solid cube
 facet normal 0 0 1
  outer loop
   vertex 0 0 0
   vertex 1 0 0
   vertex 0 1 0
  endloop
 endfacet
endsolid cube
"""
OBJ = b"# made by hand\nmtllib skin.mtl\nv 0 0 0\nv 1.5 0 0\nv 0 1e-1 0\nusemtl skin\nf 1 2 3\n"
MTL = b"# colours\nnewmtl skin\nKd 0.9 0.7 0.6\n"
CDA = """<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3">
  <typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
  <id root="2.16.840.1.113883.19.4" extension="c266"/>
  <code code="11488-4" codeSystem="2.16.840.1.113883.6.1"/>
  <title>Konsultacijos išrašas</title>
  <recordTarget><patientRole><id root="1.2" extension="T-1001"/></patientRole></recordTarget>
</ClinicalDocument>
""".encode()


def stl_binary(triangles: int = 2) -> bytes:
    return b"solid of a kind".ljust(80) + struct.pack("<I", triangles) + bytes(50) * triangles


FILES: dict[str, tuple[bytes, str, str]] = {
    "text.stl": (STL_TEXT, sop.ENCAPSULATED_STL, "model/stl"),
    "binary.stl": (stl_binary(), sop.ENCAPSULATED_STL, "model/stl"),
    "odd.obj": (OBJ + b" " * (len(OBJ) % 2 == 0), sop.ENCAPSULATED_OBJ, "model/obj"),
    "skin.mtl": (MTL, sop.ENCAPSULATED_MTL, "model/mtl"),
    "report.xml": (CDA, sop.ENCAPSULATED_CDA, "text/XML"),
}


@pytest.fixture
def make(tmp_path: Path) -> Callable[[str], Path]:
    """Give a function that writes one of the files."""

    def write(name: str) -> Path:
        path = tmp_path / name
        path.write_bytes(FILES[name][0])
        return path

    return write


@pytest.mark.parametrize("preset", Preset)
@pytest.mark.parametrize("name", FILES)
def test_what_is_made_is_valid_and_holds_the_file(
    name: str, preset: Preset, make: Any, convert: Any, errors: Callable[[Path], list[str]]
) -> None:
    content, class_uid, mime_type = FILES[name]
    path = make(name)
    item = inspect(path)
    assert target(item, ConversionProfile(preset=preset)) == (class_uid, sop.EXPLICIT_VR_LITTLE_ENDIAN)
    modality = "" if item.kind is Kind.CDA else "M3D"
    made = convert(path, preset, SOPClassUID=class_uid, modality=modality)
    held = pydicom.dcmread(made.path)
    # This dciodvfy knows STL, not OBJ and MTL, which are defined alike (PS3.3 A.85.2, A.85.3).
    judged = made.path.with_suffix(".judged.dcm")
    unknown = (sop.ENCAPSULATED_OBJ.encode(), sop.ENCAPSULATED_MTL.encode())
    raw = made.path.read_bytes()
    for uid in unknown:
        raw = raw.replace(uid, sop.ENCAPSULATED_STL.encode())
    raw = raw.replace(b"model/obj", b"model/stl").replace(b"model/mtl", b"model/stl")
    judged.write_bytes(raw)
    assert errors(judged) == []
    assert made.warnings == ()
    assert held.EncapsulatedDocument[: held.EncapsulatedDocumentLength] == content
    assert (held.SOPClassUID, held.MIMETypeOfEncapsulatedDocument) == (class_uid, mime_type)
    own = preset is Preset.RECOMMENDED and item.kind is Kind.CDA
    assert held.DocumentTitle == ("Konsultacijos išrašas" if own else path.stem)
    if item.kind is Kind.CDA:
        assert held.HL7InstanceIdentifier == "2.16.840.1.113883.19.4^c266"


def test_they_are_known_whatever_they_are_called(make: Any, tmp_path: Path) -> None:
    for name in FILES:
        path = make(name).rename(tmp_path / "no-name.dat")
        details = inspect(path).details
        assert isinstance(details, CdaDetails if name == "report.xml" else MeshDetails), name


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (STL_TEXT[:-20], "mesh-damaged"),
        (stl_binary()[:-1], "source-unknown"),
        (OBJ.partition(b"f 1")[0], "mesh-damaged"),
        (CDA[:-30], "cda-damaged"),
        (CDA.replace(b"urn:hl7-org:v3", b"urn:other"), "cda-damaged"),
        (CDA.replace(b"<Clinical", b'<!DOCTYPE a [<!ENTITY b "c">]><Clinical', 1), "cda-damaged"),
        (b"solid ground is what we stand on", "source-unknown"),
        (b"v for victory\nf for fun\n", "source-unknown"),
        (b"<html><body>newmtl</body></html>", "source-unknown"),
    ],
)
def test_what_is_not_whole_or_something_else(content: bytes, code: str, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    problem = inspect(path).problem
    assert problem is not None
    assert problem.code == code


def test_faces_are_found_behind_many_vertices(tmp_path: Path) -> None:
    path = tmp_path / "large.obj"
    path.write_bytes(b"v 0.25 1.5 -2\n" * 200_000 + b"f 1 2 3\n")
    assert isinstance(inspect(path).details, MeshDetails)


def test_settings_by_kind_and_by_extension(make: Any) -> None:
    item = inspect(make("binary.stl"))
    by_kind = ConversionProfile(sop_class_by_kind={Kind.MESH: "1.2.3"})
    assert target(item, by_kind)[0] == "1.2.3"
    both = ConversionProfile(
        sop_class_by_kind={Kind.MESH: "1.2.3"}, sop_class_by_extension={"STL": sop.ENCAPSULATED_STL}
    )
    assert target(item, both)[0] == sop.ENCAPSULATED_STL
