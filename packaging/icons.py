"""Draw the program's icon as PNG in the sizes that systems want: python packaging/icons.py FOLDER."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 32, 48, 64, 128, 256, 512)
SOURCE = Path(__file__).resolve().parents[1] / "sendtopacs" / "resources" / "icons" / "sendtopacs.svg"


def draw(folder: Path) -> None:
    """Write hicolor/SIZExSIZE/apps/sendtopacs.png under the folder, and the largest as sendtopacs.png."""
    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(SOURCE))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        target = folder / "hicolor" / f"{size}x{size}" / "apps" / "sendtopacs.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        image.save(str(target))
    image.save(str(folder / "sendtopacs.png"))
    del application


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
