"""sendtopacs watch: files that somebody puts into a folder, sent under the patient whom their names say."""

from __future__ import annotations

import argparse
import re
import threading
from contextlib import closing
from pathlib import Path

from sendtopacs.cli.arguments import parse
from sendtopacs.cli.interrupts import interrupts
from sendtopacs.cli.lookup import find, query_peer, read_keys
from sendtopacs.cli.output import EXIT_DONE, emit, say, withhold
from sendtopacs.cli.send import plan_jobs, sending_options
from sendtopacs.cli.start import Start, confirmation, start
from sendtopacs.cli.values import read_values
from sendtopacs.model.attributes import FormValues
from sendtopacs.model.confirmation import Proof
from sendtopacs.model.errors import NetworkError, SourceError, ValuesError
from sendtopacs.model.job import Plan
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import Problem, error, note
from sendtopacs.model.valuerep import FORM_VRS
from sendtopacs.net.worklist import form_values
from sendtopacs.outbox import Outbox
from sendtopacs.profiles import profile_named
from sendtopacs.scan import scan
from sendtopacs.watching import WatchedFolder

_TURN_S = 0.5
_NAMED = re.compile(r"\{([A-Za-z]+)\}")


def watch(options: argparse.Namespace) -> int:
    """Watch until SIGINT or SIGTERM; what was accepted goes on at the next start."""
    if not options.dir.is_dir():
        raise ValuesError([error("watch-no-folder", folder=options.dir)])
    pattern = name_pattern(options.pattern)
    with start(options) as begun, closing(Outbox(begun.paths.outbox, begun.paths.spool)) as outbox:
        sending = _sending(begun, options)
        engine = begun.engine(outbox, lambda _event: None, take_up_old_jobs=True, keep_trying=True)

        def plan(path: Path) -> Plan:
            values = _values(begun, options, pattern, path)
            return _plan_of(begun, sending, outbox, values, path)

        folder = WatchedFolder(
            options.dir.resolve(),
            outbox,
            plan,
            engine.accept,
            lambda *said: _tell(options, *said),
            options.settle,
        )
        with interrupts() as interrupted:
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


def name_pattern(text: str) -> re.Pattern[str]:
    """Return what a file's name without its extension must look like; raise ValuesError.

    '{PatientID}' stands for a value, '*' for anything, '?' for one letter.
    """
    keywords = _NAMED.findall(text)
    wrong = [word for word in keywords if word not in FORM_VRS]
    if wrong or not keywords or len(set(keywords)) < len(keywords):
        raise ValuesError([error("watch-pattern", text=wrong[0] if wrong else text)])
    parts = _NAMED.split(text)
    made = [
        f"(?P<{part}>.+?)" if n % 2 else re.escape(part).replace(r"\*", ".*").replace(r"\?", ".")
        for n, part in enumerate(parts)
    ]
    return re.compile("".join(made))


def _sending(begun: Start, options: argparse.Namespace) -> argparse.Namespace:
    """Return the options of a `send` with this profile; what is stored is proved before a file is moved."""
    profile = profile_named(begun.settings, options.profile)
    to = options.to or profile.destination
    if not to:
        raise ValuesError([error("no-destination")])
    words = ["send", str(options.dir), "--to", to, "--profile", options.profile]
    words += ["--calling", options.calling] if options.calling else []
    made = parse(words)
    proof = confirmation(begun.settings, made, to).proof
    made.confirm = Proof.FIND if proof is Proof.TRUST else proof
    return made


def _values(begun: Start, options: argparse.Namespace, pattern: re.Pattern[str], path: Path) -> FormValues:
    """Return whose a file is, by its name alone or by the one order that matches it."""
    found = pattern.fullmatch(path.stem)
    if found is None:
        raise ValuesError([error("watch-name", pattern=options.pattern)])
    said = {keyword: value.strip() for keyword, value in found.groupdict().items()}
    if options.worklist is None:
        return read_values([f"{keyword}={value}" for keyword, value in said.items()])
    if any(re.search(r"[*?\\]", value) for value in said.values()):
        raise ValuesError([error("watch-name", pattern=options.pattern)])
    lookup = parse(["find", "worklist", options.worklist])
    peer = query_peer(begun, lookup, options.worklist)
    keys = read_keys([f"{keyword}={value}" for keyword, value in said.items()], worklist=True)
    answers = find(peer, "worklist", keys, lookup)
    label = peer.client.remote.label
    if answers.problem is not None:
        raise NetworkError(answers.problem)
    if len(answers.answers) != 1:
        count = len(answers.answers)
        raise ValuesError([error("watch-not-one", peer=label, count=count)])
    return form_values(answers.answers[0])


def _plan_of(
    begun: Start, sending: argparse.Namespace, outbox: Outbox, values: FormValues, path: Path
) -> Plan:
    withhold([values.patient])
    items = list(scan([path]))
    for item in items:
        if item.problem is not None:
            raise SourceError(item.problem)
    plan_options = sending_options(begun, sending, sending.to)
    (plan,) = plan_jobs(begun, sending, (plan_options, values, items), {})  # one file is one patient's
    if plan.blocking:
        raise ValuesError(plan.blocking)
    return plan


def _tell(options: argparse.Namespace, event: str, path: Path, problem: Problem | None) -> None:
    """Tell a program, or a person; a file's name may be a patient's, so it goes to standard output alone."""
    reason = sentence(problem) if problem is not None else ""
    if options.json:
        emit(event, file=str(path), reason=reason)
    elif problem is not None:
        say(sentence(note("watch-attention", reason=reason)))
    elif not options.quiet:
        say(sentence(note("watch-accepted" if event == "accepted" else "watch-done")))
