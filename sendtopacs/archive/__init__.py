"""The embedded PACS, for demonstrations, training and tests.

`Archive` and `serve` are loaded when first asked for: they bring pynetdicom.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sendtopacs.archive.config import ArchiveConfig, Statistics, StoredInstance
from sendtopacs.model.loading import load

if TYPE_CHECKING:
    from sendtopacs.archive.server import Archive, serve

__all__ = ["Archive", "ArchiveConfig", "Statistics", "StoredInstance", "serve"]


def __getattr__(name: str) -> Any:
    if name in {"Archive", "serve"}:
        load("pydicom", "pynetdicom")
        from sendtopacs.archive import server  # noqa: PLC0415 - heavy

        return getattr(server, name)
    raise AttributeError(name)
