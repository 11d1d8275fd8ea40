"""Passwords and tokens: in the system's keyring, or known for as long as the program runs.

They are never in settings, the outbox, logs or arguments: records say only under what name one is kept. Where
there is no keyring, as on a server, what was asked is remembered until the program ends.
"""

from __future__ import annotations

import enum
import threading
from dataclasses import dataclass
from pathlib import Path

from sendtopacs.model.errors import SettingsError
from sendtopacs.model.problems import error
from sendtopacs.model.remote import RemoteAE, UserIdentityType, WebLogin

SERVICE = "SendToPACS"


class SecretKind(enum.StrEnum):
    """What a secret is for."""

    KEY = "key"
    PASSCODE = "passcode"
    TOKEN = "token"
    PASSWORD = "password"
    CLIENT_SECRET = "client secret"


_WEB = {
    WebLogin.BASIC: SecretKind.PASSWORD,
    WebLogin.BEARER: SecretKind.TOKEN,
    WebLogin.OAUTH: SecretKind.CLIENT_SECRET,
}


@dataclass(frozen=True, slots=True)
class WantedSecret:
    """A secret that a peer's record needs; `name` is under what it is kept."""

    kind: SecretKind
    name: str
    whose: str  # a file or a user


_remembered: dict[str, str] = {}  # as the keyring, of the whole process
_lock = threading.Lock()


def remember(name: str, secret: str) -> None:
    """Know a secret until the program ends; an empty one is forgotten."""
    with _lock:
        _remembered.pop(name, None)
        if secret:
            _remembered[name] = secret


def read(name: str) -> str | None:
    """Return the secret of this name, None where there is none; the keyring may ask its owner."""
    with _lock:
        if name in _remembered:
            return _remembered[name]
    import keyring  # noqa: PLC0415 - few peers want a secret
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        return keyring.get_password(SERVICE, name)
    except KeyringError:  # none there, or locked
        return None


def token(secret: str) -> str:
    """Return a token without the blanks and line ends that came along when it was pasted: it has none."""
    return "".join(secret.split())


def keep(name: str, secret: str) -> None:
    """Keep a secret in the keyring, or take it out where it is empty; raise SettingsError without one."""
    import keyring  # noqa: PLC0415
    from keyring.errors import KeyringError, PasswordDeleteError  # noqa: PLC0415

    remember(name, secret)
    try:
        if secret:
            keyring.set_password(SERVICE, name, secret)
            return
        keyring.delete_password(SERVICE, name)
    except PasswordDeleteError:  # there was none
        return
    except KeyringError as failure:
        raise SettingsError(error("keyring-missing")) from failure


def wanted(remote: RemoteAE) -> tuple[WantedSecret, ...]:
    """Return what a peer's record needs; its key's file is looked into."""
    found = []
    if remote.tls is not None and _is_encrypted(remote.tls.key_file):
        found.append(WantedSecret(SecretKind.KEY, remote.key_secret, remote.tls.key_file))
    user = remote.user_identity
    if user is not None and user.type is not UserIdentityType.USERNAME:
        kind = SecretKind.TOKEN if user.type is UserIdentityType.JWT else SecretKind.PASSCODE
        found.append(WantedSecret(kind, remote.user_secret, user.user_name))
    if remote.web is not None and remote.web.login in _WEB:
        found.append(WantedSecret(_WEB[remote.web.login], remote.web_secret, remote.web.user))
    return tuple(found)


def _is_encrypted(path: str) -> bool:
    try:
        with Path(path).open("rb") as stream:
            return b"ENCRYPTED" in stream.read(1 << 16)
    except OSError:  # also '', no key at all
        return False
