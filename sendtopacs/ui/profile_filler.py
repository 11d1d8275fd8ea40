"""Fills the form with what the chosen profile says, now and for each new patient."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QObject, Slot

from sendtopacs.profiles import NONE, with_profile
from sendtopacs.settings.schema import Profile
from sendtopacs.ui.form import PatientForm


class ProfileFiller(QObject):
    """Between the choice of a profile and the form; an identity that was looked up stays as it is."""

    def __init__(self, form: PatientForm, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._profile = form, NONE
        form.cleared.connect(self._fill)

    def use(self, profile: Profile) -> None:
        """Fill in what this profile says from now on."""
        self._profile = profile
        self._fill()

    @Slot()
    def _fill(self) -> None:
        made = with_profile(self._form.values(), self._profile)
        series = dataclasses.replace(made.series, BodyPartExamined=self._profile.body_part)
        chosen = ("Modality",) if self._profile.modality else ()
        self._form.fill_in(dataclasses.replace(made, series=series), chosen)
