"""One file in detail: what can be chosen for it alone, and every attribute of the object that it becomes."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sendtopacs.becomes import TITLED, document_title
from sendtopacs.convert.comparing import Compared, compared
from sendtopacs.convert.listing import Line
from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.items import DocumentDetails, Kind, PdfAs, SourceItem
from sendtopacs.model.job import JobHeader, PlannedInstance
from sendtopacs.model.profile import ConversionProfile
from sendtopacs.preview import Preview, preview
from sendtopacs.ui import labels
from sendtopacs.ui.editors import ChoiceEditor, TextEditor
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.jobs import JobRunner, Task
from sendtopacs.ui.problems import worst
from sendtopacs.ui.rows import Row
from sendtopacs.ui.tab_order import tab_as_read
from sendtopacs.ui.widgets import breakable, button, named, plain_label
from sendtopacs.ui.window_size import resize_to_fit

_AS_SET = ""
_NAME, _VALUE, _IN_FILE = 2, 3, 4


@dataclass(frozen=True, slots=True)
class Objects:
    """What a row becomes, or became."""

    header: JobHeader
    instances: Sequence[PlannedInstance]


Plan = Callable[[], Objects]
"""Makes the plan; called in a worker."""


class AttributeTable(QTableWidget):
    """Every attribute of one object."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(0, 5, parent)
        self._name_width = 0  # of the longest name
        named(self, "attributes")
        self.setAccessibleName(self.tr("Attributes of the object"))
        self.setHorizontalHeaderLabels(
            [self.tr("Tag"), self.tr("VR"), self.tr("Attribute"), self.tr("Value"), self.tr("In the file")]
        )
        self.setColumnHidden(_IN_FILE, True)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.verticalHeader().hide()
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these instead; what stands in a sequence is set in."""
        self.setColumnHidden(_IN_FILE, True)
        self.setRowCount(len(lines))
        for row, line in enumerate(lines):
            self._fill(row, line, (self._value(line), ""))
        self._fit()

    def show_compared(self, lines: Sequence[Compared]) -> None:
        """Show them likewise; of what differs, also what stands in the file, in words and in bold."""
        self.setColumnHidden(_IN_FILE, False)
        self.setRowCount(len(lines))
        for row, one in enumerate(lines):
            value = self._value(one.after) if one.after else self.tr("(removed)")
            held = self._value(one.before) if one.before else self.tr("(not there)")
            self._fill(row, one.line, (value, held if one.differs else ""), bold=one.differs)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names and values what there is room for now."""
        super().resizeEvent(event)
        self._share()

    def _value(self, line: Line) -> str:
        """Return a value, or in words what it holds."""
        if line.held is None:
            return line.value
        if line.held.of_items:
            return self.tr("(%n item(s))", None, line.held.count)
        if line.held.compressed:
            return self.tr("(%n byte(s), compressed)", None, line.held.count)
        return self.tr("(%n byte(s))", None, line.held.count)

    def _fill(self, row: int, line: Line, values: tuple[str, str], *, bold: bool = False) -> None:
        name = 4 * line.depth * " " + (line.name or self.tr("Private"))
        for column, text in enumerate((line.tag_text, line.vr, name, *values)):
            item = QTableWidgetItem(text.replace("\r\n", " ").replace("\n", " "))
            item.setToolTip(text if column >= 3 else line.name)
            font = item.font()
            font.setBold(bold)
            item.setFont(font)
            self.setItem(row, column, item)

    def _fit(self) -> None:
        for column in range(3):
            self.resizeColumnToContents(column)
        self._name_width = self.columnWidth(_NAME)
        self._share()

    def _share(self) -> None:
        """Let names take half of the table at most; of two values side by side, the first a quarter."""
        room = self.viewport().width()
        self.setColumnWidth(_NAME, min(self._name_width, room // 2))
        if not self.isColumnHidden(_IN_FILE):
            self.setColumnWidth(_VALUE, room // 4)


class DetailsDialog(QDialog):
    """Follows the chosen row while it is open; says what was chosen by `choice_made` (key, field, value)."""

    choice_made = Signal(object, object, object)
    update_wanted = Signal()  # by what stands in the form now

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._task: Task | None = None
        self._plan: Plan | None = None
        self._key = 0
        self.setWindowTitle(self.tr("Details"))
        self.setObjectName("details_dialog")
        self._name = plain_label("details_file", self, wrap=True)
        self._choices = QWidget(self)
        self._title = named(TextEditor(parent=self), "document_title")
        self._described = named(TextEditor(parent=self), "description")
        self._pdf_as = named(ChoiceEditor(_pdf_choices(), parent=self), "pdf_as")
        self._number = named(QSpinBox(self, minimum=1), "object_number")
        self._number.setAccessibleName(self.tr("Which of the objects"))
        self._form = QFormLayout(self._choices)
        self._busy = plain_label("details_busy", self)
        self._problem = ReportLine("details of a file", self)
        self._table = AttributeTable(self)
        self._update = button("update_details", self.tr("&Update"), self)
        self._close = button("close_details", self.tr("&Close"), self)
        self._lay_out()
        self._connect()

    def show_row(self, row: Row, profile: ConversionProfile, plan: Plan) -> None:
        """Show this row; `plan` says what it becomes."""
        if row.key != self._key:
            self._number.setValue(1)
        self._key, self._plan = row.key, plan
        self._name.setText(breakable(str(row.item.file.path)))
        titled = isinstance(row.item.details, TITLED)
        is_pdf = isinstance(row.item.details, DocumentDetails)
        described = not titled and row.item.kind is not Kind.DICOM
        self._form.setRowVisible(self._title, titled)
        self._form.setRowVisible(self._described, described)
        self._described.set_value(row.item.choice.description)
        self._form.setRowVisible(self._pdf_as, is_pdf)
        self._choices.setVisible(titled or described)
        self._choices.setEnabled(row.editable)
        if titled:
            self._title.setPlaceholderText(document_title(_without_title(row.item), profile.preset))
            self._title.set_value(row.item.choice.title)
        self._pdf_as.set_value(row.item.choice.pdf_as or _AS_SET)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Make the object anew and list it."""
        self._stop()
        if self._plan is None or not self.isVisible():
            return
        self._on_progress(0.0)
        plan, place = self._plan, self._number.value() - 1

        def work(task: Task) -> tuple[int, Preview]:
            objects = plan()
            chosen = objects.instances[min(place, len(objects.instances) - 1)]

            def progress(fraction: float) -> None:
                task.cancel_token.checkpoint()
                task.report(fraction)

            return len(objects.instances), preview(
                objects.header.knowing(objects.instances), chosen, progress
            )

        self._task = self._runner.run(work, self._on_made, self._on_failed, on_report=self._on_progress)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        self._stop()
        super().hideEvent(event)

    # -- within --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.addRow(self.tr("&Title"), self._title)
        self._form.addRow(self.tr("&Description"), self._described)
        self._form.addRow(self.tr("&Sent as"), self._pdf_as)
        hint = plain_label("details_hint", self, wrap=True)
        hint.setText(
            self.tr("Before it is sent, identifiers (UIDs) and the present date and time are only examples.")
        )
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        for widget in (self._number, self._update, self._close):
            bottom.addWidget(widget)
        layout = QVBoxLayout(self)
        for part in (self._name, self._choices, self._problem, self._busy):
            layout.addWidget(part)
        layout.addWidget(self._table, 1)
        layout.addWidget(hint)
        layout.addLayout(bottom)
        tab_as_read(self)
        resize_to_fit(self, QSize(860, 620))

    def _connect(self) -> None:
        self._title.editingFinished.connect(self._on_title)
        self._described.editingFinished.connect(self._on_described)
        self._pdf_as.activated.connect(self._on_pdf_as)
        self._number.valueChanged.connect(self.refresh)
        self._update.clicked.connect(self.update_wanted)
        self._close.clicked.connect(self.close)

    @Slot()
    def _on_title(self) -> None:
        self.choice_made.emit(self._key, "title", self._title.value())

    @Slot()
    def _on_described(self) -> None:
        self.choice_made.emit(self._key, "description", self._described.value())

    @Slot()
    def _on_pdf_as(self) -> None:
        word = self._pdf_as.value()
        self.choice_made.emit(self._key, "pdf_as", PdfAs(word) if word else None)

    def _on_progress(self, fraction: float) -> None:
        self._busy.setText(self.tr("Working it out… {percent} %").format(percent=round(100 * fraction)))

    def _on_made(self, made: tuple[int, Preview]) -> None:
        self._end()
        count, found = made
        self._number.blockSignals(True)
        self._number.setMaximum(count)
        self._number.setSuffix(self.tr(" of {count}").format(count=count))
        self._number.blockSignals(False)
        self._number.setEnabled(count > 1)
        self._problem.show_problem(worst(found.warnings))
        if not found.source:
            self._table.show_lines(found.lines)
            return
        lines = compared(found.source, found.lines)
        self._table.show_compared(lines)
        count = sum(one.differs for one in lines)
        self._busy.setText(self.tr("%n attribute(s) differ from the file.", None, count))

    def _on_failed(self, failure: SendToPacsError) -> None:
        self._end()
        self._table.show_lines(())
        self._problem.show_problem(failure.problem)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.drop()
        self._end()

    def _end(self) -> None:
        self._task = None
        self._busy.setText("")


def _without_title(item: SourceItem) -> SourceItem:
    return dataclasses.replace(item, choice=dataclasses.replace(item.choice, title=""))


def _pdf_choices() -> list[tuple[str, str]]:
    return [(word, labels.pdf_as_label(word)) for word in ("", *PdfAs)]
