"""The first minute without a display: the samples, an invented patient, the embedded PACS; what arrived."""

from __future__ import annotations

import argparse

from sendtopacs.cli.arguments import parse
from sendtopacs.cli.output import say, show
from sendtopacs.cli.send import send
from sendtopacs.demo import Demonstration, demonstration
from sendtopacs.model import sop
from sendtopacs.settings.paths import resolve

_PATIENT = ("PatientName=SAMPLE^Ona", "PatientID=DEMO-1", "StudyDescription=First steps")


def demo() -> int:
    """Send the samples to an embedded PACS of our own; print what it holds of them; return the exit code."""
    with demonstration(resolve().archive) as shown:
        address = shown.destination().address
        say(f"Sending {len(shown.samples)} sample files to the embedded PACS, {address}, as patient DEMO-1.")
        before = {one.sop_instance_uid for one in shown.archive.contents()}
        code = send(_options(shown))
        for one in shown.archive.contents():
            if one.sop_instance_uid not in before:
                what = sop.CLASS_NAMES.get(one.sop_class_uid, one.sop_class_uid)
                how = sop.SYNTAX_NAMES.get(one.transfer_syntax_uid, one.transfer_syntax_uid)
                show(f"arrived: {what}, {how}, {one.size_bytes:,} bytes, patient {one.patient_id}")
    return code


def _options(shown: Demonstration) -> argparse.Namespace:
    settings = [part for value in _PATIENT for part in ("--set", value)]
    return parse(["send", *map(str, shown.samples), "--to", shown.destination().address, *settings])
