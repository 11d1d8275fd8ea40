"""Takes coded frames of a video over into a new MP4 as they are; of the rest only the sound, if wanted."""

from __future__ import annotations

from pathlib import Path

from sendtopacs.convert.video_cut import Cut
from sendtopacs.convert.video_facts import VideoFacts, VideoWanted
from sendtopacs.convert.video_open import open_video
from sendtopacs.convert.video_output import MP4, VideoOutput
from sendtopacs.convert.video_rate import nearest_frame
from sendtopacs.convert.video_sound import sound_source
from sendtopacs.model.events import Progress

_PACKETS_PER_CHECKPOINT = 16


def remux(
    source: Path, facts: VideoFacts, wanted: VideoWanted, cut: Cut, workspace: Path, progress: Progress
) -> Path:
    """Write the frames of a cut at exactly the rate that was found; return the new file.

    Times are counted anew: Matroska rounds to milliseconds, QuickTime to 1/600 s. Raises SourceError,
    ConversionError, SpoolError.
    """
    first_time, packets = cut.first_time, cut.packets
    assert first_time is not None
    assert packets is not None
    rate = facts.frames_per_second
    with (
        open_video(source) as (container, stream),
        VideoOutput(workspace, MP4, len(packets), rate, in_fragments=wanted.in_fragments) as output,
        sound_source(source, facts, wanted, output) as sound,
    ):
        template = output.container.add_stream_from_template(stream, opaque=True)
        template.metadata.clear()
        track = sound.track(float(first_time * facts.time_base), cut.duration_s) if sound else None
        per_tick, time_base = rate * facts.time_base, 1 / rate
        number = 0
        for packet in container.demux(stream):
            if not packet.size:
                continue
            if number in packets:
                shown = first_time if packet.pts is None else packet.pts
                packet.pts = nearest_frame(shown - first_time, per_tick)
                packet.dts = number - packets.start - facts.reorder_frames
                packet.duration = 1
                packet.time_base = time_base
                packet.stream = template
                output.mux(packet)
                if track is not None:
                    track.write_until(float((number - packets.start) / rate))
            if number % _PACKETS_PER_CHECKPOINT == 0:
                progress(min(1.0, number / facts.packets))
            number += 1
            if number >= packets.stop:
                break
        if track is not None:
            track.write_until(cut.duration_s)
    return output.path
