"""What is done to the list of sources: files come and go, are handed over, and follow their instances."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtGui import QPixmap

from sendtopacs.model.edits import Edits
from sendtopacs.model.events import InstanceChanged, InstanceProgress, InstancesAdded
from sendtopacs.model.items import SourceItem
from sendtopacs.model.problems import warning
from sendtopacs.model.profile import ConversionProfile
from sendtopacs.model.states import State
from sendtopacs.model.video import Clip
from sendtopacs.ui.order.step import Step
from sendtopacs.ui.pace import Pace
from sendtopacs.ui.rows import AGAIN, Part, Row
from sendtopacs.ui.source_order import SourceOrder
from sendtopacs.ui.source_table import FILE, KIND, STATE
from sendtopacs.ui.unfinished import Unfinished


@dataclass(frozen=True, slots=True)
class _Held:
    """A row that was taken out."""

    place: int
    row: Row
    thumbnail: QPixmap | None


class SourceModel(SourceOrder):
    """The sources, in the order in which they are sent."""

    forgotten = Signal()  # all of them: another patient is next

    def __init__(self, profile: ConversionProfile | None = None, parent: QObject | None = None) -> None:
        super().__init__(profile, parent)
        self._keys = itertools.count(1)
        self._paths: dict[Path, int] = {}  # how often each is in the list
        self._pace = Pace()
        self.unfinished = Unfinished()  # asked before rows are sent
        self._owners: dict[tuple[str, int], list[int]] = {}  # (job, instance) -> keys

    # -- the rows ------------------------------------------------------------------------------------------

    @property
    def rows(self) -> Sequence[Row]:
        """The rows, in their order."""
        return self._rows

    def row_at(self, position: int) -> Row:
        """Return the row at a position."""
        return self._rows[position]

    def append(self, items: Iterable[SourceItem]) -> None:
        """Add sources at the end; one that is there already gets a warning."""
        rows = [Row(next(self._keys), self._noted(item), **self._judged(item)) for item in items]
        if not rows:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows += rows
        self._places.update((row.key, first + n) for n, row in enumerate(rows))
        self.endInsertRows()

    def remove(self, keys: Collection[int]) -> None:
        """Take rows out."""
        places = sorted((self._places[key] for key in keys if key in self._places), reverse=True)
        for last, first in _runs(places):
            self.beginRemoveRows(QModelIndex(), first, last)
            for row in self._rows[first : last + 1]:
                self._forget(row)
            del self._rows[first : last + 1]
            self._places = {row.key: place for place, row in enumerate(self._rows)}
            self.endRemoveRows()
        self._dissolve()

    def take_out(self, keys: Collection[int]) -> None:
        """Take rows out so that this can be undone; what is in the outbox already does not come back."""
        taken = {key for key in keys if key in self._places}
        held = self._held(taken)
        if not held:
            self.remove(taken)
            return
        undo = partial(self._bring_back, held, self._groups(), self._profile)
        self.history.push(
            Step(self.tr("removing %n file(s)", None, len(taken)), undo, partial(self.remove, taken))
        )

    def forget(self) -> None:
        """Empty the list for another patient: nothing of the last one's can be brought back."""
        self.history.clear()
        self.remove([row.key for row in self._rows])
        self.forgotten.emit()

    def append_undoable(self, items: Iterable[SourceItem], what: str) -> None:
        """Add sources so that this can be undone, as far as they are not sent then."""
        known, held = len(self._rows), list[_Held]()
        self.append(items)
        added = {row.key for row in self._rows[known:]}

        def take_out() -> None:
            held[:] = self._held(added)
            self.remove([one.row.key for one in held])

        def bring_back() -> None:
            self._bring_back(held, self._groups(), self._profile)

        self.history.push(Step(what, take_out, bring_back))

    def _held(self, keys: Collection[int]) -> list[_Held]:
        """Return what is to be known of rows that are taken out and may come back."""
        return [
            _Held(place, row, self._thumbnails.get(row.key))
            for place, row in enumerate(self._rows)
            if row.key in keys and not row.sent
        ]

    def _bring_back(self, held: Sequence[_Held], groups: dict[int, int], before: ConversionProfile) -> None:
        """Put rows where they were; `before`: the profile that they were judged by."""
        changed = self._profile != before
        for first, run in _neighbours(held):
            place = min(first, len(self._rows))
            self.beginInsertRows(QModelIndex(), place, place + len(run) - 1)
            self._rows[place:place] = [self._again(one, judge=changed) for one in run]
            self._places = {row.key: number for number, row in enumerate(self._rows)}
            self.endInsertRows()
        self._set_groups(groups)

    def _again(self, held: _Held, *, judge: bool) -> Row:
        """Return a row that comes back, as it is under the present profile."""
        row = dataclasses.replace(held.row, **self._judged(held.row.item)) if judge else held.row
        if held.thumbnail is not None:
            self._thumbnails[row.key] = held.thumbnail
        if row.item.still_s is None:
            self._paths[row.item.file.path] = self._paths.get(row.item.file.path, 0) + 1
        return row

    def replace_item(self, key: int, item: SourceItem) -> None:
        """Show what a second look at a file found; what was chosen for it stays, but for its password."""
        if key in self._places:
            place = self._places[key]
            before = self._rows[place].item
            choice = dataclasses.replace(before.choice, password=item.choice.password)
            self._replace(key, item=dataclasses.replace(item, choice=choice))
            self._tell(place, place, FILE, STATE)
            self.chosen.emit()

    def set_profile(self, profile: ConversionProfile) -> None:
        """Show what the sources become under another profile."""
        if profile != self._profile:
            self._profile = profile
            for row in tuple(self._rows):
                if row.editable:
                    self._replace(row.key, item=row.item)
            self._tell(0, len(self._rows) - 1, KIND, STATE)

    def set_clip(self, key: int, clip: Clip) -> None:
        """Have only a stretch of a video sent, if it is still there and was not sent."""
        self._change(key, clip=clip)

    def set_edits(self, key: int, edits: Edits) -> None:
        """Have the picture edited before it is sent, likewise; its thumbnail is out of date then."""
        row = self.row_of(key)
        if row is not None and row.item.edits != edits and self._change(key, edits=edits):
            self._thumbnails.pop(key, None)
            self.edited.emit(key)
            self.chosen.emit()

    def _change(self, key: int, **changes: Any) -> bool:
        place = self._places.get(key)
        if place is None or not self._rows[place].editable:
            return False
        self._replace(key, item=dataclasses.replace(self._rows[place].item, **changes))
        self._tell(place, place, FILE, STATE)
        return True

    def set_thumbnail(self, key: int, picture: QPixmap) -> None:
        """Show a picture in a row, if it is still there."""
        if key in self._places:
            self._thumbnails[key] = picture
            place = self._places[key]
            self._tell(place, place, FILE, FILE)

    def has_thumbnail(self, key: int) -> bool:
        """Tell whether the row has a picture."""
        return key in self._thumbnails

    # -- jobs ----------------------------------------------------------------------------------------------

    def hand_over(self, keys: Iterable[int], *, over: bool) -> None:
        """Note that rows, by key, are being made into a job, or that nothing came of it."""
        held = [key for key in keys if key in self._places]
        for key in held:
            self._replace(key, handed_over=over)
        self._tell_keys(held)

    def take_up(self, job_id: str, owners: dict[int, dict[int, Part]]) -> None:
        """Note that rows, by key, went into a job as these instances."""
        for key, parts in owners.items():
            if key in self._places:
                for instance_id in parts:
                    self._owners.setdefault((job_id, instance_id), []).append(key)
                self._replace(key, handed_over=False, job_id=job_id, parts=parts, finished=False)
        self._tell_keys(owners)

    def apply(self, events: Iterable[InstanceChanged | InstancesAdded | InstanceProgress]) -> None:
        """Take over what the engine tells of instances."""
        touched = set()
        for event in events:
            if isinstance(event, InstancesAdded):
                self._add_parts(event)
                continue
            for key in self._owners.get((event.job_id, event.instance_id), ()):
                touched.add(key)
                self._apply_to(key, event)
        self._tell_keys(touched)

    def _add_parts(self, event: InstancesAdded) -> None:
        for key in self._owners.get((event.job_id, event.instance_id), ()):
            for instance_id in event.added:
                self._owners.setdefault((event.job_id, instance_id), []).append(key)
            added = dict.fromkeys(event.added, Part(State.PLANNED))
            row = self._rows[self._places[key]]
            self._replace(key, parts={**row.parts, **added}, finished=False)

    def finish(self, job_id: str) -> None:
        """Note that nothing of a job is under way any more."""
        keys = [row.key for row in self._rows if row.job_id == job_id]
        for key in keys:
            self._replace(key, finished=True)
        self._tell_keys(keys)

    def follow(self, job_id: str) -> None:
        """Note that a job goes on, though nobody asked for it here."""
        keys = [row.key for row in self._rows if row.job_id == job_id]
        for key in keys:
            self._replace(key, finished=False)
        self._tell_keys(keys)

    def reopen(self, job_id: str) -> None:
        """Note that what failed or was cancelled of a job is taken up again."""
        for row in [row for row in self._rows if row.job_id == job_id]:
            self.reopen_row(row.key)

    def reopen_row(self, key: int) -> None:
        """Note likewise that a row is taken up again."""
        parts = self._rows[self._places[key]].parts
        again = {n: Part(State.PLANNED) if p.state in AGAIN else p for n, p in parts.items()}
        self._replace(key, parts=again, finished=False)
        self._tell_keys([key])

    def _apply_to(self, key: int, event: InstanceChanged | InstanceProgress) -> None:
        row = self._rows[self._places[key]]
        before = row.parts.get(event.instance_id, Part(event.state))
        if isinstance(event, InstanceChanged):
            part = Part(event.state, problem=event.problem, warnings=event.warnings or before.warnings)
            self._pace.forget((event.job_id, event.instance_id, before.state))
        else:
            left_s = self._pace.left_s((event.job_id, event.instance_id, event.state), event.fraction)
            part = dataclasses.replace(before, state=event.state, fraction=event.fraction, left_s=left_s)
        self._replace(key, parts={**row.parts, event.instance_id: part}, finished=False)

    # -- within --------------------------------------------------------------------------------------------

    def _noted(self, item: SourceItem) -> SourceItem:
        if item.still_s is not None:
            return item  # a picture of a video that is there as well
        path = item.file.path
        self._paths[path] = self._paths.get(path, 0) + 1
        if self._paths[path] == 1 or not item.usable:
            return item
        return dataclasses.replace(
            item, warnings=(*item.warnings, warning("source-duplicate", file=path.name))
        )

    def _forget(self, row: Row) -> None:
        self._thumbnails.pop(row.key, None)
        for instance_id in row.parts:
            self._owners[row.job_id, instance_id].remove(row.key)
        if row.item.still_s is not None:
            return
        path = row.item.file.path
        self._paths[path] -= 1
        if not self._paths[path]:
            del self._paths[path]

    def _tell_keys(self, keys: Iterable[int]) -> None:
        """Announce one range: a view repaints only what it shows of it."""
        places = [self._places[key] for key in keys if key in self._places]
        if places:
            self._tell(min(places), max(places), STATE, STATE)


def _neighbours(held: Sequence[_Held]) -> Iterable[tuple[int, list[_Held]]]:
    """Yield the first place of each run of rows that stood beneath each other, and the run."""
    for _, run in itertools.groupby(enumerate(held), key=lambda pair: pair[1].place - pair[0]):
        rows = [one for _, one in run]
        yield rows[0].place, rows


def _runs(places: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Yield (last, first) of each run in falling numbers."""
    for _, run in itertools.groupby(enumerate(places), key=lambda pair: pair[0] + pair[1]):
        numbers = [place for _, place in run]
        yield numbers[0], numbers[-1]
