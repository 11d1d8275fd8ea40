"""Sections 1 to 4 of the template: what is offered at a glance, for whom, and how it works."""

from __future__ import annotations

from collections.abc import Sequence

from sendtopacs import __version__
from sendtopacs.archive.levels import FIND_CLASSES, RETRIEVE_CLASSES
from sendtopacs.archive.query import MODALITY_WORKLIST, UPS_PULL
from sendtopacs.conformance.document import Section, Table
from sendtopacs.conformance.made import MadeObject
from sendtopacs.conformance.names import name, scu_classes
from sendtopacs.model.charset import CHARACTER_SETS
from sendtopacs.net.sop_classes import storage_classes, transfer_syntaxes

_TERMS = (
    ("Plan", "what a job will make: every UID and number is fixed in it before anything is converted"),
    ("Outbox", "the durable queue on the disk that a job is accepted into, and leaves only when it is done"),
    (
        "Preset",
        "what objects are like: 'statement' keeps to the reference statement, 'recommended' to today's",
    ),
)
_ABBREVIATIONS = (
    ("AE", "Application Entity"),
    ("DIMSE", "DICOM Message Service Element"),
    ("IOD", "Information Object Definition"),
    ("SCU, SCP", "Service Class User, Service Class Provider"),
    ("PDU", "Protocol Data Unit"),
    ("MWL", "Modality Worklist"),
    ("Q/R", "Query/Retrieve"),
    ("UPS", "Unified Procedure Step"),
)
_IHE = (
    (
        "Radiology: Scheduled Workflow",
        "Acquisition Modality",
        "worklist query and its mapping (RAD-5), storage (RAD-8), storage commitment (RAD-10)",
    ),
    (
        "Radiology: Encounter-Based Imaging Workflow",
        "Encounter Imager",
        "photos without an order; storage only",
    ),
    (
        "Radiology: Import Reconciliation Workflow",
        "Importer",
        "DICOM files from elsewhere under the patient known here",
    ),
)


def overview(made: Sequence[MadeObject]) -> Section:
    """Return section 1; `made` are the objects that the presets make."""
    roles = Table(
        "IHE roles that the program is made for (not tested at a Connectathon)",
        ("Profile", "Actor", "What"),
        _IHE,
    )
    return Section(
        "Overview",
        (
            "SendToPACS makes DICOM objects of photos, videos, PDFs, 3D models and CDA documents, takes DICOM files as "
            "they are or under another identity, and stores them in a PACS. Patients and orders come from a worklist, "
            "from a PACS, from files or from a form. What is not in the tables is not offered.",
        ),
        (roles,),
        (
            _content_and_transfer(made),
            Section("DIMSE Services", tables=(_dimse(),)),
            Section("DICOM Web Services", tables=(_web(),)),
            Section(
                "Media Services",
                (
                    "File-sets are read by their DICOMDIR, or file by file; what is retrieved is written as a file-set with a "
                    "DICOMDIR. No media application profile is claimed: the transfer syntaxes are those of the objects.",
                ),
            ),
            Section("Real-Time Video Services", ("None.",)),
            Section("De-identification Profiles", ("None.",)),
            Section(
                "Specific Character Sets",
                (f"{len(CHARACTER_SETS)} sets, for writing and reading; see the section on them.",),
            ),
        ),
    )


def _content_and_transfer(made: Sequence[MadeObject]) -> Section:
    created = sorted({(name(one.sop_class_uid), one.sop_class_uid) for one in made})
    rows = tuple((what, uid, "Yes", "No", "Yes", "Yes") for what, uid in created)
    others = (f"{len(storage_classes())} classes of the table, and any other", "", "No", "Yes", "Yes", "Yes")
    columns = ("SOP Class", "UID", "Created", "Read and changed", "Stored (SCU)", "Retrieved (SCU)")
    return Section(
        "Content and Transfer",
        (
            f"What is made by default, and what is passed on, in {len(transfer_syntaxes())} transfer syntaxes and any "
            "other that a file is in. Settings may name another class for each kind of file.",
        ),
        (Table("Content and Transfer", columns, (*rows, others)),),
    )


def _dimse() -> Table:
    rows = [(name(uid), uid, "Yes", "No") for uid, _ in scu_classes()]
    rows += [("Storage (every class; see Storage SOP Classes)", "", "Yes", "while retrieving by C-MOVE")]
    archive = [*FIND_CLASSES, *RETRIEVE_CLASSES, MODALITY_WORKLIST, UPS_PULL]
    rows += [(f"{name(uid)} (embedded PACS)", uid, "No", "Yes") for uid in archive]
    rows += [("Verification, Storage (embedded PACS)", "", "No", "Yes")]
    return Table("Network Services", ("SOP Class", "UID", "SCU", "SCP"), tuple(rows))


def _web() -> Table:
    rows = (("Studies Web Service: Store (STOW-RS)", "Yes", "No"),)
    return Table("Web Services", ("Service", "User Agent", "Origin Server"), rows)


def introduction() -> Section:
    """Return section 3."""
    return Section(
        "Introduction",
        sections=(
            Section(
                "Revision History",
                (f"Made by version {__version__} of the program itself (sendtopacs conformance).",),
            ),
            Section("Audience", ("Those who connect the program to a PACS, and know DICOM.",)),
            Section(
                "Remarks",
                (
                    "The statement does not replace a trial of the two together; the embedded PACS and 'sendtopacs echo' "
                    "help with it. The program is no medical device.",
                ),
            ),
            Section("Terms and Definitions", tables=(Table("Terms", ("Term", "Meaning"), _TERMS),)),
            Section("Abbreviations", tables=(Table("Abbreviations", ("Short", "Long"), _ABBREVIATIONS),)),
            Section(
                "References",
                ("NEMA PS3 / ISO 12052, Digital Imaging and Communications in Medicine (DICOM).",),
            ),
        ),
    )


def model() -> Section:
    """Return section 4."""
    return Section(
        "Implementation Model",
        sections=(
            Section(
                "Application Entities and Data Flow",
                (
                    "One application entity, whose title all services share; for trials, a second one: the embedded PACS. "
                    "Files → scan → plan → outbox → Part 10 files in the spool → association → PACS → proof.",
                ),
                sections=(
                    Section(
                        "Functional Definition of the SendToPACS AE",
                        (
                            "Files are scanned, planned (every UID and number is fixed), accepted into an outbox on the disk, "
                            "converted into Part 10 files and sent, one association for one attempt at one study. After an "
                            "interruption the same instances go out under the same UIDs. Where it is set, the PACS is then "
                            "asked whether it holds them (C-FIND, or Storage Commitment).",
                        ),
                    ),
                    Section(
                        "Functional Definition of the Embedded PACS AE",
                        (
                            "Stores, finds, moves and serves a worklist, on one computer, for trials and tests.",
                        ),
                    ),
                ),
            ),
        ),
    )
