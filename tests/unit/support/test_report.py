"""Reports and the log's sentences: nothing that may tell who the patient is, for any code there is."""

from __future__ import annotations

import re
from datetime import datetime

import pytest

from sendtopacs import __version__
from sendtopacs.logs import internal
from sendtopacs.model.discreet import LEFT_OUT, PRIVATE, discreet_sentence, in_words
from sendtopacs.model.messages import SENTENCES
from sendtopacs.model.problems import error, warning
from sendtopacs.support.report import Reported, report

SAYS_NOTHING_OF_A_PATIENT = {
    "PatientID",
    "address",
    "age",
    "ae_title",
    "after",
    "allowed",
    "at",
    "attributes",
    "before",
    "begin",
    "better",
    "bits",
    "called",
    "calling",
    "charset",
    "codec",
    "columns",
    "container",
    "count",
    "days",
    "destination",
    "device",
    "devices",
    "edit",
    "end",
    "expected",
    "failed",
    "form",
    "found",
    "frames",
    "free",
    "gigabytes",
    "high",
    "host",
    "hours",
    "job",
    "length",
    "level",
    "limit",
    "line",
    "low",
    "mbit",
    "megabytes",
    "milliseconds",
    "minutes",
    "modality",
    "model",
    "name",
    "names",
    "needed",
    "number",
    "operation",
    "option",
    "options",
    "other",
    "others",
    "page",
    "pattern",
    "peer",
    "port",
    "profile",
    "rate",
    "reason",
    "reasons",
    "refused",
    "rows",
    "said",
    "second",
    "seconds",
    "section",
    "sop_class",
    "status",
    "syntax",
    "transfer_syntax",
    "version",
    "vr",
    "wanted",
    "warnings",
}
"""Looked at one by one: numbers, words of ours, names of peers and settings."""


def test_every_parameter_of_every_sentence_was_looked_at() -> None:
    held = {name for text in SENTENCES.values() for name in re.findall(r"{(\w+)}", text)}
    assert held - PRIVATE - SAYS_NOTHING_OF_A_PATIENT == set()
    assert not PRIVATE & SAYS_NOTHING_OF_A_PATIENT


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_what_is_private_is_left_out_of_every_sentence(code: str) -> None:
    names = set(re.findall(r"{(\w+)}", SENTENCES[code]))
    problem = error(code, **{name: f"<{name}>" for name in names})
    said = discreet_sentence(problem)
    assert not any(f"<{name}>" in said for name in names & PRIVATE)
    assert said.count(LEFT_OUT) >= bool(names & PRIVATE)


def test_a_report_says_what_happened_where_and_under_which_version() -> None:
    told = [
        Reported(
            error("connection-refused", peer="Main", host="pacs.example", port=104), "job 77, object 1 of 2"
        ),
        Reported(warning("store-coerced", status="B000"), "job 77, object 2 of 2"),
    ]
    text = report(told, datetime(2026, 1, 2, 3, 4, 5))
    assert f"SendToPACS {__version__}" in text
    assert "2026-01-02T03:04:05" in text
    assert "Error: connection-refused\nMain: pacs.example refuses connections on port 104." in text
    assert "Where: job 77, object 2 of 2\nWarning: store-coerced" in text


def test_an_error_of_the_program_tells_its_places_and_not_its_text() -> None:
    try:
        raise ValueError("ŠIMKUTĖ^Ona")
    except ValueError as failure:
        text = report([Reported(internal(failure), "window")])
    assert "ValueError" in text
    assert "test_report.py" in text
    assert "ŠIMKUTĖ" not in text


def test_a_library_that_quotes_a_file_is_not_quoted() -> None:
    assert "Simkute" not in in_words(error("source-unreadable", reason="no such file: /media/Simkute.jpg"))
    assert "pacs.example" in in_words(
        error("connection-failed", peer="M", host="pacs.example", port=1, reason="x")
    )
