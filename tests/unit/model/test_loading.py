"""Libraries that import themselves in circles are loaded by one thread at a time."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

CIRCULAR = ("pydicom", "pynetdicom", "av")

TOGETHER = """
import threading
from sendtopacs.convert.dataset import dictionary
from sendtopacs.convert.video import inspect_video
from sendtopacs.delivery import Delivery
from sendtopacs.model.attributes import Equipment, Identity, Patient, Study, WorklistItem
from sendtopacs.model.errors import SourceError
from sendtopacs.model.job import JobHeader
from sendtopacs.model.profile import ConversionProfile
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.tags import parse_tag
from pathlib import Path

parts = Patient(), Study(), WorklistItem(), Equipment(), Identity(), ConversionProfile()
header = JobHeader("1", "", *parts, "", "A", RemoteAE("A", "h", 1))
failures = []

def no_video():
    try:
        inspect_video(Path("none.mp4"))
    except SourceError:
        pass

def run(work):
    barrier.wait()
    try:
        work()
    except ImportError as failure:
        failures.append(failure)

works = [
    lambda: dictionary("PatientName"),
    lambda: Delivery(None, header, set(), print, None),
    lambda: parse_tag("PatientComments"),
    no_video,
    no_video,
]
barrier = threading.Barrier(len(works))
threads = [threading.Thread(target=run, args=(work,)) for work in works]
[t.start() for t in threads]
[t.join() for t in threads]
assert not failures, failures
"""


def functions_importing_late() -> Iterator[tuple[str, ast.FunctionDef]]:
    for path in Path(str(files("sendtopacs"))).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and any(map(brings_circles, node.body)):
                yield f"{path.name}:{node.name}", node


def brings_circles(statement: ast.stmt) -> bool:
    names = []
    if isinstance(statement, ast.ImportFrom):
        names = [statement.module or ""]
    elif isinstance(statement, ast.Import):
        names = [alias.name for alias in statement.names]
    return any(name.split(".")[0] in CIRCULAR for name in names)


def loads(statement: ast.stmt) -> bool:
    match statement:
        case ast.Expr(value=ast.Call(func=ast.Name(id="load"))):
            return True
    return False


def test_whoever_imports_a_part_late_loads_the_whole_first() -> None:
    found = list(functions_importing_late())
    assert found
    for where, function in found:
        first = next(n for n, statement in enumerate(function.body) if brings_circles(statement))
        assert any(map(loads, function.body[:first])), where


def test_threads_that_begin_at_different_ends_all_get_whole_modules() -> None:
    for _ in range(5):
        done = subprocess.run([sys.executable, "-c", TOGETHER], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
