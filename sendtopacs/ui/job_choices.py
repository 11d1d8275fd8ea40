"""Where to send, and what is chosen for this job."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget

from sendtopacs.model.remote import RemoteAE
from sendtopacs.ui.afterwards import AfterwardsBox
from sendtopacs.ui.also_to import AlsoTo
from sendtopacs.ui.flow import FlowLayout
from sendtopacs.ui.widgets import named


class JobChoices(QWidget):
    """The first row of the bottom of the window."""

    destination_changed = Signal()
    options_changed = Signal()
    relabel_changed = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._destinations: tuple[RemoteAE, ...] = ()
        self._build()
        row = FlowLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        where = (self._to, self._combo, self.also, self.afterwards)
        for choice in (*where, self._all_or_nothing, self._relabel, self._uids):
            row.addWidget(choice)

    def set_destinations(self, destinations: Sequence[RemoteAE], chosen: str) -> None:
        """Offer these; choose the one of this label, else the first."""
        self._destinations = tuple(destinations)
        self._combo.blockSignals(True)
        self._combo.clear()
        for remote in self._destinations:
            self._combo.addItem(remote.label)
        labels = [remote.label for remote in self._destinations]
        self._combo.setCurrentIndex(labels.index(chosen) if chosen in labels else min(0, len(labels) - 1))
        self._combo.setEnabled(bool(labels))
        self._combo.blockSignals(False)
        self._on_destination()

    def choose(self, name: str) -> None:
        """Choose the destination of this name, if it is offered."""
        labels = [remote.label.casefold() for remote in self._destinations]
        if name.casefold() in labels:
            self._combo.setCurrentIndex(labels.index(name.casefold()))

    @property
    def destination(self) -> RemoteAE | None:
        """What is chosen."""
        place = self._combo.currentIndex()
        return self._destinations[place] if 0 <= place < len(self._destinations) else None

    @property
    def destinations(self) -> tuple[RemoteAE, ...]:
        """What is chosen, and what is ticked besides."""
        first = self.destination
        return (first, *self.also.chosen) if first is not None else ()

    @property
    def all_or_nothing(self) -> bool:
        """True when nothing is to go out unless everything was converted."""
        return self._all_or_nothing.isChecked()

    def set_all_or_nothing(self, wanted: bool) -> None:
        """Set what the settings have."""
        self._all_or_nothing.setChecked(wanted)

    @property
    def relabel_dicom(self) -> bool:
        """True when the form is to be written into DICOM files."""
        return self._relabel.isChecked() and not self._relabel.isHidden()

    @property
    def new_uids(self) -> bool | None:
        """True or False as it was chosen for DICOM files that get another patient; None: not yet."""
        chosen: bool | None = self._uids.currentData()
        return chosen

    def offer_relabelling(self, has_dicom: bool) -> None:
        """Offer to write the form into DICOM files, where there are some."""
        self._relabel.setVisible(has_dicom)
        self._uids.setVisible(self.relabel_dicom)

    def reset(self) -> None:
        """Forget what was chosen for the files of another patient."""
        self.also.untick()
        self.afterwards.reset()
        self._relabel.setChecked(False)
        self._uids.setCurrentIndex(0)

    # -- within --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._to = QLabel(self.tr("Send &to"), self)
        self._combo = named(QComboBox(self), "destination")
        self._combo.setMinimumContentsLength(18)
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._combo.setPlaceholderText(self.tr("no PACS set up yet"))
        self._combo.currentIndexChanged.connect(self._on_destination)
        self._to.setBuddy(self._combo)
        self._combo.setAccessibleName(self.tr("Destination"))
        self.also = AlsoTo(self)
        self.also.changed.connect(self.options_changed)
        self.afterwards = AfterwardsBox(self)
        self.afterwards.currentIndexChanged.connect(self.options_changed)
        self._all_or_nothing = self._check_box("all_or_nothing", self.tr("All or not&hing"))
        self._all_or_nothing.setToolTip(self.tr("Send nothing unless every file could be converted"))
        self._relabel = self._check_box("relabel_dicom", self.tr("&Write this patient into the DICOM files"))
        self._relabel.toggled.connect(self.relabel_changed)
        self._uids = named(QComboBox(self), "new_uids")
        self._uids.setAccessibleName(self.tr("UIDs of the DICOM files"))
        for text, new in (
            (self.tr("UIDs: choose…"), None),
            (self.tr("Keep their UIDs"), False),
            (self.tr("New UIDs"), True),
        ):
            self._uids.addItem(text, new)
        self._uids.currentIndexChanged.connect(self.options_changed)
        self._uids.hide()

    def _check_box(self, name: str, text: str) -> QCheckBox:
        box = named(QCheckBox(text, self), name)
        box.toggled.connect(self.options_changed)
        return box

    @Slot()
    def _on_destination(self) -> None:
        remote = self.destination
        self._combo.setToolTip(remote.address if remote else "")
        self.also.offer(self._destinations, remote)
        self.destination_changed.emit()
