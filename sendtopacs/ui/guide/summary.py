"""The end of the guided set-up: what is set up now, and what to do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sendtopacs.settings.schema import Peer, Settings
from sendtopacs.ui.field import NoticeLine
from sendtopacs.ui.guide.pages import GuidePage
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.widgets import plain_label
from sendtopacs.ui.written import listed

translate = QCoreApplication.translate  # by this name lupdate finds the texts


Answered = Callable[[Settings], bool | None]
"""Tells whether what a step set up answered; None where it was not asked."""


class SummaryPage(GuidePage):
    """Says it in a few lines; and what is not proved."""

    def __init__(self, pacs: Answered, worklist: Answered, parent: QWidget) -> None:
        super().__init__(
            translate("guide", "Ready"),
            translate(
                "guide",
                "Drop files into the window, choose the patient (F2 opens the worklist), press Send. All of"
                " this, and more, can be changed in the settings.",
            ),
            parent,
        )
        self._pacs, self._worklist = pacs, worklist
        self._said = plain_label("guide_summary", self, wrap=True)
        self._unproved = NoticeLine(self)
        self.rows.addWidget(self._said)
        self.rows.addWidget(self._unproved)
        self.rows.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Say what is set up."""
        worklists = tuple(one for one in settings.query if one.kind == "mwl")
        pacs, worklist = self._pacs(settings), self._worklist(settings)
        general = settings.general
        own = settings.identity.preset == "own"
        lines = (
            self.tr("This workstation: {ae_title}, station {station}").format(
                ae_title=general.calling_ae_title, station=general.effective_station_name()
            ),
            self.tr("Identity: your own UID root")
            if own
            else self.tr("Identity: as the conformance statement has it, for trials"),
            self.tr("PACS: {name}").format(name=self._names(settings.storage, pacs)),
            self.tr("Worklist: {name}").format(name=self._names(worklists, worklist)),
        )
        self._said.setText("\n".join(f"•  {line}" for line in lines))
        silent = (settings.storage and pacs is False) or (worklists and worklist is False)
        text = self.tr("What did not answer cannot be used yet: 'Back' leads to it; 'Echo' asks again.")
        self._unproved.say(text if silent else "", "warning", Tone.WARN)

    def _names(self, records: tuple[Peer, ...], answered: bool | None) -> str:
        """Say what they are called, and of the first one, which its step is about, whether it answered."""
        said = [f"{one.name} ({one.ae_title}, {one.host}:{one.port})" for one in records]
        if said:
            said[0] = f"{said[0]} – {self._proof(answered)}"
        return listed(said) or self.tr("none yet")

    def _proof(self, answered: bool | None) -> str:
        if answered is None:
            return self.tr("Echo was not tried")
        return self.tr("answered") if answered else self.tr("did not answer")
