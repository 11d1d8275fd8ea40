"""The fields of a search; Enter in any of them searches."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from sendtopacs.settings.choices import MODALITIES, MODELS, QUERY_LEVELS
from sendtopacs.ui.editors import ChoiceEditor, TextEditor
from sendtopacs.ui.field import Field
from sendtopacs.ui.flow import ColumnsLayout, FlowLayout
from sendtopacs.ui.lookup.name_search import NameSearch
from sendtopacs.ui.lookup.targets import AROUND, TODAY, Kind, Search
from sendtopacs.ui.widgets import named

_COLUMNS = 6


class SearchFields(QWidget):
    """What to search for."""

    wanted = Signal()

    def __init__(self, kind: Kind, parent: QWidget) -> None:
        super().__init__(parent)
        self._editors: dict[str, Any] = self._make_editors(kind)
        fields = ColumnsLayout(_COLUMNS)
        fields.setSpacing(6)
        labels = self._labels()
        for name, editor in self._editors.items():
            if name == "PatientName":
                fields.span(editor, _COLUMNS // 2)
            else:
                fields.addWidget(Field(labels[name], named(editor, f"search_{name}"), parent=self))
        self._boxes = {
            "wildcard_name": named(QCheckBox(self.tr("&Wildcards around the name"), self), "wildcard_name"),
            "wildcard_id": named(QCheckBox(self.tr("Wildcards around t&he ID"), self), "wildcard_id"),
        }
        boxes = FlowLayout()
        boxes.setSpacing(16)
        for box in self._boxes.values():
            boxes.addWidget(box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(fields)
        layout.addLayout(boxes)

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


def _roomy(choices: list[tuple[str, str]]) -> ChoiceEditor:
    """Return a list that is never narrower than the longest of its choices."""
    made = ChoiceEditor(choices)
    made.keep_room()
    return made


def _offered(choices: Any) -> list[tuple[str, str]]:
    return [(c.value, QCoreApplication.translate("settings", c.label)) for c in choices]
