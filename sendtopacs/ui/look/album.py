"""Has pictures made in workers, keeps so many of them, and makes those of the neighbours meanwhile."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.items import SourceItem
from sendtopacs.ui.images import as_sent
from sendtopacs.ui.jobs import JobRunner, Task

KEPT_BYTES = 128 << 20


@dataclass(frozen=True, slots=True)
class Wish:
    """A picture of a source: at a page or second, within a square."""

    item: SourceItem
    place: float
    size_px: int


class Album(QObject):
    """Of several pictures asked for, the last one counts."""

    shown = Signal(object, object)  # Wish, QImage
    failed = Signal(object, object)  # Wish, SendToPacsError

    def __init__(self, runner: JobRunner, parent: QObject, *, kept_bytes: int = KEPT_BYTES) -> None:
        super().__init__(parent)
        self._runner, self._most_bytes = runner, kept_bytes
        self._kept: OrderedDict[Wish, QImage] = OrderedDict()
        self._wanted: Wish | None = None
        self._ahead: list[Wish] = []  # what may be asked for next
        self._task: Task | None = None
        self._made: Wish | None = None  # what the task makes

    @property
    def busy(self) -> bool:
        """True while the picture that is wanted is not there yet."""
        return self._wanted is not None

    @property
    def kept_bytes(self) -> int:
        """How much memory its pictures take."""
        return sum(image.sizeInBytes() for image in self._kept.values())

    def want(self, wish: Wish, ahead: Sequence[Wish] = ()) -> None:
        """Show this as soon as it is made; then make those that may be wanted next."""
        self._wanted, self._ahead = wish, list(ahead)
        if self._task is not None and self._made != wish:
            self._task.drop()
            self._task = None
        self._next()

    def stop(self) -> None:
        """Make nothing more, and keep nothing: a picture of a patient stays no longer than needed."""
        self._wanted, self._ahead = None, []
        if self._task is not None:
            self._task.drop()
            self._task = None
        self._kept.clear()

    def _next(self) -> None:
        """Show what is kept, else have it made; with nothing wanted, work ahead."""
        wanted = self._wanted
        if wanted is not None and wanted in self._kept:
            self._wanted = None
            self._kept.move_to_end(wanted)
            self.shown.emit(wanted, self._kept[wanted])
        if self._task is not None:
            return
        wish = self._wanted or next((one for one in self._ahead if one not in self._kept), None)
        if wish is None:
            return
        quiet = self._wanted is None
        if quiet:
            self._ahead.remove(wish)
        self._made = wish
        self._task = self._runner.run(
            partial(as_sent, wish.item, wish.place, wish.size_px),
            partial(self._keep, wish),
            partial(self._give_up, wish),
            quiet=quiet,
        )

    def _keep(self, wish: Wish, image: QImage) -> None:
        self._task = None
        self._kept[wish] = image
        while self.kept_bytes > self._most_bytes and len(self._kept) > 1:
            self._kept.popitem(last=False)
        self._next()

    def _give_up(self, wish: Wish, failure: SendToPacsError) -> None:
        self._task = None
        if wish == self._wanted:
            self._wanted = None
            self.failed.emit(wish, failure)
        self._next()
