"""The fields of a search; Enter in any of them searches."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from sendtopacs.settings.choices import MODALITIES, MODELS, QUERY_LEVELS
from sendtopacs.ui.editors import ChoiceEditor, TextEditor
from sendtopacs.ui.field import Field
from sendtopacs.ui.lookup.name_search import NameSearch
from sendtopacs.ui.lookup.targets import AROUND, TODAY, Kind, Search
from sendtopacs.ui.widgets import named


class SearchFields(QWidget):
    """What to search for."""

    wanted = Signal()

    def __init__(self, kind: Kind, parent: QWidget) -> None:
        super().__init__(parent)
        self._editors: dict[str, Any] = self._make_editors(kind)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        labels = self._labels()
        for place, (name, editor) in enumerate(self._editors.items()):
            if name != "PatientName":
                named(editor, f"search_{name}")
            shown = editor if name == "PatientName" else Field(labels[name], editor, parent=self)
            row, column, span = _place(place)
            self._grid.addWidget(shown, row, column, 1, span)
        for column in range(6):
            self._grid.setColumnStretch(column, 1)
        self._boxes = {
            "wildcard_name": named(QCheckBox(self.tr("&Wildcards around the name"), self), "wildcard_name"),
            "wildcard_id": named(QCheckBox(self.tr("Wildcards around t&he ID"), self), "wildcard_id"),
        }
        row = self._grid.rowCount()
        self._grid.addWidget(self._boxes["wildcard_name"], row, 0, 1, 2)
        self._grid.addWidget(self._boxes["wildcard_id"], row, 2, 1, 2)

    def show_search(self, search: Search) -> None:
        """Show a search."""
        for name, editor in self._editors.items():
            editor.set_value(search.get(name, ""))
        for name, box in self._boxes.items():
            box.setChecked(bool(search.get(name)))

    def search(self) -> Search:
        """Return what is searched for."""
        texts = {name: str(editor.value()) for name, editor in self._editors.items()}
        return texts | {name: "1" if box.isChecked() else "" for name, box in self._boxes.items()}

    def start(self) -> None:
        """Lead the keyboard to the name, all of it selected."""
        self._editors["PatientName"].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._editors["PatientName"].select_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def _make_editors(self, kind: Kind) -> dict[str, Any]:
        level = _roomy(_offered(QUERY_LEVELS))
        common = {
            "PatientName": NameSearch(self),
            "PatientID": TextEditor(),
        }
        if kind is Kind.ARCHIVE:
            models = [("", self.tr("As in the settings")), *_offered(MODELS)]
            return {**common, "model": _roomy(models), "level": level}
        days = [
            ("", self.tr("Any day")),
            (TODAY, self.tr("Today")),
            (AROUND, self.tr("Yesterday to tomorrow")),
        ]
        return {
            **common,
            "ScheduledProcedureStepStartDate": ChoiceEditor(days, free=True),
            "Modality": ChoiceEditor([("", ""), *_offered(MODALITIES)], free=True),
            "ScheduledStationAETitle": TextEditor(),
            "AccessionNumber": TextEditor(),
            "RequestedProcedureID": TextEditor(),
            "level": level,
        }

    def _labels(self) -> dict[str, str]:
        return {
            "PatientID": self.tr("Patient &ID"),
            "ScheduledProcedureStepStartDate": self.tr("&Date, or from - to"),
            "Modality": self.tr("&Modality"),
            "ScheduledStationAETitle": self.tr("S&tation AE title"),
            "AccessionNumber": self.tr("Accession n&umber"),
            "RequestedProcedureID": self.tr("Requested &procedure ID"),
            "model": self.tr("Information m&odel"),
            "level": self.tr("Model &level"),
        }


def _place(place: int) -> tuple[int, int, int]:
    """Return row, column and columns spanned: the name takes three of six."""
    if place == 0:
        return 0, 0, 3
    return (*divmod(place + 2, 6), 1)


def _roomy(choices: list[tuple[str, str]]) -> ChoiceEditor:
    """Return a list that is never narrower than the longest of its choices."""
    made = ChoiceEditor(choices)
    made.keep_room()
    return made


def _offered(choices: Any) -> list[tuple[str, str]]:
    return [(c.value, QCoreApplication.translate("settings", c.label)) for c in choices]
