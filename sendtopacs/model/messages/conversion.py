"""Sentences about making DICOM objects."""

from __future__ import annotations

SENTENCES: dict[str, str] = {}
