"""The rate of a stream and whether it is constant, found from when its frames are shown."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

NTSC_24, NTSC_30, NTSC_60 = Fraction(24000, 1001), Fraction(30000, 1001), Fraction(60000, 1001)
STANDARD_RATES = (
    *(Fraction(5), Fraction(10), Fraction(25, 2), Fraction(15), Fraction(20)),
    *(NTSC_24, Fraction(24), Fraction(25), NTSC_30, Fraction(30)),
    *(Fraction(48), Fraction(50), NTSC_60, Fraction(60), Fraction(120), Fraction(240)),
)
_DEFAULT = Fraction(25)
_SLOWEST, _FASTEST = Fraction(1, 60), Fraction(1000)
_FASTEST_VARIABLE = Fraction(60)


@dataclass(frozen=True, slots=True)
class Pace:
    """Frames in time."""

    frames_per_second: Fraction
    constant: bool  # every frame within one tick of its place
    duration_s: float
    longest_gap_s: float


def pace(times: array[int], time_base: Fraction, hints: Iterable[Fraction | None]) -> Pace:
    """Return the pace of frames shown at `times`, in order, in units of `time_base` seconds.

    A hint or a standard rate that fits is preferred to the fraction that the times themselves give.
    """
    wanted = [hint for hint in hints if hint and _SLOWEST <= hint <= _FASTEST]
    if len(times) < 2 or times[-1] <= times[0]:
        rate = wanted[0] if wanted else _DEFAULT
        return Pace(rate, len(times) <= 1, len(times) / float(rate), 0.0)
    measured = (len(times) - 1) / ((times[-1] - times[0]) * time_base)
    gaps = array("q", (after - before for before, after in pairwise(times)))
    longest_gap_s = float(max(gaps) * time_base)
    close = [rate for rate in STANDARD_RATES if abs(rate / measured - 1) < Fraction(1, 20)]
    close.sort(key=lambda rate: abs(rate - measured))
    for rate in (*wanted, *close, measured.limit_denominator(1001)):
        if rate and _fits(times, time_base, rate):
            return Pace(rate, True, len(times) / float(rate), longest_gap_s)
    rate = _nominal(measured, gaps, time_base)
    return Pace(rate, False, float((times[-1] - times[0]) * time_base + 1 / rate), longest_gap_s)


def nearest_frame(ticks: int, per_tick: Fraction) -> int:
    """Return round(ticks * per_tick); asked of every frame, and ten times as fast in whole numbers."""
    whole, rest = divmod(ticks * per_tick.numerator, per_tick.denominator)
    twice = 2 * rest - per_tick.denominator
    return whole + (twice > 0 or (twice == 0 and whole & 1))


def _fits(times: array[int], time_base: Fraction, rate: Fraction) -> bool:
    """Tell whether frame n is shown within a tick of n / rate."""
    step = 1 / (rate * time_base)
    numerator, denominator = step.numerator, step.denominator
    first = times[0]
    return all(
        abs((time - first) * denominator - number * numerator) <= denominator
        for number, time in enumerate(times)
    )


def _nominal(measured: Fraction, gaps: array[int], time_base: Fraction) -> Fraction:
    """Return the rate at which a variable stream loses no more than bursts."""
    usual = sorted(gaps)[len(gaps) // 2] * time_base
    rate = max(measured, 1 / usual if usual > 0 else measured)
    nearest = min(STANDARD_RATES, key=lambda standard: abs(standard - rate))
    rate = nearest if abs(nearest / rate - 1) < Fraction(1, 20) else rate.limit_denominator(100)
    return min(max(rate, Fraction(1)), _FASTEST_VARIABLE)
