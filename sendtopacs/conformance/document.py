"""A document of sections, paragraphs and tables, and how it is printed: Markdown, HTML, JSON."""

from __future__ import annotations

import dataclasses
import html
import json
from collections.abc import Iterator
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


@dataclass(frozen=True, slots=True)
class Document:
    """The whole."""

    title: str
    version: str
    sections: tuple[Section, ...]


def _numbered(sections: tuple[Section, ...], before: str = "") -> Iterator[tuple[str, Section]]:
    for number, section in enumerate(sections, 1):
        yield f"{before}{number}", section
        yield from _numbered(section.sections, f"{before}{number}.")


def markdown(document: Document) -> str:
    """Return the document as Markdown, tables numbered through."""
    lines = [f"# {document.title}", "", f"Version {document.version}", ""]
    count = 0
    for number, section in _numbered(document.sections):
        lines += [f"{'#' * min(2 + number.count('.'), 6)} {number} {section.title}", ""]
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
    for number, section in _numbered(document.sections):
        level = min(2 + number.count("."), 6)
        body.append(f'<h{level} id="s{number}">{number} {html.escape(section.title)}</h{level}>')
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


def _table(title: str, table: Table) -> str:
    head = "".join(f"<th>{html.escape(column)}</th>" for column in table.columns)
    rows = ("".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in table.rows)
    body = "\n".join(f"<tr>{row}</tr>" for row in rows)
    return f"<table><caption>{html.escape(title)}</caption>\n<tr>{head}</tr>\n{body}\n</table>"


def as_json(document: Document) -> str:
    """Return the document as JSON, its structure as it is here."""
    return json.dumps(dataclasses.asdict(document), ensure_ascii=False, indent=2) + "\n"
