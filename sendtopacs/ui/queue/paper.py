"""Paints documents on paper or into a PDF, one after the other, between which the window stays alive."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPagedPaintDevice, QPainter, QTextDocument


class Paper(QObject):
    """Begins each document on a page of its own, and numbers the pages."""

    ended = Signal(bool)  # whether it worked

    def __init__(
        self, device: QPagedPaintDevice, documents: Iterator[QTextDocument], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._device, self._documents = device, documents
        self._painter = QPainter()
        self._pages = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._paint_next)

    def begin(self) -> None:
        """Paint, as the event loop comes to it."""
        if self._painter.begin(self._device):
            self._timer.start()
        else:
            self.ended.emit(False)

    def stop(self) -> None:
        """Leave it as far as it is."""
        self._timer.stop()
        if self._painter.isActive():
            self._painter.end()

    @Slot()
    def _paint_next(self) -> None:
        document = next(self._documents, None)
        if document is None:
            self._timer.stop()
            self.ended.emit(self._painter.end())
            return
        area = QRectF(self._painter.viewport())
        footer = 2 * self._painter.fontMetrics().height()
        page = QSizeF(area.width(), area.height() - footer)
        document.documentLayout().setPaintDevice(self._device)
        document.setDocumentMargin(0)
        document.setPageSize(page)
        for number in range(document.pageCount()):
            self._paint_page(document, QRectF(0, number * page.height(), page.width(), page.height()), area)

    def _paint_page(self, document: QTextDocument, part: QRectF, area: QRectF) -> None:
        if self._pages:
            self._device.newPage()
        self._pages += 1
        self._painter.save()
        self._painter.translate(0, -part.top())
        document.drawContents(self._painter, part)
        self._painter.restore()
        side = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        self._painter.drawText(area, side, str(self._pages))
