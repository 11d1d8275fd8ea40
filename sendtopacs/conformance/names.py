"""Names of classes and syntaxes, and which classes we ask peers for."""

from __future__ import annotations

from collections.abc import Iterable

from sendtopacs.archive.levels import RETRIEVE_CLASSES
from sendtopacs.archive.query import UPS_PULL
from sendtopacs.model.loading import load
from sendtopacs.model.procedure_step import MODALITY_PERFORMED_PROCEDURE_STEP
from sendtopacs.net import commitment, query, verification, worklist
from sendtopacs.net.sop_classes import name_of

_NAMES = {
    worklist.MODALITY_WORKLIST: "Modality Worklist Information Model - FIND",
    commitment.PUSH_MODEL: "Storage Commitment Push Model",
    MODALITY_PERFORMED_PROCEDURE_STEP: "Modality Performed Procedure Step",
    UPS_PULL: "Unified Procedure Step - Pull",
}


def name(uid: str) -> str:
    """Return the name of a class or syntax, from our tables or the dictionary."""
    if uid in _NAMES:
        return _NAMES[uid]
    found = name_of(uid)
    if found != uid:
        return found
    load("pydicom")
    from pydicom.uid import UID  # noqa: PLC0415 - heavy

    return UID(uid).name


def syntaxes(uids: Iterable[str]) -> str:
    """Return the names of transfer syntaxes, in a line."""
    return "; ".join(name(uid) for uid in uids)


def scu_classes() -> list[tuple[str, str]]:
    """Return what we ask peers for, besides storage: UID and purpose."""
    return [
        *((uid, "Verification") for uid, _ in verification.CONTEXTS),
        (worklist.MODALITY_WORKLIST, "Worklist"),
        *((uid, "Query") for uid in query.MODELS.values()),
        *((uid, "Retrieve") for uid in RETRIEVE_CLASSES),
        (commitment.PUSH_MODEL, "Storage Commitment"),
        (MODALITY_PERFORMED_PROCEDURE_STEP, "Performed Procedure Step"),
    ]
