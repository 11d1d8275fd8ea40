"""What a photo costs in a large job, and beside what the outbox remembers of earlier ones."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from benchmarks import data, sinks
from benchmarks.measure import Bound, Result, Run, median
from benchmarks.sending import send, send_with

_JOB = 1000
_AT_ONCE = 500


def growth(folder: Path, rounds: int) -> Result:
    """What a photo costs in jobs of 100, 1,000 and 10,000, and with 1,000 and 100,000 rows in the outbox."""
    result = Result("growth")
    with sinks.storescp(no_delay=True) as port:
        _by_job(result, folder, rounds, port)
        _by_outbox(result, folder, rounds, port)
    return result


def _by_job(result: Result, folder: Path, rounds: int, port: int) -> None:
    costs = {}
    for count in (100, 1000, 10_000):
        sources = data.linked(folder, data.small_photos(folder, count))
        runs = [send(folder, sources, port) for _ in range(rounds if count < 10_000 else 1)]
        result.peers[f"{count} photos"] = runs
        costs[count] = median(runs) / count
    result.figures |= {f"ms a photo of {count}": cost * 1000 for count, cost in costs.items()}
    result.bind(Bound("10,000 against 1,000", 1.2, ratio=True), costs[10_000] / costs[1000])


def _by_outbox(result: Result, folder: Path, rounds: int, port: int) -> None:
    """Send in turn beside either outbox, whole processes; the first of each is not counted."""
    sources = data.linked(folder, data.small_photos(folder, _JOB + _AT_ONCE)[_JOB:])
    homes = {rows: _home(folder, rows, port) for rows in (_JOB, 100 * _JOB)}
    runs: dict[int, list[Run]] = {rows: [] for rows in homes}
    for turn in range(rounds + 1):
        for rows, home in homes.items():
            with tempfile.TemporaryDirectory(dir=folder) as name:
                copied = shutil.copytree(home, Path(name, "home"))
                run = send_with(copied, sources, port)
            if turn:
                runs[rows].append(run)
    for rows, done in runs.items():
        result.peers[f"outbox of {rows}"] = done
        result.figures[f"ms of CPU a photo, outbox of {rows}"] = median(done, "cpu_s") / _AT_ONCE * 1000
    few, many = (median(done) for done in runs.values())
    result.bind(Bound("outbox of 100,000 against 1,000", 1.2, ratio=True), many / few)


def _home(folder: Path, rows: int, port: int) -> Path:
    """Return a home whose outbox holds so many stored photos: one real job, and copies of it."""
    target = folder / f"outbox-{rows}"
    if not target.is_dir():
        part = folder / f"{target.name}.part"
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        send_with(part, data.linked(folder, data.small_photos(folder, _JOB)), port)
        with closing(sqlite3.connect(part / "outbox.sqlite")) as outbox, outbox:
            for number in range(1, rows // _JOB):
                _copy_job(outbox, f"-{number}")
        part.rename(target)
    return target


def _copy_job(outbox: sqlite3.Connection, mark: str) -> None:
    """Enter the first job once more, as of other files: under another id, paths and checksums."""
    (job,) = outbox.execute("SELECT id FROM job ORDER BY rowid LIMIT 1").fetchone()
    last, first = outbox.execute(
        "SELECT (SELECT max(id) FROM instance), (SELECT min(id) FROM instance WHERE job_id = ?)", (job,)
    ).fetchone()
    moved = f"id + {last - first + 1}"
    beyond = f"instance_id + {last - first + 1}"
    of_job = f"instance_id IN (SELECT id FROM instance WHERE job_id = '{job}')"
    _again(outbox, "job", {"id": f"id || '{mark}'"}, f"id = '{job}'")
    changed = {
        "id": moved,
        "job_id": f"job_id || '{mark}'",
        "source_path": f"CAST(source_path || '{mark}' AS BLOB)",
        "sop_instance_uid": f"sop_instance_uid || '{mark.replace('-', '.')}'",
    }
    _again(outbox, "instance", changed, f"job_id = '{job}'")
    _again(outbox, "attempt", {"id": "NULL", "instance_id": beyond}, of_job)
    _again(outbox, "content", {"instance_id": beyond, "sha256": f"sha256 || '{mark}'"}, of_job)


def _again(outbox: sqlite3.Connection, table: str, changed: dict[str, str], where: str) -> None:
    columns = [row[1] for row in outbox.execute(f"PRAGMA table_info({table})")]
    values = ", ".join(changed.get(column, column) for column in columns)
    outbox.execute(f"INSERT INTO {table} ({', '.join(columns)}) SELECT {values} FROM {table} WHERE {where}")
