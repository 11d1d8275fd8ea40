"""What is missing for a watched folder is said, and keeps nothing else from working."""

from __future__ import annotations

import pytest

from sendtopacs.model.problems import Severity
from sendtopacs.settings.check import check
from sendtopacs.settings.schema import Profile, QueryAE, Settings, WatchSettings

WORKLIST = QueryAE(name="RIS", ae_title="RIS", host="ris.example", kind="mwl")
SEARCH = QueryAE(name="PACS", ae_title="PACS", host="pacs.example", kind="qr")


@pytest.mark.parametrize(
    ("watch", "fields"),
    [
        (WatchSettings(active=True, folder="/srv/in", profile="wound", worklist="RIS"), set()),
        (WatchSettings(active=False, profile="nothing", worklist="nowhere"), set()),
        (WatchSettings(active=True), {"watch.folder", "watch.profile"}),
        (WatchSettings(active=True, folder="/srv/in", profile="other"), {"watch.profile"}),
        (WatchSettings(active=True, folder="/srv/in", profile="wound", worklist="PACS"), {"watch.worklist"}),
    ],
)
def test_what_is_missing_is_said(watch: WatchSettings, fields: set[str]) -> None:
    settings = Settings(query=(WORKLIST, SEARCH), profiles=(Profile(name="Wound"),), watch=watch)
    found = check(settings)
    assert {problem.field for problem in found} == fields
    assert all(problem.severity is Severity.WARNING for problem in found)
