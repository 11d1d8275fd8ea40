"""The demonstration's worklist: there is something to look up in the first minute."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from sendtopacs.demo import demonstration
from sendtopacs.model.charset import UTF_8
from sendtopacs.net.keys import value_at
from sendtopacs.net.worklist import WorklistSearch, path_of, search_worklist


def test_its_orders_are_of_today(tmp_path: Path, client: Any) -> None:
    with demonstration(tmp_path / "archive") as shown:
        found = search_worklist(client(shown.destination()), WorklistSearch(), UTF_8)
    assert len(found.answers) == 6
    path = path_of("ScheduledProcedureStepStartDate")
    assert {value_at(answer, path) for answer in found.answers} == {f"{datetime.now():%Y%m%d}"}
