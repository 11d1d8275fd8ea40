"""What would be sent, to be looked at before: the object is really made, read, and thrown away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from sendtopacs.convert.create import create
from sendtopacs.convert.listing import Line, listing
from sendtopacs.model.items import Kind
from sendtopacs.model.job import JobHeader, PlannedInstance
from sendtopacs.model.problems import Problem


@dataclass(frozen=True, slots=True)
class Preview:
    """One object."""

    planned: PlannedInstance
    lines: tuple[Line, ...]
    warnings: tuple[Problem, ...] = ()
    source: tuple[Line, ...] = ()  # what stands in the DICOM file that it is made from


def preview(header: JobHeader, planned: PlannedInstance, progress: Callable[[float], None]) -> Preview:
    """Make an object and list it; raise what `create` and `progress` raise.

    UIDs and times of a plan that is not accepted are given anew when it is sent.
    """
    changed = header.relabel_dicom or header.profile.decompress
    if planned.kind is Kind.DICOM and planned.has_file_meta and not changed:
        return Preview(planned, listing(planned.source.path))
    with TemporaryDirectory(prefix="sendtopacs-") as folder:
        target = Path(folder, "object.dcm")
        made = create(header, planned, target, progress)
        comparable = planned.kind is Kind.DICOM and planned.has_file_meta
        source = listing(planned.source.path) if comparable else ()
        return Preview(planned, listing(target), made.warnings, source)
