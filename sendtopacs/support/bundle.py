"""The support bundle: a ZIP for whoever helps, with settings, versions and logs, and nothing of a patient."""

from __future__ import annotations

import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sendtopacs.audit import AuditTrail
from sendtopacs.model.discreet import discreet_sentence
from sendtopacs.model.errors import SendToPacsError, SpoolError
from sendtopacs.model.files import atomic_write, disk_problem, free_bytes
from sendtopacs.model.problems import Problem
from sendtopacs.outbox import JobFilter, Outbox
from sendtopacs.settings import report as settings_report
from sendtopacs.settings.paths import Paths
from sendtopacs.settings.store import LoadedSettings
from sendtopacs.settings.transfer import as_text
from sendtopacs.support.log_reading import log_files
from sendtopacs.support.versions import libraries, this_program

_README = """\
Support bundle of SendToPACS, made {when}.

program.txt    what runs here, and how full the disk is
settings.toml  the settings in force, without passwords, tokens and PIN
origins.txt    each setting, and whether it is built in, system-wide or the user's
problems.txt   what is wrong with the settings, the outbox and the audit trail
logs/          the log files

It holds no names, IDs or birth dates of patients and no names of their files. Peers are named by host, port
and AE title, and this computer's folders by their path.
"""


@dataclass(frozen=True, slots=True)
class SupportBundle:
    """What a bundle is made of."""

    paths: Paths
    loaded: LoadedSettings

    def write(self, target: Path, checkpoint: Callable[[], None] = lambda: None) -> None:
        """Write the ZIP, all of it or nothing; raise SpoolError where it cannot be written.

        `checkpoint` is called between its parts, and may raise.
        """
        try:
            with atomic_write(target) as stream, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
                for name, text in self.parts():
                    checkpoint()
                    made.writestr(name, text)
        except OSError as failure:
            raise SpoolError(disk_problem(failure, target.parent)) from failure

    def parts(self) -> Iterator[tuple[str, str]]:
        """Give each file's name and content."""
        yield "readme.txt", _README.format(when=f"{datetime.now():%Y-%m-%d %H:%M}")
        yield "program.txt", _text(self._program())
        yield "settings.toml", as_text(self.loaded.settings)
        yield "origins.txt", _text(settings_report.show(self.loaded, origin=True))
        yield "problems.txt", _text(self._problems()) or "None.\n"
        for path in log_files(self.paths.log_file):
            try:
                yield f"logs/{path.name}", path.read_text(encoding="utf-8", errors="replace")
            except OSError as failure:  # just turned over, or not ours
                yield f"logs/{path.name}", f"It could not be read: {failure.strerror}\n"

    def _program(self) -> Iterator[str]:
        yield this_program()
        yield from libraries()
        yield ""
        yield from settings_report.places(self.paths)
        yield f"free on the disk of the outbox: {free_bytes(self.paths.data) // 1_000_000} MB"

    def _problems(self) -> Iterator[str]:
        for problem in self.loaded.problems:
            yield f"settings: {_said(problem)}"
        yield from self._outbox()
        try:
            broken = AuditTrail(self.paths.audit).verify()
        except SendToPacsError as failure:
            broken = [failure.problem]
        yield from (f"audit trail: {_said(problem)}" for problem in broken)

    def _outbox(self) -> Iterator[str]:
        """Give how many objects are in which state, and what keeps them."""
        try:
            with closing(Outbox(self.paths.outbox, self.paths.spool)) as outbox:
                counts = outbox.overview.counts()
                jobs = outbox.overview.jobs(JobFilter.OPEN)
        except SendToPacsError as failure:
            yield f"outbox: {_said(failure.problem)}"
            return
        for state, count in counts.items():
            yield f"outbox: {count} {state.value}"
        causes = Counter(_said(job.problem) for job in jobs if job.problem is not None)
        for said, count in causes.items():
            yield f"outbox: {count} job(s): {said}"


def _said(problem: Problem) -> str:
    field = f" ({problem.field})" if problem.field else ""
    return f"{problem.code}{field}: {discreet_sentence(problem)}"


def _text(lines: Iterator[str] | list[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
