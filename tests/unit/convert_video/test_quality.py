"""What coding anew costs: the luma of the result against the source, scaled and timed alike."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest

from sendtopacs.convert import video
from sendtopacs.convert.video_facts import VideoWanted
from sendtopacs.model import sop

NATURAL_DB, SYNTHETIC_DB = 38.0, 34.0
LOSSLESS = ("-c:v", "libx264", "-preset", "ultrafast", "-qp", "0", "-pix_fmt", "yuv420p")
BT709 = "scale=in_range=pc:out_range=tv:out_color_matrix=bt709"
TAGS = ("-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709", "-color_range", "tv")


@pytest.fixture(scope="module")
def clips(ffmpeg: Callable[..., None], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Give a photograph, rid of its noise, under a camera that moves and zooms; and a test picture."""
    folder = tmp_path_factory.mktemp("quality")
    photo = str(files("sendtopacs.resources") / "samples" / "photo.jpg")
    zoom = "zoompan=z='1+0.01*on':x='iw/4+8*on':y='ih/4+4*on':d=25:s=1280x720:fps=25"
    natural = f"scale=2560:1440:flags=area,{zoom},{BT709},setsar=1,format=yuv420p"
    ffmpeg("-i", photo, "-vf", natural, "-frames:v", 25, *LOSSLESS, *TAGS, folder / "natural.mkv")
    synthetic = ("-f", "lavfi", "-i", "testsrc2=s=1280x720:r=25:d=1", "-vf", f"{BT709},format=yuv420p")
    ffmpeg(*synthetic, *LOSSLESS, *TAGS, folder / "synthetic.mkv")
    return {path.stem: path for path in folder.iterdir()}


def _luma_db(source: Path, made: Path, filters: str) -> float:
    """Return the mean PSNR of the luma as ffmpeg finds it."""
    frame_by_frame = "settb=1/25,setpts=N"
    graph = f"[0:v]{filters},{frame_by_frame}[a];[1:v]setsar=1,{frame_by_frame}[b];[b][a]psnr"
    command = ["ffmpeg", "-v", "info", "-i", str(source), "-i", str(made), "-lavfi", graph, "-f", "null", "-"]
    said = subprocess.run(command, capture_output=True, timeout=120, check=True).stderr.decode()
    found = re.search(r"PSNR y:([\d.]+|inf)", said)
    assert found, said
    return float(found[1])


@pytest.mark.parametrize(
    ("syntax", "filters"),
    [
        (sop.H264_HIGH_41, "setsar=1"),
        pytest.param(sop.H264_BD_41, "fps=50,setsar=1", marks=pytest.mark.long),
        pytest.param(sop.MPEG2_HIGH_LEVEL, "setsar=1", marks=pytest.mark.long),
        (
            sop.MPEG2_MAIN_LEVEL,
            "scale=720:432:flags=bicubic+accurate_rnd:in_color_matrix=bt709:out_color_matrix=bt601"
            ":in_range=tv:out_range=tv,pad=720:576:0:72,setsar=1",
        ),
        pytest.param(sop.H264_HIGH_42, "setsar=1", marks=pytest.mark.long),
        pytest.param(sop.HEVC_MAIN_51, "setsar=1", marks=pytest.mark.long),
        pytest.param(sop.HEVC_MAIN10_51, "setsar=1,format=yuv420p10le", marks=pytest.mark.long),
    ],
)
@pytest.mark.parametrize(("kind", "least_db"), [("natural", NATURAL_DB), ("synthetic", SYNTHETIC_DB)])
def test_little_is_lost(
    kind: str, least_db: float, syntax: str, filters: str, clips: dict[str, Path], tmp_path: Path
) -> None:
    made = video.prepare_video(clips[kind], VideoWanted(syntax), tmp_path, lambda _: None)
    assert not made.wrapped
    found_db = _luma_db(clips[kind], made.path, filters)
    assert found_db > least_db, f"{kind} {syntax}"
