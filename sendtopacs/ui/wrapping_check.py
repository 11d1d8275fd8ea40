"""A check box whose words are broken into lines where they have no room in one; Qt's would be cut off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from sendtopacs.ui.labels import without_key
from sendtopacs.ui.line_breaks import lines

_LEAST_LETTERS = 12  # it is never so narrow that this many have no room


class WrappingCheckBox(QCheckBox):
    """Is as wide as it may be, and as high as its words then are."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._whole = text
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # Qt's is never narrower
        self.setAccessibleName(without_key(text))  # without the breaks

    def sizeHint(self) -> QSize:
        """Ask for room for all in one line; as many lines as there are now."""
        hint = super().sizeHint()
        return QSize(self._beside_words() + self._width_of(self._whole), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Ask for room for some letters."""
        least = self._beside_words() + self.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        return QSize(min(self.sizeHint().width(), least), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew."""
        super().resizeEvent(event)
        self._break()

    def changeEvent(self, event: QEvent) -> None:
        """Break them anew in other letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._break()

    def _beside_words(self) -> int:
        return super().sizeHint().width() - max(map(self._width_of, self.text().split("\n")))

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()

    def _room(self) -> int:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        return self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self).width()

    def _break(self) -> None:
        whole, room = self._whole, self._room()
        broken = whole
        if self._width_of(whole) > room:
            broken = "\n".join(part.strip() for part in lines(whole, self.font(), room))
        if broken != self.text():
            self.setText(broken)
            self.updateGeometry()
