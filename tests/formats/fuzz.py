"""Throws damaged files at what looks at files, in a process that the test can lose; prints a line of JSON.

Arguments: a folder of whole files, how many cases, a folder to work in. A case that hangs ends the process.
"""

from __future__ import annotations

import faulthandler
import json
import logging
import resource
import sys
import time
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from sendtopacs.convert.inspect import classify, inspect
from sendtopacs.convert.thumbnail import thumbnail
from sendtopacs.model.items import Kind
from sendtopacs.model.messages import sentence

HANG_S = 5.0

folder, count, workspace = Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
seeds = sorted(path.read_bytes() for path in folder.iterdir())
target = workspace / "case"
longest_s, kinds, cases = 0.0, dict.fromkeys(map(str, Kind), 0), 0

ways = st.sampled_from(("flip", "zero", "full", "drop", "double"))
edits = st.lists(st.tuples(st.floats(0, 1), ways, st.integers(0, 7)), max_size=6)


def damaged(data: bytes, cut: float, changes: list[tuple[float, str, int]]) -> bytes:
    """Cut a file, and change it in places that lie where headers do more often than behind them."""
    held = bytearray(data[: max(1, int(len(data) * cut))])
    for place, what, bit in changes:
        first = 0 if bit == 7 else min(16, len(held) - 1)  # mostly behind the mark that it is known by
        at = first + int(place**2 * (len(held) - 1 - first))
        match what:
            case "flip":
                held[at] ^= 1 << bit
            case "zero":
                held[at : at + bit + 1] = bytes(len(held[at : at + bit + 1]))
            case "full":
                held[at : at + bit + 1] = b"\xff" * len(held[at : at + bit + 1])
            case "drop":
                del held[at : at + bit + 1]
            case "double":
                held[at:at] = held[at : at + 4 * bit + 4]
        if not held:
            return b"\0"
    return bytes(held)


@seed(20261121)
@settings(
    max_examples=count,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(st.sampled_from(seeds), st.one_of(st.just(1.0), st.floats(0, 1)), edits, st.binary(max_size=64))
def throw(data: bytes, cut: float, changes: list[tuple[float, str, int]], before: bytes) -> None:
    """Look at one damaged file, as the list and the pipeline do."""
    global longest_s, cases  # noqa: PLW0603 - a script
    case = damaged(data, cut, changes) if len(before) < 64 else before + data[:4096]
    target.write_bytes(case)
    faulthandler.dump_traceback_later(HANG_S, exit=True)
    began = time.monotonic()
    classify(case[:4096], len(case))
    item = inspect(target)
    if item.problem is not None:
        assert sentence(item.problem)
    elif item.kind in (Kind.PHOTO, Kind.DICOM):
        thumbnail(target, item.kind, 48)
    longest_s = max(longest_s, time.monotonic() - began)
    faulthandler.cancel_dump_traceback_later()
    kinds[item.kind] += 1
    cases += 1


logging.disable(logging.CRITICAL)
throw()
whose = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)  # codecs and PDFium work in processes of their own
peak_bytes = max(resource.getrusage(who).ru_maxrss for who in whose) * 1024
print(json.dumps({"cases": cases, "longest_s": longest_s, "peak_bytes": peak_bytes, "kinds": kinds}))  # noqa: T201
