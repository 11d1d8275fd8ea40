"""The steps of the guided set-up; each shows a part of the settings and gives back what was made of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QRadioButton, QVBoxLayout, QWidget

from sendtopacs.model.problems import Problem
from sendtopacs.settings.declare import declared
from sendtopacs.settings.locks import is_locked
from sendtopacs.settings.schema import General, IdentitySettings, Settings, propose_uid_root
from sendtopacs.ui.allowing import allow
from sendtopacs.ui.reasons import Reason
from sendtopacs.ui.settings_page import SectionFields, by_name
from sendtopacs.ui.widgets import button, named, plain_label

translate = QCoreApplication.translate  # by this name lupdate finds the texts

_STATION = ("calling_ae_title", "station_name", "institution_name")


class GuidePage(QWidget):
    """A step: what it is about, and its fields; `edited` is what a person causes."""

    edited = Signal()
    left = Signal()  # something that was left empty may be said now

    def __init__(self, title: str, about: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = title
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 8, 0)
        self.rows.setSpacing(12)
        said = plain_label("guide_about", self, wrap=True)
        said.setText(about)
        self.rows.addWidget(said)

    def show_settings(self, settings: Settings) -> None:
        """Show its part of the settings."""

    def taken(self, settings: Settings) -> Settings:
        """Return the settings with what was typed here."""
        return settings

    def show_problems(self, settings: Settings, problems: Sequence[Problem]) -> list[Problem]:
        """Mark what is wrong with its part of what `taken` gave; return that."""
        return []

    def ask_on(self) -> bool:
        """Say what is missing and was not said yet, and lead there; return False where there is no such."""
        return False

    @property
    def left_out(self) -> bool:
        """True while nothing is filled in of what need not be."""
        return False

    def stop(self) -> None:
        """Stop what is under way."""

    def focus_first(self) -> None:
        """Lead the keyboard to what is to be done."""


def only(kind: type, names: Sequence[str]) -> tuple[str, ...]:
    """Return the names of all other settings of a section, to be left out."""
    return tuple(name for name in declared(kind) if name not in names)


def marked(fields: SectionFields, problems: Sequence[Problem], prefix: str) -> list[Problem]:
    """Mark fields with their problems; return all problems of theirs."""
    found = by_name(problems, prefix)
    fields.show_problems(found)
    return [problem for name in fields.names for problem in found.get(name, ())]


class WelcomePage(GuidePage):
    """What this is, and the other way: a trial."""

    demo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            translate("guide", "Welcome"),
            translate(
                "guide",
                "Four short steps make this workstation ready: its names, whose identifiers it uses, the PACS"
                " it sends to, and the worklist. Ask your PACS administrator for the AE titles, hosts and"
                " ports.\n\nEach step is saved as you finish it. You can leave at any time and go on later:"
                " Help › Guided set-up.",
            ),
            parent,
        )
        said = QLabel(
            translate(
                "guide",
                "Only want to look around? The built-in PACS runs on this computer, has a worklist and"
                " sample files, and nothing leaves this computer.",
            ),
            self,
            wordWrap=True,
        )
        self.try_it = button("guide_demo", translate("guide", "&Try with the built-in PACS"), self)
        self.try_it.clicked.connect(self.demo_wanted)
        self.rows.addWidget(said)
        self.rows.addWidget(self.try_it, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.addStretch(1)


class StationPage(GuidePage):
    """What this workstation is called."""

    def __init__(self, defaults: General, parent: QWidget) -> None:
        super().__init__(
            translate("guide", "This workstation"),
            translate(
                "guide",
                "A PACS lets in whom it knows by the AE title; the rest is written into what you send.",
            ),
            parent,
        )
        leave_out = only(General, _STATION)
        self._fields = SectionFields(
            General, leave_out=leave_out, first=_STATION, defaults=defaults, parent=self
        )
        self._fields.edited.connect(self.edited)
        self.rows.addWidget(self._fields)
        self.rows.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Show its part of the settings."""
        self._fields.show_section(settings.general)
        self._fields.lock([name for name in _STATION if is_locked(f"general.{name}", settings.locked)])

    def taken(self, settings: Settings) -> Settings:
        """Return the settings with what was typed here."""
        typed = self._fields.section()
        general = dataclasses.replace(settings.general, **{name: getattr(typed, name) for name in _STATION})
        return dataclasses.replace(settings, general=general)

    def show_problems(self, settings: Settings, problems: Sequence[Problem]) -> list[Problem]:
        """Mark what is wrong; return it."""
        return marked(self._fields, problems, "general")

    def focus_first(self) -> None:
        """Lead the keyboard to the AE title."""
        self._fields.focus_first()


