"""What was done in the editor, to be undone and done again."""

from __future__ import annotations

from dataclasses import replace

from sendtopacs.model.edits import Edits, Step


class History:
    """The edits as they were after each change."""

    def __init__(self, edits: Edits) -> None:
        self._states = [edits]
        self._place = 0

    @property
    def edits(self) -> Edits:
        """The edits as they stand."""
        return self._states[self._place]

    @property
    def can_undo(self) -> bool:
        """True where there is a change to take back."""
        return self._place > 0

    @property
    def can_redo(self) -> bool:
        """True where a change was taken back, and nothing was done since."""
        return self._place + 1 < len(self._states)

    def change(self, edits: Edits) -> None:
        """Take a change; what was taken back before it is gone."""
        if edits != self.edits:
            self._states = [*self._states[: self._place + 1], edits]
            self._place += 1

    def forget(self, step: Step) -> None:
        """Take a step out of all changes: it cannot be done."""
        kept, place = list[Edits](), 0
        for number, state in enumerate(self._states):
            without = replace(state, steps=tuple(one for one in state.steps if one is not step))
            if not kept or without != kept[-1]:
                kept.append(without)
            if number == self._place:
                place = len(kept) - 1
        self._states, self._place = kept, place

    def undo(self) -> None:
        """Take the last change back."""
        self._place -= self.can_undo

    def redo(self) -> None:
        """Do again what was taken back."""
        self._place += self.can_redo
