"""The language of the window: a translation from the resources, and English plurals where there is none."""

from __future__ import annotations

from importlib.resources import as_file, files

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator


def install_language(application: QCoreApplication, language: str) -> None:
    """Speak the language set, the system's where none is set; English where it has no translation."""
    locale = QLocale(language) if language else QLocale.system()
    if language:
        QLocale.setDefault(locale)
    _install(application, "en")
    if _install(application, locale.name()) or _install(application, locale.name().partition("_")[0]):
        own = QTranslator(application)
        if own.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            application.installTranslator(own)


def _install(application: QCoreApplication, name: str) -> bool:
    resource = files("sendtopacs.resources") / "translations" / f"sendtopacs_{name}.qm"
    if not resource.is_file():
        return False
    translator = QTranslator(application)
    with as_file(resource) as path:
        if not translator.load(str(path)):
            return False
    return application.installTranslator(translator)
