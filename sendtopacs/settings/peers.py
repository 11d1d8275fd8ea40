"""What the record of every remote application entity has (statement, tables 27 and 28)."""

from __future__ import annotations

from dataclasses import dataclass

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.remote import Incoming, RemoteAE, TimeLimits, Tls, UserIdentity
from sendtopacs.settings import choices, rules
from sendtopacs.settings.declare import choice, flag, number, text, whole, word
from sendtopacs.settings.tls_files import authority, client_certificate, client_key


@dataclass(frozen=True, slots=True)
class Peer:
    """What every remote AE has (statement, table 28)."""

    name: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Name"),
        QT_TRANSLATE_NOOP("settings", "What it is called in lists here."),
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
        unit=QT_TRANSLATE_NOOP("settings", "s"),
    )
    associate_s: float = number(
        10.0,
        QT_TRANSLATE_NOOP("settings", "Time to associate"),
        QT_TRANSLATE_NOOP("settings", "How long to wait until it accepts the association."),
        (1.0, 300.0),
        unit=QT_TRANSLATE_NOOP("settings", "s"),
    )
    query_s: float = number(
        10.0,
        QT_TRANSLATE_NOOP("settings", "Time for a query"),
        QT_TRANSLATE_NOOP("settings", "How long one verification or query may take in all."),
        (1.0, 3600.0),
        unit=QT_TRANSLATE_NOOP("settings", "s"),
    )
    study_s: float = number(
        7200.0,
        QT_TRANSLATE_NOOP("settings", "Time for a study"),
        QT_TRANSLATE_NOOP("settings", "How long one attempt at one study may take in all."),
        (10.0, 86400.0),
        unit=QT_TRANSLATE_NOOP("settings", "s"),
    )
    maximum_pdu_sent: int = whole(
        131072,
        QT_TRANSLATE_NOOP("settings", "Longest PDU sent"),
        QT_TRANSLATE_NOOP("settings", "Never more than it takes; 16384 is the conformance statement's."),
        (4096, 131072),
        unit=QT_TRANSLATE_NOOP("settings", "bytes"),
    )

    tls: bool = flag(
        False,
        QT_TRANSLATE_NOOP("settings", "TLS"),
        QT_TRANSLATE_NOOP(
            "settings", "Encrypt connections and verify the peer's certificate; never falls back to plain."
        ),
    )
    tls_ca_file: str = authority(
        QT_TRANSLATE_NOOP(
            "settings",
            "PEM file of who signs the peer's certificate; empty: the authorities this computer trusts.",
        )
    )
    tls_certificate: str = client_certificate()
    tls_key: str = client_key()
    tls_incoming: Incoming = word(  # noqa: RUF009 - declares a field
        Incoming.VERIFIED,
        QT_TRANSLATE_NOOP("settings", "TLS when it calls us"),
        QT_TRANSLATE_NOOP(
            "settings",
            "How it connects under TLS to bring what is fetched, or reports; we show the client certificate.",
        ),
        choices.INCOMING,
    )
    calls_from: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Also calls from"),
        QT_TRANSLATE_NOOP(
            "settings",
            "IP addresses or networks it may call us from beside its host's, with blanks between; *: any.",
        ),
        rules.calls_from,
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
            tls=self._tls() if self.tls else None,
            user_identity=self._user_identity(),
            calls_from=self.calls_from,
        )

    def _tls(self) -> Tls:
        return Tls(self.tls_ca_file, self.tls_certificate, self.tls_key, self.tls_incoming)

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
