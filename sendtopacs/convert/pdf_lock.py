"""Opens encrypted PDFs with PDFium, in a process of its own, and writes them without their lock.

A PDF that opens without a password is stored as it is, whatever its permissions say: every viewer shows it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sendtopacs.convert import worker
from sendtopacs.convert.worker import Checkpoint
from sendtopacs.model.errors import SourceError
from sendtopacs.model.problems import error


def unlock(path: Path, password: str, target: Path, checkpoint: Checkpoint = lambda: None) -> None:
    """Write the document without encryption; raise SourceError where that cannot be done.

    Its code is pdf-password for a wrong password. Raises what `checkpoint` raises.
    """
    wrong, unknown = target.with_suffix(".wrong"), target.with_suffix(".unknown")
    arguments = (str(path), password, str(target), str(wrong), str(unknown))
    if worker.run(_unlock, arguments, checkpoint) and target.exists():
        return
    if wrong.exists():
        raise SourceError(error("pdf-password"))
    raise SourceError(error("pdf-encrypted" if unknown.exists() else "pdf-damaged"))


@contextlib.contextmanager
def opened(path: Path, passwords: Sequence[str], checkpoint: Checkpoint) -> Iterator[tuple[Path, str]]:
    """Give a copy without encryption, for as long as it is wanted, and the password that opened it.

    '' is a document that opens without one. Raises SourceError where none of them does: code
    pdf-password-wrong, or pdf-password where there are none.
    """
    with TemporaryDirectory() as folder:
        last = SourceError(error("pdf-password"))
        wrong = SourceError(error("pdf-password-wrong")) if passwords else last
        for number, password in enumerate(["", *passwords]):
            copy = Path(folder, f"{number}.pdf")
            try:
                unlock(path, password, copy, checkpoint)
            except SourceError as failure:
                last = wrong if failure.problem.code == "pdf-password" else failure
                if last is failure:
                    break
            else:
                yield copy, password
                return
        raise last


def _unlock(path: str, password: str, target: str, wrong: str, unknown: str) -> None:
    """Write an unlocked copy; in the worker process."""
    worker.be_quiet()
    import pypdfium2  # noqa: PLC0415 - in this process only

    raw: Any = pypdfium2.raw
    try:
        document: Any = pypdfium2.PdfDocument(path, password=password or None)  # type: ignore[no-untyped-call]
    except pypdfium2.PdfiumError as failure:
        if failure.err_code == raw.FPDF_ERR_PASSWORD:
            Path(wrong).touch()
        if failure.err_code == raw.FPDF_ERR_SECURITY:
            Path(unknown).touch()
        return
    part = Path(target).with_suffix(".part")
    document.save(part, flags=raw.FPDF_REMOVE_SECURITY)
    part.rename(target)
