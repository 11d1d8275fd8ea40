"""The first minute without a display: the samples, an invented patient, the embedded PACS; what arrived."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib.resources import as_file, files
from pathlib import Path

from sendtopacs.archive import Archive, ArchiveConfig
from sendtopacs.cli.output import say
from sendtopacs.cli.send import send
from sendtopacs.model import sop
from sendtopacs.model.remote import RemoteAE
from sendtopacs.settings.paths import resolve

SAMPLES = ("photo.jpg", "clip.mp4", "consent.pdf")
_PATIENT = ("PatientName=SAMPLE^Ona", "PatientID=DEMO-1", "StudyDescription=First steps")


@contextmanager
def samples() -> Iterator[list[Path]]:
    """Give the paths of the sample files, wherever the package lives."""
    with ExitStack() as stack:
        folder = files("sendtopacs.resources") / "samples"
        yield [stack.enter_context(as_file(folder / name)) for name in SAMPLES]


def demo() -> int:
    """Send the samples to an embedded PACS of our own; print what it holds of them; return the exit code."""
    folder = resolve().archive
    with Archive(ArchiveConfig(ae_title="DEMO", port=0, folder=folder)) as archive, samples() as paths:
        peer = RemoteAE("DEMO", "127.0.0.1", archive.port)
        say(f"Sending {len(paths)} sample files to the embedded PACS, {peer.address}, as patient DEMO-1.")
        before = {one.sop_instance_uid for one in archive.contents()}
        code = send(_options(paths, peer))
        for one in archive.contents():
            if one.sop_instance_uid not in before:
                what = sop.CLASS_NAMES.get(one.sop_class_uid, one.sop_class_uid)
                how = sop.SYNTAX_NAMES.get(one.transfer_syntax_uid, one.transfer_syntax_uid)
                print(f"arrived: {what}, {how}, {one.size_bytes:,} bytes, patient {one.patient_id}")
    return code


def _options(paths: list[Path], peer: RemoteAE) -> argparse.Namespace:
    return argparse.Namespace(
        files=paths, to=peer.address, set=list(_PATIENT), preset=None, all_or_nothing=False, json=False,
        calling=None, verbose=0, quiet=False, log_level="",
    )  # fmt: skip
