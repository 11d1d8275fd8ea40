"""What files become, and where they go: by the settings, the chosen profile and the destination."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSettings, Slot

from sendtopacs.model.remote import RemoteAE
from sendtopacs.profiles import conversion_for
from sendtopacs.settings.schema import Profile, Settings
from sendtopacs.ui.by_modality import DestinationByModality
from sendtopacs.ui.desk import Desk
from sendtopacs.ui.parts import Parts
from sendtopacs.ui.profile_box import ProfileBox
from sendtopacs.ui.profile_filler import ProfileFiller


class Becoming(QObject):
    """Between the choices of destination and profile, and what follows from them in list and form."""

    def __init__(
        self,
        parts: Parts,
        desk: Desk,
        profiles: ProfileBox,
        memory: QSettings,
        built_in: Sequence[RemoteAE],
        window: QObject,
    ) -> None:
        """`memory` keeps the destination for the next start; `built_in`: those that no settings name."""
        super().__init__(window)
        self._parts, self._desk, self._profiles = parts, desk, profiles
        self._memory, self._built_in = memory, built_in
        self._settings = Settings()
        self._choices = parts.bar.choices
        self._filler = ProfileFiller(parts.form, self)
        self._by_modality = DestinationByModality(parts.form, self._choices, self)
        profiles.chosen.connect(self._on_profile)
        self._choices.destination_changed.connect(self._on_destination)

    def use(self, settings: Settings) -> None:
        """Go by these settings from now on."""
        self._settings = settings
        self._offer_destinations()
        self._profiles.offer(settings.profiles)
        self._apply()
        self._by_modality.use(settings)

    def _offer_destinations(self) -> None:
        """Offer the built-in PACS and the settings'; choose the one chosen before, else the default one."""
        settings, before = self._settings, self._choices.destination
        chosen = before.label if before else str(self._memory.value("destination", ""))
        default = settings.destination()
        if not chosen and not self._built_in and default is not None:
            chosen = default.to_remote().label
        offered = [*self._built_in, *(record.to_remote() for record in settings.storage)]
        self._choices.set_destinations(offered, chosen)

    def _apply(self) -> None:
        destination = self._choices.destination
        profile = conversion_for(self._settings, self._profiles.profile, destination)
        self._parts.model.set_profile(profile)

    @Slot(object)
    def _on_profile(self, profile: Profile) -> None:
        """Fill in, make, need and send to what the profile says."""
        self._filler.use(profile)
        self._desk.use_profile(profile)
        if profile.destination:
            self._choices.choose(profile.destination)
        self._apply()

    @Slot()
    def _on_destination(self) -> None:
        """Remember the choice; its character set is what the form proposes."""
        destination = self._choices.destination
        term = self._settings.character_set()
        if destination is not None:
            self._memory.setValue("destination", destination.label)
            term = term if destination.character_set is None else destination.character_set
        self._parts.form.fields.set_default_character_set(term)
        self._apply()
        self._desk.schedule_check()
