"""Nothing moves that need not, where the settings or the system say so."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from sendtopacs.ui.system_motion import SystemMotion

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Motion(QObject):
    """Remembers what the system's style wants, to give it back."""

    def __init__(self, system: SystemMotion, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._system, self._wanted, self._ended = system, False, False
        self._effects = {effect: QApplication.isEffectEnabled(effect) for effect in _EFFECTS}
        self._flash_ms = QApplication.cursorFlashTime()
        system.changed.connect(self._apply)

    def reduce(self, reduced: bool) -> None:
        """Let menus, lists and tool tips appear at once and the text cursor stand still; or as the system."""
        self._wanted = reduced
        self._apply()

    def end(self) -> None:
        """Give back what the style wants: whoever comes after takes that for usual."""
        self._ended = True
        self._set(reduced=False)

    @Slot()
    def _apply(self) -> None:
        if not self._ended:
            self._set(reduced=self._wanted or self._system.reduced)

    def _set(self, *, reduced: bool) -> None:
        for effect, wanted in self._effects.items():
            QApplication.setEffectEnabled(effect, wanted and not reduced)
        QApplication.setCursorFlashTime(0 if reduced else self._flash_ms)
