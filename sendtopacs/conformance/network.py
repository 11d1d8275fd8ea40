"""What the program proposes, accepts and makes of statuses: tables from the network's own rooms."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sendtopacs.archive.config import ArchiveConfig
from sendtopacs.archive.levels import FIND_CLASSES, RETRIEVE_CLASSES
from sendtopacs.archive.query import MODALITY_WORKLIST, UPS_PULL
from sendtopacs.conformance.document import Section, Table
from sendtopacs.model.loading import load
from sendtopacs.model.messages import SENTENCES
from sendtopacs.model.remote import TimeLimits, Web, WebLogin
from sendtopacs.net import (
    commitment,
    door,
    find,
    query,
    retrieve_contexts,
    retrieve_session,
    status,
    verification,
    worklist,
)
from sendtopacs.net.keys import vr_of
from sendtopacs.net.sop_classes import name_of, storage_classes, transfer_syntaxes

_CONTEXT = ("Abstract Syntax", "UID", "Transfer Syntaxes", "Role")
_NAMES = {
    worklist.MODALITY_WORKLIST: "Modality Worklist Information Model - FIND",
    door.PUSH_MODEL: "Storage Commitment Push Model",
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
        (door.PUSH_MODEL, "Storage Commitment"),
    ]


def overview() -> Table:
    """Return the services at a glance."""
    rows = [(name(uid), uid, "Yes", "No") for uid, _ in scu_classes()]
    rows += [("Storage (every class; see Storage SOP Classes)", "", "Yes", "No")]
    rows += [("STOW-RS (DICOMweb)", "", "Yes", "No")]
    archive = [*FIND_CLASSES, *RETRIEVE_CLASSES, MODALITY_WORKLIST, UPS_PULL]
    rows += [(f"{name(uid)} (embedded PACS)", uid, "No", "Yes") for uid in archive]
    rows += [("Verification, Storage (embedded PACS)", "", "No", "Yes")]
    return Table("Network Services", ("SOP Class", "UID", "SCU", "SCP"), tuple(rows))


def storage() -> Section:
    """Return the Storage SCU's classes, syntaxes and statuses."""
    classes = tuple(
        (one.name, one.uid, "retired" if one.retired else "private" if one.private else "")
        for one in storage_classes()
    )
    listed = tuple((one.name, one.uid, "yes" if one.encapsulated else "no") for one in transfer_syntaxes())
    return Section(
        "Storage",
        (
            "An association is proposed for what a job holds: one presentation context for each pair of SOP class "
            "and transfer syntax, and Implicit VR Little Endian for each class in one of its own; no more than 128 in "
            "one association. Classes and syntaxes that are not in the tables are proposed too, when a DICOM "
            "file is of them.",
        ),
        (
            Table("Storage SOP Classes", ("SOP Class", "UID", "Remark"), classes),
            Table("Transfer Syntaxes", ("Transfer Syntax", "UID", "Encapsulated"), listed),
            Table(
                "C-STORE Response Status Handling", ("Status", "Behaviour", "What is said"), store_statuses()
            ),
        ),
    )


def store_statuses() -> tuple[tuple[str, ...], ...]:
    """Return each status with its outcome and its sentence."""
    rows = [("0000", "stored", "")]
    rows += [
        (f"{code:04X}", kind.value, SENTENCES[said]) for code, (kind, said) in sorted(status.EXACT.items())
    ]
    rows += [(_range(codes), kind.value, SENTENCES[said]) for codes, kind, said in status.RANGES]
    other = status.outcome(0x7FFF)
    rows.append(("any other", other.kind.value, SENTENCES["store-unknown-status"]))
    return tuple(rows)


def _range(codes: range) -> str:
    first, last = codes.start, codes.stop - 1
    return f"{first:04X}" if first == last else f"{first:04X} - {last:04X}"


def _find_statuses(statuses: Iterable[tuple[range, str]], what: str) -> Table:
    rows = tuple((_range(codes), SENTENCES[said]) for codes, said in statuses)
    return Table(f"{what} Response Status Handling", ("Status", "What is said"), rows)


def verification_section() -> Section:
    """Return the Verification SCU."""
    rows = tuple((name(uid), uid, syntaxes(offered), "SCU") for uid, offered in verification.CONTEXTS)
    return Section(
        "Verification", tables=(Table("Proposed Presentation Contexts, Verification", _CONTEXT, rows),)
    )


def worklist_section() -> Section:
    """Return the Modality Worklist SCU with its keys."""
    return Section(
        "Modality Worklist",
        (f"At most {find.LIMIT} items are taken; then the query is cancelled, and the operator told.",),
        (
            Table("Proposed Presentation Contexts, Worklist", _CONTEXT, (_row(worklist.MODALITY_WORKLIST),)),
            _keys("Worklist Attributes asked for", worklist.TABLE_18),
            _find_statuses(find.STATUSES, "C-FIND"),
        ),
    )


