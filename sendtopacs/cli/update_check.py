"""sendtopacs update-check: ask whether there is a newer version; nothing is ever fetched or installed."""

from __future__ import annotations

import argparse

from sendtopacs import __version__
from sendtopacs.cli.output import EXIT_DONE, EXIT_PEER, EXIT_USAGE, say, show
from sendtopacs.model.errors import NetworkError
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import error, note
from sendtopacs.net import updates
from sendtopacs.settings.paths import resolve
from sendtopacs.settings.store import load


def update_check(_options: argparse.Namespace) -> int:
    """Print the newer version and its page, or that there is none."""
    general = load(resolve(), set_aside=False).settings.general
    if not general.update_url or not general.update_key:
        say(sentence(error("update-off")))
        return EXIT_USAGE
    try:
        offer = updates.ask(general.update_url, general.update_key)
    except NetworkError as failure:
        say(sentence(failure.problem))
        return EXIT_PEER
    newer = updates.is_newer(offer.version, __version__)
    show(sentence(note("update-there" if newer else "update-none", version=offer.version, page=offer.page)))
    return EXIT_DONE
