"""What a picture shows: body part, side, view, from coded lists; and that it names nobody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGroupBox, QWidget

from sendtopacs.model import anatomy
from sendtopacs.model.attributes import Code
from sendtopacs.model.edits import Edits
from sendtopacs.ui.edit import words
from sendtopacs.ui.widgets import ignore_wheel, named


class ShownBox(QGroupBox):
    """Fields for what somebody says of the picture."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("What it shows"))
        regions = anatomy.regions()
        common = [regions[code] for code in anatomy.COMMON_REGIONS]
        self.region = self._list("edit_region", common, regions.values())
        self.side = self._list("edit_side", (), ())
        for laterality in anatomy.LATERALITIES:
            self.side.addItem(words.side(laterality), laterality)
        self.view = self._list("edit_view", (), anatomy.views().values())
        self.nameless = named(QCheckBox(self.tr("&Nothing in it names the patient"), self), "edit_nameless")
        self.nameless.setToolTip(self.tr("Is written into the object: Burned In Annotation NO"))
        self.nameless.toggled.connect(self._on_changed)
        form = QFormLayout(self)
        form.addRow(self.tr("&Body part"), self.region)
        form.addRow(self.tr("S&ide"), self.side)
        form.addRow(self.tr("&View"), self.view)
        form.addRow(self.nameless)

    def show_edits(self, edits: Edits) -> None:
        """Show what is said."""
        for field, value in (
            (self.region, edits.region),
            (self.side, edits.laterality),
            (self.view, edits.view),
        ):
            blocked = QSignalBlocker(field)
            field.setCurrentIndex(max(field.findData(value), 0))
            blocked.unblock()
        blocked = QSignalBlocker(self.nameless)
        self.nameless.setChecked(edits.nameless)
        blocked.unblock()

    def said(self, edits: Edits) -> Edits:
        """Return the edits with what the fields say."""
        region, side, view = (field.currentData() for field in (self.region, self.side, self.view))
        return replace(edits, region=region, laterality=side, view=view, nameless=self.nameless.isChecked())

    def _list(self, name: str, common: Iterable[Code], codes: Iterable[Code]) -> QComboBox:
        """Make a list: nothing said, what is chosen most, then all by name."""
        field = named(QComboBox(self), name)
        field.addItem(self.tr("not said"), "")
        for code in common:
            field.addItem(words.meaning(code), code.CodeValue)
        if field.count() > 1:
            field.insertSeparator(field.count())
        for code in sorted(codes, key=lambda code: words.meaning(code).casefold()):
            field.addItem(words.meaning(code), code.CodeValue)
        field.setMinimumContentsLength(12)
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        ignore_wheel(field)
        field.currentIndexChanged.connect(self._on_changed)
        return field

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()
