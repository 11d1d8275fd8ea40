"""Sentences about peers and connections."""

from __future__ import annotations

SENTENCES: dict[str, str] = {}
