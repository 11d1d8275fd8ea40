"""The end of the guided set-up: what is set up now, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sendtopacs.settings.schema import Peer, Settings
from sendtopacs.ui.guide.pages import GuidePage
from sendtopacs.ui.widgets import plain_label

translate = QCoreApplication.translate  # by this name lupdate finds the texts


class SummaryPage(GuidePage):
    """Says it in a few lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            translate("guide", "Ready"),
            translate(
                "guide",
                "Drop files into the window, choose the patient (F2 opens the worklist), press Send. All of"
                " this, and more, can be changed in the settings.",
            ),
            parent,
        )
        self._said = plain_label("guide_summary", self, wrap=True)
        self.rows.addWidget(self._said)
        self.rows.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Say what is set up."""
        worklists = tuple(one for one in settings.query if one.kind == "mwl")
        general = settings.general
        own = settings.identity.preset == "own"
        lines = (
            self.tr("This workstation: {ae_title}, station {station}").format(
                ae_title=general.calling_ae_title, station=general.effective_station_name()
            ),
            self.tr("Identity: your own UID root")
            if own
            else self.tr("Identity: as the conformance statement has it, for trials"),
            self.tr("PACS: {name}").format(name=self._names(settings.storage)),
            self.tr("Worklist: {name}").format(name=self._names(worklists)),
        )
        self._said.setText("\n".join(f"•  {line}" for line in lines))

    def _names(self, records: tuple[Peer, ...]) -> str:
        said = [f"{one.name} ({one.ae_title}, {one.host}:{one.port})" for one in records]
        return ", ".join(said) or self.tr("none yet")
