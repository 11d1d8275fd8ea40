"""What every command does first: find the folders, read the settings, open the log."""

from __future__ import annotations

import argparse
import dataclasses
import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sendtopacs.audit import AuditTrail
from sendtopacs.audit_forward import AuditForwarder
from sendtopacs.cli.output import say
from sendtopacs.logs import levels, set_up
from sendtopacs.model import secrets
from sendtopacs.model.confirmation import Confirmation
from sendtopacs.model.errors import ValuesError
from sendtopacs.model.events import Listener
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import error
from sendtopacs.model.remote import (
    LocalAE,
    RemoteAE,
    Tls,
    ae_title_problem,
    parse_address,
)
from sendtopacs.outbox import Outbox
from sendtopacs.pipeline import Engine
from sendtopacs.settings.check import provable_by_web
from sendtopacs.settings.paths import Paths, resolve
from sendtopacs.settings.schema import Settings
from sendtopacs.settings.store import load
from sendtopacs.takes import KeptTakes


@dataclass(frozen=True, slots=True)
class Start:
    """Where things are, and how they are set."""

    paths: Paths
    settings: Settings
    forwarder: AuditForwarder

    def engine(
        self, outbox: Outbox, tell: Listener, *, take_up_old_jobs: bool, keep_trying: bool = True
    ) -> Engine:
        """Return an engine that goes by the settings, and see that an audit server hears of its work."""
        self.forwarder.start()
        engine = Engine(
            outbox,
            tell,
            take_up_old_jobs=take_up_old_jobs,
            keep_trying=keep_trying,
            rules=self.settings.delivery.rules(),
            audit=AuditTrail(self.paths.audit),
        )
        engine.know(KeptTakes(self.paths.takes))
        return engine


@contextmanager
def start(options: argparse.Namespace) -> Iterator[Start]:
    """Prepare a command; say what is wrong with the settings.

    A bad value is as if it were not there, and a file that cannot be read is put aside. Raises ValuesError
    for what no default helps over: a peer without an address.
    """
    paths = resolve()
    paths.prepare()
    loaded = load(paths)
    if loaded.errors:
        raise ValuesError(loaded.errors)
    wanted = levels(loaded.settings.general.log_level, options.log_level, options.verbose, options.quiet)
    log = set_up(paths.log_file, wanted)
    loaded.log_problems()
    for problem in loaded.problems:
        say(sentence(problem))
    forwarder = AuditForwarder(AuditTrail(paths.audit), loaded.settings.audit.server())
    try:
        yield Start(paths, loaded.settings, forwarder)
    finally:
        forwarder.stop(finish=True)
        log.close()


def local_ae(begun: Start, options: argparse.Namespace) -> LocalAE:
    """Return ourselves, under --calling where it is given."""
    local = begun.settings.local_ae()
    if options.calling is None:
        return local
    code = ae_title_problem(options.calling)
    if code:
        raise ValuesError([error(code, text=options.calling)])
    return LocalAE(options.calling, local.implementation_class_uid, local.implementation_version_name)


def named_peer(settings: Settings, text: str) -> RemoteAE:
    """Return the storage AE of this name or address, where nothing is sent to it."""
    record = settings.storage_by_name(text)
    return record.to_remote() if record else parse_address(text)


def storage_peer(settings: Settings, text: str, options: argparse.Namespace) -> RemoteAE:
    """Return the storage AE of this name or address; raise ValuesError where it is neither."""
    record = settings.storage_by_name(text)
    return asked_for_secrets(record.to_remote() if record else addressed(text, options))


def confirmation(settings: Settings, options: argparse.Namespace, to: str) -> Confirmation:
    """Return what proves that it is stored: as the options say, else as the destination's record."""
    found = settings.confirmation(settings.storage_by_name(to))
    changes: dict[str, Any] = {}
    if options.confirm is not None:
        changes["proof"] = options.confirm
    if options.confirm_timeout is not None:
        changes["timeout_s"] = options.confirm_timeout
    if options.query is not None:
        record = settings.query_by_name(options.query)
        changes["peer"] = any_peer(settings, options.query, options)
        changes["model"] = record.model if record else "study"
    found = dataclasses.replace(found, **changes)
    if named_peer(settings, to).web is not None and not provable_by_web(found):
        raise ValuesError([error("setting-proof-web", text=to)])
    return found


def any_peer(settings: Settings, text: str, options: argparse.Namespace) -> RemoteAE:
    """Return the AE of this name, storage first, or address; raise ValuesError where it is neither."""
    return asked_for_secrets(any_record(settings, text, options))


def any_record(settings: Settings, text: str, options: argparse.Namespace) -> RemoteAE:
    """Return the AE as `any_peer` does, without asking for what it wants."""
    record = settings.storage_by_name(text) or settings.query_by_name(text)
    return record.to_remote() if record else addressed(text, options)


def addressed(text: str, options: argparse.Namespace) -> RemoteAE:
    """Return the peer at an address, under TLS where an option of it is given."""
    remote = parse_address(text)
    given = (options.tls_ca, options.tls_cert, options.tls_key)
    if not options.tls and not any(given):
        return remote
    ca_file, certificate, key = (str(Path(one).expanduser().absolute()) if one else "" for one in given)
    return replace(remote, tls=Tls(ca_file, certificate, key))


def asked_for_secrets(remote: RemoteAE) -> RemoteAE:
    """Ask at the terminal for what the peer wants and no keyring has; without a terminal, leave it out."""
    for one in secrets.wanted(remote):
        if sys.stdin.isatty() and sys.stderr.isatty() and not secrets.read(one.name):
            secrets.remember(one.name, getpass.getpass(f"{in_words(one, remote)}: "))
    return remote


def in_words(wanted: secrets.WantedSecret, remote: RemoteAE) -> str:
    """Return what a person is asked for."""
    if wanted.kind is secrets.SecretKind.KEY:
        return f"Password of the key {wanted.whose}"
    what = f"{wanted.kind.value.capitalize()} of {wanted.whose}" if wanted.whose else wanted.kind.value
    return f"{what} for {remote.label}"
