"""Which presentation contexts a receiver accepts: any storage SOP class, in any of the standard's syntaxes.

PS3.8 7.1.1.13, PS3.7 D.3.3.6. All is settled per association, in its own lists: pynetdicom's switch for
unrestricted storage would open every SCP of the process, and takes syntaxes that nobody knows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from pydicom._uid_dict import UID_dictionary
from pynetdicom.pdu_primitives import SOPClassCommonExtendedNegotiation
from pynetdicom.presentation import build_context

from sendtopacs.net.sop_classes import storage_classes

if TYPE_CHECKING:
    from pynetdicom.association import Association
    from pynetdicom.events import Event
    from pynetdicom.presentation import PresentationContext

Prefer = Callable[[str, Sequence[str]], Sequence[str]]
"""Given a SOP class and the transfer syntaxes proposed for it, return them in the order of preference."""

_STORAGE_SERVICE = "1.2.840.10008.4.2"
_STORAGE_ARC = "1.2.840.10008.5.1.4.1.1."


def proposed_contexts(association: Association) -> list[PresentationContext]:
    """Return what the requestor proposed."""
    request = association.requestor.primitive
    return request.presentation_context_definition_list if request else []


def serve_as_storage(event: Event) -> dict[Any, Any]:
    """Tell pynetdicom that every proposed storage class, known to it or not, is of the Storage service."""
    items = {}
    for context in proposed_contexts(event.assoc):
        if is_storage_class(str(context.abstract_syntax)):
            item = SOPClassCommonExtendedNegotiation()
            item.sop_class_uid = context.abstract_syntax
            item.service_class_uid = _STORAGE_SERVICE
            items[context.abstract_syntax] = item
    return items


def storage_contexts(
    proposed: Iterable[PresentationContext], prefer: Prefer | None, receiving: Collection[str]
) -> list[PresentationContext]:
    by_class: dict[str, dict[str, None]] = {}
    for context in proposed:
        uid = str(context.abstract_syntax)
        if is_storage_class(uid):
            syntaxes = [str(s) for s in context.transfer_syntax if is_transfer_syntax(str(s))]
            by_class.setdefault(uid, {}).update(dict.fromkeys(syntaxes))
    contexts = []
    for uid, proposals in by_class.items():
        if proposals:
            order = prefer(uid, tuple(proposals)) if prefer and uid in receiving else tuple(proposals)
            context = build_context(uid, list(order))
            context.scu_role = context.scp_role = True  # C-GET: the requestor receives
            contexts.append(context)
    return contexts


@lru_cache(maxsize=1024)  # bounded: peers choose what is asked
def is_storage_class(uid: str) -> bool:
    """Tell whether a proposed abstract syntax is to be stored: all but what the standard uses otherwise."""
    name = UID_dictionary.get(uid, ("",))[0]
    if not uid.startswith("1.2.840.10008.") or uid in _table_6():
        return True
    if uid.startswith(_STORAGE_ARC) and not name:
        return True
    return (
        uid not in UID_dictionary or re.search(r"\bStorage\b(?! (Commitment|Management))", name) is not None
    )


@cache
def _table_6() -> frozenset[str]:
    return frozenset(c.uid for c in storage_classes())


@lru_cache(maxsize=1024)
def is_transfer_syntax(uid: str) -> bool:
    """Tell whether data may arrive in it: all that the standard has or had (Table 10 among them)."""
    return UID_dictionary.get(uid, ("", ""))[1] == "Transfer Syntax"
