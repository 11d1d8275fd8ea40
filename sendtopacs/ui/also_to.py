"""Further destinations of a job: a menu to tick, beside the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from sendtopacs.model.remote import RemoteAE
from sendtopacs.ui.widgets import named
from sendtopacs.ui.written import listed


class AlsoTo(QPushButton):
    """Offers all other destinations; not seen where there is no other."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "also_to")
        self._ticked: list[RemoteAE] = []
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.setAccessibleName(self.tr("Further destinations"))
        self._say()

    @property
    def chosen(self) -> tuple[RemoteAE, ...]:
        """What is ticked, in the order offered."""
        return tuple(self._ticked)

    def offer(self, destinations: Sequence[RemoteAE], besides: RemoteAE | None) -> None:
        """Offer these but for one; what was ticked and is still offered stays ticked."""
        before = {remote.label for remote in self._ticked}
        others = [remote for remote in destinations if besides is None or remote.label != besides.label]
        self._ticked = [remote for remote in others if remote.label in before]
        self._menu.clear()
        for remote in others:
            action = self._menu.addAction(remote.label.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(remote.label in before)
            action.setToolTip(remote.address)
            action.setData(remote)
            action.toggled.connect(self._on_toggled)
        self.setVisible(bool(others))
        self._say()

    def untick(self) -> None:
        """Send to one destination alone again."""
        for action in self._menu.actions():
            action.setChecked(False)

    @Slot()
    def _on_toggled(self) -> None:
        self._ticked = [action.data() for action in self._menu.actions() if action.isChecked()]
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        count = len(self._ticked)
        self.setText(self.tr("and to %n more", None, count) if count else self.tr("and to…"))
        labels = listed(remote.label for remote in self._ticked)
        self.setToolTip(labels or self.tr("Send the same files to further destinations, too"))
        self.setAccessibleDescription(labels)
