"""What a C-STORE status means for the instance (PS3.4 B.2.3, PS3.7 C; statement, table 11).

Every status has an outcome and a sentence, the unknown ones too.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from sendtopacs.model.problems import Problem, error, warning


class StoreKind(enum.StrEnum):
    """What became of an instance."""

    STORED = "stored"
    WARNING = "warning"  # stored, and the operator should know something
    RETRY = "retry"  # the peer cannot take it now
    FAILED = "failed"  # the same would happen again


@dataclass(frozen=True, slots=True)
class StoreOutcome:
    """What became of one instance that was to be sent."""

    kind: StoreKind
    problem: Problem | None = None
    status: int | None = None  # (0000,0900); None: it was not sent
    comment: str = ""  # (0000,0902), the peer's own words; may name a patient: never into a log

    @property
    def stored(self) -> bool:
        """True when the peer says that it has the instance."""
        return self.kind in (StoreKind.STORED, StoreKind.WARNING)


_K = StoreKind
EXACT: dict[int, tuple[StoreKind, str]] = {
    0x0001: (_K.WARNING, "store-optional-unsupported"),
    0x0105: (_K.FAILED, "store-no-such-attribute"),
    0x0106: (_K.FAILED, "store-invalid-value"),
    0x0107: (_K.WARNING, "store-attribute-list"),
    0x0110: (_K.RETRY, "store-processing-failure"),
    0x0111: (_K.FAILED, "store-duplicate-instance"),
    0x0112: (_K.FAILED, "store-no-such-instance"),
    0x0116: (_K.WARNING, "store-value-out-of-range"),
    0x0117: (_K.FAILED, "store-invalid-instance"),
    0x0118: (_K.FAILED, "store-class-unsupported"),
    0x0119: (_K.FAILED, "store-class-conflict"),
    0x0120: (_K.FAILED, "store-missing-attribute"),
    0x0121: (_K.FAILED, "store-missing-value"),
    0x0122: (_K.FAILED, "store-class-unsupported"),
    0x0124: (_K.FAILED, "store-not-authorised"),
    0x0210: (_K.FAILED, "store-duplicate-invocation"),
    0x0211: (_K.FAILED, "store-unrecognised-operation"),
    0x0212: (_K.FAILED, "store-mistyped-argument"),
    0x0213: (_K.RETRY, "store-resource-limit"),
    0xB000: (_K.WARNING, "store-coerced"),
    0xB006: (_K.WARNING, "store-elements-discarded"),
    0xB007: (_K.WARNING, "store-class-mismatch-kept"),
    0xC001: (_K.FAILED, "store-peer-fault"),  # these four come from SCPs built on pynetdicom
    0xC002: (_K.FAILED, "store-peer-fault"),
    0xC210: (_K.FAILED, "store-undecodable"),
    0xC211: (_K.FAILED, "store-peer-fault"),
}
RANGES: tuple[tuple[range, StoreKind, str], ...] = (
    (range(0xA700, 0xA800), _K.RETRY, "store-out-of-resources"),
    (range(0xA900, 0xAA00), _K.FAILED, "store-class-mismatch"),
    (range(0xB000, 0xC000), _K.WARNING, "store-other-warning"),
    (range(0xC000, 0xD000), _K.FAILED, "store-not-understood"),
)


def outcome(status: int, comment: str = "") -> StoreOutcome:
    """Return what a C-STORE response with this status means; `comment` is its (0000,0902)."""
    if status == 0x0000:
        return StoreOutcome(StoreKind.STORED, None, status, comment)
    kind, code = _meaning(status)
    make = warning if kind is StoreKind.WARNING else error
    return StoreOutcome(kind, make(code, status=f"{status:04X}"), status, comment)


def _meaning(status: int) -> tuple[StoreKind, str]:
    if status in EXACT:
        return EXACT[status]
    for statuses, kind, code in RANGES:
        if status in statuses:
            return kind, code
    return StoreKind.FAILED, "store-unknown-status"
