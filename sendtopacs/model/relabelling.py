"""The decision to write the form's patient and study into DICOM files, and for which of them it was made.

IHE RAD TF-1 18 (Import Reconciliation): another patient's or study's data go in by an explicit decision only.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from sendtopacs.model.attributes import Study
from sendtopacs.model.items import DicomDetails, SourceItem


@dataclass(frozen=True, slots=True)
class Relabelling:
    """What of patient and study is written into DICOM files."""

    wanted: bool = False
    study: Study = field(default_factory=Study)  # what was said of it: today is not its date
    studies: frozenset[str] = frozenset()  # those it was decided for; none: there is only one
    new_uids: bool | None = False  # None: to be decided where another patient is replaced

    def covers(self, item: SourceItem) -> bool:
        """Tell whether it gets the form's patient: what is created, and DICOM files where it was decided."""
        if not isinstance(item.details, DicomDetails):
            return True
        named = not self.studies or item.details.study.StudyInstanceUID in self.studies
        return self.wanted and named
