"""Beneath the picture: which page of a document, or which moment of a video."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from sendtopacs.model.items import DocumentDetails, ImageDetails, SourceItem, VideoDetails
from sendtopacs.model.video import in_minutes
from sendtopacs.ui.icons import icon
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.look.player import Player
from sendtopacs.ui.widgets import button, named, plain_label

_STEPS_A_SECOND = 10


class PlaceBar(QWidget):
    """A slider and words; not there where there is but one page."""

    moved = Signal()  # by somebody: another picture is wanted
    frame = Signal(object)  # QImage, of a video that plays

    def __init__(self, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._item: SourceItem | None = None
        self._player = Player(runner, self)
        self._play = button("look_play", self.tr("&Play"), self)
        self.slider = named(QSlider(Qt.Orientation.Horizontal, self), "look_place")
        self._words = plain_label("look_place_words", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._play)
        row.addWidget(self.slider, 1)
        row.addWidget(self._words)
        self._play.clicked.connect(self._play_or_stop)
        self.slider.valueChanged.connect(self._on_moved)
        self._player.frame.connect(self.frame)
        self._player.moved.connect(self._follow)
        self._player.ended.connect(self._show_words)
        self._player.failed.connect(self._show_words)
        self.hide()

    @property
    def has_pages(self) -> bool:
        """True for what has pages, and is no video."""
        return self._item is not None and not isinstance(self._item.details, VideoDetails)

    @property
    def place(self) -> float:
        """The page, from 0, or the second."""
        value = self.slider.value()
        return float(value) if self.has_pages else value / _STEPS_A_SECOND

    @property
    def playing(self) -> bool:
        """True while the video plays."""
        return self._player.playing

    def offer(self, item: SourceItem) -> None:
        """Offer the pages or the moments of another source."""
        self._player.stop()
        self._item = item
        most, details = _last(item), item.details
        is_video = isinstance(details, VideoDetails)
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, most)
            self.slider.setPageStep(_STEPS_A_SECOND if is_video else 1)
            self.slider.setValue(int(item.clip.begin_s * _STEPS_A_SECOND) if is_video else 0)
        self._play.setVisible(is_video)
        self.slider.setAccessibleName(self.tr("Position in the video") if is_video else self.tr("Page"))
        self.setVisible(most > 0)
        self._show_words()

    @Slot(int)
    def step(self, pages: int) -> None:
        """Go so many pages, or seconds, on."""
        self.slider.setValue(self.slider.value() + pages * self.slider.pageStep())

    def stop(self) -> None:
        """Play no more."""
        self._player.stop()
        self._show_words()

    @Slot()
    def _play_or_stop(self) -> None:
        item = self._item
        if self._player.playing or item is None or not isinstance(item.details, VideoDetails):
            self.stop()
            self.moved.emit()  # sharp again
            return
        end_s = item.clip.end_s or item.details.duration_s
        at_end = self.place >= end_s - 2 / _STEPS_A_SECOND
        self._player.play(item, item.clip.begin_s if at_end else self.place, end_s)
        self._show_words()

    @Slot()
    def _on_moved(self) -> None:
        self.stop()
        self.moved.emit()

    @Slot(float)
    def _follow(self, at_s: float) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(at_s * _STEPS_A_SECOND))
        self._show_words()

    @Slot()
    def _show_words(self) -> None:
        item, playing = self._item, self._player.playing
        self._play.setText(self.tr("&Pause") if playing else self.tr("&Play"))
        self._play.setIcon(icon("pause" if playing else "play"))
        if item is None:
            return
        if isinstance(item.details, VideoDetails):
            words = self.tr("{time} of {length}, without sound").format(
                time=in_minutes(self.place), length=in_minutes(item.details.duration_s)
            )
        else:
            words = self.tr("Page {number} of {count}").format(
                number=self.slider.value() + 1, count=self.slider.maximum() + 1
            )
        self._words.setText(words)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew in a new palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self._show_words()
        super().changeEvent(event)


def _last(item: SourceItem) -> int:
    """Return the last page from 0, or the last tenth of a second."""
    details = item.details
    if isinstance(details, VideoDetails):
        return max(0, int(details.duration_s * _STEPS_A_SECOND) - 1)
    pages = details.pages if isinstance(details, ImageDetails | DocumentDetails) else 1
    return max(0, pages - 1)
