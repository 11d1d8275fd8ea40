"""Settings and outboxes of earlier versions are opened by this one, and what waited in them is still there.

`scripts/release` adds each released version's; the two that are here from before the first release are
`before-0.1.0` (an outbox without wishes and tries) and `2026-11-21`.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from sendtopacs.outbox import Outbox
from sendtopacs.settings.paths import resolve
from sendtopacs.settings.store import load

RELEASED = sorted((Path(__file__).parents[1] / "data" / "released").iterdir())


@pytest.fixture(params=RELEASED, ids=lambda folder: folder.name)
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Give a copy of the folder that a user of that version has."""
    return Path(shutil.copytree(request.param, tmp_path / "home"))


def test_settings_are_read_without_a_word(home: Path, tmp_path: Path) -> None:
    paths = resolve({"SENDTOPACS_HOME": str(home), "SENDTOPACS_SYSTEM_SETTINGS": str(tmp_path / "none.toml")})
    loaded = load(paths)
    assert loaded.problems == ()
    settings = loaded.settings
    assert (settings.general.calling_ae_title, settings.general.station_name) == ("WARD7", "WARD 7")
    destination = settings.destination()
    assert destination is not None
    assert (destination.name, destination.ae_title, destination.port) == ("Main PACS", "MAINPACS", 9)


def test_what_was_in_the_outbox_is_there_under_its_uids(home: Path) -> None:
    outbox = Outbox(home / "outbox.sqlite", home / "spool")
    try:
        ((job_id,),) = outbox.overview.read("SELECT id FROM job")
        job = outbox.job(job_id)
        (instance,) = job.instances
        assert job.header.patient.PatientID == "R-1"
        assert instance.planned.source.path.name == "photo.jpg"
        assert instance.planned.SOPInstanceUID.startswith("1.3.6.1.4.1.44316.3.")
    finally:
        outbox.close()
