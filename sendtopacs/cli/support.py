"""sendtopacs log, report and support-bundle: what whoever helps asks for."""

from __future__ import annotations

import argparse
import dataclasses
from contextlib import closing

from sendtopacs.cli.chosen import chosen
from sendtopacs.cli.output import EXIT_DONE, emit, finished, say, show
from sendtopacs.cli.start import start
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import note
from sendtopacs.outbox import Outbox
from sendtopacs.settings.store import load
from sendtopacs.support.bundle import SupportBundle
from sendtopacs.support.log_reading import read_log
from sendtopacs.support.report import of_job, report


def log(options: argparse.Namespace) -> int:
    """Print the latest entries of the log, the newest last."""
    with start(options) as begun:
        found = read_log(begun.paths.log_file, options.level, options.search, options.last)
    for entry in found:
        if options.json:
            emit("entry", **dataclasses.asdict(entry))
        else:
            show(entry.whole)
    if options.json:
        finished([], entries=len(found))
    elif not found and not options.quiet:
        say(sentence(note("log-nothing", path=begun.paths.log_file)))
    return EXIT_DONE


def report_jobs(options: argparse.Namespace) -> int:
    """Print a report of what is wrong with jobs of the outbox, to be handed on."""
    with start(options) as begun, closing(Outbox(begun.paths.outbox, begun.paths.spool)) as outbox:
        wanted = chosen(outbox, options.jobs, everything=options.all)
        told = [told for one in wanted for told in of_job(outbox.job(one.job_id), one.instance_ids)]
    if not told:
        say(sentence(note("report-nothing")))
        return EXIT_DONE
    show(report(told).rstrip())
    return EXIT_DONE


def support_bundle(options: argparse.Namespace) -> int:
    """Write the ZIP."""
    with start(options) as begun:
        bundle = SupportBundle(begun.paths, load(begun.paths, set_aside=False))
        bundle.write(options.file.absolute())
    if not options.quiet:
        say(sentence(note("bundle-written", path=options.file)))
    return EXIT_DONE
