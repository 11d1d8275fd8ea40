"""Application entities: the peers, and ourselves (PS3.8; statement, tables 27 and 28)."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from sendtopacs.model.errors import ValuesError
from sendtopacs.model.problems import error
from sendtopacs.model.profile import LosslessImages


@dataclass(frozen=True, slots=True)
class TimeLimits:
    """Table 28; seconds."""

    connect_s: float = 10.0  # TCP connection
    associate_s: float = 10.0  # A-ASSOCIATE-AC
    query_s: float = 10.0  # one verification or query, in all
    study_s: float = 7200.0  # one attempt at one study


ANYWHERE = "*"
"""What stands in `RemoteAE.calls_from` where a peer may call from any address."""


class Incoming(enum.StrEnum):
    """How a peer under TLS calls us back, to send objects or reports."""

    VERIFIED = "verified"  # encrypted, and it shows a certificate that we trust
    ENCRYPTED = "encrypted"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Tls:
    """How connections to a peer are protected: TLS by BCP 195 (PS3.15 B.12); paths of PEM files."""

    ca_file: str = ""  # who signs the peer's certificate; '': whom this computer trusts
    certificate: str = ""  # ours; '': none
    key: str = ""  # ours; '': it is in the certificate's file
    incoming: Incoming = Incoming.VERIFIED

    @property
    def key_file(self) -> str:
        """The file that holds our private key; '' without a certificate."""
        return (self.key or self.certificate) if self.certificate else ""


class UserIdentityType(enum.IntEnum):
    """How we say who uses the program (PS3.7 D.3.3.7)."""

    USERNAME = 1
    PASSCODE = 2
    JWT = 5


@dataclass(frozen=True, slots=True)
class UserIdentity:
    """Who uses the program, as told when associating; passcode and JWT are in `model.secrets`."""

    type: UserIdentityType
    user_name: str = ""


class WebLogin(enum.StrEnum):
    """How a DICOMweb peer is told who we are; the secret is in `model.secrets`."""

    NONE = "none"
    BASIC = "basic"
    BEARER = "bearer"
    OAUTH = "oauth"  # OAuth2 client credentials (RFC 6749 4.4)


@dataclass(frozen=True, slots=True)
class Web:
    """A peer that is reached by DICOMweb (PS3.18)."""

    url: str  # of the service, without a slash at the end; '/studies' is added
    login: WebLogin = WebLogin.NONE
    user: str = ""  # user name, or client ID
    token_url: str = ""
    scope: str = ""
    batch_bytes: int = 50_000_000  # in one request


@dataclass(frozen=True, slots=True)
class Fallbacks:
    """What may be made of an object that the peer does not take."""

    uncompressed: bool = True  # of a picture
    pdf_pages: bool = False  # images of its pages
    video_class: bool = False  # another SOP class
    video_syntax: bool = False  # another transfer syntax


@dataclass(frozen=True, slots=True)
class RemoteAE:
    """A peer."""

    ae_title: str
    host: str  # name, IPv4 or IPv6 without brackets
    port: int
    name: str = ""
    character_set: str | None = None  # None: the general setting
    limits: TimeLimits = field(default_factory=TimeLimits)
    maximum_pdu_sent: int = 131072  # bytes; 16384 restores Table 28
    decompress: bool = False  # storage only: DICOM files go uncompressed
    lossless_images: LosslessImages = LosslessImages.JPEG  # storage only
    fallbacks: Fallbacks = field(default_factory=Fallbacks)  # storage only
    tls: Tls | None = None  # None: plain
    user_identity: UserIdentity | None = None  # None: not told
    web: Web | None = None  # None: DIMSE
    calls_from: str = ""  # beside its host: IP addresses and networks, by blanks; ANYWHERE: wherever it likes

    @property
    def address(self) -> str:
        """AET@HOST:PORT, or the URL of a DICOMweb peer, as the command line takes it."""
        if self.web is not None:
            return self.web.url
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.ae_title}@{host}:{self.port}"

    @property
    def incomplete(self) -> bool:
        """True where what is needed to call it is missing, or was no good in the settings."""
        if self.web is not None:
            return not (self.web.url and self.host)
        return bool(ae_title_problem(self.ae_title)) or not self.host

    @property
    def key_secret(self) -> str:
        """Under what the password of our private key is kept."""
        return f"key {self.tls.key_file}" if self.tls else ""

    @property
    def user_secret(self) -> str:
        """Under what the passcode or JWT that it wants of us is kept."""
        return f"user {self.user_identity.user_name} {self.address}" if self.user_identity else ""

    @property
    def web_secret(self) -> str:
        """Under what the password, token or client secret of its login is kept."""
        return f"web {self.web.user} {self.web.url}" if self.web else ""

    @property
    def label(self) -> str:
        """Its name, or its address where it has none."""
        return self.name or self.address


@dataclass(frozen=True, slots=True)
class LocalAE:
    """Ourselves, as we call (statement, tables 4, 8, 27, 28)."""

    ae_title: str = "SENDTOPACS"
    implementation_class_uid: str = "1.3.6.1.4.1.44316.3"
    implementation_version_name: str = "MDSENDTOPACS"
    maximum_pdu_received: int = 16384  # bytes


_ADDRESS = re.compile(r"(?P<aet>[^@]+)@(?P<host>\[[0-9A-Fa-f:.%\w]+\]|[^\[\]:@]+):(?P<port>\d{1,5})")


def web_peer(web: Web, tls: Tls | None = None) -> RemoteAE:
    """Return the peer at a URL, its host and port read from it; https is always under TLS.

    Raises ValueError for what is no URL of HTTP.
    """
    parts = urlsplit(web.url)
    if parts.scheme not in {"https", "http"} or not parts.hostname or parts.username or parts.query:
        raise ValueError("not a URL")
    secured = parts.scheme == "https"
    port = parts.port or (443 if secured else 80)
    return RemoteAE("", parts.hostname, port, tls=(tls or Tls()) if secured else None, web=web)


def parse_address(text: str) -> RemoteAE:
    """Read AET@HOST:PORT, IPv6 in brackets, or a URL; raise ValuesError where it is neither."""
    if text.strip().startswith(("https://", "http://")):
        try:
            return web_peer(Web(text.strip().rstrip("/")))
        except ValueError as failure:
            raise ValuesError([error("address-malformed", text=text)]) from failure
    match = _ADDRESS.fullmatch(text.strip())
    if match is None or not 1 <= int(match["port"]) <= 65535:
        raise ValuesError([error("address-malformed", text=text)])
    problem_code = ae_title_problem(match["aet"].strip())
    if problem_code:
        raise ValuesError([error(problem_code, text=match["aet"])])
    return RemoteAE(match["aet"].strip(), match["host"].strip("[]"), int(match["port"]))


def ae_title_problem(title: str) -> str:
    """Return the code of what is wrong with an AE title (PS3.5 6.2: 1-16 characters of ASCII), else ''."""
    if not title.strip():
        return "ae-title-empty"
    if len(title) > 16:
        return "ae-title-long"
    if not title.isascii() or not title.isprintable() or "\\" in title:
        return "ae-title-characters"
    return ""
