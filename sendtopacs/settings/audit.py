"""The section about the audit trail: which syslog server gets its messages."""

from __future__ import annotations

from dataclasses import dataclass

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.remote import RemoteAE, Tls
from sendtopacs.settings import rules
from sendtopacs.settings.declare import text, whole
from sendtopacs.settings.tls_files import authority, client_certificate, client_key


@dataclass(frozen=True, slots=True)
class AuditSettings:
    """Where the audit trail goes besides its files (PS3.15 A.6: syslog over TLS)."""

    syslog_host: str = text(
        "",
        QT_TRANSLATE_NOOP("settings", "Audit server"),
        QT_TRANSLATE_NOOP(
            "settings", "Host of the syslog server that gets DICOM audit messages, by TLS; empty: none."
        ),
        rules.host_or_none,
        longest=253,
    )
    syslog_port: int = whole(
        6514,
        QT_TRANSLATE_NOOP("settings", "Port of the audit server"),
        QT_TRANSLATE_NOOP("settings", "The TCP port where it takes syslog over TLS."),
        (1, 65535),
    )
    tls_ca_file: str = authority(
        QT_TRANSLATE_NOOP(
            "settings",
            "PEM file of who signs the server's certificate; empty: the authorities this computer trusts.",
        )
    )
    tls_certificate: str = client_certificate()
    tls_key: str = client_key()

    def server(self) -> RemoteAE | None:
        """Return the audit server as the network knows it; None where there is none."""
        if not self.syslog_host:
            return None
        secured = Tls(self.tls_ca_file, self.tls_certificate, self.tls_key)
        return RemoteAE("", self.syslog_host, self.syslog_port, name=self.syslog_host, tls=secured)
