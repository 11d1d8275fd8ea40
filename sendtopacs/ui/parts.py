"""What the window is made of, for those who keep it in step."""

from __future__ import annotations

from dataclasses import dataclass

from sendtopacs.ui.changes_table import ChangesTable
from sendtopacs.ui.destination_bar import DestinationBar
from sendtopacs.ui.form import PatientForm
from sendtopacs.ui.gatekeeper import Gatekeeper
from sendtopacs.ui.intake import Intake
from sendtopacs.ui.sender import Sender
from sendtopacs.ui.sources import SourceModel
from sendtopacs.ui.study_tree import StudyTree


@dataclass(frozen=True, slots=True)
class Parts:
    """What lies on the desk."""

    model: SourceModel
    intake: Intake
    form: PatientForm
    bar: DestinationBar
    jobs: Sender
    gate: Gatekeeper
    tree: StudyTree
    changes: ChangesTable
