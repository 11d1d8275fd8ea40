"""What the names of watched files say, by a pattern such as '{PatientID}_{AccessionNumber}_*'."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from sendtopacs.model.errors import ValuesError
from sendtopacs.model.problems import error
from sendtopacs.model.valuerep import FORM_VRS

_NAMED = re.compile(r"\{([A-Za-z]+)\}")


@dataclass(frozen=True, slots=True)
class NamePattern:
    """What a name without its extension must look like."""

    text: str
    _compiled: re.Pattern[str]

    def values_in(self, path: Path) -> dict[str, str]:
        """Return what a file's name says, by DICOM keyword; raise ValuesError for another name."""
        found = self._compiled.fullmatch(path.stem)
        said = {keyword: value.strip() for keyword, value in found.groupdict().items()} if found else {}
        if not said or not all(said.values()):
            raise ValuesError([error("watch-name", pattern=self.text)])
        return said


def name_pattern(text: str) -> NamePattern:
    """Read a pattern; raise ValuesError.

    '{PatientID}' stands for a value, '*' for anything, '?' for one letter.
    """
    keywords = _NAMED.findall(text)
    wrong = [word for word in keywords if word not in FORM_VRS]
    if wrong or not keywords or len(set(keywords)) < len(keywords):
        raise ValuesError([error("watch-pattern", text=wrong[0] if wrong else text)])
    parts = _NAMED.split(text)
    made = [
        f"(?P<{part}>.+?)" if n % 2 else re.escape(part).replace(r"\*", ".*").replace(r"\?", ".")
        for n, part in enumerate(parts)
    ]
    return NamePattern(text, re.compile("".join(made)))
