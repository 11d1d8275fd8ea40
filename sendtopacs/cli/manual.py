"""sendtopacs manual: print a page of the manual, or list them."""

from __future__ import annotations

import argparse

from sendtopacs import manual as book
from sendtopacs.cli.output import EXIT_DONE, EXIT_USAGE, say, show
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import error


def manual(options: argparse.Namespace) -> int:
    """Print the page in Markdown; without one, their names; with --search, those that hold the words."""
    pages = book.pages()
    if options.search:
        pages = book.find(pages, options.search)
    if options.page is None:
        for page in pages:
            show(f"{page.name}\t{page.title}")
        return EXIT_DONE
    for page in pages:
        if page.name == options.page:
            show(page.text().rstrip("\n"))
            return EXIT_DONE
    say(sentence(error("manual-page-unknown", text=options.page)))
    return EXIT_USAGE
