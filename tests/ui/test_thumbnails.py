"""Each row shows what is in its file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PIL import Image

from sendtopacs.ui.main_window import MainWindow


def test_photos_and_pdfs_get_their_picture(window: MainWindow, tmp_path: Path, qtbot: Any) -> None:
    files = [tmp_path / name for name in ("a.jpg", "b.pdf", "c.png")]
    for file in files:
        Image.new("RGB", (80, 40), (200, 30, 30)).save(file)
    window.add_paths(files)
    qtbot.waitUntil(lambda: window.model.rowCount() == 3)
    keys = [row.key for row in window.model.rows]
    qtbot.waitUntil(lambda: all(window.model.has_thumbnail(key) for key in keys), timeout=60_000)
    middle = window.model.thumbnail(window.model.row_at(1), 0).toImage().pixelColor(20, 10)
    assert middle.red() > 150
    assert middle.blue() < 80
