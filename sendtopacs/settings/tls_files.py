"""The PEM files of a connection under TLS, as every section that has some declares them."""

from __future__ import annotations

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.settings import rules
from sendtopacs.settings.declare import text


def authority(explained: str) -> str:
    """Declare who signs the other side's certificate; `explained` is marked for lupdate."""
    title = QT_TRANSLATE_NOOP("settings", "Trusted authority")
    return text("", title, explained, rules.file, longest=rules.LONGEST_PATH)


def client_certificate() -> str:
    """Declare our certificate."""
    return text(
        "",
        QT_TRANSLATE_NOOP("settings", "Client certificate"),
        QT_TRANSLATE_NOOP("settings", "PEM file of this workstation's certificate; empty: it shows none."),
        rules.file,
        longest=rules.LONGEST_PATH,
    )


def client_key() -> str:
    """Declare the key of our certificate."""
    return text(
        "",
        QT_TRANSLATE_NOOP("settings", "Client key"),
        QT_TRANSLATE_NOOP(
            "settings", "PEM file of the certificate's private key; empty: it is in the certificate's file."
        ),
        rules.file,
        longest=rules.LONGEST_PATH,
    )
