"""sendtopacs watch: files that somebody puts into a folder, sent under the patient whom their names say."""

from __future__ import annotations

import argparse
import dataclasses
import threading
from contextlib import closing
from pathlib import Path

from sendtopacs.cli.arguments import parse
from sendtopacs.cli.interrupts import interrupts
from sendtopacs.cli.lookup import query_peer
from sendtopacs.cli.output import EXIT_DONE, emit, say, withhold
from sendtopacs.cli.send import with_operator
from sendtopacs.cli.start import Start, confirmation, local_ae, start, storage_peer
from sendtopacs.history import History
from sendtopacs.model.attributes import FormValues
from sendtopacs.model.errors import ValuesError
from sendtopacs.model.messages import sentence
from sendtopacs.model.name_pattern import name_pattern
from sendtopacs.model.problems import Problem, error, note
from sendtopacs.outbox import Outbox
from sendtopacs.profiles import profile_named
from sendtopacs.settings.schema import WatchSettings
from sendtopacs.watching.folder import WatchedFolder
from sendtopacs.watching.planning import Making, Orders, WatchPlanner, proving

_TURN_S = 0.5


def watch(options: argparse.Namespace) -> int:
    """Watch until SIGINT or SIGTERM; what was accepted goes on at the next start."""
    with start(options) as begun, closing(Outbox(begun.paths.outbox, begun.paths.spool)) as outbox:
        _fill_in(options, begun.settings.watch)
        planner = WatchPlanner(
            _making(begun, options), History(outbox).series_numbers, lambda patient: withhold([patient])
        )
        engine = begun.engine(outbox, lambda _event: None, take_up_old_jobs=True, keep_trying=True)

        def tell(event: str, path: Path, problem: Problem | None) -> None:
            _tell(options, event, path, problem)

        folder = WatchedFolder(options.dir.resolve(), outbox, planner, engine.accept, tell, options.settle)
        with interrupts() as interrupted, folder:
            engine.start()
            try:
                _turn_until(interrupted, folder)
            finally:
                engine.stop()
    return EXIT_DONE


def _turn_until(interrupted: threading.Event, folder: WatchedFolder) -> None:
    while not interrupted.is_set():
        folder.turn()
        interrupted.wait(_TURN_S)


def _fill_in(options: argparse.Namespace, watch: WatchSettings) -> None:
    """Take what the settings say where no folder is named; raise ValuesError where something is missing."""
    if options.dir is None:
        if not watch.folder:
            raise ValuesError([error("watch-what")])
        options.dir = Path(watch.folder)
        options.profile = options.profile or watch.profile
        options.pattern = options.pattern or watch.pattern
        options.worklist = options.worklist or watch.worklist or None
    if not options.profile or not options.pattern:
        raise ValuesError([error("watch-what")])


def _making(begun: Start, options: argparse.Namespace) -> Making:
    """Return what the options say, as a `send` with this profile would have it."""
    profile = profile_named(begun.settings, options.profile)
    to = options.to or profile.destination
    if not to:
        raise ValuesError([error("no-destination")])
    sending = parse(["send", str(options.dir), "--to", to])
    for name in ("calling", "tls", "tls_ca", "tls_cert", "tls_key"):
        setattr(sending, name, getattr(options, name))
    return Making(
        begun.settings,
        profile,
        name_pattern(options.pattern),
        storage_peer(begun.settings, to, sending),
        proving(confirmation(begun.settings, sending, to)),
        local_ae(begun, sending).ae_title,
        _orders(begun, options),
        with_operator(FormValues(), options).series.OperatorsName,
    )


def _orders(begun: Start, options: argparse.Namespace) -> Orders | None:
    if options.worklist is None:
        return None
    peer = query_peer(begun, options, options.worklist)
    station, modality = peer.step
    orders = Orders(peer.client.remote, peer.client.local, peer.character_set, peer.level)
    return dataclasses.replace(orders, station=station, modality=modality)


def _tell(options: argparse.Namespace, event: str, path: Path, problem: Problem | None) -> None:
    """Tell a program, or a person; a file's name may be a patient's, so it goes to standard output alone."""
    reason = sentence(problem) if problem is not None else ""
    if options.json:
        emit(event, file=str(path), reason=reason)
    elif event == "trouble":
        say(reason)
    elif problem is not None:
        say(sentence(note("watch-attention", reason=reason)))
    elif not options.quiet:
        say(sentence(note("watch-accepted" if event == "accepted" else "watch-done")))
