"""The button beside an error that copies a report of it: what happened, where, and nothing of a patient."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from sendtopacs.support.report import Reported, report
from sendtopacs.ui.icons import icon

_SAID_MS = 2500
_LEAST_PX = 26  # the icon and its frame


class CopyFieldReport(QAction):
    """The same for a field that is wrong, by key and menu: a button would stand in the way of who types."""

    def __init__(self, field: QWidget, line: QWidget) -> None:
        """Works inside the field, and in the menu of the line that says what is wrong."""
        super().__init__(field)
        self.setText(self.tr("Copy report"))
        self.setShortcut(QKeySequence("Ctrl+Shift+C"))
        self.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.setToolTip(self.tr("Copy what is wrong with the field, without what stands in it"))
        self._told: tuple[Reported, ...] = ()
        self._line = line
        field.addAction(self)
        line.addAction(self)
        line.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.triggered.connect(self._copy)
        self.offer(())

    def offer(self, told: Sequence[Reported]) -> None:
        """Offer a report of these, or of nothing."""
        self._told = tuple(told)
        self.setEnabled(bool(told))
        keys = self.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        hint = self.tr("{keys} in the field, or the right mouse button here: copy a report").format(keys=keys)
        self._line.setToolTip(hint if told else "")

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(report(self._told))


class CopyReport(QToolButton):
    """Shown while there is something to report; without its words where there is no room for them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, autoRaise=True)
        self.setObjectName("copy_report")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(16, 16))
        self.setMinimumWidth(_LEAST_PX)
        self.setToolTip(self.tr("Copy what happened for whoever helps; it holds no patient data"))
        self._told: tuple[Reported, ...] = ()
        self._back = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._back.timeout.connect(self._show_offer)
        self.clicked.connect(self._copy)
        self._show_offer()
        self.hide()

    def offer(self, told: Sequence[Reported]) -> None:
        """Offer a report of these; nothing takes the button away."""
        if tuple(told) != self._told:
            self._told = tuple(told)
            self._show_offer()
        self.setVisible(bool(told))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon alone where the words would be cut."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        if self.width() < self.sizeHint().width():
            option.toolButtonStyle = Qt.ToolButtonStyle.ToolButtonIconOnly
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew in a new palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self.setIcon(icon("copy"))
        super().changeEvent(event)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(report(self._told))
        self.setText(self.tr("Copied"))
        self._back.start()

    @Slot()
    def _show_offer(self) -> None:
        self._back.stop()
        self.setIcon(icon("copy"))
        self.setText(self.tr("Copy report"))
