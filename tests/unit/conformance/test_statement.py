"""The conformance statement says what the program does, since it is made from it."""

from __future__ import annotations

import csv
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from sendtopacs.cli import main
from sendtopacs.conformance import communication, document
from sendtopacs.conformance.document import Document, Section, Table
from sendtopacs.conformance.objects import known_attributes
from sendtopacs.conformance.statement import statement
from sendtopacs.model.charset import CHARACTER_SETS
from sendtopacs.net.sop_classes import storage_classes, transfer_syntaxes

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture(scope="module")
def made() -> Document:
    return statement()


def tables(sections: tuple[Section, ...]) -> list[Table]:
    return [t for s in sections for t in (*s.tables, *tables(s.sections))]


def titled(made: Document, words: str) -> Table:
    (found,) = (t for t in tables((*made.sections, *made.annexes)) if words in t.title)
    return found


def test_its_parts_are_in_the_templates_order(made: Document) -> None:
    assert [s.title for s in made.sections] == [
        "Overview",
        "Table of Contents",
        "Introduction",
        "Implementation Model",
        "Service and Interoperability Description",
        "Configuration",
        "Network and Media Communication Details",
        "Security",
    ]
    assert [s.title for s in made.annexes] == [
        "Information Object Definitions",
        "Structured Report Content Encoding",
        "Security Details",
        "Mapping of Attributes",
        "Code Set Usage",
        "Comparison with the reference statement",  # ours, after the template's
    ]


def test_the_table_of_contents_leads_to_every_section(made: Document) -> None:
    page = document.as_html(made)
    targets = set(re.findall(r'href="#(s[0-9A-F.]+)"', page))
    assert len(targets) > 40
    assert targets <= set(re.findall(r'id="(s[0-9A-F.]+)"', page))
    assert "- F Comparison with the reference statement\n" in document.markdown(made)


def test_the_mapping_that_was_measured_is_the_references(made: Document) -> None:
    told: dict[str, set[str]] = {}
    for _, tag, inside, goes in titled(made, "Worklist item to object").rows:
        if goes != "shown to the operator":
            told.setdefault(tag, set()).update(place.split(" ")[0] for place in goes.split("; "))
            assert inside.count(".") < 2
    with (DATA / "attribute_mapping.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            source = row["source_path_correct"].rpartition(">")[2].split(" ")[0]
            if row["source"] == "MWL" and row["target_vr"] != "SQ" and source:
                assert row["target_path"] in told[source], row["target_path"]
    assert sum(map(len, told.values())) == 35  # all of the reference's, and nothing besides


def test_every_row_fits_its_table_and_no_title_stands_twice(made: Document) -> None:
    found = tables((*made.sections, *made.annexes))
    for table in found:
        assert all(len(row) == len(table.columns) for row in table.rows), table.title
        assert table.rows, table.title


def test_classes_syntaxes_and_character_sets_are_the_programs(made: Document) -> None:
    assert len(titled(made, "Storage SOP Classes").rows) == len(storage_classes()) >= 236
    assert len(titled(made, "Transfer Syntaxes").rows) == len(transfer_syntaxes()) >= 45
    assert len(titled(made, "Character Sets").rows) == len(CHARACTER_SETS) == 30


def test_every_service_of_the_network_has_its_name(made: Document) -> None:
    for name, uid, *_ in titled(made, "Network Services").rows:
        assert not re.fullmatch(r"[0-9.]+", name), uid


def test_each_attribute_of_each_object_has_its_type(made: Document) -> None:
    created = made.annexes[0]
    named = {path.rsplit(">", 1)[-1] for path in known_attributes()}
    for table in tables((created,)):
        for attribute, tag, vr, kind, presence, source in table.rows:
            assert tag in named, (table.title, attribute, tag)
            assert re.fullmatch(r"[A-Z]{2}", vr)
            assert kind in {"1", "1C", "2", "2C", "3"}
            assert presence in {"ALWAYS", "VNAP", "ANAP"}
            assert source
            if kind == "1" and not attribute.startswith(">"):
                assert presence == "ALWAYS", (table.title, attribute)


def test_a_photo_is_what_the_presets_say(made: Document) -> None:
    assert len([t for t in tables(made.annexes) if t.title.startswith("JPG: Secondary Capture")]) == 1
    assert len([t for t in tables(made.annexes) if t.title.startswith("JPG: VL Photographic")]) == 1


def test_what_differs_from_the_reference_is_little_and_has_a_reason(made: Document) -> None:
    differing = titled(made, "Attributes whose presence differs").rows
    assert {row[-2] for row in differing} <= {"beyond", "corrected", "narrower"}
    assert all(row[-1] for row in differing)
    assert len(differing) < 20


def test_statuses_are_those_of_the_code() -> None:
    rows = {status: what for status, what, _ in communication.store_statuses()}
    assert (rows["0000"], rows["A700 - A7FF"], rows["B000"]) == ("stored", "retry", "warning")


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_html_is_balanced_and_escaped() -> None:
    page = document.as_html(
        Document("A & B", "1", (Section("<x>", ("a < b",), (Table("t", ("c",), (("<",),)),)),))
    )
    parser = _Tags()
    parser.feed(page)
    assert not parser.open
    assert "a &lt; b" in page


@pytest.mark.parametrize("form", ["md", "html", "json"])
def test_the_command_prints_it(
    form: str, capsysbinary: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SENDTOPACS_HOME", str(tmp_path))
    assert main(["conformance", "--format", form]) == 0
    text = capsysbinary.readouterr().out.decode()
    assert "Conformance Statement" in text
    if form == "json":
        assert json.loads(text)["sections"][0]["tables"]
