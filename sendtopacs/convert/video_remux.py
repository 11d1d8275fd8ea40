"""Takes the coded frames of a video over into a new MP4 as they are, and nothing else of the file."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from sendtopacs.convert.video_facts import VideoFacts
from sendtopacs.convert.video_open import open_video
from sendtopacs.convert.video_output import MP4, VideoOutput
from sendtopacs.model.events import Progress

_PACKETS_PER_CHECKPOINT = 16


def remux(source: Path, facts: VideoFacts, workspace: Path, progress: Progress) -> Path:
    """Write the frames at exactly the rate that was found; return the new file.

    Times are counted anew: Matroska rounds to milliseconds, QuickTime to 1/600 s. Raises SourceError,
    ConversionError, SpoolError.
    """
    assert facts.first_time is not None
    rate = facts.frames_per_second
    with open_video(source) as (container, stream), VideoOutput(workspace, MP4, facts.frames, rate) as output:
        template = output.container.add_stream_from_template(stream, opaque=True)
        template.metadata.clear()
        ticks_per_frame = 1 / (rate * (stream.time_base or Fraction(1)))
        number = 0
        for packet in container.demux(stream):
            if not packet.size:
                continue
            shown = facts.first_time if packet.pts is None else packet.pts
            packet.pts = round((shown - facts.first_time) / ticks_per_frame)
            packet.dts = number - facts.reorder_frames
            packet.duration = 1
            packet.time_base = 1 / rate
            packet.stream = template
            output.mux(packet)
            if number % _PACKETS_PER_CHECKPOINT == 0:
                progress(min(1.0, number / facts.frames))
            number += 1
    return output.path
