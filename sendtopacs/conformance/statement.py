"""Puts the statement together, in the order of PS3.2's template (Annex N, since 2023)."""

from __future__ import annotations

from sendtopacs import __version__
from sendtopacs.conformance import network
from sendtopacs.conformance.comparison import comparison
from sendtopacs.conformance.document import Document, Section, Table
from sendtopacs.conformance.objects import contents
from sendtopacs.model.attributes import AS_THE_STATEMENT
from sendtopacs.model.charset import CHARACTER_SETS
from sendtopacs.model.remote import LocalAE
from sendtopacs.net import tls
from sendtopacs.net.association import MAXIMUM_CONTEXTS
from sendtopacs.settings.schema import Settings
from sendtopacs.settings.table import rows as setting_rows

_TERMS = (
    ("AE", "Application Entity"),
    ("DIMSE", "DICOM Message Service Element"),
    ("IOD", "Information Object Definition"),
    ("SCU, SCP", "Service Class User, Service Class Provider"),
    ("PDU", "Protocol Data Unit"),
    ("MWL", "Modality Worklist"),
    ("Q/R", "Query/Retrieve"),
)
_IHE = (
    (
        "Radiology: Scheduled Workflow",
        "Acquisition Modality",
        "worklist query and its mapping (RAD-5), storage (RAD-8)",
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


def statement(settings: Settings | None = None) -> Document:
    """Make the statement, by default of the built-in settings; it makes each kind of object twice."""
    settings = settings or Settings()
    return Document(
        "DICOM Conformance Statement: SendToPACS",
        __version__,
        (
            _overview(),
            _introduction(),
            _model(),
            _services(),
            _configuration(),
            _communication(settings),
            _character_sets(),
            _security(),
            contents(settings),
            comparison(settings),
        ),
    )


def _overview() -> Section:
    roles = Table(
        "IHE roles that the program is made for (not tested at a Connectathon)",
        ("Profile", "Actor", "What"),
        _IHE,
    )
    return Section(
        "Conformance Statement Overview",
        (
            "SendToPACS makes DICOM objects of photos, videos, PDFs, 3D models and CDA documents, takes DICOM files as "
            "they are or under another identity, and stores them in a PACS. Patients and orders come from a worklist, "
            "from a PACS, from files or from a form. What is not in the table is not offered.",
        ),
        (network.overview(), roles),
    )


def _introduction() -> Section:
    return Section(
        "Introduction",
        sections=(
            Section(
                "Revision History",
                (f"Made by version {__version__} of the program itself (sendtopacs conformance).",),
            ),
            Section(
                "Audience and Remarks",
                (
                    "For those who connect the program to a PACS and know DICOM. The statement does not replace a trial "
                    "of the two together; the embedded PACS and 'sendtopacs echo' help with it. The program is no "
                    "medical device.",
                ),
            ),
            Section("Terms and Abbreviations", tables=(Table("Abbreviations", ("Short", "Long"), _TERMS),)),
            Section(
                "References",
                ("NEMA PS3 / ISO 12052, Digital Imaging and Communications in Medicine (DICOM).",),
            ),
        ),
    )


def _model() -> Section:
    return Section(
        "Implementation Model",
        (
            "One application entity, whose title all services share. Files are scanned, planned (every UID and number is "
            "fixed), accepted into an outbox on the disk, converted into Part 10 files and sent, one association for one "
            "attempt at one study. After an interruption the same instances go out under the same UIDs.",
        ),
    )


def _services() -> Section:
    return Section(
        "Service and Interoperability Description",
        sections=(
            network.verification_section(),
            network.storage(),
            network.worklist_section(),
            network.query_section(),
            network.retrieve_section(),
            network.commitment_section(),
            network.stow_section(),
            network.archive_section(),
        ),
    )


def _configuration() -> Section:
    return Section(
        "Configuration",
        (
            "Local and remote AE titles, addresses and all else are set in the settings window or settings.toml.",
        ),
        (Table("Settings", ("Key", "Default", "Allowed", "Meaning"), setting_rows()),),
    )


def _communication(settings: Settings) -> Section:
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
        "Network and Media Communication Details",
        tables=(Table("Associations", ("What", "Value"), rows), network.time_limits()),
    )


def _character_sets() -> Section:
    rows = tuple(
        (one.term or "(absent)", one.label, "\\".join(one.values) or "(absent)") for one in CHARACTER_SETS
    )
    return Section(
        "Support of Character Sets",
        ("Values that the chosen set cannot hold are refused before anything is sent.",),
        (Table("Character Sets", ("Setting", "Name", "Specific Character Set (0008,0005)"), rows),),
    )


def _security() -> Section:
    rows = (
        ("TLS", "off by default, set for each remote AE; TLS 1.2 and 1.3, made for BCP 195 (PS3.15 B.12)"),
        (
            "TLS when an AE calls back",
            "as it is called: C-MOVE's objects and commitment reports come in under TLS",
        ),
        ("Suites of TLS 1.2", tls.SUITES),
        ("Peer's certificate", "verified, and its name compared; never a way back to a plain connection"),
        ("Own certificate", "presented where the settings name one"),
        ("Ordinary log", "names no patient"),
    )
    return Section("Security", tables=(Table("Security", ("What", "How"), rows),))
