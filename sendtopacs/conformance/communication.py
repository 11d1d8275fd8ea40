"""Section 7 of the template: what associations propose and accept, in what time, and what statuses mean."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sendtopacs.archive.config import ArchiveConfig
from sendtopacs.archive.levels import FIND_CLASSES, RETRIEVE_CLASSES
from sendtopacs.archive.query import MODALITY_WORKLIST, UPS_PULL
from sendtopacs.conformance.document import Section, Table
from sendtopacs.conformance.names import name, syntaxes
from sendtopacs.model.attributes import AS_THE_STATEMENT
from sendtopacs.model.messages import SENTENCES
from sendtopacs.model.procedure_step import MODALITY_PERFORMED_PROCEDURE_STEP
from sendtopacs.model.remote import LocalAE, TimeLimits
from sendtopacs.net import (
    commitment,
    find,
    procedure_step,
    query,
    retrieve_contexts,
    retrieve_session,
    status,
    stow_response,
    verification,
    worklist,
)
from sendtopacs.net.association import MAXIMUM_CONTEXTS
from sendtopacs.settings.schema import Settings

_CONTEXT = ("Abstract Syntax", "UID", "Transfer Syntaxes", "Role")


def communication(settings: Settings) -> Section:
    """Return the section."""
    return Section(
        "Network and Media Communication Details",
        sections=(
            Section("General", sections=(_general(settings),)),
            Section("Specifications", sections=(_sendtopacs(), _embedded_pacs())),
            _statuses(),
        ),
    )


def _general(settings: Settings) -> Section:
    local, identity = LocalAE(), AS_THE_STATEMENT
    rows = (
        ("Application Context", "1.2.840.10008.3.1.1.1"),
        ("Implementation Class UID", f"{identity.implementation_class_uid} (or one's own, by setting)"),
        ("Implementation Version Name", f"{identity.implementation_version_name} (or one's own, by setting)"),
        ("AE title", f"{settings.general.calling_ae_title} (setting)"),
        ("Maximum PDU received", f"{local.maximum_pdu_received} bytes"),
        ("Presentation contexts in one association", f"at most {MAXIMUM_CONTEXTS}"),
        ("Associations at once", "one for each destination, and one for each search"),
        ("Asynchronous operations", "not negotiated"),
        ("Network", "TCP/IP, IPv4 and IPv6"),
    )
    return Section(
        "General Association Parameters",
        tables=(Table("Associations", ("What", "Value"), rows), _time_limits()),
    )


def _time_limits() -> Table:
    """Return table 28's times."""
    limits = TimeLimits()
    rows = (
        ("TCP connection", f"{limits.connect_s:g} s"),
        ("Association", f"{limits.associate_s:g} s"),
        ("One verification or query, in all", f"{limits.query_s:g} s"),
        ("One attempt at one study, in all", f"{limits.study_s:g} s"),
    )
    return Table("Time Limits of Associations (set for each remote AE)", ("What", "Default"), rows)


def _sendtopacs() -> Section:
    return Section(
        "SendToPACS Application Entity",
        sections=(
            Section(
                "Sequencing of Real-World Activities",
                (
                    "The operator finds the patient (C-FIND), adds files and presses Send. Objects are stored (C-STORE), one "
                    "after the other in the order shown; where it is set, the peer is then asked for proof.",
                    "Where the worklist's settings ask for it, the RIS is told of an order's procedure step: in "
                    "progress (N-CREATE) once the job is accepted, beside the storing; completed or discontinued "
                    "(N-SET) at its end.",
                ),
            ),
            _initiation(),
            Section(
                "Association Acceptance",
                (
                    "Only while it is needed: the storage SCP of a retrieval by C-MOVE, for the peer that was asked and the "
                    "objects that were asked for; and N-EVENT-REPORT of Storage Commitment from the peers that were asked.",
                ),
            ),
        ),
    )


