"""Where a worklist item's values go, found by sending an item through the program whose values are all known.

Each attribute that is asked for gets a value of its own; where that value stands in the object, it was
mapped to.
"""

from __future__ import annotations

from collections.abc import Mapping

from sendtopacs.conformance.document import Section, Table
from sendtopacs.conformance.made import attributes_made
from sendtopacs.conformance.services import described
from sendtopacs.convert.listing import Line
from sendtopacs.net import worklist
from sendtopacs.net.attributes import Attributes
from sendtopacs.net.keys import put, universal
from sendtopacs.settings.schema import Settings

_FIXED = {  # where not any text is a value
    "Modality": "ES",
    "PatientBirthDate": "19700131",
    "PatientSex": "O",
    "PatientWeight": "71.5",
    "PregnancyStatus": "4",
    "ScheduledProcedureStepStartDate": "20260103",
    "ScheduledProcedureStepStartTime": "114500",
}


def marked_item() -> tuple[Attributes, dict[str, str]]:
    """Return a worklist item in which each value is unlike all others, and those values by path."""
    item, values = universal(worklist.TABLE_18), {}
    for number, path in enumerate(worklist.TABLE_18, 1):
        keyword = path.rpartition(".")[2]
        vr = described(path)[2]
        value = _FIXED.get(keyword) or (f"2.25.{7000 + number}" if vr == "UI" else f"V{number}V")
        put(item, path, value)
        values[path] = value
    return item, values


def mapping(settings: Settings) -> Section:
    """Return the annex; it makes one object."""
    item, values = marked_item()
    lines = attributes_made(worklist.form_values(item), settings)
    rows = tuple(_row(path, _places(value, lines)) for path, value in values.items())
    return Section(
        "Mapping of Attributes",
        (
            "From a worklist item to the objects made (IHE RAD TF-2, appendix A.1). Incomplete codes and references are "
            "left out; what the operator changes, wins. Searches in a PACS give patient's name, ID with "
            "issuer, birth date and sex; attaching to a study gives that study's attributes.",
        ),
        (Table("Worklist item to object", ("Attribute", "Tag", "In", "Goes to"), rows),),
    )


def _places(value: str, lines: Mapping[str, Line]) -> list[str]:
    return [f"{path} {line.name}" for path, line in lines.items() if value in _words(line.value)]


def _words(value: str) -> list[str]:
    """Return a line's value; what is said about a UID stands after a space."""
    return [value, value.split(" ", maxsplit=1)[0]]


def _row(path: str, places: list[str]) -> tuple[str, ...]:
    what, tag, _ = described(path)
    return what, tag, ".".join(path.split(".")[:-1]), "; ".join(places) or "shown to the operator"
