"""What the command line says: sentences on standard error, results on standard output."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

from sendtopacs.cli.discretion import Discretion
from sendtopacs.model.attributes import Patient
from sendtopacs.model.items import DicomDetails, SourceItem
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import Problem, Severity
from sendtopacs.model.states import DONE, State
from sendtopacs.net.problems import is_connection_problem

if TYPE_CHECKING:  # what every command begins with brings no more along than it says
    from sendtopacs.outbox import InstanceRecord

EXIT_DONE = 0
EXIT_FAILED = 1
EXIT_USAGE = 2
EXIT_PEER = 3

_discretion = Discretion()


def start_afresh() -> None:
    """Forget what an earlier command in this process kept to itself: its patients are not this one's."""
    _discretion.forget()


def withhold(patients: Iterable[Patient]) -> None:
    """Keep the names and birth dates of these patients off standard error from now on."""
    _discretion.withhold(patients)


def withhold_those_of(items: Iterable[SourceItem]) -> None:
    """Keep what DICOM files say of their patients off standard error: their file names may say it too."""
    withhold(item.details.patient for item in items if isinstance(item.details, DicomDetails))


def sayable(text: str) -> str:
    """Return the text as it may be shown."""
    return _discretion.cover(text)


def say(text: str) -> None:
    """Tell a person, on standard error."""
    _write(sys.stderr, sayable(text))


def show(text: str) -> None:
    """Print a result for a person, on standard output."""
    _write(sys.stdout, text)


def emit(event: str, **values: object) -> None:
    """Tell a program: one JSON object on a line of standard output, in ASCII: file names may be anything."""
    _write(sys.stdout, json.dumps({"event": event, **values}))


def _write(stream: TextIO | None, text: str) -> None:
    """Write a line, whatever its characters; where nobody reads any more, the work goes on without."""
    if stream is None:  # closed before the program began
        return
    encoding = stream.encoding or "utf-8"
    with contextlib.suppress(OSError, ValueError), unless_closed(stream):
        stream.write(text.encode(encoding, "backslashreplace").decode(encoding) + "\n")
        stream.flush()


@contextlib.contextmanager
def unless_closed(stream: TextIO) -> Iterator[None]:
    """Write into a stream that its reader may close: 'head' has seen enough.

    What it did not take goes nowhere; else the interpreter would complain of it at its end.
    """
    try:
        yield
    except BrokenPipeError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(nowhere, stream.fileno())
        finally:
            os.close(nowhere)


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one instance, or of a source that was refused."""

    source: str
    state: State
    sop_instance_uid: str = ""
    sop_class_uid: str = ""
    transfer_syntax_uid: str = ""
    warning: str = ""
    reason: str = ""
    output: str = ""
    more_sources: tuple[str, ...] = ()  # where several became one instance
    destination: str = ""
    warned: bool = False  # there is a warning, not only remarks

    def as_json(self) -> dict[str, object]:
        """Return the object of the `items` list."""
        more = {"more_sources": list(self.more_sources)} if self.more_sources else {}
        return {
            "source": self.source,
            "sop_instance_uid": self.sop_instance_uid,
            "sop_class_uid": self.sop_class_uid,
            "transfer_syntax_uid": self.transfer_syntax_uid,
            "state": self.state.value,
            "warning": self.warning,
            "reason": self.reason,
            "output": self.output,
            "destination": self.destination,
            **more,
        }


def refused(items: Iterable[SourceItem]) -> list[Result]:
    """Return the results of the sources that could not be used."""
    return [
        Result(str(item.file.path), State.REFUSED, reason=sentence(item.problem))
        for item in items
        if item.problem is not None
    ]


def result(record: InstanceRecord, remarks: Iterable[Problem], *, kept: bool) -> Result:
    """Return the result of an instance; `kept` when its file is the output, not the spool's."""
    planned, converted = record.planned, record.converted
    warnings = [*remarks, *(converted.warnings if converted else ())]
    reason = ""
    if record.problem is not None:
        if record.problem.severity is Severity.ERROR:
            reason = sentence(record.problem)
        else:
            warnings.append(record.problem)
    return Result(
        source=str(planned.source.path),
        state=record.state,
        sop_instance_uid=planned.SOPInstanceUID,
        sop_class_uid=planned.SOPClassUID,
        transfer_syntax_uid=converted.TransferSyntaxUID if converted else planned.TransferSyntaxUID,
        warning=" ".join(map(sentence, warnings)),
        reason=reason,
        output=str(converted.path) if kept and converted else "",
        warned=any(w.severity is Severity.WARNING for w in warnings),
        more_sources=tuple(str(source.path) for source in planned.more_sources),
        destination=record.peer,
    )


def finished(results: Iterable[Result], problems: Iterable[Problem] = (), **more: object) -> None:
    """Emit the last JSON object; `problems` say why nothing was started, `more` adds or replaces values."""
    results = list(results)
    counts = Counter(r.state for r in results)
    account: dict[str, object] = {
        "stored": sum(counts[s] for s in DONE),
        "converted": counts[State.CONVERTED],
        "failed": counts[State.FAILED] + counts[State.REFUSED] + counts[State.CANCELLED],
        "waiting": counts[State.WAITING],
        "items": [r.as_json() for r in results],
    }
    if said := [sentence(p) for p in problems]:
        account["problems"] = said
    emit("finished", **{**account, **more})


def summary(results: Iterable[Result]) -> str:
    """Return one line about all of them."""
    counts: dict[str, int] = {}
    for one in results:
        word = one.state.value
        if one.state in DONE and one.warned:
            word = f"{word} with a warning"
        counts[word] = counts.get(word, 0) + 1
    return ", ".join(f"{count} {word}" for word, count in counts.items()) + "."


def exit_code(
    records: Iterable[InstanceRecord], results: Iterable[Result], *, proved: Sequence[bool] = ()
) -> int:
    """Return what the command ends with: 3 where no association came about, 1 where not all is done.

    `proved`: to which of the job's destinations what is only stored is not done.
    """
    records = list(records)
    if any(r.problem is not None and is_connection_problem(r.problem) for r in records):
        return EXIT_PEER
    done = all(one.state in DONE or (one.state is State.CONVERTED and one.output) for one in results)
    unproved = any(r.state is State.STORED and proved[r.planned.leg] for r in records if proved)
    return EXIT_DONE if done and not unproved else EXIT_FAILED
