"""The pick lists of what a picture shows, in SNOMED CT: regions (PS3.16 CID 4031) and views (CID 4010)."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files

from sendtopacs.model.attributes import Code

LATERALITIES = ("R", "L", "B", "U")
"""Image Laterality (0020,0062): right, left, both, unpaired."""

COMMON_REGIONS = (
    "69536005",  # head
    "45048000",  # neck
    "816094009",  # chest
    "818981001",  # abdomen
    "40983000",  # upper arm
    "14975008",  # forearm
    "85562004",  # hand
    "68367000",  # thigh
    "30021000",  # lower leg
    "56459004",  # foot
    "38266002",  # entire body
)
"""What pictures of wounds and skin show most; a list offers them first."""


@cache
def regions() -> dict[str, Code]:
    """Return the anatomic regions by code value, by name."""
    return _table("region")


@cache
def views() -> dict[str, Code]:
    """Return the views by code value, by name."""
    return _table("view")


def found(table: dict[str, Code], text: str) -> str:
    """Return the code value that somebody means by a code or a meaning; '' where there is none."""
    wanted = text.strip().casefold()
    return next((v for v, code in table.items() if wanted in (v, code.CodeMeaning.casefold())), "")


def _table(name: str) -> dict[str, Code]:
    text = (files("sendtopacs.resources") / "tables" / "anatomy.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines())
    return {
        row["value"]: Code(row["value"], row["scheme"], row["meaning"]) for row in rows if row["list"] == name
    }
