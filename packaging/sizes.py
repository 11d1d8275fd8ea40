"""Print what a bundle's parts weigh: python packaging/sizes.py FOLDER."""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

PARTS = [
    (
        "the camera: Qt Multimedia with its FFmpeg",
        r"PySide6/Qt/(lib/lib(av|sw)|plugins/multimedia)|.*Qt6?(Multimedia|Qml|Quick|FFmpegStub)",
    ),
    ("Qt and PySide6", r"PySide6|shiboken6|libQt6|libicu|libpyside|libshiboken"),
    (
        "FFmpeg with its codecs (video)",
        r"av(\.libs)?/|libav|libsw|libx26|libSvt|libdav|libvpx|libvpl|libmp3|libopus",
    ),
    ("numpy with OpenBLAS", r"numpy"),
    ("libheif with x265 (HEIC)", r"pillow_heif|_pillow_heif|libheif|libde265"),
    ("Pillow with its codecs", r"PIL|pillow\.libs"),
    ("PDFium and pypdf", r"pypdf"),
    ("libjpeg 6b, OpenJPEG", r"jpeglib|_openjpeg|openjpeg"),
    ("pydicom, pynetdicom", r"pydicom|pynetdicom"),
    ("SendToPACS: icons, samples, manual", r"sendtopacs/"),
    ("licences and list of parts", r"notices"),
    ("Python, its libraries, all Python code", r""),
]


def weigh(folder: Path) -> list[tuple[str, int]]:
    """Return each part's bytes, heaviest first; a file counts once, a link nothing."""
    total: Counter[str] = Counter()
    inner = folder / "_internal"
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            name = path.relative_to(inner if path.is_relative_to(inner) else folder).as_posix()
            total[next(part for part, rule in PARTS if re.match(rule, name))] += path.stat().st_size
    return total.most_common()


def table(folder: Path) -> str:
    """Return the weights as a Markdown table, in MB of a million bytes."""
    weights = weigh(folder)
    rows = [*weights, ("all", sum(size for _, size in weights))]
    return "\n".join(
        ["| part | MB |", "|---|---|", *(f"| {part} | {size / 1e6:.1f} |" for part, size in rows)]
    )


if __name__ == "__main__":
    print(table(Path(sys.argv[1])))  # noqa: T201 - its result
