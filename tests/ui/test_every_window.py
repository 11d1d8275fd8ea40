"""Each window as it is drawn and gone through: what is read is seen on its ground, Tab goes as one reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from sendtopacs.ui.contrast import LEAST, legible, ratio
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.languages import Languages
from sendtopacs.ui.main_window import MainWindow
from tests.ui.test_contrast import PALETTES
from tests.ui.test_languages import NAMES, Windows, shown

TIMES = 4  # as large as it is drawn to be measured: strokes are wider than a pixel then
EDGE = 2 * TIMES  # a field's own, which is no text
SLIP_PX = 8


@pytest.fixture
def windows(
    make_window: Callable[..., MainWindow],
    source: SimpleNamespace,
    runner: JobRunner,
    qtbot: Any,
    tmp_path: Path,
) -> Windows:
    return Windows(make_window, source=source, runner=runner, qtbot=qtbot, tmp_path=tmp_path)


@pytest.fixture(params=PALETTES)
def palette(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Give the application each palette, and take it back."""
    before = QPalette(qapp.palette())
    given = PALETTES[request.param]()
    qapp.setPalette(legible(given, given.color(QPalette.ColorRole.Highlight)).resolve(given))
    yield
    qapp.setPalette(before)


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    languages = Languages(qapp)
    languages.speak("ar")
    yield
    languages.silence()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale("en_GB"))


def drawn(window: QWidget) -> QImage:
    """Draw a window, large."""
    image = QImage(window.size() * TIMES, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(TIMES)
    window.render(image)
    return image


def written(window: QWidget) -> Iterator[QWidget]:
    """Give what is to be read in a window; what cannot be used just now may be paler (WCAG 2.2, 1.4.3)."""
    for widget in window.findChildren(QWidget):
        if widget.window() is not window or not widget.isVisible() or not widget.isEnabled():
            continue
        if widget.visibleRegion().boundingRect().size() == widget.size() and _holds_text(widget):
            yield widget


def _holds_text(widget: QWidget) -> bool:
    if isinstance(widget, QLabel | QAbstractButton):
        return bool(widget.text().strip(" *\N{NO-BREAK SPACE}\N{ZERO WIDTH SPACE}"))
    if isinstance(widget, QGroupBox):
        return bool(widget.title())
    if isinstance(widget, QLineEdit):
        return bool(widget.text() or widget.placeholderText())
    return isinstance(widget, QSpinBox) or (isinstance(widget, QComboBox) and bool(widget.currentText()))


def contrast_of(image: QImage, place: QRect) -> float:
    """Return the contrast of what differs most from the ground, the commonest colour there."""
    large = QRect(place.topLeft() * TIMES, place.size() * TIMES)
    inner = image.copy(large.adjusted(EDGE, EDGE, -EDGE, -EDGE))
    seen = Counter(inner.pixel(x, y) for x in range(inner.width()) for y in range(inner.height()))
    ground = QColor(seen.most_common(1)[0][0])
    return max(ratio(QColor(rgb), ground) for rgb in seen)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_read_can_be_told_from_its_ground(windows: Windows, palette: None, name: str) -> None:
    window = shown(windows, name)
    image = drawn(window)
    found = {
        f"{widget.objectName() or type(widget).__name__}: {measured:.2f}"
        for widget in written(window)
        if (measured := contrast_of(image, QRect(widget.mapTo(window, QPoint()), widget.size()))) < LEAST
    }
    assert found == set()


def test_a_pale_text_would_be_found(windows: Windows, qapp: QApplication) -> None:
    window = shown(windows, "camera")
    label = window.findChild(QLabel, "camera_hint")
    label.setStyleSheet("color: #c0c0c0")
    place = QRect(label.mapTo(window, QPoint()), label.size())
    assert contrast_of(drawn(window), place) < LEAST


def gone_through(window: QWidget, qtbot: Any) -> list[QWidget]:
    """Press Tab until it comes back to where it began; return what has the keyboard on the way."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first = window.focusWidget() or window
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    seen: list[QWidget] = []
    while (now := QApplication.focusWidget()) is not None and now not in seen:
        seen.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    return seen


def backwards(window: QWidget, before: QWidget, after: QWidget) -> bool:
    """Tell whether what Tab comes to later stands before the other for whoever reads.

    In the same line it is nearer to where lines begin; else it is above, and not in a column further on.
    """
    one, other = (QRect(w.mapTo(window, QPoint()), w.size()) for w in (before, after))
    if window.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        one, other = (QRect(-r.right(), r.top(), r.width(), r.height()) for r in (one, other))
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if shared > min(one.height(), other.height()) // 2:
        return other.left() < one.left() - SLIP_PX
    return other.bottom() < one.top() + SLIP_PX and other.left() < one.right() - SLIP_PX


def against_reading(window: QWidget, order: list[QWidget]) -> list[str]:
    """Return where Tab goes back: once it does, at the end."""
    steps = [
        f"{before.objectName()} to {after.objectName()}"
        for before, after in pairwise([*order, order[0]])
        if backwards(window, before, after)
    ]
    return steps if len(steps) > 1 else []


@pytest.mark.parametrize("name", NAMES)
def test_tab_goes_as_one_reads(windows: Windows, qtbot: Any, name: str) -> None:
    window = shown(windows, name)
    assert against_reading(window, gone_through(window, qtbot)) == []


@pytest.mark.parametrize("name", NAMES)
def test_so_it_does_from_right_to_left(windows: Windows, arabic: None, qtbot: Any, name: str) -> None:
    window = shown(windows, name)
    assert against_reading(window, gone_through(window, qtbot)) == []
