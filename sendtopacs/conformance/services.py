"""Section 5 of the template: what each service does, with the keys and rules of the network's own rooms."""

from __future__ import annotations

from collections.abc import Iterable

from sendtopacs.conformance.document import Section, Table
from sendtopacs.conformance.names import name, scu_classes
from sendtopacs.conformance.steps import performed_procedure_step
from sendtopacs.model.charset import CHARACTER_SETS
from sendtopacs.model.loading import load
from sendtopacs.model.remote import Web, WebLogin
from sendtopacs.net import find, query, worklist
from sendtopacs.net.keys import vr_of
from sendtopacs.net.sop_classes import storage_classes, transfer_syntaxes


def services() -> Section:
    """Return the section."""
    none = ("None.",)
    return Section(
        "Service and Interoperability Description",
        sections=(
            _mapping(),
            Section(
                "DIMSE Services",
                sections=(
                    _worklist(),
                    performed_procedure_step(),
                    Section(
                        "Unified Worklist and Procedure Step Service",
                        ("None as SCU. The embedded PACS answers UPS Pull queries as empty.",),
                    ),
                    Section("Instance Availability Notification Service", none),
                    _storage(),
                    _commitment(),
                    _query_retrieve(),
                    Section("Print Management Service", none),
                ),
            ),
            Section("DICOM Web Services", sections=(_stow(),)),
            Section(
                "Media Services", ("A DICOMDIR is read, and written for what is retrieved into a folder.",)
            ),
            Section("Real-Time Video Services", none),
            _across(),
            _character_sets(),
        ),
    )


def _mapping() -> Section:
    rows = [(purpose, name(uid), "SendToPACS") for uid, purpose in scu_classes()]
    rows += [("Storage", "every class", "SendToPACS"), ("Web Store", "STOW-RS", "SendToPACS")]
    rows += [("Verification, Storage, Query, Retrieve, Worklist", "as SCP", "Embedded PACS")]
    return Section(
        "Mapping of Services to Application Entities",
        tables=(Table("Services and AEs", ("Service", "What", "AE"), tuple(rows)),),
    )


_ASKED_TWICE = (
    "A patient ID to which wildcards were added, and which matches nothing, is asked for once more without."
)


def _worklist() -> Section:
    return Section(
        "Basic Worklist Management Service",
        (
            f"At most {find.LIMIT} items are taken; then the query is cancelled, and the operator told. What objects get "
            "of an item is in the annex on mapping.",
            _ASKED_TWICE,
        ),
        (keys_table("Worklist Attributes asked for", worklist.TABLE_18),),
    )


def _storage() -> Section:
    classes = tuple(
        (one.name, one.uid, "retired" if one.retired else "private" if one.private else "")
        for one in storage_classes()
    )
    listed = tuple((one.name, one.uid, "yes" if one.encapsulated else "no") for one in transfer_syntaxes())
    return Section(
        "Storage Service",
        (
            "Classes and syntaxes that are not in the tables are proposed too, when a DICOM file is of them. Nothing is "
            "changed on the way but what the operator asked for, and what a destination's settings say: with "
            "'Decompress', or where it takes nothing else, DICOM files go uncompressed, never video, never "
            "with a loss.",
        ),
        (
            Table("Storage SOP Classes", ("SOP Class", "UID", "Remark"), classes),
            Table("Transfer Syntaxes", ("Transfer Syntax", "UID", "Encapsulated"), listed),
        ),
    )


def _commitment() -> Section:
    return Section(
        "Storage Commitment Service",
        (
            "Where a destination's settings ask for it: N-ACTION after storing; N-EVENT-REPORT on the same association "
            "or on one that the peer opens to the port that the settings name, where only that peer is let in.",
        ),
    )


def _query_retrieve() -> Section:
    levels = tuple((model, query.DEFAULT_LEVELS[model], ", ".join(query.LEVELS)) for model in query.MODELS)
    return Section(
        "Query/Retrieve Service",
        (
            f"At most {find.LIMIT} answers are taken. Objects are retrieved by C-GET, or by C-MOVE to a third AE or to a "
            "storage SCP that is started for the retrieval and takes only what was asked for. With a C-GET the SCP role "
            "is proposed for the storage classes that the PACS names.",
            f"{_ASKED_TWICE} In the model patient-study a usual level that is refused is asked once more at PATIENT, and "
            "series and images are asked for in the model study.",
        ),
        (
            Table("Query Levels", ("Model", "Usual level", "Levels that settings offer"), levels),
            keys_table("Attributes asked for, patients", query.TABLE_26),
            keys_table("Attributes asked for, studies", query.STUDY_KEYS),
            keys_table("Attributes asked for, series", query.SERIES_KEYS),
        ),
    )


def _stow() -> Section:
    logins = ", ".join(login.value for login in WebLogin)
    rows = (
        ("Service", "Store Instances (PS3.18 10.5), POST to the URL of the settings and /studies"),
        ("Media type", 'multipart/related; type="application/dicom"'),
        ("Size of one request", f"{Web('').batch_bytes} bytes, unless one instance is larger"),
        ("Log-in", logins),
        ("What counts as stored", "an instance that the response's Referenced SOP Sequence names"),
    )
    return Section(
        "Studies Web Service",
        ("User agent of Store (STOW-RS), where a destination's settings name a URL.",),
        (Table("STOW-RS", ("What", "How"), rows),),
    )


def _across() -> Section:
    return Section(
        "Cross-Service Considerations",
        (
            "An order's StudyInstanceUID goes into the objects as it is; without one a UID is made once, when the job is "
            "accepted. A job is only done when its objects are stored, or proved to be held where the settings "
            "ask for proof; what is not, waits, and is tried again under the same UIDs.",
        ),
    )


def _character_sets() -> Section:
    rows = tuple(
        (one.term or "(absent)", one.label, "\\".join(one.values) or "(absent)") for one in CHARACTER_SETS
    )
    return Section(
        "Specific Character Sets",
        ("Values that the chosen set cannot hold are refused before anything is sent.",),
        (Table("Character Sets", ("Setting", "Name", "Specific Character Set (0008,0005)"), rows),),
    )


def keys_table(title: str, paths: Iterable[str]) -> Table:
    """Return the attributes at these paths of keywords."""
    rows = tuple((*described(path), ".".join(path.split(".")[:-1])) for path in paths)
    return Table(title, ("Attribute", "Tag", "VR", "In"), rows)


def described(path: str) -> tuple[str, str, str]:
    """Return name, tag and VR of what a path of keywords leads to."""
    load("pydicom")
    from pydicom.datadict import dictionary_description, tag_for_keyword  # noqa: PLC0415 - heavy

    *outer, last = path.split(".")
    tag = tag_for_keyword(last) or 0
    place = ">" * len(outer)
    return place + dictionary_description(tag), f"({tag >> 16:04X},{tag & 0xFFFF:04X})", vr_of(last)