def _initiation() -> Section:
    offered: dict[str, Iterable[tuple[str, Iterable[str]]]] = {
        "Verification": [(uid, of) for uid, of in verification.CONTEXTS],
        "Worklist": [(worklist.MODALITY_WORKLIST, find.SYNTAXES)],
        "Query": [(uid, find.SYNTAXES) for uid in query.MODELS.values()],
        "Retrieve": [(uid, retrieve_contexts.QUERY_SYNTAXES) for uid in RETRIEVE_CLASSES],
        "Storage Commitment": [(commitment.PUSH_MODEL, commitment.SYNTAXES)],
        "Performed Procedure Step": [(MODALITY_PERFORMED_PROCEDURE_STEP, procedure_step.SYNTAXES)],
    }
    tables = tuple(
        Table(
            f"Proposed Presentation Contexts, {what}",
            _CONTEXT,
            tuple((name(uid), uid, syntaxes(of), "SCU") for uid, of in contexts),
        )
        for what, contexts in offered.items()
    )
    return Section(
        "Association Initiation",
        (
            "For storage an association is proposed for what a job holds: one presentation context for each pair of SOP "
            "class and transfer syntax, and Implicit VR Little Endian for each class in one of its own; no more "
            f"than {MAXIMUM_CONTEXTS} in one association. Where a peer refuses a DICOM file's transfer syntax, it gets the "
            "object in Explicit, or else in Implicit VR Little Endian, if it accepts that and the program can decompress "
            "it; video is never changed.",
        ),
        tables,
    )


def _embedded_pacs() -> Section:
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
        "Embedded PACS Application Entity",
        (
            "For trials, training and tests; it listens on this computer only unless told otherwise. It accepts every "
            "storage class in every transfer syntax of the standard.",
        ),
        (
            Table("SOP Classes as SCP besides Verification and Storage", ("SOP Class", "UID"), rows),
            Table("Limits", ("What", "Value"), limits),
        ),
    )


def _statuses() -> Section:
    return Section(
        "Status Codes",
        sections=(
            Section(
                "General Communication and Failure Behaviour",
                (
                    "What could not be stored for want of a connection, an answer or room is tried again, after growing "
                    "times; what is refused fails at once. Both are said in a sentence, by instance.",
                ),
            ),
            Section(
                "DIMSE Services",
                tables=(
                    Table("C-STORE Responses", ("Status", "Behaviour", "What is said"), store_statuses()),
                    _find_statuses(find.STATUSES, "C-FIND"),
                    _find_statuses(retrieve_session.STATUSES, "C-MOVE and C-GET"),
                    Table(
                        "N-CREATE and N-SET Responses",
                        ("Status", "Behaviour", "What is said"),
                        _step_statuses(),
                    ),
                ),
            ),
            Section(
                "DICOM Web Services",
                tables=(Table("STOW-RS Responses", ("HTTP status", "What is said"), _web_statuses()),),
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


def _step_statuses() -> tuple[tuple[str, ...], ...]:
    rows = [("0000, Bxxx", "taken", "")]
    rows += [(f"{code:04X}", "taken", "") for code in sorted(procedure_step.WARNINGS)]
    rows.append((f"{procedure_step.DUPLICATE_INSTANCE:04X}, to the N-CREATE", "taken before", ""))
    again = [f"{code:04X}" for code in sorted(procedure_step.PASSING)]
    rows.append((", ".join(again), "tried again", SENTENCES["step-put-off"]))
    rows.append(("any other", "failed", SENTENCES["step-refused"]))
    return tuple(rows)


def _web_statuses() -> tuple[tuple[str, ...], ...]:
    return tuple((str(code), SENTENCES[said]) for code, said in sorted(stow_response.HTTP_STATUSES.items()))


def _range(codes: range) -> str:
    first, last = codes.start, codes.stop - 1
    return f"{first:04X}" if first == last else f"{first:04X} - {last:04X}"


def _find_statuses(statuses: Iterable[tuple[range, str]], what: str) -> Table:
    rows = tuple((_range(codes), SENTENCES[said]) for codes, said in statuses)
    return Table(f"{what} Responses", ("Status", "What is said"), rows)
