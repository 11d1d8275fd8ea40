"""Bits of coded video: a reader that never runs past the end, and the units a stream is parted into.

ITU-T H.264 7.2, 7.3.1, 9.1 and annex B; ISO/IEC 14496-15 5.3.3 (avcC); ISO/IEC 13818-2 6.2.1 (start codes).
"""

from __future__ import annotations

from collections.abc import Iterator

from sendtopacs.model.errors import SourceError
from sendtopacs.model.problems import error

LONGEST_HEADER_BYTES = 4096  # no parameter set or sequence header of a real stream comes near
_LONGEST_GOLOMB_PREFIX = 32  # H.264 9.1: values stay below 2^32
_START = b"\x00\x00\x01"
SAMPLE_ASPECTS = (  # H.264 and H.265 table E-1, aspect_ratio_idc 1 to 16
    *((1, 1), (12, 11), (10, 11), (16, 11), (40, 33), (24, 11), (20, 11), (32, 11)),
    *((80, 33), (18, 11), (15, 11), (64, 33), (160, 99), (4, 3), (3, 2), (2, 1)),
)


def header_broken() -> SourceError:
    """Make the error for headers that contradict their standard."""
    return SourceError(error("video-header-broken"))


class BitReader:
    """Reads unsigned numbers from the most significant bit on; raises SourceError past the end."""

    def __init__(self, data: bytes) -> None:
        data = data[:LONGEST_HEADER_BYTES]
        self._bits = int.from_bytes(data, "big")
        self._left = len(data) * 8

    @property
    def left(self) -> int:
        """How many bits are left."""
        return self._left

    def take(self, count: int) -> int:
        """Read `count` bits as a number."""
        if count > self._left:
            raise header_broken()
        self._left -= count
        return (self._bits >> self._left) & ((1 << count) - 1)

    def flag(self) -> bool:
        """Read one bit."""
        return self.take(1) == 1

    def golomb(self) -> int:
        """Read an unsigned exp-Golomb number, ue(v) (H.264 9.1)."""
        zeros = 0
        while not self.flag():
            zeros += 1
            if zeros > _LONGEST_GOLOMB_PREFIX:
                raise header_broken()
        return (1 << zeros) - 1 + self.take(zeros)

    def signed_golomb(self) -> int:
        """Read a signed exp-Golomb number, se(v) (H.264 9.1.1)."""
        number = self.golomb()
        return (number + 1) // 2 if number % 2 else -(number // 2)


def without_emulation_prevention(data: bytes) -> bytes:
    """Drop each 03 that follows 00 00 (H.264 7.3.1)."""
    out = bytearray()
    zeros = 0
    for byte in data:
        if zeros >= 2 and byte == 3:
            zeros = 0
            continue
        out.append(byte)
        zeros = zeros + 1 if byte == 0 else 0
    return bytes(out)


def start_code_units(data: bytes) -> Iterator[bytes]:
    """Give what follows each 00 00 01, up to the next one."""
    begin = data.find(_START)
    while begin >= 0:
        begin += len(_START)
        end = data.find(_START, begin)
        yield data[begin:] if end < 0 else data[begin:end]
        begin = end


def length_prefixed_units(data: bytes, length_bytes: int) -> Iterator[bytes]:
    """Give the units of an MP4 sample, each behind its length; stop at one that is cut off."""
    position = 0
    while position + length_bytes < len(data):
        size = int.from_bytes(data[position : position + length_bytes], "big")
        position += length_bytes
        yield data[position : position + size]
        position += size


def is_avc_configuration(extradata: bytes) -> bool:
    """Tell an AVCDecoderConfigurationRecord from a stream with start codes."""
    return len(extradata) >= 7 and extradata[0] == 1


def avc_length_bytes(extradata: bytes) -> int:
    """Return how many bytes stand before each unit of a sample; 0 for a stream with start codes."""
    return (extradata[4] & 3) + 1 if is_avc_configuration(extradata) else 0


def avc_configuration_units(extradata: bytes) -> Iterator[bytes]:
    """Give the sequence parameter sets of an AVCDecoderConfigurationRecord."""
    position = 6
    for _ in range(extradata[5] & 31):
        size = int.from_bytes(extradata[position : position + 2], "big")
        position += 2
        if not size or position + size > len(extradata):
            raise header_broken()
        yield extradata[position : position + size]
        position += size
