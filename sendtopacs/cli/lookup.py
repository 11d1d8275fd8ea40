"""Looking up patients, orders and studies, for `find` and for `send --worklist` and `send --study`."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sendtopacs.cli.matches import print_matches
from sendtopacs.cli.output import say
from sendtopacs.cli.start import Start, asked_for_secrets, local_ae, storage_peer
from sendtopacs.filling import candidates
from sendtopacs.history import History
from sendtopacs.model.attributes import FormValues, Origin
from sendtopacs.model.charset import CharacterSet, character_set, term_of
from sendtopacs.model.errors import ValuesError
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.profile import Preset
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.valuerep import check_character_set
from sendtopacs.net.attributes import Attributes
from sendtopacs.net.find import LIMIT, Client, Found
from sendtopacs.net.keys import canonical, put, read_query_file, value_at, vr_of
from sendtopacs.net.query import (
    QueryTarget,
    attachment,
    find_patients,
    find_series,
    find_studies,
    free_series_number,
)
from sendtopacs.net.worklist import all_of, find_items, form_values, numbered_on, path_of
from sendtopacs.outbox import Outbox
from sendtopacs.scan import scan
from sendtopacs.settings.schema import QueryAE, Settings
from sendtopacs.worklist_cache import WorklistCache

_CHARACTER_SET = "SpecificCharacterSet"
_FINDERS: dict[str, Callable[[Client, Attributes, QueryTarget], Found]] = {
    "patients": find_patients,
    "studies": find_studies,
    "series": find_series,
}


@dataclass(frozen=True, slots=True)
class Peer:
    """Where to look, as the settings or an address have it."""

    client: Client
    character_set: CharacterSet
    cache: WorklistCache
    model: str = "study"
    level: str = ""
    step: tuple[str, str] = ("", "")  # station and modality that a worklist is asked for

    def target(self, what: str, options: argparse.Namespace) -> QueryTarget:
        """Return how it is searched; the settings' level is for patients and orders."""
        level = self.level if what in ("worklist", "patients") else ""
        return QueryTarget(
            model=getattr(options, "model", None) or self.model,
            level=getattr(options, "level", None) or level,
            character_set=self.character_set,
            limit=getattr(options, "limit", LIMIT),
        )


def query_peer(begun: Start, options: argparse.Namespace, text: str) -> Peer:
    """Return the peer of this name or address: of the query AEs first; ValuesError where it is neither."""
    settings = begun.settings
    record = settings.query_by_name(text)
    remote = _remote(settings, record, text, options)
    term = _query_charset(options)
    if term is None:
        term = settings.character_set() if remote.character_set is None else remote.character_set
    client = Client(remote, local_ae(begun, options))
    cache = WorklistCache(begun.paths.worklists)
    if record is None:
        return Peer(client, character_set(term), cache)
    step = (record.scheduled_ae_title, record.modality)
    return Peer(client, character_set(term), cache, record.model, record.query_level, step)


def _query_charset(options: argparse.Namespace) -> str | None:
    """Return the set that the options name; raise ValuesError for one that the program does not write."""
    named: str | None = getattr(options, "query_charset", None)
    if named is None:
        return None
    term = term_of(named)
    if unknown := check_character_set(term):
        raise ValuesError(unknown)
    return term


def find(peer: Peer, what: str, keys: Attributes, options: argparse.Namespace) -> Found:
    """Find what the command line calls worklist, patients, studies or series."""
    target = peer.target(what, options)
    if what != "worklist":
        return _FINDERS[what](peer.client, keys, target)
    if options.cached:
        return _kept(peer, keys)
    if target.level and not value_at(keys, "QueryRetrieveLevel"):
        put(keys, "QueryRetrieveLevel", target.level)
    return find_items(peer.client, keys, target.character_set, target.limit)


def refresh(peer: Peer) -> Found:
    """Ask a worklist for all that it has, and keep what it says."""
    found = all_of(peer.client, peer.step, peer.character_set, datetime.now().date())
    if found.usable:
        peer.cache.keep(peer.client.remote, found.answers, datetime.now())
    return found


def _kept(peer: Peer, keys: Attributes) -> Found:
    """Search what is kept of a worklist; raise ValuesError where nothing is."""
    now, label = datetime.now(), peer.client.remote.label
    kept = peer.cache.kept(peer.client.remote, now)
    if kept is None:
        raise ValuesError([error("worklist-not-kept", peer=label)])
    return Found(kept.matching(keys), kept.problem(label, now, asked=False))


