"""The manual by F1: pages on the left, a search over all of them, the page beside; offline."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from sendtopacs import manual
from sendtopacs.conformance.document import markdown
from sendtopacs.conformance.statement import statement
from sendtopacs.model.errors import SendToPacsError
from sendtopacs.ui.jobs import JobRunner, Task
from sendtopacs.ui.problems import in_words
from sendtopacs.ui.search_line import searches
from sendtopacs.ui.widgets import named
from sendtopacs.ui.window_size import resize_to_fit

_CONFORMANCE = "conformance"
_WIDEST_PICTURE = 720
_PICTURE = QTextDocument.ResourceType.ImageResource


class PageView(QTextBrowser):
    """Finds the pages' pictures in the package."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, openLinks=False)
        self._pictures: dict[str, QUrl] = {}  # of this page, by name
        self.setOpenExternalLinks(False)

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """Return what a page refers to; Qt asks for it when it lays the page out."""
        name = QUrl(url).fileName()
        if kind != _PICTURE.value or name not in manual.pictures():
            return None
        self._pictures[name] = QUrl(url)
        return self._fitted(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures to the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self._pictures:
            for name, url in self._pictures.items():
                self.document().addResource(_PICTURE.value, url, self._fitted(name))
            self.document().markContentsDirty(0, self.document().characterCount())

    def _fitted(self, name: str) -> QImage:
        picture = QImage.fromData(manual.resource(name))
        return picture.scaledToWidth(
            max(min(picture.width(), _WIDEST_PICTURE, self.viewport().width() - 24), 100),
            Qt.TransformationMode.SmoothTransformation,
        )

    def show_page(self, text: str) -> None:
        """Show a page from its beginning; its commands are broken into lines, too, and copied unbroken."""
        self._pictures.clear()
        self.setMarkdown(text)
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().nonBreakableLines():
                breakable = block.blockFormat()
                breakable.setNonBreakableLines(False)
                QTextCursor(block).setBlockFormat(breakable)
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)


class HelpDialog(QDialog):
    """Shows a page at a time; stays beside the window while work goes on."""

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help_dialog")
        self.setWindowTitle(self.tr("Manual"))
        self._runner = runner
        self._pages = manual.pages()
        self._task: Task | None = None
        self.search = searches(named(QLineEdit(self), "help_search"))
        self.contents = named(QListWidget(self), "help_contents")
        self.text = named(PageView(self), "help_text")
        self._lay_out()
        self._list(self._pages)
        self._fit_contents()
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._find_next)
        self.contents.currentItemChanged.connect(self._show_current)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        self.contents.setCurrentRow(0)

    def open_page(self, name: str) -> None:
        """Show a page by its name, whatever was searched for."""
        self.search.clear()
        for row in range(self.contents.count()):
            if self.contents.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.contents.setCurrentRow(row)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Search the manual"), self)
        label.setBuddy(self.search)
        self.contents.setAccessibleName(self.tr("Pages"))
        self.text.setAccessibleName(self.tr("Page"))
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (label, self.search, self.contents):
            column.addWidget(widget)
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        splitter = named(QSplitter(Qt.Orientation.Horizontal, self, childrenCollapsible=False), "help_parts")
        self._splitter = splitter
        splitter.addWidget(left)
        splitter.addWidget(self.text)
        splitter.setStretchFactor(1, 1)
        QHBoxLayout(self).addWidget(splitter)
        resize_to_fit(self, QSize(1020, 720))

    def _fit_contents(self) -> None:
        """Give the titles the room of the longest, or where that is too much two lines."""
        around = self.contents.verticalScrollBar().sizeHint().width() + 2 * self.contents.frameWidth() + 4
        wanted = self.contents.sizeHintForColumn(0) + around
        width = min(wanted, self.width() // 3)
        self._splitter.setSizes([width, self.width() - width])

    def _list(self, pages: tuple[manual.Page, ...]) -> None:
        self.contents.clear()
        for page in pages:
            self._add(page.title, page.name)
        if len(pages) == len(self._pages):
            self._add(self.tr("DICOM Conformance Statement"), _CONFORMANCE)

    def _add(self, title: str, name: str) -> None:
        item = QListWidgetItem(title, self.contents)
        item.setData(Qt.ItemDataRole.UserRole, name)

    @Slot(str)
    def _search(self, words: str) -> None:
        """List the pages with all the words; mark the first of them in the page."""
        self._list(manual.find(self._pages, words) if words.strip() else self._pages)
        if self.contents.count():
            self.contents.setCurrentRow(0)
            self._find_next()
        else:
            self.text.setPlainText(self.tr("No page has all these words."))

    @Slot()
    def _find_next(self) -> None:
        words = self.search.text().split()
        if words and not self.text.find(words[0]):
            cursor = self.text.textCursor()
            cursor.movePosition(cursor.MoveOperation.Start)
            self.text.setTextCursor(cursor)
            self.text.find(words[0])

    @Slot()
    def _show_current(self) -> None:
        if self.contents.currentRow() < 0:
            return
        name = self.contents.currentItem().data(Qt.ItemDataRole.UserRole)
        self._drop_task()
        if name == _CONFORMANCE:
            self.text.setPlainText(self.tr("The statement is being made…"))
            self._task = self._runner.run(lambda _task: markdown(statement()), self._show, self._say)
        else:
            self._show(next(page for page in self._pages if page.name == name).text())

    def _show(self, text: str) -> None:
        self.text.show_page(text)

    def _say(self, failure: SendToPacsError) -> None:
        self.text.setPlainText(in_words(failure.problem))

    def _drop_task(self) -> None:
        if self._task is not None:
            self._task.drop()
            self._task = None

    def done(self, result: int) -> None:
        """Close, and hear no more of what is being made."""
        self._drop_task()
        super().done(result)
