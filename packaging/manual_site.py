"""Bring the program's own pages into the site that mkdocs builds (a hook, see mkdocs.yml)."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))


def on_files(files: Any, config: Any) -> Any:
    """Add the pages, the picture in them, and the conformance statement."""
    from mkdocs.structure.files import File  # noqa: PLC0415 - mkdocs is there when it calls

    from sendtopacs import manual  # noqa: PLC0415
    from sendtopacs.conformance.document import markdown  # noqa: PLC0415
    from sendtopacs.conformance.statement import statement  # noqa: PLC0415

    for page in manual.pages():
        if page.name != "settings":  # docs/settings.md is the same
            files.append(File.generated(config, f"manual/{page.name}.md", content=page.text()))
    for name in manual.pictures():
        files.append(File.generated(config, f"manual/{name}", content=manual.resource(name)))
    files.append(File.generated(config, "conformance.md", content=markdown(statement())))
    return files


def on_page_markdown(markdown: str, **_: Any) -> str:
    """Name documents of the checkout that are not in the site, instead of linking to them."""
    return re.sub(r"\[([^\]]+)\]\(\.\./[A-Z][A-Za-z-]*(\.md)?\)", r"`\1`", markdown)
