"""Where a video is cut: at frames from which decoding can begin, or exactly where it is coded anew. Pure."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from sendtopacs.convert.video_facts import Entry, VideoFacts
from sendtopacs.model.video import Clip

_SLACK = 0.25  # of a frame: times are rounded


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch of a video, in seconds since its first frame; `packets` where it is cut between packets."""

    begin_s: float
    end_s: float
    packets: range | None = None
    first_time: int | None = None  # when its first frame is shown, in ticks of the container

    @property
    def duration_s(self) -> float:
        """How long it lasts."""
        return self.end_s - self.begin_s


def entries(times: array[int], keys: Sequence[int]) -> tuple[Entry, ...]:
    """Return the key frames, of frames timed in the order of decoding, that part past from future.

    All frames decoded before one are shown before it, all after it behind it: nothing is lost by a cut there.
    """
    earliest_after = array("q", times)
    for place in range(len(times) - 2, -1, -1):
        earliest_after[place] = min(earliest_after[place], earliest_after[place + 1])
    latest_until = array("q", accumulate(times, max))
    return tuple(
        Entry(key, times[key])
        for key in keys
        if earliest_after[key] >= times[key] and (not key or latest_until[key - 1] < times[key])
    )


def exact_cut(facts: VideoFacts, clip: Clip) -> Cut:
    """Return the stretch that the clip means, as far as the video goes."""
    begin_s, end_s = clip.stretch(facts.duration_s)
    return Cut(begin_s, max(end_s, begin_s))


def cut_at_entries(facts: VideoFacts, clip: Clip) -> Cut | None:
    """Return the least stretch between entries that holds the clip; None where a part would be empty."""
    if not facts.entries or facts.entries[0].packet != 0:
        return None
    bounds = _bounds(facts, clip)
    if any(after <= before for before, after in pairwise(bounds)):
        return None
    first, last = bounds[clip.part], bounds[clip.part + 1]
    begin = facts.entries[first]
    end_s = _seconds(facts, facts.entries[last]) if last < len(facts.entries) else facts.duration_s
    end = facts.entries[last].packet if last < len(facts.entries) else facts.packets
    return Cut(_seconds(facts, begin), end_s, range(begin.packet, end), begin.time)


def _bounds(facts: VideoFacts, clip: Clip) -> list[int]:
    """Return the numbers of the entries between which the parts lie; one behind the last is the end."""
    times = [_seconds(facts, entry) for entry in facts.entries]
    slack = _SLACK / float(facts.frames_per_second)
    begin_s, end_s = Clip(clip.begin_s, clip.end_s).stretch(facts.duration_s)
    each_s = (end_s - begin_s) / clip.parts
    inner = [bisect_left(times, begin_s + n * each_s - slack) for n in range(1, clip.parts)]
    end = len(times) if end_s >= facts.duration_s - slack else bisect_left(times, end_s - slack)
    return [max(0, bisect_right(times, begin_s + slack) - 1), *inner, end]


def _seconds(facts: VideoFacts, entry: Entry) -> float:
    assert facts.first_time is not None
    return float((entry.time - facts.first_time) * facts.time_base)
