"""Nothing moves that need not, where the settings say so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Motion:
    """Remembers what the system wants, to give it back."""

    def __init__(self) -> None:
        self._effects = {effect: QApplication.isEffectEnabled(effect) for effect in _EFFECTS}
        self._flash_ms = QApplication.cursorFlashTime()

    def reduce(self, reduced: bool) -> None:
        """Let menus, lists and tool tips appear at once and the text cursor stand still; or as the system."""
        for effect, wanted in self._effects.items():
            QApplication.setEffectEnabled(effect, wanted and not reduced)
        QApplication.setCursorFlashTime(0 if reduced else self._flash_ms)
