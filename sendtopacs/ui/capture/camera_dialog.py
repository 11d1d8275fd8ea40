"""The camera's window: the live picture, pictures by button and foot pedal, video with a timer."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from sendtopacs.model.problems import Problem, error
from sendtopacs.model.video import in_minutes
from sendtopacs.ui.allowing import allow
from sendtopacs.ui.capture.frames import FrameSource
from sendtopacs.ui.capture.keeper import Keeper
from sendtopacs.ui.capture.picture import LivePicture
from sendtopacs.ui.capture.recording import VIDEO, Recording
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.icons import icon
from sendtopacs.ui.problems import in_words
from sendtopacs.ui.reasons import Reason
from sendtopacs.ui.tab_order import tab_as_read
from sendtopacs.ui.widgets import button, ignore_wheel, named, plain_label
from sendtopacs.ui.window_size import resize_to_fit
from sendtopacs.ui.written import listed

PHOTO = "photo"  # what files are called
_LONGEST_S = 3600
_CHOSEN = "camera"
_FUNCTION_KEY = re.compile(r"\bF(9|[1-3][0-9])$")
STALLED_MS = 3000
"""A picture that stands still so long is not live any more, and must not look it."""


class CameraDialog(QDialog):
    """Stands beside the window; what is taken goes to the keeper, and from there into the list."""

    goes_on = Signal()  # a recording does

    def __init__(
        self, source: FrameSource, keeper: Keeper, pedal_key: str, memory: QSettings, parent: QWidget
    ) -> None:
        """`memory` keeps which camera was chosen."""
        super().__init__(parent)
        self._source, self._keeper, self._memory = source, keeper, memory
        self._recording = Recording(source, keeper, self)
        self._pictures = self._videos = 0
        self.setObjectName("camera_dialog")
        self.setWindowTitle(self.tr("Camera"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build(pedal_key)
        self._lay_out()
        self._connect()
        self._offer_cameras()
        tab_as_read(self)
        resize_to_fit(self, QSize(760, 600))

    def done(self, result: int) -> None:
        """Close a recording, and let go of the camera."""
        self._recording.stop()
        self._source.stop()
        super().done(result)

    # -- layout --------------------------------------------------------------------------------------------

    def _build(self, pedal_key: str) -> None:
        self.cameras = named(QComboBox(self), "camera")
        self.picture = LivePicture(self)
        self._take = button("camera_take", self.tr("Take &picture"), self)
        self._take.setDefault(True)
        key = QKeySequence(pedal_key)
        self._shortcut = QShortcut(key, self)
        self._shortcut.setAutoRepeat(False)  # a foot stays down longer than a finger
        hint = self.tr("{key} or a foot pedal that sends it takes a picture while this window is in front.")
        if _does_nothing_else(key):
            self._shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
            hint = self.tr(
                "{key} or a foot pedal that sends it takes a picture,"
                " whichever window of this program is in front."
            )
        shown = key.toString(QKeySequence.SequenceFormat.NativeText)
        self._take.setToolTip(self.tr("By key or foot pedal: {key} (see the settings)").format(key=shown))
        self._hint = plain_label("camera_hint", self, wrap=True)
        self._hint.setText(hint.format(key=shown))
        self._record = button("camera_record", self.tr("&Record video"), self)
        self._time = plain_label("camera_time", self)
        self.longest = named(QSpinBox(self), "camera_longest")
        self.longest.setRange(0, _LONGEST_S)
        self.longest.setSingleStep(10)
        self.longest.setSuffix(" s")
        self.longest.setSpecialValueText(self.tr("by hand"))
        ignore_wheel(self.longest)
        self._stalled = QTimer(self, singleShot=True, interval=STALLED_MS)
        self._said = ReportLine("camera", self)
        self._taken = plain_label("camera_taken", self)
        self._close = button("camera_close", self.tr("C&lose"), self)
        self._set_icons()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self._label(self.tr("&Camera"), self.cameras))
        above.addWidget(self.cameras, 1)
        below = QGridLayout()
        below.addWidget(self._take, 0, 0)
        below.addWidget(self._hint, 0, 1, 1, 4)
        below.addWidget(self._record, 1, 0)
        below.addWidget(self._label(self.tr("&Stop after"), self.longest), 1, 1)
        below.addWidget(self.longest, 1, 2)
        below.addWidget(self._time, 1, 3)
        below.setColumnStretch(4, 1)
        end = QHBoxLayout()
        end.addWidget(self._taken, 1)
        end.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.addLayout(above)
        layout.addWidget(self.picture, 1)
        layout.addLayout(below)
        layout.addWidget(self._said)
        layout.addLayout(end)
        self._take.setFocus()

    def _label(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text, self)
        label.setBuddy(buddy)
        return label

    def _connect(self) -> None:
        self.cameras.currentIndexChanged.connect(self._on_camera)
        self.cameras.textActivated.connect(lambda label: self._memory.setValue(_CHOSEN, label))
        self._take.clicked.connect(self._on_take)
        self._shortcut.activated.connect(self._on_take)
        self._record.clicked.connect(self._on_record)
        self._close.clicked.connect(self.reject)
        self._recording.ticked.connect(self._on_tick)
        self._recording.failed.connect(self._on_failed)
        self._recording.goes_on.connect(self.goes_on)
        self._stalled.timeout.connect(self._wait)
        self._source.frame.connect(self._on_frame)
        self._source.still.connect(self._on_still)
        self._source.recorded.connect(self._on_recorded)
        self._source.failed.connect(self._on_failed)
        self._source.cameras_changed.connect(self._offer_cameras)
        self._keeper.kept.connect(self._on_kept)
        self._keeper.trouble.connect(self._on_failed)

    # -- what is done --------------------------------------------------------------------------------------

    @Slot()
    def _offer_cameras(self) -> None:
        """List the cameras; go on with the one in use while it is there, else with the one last chosen."""
        before = self.cameras.currentData()
        self.cameras.blockSignals(True)
        self.cameras.clear()
        for camera in self._source.cameras():
            self.cameras.addItem(camera.label, camera.ident)
        place = self.cameras.findData(before) if before else -1
        chosen = place if place >= 0 else self.cameras.findText(str(self._memory.value(_CHOSEN, "")))
        self.cameras.setCurrentIndex(max(chosen, 0))
        self.cameras.blockSignals(False)
        if place < 0:
            self._on_camera()

    @Slot()
    def _on_camera(self) -> None:
        ident = self.cameras.currentData()
        self._source.stop()
        self._said.say("")
        self.cameras.setEnabled(self.cameras.count() > 0)  # disabled, the only one is too pale to be read
        if ident:
            self._wait()
            self._source.start(ident)
        else:
            self._stalled.stop()
            self.picture.say(in_words(error("camera-none")))
        self._show_state()

    @Slot()
    def _wait(self) -> None:
        """Show no picture until there is a new one."""
        self._stalled.stop()
        self.picture.say(self.tr("Waiting for the camera…"))
        self._show_state()

    @Slot(object)
    def _on_frame(self, image: QImage) -> None:
        first = self.picture.image.isNull()
        self._stalled.start()
        self.picture.show_image(image)
        if first:
            self._show_state()

    @Slot()
    def _on_take(self) -> None:
        if self._take.isEnabled():
            self._source.take_still()

    @Slot(object)
    def _on_still(self, image: QImage) -> None:
        self._said.say("")
        self._keeper.keep(PHOTO, image)

    @Slot()
    def _on_record(self) -> None:
        if self._recording.under_way:
            self._recording.end()
        elif self._recording.begin(self.longest.value()):
            self._said.say("")
            self._show_state()

    @Slot(float)
    def _on_tick(self, seconds: float) -> None:
        longest_s = self.longest.value()
        text = in_minutes(int(seconds))
        self._time.setText(f"{text} / {in_minutes(longest_s)}" if longest_s else text)

    @Slot()
    def _on_recorded(self) -> None:
        self._show_state()

    @Slot(object)
    def _on_kept(self, path: Path) -> None:
        """Count what is safe, and in the list."""
        self._pictures += path.name.startswith(PHOTO)
        self._videos += path.name.startswith(VIDEO)
        self._show_taken()

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self._said.show_problem(problem)
        if problem.code in ("camera-failed", "camera-refused", "camera-none"):
            self._stalled.stop()
            self.picture.say(in_words(problem))
        self._show_state()

    def _show_state(self) -> None:
        live, recording = not self.picture.image.isNull(), self._recording.under_way
        allow(self._take, live, Reason.NO_PICTURE.said())
        allow(self._record, live or recording, Reason.NO_PICTURE.said())
        self._record.setText(self.tr("S&top recording") if recording else self.tr("&Record video"))
        self.longest.setEnabled(live and not recording)
        self._time.setVisible(recording)
        self._set_icons()

    def _show_taken(self) -> None:
        parts = []
        if self._pictures:
            parts.append(self.tr("%n picture(s) taken into the list", None, self._pictures))
        if self._videos:
            parts.append(self.tr("%n video(s) taken into the list", None, self._videos))
        self._taken.setText(listed(parts))

    def _set_icons(self) -> None:
        self._take.setIcon(icon("camera"))
        self._record.setIcon(icon("cancel" if self._recording.under_way else "record"))


def _does_nothing_else(key: QKeySequence) -> bool:
    """Tell whether it is one of the keys that no list scrolls by and nobody types with."""
    return bool(_FUNCTION_KEY.search(key.toString(QKeySequence.SequenceFormat.PortableText)))