class IdentityPage(GuidePage):
    """Whose UIDs objects bear: one's own in clinical use, the statement's in trials."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            translate("guide", "Identity"),
            translate(
                "guide",
                "Every object gets an identifier that nobody else in the world may use. In a clinic these"
                " begin with a root of your own; one is proposed, and it serves as well as a registered one.",
            ),
            parent,
        )
        self._own = named(
            QRadioButton(translate("guide", "For &clinical use: a root of our own"), self), "guide_own"
        )
        self._trial = named(
            QRadioButton(translate("guide", "For a t&rial: as the conformance statement has it"), self),
            "guide_trial",
        )
        self._fields = SectionFields(
            IdentitySettings, leave_out=only(IdentitySettings, ("uid_root",)), proposed=True, parent=self
        )
        self._propose = button("guide_propose", translate("guide", "&Propose another"), self)
        for widget in (self._own, self._fields):
            self.rows.addWidget(widget)
        self.rows.addWidget(self._propose, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.addWidget(self._trial)
        self.rows.addStretch(1)
        self._trial_chosen = False  # by a person: it is the default, too
        self._trial.clicked.connect(self._on_trial)
        self._propose.clicked.connect(self._on_propose)
        self._own.toggled.connect(self._on_choice)
        self._fields.edited.connect(self.edited)

    def show_settings(self, settings: Settings) -> None:
        """Show its part; where no root is set yet, propose one and clinical use."""
        identity = settings.identity
        locked = any(is_locked(f"identity.{name}", settings.locked) for name in ("preset", "uid_root"))
        as_it_is = identity.uid_root or locked or self._trial_chosen
        proposed = identity if as_it_is else self._proposal(identity)
        self._fields.show_section(proposed)
        chosen = self._own if proposed.preset == "own" else self._trial
        chosen.setChecked(True)
        for one in (self._own, self._trial, self._propose):
            one.setEnabled(not locked)
        self._fields.set_usable(("uid_root",), self._own.isChecked() and not locked)

    def taken(self, settings: Settings) -> Settings:
        """Return the settings with what was chosen here; a root that is not used is kept."""
        preset = "own" if self._own.isChecked() else "statement"
        root = self._fields.section().uid_root if preset == "own" else settings.identity.uid_root
        identity = dataclasses.replace(settings.identity, preset=preset, uid_root=root)
        return dataclasses.replace(settings, identity=identity)

    def show_problems(self, settings: Settings, problems: Sequence[Problem]) -> list[Problem]:
        """Mark what is wrong; return it."""
        return marked(self._fields, problems, "identity")

    def focus_first(self) -> None:
        """Lead the keyboard to the choice."""
        chosen = self._own if self._own.isChecked() else self._trial
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _proposal(self, identity: IdentitySettings) -> IdentitySettings:
        typed = self._fields.section().uid_root
        return dataclasses.replace(identity, preset="own", uid_root=typed or propose_uid_root())

    @Slot()
    def _on_propose(self) -> None:
        self._fields.set_value("uid_root", propose_uid_root())

    @Slot()
    def _on_trial(self) -> None:
        self._trial_chosen = True

    @Slot(bool)
    def _on_choice(self, own: bool) -> None:
        self._fields.set_usable(("uid_root",), own)
        allow(self._propose, own, Reason.OWN_ROOT.said())
        if own and not self._fields.section().uid_root:
            self._on_propose()
        self.edited.emit()
