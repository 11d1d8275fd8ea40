"""Tables 6 and 10 as data."""

from __future__ import annotations

from collections import Counter

from pydicom._uid_dict import UID_dictionary

from sendtopacs.model import sop
from sendtopacs.model.uids import is_uid
from sendtopacs.net.sop_classes import name_of, storage_classes, transfer_syntaxes


def test_the_tables_are_whole():
    assert len(storage_classes()) == len({c.uid for c in storage_classes()}) == 236
    assert len(transfer_syntaxes()) == len({s.uid for s in transfer_syntaxes()}) == 45
    assert Counter((c.retired, c.private) for c in storage_classes()) == {
        (False, False): 167,
        (True, False): 20,
        (False, True): 44,
        (True, True): 5,
    }


def test_every_identifier_is_valid():
    assert all(is_uid(row.uid) and row.name for row in (*storage_classes(), *transfer_syntaxes()))


def test_what_the_statement_misprints_is_right():
    uids = {c.name: c.uid for c in storage_classes()}
    assert uids["Digital X-Ray Image Storage - For Processing"] == "1.2.840.10008.5.1.4.1.1.1.1.1"


def test_what_the_program_makes_is_proposed():
    classes, syntaxes = {c.uid for c in storage_classes()}, {s.uid for s in transfer_syntaxes()}
    assert set(sop.CLASS_NAMES) <= classes
    newer = set(sop.SYNTAX_NAMES) - syntaxes  # than the statement: HTJ2K and video in fragments
    assert all(UID_dictionary[uid][1] == "Transfer Syntax" for uid in newer)


def test_names():
    assert name_of(sop.SECONDARY_CAPTURE) == "Secondary Capture Image Storage"
    assert name_of(sop.JPEG_BASELINE) == "JPEG Baseline (Process 1)"
    assert name_of(sop.VERIFICATION) == "Verification"
    assert name_of("1.2.3") == "1.2.3"
