"""How the next job is made: what the settings, the profile and the bottom of the window say."""

from __future__ import annotations

from sendtopacs.model.attributes import FormValues
from sendtopacs.model.job import Leg
from sendtopacs.model.relabelling import Relabelling
from sendtopacs.model.remote import RemoteAE
from sendtopacs.plan import PlanOptions, effective_character_set
from sendtopacs.profiles import NONE, conversion_for
from sendtopacs.settings.schema import Profile, Settings
from sendtopacs.ui.parts import Parts


class JobOptions:
    """Gathers the options of a plan."""

    def __init__(self, parts: Parts, settings: Settings) -> None:
        self._parts, self.settings = parts, settings
        self.profile: Profile = NONE

    def now(self) -> PlanOptions:
        """Return them as they are chosen now."""
        choices, settings = self._parts.bar.choices, self.settings
        values = self._parts.form.values()
        return PlanOptions(
            destination=choices.destination,
            character_set=effective_character_set(values, choices.destination, settings.character_set()),
            calling_ae_title=settings.general.calling_ae_title,
            profile=conversion_for(settings, self.profile, choices.destination),
            identity=settings.identity_values(),
            equipment=settings.equipment(),
            relabelling=self.relabelling(),
            all_or_nothing=choices.all_or_nothing,
            confirmation=settings.confirmation(
                settings.storage_by_name(choices.destination.name) if choices.destination else None
            ),
            more=tuple(self._leg(remote, values) for remote in choices.also.chosen),
            afterwards=choices.afterwards.chosen,
            required=self.profile.required,
            operator=settings.workstation.operator(),
            procedure_steps=settings.procedure_step_peer(values.origin),
        )

    def _leg(self, remote: RemoteAE, values: FormValues) -> Leg:
        """Return how a job goes to a further destination."""
        settings = self.settings
        return Leg(
            remote,
            settings.confirmation(settings.storage_by_name(remote.name)),
            effective_character_set(values, remote, settings.character_set()),
            conversion_for(settings, self.profile, remote),
        )

    def all_prove(self) -> bool:
        """Tell whether there will be proof of what each of the destinations holds."""
        settings = self.settings
        records = [settings.storage_by_name(one.name) for one in self._parts.bar.choices.destinations]
        return bool(records) and all(settings.confirmation(record).wanted for record in records)

    def relabelling(self) -> Relabelling:
        """Return what was decided for DICOM files."""
        parts, choices = self._parts, self._parts.bar.choices
        studies = parts.tree.chosen_studies
        return Relabelling(choices.relabel_dicom, parts.form.said_of_study(), studies, choices.new_uids)
