"""What somebody has begun in windows beside the list; it is done before anything is sent."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog


class Unfinished:
    """Asks the windows that edit rows; each does what is only drawn or typed, or says why it cannot."""

    def __init__(self) -> None:
        self._settle: list[Callable[[], bool]] = []

    def ask(self, settle: Callable[[], bool]) -> None:
        """Ask this one from now on; it returns whether nothing of its own is left to be done."""
        self._settle.append(settle)

    def settled(self) -> bool:
        """Have all of it done; False where something cannot be, which is said there: send nothing then."""
        return all(settle() for settle in self._settle)


def come_forward(dialog: QDialog) -> None:
    """Show a window that says why nothing was sent, wherever it is."""
    dialog.setWindowState(dialog.windowState() & ~Qt.WindowState.WindowMinimized)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
