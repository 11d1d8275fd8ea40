"""Decodes a JPEG to find out whether it is whole: a file can have its end and lack half of its picture.

libjpeg, and so Pillow and most viewers, fill what is missing with grey and tell nobody. FFmpeg's decoder does
not; at an eighth of the size it is also the faster one, and needs a sixty-fourth of the memory.
What is missing of the last unit alone, 16 x 16 pixels in the corner at most, it does not notice.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import av
import av.error

from sendtopacs.convert import image
from sendtopacs.convert.reading import file_chunks, reading
from sendtopacs.model.errors import SourceError
from sendtopacs.model.problems import error

MOST_BYTES = 1 << 28  # of coded pixels, which are in memory meanwhile; what is larger Pillow reads in pieces
_EIGHTH = "3"  # as a power of two


def check_decodes(path: Path, ranges: Sequence[tuple[int, int]]) -> None:
    """Raise SourceError where the sequential JPEG in these ranges of the file is damaged or ends early."""
    if sum(end - start for start, end in ranges) > MOST_BYTES or not _is_whole(path, ranges):
        image.check_decodes(path)


def _is_whole(path: Path, ranges: Sequence[tuple[int, int]]) -> bool:
    """Tell whether FFmpeg decodes it; False where it does not know the kind. Raises SourceError."""
    with reading():
        coded = b"".join(chunk for start, end in ranges for chunk in file_chunks(path, start, end))
    decoder = av.CodecContext.create("mjpeg", "r")
    decoder.options = {"err_detect": "explode", "lowres": _EIGHTH}
    decoder.thread_count = 1
    try:
        return bool(decoder.decode(av.Packet(coded)) or decoder.decode(None))
    except av.error.InvalidDataError as failure:
        raise SourceError(error("image-damaged")) from failure
    except (av.error.FFmpegError, ValueError, NotImplementedError):
        return False
