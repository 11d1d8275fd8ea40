"""What the command line says: sentences on standard error, results on standard output."""

from __future__ import annotations

import contextlib
import json
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TextIO

from sendtopacs.model.items import SourceItem
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import Problem, Severity
from sendtopacs.model.states import DONE, State
from sendtopacs.outbox import InstanceRecord

EXIT_DONE = 0
EXIT_FAILED = 1
EXIT_USAGE = 2
EXIT_PEER = 3


def say(text: str) -> None:
    """Tell a person, on standard error."""
    _write(sys.stderr, text)


def emit(event: str, **values: object) -> None:
    """Tell a program: one JSON object on a line of standard output, in ASCII: file names may be anything."""
    _write(sys.stdout, json.dumps({"event": event, **values}))


def _write(stream: TextIO, text: str) -> None:
    """Write a line, whatever its characters; where nobody reads any more, the work goes on without."""
    encoding = stream.encoding or "utf-8"
    with contextlib.suppress(OSError, ValueError):  # a closed pipe, a closed stream
        stream.write(text.encode(encoding, "backslashreplace").decode(encoding) + "\n")
        stream.flush()


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
            **more,
        }


def refused(items: Iterable[SourceItem]) -> list[Result]:
    """Return the results of the sources that could not be used."""
    return [
        Result(str(item.file.path), State.REFUSED, reason=sentence(item.problem))
        for item in items
        if item.problem is not None
    ]


def result(record: InstanceRecord, *, kept: bool) -> Result:
    """Return the result of an instance; `kept` when its file is the output, not the spool's."""
    planned, converted = record.planned, record.converted
    warnings = list(converted.warnings) if converted else []
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
        transfer_syntax_uid=planned.TransferSyntaxUID,
        warning=" ".join(map(sentence, warnings)),
        reason=reason,
        output=str(converted.path) if kept and converted else "",
        more_sources=tuple(str(source.path) for source in planned.more_sources),
    )


def finished(results: Iterable[Result], problems: Iterable[Problem] = ()) -> None:
    """Emit the last JSON object; `problems` say why nothing was started."""
    results = list(results)
    counts = Counter(r.state for r in results)
    emit(
        "finished",
        stored=sum(counts[s] for s in DONE),
        converted=counts[State.CONVERTED],
        failed=counts[State.FAILED] + counts[State.REFUSED] + counts[State.CANCELLED],
        waiting=counts[State.WAITING],
        items=[r.as_json() for r in results],
        **({"problems": said} if (said := [sentence(p) for p in problems]) else {}),
    )
