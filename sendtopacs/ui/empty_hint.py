"""What an empty table says in place of rows: why there are none, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QLabel


class EmptyHint(QLabel):
    """Stands in the middle of a table as long as that has no rows; takes neither clicks nor the keyboard."""

    def __init__(self, text: str, view: QAbstractItemView) -> None:
        super().__init__(text, view.viewport(), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._view = view
        self.setObjectName(f"{view.objectName()}_hint")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMargin(12)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.viewport().installEventFilter(self)
        model = view.model()
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.layoutChanged):
            changed.connect(self._show)
        self._show()

    def say(self, text: str) -> None:
        """Say this from now on; '' for nothing."""
        self.setText(text)
        self._show()

    @Slot()
    def _show(self) -> None:
        self.setVisible(bool(self.text()) and self._view.model().rowCount() == 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fill the table as that grows."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.viewport().rect())
        return super().eventFilter(watched, event)
