"""Has text looked for in the picture; what is found is redacted once a person has seen it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from sendtopacs.model.edits import Step
from sendtopacs.ui.allowing import allow
from sendtopacs.ui.edit.bench import Bench
from sendtopacs.ui.edit.picture_area import PictureArea
from sendtopacs.ui.edit.showing import Shower
from sendtopacs.ui.edit.side import Side
from sendtopacs.ui.reasons import Reason

translate = QCoreApplication.translate  # by this name lupdate finds the texts


class Finder(QObject):
    """Between the button, the search in a worker, and the list of what it found."""

    said = Signal(str)
    refused = Signal()  # nothing of what was found is redacted

    def __init__(
        self, bench: Bench, shower: Shower, side: Side, area: PictureArea, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bench, self._shower, self._side, self._area = bench, shower, side, area
        self._searching = False
        self._moves: tuple[Step, ...] = ()  # how the picture lay when it was looked through
        side.suggest.clicked.connect(self.search)
        side.found.wanted.connect(self.redact)
        side.found.refused.connect(self.refuse)
        side.found.changed.connect(self._show)
        area.canvas.picked.connect(side.found.toggle)
        shower.suggested.connect(self._on_found)
        bench.changed.connect(self._on_moved)

    @property
    def waiting(self) -> bool:
        """True where something was found that nobody has decided about."""
        return self._side.found.offered

    @Slot()
    def search(self) -> None:
        """Look for text in the picture as it stands."""
        self._searching = True
        self._side.found.offer(())
        self._moves = self._bench.edits.moves
        allow(self._side.suggest, False, Reason.UNDER_WAY.said())
        self._shower.suggest(self._bench.edits, self._area.at_s)

    def give_up(self) -> None:
        """Wait for the search no more: it failed."""
        self._searching = False
        allow(self._side.suggest, True, "")

    def settle(self) -> bool:
        """Redact what is ticked; False while it is still being looked for, which is said."""
        if self._searching:
            self.said.emit(
                self.tr(
                    "Text is still being looked for in the picture. Wait until it is found, and try again."
                )
            )
            return False
        if self.waiting:
            self.redact()
        return True

    @Slot()
    def redact(self) -> None:
        """Redact what is ticked, in one step."""
        edits, ticked = self._bench.edits, self._side.found.ticked
        for step in ticked:
            edits = edits.plus(step)
        self._leave()
        self._bench.change(edits)
        self.said.emit(
            self.tr("%n area(s) that look like text redacted. Look whether any is left.", None, len(ticked))
        )

    @Slot()
    def refuse(self) -> None:
        """Redact none of them."""
        self._leave()
        self.refused.emit()

    def _leave(self) -> None:
        self._side.found.offer(())
        self._side.suggest.setFocus()

    @Slot(object)
    def _on_found(self, steps: list[Step]) -> None:
        self.give_up()
        if self._moves != self._bench.edits.moves:  # the picture lies otherwise by now
            self.search()
            return
        self._side.found.offer(steps)
        found = self.tr(
            "%n area(s) found that look like text. Untick what is none, and press “{button}”; look whether"
            " any is left.",
            None,
            len(steps),
        ).format(button=self._side.found.redact_text)
        none = translate("EditDialog", "Nothing that looks like printed text was found. Look yourself, too.")
        self.said.emit(found if steps else none)

    @Slot()
    def _on_moved(self) -> None:
        """Look anew where the picture lies otherwise: the areas would be at wrong places."""
        if self.waiting and self._moves != self._bench.edits.moves:
            self.search()

    @Slot()
    def _show(self) -> None:
        self._area.canvas.show_areas(self._side.found.areas)
