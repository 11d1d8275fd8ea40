"""How far the present list is, and how its jobs ended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from sendtopacs.model.attributes import Patient, Series, Study
from sendtopacs.model.states import DONE, ENDED, State
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.parts import Parts
from sendtopacs.ui.plurals import Plurals
from sendtopacs.ui.rows import Row, counts
from sendtopacs.ui.written import listed

_Said = tuple[Patient, Study, Series]


class Outcome(QObject):
    """Knows what the form said when the list was handed over: a retry sends that, not what it says now."""

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._sent: list[_Said] = []  # what the form said whenever the present list was handed over

    def note_sent(self) -> None:
        """Take note of what the form says as the list is handed over."""
        if not any(row.sent for row in self._parts.model.rows):
            self._sent.clear()
        self._sent.append(self._said())

    @property
    def all_stored(self) -> bool:
        """True when all of the list was stored, and the form says what it said then."""
        rows = self._parts.model.rows
        stored = bool(rows) and all(row.state in DONE for row in rows)
        return stored and all(said == self._said() for said in self._sent)

    def show(self) -> None:
        """Show it in the bar."""
        sent = [row for row in self._parts.model.rows if row.sent]
        if any(row.under_way for row in sent):
            done = sum(not row.under_way or row.state in ENDED for row in sent)
            self._parts.bar.show_busy(done, len(sent), sum(row.fraction for row in sent) / len(sent))
        elif sent:
            self._show_result(self._parts.model.rows)
        else:
            self._sent.clear()

    def _show_result(self, rows: Sequence[Row]) -> None:
        found = counts(rows)
        plurals = Plurals()
        words = {
            "stored": plurals.in_state(State.STORED, found["stored"]),
            "warnings": self.tr("%n with a warning", None, found["warnings"]),
            "saved": plurals.saved(found["saved"]),
            "waiting": plurals.in_state(State.WAITING, found["waiting"]),
            "failed": plurals.in_state(State.FAILED, found["failed"]),
            "cancelled": plurals.in_state(State.CANCELLED, found["cancelled"]),
            "refused": plurals.in_state(State.REFUSED, found["refused"]),
        }
        text = listed(words[name] for name, count in found.items() if count)
        again = bool(found["failed"] or found["cancelled"] or found["waiting"])
        icon_name, tone = "stored", Tone.GOOD
        if found["failed"] or found["cancelled"]:
            icon_name, tone = "failed", Tone.BAD
        elif found["waiting"]:
            icon_name, tone = "waiting", Tone.WARN
        elif found["warnings"] or found["refused"]:
            icon_name, tone = "warning", Tone.WARN
        if again and any(said != self._said() for said in self._sent):
            text = ". ".join((text, self._not_as_the_form_is()))
        self._parts.bar.show_result(text, icon_name=icon_name, tone=tone, may_retry=again)
        self._parts.bar.name_retry(failed=bool(found["failed"] or found["cancelled"]))

    def _not_as_the_form_is(self) -> str:
        return self.tr(
            "Sent again, they go with what the form said before, not as the form is now;"
            " to send them with what it says now, remove them from the list and add them again."
        )

    def _said(self) -> _Said:
        """Return what a person said in the form; the clock's part of it changes by itself."""
        values = self._parts.form.values()
        return values.patient, self._parts.form.said_of_study(), self._parts.form.said_of_series()
