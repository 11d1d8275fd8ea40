"""What a PACS said that it takes, in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from sendtopacs.model.offers import OFFERS
from sendtopacs.takes import Taken
from sendtopacs.ui.written import moment

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def in_words(peer: str, accepted: Mapping[tuple[str, str], bool]) -> str:
    """Say what of our offers it takes, and what not."""
    parts = []
    for offer in OFFERS:
        yes = accepted.get((offer.sop_class_uid, offer.transfer_syntax_uid))
        if yes is not None:
            text = translate("taken", "{what}: yes") if yes else translate("taken", "{what}: no")
            parts.append(text.format(what=translate("takes", offer.words)))
    return translate("taken", "{peer} takes: {what}.").format(peer=peer, what="; ".join(parts))


def kept_in_words(peer: str, taken: Taken) -> str:
    """Say likewise what it said some time ago, and when."""
    when = moment(taken.when.isoformat(timespec="seconds"), QLocale())
    said = in_words(peer, taken.accepted)
    return translate("taken", "{said} (Checked {when}.)").format(said=said, when=when)
