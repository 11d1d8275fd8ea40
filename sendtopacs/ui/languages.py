"""The language of the window: a catalogue from the resources, English where it has no text."""

from __future__ import annotations

from importlib.resources import as_file, files
from importlib.resources.abc import Traversable
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

ENGLISH = "en"
_CUSTOMS = {"ar": "ar_AE"}
"""Whose custom is followed where a language of many countries is chosen: with the digits that IDs have."""


class Languages(QObject):
    """Speaks one language at a time; what is made from then on is in it."""

    def __init__(self, application: QApplication, catalogues: Path | None = None) -> None:
        """`catalogues`: the folder of the .qm files, where it is not the program's own."""
        super().__init__(application)
        self._application = application
        self._catalogues = catalogues
        self._installed: list[QTranslator] = []
        self.spoken = ""

    def speak(self, language: str) -> None:
        """Speak the language set, the system's where none is set; English where it has no catalogue.

        Dates, numbers and the direction of reading follow the language, and where it is the system's own the
        custom that is set there.
        """
        locale = QLocale.system()
        if language and QLocale(language).language() != locale.language():
            locale = QLocale(_CUSTOMS.get(language, language))
        self.silence()
        QLocale.setDefault(locale)
        name = locale.name()
        spoken = next((one for one in (name, name.partition("_")[0]) if self._has(one)), ENGLISH)
        self._install_own(ENGLISH)
        if spoken != ENGLISH:
            self._install_qts(locale)
            self._install_own(spoken)
        self.spoken = spoken
        direction = QLocale(spoken).textDirection()
        if direction != self._application.layoutDirection():
            self._application.setLayoutDirection(direction)

    def silence(self) -> None:
        """Take the language away again; what is shown stays as it is."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()

    def _has(self, name: str) -> bool:
        if self._catalogues is not None:
            return (self._catalogues / f"sendtopacs_{name}.qm").is_file()
        return name in offered()

    def _install_own(self, name: str) -> None:
        if not self._has(name):
            return
        if self._catalogues is not None:
            self._install(self._catalogues / f"sendtopacs_{name}.qm")
        else:
            with as_file(_folder() / f"sendtopacs_{name}.qm") as path:
                self._install(path)

    def _install(self, path: Path) -> None:
        translator = QTranslator(self._application)
        if translator.load(str(path)):
            self._add(translator)

    def _install_qts(self, locale: QLocale) -> None:
        """Have Qt's own buttons and menus in the language, where Qt knows it."""
        translator = QTranslator(self._application)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load(locale, "qtbase", "_", folder):
            self._add(translator)

    def _add(self, translator: QTranslator) -> None:
        if self._application.installTranslator(translator):
            self._installed.append(translator)


def offered() -> tuple[str, ...]:
    """Return the languages that have a catalogue, by their codes."""
    names = (entry.name for entry in _folder().iterdir())
    return tuple(sorted(n[len("sendtopacs_") : -len(".qm")] for n in names if n.endswith(".qm")))


def _folder() -> Traversable:
    return files("sendtopacs.resources") / "translations"
