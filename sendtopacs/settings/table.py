"""The page about settings, made from their declarations.

python -m sendtopacs.settings.table > docs/settings.md
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from sendtopacs.settings.declare import Setting, declared, default_of
from sendtopacs.settings.paths import HOME, SYSTEM_SETTINGS
from sendtopacs.settings.report import toml_value
from sendtopacs.settings.schema import Settings
from sendtopacs.settings.trees import LISTS, SECTIONS, plain

_MANY = 8  # choices; more are told in words

_INTRODUCTION = f"""# Settings

Made by `python -m sendtopacs.settings.table > docs/settings.md`; a test holds it to the program.

Settings are read from two files over the built-in values, each value by itself:

1. the system-wide file, for everybody on the computer: `/etc/sendtopacs/settings.toml`,
   `/Library/Application Support/SendToPACS/settings.toml` (macOS),
   `%ProgramData%\\SendToPACS\\settings.toml` (Windows), or what `{SYSTEM_SETTINGS}` names;
2. the user's file: `settings.toml` in the folder that `{HOME}` names, else in the user's configuration
   folder. `sendtopacs settings path` says where.

`sendtopacs settings show --origin` prints every value and the layer it comes from; `settings check` says what
is wrong. `sendtopacs settings export FILE` writes a site's set-up, `settings import FILE` takes it
over on another workstation, checked as a whole before; neither holds a password, and the station's name stays
where it is. `settings pin` closes the settings with a PIN.

The system-wide file may lock values, which then are as it says, whatever the user's file has:
`locked = ["storage", "identity", "general.calling_ae_title"]`, or `["all"]`.

The files are TOML. A value that is not valid counts for nothing: the layer below stands in, and a message
says so. A user's file that is not TOML is renamed to `settings.toml.broken-1` (-2, ...). Keys that this
version does not know are left alone, and so are your comments. The settings window writes only what differs
from the layers below.

Records (`[[storage]]`, `[[query]]`, `[[profiles]]`) of the two files meet by their `name`: a user's record of
the same name changes single values of the system-wide one, `removed = true` in it takes it away, any other
name adds one.

```toml
version = 1
default_destination = "Main PACS"

[general]
station_name = "WARD 7"

[conversion.sop_class_by_extension]
TIF = "1.2.840.10008.5.1.4.1.1.7"

[[storage]]
name = "Main PACS"
ae_title = "MAINPACS"
host = "pacs.hospital.example"
port = 104

[[query]]
name = "Worklist"
kind = "mwl"
ae_title = "RIS"
host = "ris.hospital.example"
port = 104
```
"""


def page() -> Iterator[str]:
    """Give the lines of the page."""
    yield from _INTRODUCTION.splitlines()
    for title, kind in _parts():
        yield ""
        yield f"## {title}"
        yield ""
        yield "| key | default | allowed | meaning |"
        yield "|---|---|---|---|"
        for name, setting in declared(kind).items():
            yield f"| `{name}` | {' | '.join(_told(kind, name, setting))} |"


def rows() -> tuple[tuple[str, ...], ...]:
    """Return each setting's key with its section, default, what is allowed, meaning; without Markdown."""
    return tuple(
        (f"{title} {name}".replace("`", ""), *(text.replace("`", "") for text in _told(kind, name, setting)))
        for title, kind in (("", Settings), *list(_parts())[1:])
        for name, setting in declared(kind).items()
    )


def _told(kind: type, name: str, setting: Setting) -> tuple[str, str, str]:
    default = plain(default_of(kind, name))
    shown = "required" if setting.required and default == "" else _default(default)
    return shown, _allowed(setting), setting.help


def _parts() -> Iterator[tuple[str, type]]:
    yield "At the top of the file", Settings
    yield from ((f"`[{name}]`", kind) for name, kind in SECTIONS.items())
    yield from ((f"`[[{name}]]`, any number", kind) for name, kind in LISTS.items())


def _default(value: object) -> str:
    if isinstance(value, dict | list):
        return "none"
    return f"`{toml_value(value)}`"


def _allowed(setting: Setting) -> str:
    if setting.choices:
        offered = [f"`{toml_value(c.value)}`" for c in setting.choices]
        if len(offered) <= _MANY:
            return ", ".join(offered)
        return f"{', '.join(offered[:3])}, … {offered[-1]}"
    if setting.low is not None and setting.high is not None:
        return f"{setting.low:g} to {setting.high:g} {setting.unit}".strip()
    if setting.longest is not None:
        return f"text, at most {setting.longest} characters"
    return setting.form.value


if __name__ == "__main__":
    sys.stdout.buffer.write("".join(f"{line}\n" for line in page()).encode("utf-8"))
