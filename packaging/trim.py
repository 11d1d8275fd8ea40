"""What PyInstaller finds and the program never loads, or finds on the system: left out of the bundle.

On Linux the system's own libraries of linux/libraries.txt are taken, as the package's dependencies: an old
libstdc++ or libX11 beside a newer graphics driver keeps the driver from loading. Each rule says why.
What is dropped too much shows in tests/packaging/test_bundle.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

_CATALOGUES = Path(__file__).resolve().parents[1] / "sendtopacs" / "resources" / "translations"

Entry = tuple[str, str, str]
"""PyInstaller's: the name in the bundle, where it comes from, and its kind."""

EXCLUDED_MODULES = [
    "tkinter",  # Pillow offers it
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtOpenGL",
    "PySide6.QtPdf",
    "PySide6.QtMultimediaWidgets",
    "setuptools",  # jpeglib's metadata demands it; no code of it imports it
    "pkg_resources",
    "wheel",
    "pip",
    "pytest",
    "PIL.ImageTk",
    "PIL.ImageQt",
    "numpy.f2py",
    "numpy.testing",
    "numpy.distutils",
    "pydicom.data.test_files",
    "pynetdicom.tests",
    "pynetdicom.apps",
    "IPython",
    "matplotlib",
    "lib2to3",
]


def languages() -> list[str]:
    """Return the languages that the window speaks: those that have a catalogue."""
    return sorted(path.stem.removeprefix("sendtopacs_") for path in _CATALOGUES.glob("sendtopacs_*.qm"))


_DROPPED = [
    # jpeglib brings 25 builds of libjpeg; 6b is the one it takes when nobody asks for another.
    r"jpeglib/cjpeglib/(?!cjpeglib_6b\.|__init__).*",
    # Qt's modules that plugins for tablets, QML and PDF thumbnails bring along. Quick and Qml stay: the
    # camera's plugin (QtMultimedia) is linked with them.
    r".*Qt6?(?!(Quick|Qml|QmlModels|QmlMeta|QmlWorkerScript)(\.|$))(Quick|Qml)[^/]*",
    r".*Qt6?(EglF[Ss].*|VirtualKeyboard|Pdf|Test|Sql|Designer|Help|Labs|3D|ShaderTools|MultimediaQuick|MultimediaWidgets)[^/]*",
    r".*qml/.*",
    r".*plugins/(virtualkeyboard|qmltooling|sqldrivers|designer|generic|egldeviceintegrations|tls/.*openssl).*",
    r".*plugins/platforminputcontexts/.*virtualkeyboard.*",
    r".*plugins/imageformats/(?!.*(q?svg|q?ico|q?jpeg|q?gif))[^/]*",
    r".*plugins/platforms/.*(eglfs|linuxfb|minimalegl|vnc|vkkhr|minimal)[^/]*",
    r".*plugins/networkinformation/.*",
    r".*plugins/wayland-graphics-integration-client/(?!.*(egl|shm)).*",
    # The texts of Qt's own dialogs, in languages that the window does not speak.
    rf".*PySide6/(Qt/)?translations/(?!qtbase_({'|'.join(languages())})\.qm).*",
    r"sendtopacs/resources/translations/.*\.ts",  # what the catalogues are made of
    r"PySide6/(Qt/)?resources/.*",
    r".*opengl32sw\.dll",
    r".*D3Dcompiler.*\.dll",
    # Headers, tests and type stubs.
    r".*\.(pyi|pyx|pxd|h|hpp|c|cpp|a|lib)",
    r"(numpy|pydicom|pynetdicom|pypdf|av)/(.*/)?tests?/.*",
    r"pydicom/data/test_files/.*",
    # GTK's look, with all of GTK: the portal says light or dark, and opens the file dialogs.
    r".*plugins/platformthemes/.*gtk3.*",
    r"lib(gtk-3|gdk-3|gdk_pixbuf-2\.0|atk-1\.0|atk-bridge-2\.0|atspi|cairo|cairo-gobject|pango[a-z0-9]*-1\.0)\.so.*",
    r"lib(epoxy|pixman-1|graphite2|harfbuzz|thai|datrie|fribidi|gio-2\.0|gmodule-2\.0|gobject-2\.0)\.so.*",
    r"lib(mount|blkid|selinux|systemd|gcrypt|gpg-error|cap|lz4|jpeg|deflate|png16)\.so.*",
    # What the system's libpulse brings along (the camera's plugin is linked with it).
    r"lib(pulsecommon-.*|sndfile|FLAC|vorbis|vorbisenc|ogg|opus|mpg123|mp3lame|asyncns)\.so.*",
    r"lib(X(composite|cursor|damage|fixes|i|inerama|randr|render|ext))\.so.*",
]
_PATTERN = re.compile("|".join(f"(?:{rule})" for rule in _DROPPED))


def system_libraries() -> dict[str, str]:
    """Return the Debian packages (alternatives with '|') by the soname that is taken from them."""
    lines = (Path(__file__).parent / "linux" / "libraries.txt").read_text().splitlines()
    pairs = (line.split(maxsplit=1) for line in lines if line and not line.startswith("#"))
    return dict(pairs)  # type: ignore[arg-type]


_SYSTEM = system_libraries()


def is_dropped(name: str) -> bool:
    """Tell whether a file of the bundle, by its name in it, is left out."""
    name = name.replace("\\", "/")
    return name in _SYSTEM or _PATTERN.fullmatch(name) is not None


def trimmed(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries without those that are left out."""
    return [entry for entry in entries if not is_dropped(entry[0])]
