"""Chooses the profile of the work at hand: by the mouse, or by Ctrl with its number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QWidget

from sendtopacs.profiles import NONE
from sendtopacs.settings.schema import Profile
from sendtopacs.ui.widgets import named

_WITH_KEYS = 9
_LETTERS = 14  # a long name must not make the window wider than its screen; the list shows it whole


class ProfileBox(QComboBox):
    """Offers 'no profile' and those of the settings; hidden where there are none."""

    chosen = Signal(object)  # Profile

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "profile")
        self.setAccessibleName(self.tr("Profile"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        self._profiles: tuple[Profile, ...] = ()
        self.currentIndexChanged.connect(self._on_index)
        for number in range(_WITH_KEYS + 1):
            keys = QKeySequence(f"Ctrl+{number}")
            by_key = QShortcut(keys, parent, lambda number=number: self._on_key(number))
            by_key.setWhatsThis(self.tr("Choose a profile by its number; 0: none"))
        self.offer(())

    @property
    def profile(self) -> Profile:
        """The chosen one; NONE without any."""
        place = self.currentIndex() - 1
        return self._profiles[place] if 0 <= place < len(self._profiles) else NONE

    def offer(self, profiles: Sequence[Profile]) -> None:
        """Offer these; keep the choice where one of them bears its name."""
        before, name = self.profile, self.profile.name
        self._profiles = tuple(profiles)
        self.blockSignals(True)
        self.clear()
        self.addItem(self.tr("No profile"))
        for number, profile in enumerate(self._profiles, 1):
            key = f" (Ctrl+{number})" if number <= _WITH_KEYS else ""
            self.addItem(f"{profile.name}{key}")
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 16)
        names = [profile.name for profile in self._profiles]
        self.setCurrentIndex(names.index(name) + 1 if name in names else 0)
        self.blockSignals(False)
        self.setVisible(bool(self._profiles))
        if self.profile != before:
            self._on_index()

    def choose(self, name: str) -> bool:
        """Choose by name, whatever its capitals; return whether there is one."""
        names = [profile.name.strip().casefold() for profile in self._profiles]
        if name.strip().casefold() not in names:
            return False
        self.setCurrentIndex(names.index(name.strip().casefold()) + 1)
        return True

    def _on_key(self, number: int) -> None:
        if number < self.count() and self._profiles:
            self.setCurrentIndex(number)

    @Slot()
    def _on_index(self) -> None:
        kind = self.tr("What kind of job this is")
        self.setToolTip(f"{kind}: {self.currentText()}" if self.currentIndex() else kind)
        self.chosen.emit(self.profile)
