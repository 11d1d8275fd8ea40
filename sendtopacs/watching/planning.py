"""Whose a watched file is, by its name or by the one order that the name leads to, and the job it becomes."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sendtopacs.model.attributes import FormValues, Origin, Patient
from sendtopacs.model.charset import CharacterSet, character_set
from sendtopacs.model.confirmation import Confirmation, Proof
from sendtopacs.model.errors import NetworkError, SourceError, ValuesError
from sendtopacs.model.events import CancelToken
from sendtopacs.model.form import joined, typed_values
from sendtopacs.model.items import Kind, SourceItem
from sendtopacs.model.job import Plan
from sendtopacs.model.name_pattern import NamePattern, name_pattern
from sendtopacs.model.problems import error
from sendtopacs.model.relabelling import Relabelling
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.net.attributes import Attributes
from sendtopacs.net.find import Client
from sendtopacs.net.keys import put, value_at
from sendtopacs.net.worklist import find_items, form_values, numbered_on, path_of
from sendtopacs.plan import PlanOptions, effective_character_set, make_plan, with_defaults
from sendtopacs.profiles import conversion_for, profile_named, with_profile
from sendtopacs.scan import scan
from sendtopacs.settings.check import provable_by_web
from sendtopacs.settings.schema import Profile, Settings

Heard = Callable[[Patient], None]
"""Is told whose a file is, before anything can be said about it."""


@dataclass(frozen=True, slots=True)
class Orders:
    """A worklist, and for whom it is asked."""

    remote: RemoteAE
    local: LocalAE
    character_set: CharacterSet
    level: str = ""
    station: str = ""  # Scheduled Station AE Title; '': any
    modality: str = ""

    def only(self, said: Mapping[str, str], cancel: CancelToken) -> Attributes:
        """Return the one order that matches what a name says.

        Raises ValuesError where not exactly one does, NetworkError where that cannot be known, Cancelled.
        """
        found = find_items(Client(self.remote, self.local, cancel), self._keys(said), self.character_set)
        if found.problem is not None:
            raise NetworkError(found.problem)
        # A worklist that does not match by a key returns everybody's orders: perhaps one, of somebody else.
        answers = [answer for answer in found.answers if _agrees(answer, said)]
        if len(answers) != 1:
            raise ValuesError([error("watch-not-one", peer=self.remote.label, count=len(answers))])
        return answers[0]

    def _keys(self, said: Mapping[str, str]) -> Attributes:
        keys: Attributes = {}
        step = {"ScheduledStationAETitle": self.station, "Modality": self.modality}
        for keyword, value in {**step, **said}.items():
            if value:
                put(keys, path_of(keyword), value)
        if self.level:
            put(keys, "QueryRetrieveLevel", self.level)
        return keys


@dataclass(frozen=True, slots=True)
class Making:
    """How the files of one folder become jobs."""

    settings: Settings
    profile: Profile
    pattern: NamePattern
    destination: RemoteAE
    confirmation: Confirmation
    calling_ae_title: str
    orders: Orders | None = None  # None: the name says it all
    operators_name: str = ""  # '': as the settings have it


def proving(confirmation: Confirmation) -> Confirmation:
    """Return a confirmation that proves something: a file is moved only when its storage is proved."""
    if confirmation.proof is not Proof.TRUST:
        return confirmation
    return dataclasses.replace(confirmation, proof=Proof.FIND)


def making_by(settings: Settings, built_in: Sequence[RemoteAE] = ()) -> Making:
    """Return how the settings' own watched folder is treated; raise ValuesError where they say too little.

    `built_in` are destinations beside the settings'.
    """
    watch = settings.watch
    if not watch.profile:
        raise ValuesError([error("watch-no-profile")])
    profile = profile_named(settings, watch.profile)
    record = settings.storage_by_name(profile.destination) if profile.destination else settings.destination()
    named = [one for one in built_in if not profile.destination or one.name == profile.destination]
    if record is None and not named:
        raise ValuesError([error("no-destination")])
    confirmation = proving(settings.confirmation(record))
    if record is not None and record.protocol == "dicomweb" and not provable_by_web(confirmation):
        raise ValuesError([error("setting-proof-web", text=record.name)])
    return Making(
        settings,
        profile,
        name_pattern(watch.pattern),
        record.to_remote() if record is not None else named[0],
        confirmation,
        settings.general.calling_ae_title,
        orders_of(settings, watch.worklist) if watch.worklist else None,
    )


def orders_of(settings: Settings, name: str) -> Orders:
    """Return the worklist of this name; raise ValuesError where the settings have none."""
    record = settings.query_by_name(name)
    if record is None or record.kind != "mwl":
        raise ValuesError([error("watch-no-worklist", text=name)])
    remote = record.to_remote()
    term = settings.character_set() if remote.character_set is None else remote.character_set
    return Orders(
        remote,
        settings.local_ae(),
        character_set(term),
        record.query_level,
        record.scheduled_ae_title,
        record.modality,
    )


class WatchPlanner:
    """Makes the plan of one file after the other; may be asked from any thread."""

    def __init__(
        self,
        making: Making,
        numbers: Callable[[], Mapping[str, int]],
        heard: Heard = lambda _patient: None,
    ) -> None:
        """`numbers` tells the highest series number that was given here, by StudyInstanceUID."""
        self._making, self._numbers, self._heard = making, numbers, heard

    def __call__(self, path: Path, cancel: CancelToken) -> Plan:
        """Return the plan; raise SendToPacsError for a file that cannot be matched or made, Cancelled."""
        values = self._values(path, cancel)
        if self._making.operators_name:
            series = dataclasses.replace(values.series, OperatorsName=self._making.operators_name)
            values = dataclasses.replace(values, series=series)
        self._heard(values.patient)
        items = list(scan([path]))
        for item in items:
            if item.problem is not None:
                raise SourceError(item.problem)
        plan = make_plan(items, *self._shaped(values, items))
        if plan.blocking:
            raise ValuesError(plan.blocking)
        return plan

    def _values(self, path: Path, cancel: CancelToken) -> FormValues:
        said, orders = self._making.pattern.values_in(path), self._making.orders
        if orders is None:
            return typed_values(said)
        if any(re.search(r"[*?\\]", value) for value in said.values()):  # it would ask for more than one
            raise ValuesError([error("watch-name", pattern=self._making.pattern.text)])
        order = orders.only(said, cancel)
        values = numbered_on(form_values(order), self._numbers())
        when = datetime.now().isoformat(timespec="seconds")
        date = value_at(order, path_of("ScheduledProcedureStepStartDate"))
        source = f"worklist {orders.remote.label}"
        accession = values.study.AccessionNumber
        origin = Origin(source, when, values.patient, date, accession, orders.remote.name)
        return dataclasses.replace(values, origin=origin)

    def _shaped(self, values: FormValues, items: list[SourceItem]) -> tuple[FormValues, PlanOptions]:
        """Return the values over the profile's, and all that shapes the plan besides."""
        making, settings = self._making, self._making.settings
        conversion = conversion_for(settings, making.profile, making.destination)
        whole = joined(with_profile(FormValues(), making.profile), values)
        whole = dataclasses.replace(whole, origin=values.origin)
        if any(item.kind is not Kind.DICOM for item in items):
            whole = with_defaults(whole, conversion, datetime.now())
        options = PlanOptions(
            destination=making.destination,
            character_set=effective_character_set(whole, making.destination, settings.character_set()),
            calling_ae_title=making.calling_ae_title,
            profile=conversion,
            identity=settings.identity_values(),
            equipment=settings.equipment(),
            relabelling=Relabelling(wanted=True, study=values.study),
            confirmation=making.confirmation,
            required=making.profile.required,
            operator=settings.workstation.operator(),
            procedure_steps=settings.procedure_step_peer(values.origin),
        )
        return whole, options


def _agrees(answer: Attributes, said: Mapping[str, str]) -> bool:
    """Tell whether an order says what a name says; of a person's name the family is compared."""

    def same(keyword: str, value: str) -> bool:
        found = value_at(answer, path_of(keyword))
        if keyword in {"PatientName", "ReferringPhysicianName"}:
            found, value = found.partition("^")[0], value.partition("^")[0]
        return found.strip().casefold() == value.strip().casefold()

    return all(same(keyword, value) for keyword, value in said.items())
