"""What a person decides about videos: what of one is sent, and what becomes of its halves, sound and size."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass


class Sound(enum.StrEnum):
    """What becomes of a video's sound."""

    DROP = "drop"  # speech identifies people
    KEEP = "keep"  # as it is where the transfer syntax allows it, else coded anew


class Interlaced(enum.StrEnum):
    """What becomes of videos whose pictures come in two halves, every other line of each."""

    KEEP = "keep"  # so they stay where the transfer syntax allows it
    JOIN = "join"  # into whole pictures, for viewers that show the halves as combs


class LargeVideo(enum.StrEnum):
    """What becomes of a video that no single fragment can hold (PS3.5 A.4: 4 GiB)."""

    SPLIT = "split"  # several instances of one series
    FRAGMENTS = "fragments"  # one instance in the fragmentable transfer syntax
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class Clip:
    """What of a video is meant: a stretch of it, or one of several parts of that stretch."""

    begin_s: float = 0.0  # since its first picture
    end_s: float = 0.0  # 0: to its end
    part: int = 0  # from 0
    parts: int = 1  # of equal length; neighbours meet without a gap
    exact: bool = False  # coded anew where it could be cut only near these times

    @property
    def whole(self) -> bool:
        """True where nothing is cut."""
        return not self.begin_s and not self.end_s and self.parts == 1

    @property
    def coded_anew(self) -> bool:
        """True where a cut between coded pictures will not do."""
        return self.exact and bool(self.begin_s or self.end_s)

    def stretch(self, duration_s: float) -> tuple[float, float]:
        """Return begin and end of the part of a video that lasts so long."""
        end_s = min(self.end_s or duration_s, duration_s)
        each_s = (end_s - self.begin_s) / self.parts
        last = self.part + 1 == self.parts
        return self.begin_s + self.part * each_s, end_s if last else self.begin_s + (self.part + 1) * each_s


WHOLE = Clip()


def seconds_in(text: str) -> float | None:
    """Read '83.5', '1:23.5' or '0:01:23'; None for what is no time."""
    if not re.fullmatch(r"(\d+:){0,2}\d+([.,]\d+)?", text.strip(), re.ASCII):
        return None
    total = 0.0
    for part in text.strip().replace(",", ".").split(":"):
        total = total * 60 + float(part)
    return total


def in_minutes(seconds: float) -> str:
    """Write a time as '1:23.5' or '1:02:03'."""
    hundredths = round(seconds * 100)
    minutes, rest = divmod(hundredths, 6000)
    hours, minutes = divmod(minutes, 60)
    short = f"{rest / 100:05.2f}".rstrip("0").rstrip(".")
    return f"{hours}:{minutes:02d}:{short}" if hours else f"{minutes}:{short}"
