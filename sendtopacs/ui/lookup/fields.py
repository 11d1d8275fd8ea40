"""The fields of a search; Enter in any of them searches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from sendtopacs.settings.choices import MODALITIES, MODELS, QUERY_LEVELS
from sendtopacs.ui.editors import ChoiceEditor, TextEditor
from sendtopacs.ui.field import Field
from sendtopacs.ui.flow import ColumnsLayout, FlowLayout
from sendtopacs.ui.lookup.name_search import NameSearch
from sendtopacs.ui.lookup.targets import AROUND, TODAY, Kind, Remembered, Search
from sendtopacs.ui.more_button import MoreButton
from sendtopacs.ui.widgets import named

_COLUMNS = 6


_SELDOM = ("ScheduledStationAETitle", "RequestedProcedureID", "model", "level")
"""What stands one level away, with the wildcards: most never ask for it."""


class SearchFields(QWidget):
    """What to search for; what is seldom asked for is shown on demand."""

    wanted = Signal()

    def __init__(self, kind: Kind, remembered: Remembered, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind, self._remembered = kind, remembered
        self._editors: dict[str, Any] = self._make_editors(kind)
        for name, editor in self._editors.items():
            if name != "PatientName":
                named(editor, f"search_{name}")
        usual = ColumnsLayout(_COLUMNS)
        usual.span(self._editors["PatientName"], _COLUMNS // 2)
        self._add(usual, [name for name in self._editors if name not in ("PatientName", *_SELDOM)], self)
        self._more = MoreButton("search_more", self.tr("More fields"), self)
        self._more.toggled.connect(self._show_more)
        self._more.clicked.connect(self._on_more)
        usual.addWidget(_at_foot(self._more, self))
        self._seldom, seldom = QWidget(self), ColumnsLayout(_COLUMNS)
        self._add(seldom, [name for name in _SELDOM if name in self._editors], self._seldom)
        self._boxes = {
            "wildcard_name": self._box("wildcard_name", self.tr("&Wildcards around the name")),
            "wildcard_id": self._box("wildcard_id", self.tr("Wildcards around t&he ID")),
        }
        self._lay_out(usual, seldom)
        self._show_more(False)

    def _lay_out(self, usual: ColumnsLayout, seldom: ColumnsLayout) -> None:
        boxes = FlowLayout()
        for box in self._boxes.values():
            boxes.addWidget(box)
        for one, spacing in ((usual, 6), (seldom, 6), (boxes, 16)):
            one.setSpacing(spacing)
        layout, within = QVBoxLayout(self), QVBoxLayout(self._seldom)
        layout.setContentsMargins(0, 0, 0, 0)
        within.setContentsMargins(0, 0, 0, 0)
        within.addLayout(seldom)
        within.addLayout(boxes)
        layout.addLayout(usual)
        layout.addWidget(self._seldom)

    def _box(self, name: str, text: str) -> QCheckBox:
        return named(QCheckBox(text, self._seldom), name)

    def _add(self, layout: ColumnsLayout, names: Sequence[str], parent: QWidget) -> None:
        labels = self._labels()
        for name in names:
            layout.addWidget(Field(labels[name], self._editors[name], parent=parent))

    def show_search(self, search: Search, usual: Search) -> None:
        """Show a search; what is seldom asked for too, where it differs from what the settings say."""
        for name, editor in self._editors.items():
            editor.set_value(search.get(name, ""))
        for name, box in self._boxes.items():
            box.setChecked(bool(search.get(name)))
        asked = search.get("ScheduledStationAETitle") or any(
            search.get(name, "") != usual.get(name, "") for name in (*_SELDOM, *self._boxes)
        )
        self._more.setChecked(bool(asked) or self._remembered.more(self._kind))

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

    @Slot(bool)
    def _show_more(self, shown: bool) -> None:
        self._seldom.setVisible(shown)

    @Slot(bool)
    def _on_more(self, shown: bool) -> None:
        """Remember what somebody chose to see."""
        self._remembered.keep_more(self._kind, shown)

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


def _at_foot(widget: QWidget, parent: QWidget) -> QWidget:
    """Return a widget at the height of the editors beside it, which have their labels above them."""
    made = QWidget(parent)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(QLabel(" ", made))  # as high as a label
    column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    return made


def _roomy(choices: list[tuple[str, str]]) -> ChoiceEditor:
    """Return a list that is never narrower than the longest of its choices."""
    made = ChoiceEditor(choices)
    made.keep_room()
    return made


def _offered(choices: Any) -> list[tuple[str, str]]:
    return [(c.value, QCoreApplication.translate("settings", c.label)) for c in choices]
