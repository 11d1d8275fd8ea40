"""Where a text is broken into lines: between words and behind hyphens, else where the line is full."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextLayout, QTextOption


def lines(text: str, font: QFont, width_px: int) -> list[str]:
    """Return the lines of a text, each as long as there is room for."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    units, parts = text.encode("utf-16-le", "surrogatepass"), list[str]()  # Qt counts in these
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width_px, 1))
        part = units[2 * line.textStart() : 2 * (line.textStart() + line.textLength())]
        parts.append(part.decode("utf-16-le", "surrogatepass"))
    layout.endLayout()
    return parts
