"""One field of a form: its label, its editor, and beneath it what is wrong, in an icon and words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from sendtopacs.model.problems import Problem, Severity
from sendtopacs.support.report import Reported
from sendtopacs.ui import problems as problem_words
from sendtopacs.ui.aloud import announce
from sendtopacs.ui.copy_report import CopyFieldReport, CopyReport
from sendtopacs.ui.icons import Tone, colour, pixmap
from sendtopacs.ui.labels import without_key
from sendtopacs.ui.widgets import begin_where_read, breakable

_BAR = 4  # logical pixels


class NoticeLine(QWidget):
    """An icon and a sentence; takes no room while there is nothing to say."""

    ICON_SIZE = 16  # logical pixels

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing: tuple[str, Tone] | None = None
        self._icon = QLabel(self)
        self._icon.setFixedHeight(max(self.ICON_SIZE, self.fontMetrics().height()))
        self.text = QLabel(self, wordWrap=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 1, 0, 1)
        layout.setSpacing(4)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        self.hide()

    def say(self, text: str, icon: str = "info", tone: Tone = Tone.BUSY) -> None:
        """Show a sentence; an empty one takes the line away."""
        self.text.setText(breakable(text))
        self._drawing = (icon, tone) if text else None
        self._paint()
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew in a new palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the icon beside the first line; where a button makes the row higher, that is in its middle."""
        one_line = self.text.heightForWidth(self.text.width()) < 2 * self.text.fontMetrics().height()
        side = Qt.AlignmentFlag.AlignVCenter if one_line else Qt.AlignmentFlag.AlignTop
        layout = self.layout()
        item = layout.itemAt(0) if layout is not None else None
        if layout is not None and item is not None and item.alignment() != side:
            layout.setAlignment(self._icon, side)
        super().resizeEvent(event)

    def _paint(self) -> None:
        if self._drawing is not None:
            name, tone = self._drawing
            self._icon.setPixmap(pixmap(name, colour(tone, self.palette()).name(), self.ICON_SIZE))


class ProblemLine(NoticeLine):
    """Says a problem; an error aloud, too, when it is new."""

    def show_problem(self, problem: Problem | None, more: str = "") -> None:
        """Show a problem's sentence, or nothing; `more` is said behind it."""
        if problem is None:
            self.say("")
            return
        severity = problem.severity
        text = " ".join(filter(None, (problem_words.in_words(problem), more)))
        new = breakable(text) != self.text.text()
        self.say(text, problem_words.ICONS[severity], problem_words.TONES[severity])
        if new and severity is Severity.ERROR and self.isVisible():
            announce(self, text, at_once=True)


class ReportLine(ProblemLine):
    """Says a problem, and offers a report of an error to hand on."""

    def __init__(self, where: str, parent: QWidget | None = None) -> None:
        """`where` tells in a report what was being done, in English."""
        super().__init__(parent)
        self._where = where
        self._copy = CopyReport(self)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._copy)
            layout.setAlignment(self._copy, Qt.AlignmentFlag.AlignTop)

    def say(self, text: str, icon: str = "info", tone: Tone = Tone.BUSY) -> None:
        """Show a sentence that is no error."""
        self._copy.offer(())
        super().say(text, icon, tone)

    def show_problem(self, problem: Problem | None, more: str = "") -> None:
        """Show a problem's sentence, or nothing; an error is offered as a report."""
        super().show_problem(problem, more)
        if problem is not None:
            self.offer_report([Reported(problem, self._where)])

    def offer_report(self, told: Sequence[Reported]) -> None:
        """Offer a report of these, if there is an error among them, until something else is said."""
        errors = any(one.problem.severity is Severity.ERROR for one in told)
        self._copy.offer(told if errors else ())


class Field(QWidget):
    """A label above an editor above a problem line; the label is the editor's buddy and so its name."""

    def __init__(
        self,
        label: str,
        editor: QWidget,
        *,
        required: bool = False,
        help_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Without a label the editor bears its own name, as a check box does."""
        super().__init__(parent)
        self.editor = editor
        self._marked = False
        self._title: QWidget = editor
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self._row = QHBoxLayout()
        if label:
            shown = begin_where_read(QLabel(f"{label} *" if required else label, self))
            shown.setBuddy(editor)
            name = self._accessible_name(without_key(label), required)
            editor.setAccessibleName(name)
            if isinstance(editor, QComboBox) and (inner := editor.lineEdit()) is not None:
                inner.setAccessibleName(name)  # screen readers meet it as a field of its own
            self._title = shown
            layout.addWidget(shown)
        self._row.addWidget(editor, 1)
        layout.addLayout(self._row)
        if help_text:
            layout.addWidget(help_label(help_text, self))
        self._help, self._wrong, self._original = help_text, "", ""
        editor.setAccessibleDescription(help_text)
        self.problem_line = ProblemLine(self)
        layout.addWidget(self.problem_line)
        self._copy = CopyFieldReport(self, self.problem_line)
        self.note_line = NoticeLine(self)
        layout.addWidget(self.note_line)
        layout.addStretch(1)

    def add_beside(self, widget: QWidget) -> None:
        """Put a widget beside the editor."""
        self._row.addWidget(widget)

    def set_marked(self, marked: bool) -> None:
        """Mark it as found: by heavier letters, and a bar before it."""
        if marked != self._marked:
            self._marked = marked
            font = self._title.font()
            font.setBold(marked)
            self._title.setFont(font)
            self.setContentsMargins(_BAR + 5 if marked else 0, 0, 0, 0)
            self.update()

    @property
    def marked(self) -> bool:
        """True while it is marked as found."""
        return self._marked

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar of a marked field."""
        super().paintEvent(event)
        if self._marked:
            bar = QRect(0, 0, _BAR, self.height())
            QPainter(self).fillRect(bar, self.palette().color(QPalette.ColorRole.Highlight))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark the field with the gravest of its problems, or take the mark away."""
        problem = problem_words.worst(problems)
        self.problem_line.show_problem(problem)
        errors = [problem] if problem is not None and problem.severity is Severity.ERROR else []
        self._copy.offer([Reported(one, f"field {self.editor.objectName()}") for one in errors])
        self._wrong = problem_words.in_words(problem) if problem else ""
        self._describe()

    def show_original(self, text: str) -> None:
        """Say beside what it is what it was, or nothing."""
        self.note_line.say(text, "warning", Tone.WARN)
        self._original = text
        self._describe()

    @property
    def sentence(self) -> str:
        """What is said beneath it at present."""
        return self.problem_line.text.text()

    def _describe(self) -> None:
        said = filter(None, (self._wrong or self._help, self._original))
        self.editor.setAccessibleDescription(" ".join(said))

    def _accessible_name(self, label: str, required: bool) -> str:
        return self.tr("{name}, required").format(name=label) if required else label


def help_label(text: str, parent: QWidget) -> QLabel:
    """Make the small print beneath an editor."""
    label = begin_where_read(QLabel(text, parent, wordWrap=True, textFormat=Qt.TextFormat.PlainText))
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 0.9)
    label.setFont(font)
    return label
