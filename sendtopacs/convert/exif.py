"""Of a picture's EXIF only its turn, its time and its colours (TIFF 6.0, EXIF 2.32, DCF 2.0)."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

_ORIENTATION, _EXIF_FOLDER, _DATE_TIME_ORIGINAL, _OFFSET_TIME_ORIGINAL = 0x0112, 0x8769, 0x9003, 0x9011
_INTEROPERABILITY, _INDEX, _ADOBE_RGB = 0xA005, 0x0001, "R03"  # DCF 2.0 5.3
_SHORT, _ASCII = 3, 2
_FIRST_YEAR = 1990  # before it no camera wrote EXIF: a clock that was never set
_OFFSET = re.compile(r"([+-])(\d\d):(\d\d)")
_FORM = "%Y:%m:%d %H:%M:%S"


@dataclass(frozen=True, slots=True)
class Exif:
    """What is used of it."""

    orientation: int = 1  # 1 to 8; 1 is upright
    captured: datetime | None = None  # where sane; local time of the camera, or ours where it says its zone
    adobe_rgb: bool = False  # the colours of what has no profile


def read_exif(tiff: bytes) -> Exif:
    """Read the TIFF structure inside an EXIF segment; what is damaged counts as not there."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(tiff[:4])
    if order is None or len(tiff) < 8:
        return Exif()
    main = _folder(tiff, order, struct.unpack_from(f"{order}I", tiff, 4)[0])
    orientation = _number(main.get(_ORIENTATION, b""), order)
    details = _folder(tiff, order, _number(main.get(_EXIF_FOLDER, b""), order))
    taken, offset = (_text(details.get(tag, b"")) for tag in (_DATE_TIME_ORIGINAL, _OFFSET_TIME_ORIGINAL))
    other = _folder(tiff, order, _number(details.get(_INTEROPERABILITY, b""), order))
    return Exif(
        orientation if 1 <= orientation <= 8 else 1,
        capture_time(taken, offset),
        _text(other.get(_INDEX, b"")) == _ADOBE_RGB,
    )


def capture_time(text: str, offset: str = "") -> datetime | None:
    """Read EXIF's form of date and time; None where it cannot be true.

    Where the offset from UTC is said, too, it is a time in our own zone, that of all other times we write.
    """
    try:
        when = datetime.strptime(text.strip(), _FORM)
    except ValueError:
        return None
    sane = when.year >= _FIRST_YEAR and when <= datetime.now() + timedelta(days=1)
    if not sane:
        return None
    zone = _OFFSET.fullmatch(offset.strip())
    if zone is None or int(zone[2]) > 14 or int(zone[3]) > 59:
        return when
    ahead = timedelta(hours=int(zone[2]), minutes=int(zone[3])) * (-1 if zone[1] == "-" else 1)
    return when.replace(tzinfo=timezone(ahead)).astimezone()


def _folder(tiff: bytes, order: str, offset: int) -> dict[int, bytes]:
    """Return the values of the entries that matter, by tag."""
    if not 8 <= offset <= len(tiff) - 2:
        return {}
    (count,) = struct.unpack_from(f"{order}H", tiff, offset)
    found: dict[int, bytes] = {}
    for start in range(offset + 2, min(offset + 2 + 12 * count, len(tiff) - 11), 12):
        tag, kind, number, place = struct.unpack_from(f"{order}HHII", tiff, start)
        if kind == _ASCII and number > 4:
            found[tag] = tiff[place : place + number]
        else:
            found[tag] = tiff[start + 8 : start + (10 if kind == _SHORT else 12)]
    return found


def _text(raw: bytes) -> str:
    return raw.split(b"\0")[0].decode("ascii", "replace")


def _number(raw: bytes, order: str) -> int:
    return int.from_bytes(raw, "little" if order == "<" else "big")
