"""Whether the settings are closed with a PIN, and the button that sets one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sendtopacs.settings.declare import declared
from sendtopacs.settings.schema import Workstation
from sendtopacs.ui.field import NoticeLine, help_label
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.pin_dialog import NewPinDialog
from sendtopacs.ui.setting_editors import words
from sendtopacs.ui.widgets import button, plain_label


class PinBox(QWidget):
    """Says `chosen` with what is kept of a new PIN; '' where it was taken away."""

    chosen = Signal(str)

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._kept = ""
        label = words(declared(Workstation)["settings_pin"].label)
        self._button = button("set_pin", "", self)
        self._button.clicked.connect(self._ask)
        self._state, self._lock_line = plain_label("pin_state", self), NoticeLine(self)
        explained = self.tr("Who does not know it cannot open this window. Default: no PIN.")
        row = QHBoxLayout()
        row.addWidget(self._button)
        row.addWidget(self._state, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(QLabel(label, self))
        layout.addLayout(row)
        layout.addWidget(help_label(explained, self))
        layout.addWidget(self._lock_line)
        self._button.setAccessibleDescription(explained)
        self.show_kept("")

    def show_kept(self, kept: str) -> None:
        """Show whether there is a PIN."""
        self._kept = kept
        self._state.setText(self.tr("A PIN is set.") if kept else self.tr("There is none."))
        self._button.setText(self.tr("C&hange PIN…") if kept else self.tr("Set a PI&N…"))

    def lock(self) -> None:
        """Show it as the administrator's."""
        self._button.setEnabled(False)
        text = QCoreApplication.translate("SectionFields", "Set by the administrator for this computer.")
        self._lock_line.say(text, "info", Tone.BUSY)

    @Slot()
    def _ask(self) -> None:
        dialog = NewPinDialog(self._runner, self, removable=bool(self._kept))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.chosen)
        dialog.open()
