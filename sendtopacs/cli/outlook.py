"""Says what will become of each video, and how long that takes, before anything is done."""

from __future__ import annotations

from collections.abc import Iterable

from sendtopacs.cli.output import emit, say
from sendtopacs.convert.video_forecast import Forecast, forecast
from sendtopacs.model.items import SourceItem, VideoDetails
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import note
from sendtopacs.model.profile import ConversionProfile


def tell(items: Iterable[SourceItem], profile: ConversionProfile, *, as_json: bool, quiet: bool) -> None:
    """Tell a person or a program what will become of the videos among the items."""
    for item in items:
        if not item.usable or not isinstance(item.details, VideoDetails):
            continue
        expected = forecast(item, item.details, profile)
        if as_json:
            _emit(item, expected)
        elif not quiet and not expected.refused:  # that has its own sentence
            code = "video-will-be-wrapped" if expected.wrapped else "video-will-be-converted"
            say(f"{item.file.path.name}: {sentence(note(code, time=_about(expected.seconds)))}")


def _emit(item: SourceItem, expected: Forecast) -> None:
    emit(
        "outlook",
        source=str(item.file.path),
        wrapped=expected.wrapped,
        seconds=round(expected.seconds, 1),
        parts=expected.parts,
        sound_dropped=expected.sound_dropped,
        refused=expected.refused,
    )


def _about(seconds: float) -> str:
    if seconds < 55:
        return f"{max(1, round(seconds))} s"
    return f"{round(seconds / 60)} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
