"""Video into a stream that a DICOM video transfer syntax allows (PS3.5 8.2.5 to 8.2.12).

What complies is wrapped; the rest is transcoded, and the checker reads every output back before it is used.
"""

from __future__ import annotations

from pathlib import Path

from sendtopacs.convert.video_facts import PreparedVideo, VideoWanted
from sendtopacs.model.events import Progress
from sendtopacs.model.items import VideoDetails
from sendtopacs.model.loading import load

__all__ = ["PreparedVideo", "VideoWanted", "inspect_video", "prepare_video"]


def inspect_video(path: Path) -> VideoDetails:
    """Read the headers and decode the first frame; rows and columns are those of the upright picture.

    Raises SourceError for a file without usable video.
    """
    load("av")
    from sendtopacs.convert.video_probe import inspect  # noqa: PLC0415 - loads the codecs

    return inspect(path)


def prepare_video(source: Path, wanted: VideoWanted, workspace: Path, progress: Progress) -> PreparedVideo:
    """Make or find a file that complies with what is wanted.

    A new file lies in `workspace`, which the caller owns and removes; on any error none is left there.
    Raises SourceError, ConversionError, SpoolError, and what `progress` raises.
    """
    load("av")
    from sendtopacs.convert.video_prepare import prepare  # noqa: PLC0415 - loads the codecs

    return prepare(source, wanted, workspace, progress)
