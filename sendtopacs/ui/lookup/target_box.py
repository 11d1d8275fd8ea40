"""Chooses where to search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from sendtopacs.ui.editors import ChoiceEditor
from sendtopacs.ui.lookup.targets import Target
from sendtopacs.ui.widgets import named


class TargetBox(ChoiceEditor):
    """Offers the AEs of one kind."""

    def __init__(self, targets: Sequence[Target], parent: QWidget) -> None:
        super().__init__([(target.label, target.label) for target in targets], parent=parent)
        self._targets = targets
        named(self, "lookup_target").setAccessibleName(self.tr("Where to search"))

    @property
    def target(self) -> Target | None:
        """The one that is chosen."""
        place = self.currentIndex()
        return self._targets[place] if 0 <= place < len(self._targets) else None
