"""How it is proved that a peer holds what it said it stored."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from sendtopacs.model.remote import RemoteAE


class Proof(enum.StrEnum):
    """What counts as proof; the words stand in settings and after --confirm."""

    TRUST = "trust"  # the response to C-STORE (the statement's way)
    FIND = "find"  # C-FIND at IMAGE level
    COMMIT = "commit"  # Storage Commitment (PS3.4 J)


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What is done after storing."""

    proof: Proof = Proof.TRUST
    peer: RemoteAE | None = None  # who is asked; None: the destination itself
    model: str = "study"  # of the query
    timeout_s: float = 30.0  # in all, one resend included
    port: int = 0  # where we listen for reports; 0: they can come on our own association alone
    bind: str = ""  # at which of our addresses; '': at every one

    @property
    def wanted(self) -> bool:
        """True where a response alone is not enough."""
        return self.proof is not Proof.TRUST
