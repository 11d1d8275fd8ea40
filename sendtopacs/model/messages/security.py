"""Sentences about TLS, secrets and who we say we are."""

from __future__ import annotations

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP

_PEER = {
    "tls-untrusted": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: its certificate is not trusted ({reason}). Nothing was sent. Give the certificate of the authority that signed it in this record's settings.",
    ),
    "tls-expired": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: its certificate has expired. Nothing was sent. Its administrator has to renew it; check this computer's date too.",
    ),
    "tls-not-yet-valid": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: its certificate is not valid yet. Nothing was sent. Check this computer's date.",
    ),
    "tls-wrong-name": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: its certificate is not for {host} ({reason}). Nothing was sent. Correct the host in this record, or have the certificate issued for this name.",
    ),
    "tls-plain-peer": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: what answers at {host}, port {port}, does not speak TLS. Nothing was sent. Use its TLS port; turn TLS off only if this network may carry patient data unprotected.",
    ),
    "tls-hung-up": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: {host}, port {port}, ended the connection when TLS began. Nothing was sent. Most often this is a port without TLS; use the TLS port.",
    ),
    "tls-hung-up-after": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: {host}, port {port}, ended the connection right after TLS was set up. It may demand a client certificate, or not be DICOM; its log will say which.",
    ),
    "tls-mute": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: {host} did not answer on port {port} within {seconds} s when TLS began. Nothing was sent. Most often this is a port without TLS; use the TLS port.",
    ),
    "tls-certificate-demanded": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} demands a client certificate and got none. Give this workstation's certificate and key in this record's settings.",
    ),
    "tls-certificate-refused": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} does not accept our client certificate {path} ({reason}). Ask its administrator which authority it trusts, and whether the certificate has expired.",
    ),
    "tls-handshake-refused": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} refused the TLS handshake. It demands a client certificate, or knows none of the ciphers of TLS 1.2 and 1.3 that are safe today.",
    ),
    "tls-nothing-common": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} knows none of the TLS versions and ciphers that are safe today (TLS 1.2 or 1.3, BCP 195). Nothing was sent. Its administrator has to update its TLS settings.",
    ),
    "tls-failed": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: TLS failed ({reason}). Nothing was sent. Its administrator may find more in its log.",
    ),
    "tls-demanded": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: {host}, port {port}, demands TLS. Turn TLS on in this record's settings.",
    ),
    "rejected-user": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} rejected the association without a reason. It may not accept the user name, passcode or token that this record gives; check them.",
    ),
}

_FILES = {
    "own-certificate-missing": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} is to call this program under TLS, which needs a certificate of this workstation. Set it in the record of {peer}, or allow incoming connections to be plain.",
    ),
    "tls-ca-unusable": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: the authority's certificates in {path} cannot be used ({reason}). Choose a file in PEM form.",
    ),
    "tls-file-unreadable": QT_TRANSLATE_NOOP("messages", "{peer}: the file {path} cannot be read: {reason}."),
    "tls-certificate-unusable": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: our certificate {path} or its key {key} cannot be used. Both have to be in PEM form.",
    ),
    "tls-key-mismatch": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: the key {key} does not belong to our certificate {path}. Choose the one that does.",
    ),
    "tls-key-password-missing": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: the key {path} is protected by a password that is not known here. Give it in this record's settings, or with 'sendtopacs secret'.",
    ),
    "tls-key-password-wrong": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: the password that is kept for the key {key} does not open it. Give the right one in this record's settings, or with 'sendtopacs secret'.",
    ),
}

_SECRETS = {
    "keyring-missing": QT_TRANSLATE_NOOP(
        "messages",
        "This computer has no keyring that could keep it, or the keyring is locked. It is known until the program ends, and then has to be typed again.",
    ),
    "secret-missing": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} wants a password or token that is not known here. Give it in this record's settings, or with 'sendtopacs secret'.",
    ),
    "secret-kept": QT_TRANSLATE_NOOP("messages", "It is kept in this computer's keyring."),
    "secret-forgotten": QT_TRANSLATE_NOOP("messages", "It is not kept any more."),
    "secret-none-wanted": QT_TRANSLATE_NOOP("messages", "{peer} wants no such password or token."),
}

_WEB = {
    "stow-login": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} did not accept our login (HTTP {status}). Check the user name, and give the password or token again.",
    ),
    "stow-forbidden": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} knows us, but does not let us store (HTTP {status}). Ask its administrator for the right to.",
    ),
    "stow-not-there": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: there is no DICOMweb service at this URL (HTTP {status}). Correct it in this record.",
    ),
    "stow-too-large": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} takes no request as large as this file. Its administrator has to raise the limit of the server or of a proxy before it.",
    ),
    "stow-media-type": QT_TRANSLATE_NOOP(
        "messages", "{peer} does not take DICOM files over STOW-RS (HTTP {status}). Check the URL."
    ),
    "stow-busy": QT_TRANSLATE_NOOP(
        "messages", "{peer} is too busy or down for maintenance (HTTP {status}). It is tried again later."
    ),
    "stow-server-error": QT_TRANSLATE_NOOP(
        "messages", "{peer} failed (HTTP {status}). It is tried again later; its log will say more."
    ),
    "stow-refused": QT_TRANSLATE_NOOP(
        "messages", "{peer} refused the request (HTTP {status}). Its log will say why."
    ),
    "stow-not-named": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} answered without saying that this file is stored. It does not count as stored, and is sent again.",
    ),
    "oauth-refused": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: the login server gave no token (HTTP {status}). Check the token URL, client ID and client secret.",
    ),
    "proxy-failed": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: the proxy of this computer's network does not let us through to {host}, port {port}. Ask the network's administrator.",
    ),
    "proxy-login": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: the proxy on the way wants a login (HTTP {status}). Ask the network's administrator.",
    ),
}

SENTENCES = {**_WEB, **_PEER, **_FILES, **_SECRETS}
