"""Texts that count, for places that are no widgets: lupdate knows a plural only where `tr` has one."""

from __future__ import annotations

from PySide6.QtCore import QObject

from sendtopacs.model.items import Kind
from sendtopacs.model.states import State


class Plurals(QObject):
    """Needs no application and no parent."""

    def pages(self, count: int) -> str:
        """Say how many pages there are."""
        return self.tr("%n page(s)", None, count)

    def more(self, count: int) -> str:
        """Say that there is more of the same."""
        return self.tr("(and %n more)", None, count)

    def kind(self, kind: Kind, count: int) -> str:
        """Say how many files there are of a kind."""
        words = {
            Kind.PHOTO: self.tr("%n photo(s)", None, count),
            Kind.VIDEO: self.tr("%n video(s)", None, count),
            Kind.PDF: self.tr("%n PDF(s)", None, count),
            Kind.DICOM: self.tr("%n DICOM file(s)", None, count),
            Kind.MESH: self.tr("%n 3D model(s)", None, count),
            Kind.CDA: self.tr("%n CDA document(s)", None, count),
        }
        return words.get(kind) or self.tr("%n file(s)", None, count)

    def in_state(self, state: State, count: int) -> str:
        """Say how many files are in a state."""
        return {
            State.REFUSED: self.tr("%n cannot be sent", None, count),
            State.PLANNED: self.tr("%n in the outbox", None, count),
            State.CONVERTED: self.tr("%n converted", None, count),
            State.SENDING: self.tr("%n sending", None, count),
            State.STORED: self.tr("%n stored", None, count),
            State.CONFIRMED: self.tr("%n confirmed", None, count),
            State.WAITING: self.tr("%n waiting", None, count),
            State.FAILED: self.tr("%n failed", None, count),
            State.CANCELLED: self.tr("%n cancelled", None, count),
        }[state]

    def saved(self, count: int) -> str:
        """Say how many files were saved, and sent nowhere."""
        return self.tr("%n saved", None, count)

    def not_sent(self, count: int) -> str:
        """Say what becomes of files that leave the list unsent."""
        return self.tr("%n file(s) were not sent. They leave the list, but stay where they are.", None, count)

    def deleted(self, count: int) -> str:
        """Say what deleting captured files means."""
        return self.tr("%n file(s) will be gone for good: there is no other copy.", None, count)

    def given_up(self, count: int) -> str:
        """Say what giving files up means."""
        return self.tr(
            "What is not stored of %n file(s) will not be sent, unless you choose 'Send again now' here.",
            None,
            count,
        )
