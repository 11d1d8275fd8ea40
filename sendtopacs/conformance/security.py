"""Section 8 of the template, and its annex: how connections and records are protected."""

from __future__ import annotations

from sendtopacs.conformance.document import Section, Table
from sendtopacs.model.remote import UserIdentityType, WebLogin
from sendtopacs.net import tls
from sendtopacs.settings.schema import Settings
from sendtopacs.settings.storage_ae import StorageAE

_USER_IDENTITIES = {
    UserIdentityType.USERNAME: "user name",
    UserIdentityType.PASSCODE: "user name and passcode",
    UserIdentityType.JWT: "JSON Web Token",
}


def security(settings: Settings) -> Section:
    """Return the section."""
    return Section(
        "Security",
        sections=(
            Section(
                "Introduction",
                (
                    "Connections are protected by TLS where a record's settings say so; nothing listens until it is needed; "
                    "what was sent for whom is kept in an audit trail.",
                ),
            ),
            Section(
                "External Network Requirements",
                (
                    "Name resolution (DNS) where hosts are given by name. A clock that is right, for certificates.",
                ),
            ),
            _ports(settings),
            Section("DICOM Security Profiles Support", sections=(_profiles(), _unsupported())),
            _user_identity(),
            Section(
                "Web Services Security Features",
                tables=(Table("Log-in to DICOMweb", ("How",), tuple((login.value,) for login in WebLogin)),),
            ),
            Section(
                "Other Security Features",
                (
                    "Passwords and tokens are in the system's keyring, in no file, log or argument. The ordinary log names no "
                    "patient. An administrator can lock settings, and close them with a PIN; list and form can be cleared "
                    "when nobody is there. The audit trail is chained by hashes, and says account and operator.",
                ),
            ),
        ),
    )


def _ports(settings: Settings) -> Section:
    general, delivery = settings.general, settings.delivery
    rows = (
        ("To a PACS or worklist", "TCP, as the record says", str(StorageAE("", "", "").port)),
        ("Receiving what C-MOVE sends", "TCP, open during a retrieval", f"{general.receiving_port}"),
        (
            "Storage Commitment's reports",
            "TCP, open while one is awaited",
            f"{delivery.report_port or 'none'}",
        ),
        ("DICOMweb", "TCP, as the URL says", "443"),
        (
            "Audit messages to a syslog server",
            "TCP, under TLS, where it is set",
            str(settings.audit.syslog_port),
        ),
    )
    return Section("TCP Port Configuration", tables=(Table("TCP Ports", ("What", "How", "Default"), rows),))


def _profiles() -> Section:
    rows = (
        ("BCP 195 TLS Secure Transport Connection (PS3.15 B.9, B.12)", "SCU and user agent", tls.SUITES),
        ("Audit Trail Message Format (PS3.15 A.5)", "sender", "DICOM Instances Transferred"),
        ("Audit Trail Message Transmission - Syslog-TLS (PS3.15 A.6)", "sender, where it is set", "RFC 5425"),
    )
    return Section(
        "Secure Transport and Audit", tables=(Table("Profiles", ("Profile", "Role", "Details"), rows),)
    )


def _unsupported() -> Section:
    return Section(
        "Others",
        ("Media storage security, attribute confidentiality and digital signatures: none.",),
    )


def _user_identity() -> Section:
    rows = tuple((str(one.value), _USER_IDENTITIES[one]) for one in UserIdentityType)
    return Section(
        "User Identity Negotiation Support",
        ("When initiating, where the record's settings say so. When accepting: not evaluated.",),
        (Table("User Identity Types proposed", ("Type", "What"), rows),),
    )


def security_details() -> Section:
    """Return the annex."""
    rows = (
        ("Versions", "TLS 1.2 and 1.3"),
        (
            "When an AE calls back (C-MOVE, commitment reports)",
            "under TLS, too, its certificate verified, unless its record says otherwise",
        ),
        (
            "From where an AE may call back",
            "its host's addresses, and those that its record allows beside; others are rejected",
        ),
        ("Suites of TLS 1.2", tls.SUITES),
        ("Peer's certificate", "verified, and its name compared; never a way back to a plain connection"),
        ("Own certificate", "presented where the settings name one"),
        ("Revocation", "not checked"),
    )
    return Section("Security Details", tables=(Table("TLS in detail", ("What", "How"), rows),))