def query_section() -> Section:
    """Return the Query SCU with its keys."""
    models = tuple(_row(uid) for uid in query.MODELS.values())
    levels = tuple((model, query.DEFAULT_LEVELS[model], ", ".join(query.LEVELS)) for model in query.MODELS)
    return Section(
        "Query",
        (f"At most {find.LIMIT} answers are taken.",),
        (
            Table("Proposed Presentation Contexts, Query", _CONTEXT, models),
            Table("Query Levels", ("Model", "Usual level", "Levels that settings offer"), levels),
            _keys("Attributes asked for, patients", query.TABLE_26),
            _keys("Attributes asked for, studies", query.STUDY_KEYS),
            _keys("Attributes asked for, series", query.SERIES_KEYS),
        ),
    )


def retrieve_section() -> Section:
    """Return the Retrieve SCU."""
    rows = tuple(
        (name(uid), uid, syntaxes(retrieve_contexts.QUERY_SYNTAXES), "SCU") for uid in RETRIEVE_CLASSES
    )
    return Section(
        "Retrieve",
        (
            "By C-GET, or by C-MOVE to a third AE or to a storage SCP that is started for the retrieval and takes only "
            "what was asked for. With a C-GET the SCP role is proposed for the storage classes that the PACS names.",
        ),
        (
            Table("Proposed Presentation Contexts, Retrieve", _CONTEXT, rows),
            _find_statuses(retrieve_session.STATUSES, "C-MOVE and C-GET"),
        ),
    )


def commitment_section() -> Section:
    """Return the Storage Commitment SCU."""
    row = (name(door.PUSH_MODEL), door.PUSH_MODEL, syntaxes(commitment.SYNTAXES), "SCU")
    return Section(
        "Storage Commitment",
        (
            "Where a destination's settings ask for it: N-ACTION after storing; N-EVENT-REPORT on the same association "
            "or on one that the peer opens to the port that the settings name, where only that peer is let in.",
        ),
        (Table("Proposed Presentation Contexts, Storage Commitment", _CONTEXT, (row,)),),
    )


def stow_section() -> Section:
    """Return the STOW-RS user agent."""
    logins = ", ".join(login.value for login in WebLogin)
    rows = (
        ("Service", "Store Instances (PS3.18 10.5), POST to the URL of the settings and /studies"),
        ("Media type", 'multipart/related; type="application/dicom"'),
        ("Size of one request", f"{Web('').batch_bytes} bytes, unless one instance is larger"),
        ("Log-in", logins),
        ("What counts as stored", "an instance that the response's Referenced SOP Sequence names"),
    )
    return Section(
        "DICOMweb: STOW-RS",
        ("User agent, where a destination's settings name a URL.",),
        (Table("STOW-RS", ("What", "How"), rows),),
    )


def archive_section() -> Section:
    """Return the embedded PACS."""
    config = ArchiveConfig(Path())
    rows = tuple((name(uid), uid) for uid in (*FIND_CLASSES, *RETRIEVE_CLASSES, MODALITY_WORKLIST, UPS_PULL))
    limits = (
        ("Maximum PDU received", f"{config.maximum_pdu} bytes"),
        ("Associations at once", str(config.maximum_associations)),
        ("Connecting, for C-MOVE", f"{config.connect_timeout_s:g} s"),
        ("Association", f"{config.acse_timeout_s:g} s"),
        ("Response to a sub-operation", f"{config.dimse_timeout_s:g} s"),
        ("Silent association", f"{config.network_timeout_s:g} s"),
    )
    return Section(
        "Embedded PACS",
        (
            "For trials, training and tests; it listens on this computer only unless told otherwise. It accepts every "
            "storage class in every transfer syntax of the standard. UPS Pull queries are answered as empty.",
        ),
        (
            Table("SOP Classes as SCP besides Verification and Storage", ("SOP Class", "UID"), rows),
            Table("Limits", ("What", "Value"), limits),
        ),
    )


def time_limits() -> Table:
    """Return table 28's times."""
    limits = TimeLimits()
    rows = (
        ("TCP connection", f"{limits.connect_s:g} s"),
        ("Association", f"{limits.associate_s:g} s"),
        ("One verification or query, in all", f"{limits.query_s:g} s"),
        ("One attempt at one study, in all", f"{limits.study_s:g} s"),
    )
    return Table("Time Limits of Associations (set for each remote AE)", ("What", "Default"), rows)


def _row(uid: str) -> tuple[str, ...]:
    return (name(uid), uid, syntaxes(find.SYNTAXES), "SCU")


def _keys(title: str, paths: Iterable[str]) -> Table:
    load("pydicom")
    from pydicom.datadict import dictionary_description, tag_for_keyword  # noqa: PLC0415 - heavy

    rows = []
    for path in paths:
        *outer, last = path.split(".")
        tag = tag_for_keyword(last) or 0
        place = ">" * len(outer)
        rows.append(
            (
                place + dictionary_description(tag),
                f"({tag >> 16:04X},{tag & 0xFFFF:04X})",
                vr_of(last),
                ".".join(outer),
            )
        )
    return Table(title, ("Attribute", "Tag", "VR", "In"), tuple(rows))
