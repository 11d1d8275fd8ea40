"""The dialog in which a video is looked through: begin and end are set, pictures are taken into the list."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from sendtopacs.convert.video_forecast import Forecast
from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.items import SourceItem, VideoDetails
from sendtopacs.model.video import Clip, in_minutes
from sendtopacs.ui.allowing import allow
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.film.cut_fields import CutFields
from sendtopacs.ui.film.preview import Preview
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.labels import without_key
from sendtopacs.ui.look.player import Player
from sendtopacs.ui.reasons import Reason
from sendtopacs.ui.widgets import button, named, ok_and_cancel, plain_label
from sendtopacs.ui.window_size import resize_to_fit

_USUAL_RATE = 25.0


class FilmDialog(QDialog):
    """Stands beside the window; `cut` and `taken` say what was decided."""

    cut = Signal(object)  # Clip
    taken = Signal(float)  # seconds

    def __init__(
        self,
        item: SourceItem,
        details: VideoDetails,
        expected: Forecast,
        runner: JobRunner,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.item, self._details, self._expected = item, details, expected
        self._rate = details.frames_per_second or _USUAL_RATE
        self._count = 0
        self.setObjectName("film_dialog")
        self.setWindowTitle(self.tr("{file}: cut, or take pictures").format(file=item.file.path.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build(item, runner)
        self._lay_out()
        self._connect()
        self._show_clip(item.clip)
        self._on_moved()
        resize_to_fit(self, QSize(760, 640))

    @property
    def at_s(self) -> float:
        """The time whose picture is shown."""
        return self.position.value() / self._rate

    def _now_s(self) -> tuple[float, float]:
        return self.at_s, (self.position.value() + 1) / self._rate

    def follow(self, item: SourceItem, expected: Forecast) -> None:
        """Show the video as it was edited or cut meanwhile."""
        before, self.item, self._expected = self.item, item, expected
        self._show_remark()
        if item.clip not in (before.clip, self.cuts.clip):
            self._show_clip(item.clip)
        if item.edits != before.edits:
            self.preview.set_item(item)
            self._stop()

    def settle(self) -> bool:
        """Cut as the times say; False where they make no sense, which is said."""
        clip = self.cuts.clip
        if clip is not None:
            self.cut.emit(clip)
        return clip is not None

    def done(self, result: int) -> None:
        """Decode nothing more."""
        self._player.stop()
        self.preview.stop()
        super().done(result)

    # -- layout --------------------------------------------------------------------------------------------

    def _build(self, item: SourceItem, runner: JobRunner) -> None:
        self.preview = Preview(item, runner, self)
        self._player = Player(runner, self)
        self._play = button("film_play", self.tr("P&lay"), self)
        self.position = named(QSlider(Qt.Orientation.Horizontal, self), "film_position")
        self.position.setRange(0, max(0, round(self._details.duration_s * self._rate) - 1))
        self.position.setPageStep(max(1, round(self._rate)))
        self.position.setAccessibleName(self.tr("Position"))
        self.position.setToolTip(self.tr("Arrow keys: one picture. Page keys: one second."))
        self._time = plain_label("film_time", self)
        self.cuts = CutFields(self._details.duration_s, self._now_s, self)
        self._take = button("film_take", self.tr("Take this &picture"), self)
        self._taken = plain_label("film_taken", self)
        self._taken.hide()
        self._remark = plain_label("film_remark", self, wrap=True)
        self._show_remark()
        self._problem = ReportLine("looking through a video", self)
        self._buttons = ok_and_cancel(self)

    def _show_remark(self) -> None:
        """Say what cutting does; offer to do it exactly where that is a choice."""
        self.cuts.exact.setVisible(self._expected.wrapped)
        if not self._expected.wrapped or self.cuts.exact.isChecked():
            self._remark.setText(self.tr("This video is coded anew: it is cut at exactly these times."))
            return
        text = self.tr(
            "This video is not coded anew, and can be cut only at some of its pictures: it may begin"
            " earlier, and end later, than these times. Tick “{box}” to leave out all beyond them."
        )
        self._remark.setText(text.format(box=without_key(self.cuts.exact.text())))

    def _lay_out(self) -> None:
        along = QHBoxLayout()
        along.addWidget(self._play)
        along.addWidget(self.position, 1)
        along.addWidget(self._time)
        self.cuts.add_beside(self._take)
        layout = QVBoxLayout(self)
        layout.addWidget(self.preview, 1)
        layout.addLayout(along)
        layout.addWidget(self.cuts)
        layout.addWidget(self._taken)
        layout.addWidget(self._remark)
        layout.addWidget(self._problem)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        self.position.valueChanged.connect(self._on_moved)
        self._play.clicked.connect(self._play_or_stop)
        self._player.frame.connect(self.preview.show_image)
        self._player.moved.connect(self._on_played)
        self._player.ended.connect(self._stop)
        self._player.failed.connect(self._on_failed)
        self._take.clicked.connect(self._on_take)
        self.cuts.changed.connect(self._check)
        self._buttons.accepted.connect(self._accept_clip)
        self._buttons.rejected.connect(self.reject)

    # -- what is done --------------------------------------------------------------------------------------

    @Slot()
    def _on_moved(self) -> None:
        self._player.stop()
        self._show_time()
        self.preview.show_at(self.at_s)

    @Slot()
    def _play_or_stop(self) -> None:
        """Play on from what is shown, as it is sent; at the end of the video, from its beginning."""
        if self._player.playing:
            self._stop()
            return
        begin_s = 0.0 if self.position.value() >= self.position.maximum() else self.at_s
        self.preview.stop()
        self._problem.show_problem(None)
        self._player.play(self.item, begin_s, self._details.duration_s)
        self._show_time()

    @Slot()
    def _stop(self) -> None:
        """Stop, at a picture that can be taken."""
        self._on_moved()

    @Slot(float)
    def _on_played(self, at_s: float) -> None:
        with QSignalBlocker(self.position):
            self.position.setValue(round(at_s * self._rate))
        self._show_time()

    @Slot(object)
    def _on_failed(self, failure: SendToPacsError) -> None:
        self._show_time()
        self._problem.show_problem(failure.problem)

    def _show_time(self) -> None:
        self._time.setText(f"{in_minutes(self.at_s)} / {in_minutes(self._details.duration_s)}")
        self._play.setText(self.tr("P&ause") if self._player.playing else self.tr("P&lay"))

    @Slot()
    def _on_take(self) -> None:
        self._count += 1
        self._taken.setText(self.tr("%n picture(s) taken into the list", None, self._count))
        self._taken.show()
        self.taken.emit(self.at_s)

    @Slot()
    def _check(self) -> None:
        """Say at once what is wrong with the times, and what they do."""
        self._show_remark()
        problem = self.cuts.problem
        self._problem.show_problem(problem)
        allow(
            self._buttons.button(QDialogButtonBox.StandardButton.Ok), problem is None, Reason.PUT_RIGHT.said()
        )

    @Slot()
    def _accept_clip(self) -> None:
        if self.settle():
            self.accept()

    def _show_clip(self, clip: Clip) -> None:
        self.cuts.show_clip(clip)
        self.position.setValue(round(clip.begin_s * self._rate))
