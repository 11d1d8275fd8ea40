"""What phones, scopes, recorders and programs make: sixty and more sources, made with ffmpeg."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

NTSC_24, NTSC_30, NTSC_60 = "24000/1001", "30000/1001", "60000/1001"
_X264 = ("-c:v", "libx264", "-preset", "superfast", "-pix_fmt", "yuv420p")
_X265 = ("-c:v", "libx265", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-tag:v", "hvc1")
_MPEG2 = ("-c:v", "mpeg2video", "-pix_fmt", "yuv420p", "-b:v", "3M", "-maxrate", "6M", "-bufsize", "1800k")
_DV = ("-c:v", "dvvideo", "-pix_fmt", "yuv420p")
_AAC = ("-c:a", "aac", "-ar", "44100")
_VFR = ("-vf", "setpts='if(gt(N,5),PTS+3/25/TB,PTS)'", "-fps_mode", "vfr")
_FIELDS = ("-flags", "+ilme+ildct")


def _quiet(more: str = "") -> tuple[str, str]:
    return "-x265-params", f"log-level=error{more}"


def _hdr(transfer: str) -> tuple[str, ...]:
    tags = ("-color_trc", transfer, "-color_primaries", "bt2020", "-colorspace", "bt2020nc")
    colours = f":colorprim=bt2020:transfer={transfer}:colormatrix=bt2020nc:range=limited"
    return ("-c:v", "libx265", "-preset", "ultrafast", "-pix_fmt", "yuv420p10le", *_quiet(colours), *tags)


@dataclass(frozen=True)
class Source:
    """One source; `aspect` is the shape of a pixel, `turn` what its display matrix asks for, clockwise."""

    name: str  # of the file
    arguments: tuple[object, ...]
    size: tuple[int, int] = (320, 240)
    rate: str = "25"
    frames: int = 12
    sound: bool = False
    aspect: Fraction = Fraction(1)
    turn: int = 0
    constant: bool = True
    readable: bool = True  # large enough to read the counter in

    @property
    def seconds(self) -> Fraction:
        """How long it lasts."""
        return self.frames / Fraction(self.rate)


SOURCES: dict[str, Source] = {
    "phone mp4": Source("a.mp4", (*_X264, "-profile:v", "high", *_AAC), sound=True),
    "phone mov": Source("a.mov", (*_X264, "-profile:v", "high", *_AAC), rate=NTSC_30, sound=True),
    "phone portrait": Source("a.mov", _X264, turn=90),
    "phone upside down": Source("a.mp4", _X264, turn=180),
    "phone other portrait": Source("a.mp4", _X264, turn=270),
    "phone vfr": Source("a.mp4", (*_X264, *_VFR), constant=False),
    "phone hevc": Source("a.mov", (*_X265, *_quiet(), *_AAC), rate="30", sound=True),
    "phone hdr hlg": Source("a.mov", _hdr("arib-std-b67"), rate="30"),
    "phone hdr pq": Source("a.mp4", _hdr("smpte2084"), rate=NTSC_60),
    "phone 4k": Source("a.mp4", _X264, size=(3840, 2160), rate="30", frames=5),
    "phone 4k hevc": Source("a.mov", (*_X265, *_quiet()), size=(3840, 2160), rate=NTSC_30, frames=5),
    "phone full hd 60": Source("a.mp4", _X264, size=(1920, 1080), rate="60", frames=8),
    "phone full hd 59.94": Source("a.mp4", _X264, size=(1920, 1080), rate=NTSC_60, frames=8),
    "phone slow motion": Source("a.mp4", _X264, rate="120", frames=24),
    "m4v": Source("a.m4v", _X264),
    "3gp h264": Source("a.3gp", (*_X264, "-profile:v", "baseline", "-bf", "0"), size=(176, 144), rate="15"),
    "3gp mpeg-4": Source("a.3gp", ("-c:v", "mpeg4"), size=(176, 144), rate="15"),
    "3gp h263": Source("a.3gp", ("-c:v", "h263"), size=(176, 144), rate=NTSC_30),
    "baseline": Source("a.mp4", (*_X264, "-profile:v", "baseline", "-bf", "0")),
    "main": Source("a.mp4", (*_X264, "-profile:v", "main"), rate="30"),
    "high 10": Source("a.mp4", (*_X264, "-pix_fmt", "yuv420p10le")),
    "high 4:2:2": Source("a.mp4", (*_X264, "-pix_fmt", "yuv422p")),
    "high 4:4:4": Source("a.mp4", (*_X264, "-pix_fmt", "yuv444p")),
    "many references": Source(
        "a.mkv", (*_X264, "-preset", "veryslow", "-refs", "16"), size=(1280, 720), frames=8
    ),
    "level 5.1": Source("a.mp4", (*_X264, "-level", "5.1")),
    "full range": Source("a.mp4", (*_X264, "-pix_fmt", "yuvj420p", "-color_range", "pc")),
    "23.976": Source("a.mkv", _X264, rate=NTSC_24),
    "24": Source("a.mp4", _X264, rate="24"),
    "50": Source("a.mp4", _X264, size=(1280, 720), rate="50"),
    "59.94": Source("a.mp4", _X264, size=(1280, 720), rate=NTSC_60),
    "60": Source("a.mkv", _X264, rate="60"),
    "12.5": Source("a.avi", ("-c:v", "mjpeg"), rate="25/2"),
    "mkv h264": Source("a.mkv", _X264),
    "mkv hevc 10 bit": Source("a.mkv", (*_X265, "-pix_fmt", "yuv420p10le", *_quiet())),
    "mkv mpeg-2": Source("a.mkv", _MPEG2),
    "mkv vfr": Source("a.mkv", (*_X264, *_VFR), constant=False),
    "mkv vp9": Source("a.mkv", ("-c:v", "libvpx-vp9", "-cpu-used", 8)),
    "webm vp8": Source("a.webm", ("-c:v", "libvpx", "-cpu-used", 8)),
    "webm vp9": Source("a.webm", ("-c:v", "libvpx-vp9", "-cpu-used", 8), rate="30"),
    "webm av1": Source("a.webm", ("-c:v", "libsvtav1", "-preset", 12)),
    "mp4 av1": Source("a.mp4", ("-c:v", "libsvtav1", "-preset", 12), rate="30"),
    "avi mpeg-4": Source("a.avi", ("-c:v", "mpeg4", "-bf", "2")),
    "avi mjpeg": Source("a.avi", ("-c:v", "mjpeg", "-pix_fmt", "yuvj420p")),
    "avi mjpeg 4:2:2": Source("a.avi", ("-c:v", "mjpeg", "-pix_fmt", "yuvj422p"), rate="30"),
    "avi h264": Source("a.avi", _X264),
    "avi dv pal": Source("a.avi", _DV, size=(720, 576), aspect=Fraction(16, 15)),
    "bare dv ntsc": Source(
        "a.dv",
        ("-c:v", "dvvideo", "-pix_fmt", "yuv411p"),
        size=(720, 480),
        rate=NTSC_30,
        aspect=Fraction(8, 9),
    ),
    "mov mjpeg": Source("a.mov", ("-c:v", "mjpeg", "-pix_fmt", "yuvj420p")),
    "mov prores": Source("a.mov", ("-c:v", "prores", "-pix_fmt", "yuv422p10le")),
    "mpg mpeg-1": Source("a.mpg", ("-c:v", "mpeg1video", "-b:v", "1500k"), size=(352, 288)),
    "mpg mpeg-2": Source("a.mpg", (*_MPEG2, "-f", "vob"), size=(352, 288)),
    "vob pal 4:3": Source("a.vob", (*_MPEG2, "-aspect", "4:3"), size=(720, 576), aspect=Fraction(16, 15)),
    "vob ntsc 16:9": Source(
        "a.vob", (*_MPEG2, "-aspect", "16:9"), size=(720, 480), rate=NTSC_30, aspect=Fraction(32, 27)
    ),
    "vob interlaced": Source("a.vob", (*_MPEG2, *_FIELDS, "-top", 1), size=(720, 576)),
    "ts h264": Source("a.ts", _X264),
    "ts hevc": Source("a.ts", (*_X265, *_quiet())),
    "ts mpeg-2 high level": Source(
        "a.ts", ("-c:v", "mpeg2video", "-b:v", "20M", "-pix_fmt", "yuv420p"), size=(1920, 1080), frames=8
    ),
    "mts 1080i": Source("a.mts", (*_X264, *_FIELDS, "-level", "4.1"), size=(1920, 1080), frames=8),
    "m2ts": Source("a.m2ts", _X264, rate=NTSC_30),
    "wmv 7": Source("a.wmv", ("-c:v", "wmv1")),
    "wmv 8": Source("a.wmv", ("-c:v", "wmv2", "-c:a", "wmav2"), rate="30", sound=True),
    "flash": Source("a.flv", ("-c:v", "flv")),
    "theora": Source("a.ogv", ("-c:v", "libtheora", "-q:v", 7)),
    "bare h264": Source("a.h264", (*_X264, "-bf", "0")),
    "bare hevc": Source("a.hevc", (*_X265, *_quiet())),
    "bare mpeg-2": Source("a.m2v", _MPEG2),
    "16 by 16": Source("a.mp4", _X264, size=(16, 16), readable=False),
    "odd size": Source("a.mp4", (*_X264, "-pix_fmt", "yuv444p"), size=(321, 243)),
    "wide": Source("a.mp4", _X264, size=(1920, 320), rate="30", frames=8),
    "tall": Source("a.mp4", _X264, size=(240, 720)),
    "anamorphic": Source("a.mp4", (*_X264, "-vf", "setsar=3/2"), aspect=Fraction(3, 2)),
    "bt.709": Source(
        "a.mp4", (*_X264, "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709")
    ),
    "fragmented mp4": Source("a.mp4", (*_X264, "-g", 5, "-movflags", "+frag_keyframe+empty_moov")),
    "with subtitles and data": Source(
        "a.mov", (*_X264, "-metadata", "title=Ward 3", "-timecode", "01:00:00:00")
    ),
}
assert len(SOURCES) >= 60