def read_keys(arguments: Sequence[str], file: Path | None = None, *, worklist: bool = False) -> Attributes:
    """Read KEYWORD[=VALUE] arguments over those of a file; raise ValuesError naming all that are wrong."""
    keys: Attributes = read_query_file(file) if file else {}
    problems: list[Problem] = []
    for argument in arguments:
        given, equals, value = argument.partition("=")
        path = canonical(given)
        path = path_of(path) if worklist else path
        if path in ("", _CHARACTER_SET) or (value and vr_of(path.rpartition(".")[2]) == "SQ"):
            # A value without its keyword may be somebody's name: it is not repeated.
            problems.append(error("find-key-unknown", text=given) if equals else error("find-key-malformed"))
        else:
            put(keys, path, value)
    if problems:
        raise ValuesError(problems)
    return keys


def looked_up(begun: Start, options: argparse.Namespace, preset: Preset) -> FormValues | None:
    """Return the values of the one order or study that --where names; None where nothing is to be looked up.

    Raises ValuesError where not exactly one matches, having printed those that do; NetworkError.
    """
    if options.worklist is None and options.study is None:
        if options.where or options.cached:
            raise ValuesError([error("find-one-source")])
        return None
    sources = [options.worklist, options.study, options.patient_from]
    if sources.count(None) != len(sources) - 1 or not options.where:
        raise ValuesError([error("find-one-source")])
    if options.cached and options.worklist is None:
        raise ValuesError([error("find-only-worklist")])
    if options.worklist is not None:
        peer = query_peer(begun, options, options.worklist)
        item = _only(peer, "worklist", options)
        date = value_at(item, path_of("ScheduledProcedureStepStartDate"))
        with closing(Outbox(begun.paths.outbox, begun.paths.spool)) as outbox:
            values = numbered_on(form_values(item), History(outbox).series_numbers())
        source = f"worklist {peer.client.remote.label}{_as_of(peer, options)}"
        return from_source(values, source, date, peer.client.remote.name)
    peer = query_peer(begun, options, options.study)
    study = _only(peer, "studies", options)
    number = _given(options.set, "SeriesNumber")
    number = number or free_series_number(peer.client, study, peer.target("series", options))
    return from_source(attachment(study, number, preset), f"archive {peer.client.remote.label}")


def _as_of(peer: Peer, options: argparse.Namespace) -> str:
    """Return of when an order is that was only kept; '' where the worklist was asked."""
    kept = peer.cache.kept(peer.client.remote, datetime.now()) if options.cached else None
    return f" as of {kept.as_of:%Y-%m-%d %H:%M}" if kept else ""


def said_by(file: Path) -> FormValues:
    """Return patient and study as a DICOM file has them; raise ValuesError where it is none."""
    found = candidates(scan([file]))
    if len(found) != 1:
        raise ValuesError([error("patient-from-no-dicom")])
    return from_source(found[0].values, f"file {found[0].file}")


def from_source(values: FormValues, source: str, scheduled_date: str = "", worklist: str = "") -> FormValues:
    """Return the values with where they were looked up; `worklist` names the record of a worklist."""
    now = datetime.now().isoformat(timespec="seconds")
    accession = values.study.AccessionNumber
    origin = Origin(source, now, values.patient, scheduled_date, accession, worklist)
    return dataclasses.replace(values, origin=origin)


def _only(peer: Peer, what: str, options: argparse.Namespace) -> Attributes:
    keys = read_keys(options.where, worklist=what == "worklist")
    found = find(peer, what, keys, options)
    label = peer.client.remote.label
    if found.problem is not None and found.problem.code == "worklist-kept-chosen":
        say(sentence(found.problem))
    elif found.problem is not None:
        raise ValuesError([found.problem, error("find-not-sure", peer=label)])
    if found.answers and _one_study(what, found.answers):
        return found.answers[0]
    print_matches(found.answers, what, as_json=options.json)
    if found.answers:
        raise ValuesError([error("find-several", peer=label, count=len(found.answers))])
    raise ValuesError([error("find-no-match", peer=label)])


def _one_study(what: str, answers: Sequence[Attributes]) -> bool:
    """Tell whether all answers are the same: a PACS lists a study once for each spelling of its patient."""
    if len(answers) == 1:
        return True
    uids = {value_at(answer, "StudyInstanceUID") for answer in answers}
    people = {(value_at(answer, "PatientID"), value_at(answer, "PatientName")) for answer in answers}
    return what == "studies" and len(uids) == len(people) == 1 and "" not in uids


def _given(settings: Sequence[str], keyword: str) -> str:
    values = [value for text in settings for key, _, value in [text.partition("=")] if key == keyword]
    return values[-1] if values else ""


def _remote(settings: Settings, record: QueryAE | None, text: str, options: argparse.Namespace) -> RemoteAE:
    if record is not None:
        return asked_for_secrets(record.to_remote())
    return storage_peer(settings, text, options)
