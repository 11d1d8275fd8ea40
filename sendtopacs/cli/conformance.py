"""sendtopacs conformance: print the DICOM Conformance Statement."""

from __future__ import annotations

import argparse
import sys

from sendtopacs.cli.output import EXIT_DONE, unless_closed
from sendtopacs.conformance import document
from sendtopacs.conformance.statement import statement
from sendtopacs.settings.paths import resolve
from sendtopacs.settings.store import load

_FORMATS = {"md": document.markdown, "html": document.as_html, "json": document.as_json}


def conformance(options: argparse.Namespace) -> int:
    """Print it on standard output, in UTF-8; with --site for the settings of this computer."""
    settings = load(resolve(), set_aside=False).settings if options.site else None
    text = _FORMATS[options.format](statement(settings))
    with unless_closed(sys.stdout):
        sys.stdout.buffer.write(text.encode("utf-8"))
        sys.stdout.buffer.flush()
    return EXIT_DONE
