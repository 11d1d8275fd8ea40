"""Where a text is broken into lines: between words, behind hyphens and points, else where it must be."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QTextLayout, QTextOption

_MAY_END = re.compile(r"[._](?=\w)")  # Qt breaks a file's name behind a hyphen, but behind neither of these
_BREAK = "\u200b"


def lines(text: str, font: QFont, width_px: int) -> list[str]:
    """Return the lines of a text, each as long as there is room for."""
    marked = _MAY_END.sub(rf"\g<0>{_BREAK}", text)
    layout = QTextLayout(marked, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    units, parts = marked.encode("utf-16-le", "surrogatepass"), list[str]()  # Qt counts in these
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width_px, 1))
        part = units[2 * line.textStart() : 2 * (line.textStart() + line.textLength())]
        parts.append(part.decode("utf-16-le", "surrogatepass").replace(_BREAK, ""))
    layout.endLayout()
    return parts
