"""A document of sections, paragraphs and tables, and how it is printed: Markdown, HTML, JSON."""

from __future__ import annotations

import dataclasses
import html
import json
import string
from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """One table; every row is as long as `columns`."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands beneath it; numbers are given when it is printed."""

    title: str
    paragraphs: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()
    sections: tuple[Section, ...] = ()


CONTENTS = Section("Table of Contents")
"""Stands where the list of all sections goes."""


@dataclass(frozen=True, slots=True)
class Document:
    """The whole; annexes have letters."""

    title: str
    version: str
    sections: tuple[Section, ...]
    annexes: tuple[Section, ...] = ()

    def numbered(self) -> Iterator[tuple[str, Section]]:
        """Give every section with its number, in order."""
        yield from _numbered(self.sections, _NUMBERS)
        yield from _numbered(self.annexes, string.ascii_uppercase)

    def outline(self) -> list[tuple[str, str]]:
        """Return number and title of what stands in the table of contents: two levels."""
        return [(number, one.title) for number, one in self.numbered() if number.count(".") < 2]


_NUMBERS = tuple(map(str, range(1, 100)))


def _numbered(
    sections: tuple[Section, ...], names: Sequence[str], before: str = ""
) -> Iterator[tuple[str, Section]]:
    for name, section in zip(names, sections, strict=False):
        yield f"{before}{name}", section
        yield from _numbered(section.sections, _NUMBERS, f"{before}{name}.")


def markdown(document: Document) -> str:
    """Return the document as Markdown, tables numbered through."""
    lines = [f"# {document.title}", "", f"Version {document.version}", ""]
    count = 0
    for number, section in document.numbered():
        lines += [f"{'#' * min(2 + number.count('.'), 6)} {number} {section.title}", ""]
        if section is CONTENTS:
            lines += [*(f"{'  ' * n.count('.')}- {n} {title}" for n, title in document.outline()), ""]
        for paragraph in section.paragraphs:
            lines += [paragraph, ""]
        for table in section.tables:
            count += 1
            lines += [f"**Table {count}. {table.title}**", "", _row(table.columns)]
            lines += [_row(("---",) * len(table.columns)), *map(_row, table.rows), ""]
    return "\n".join(lines).rstrip() + "\n"


def _row(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def as_html(document: Document) -> str:
    """Return the document as one HTML page that needs nothing else."""
    body = [f"<h1>{html.escape(document.title)}</h1>", f"<p>Version {html.escape(document.version)}</p>"]
    count = 0
    for number, section in document.numbered():
        level = min(2 + number.count("."), 6)
        body.append(f'<h{level} id="s{number}">{number} {html.escape(section.title)}</h{level}>')
        if section is CONTENTS:
            body.append(_contents(document))
        body += [f"<p>{html.escape(paragraph)}</p>" for paragraph in section.paragraphs]
        for table in section.tables:
            count += 1
            body.append(_table(f"Table {count}. {table.title}", table))
    style = (
        "body{font-family:sans-serif;margin:2em;max-width:75em}table{border-collapse:collapse;margin:1em 0}"
        "td,th{border:1px solid #888;padding:.2em .5em;text-align:left;vertical-align:top}"
        "caption{text-align:left;font-weight:bold}"
    )
    head = f'<meta charset="utf-8"><title>{html.escape(document.title)}</title><style>{style}</style>'
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head>{head}</head><body>\n'
        + "\n".join(body)
        + "\n</body></html>\n"
    )


def _contents(document: Document) -> str:
    lines = (
        f'<li style="margin-left:{number.count(".")}em"><a href="#s{number}">{number}'
        f" {html.escape(title)}</a></li>"
        for number, title in document.outline()
    )
    return '<ul style="list-style:none">\n' + "\n".join(lines) + "\n</ul>"


def _table(title: str, table: Table) -> str:
    head = "".join(f"<th>{html.escape(column)}</th>" for column in table.columns)
    rows = ("".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in table.rows)
    body = "\n".join(f"<tr>{row}</tr>" for row in rows)
    return f"<table><caption>{html.escape(title)}</caption>\n<tr>{head}</tr>\n{body}\n</table>"


def as_json(document: Document) -> str:
    """Return the document as JSON, its structure as it is here."""
    return json.dumps(dataclasses.asdict(document), ensure_ascii=False, indent=2) + "\n"
