"""Asks at the start whether there is a newer version, where the settings name whom to ask; says so."""

from __future__ import annotations

from collections.abc import Callable

from sendtopacs import __version__
from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.problems import Problem, note
from sendtopacs.net import updates
from sendtopacs.settings.schema import Settings
from sendtopacs.ui.jobs import JobRunner, Task


def ask_for_update(settings: Settings, runner: JobRunner, tell: Callable[[Problem], None]) -> Task | None:
    """Ask in a worker; `tell` gets a note where there is something newer. Failures are only logged."""
    url, key = settings.general.update_url, settings.general.update_key
    if not url or not key:
        return None

    def on_done(offer: updates.Offer) -> None:
        if updates.is_newer(offer.version, __version__):
            tell(note("update-there", version=offer.version, page=offer.page))

    def on_failed(_failure: SendToPacsError) -> None:
        """Nobody asked: the next start asks again, and 'sendtopacs update-check' says why it failed."""

    return runner.run(lambda _task: updates.ask(url, key), on_done, on_failed, quiet=True)
