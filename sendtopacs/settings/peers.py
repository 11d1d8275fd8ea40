"""The records of remote application entities: storage, and worklist with query/retrieve in one list.

Statement, section 4.4.1.2 and tables 27 and 28.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sendtopacs.model.confirmation import Proof
from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.profile import LosslessImages
from sendtopacs.model.remote import (
    Fallbacks,
    RemoteAE,
    TimeLimits,
    Tls,
    UserIdentity,
    Web,
    WebLogin,
    web_peer,
)
from sendtopacs.settings import choices, rules
from sendtopacs.settings.declare import choice, flag, number, text, texts, whole, word


@dataclass(frozen=True, slots=True)
class Peer:
    """What every remote AE has (statement, table 28)."""

    name: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Name"),
        QT_TRANSLATE_NOOP("settings", "What it is called here, in lists and after --to."),
        rules.record_name,
        longest=rules.LONGEST_NAME,
        required=True,
    )
    ae_title: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "AE title"),
        QT_TRANSLATE_NOOP("settings", "The AE title it answers to; capital and small letters differ."),
        rules.ae_title,
        longest=16,
        required=True,
    )
    host: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Host"),
        QT_TRANSLATE_NOOP("settings", "Its name, IPv4 or IPv6 address (without brackets)."),
        rules.host,
        longest=253,
        required=True,
    )
    port: int = whole(
        104,
        QT_TRANSLATE_NOOP("settings", "Port"),
        QT_TRANSLATE_NOOP("settings", "The TCP port it listens on, often 104 or 11112."),
        (1, 65535),
        required=True,
    )
    character_set: str = choice(
        "",
        QT_TRANSLATE_NOOP("settings", "Character set"),
        QT_TRANSLATE_NOOP(
            "settings", "What is written for it, and how replies that name no character set are read."
        ),
        choices.AE_CHARACTER_SETS,
    )
    connect_s: float = number(
        10.0,
        QT_TRANSLATE_NOOP("settings", "Time to connect"),
        QT_TRANSLATE_NOOP("settings", "How long to wait for the TCP connection."),
        (1.0, 300.0),
        unit="s",
    )
    associate_s: float = number(
        10.0,
        QT_TRANSLATE_NOOP("settings", "Time to associate"),
        QT_TRANSLATE_NOOP("settings", "How long to wait until it accepts the association."),
        (1.0, 300.0),
        unit="s",
    )
    query_s: float = number(
        10.0,
        QT_TRANSLATE_NOOP("settings", "Time for a query"),
        QT_TRANSLATE_NOOP("settings", "How long one verification or query may take in all."),
        (1.0, 3600.0),
        unit="s",
    )
    study_s: float = number(
        7200.0,
        QT_TRANSLATE_NOOP("settings", "Time for a study"),
        QT_TRANSLATE_NOOP("settings", "How long one attempt at one study may take in all."),
        (10.0, 86400.0),
        unit="s",
    )
    maximum_pdu_sent: int = whole(
        131072,
        QT_TRANSLATE_NOOP("settings", "Longest PDU sent"),
        QT_TRANSLATE_NOOP("settings", "Never more than it takes; 16384 is the conformance statement's."),
        (4096, 131072),
        unit="bytes",
    )

    tls: bool = flag(
        False,
        QT_TRANSLATE_NOOP("settings", "TLS"),
        QT_TRANSLATE_NOOP(
            "settings", "Encrypt connections and verify the peer's certificate; never falls back to plain."
        ),
    )
    tls_ca_file: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Trusted authority"),
        QT_TRANSLATE_NOOP(
            "settings",
            "PEM file of who signs the peer's certificate; empty: the authorities this computer trusts.",
        ),
        rules.file,
        longest=rules.LONGEST_PATH,
    )
    tls_certificate: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Client certificate"),
        QT_TRANSLATE_NOOP("settings", "PEM file of this workstation's certificate; empty: it shows none."),
        rules.file,
        longest=rules.LONGEST_PATH,
    )
    tls_key: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Client key"),
        QT_TRANSLATE_NOOP(
            "settings", "PEM file of the certificate's private key; empty: it is in the certificate's file."
        ),
        rules.file,
        longest=rules.LONGEST_PATH,
    )
    user_identity: str = choice(
        "",
        QT_TRANSLATE_NOOP("settings", "User identity"),
        QT_TRANSLATE_NOOP("settings", "Whether the peer is told who uses the program, and with what proof."),
        choices.USER_IDENTITIES,
    )
    user_name: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "User name"),
        QT_TRANSLATE_NOOP("settings", "What the peer is told; a passcode or token is kept in the keyring."),
        rules.user_name,
        longest=64,
    )

    def to_remote(self) -> RemoteAE:
        """Return the peer as the network knows it."""
        return RemoteAE(
            ae_title=self.ae_title,
            host=self.host,
            port=self.port,
            name=self.name,
            character_set=character_set_term(self.character_set),
            limits=TimeLimits(self.connect_s, self.associate_s, self.query_s, self.study_s),
            maximum_pdu_sent=self.maximum_pdu_sent,
            tls=Tls(self.tls_ca_file, self.tls_certificate, self.tls_key) if self.tls else None,
            user_identity=self._user_identity(),
        )

    def _user_identity(self) -> UserIdentity | None:
        if not self.user_identity:
            return None
        name = "" if self.user_identity == "jwt" else self.user_name
        return UserIdentity(choices.USER_IDENTITY_TYPES[self.user_identity], name)


def character_set_term(value: str) -> str | None:
    """Return the term that a setting means: None where none was chosen, '' for the default repertoire."""
    if value == rules.DEFAULT_REPERTOIRE:
        return ""
    return value or None


@dataclass(frozen=True, slots=True)
class StorageAE(Peer):
    """Where objects are sent."""

    decompress: bool = flag(
        False,
        QT_TRANSLATE_NOOP("settings", "Decompress"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Send it DICOM files uncompressed, but for video, even if it would take them compressed.",
        ),
    )

    lossless_images: LosslessImages = word(  # noqa: RUF009 - declares a field
        LosslessImages.JPEG,
        QT_TRANSLATE_NOOP("settings", "Lossless images"),
        QT_TRANSLATE_NOOP("settings", "How PNG, TIFF, BMP and other lossless images are sent to it."),
        choices.LOSSLESS_IMAGES,
    )
    uncompressed_fallback: bool = flag(
        True,
        QT_TRANSLATE_NOOP("settings", "If it refuses JPEG: uncompressed"),
        QT_TRANSLATE_NOOP("settings", "Pictures it does not take compressed are sent uncompressed instead."),
    )
    pdf_fallback: bool = flag(
        False,
        QT_TRANSLATE_NOOP("settings", "If it refuses PDFs: page images"),
        QT_TRANSLATE_NOOP("settings", "An image of each page is sent instead of the document."),
    )
    video_class_fallback: bool = flag(
        False,
        QT_TRANSLATE_NOOP("settings", "If it refuses a video: another SOP class"),
        QT_TRANSLATE_NOOP("settings", "It is sent under another class of video that the PACS takes."),
    )
    video_syntax_fallback: bool = flag(
        False,
        QT_TRANSLATE_NOOP("settings", "If it refuses a video: another encoding"),
        QT_TRANSLATE_NOOP("settings", "It is encoded anew, as H.264 or MPEG-2, whichever the PACS takes."),
    )
    proof: Proof = word(  # noqa: RUF009 - declares a field
        Proof.TRUST,
        QT_TRANSLATE_NOOP("settings", "Proof of storage"),
        QT_TRANSLATE_NOOP("settings", "What it takes until a file counts as confirmed."),
        choices.PROOFS,
    )
    proof_from: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Who is asked for proof"),
        QT_TRANSLATE_NOOP("settings", "Name of a PACS under 'Worklists and search'; empty: this one."),
        longest=rules.LONGEST_NAME,
    )
    proof_s: float = number(
        30.0,
        QT_TRANSLATE_NOOP("settings", "Time for proof"),
        QT_TRANSLATE_NOOP("settings", "How long it may take; half of it after the files were sent again."),
        (2.0, 3600.0),
        unit="s",
    )

    modalities: tuple[str, ...] = texts(
        QT_TRANSLATE_NOOP("settings", "Default for modalities"),
        QT_TRANSLATE_NOOP("settings", "Codes such as XC or ES: it is chosen at first for what is of them."),
        rules.code,
    )

    protocol: str = choice(
        "dicom",
        QT_TRANSLATE_NOOP("settings", "Protocol"),
        QT_TRANSLATE_NOOP("settings", "Whether objects go by DICOM's own protocol, or over the web."),
        choices.PROTOCOLS,
    )
    url: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "URL"),
        QT_TRANSLATE_NOOP("settings", "Of the DICOMweb service, without '/studies' at the end."),
        rules.url,
        longest=rules.LONGEST_PATH,
    )
    web_login: str = choice(
        "none",
        QT_TRANSLATE_NOOP("settings", "Login"),
        QT_TRANSLATE_NOOP("settings", "How the service is told who we are."),
        choices.WEB_LOGINS,
    )
    web_user: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "User name or client ID"),
        QT_TRANSLATE_NOOP("settings", "For the login; what belongs to it is kept in the keyring."),
        rules.user_name,
        longest=64,
    )
    token_url: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Token URL"),
        QT_TRANSLATE_NOOP("settings", "Where OAuth2 gives tokens to this client."),
        rules.url,
        longest=rules.LONGEST_PATH,
    )
    oauth_scope: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Scope"),
        QT_TRANSLATE_NOOP("settings", "What OAuth2 is asked for; empty: what it gives by itself."),
        rules.line,
        longest=256,
    )
    batch_mb: int = whole(
        50,
        QT_TRANSLATE_NOOP("settings", "Largest request"),
        QT_TRANSLATE_NOOP("settings", "How much goes into one request; a larger file goes alone."),
        (1, 2000),
        unit="MB",
    )

    def _web(self) -> RemoteAE:
        secured = Tls(self.tls_ca_file, self.tls_certificate, self.tls_key)
        login = WebLogin(self.web_login)
        user = self.web_user if login in {WebLogin.BASIC, WebLogin.OAUTH} else ""
        batch_bytes = self.batch_mb * 1_000_000
        url = self.url.rstrip("/")
        web = Web(url, login, user, self.token_url, self.oauth_scope, batch_bytes)
        try:
            return web_peer(web, secured)
        except ValueError:  # not typed to its end yet; `check` says so
            return RemoteAE("", "", 0, web=web)

    def to_remote(self) -> RemoteAE:
        """Return the destination as the network knows it."""
        remote = Peer.to_remote(self)
        if self.protocol == "dicomweb":
            web = self._web()
            remote = replace(remote, host=web.host, port=web.port, tls=web.tls, web=web.web)
        fallbacks = Fallbacks(
            self.uncompressed_fallback,
            self.pdf_fallback,
            self.video_class_fallback,
            self.video_syntax_fallback,
        )
        return replace(
            remote,
            decompress=self.decompress,
            lossless_images=self.lossless_images,
            fallbacks=fallbacks,
        )


@dataclass(frozen=True, slots=True)
class QueryAE(Peer):
    """Where patients and orders are looked up: a worklist, or query/retrieve."""

    kind: str = choice(
        "mwl",
        QT_TRANSLATE_NOOP("settings", "Kind"),
        QT_TRANSLATE_NOOP("settings", "A worklist of orders, or a PACS that is searched."),
        choices.KINDS,
    )
    model: str = choice(
        "study",
        QT_TRANSLATE_NOOP("settings", "Information model"),
        QT_TRANSLATE_NOOP("settings", "Which model a PACS is searched in; most know Study Root."),
        choices.MODELS,
    )
    query_level: str = choice(
        "",
        QT_TRANSLATE_NOOP("settings", "Model level"),
        QT_TRANSLATE_NOOP(
            "settings",
            "The level that is asked for; the usual one is the model's, and none of a worklist.",
        ),
        choices.QUERY_LEVELS,
    )
    wildcard_name: bool = flag(
        True,
        QT_TRANSLATE_NOOP("settings", "Wildcards around names"),
        QT_TRANSLATE_NOOP("settings", "Whether the search begins with '*' added to the name."),
    )
    wildcard_id: str = choice(
        choices.AS_THE_PRESET,
        QT_TRANSLATE_NOOP("settings", "Wildcards around IDs"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Whether the search begins with '*' added to the patient ID, as preset 'statement' has it.",
        ),
        choices.WILDCARDS,
    )
    scheduled_ae_title: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Scheduled AE title"),
        QT_TRANSLATE_NOOP("settings", "Asks a worklist only for steps of this station; empty: of all."),
        rules.ae_title_or_none,
        longest=16,
    )
    modality: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Modality"),
        QT_TRANSLATE_NOOP("settings", "A worklist is asked only for this modality; empty: for all."),
        rules.modality_or_none,
        longest=16,
        suggestions=choices.MODALITIES,
    )
    refresh_minutes: int = whole(
        0,
        QT_TRANSLATE_NOOP("settings", "Refresh every"),
        QT_TRANSLATE_NOOP(
            "settings", "Keeps the worklist here, to be searched while it is away, for a week; 0: not kept."
        ),
        (0, 1440),
        unit="min",
    )
    retrieve_by: str = choice(
        "get",
        QT_TRANSLATE_NOOP("settings", "Fetch by"),
        QT_TRANSLATE_NOOP("settings", "How files are fetched from it; C-MOVE needs our port known there."),
        choices.RETRIEVAL,
    )
