"""Documents but for PDF, as they are put into objects: 3D models (STL, OBJ, MTL) and CDA documents.

PS3.3 A.85 (Encapsulated 3D), A.45.2 (Encapsulated CDA), C.35.1 (Manufacturing 3D Model). They are known by
what is in them; what cannot be whole is refused.
"""

from __future__ import annotations

import re
import struct
import uuid
from pathlib import Path
from typing import BinaryIO
from xml.parsers import expat

from sendtopacs.convert.dataset import DataSet
from sendtopacs.convert.modules import codes
from sendtopacs.convert.reading import CHUNK_BYTES
from sendtopacs.model.attributes import Code
from sendtopacs.model.errors import SourceError
from sendtopacs.model.items import CdaDetails, Kind, MeshDetails, MeshFormat
from sendtopacs.model.job import JobHeader
from sendtopacs.model.problems import error

MIME_TYPES = {MeshFormat.STL: "model/stl", MeshFormat.OBJ: "model/obj", MeshFormat.MTL: "model/mtl"}
CDA_MIME_TYPE = "text/XML"

_NUMBER = rb"[ \t]+-?\d*\.?\d+(?:[eE][-+]?\d+)?"
_VERTEX = re.compile(rb"^v" + 3 * _NUMBER, re.MULTILINE)
_FACE = re.compile(rb"^[flp][ \t]+-?\d", re.MULTILINE)
_MATERIAL = re.compile(rb"^newmtl[ \t]+\S", re.MULTILINE)
_FACET = re.compile(rb"^\s*solid\b.*?^\s*facet\s+normal\b", re.MULTILINE | re.DOTALL)
_TAIL_BYTES = 4096
_HL7 = "urn:hl7-org:v3"
_MILLIMETRE = Code("mm", "UCUM", "mm")
_EDUCATIONAL = Code("129012", "DCM", "Educational Intent")


def kind_of(head: bytes, size_bytes: int) -> Kind | None:
    """Tell a 3D model or a CDA document from a file's first bytes and its size."""
    if b"<ClinicalDocument" in head and b"\0" not in head:
        return Kind.CDA
    return Kind.MESH if mesh_format(head, size_bytes) else None


def mesh_format(head: bytes, size_bytes: int) -> MeshFormat | None:
    """Tell the format of a 3D model; None where it is none."""
    if len(head) >= 84 and size_bytes == 84 + 50 * _triangles(head) > 84:
        return MeshFormat.STL
    if b"\0" in head:
        return None
    if _FACET.match(head):
        return MeshFormat.STL
    if _VERTEX.search(head):
        return MeshFormat.OBJ
    return MeshFormat.MTL if _MATERIAL.search(head) else None


def inspect_mesh(path: Path) -> MeshDetails:
    """Look at a 3D model; raise SourceError where its end or its faces are missing."""
    with path.open("rb") as stream:
        head = stream.read(_TAIL_BYTES)
        size = stream.seek(0, 2)
        found = mesh_format(head, size)
        if found is None:
            raise SourceError(error("mesh-damaged"))
        text = not (size == 84 + 50 * _triangles(head) if len(head) >= 84 else False)
        if found is MeshFormat.STL and text:
            stream.seek(max(0, size - _TAIL_BYTES))
            if b"endsolid" not in stream.read():
                raise SourceError(error("mesh-damaged"))
        if found is MeshFormat.OBJ and not _has_faces(stream):
            raise SourceError(error("mesh-damaged"))
    return MeshDetails(found)


def inspect_cda(path: Path) -> CdaDetails:
    """Read title and identifier of a CDA document; raise SourceError where it is no well-formed XML."""
    reader = _CdaReader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.StartDoctypeDeclHandler = reader.refuse  # entities that swell, or fetch: a CDA document has none
    with path.open("rb") as stream:
        try:
            parser.ParseFile(stream)
        except (expat.ExpatError, ValueError) as failure:
            raise SourceError(error("cda-damaged")) from failure
    if reader.root != f"{_HL7} ClinicalDocument":
        raise SourceError(error("cda-damaged"))
    return CdaDetails(" ".join(reader.title.split()), reader.identifier)


def model_modules(data_set: DataSet, job: JobHeader, instance_uid: str) -> None:
    """Add what the IODs of 3D models want beyond the document (PS3.3 C.7.4.1, C.7.5.2, C.35.1)."""
    # Of the instance's UID, so that a retry makes the same object.
    data_set.put("FrameOfReferenceUID", f"2.25.{uuid.uuid5(uuid.NAMESPACE_OID, instance_uid).int}")
    data_set.put("PositionReferenceIndicator", "")
    data_set.put("Manufacturer", job.equipment.Manufacturer or job.identity.manufacturer or "SendToPACS")
    data_set.put("ManufacturerModelName", job.identity.model_name or "SendToPACS")
    data_set.put("DeviceSerialNumber", job.equipment.StationName or job.calling_ae_title)
    data_set.put("SoftwareVersions", job.equipment.SoftwareVersions or "0")
    data_set.put("MeasurementUnitsCodeSequence", codes([_MILLIMETRE]))
    data_set.put("ModelModification", "NO")
    data_set.put("ModelMirroring", "NO")
    data_set.put("ModelUsageCodeSequence", codes([_EDUCATIONAL]))


def _triangles(head: bytes) -> int:
    (count,) = struct.unpack_from("<I", head, 80)
    return int(count)


def _has_faces(stream: BinaryIO) -> bool:
    stream.seek(0)
    last = b""
    while chunk := stream.read(CHUNK_BYTES):
        if _FACE.search(last + chunk):
            return True
        last = chunk[-64:].rpartition(b"\n")[2]
    return False


class _CdaReader:
    """Takes what matters from the elements directly beneath the root."""

    def __init__(self) -> None:
        self.root = self.title = self.identifier = ""
        self._depth = 0
        self._in_title = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        if self._depth == 0:
            self.root = name
        elif self._depth == 1 and name == f"{_HL7} id" and not self.identifier:
            parts = (attributes.get("root", ""), attributes.get("extension", ""))
            self.identifier = "^".join(filter(None, parts))
        self._in_title = self._depth == 1 and name == f"{_HL7} title"
        self._depth += 1

    def end(self, _name: str) -> None:
        """End an element."""
        self._depth -= 1
        self._in_title = False

    def text(self, text: str) -> None:
        """Take text."""
        if self._in_title and len(self.title) < 1024:
            self.title += text

    def refuse(self, *_: object) -> None:
        """Refuse a document type declaration."""
        raise ValueError("a document type declaration")
