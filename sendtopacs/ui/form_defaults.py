"""What stands in the form's fields by itself: this moment, the modality of the settings, series number 1."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Slot

from sendtopacs.model.attributes import Series, Study
from sendtopacs.ui.form_fields import FormFields

NOW = ("StudyDate", "StudyTime")
_CLOCK_MS = 20_000


class FormDefaults(QObject):
    """Fills in what nobody chose, and tells it from what somebody did."""

    def __init__(self, fields: FormFields, parent: QObject) -> None:
        super().__init__(parent)
        self._fields = fields
        self._chosen: set[str] = set()
        self._modality = ""
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self._clock.timeout.connect(self.follow_the_clock)
        self._clock.start()

    def is_chosen(self, keyword: str) -> bool:
        """Tell whether somebody said this."""
        return keyword in self._chosen

    @property
    def chosen(self) -> frozenset[str]:
        """All that somebody said."""
        return frozenset(self._chosen)

    def choose(self, keyword: str) -> None:
        """Take note that somebody says this."""
        self._chosen.add(keyword)

    def start_anew(self, chosen: Iterable[str] = ()) -> None:
        """Fill in the defaults again, but for what was chosen."""
        self._chosen = set(chosen)
        for keyword, default in (("SeriesNumber", "1"), ("Modality", self._modality)):
            if not self._fields.editor(keyword).value():
                self._fields.editor(keyword).set_value(default)
        self.follow_the_clock()

    def set_modality(self, modality: str) -> bool:
        """Use this modality until another is chosen; '' leaves it to the kind of file. Tell if it shows."""
        combo = self._fields.editor("Modality")
        untouched = not self.is_chosen("Modality") and combo.value() in ("", self._modality)
        self._modality = modality
        combo.lineEdit().setPlaceholderText(self.tr("by kind of file") if not modality else "")
        if untouched:
            combo.set_value(modality)
        return bool(untouched)

    @property
    def kept_modality(self) -> str:
        """The modality that somebody chose, for the next patient too; '' without any."""
        return str(self._fields.editor("Modality").value()) if self.is_chosen("Modality") else ""

    def said_of_study(self, study: Study) -> Study:
        """Return the study without the date and time that nobody chose: now is no date of another's study."""
        if self._chosen.isdisjoint(NOW):
            return dataclasses.replace(study, StudyDate="", StudyTime="")
        return study

    def said_of_series(self, series: Series) -> Series:
        """Return the series without a number that nobody chose."""
        return series if self.is_chosen("SeriesNumber") else dataclasses.replace(series, SeriesNumber="")

    @Slot()
    def follow_the_clock(self) -> None:
        """Show this moment as the study's while nobody said otherwise."""
        if self._chosen.isdisjoint(NOW):
            now = datetime.now()
            self._fields.editor("StudyDate").set_value(f"{now:%Y%m%d}")
            self._fields.editor("StudyTime").set_value(f"{now:%H%M%S}")
