"""The record of a destination (statement, section 4.2 and tables 27 and 28; PS3.18 for one over the web)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sendtopacs.model.confirmation import Proof
from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.profile import LosslessImages
from sendtopacs.model.remote import Fallbacks, RemoteAE, Web, WebLogin, web_peer
from sendtopacs.settings import choices, rules
from sendtopacs.settings.declare import choice, flag, number, text, texts, whole, word
from sendtopacs.settings.peers import Peer


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
    modalities: tuple[str, ...] = texts(
        QT_TRANSLATE_NOOP("settings", "Default for modalities"),
        QT_TRANSLATE_NOOP("settings", "Codes such as XC or ES: it is chosen at first for what is of them."),
        rules.code,
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
        unit=QT_TRANSLATE_NOOP("settings", "s"),
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
        unit=QT_TRANSLATE_NOOP("settings", "MB"),
    )

    def _web(self) -> RemoteAE:
        secured = self._tls()
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
